"""Invitations, consents and learners, for people at a terminal and for machines."""

from collections.abc import Iterable, Iterator, Sequence
from gettext import gettext as _
from gettext import ngettext
from typing import Final

import click

from wallet.cli.dates import day_text, moment_text
from wallet.cli.guidance_messages import short_id
from wallet.cli.language import marked
from wallet.cli.plain_text import plain
from wallet.cli.question_text import asker_text
from wallet.cli.report_text import print_table
from wallet.model.guidance import (
    Advice,
    AttachedFile,
    Basis,
    Consent,
    ConsentState,
    Invitation,
    InvitationTerms,
    ScopeItem,
    StepKind,
)
from wallet.model.json import Json
from wallet.model.kept_guidance import GuidedLearner, KeptAdvice, KeptConsent, KeptInvitation
from wallet.model.paths import format_path

BASES: Final[dict[Basis, str]] = marked(
    {
        Basis.CONSENT: "your consent",
        Basis.CONTRACT: "a contract with you",
        Basis.PUBLIC_TASK: "a public task",
        Basis.LEGITIMATE_INTEREST: "a legitimate interest of theirs",
        Basis.NOT_STATED: "not stated",
    }
)
_STATES: Final[dict[ConsentState, str]] = marked(
    {
        ConsentState.GIVEN: "given",
        ConsentState.REFUSED: "refused",
        ConsentState.WITHDRAWN: "taken back",
        ConsentState.ENDED: "ended",
    }
)
_STEPS: Final[dict[StepKind, str]] = marked(
    {
        StepKind.COURSE: "course",
        StepKind.RECOGNITION: "recognition",
        StepKind.CONTACT: "contact",
        StepKind.OTHER: "other",
    }
)


def state_text(kept: KeptConsent) -> str:
    """Say how a consent stands, on the learner's side."""
    if kept.state is not ConsentState.WITHDRAWN:
        return _(_STATES[kept.state])
    if kept.confirmation is not None:
        return _("taken back, erasing confirmed")
    handed = kept.sent_at is not None
    return _("taken back, notice handed over") if handed else _("taken back, notice not handed over yet")


def print_invitation(invitation: Invitation, words: Sequence[str]) -> None:
    """Print who invites, what for and on which terms, one idea a line."""
    terms = invitation.terms
    recipient = terms.recipient
    click.secho(_("An invitation to share a record"), bold=True)
    print_table(
        [
            (_("from"), asker_text(invitation.counsellor)),
            (_("comparison words"), " ".join(words)),
            (_("person"), recipient.name),
            (_("organisation"), recipient.organisation or _("not stated")),
            (_("address"), recipient.address),
            (_("contact"), recipient.contact),
            *((_("what for") if number == 0 else "", f"{number + 1}. {text}") for number, text in _numbered(terms)),
            (_("kept for"), _days(terms.days)),
            *_terms_rows(terms),
            (_("answer before"), moment_text(invitation.expires_at)),
        ]
    )


def print_consent(consent: Consent, heading: str, *, is_draft: bool = False) -> None:
    """Print what a consent says, one idea a line; names of details and no values.

    Args:
        consent: The record.
        heading: What to call it.
        is_draft: It was not given yet: neither its time nor its name is the final one, and its terms were just read.
    """
    terms = consent.terms
    recipient = ", ".join(filter(None, (terms.recipient.name, terms.recipient.organisation)))
    click.secho(plain(heading), bold=True)
    rows = [(_("who"), recipient), (_("what for"), consent.purpose)]
    if consent.state is ConsentState.GIVEN:
        rows += [
            (_("your name there"), consent.learner_name or _("none")),
            *(row for item in consent.items for row in _item_rows(item)),
            *((_("file"), _file(file)) for file in consent.attachments),
            (_("until"), moment_text(consent.until)),
            (_("may save or print"), _("yes") if consent.may_export else _("no")),
        ]
    rows.append((_("with a helper"), _("yes") if consent.with_helper else _("no")))
    if not is_draft:
        rows += [*_terms_rows(terms), (_("when"), moment_text(consent.given_at)), (_("name"), consent.id)]
    print_table(rows)


def print_kept_consents(consents: Sequence[KeptConsent]) -> None:
    """Print consents of the learner's side, a line each."""
    if not consents:
        click.echo(_("There is no consent here."))
    for kept in consents:
        state = state_text(kept)
        if kept.state is not ConsentState.REFUSED:
            state = _("{state}, until {day}").format(state=state, day=day_text(kept.until))
        click.echo(f"{short_id(kept.id)}  {plain(kept.counsellor)}: {plain(kept.purpose)}")
        click.echo(f"          {state}; {plain(', '.join(kept.titles)) or _('nothing shared')}")


def print_advice(advice: Advice) -> None:
    """Print a counsellor's advice; addresses stay text."""
    who = ", ".join(filter(None, (advice.counsellor.name, advice.counsellor.organisation)))
    heading = _("Advice of {name}, {day}").format(name=plain(who), day=day_text(advice.made_at))
    click.secho(heading, bold=True)
    for line in advice.note.splitlines():
        click.echo(f"  {plain(line)}")
    for step in advice.steps:
        click.echo(f"  - {_(_STEPS[step.kind])}: {plain(step.title)}")
        for text in filter(None, (step.note, step.link)):
            click.echo(f"      {plain(text)}")


def print_learners(learners: Iterable[GuidedLearner]) -> None:
    """Print the learners that a counsellor guides, and the traces of former ones."""
    found = False
    for learner in learners:
        found = True
        end = _("until {day}").format(day=day_text(learner.until))
        if learner.erased_at is not None:
            end = _("record erased on {day}").format(day=day_text(learner.erased_at))
        click.echo(f"{short_id(learner.consent_id)}  {plain(learner.learner_name) or _('(no name)')}")
        click.echo(f"          {plain(learner.purpose)}; {_(_STATES[learner.state])}, {end}")
    if not found:
        click.echo(_("There is no learner's record here."))


def print_invitations(invitations: Iterable[KeptInvitation]) -> None:
    """Print the invitations that still wait for a record."""
    for item in invitations:
        if not item.used:
            text = _("invitation {name}: {label}, open until {moment}")
            label = plain(item.label) or _("(no label)")
            click.echo(text.format(name=plain(item.id), label=label, moment=moment_text(item.expires_at)))


def invitation_document(invitation: Invitation, words: Sequence[str]) -> dict[str, Json]:
    """Write an invitation for machines."""
    asker = invitation.counsellor
    return {
        "id": invitation.id,
        "recipient_id": asker.client_id,
        "known_name": asker.known_name,
        "words": list(words),
        "recipient": _recipient_document(invitation.terms),
        "purposes": list(invitation.terms.purposes),
        "days": invitation.terms.days,
        "wants_export": invitation.terms.wants_export,
        "issued_at": invitation.issued_at.isoformat(),
        "expires_at": invitation.expires_at.isoformat(),
    }


def kept_document(kept: KeptConsent) -> dict[str, Json]:
    """Write a consent of the learner's side for machines."""
    return {
        "id": kept.id,
        "state": kept.state.value,
        "counsellor": kept.counsellor,
        "recipient_id": kept.recipient_id,
        "purpose": kept.purpose,
        "titles": list(kept.titles),
        "given_at": kept.given_at.isoformat(),
        "until": kept.until.isoformat(),
        "withdrawn_at": None if kept.withdrawn_at is None else kept.withdrawn_at.isoformat(),
        "sent_at": None if kept.sent_at is None else kept.sent_at.isoformat(),
        "confirmed": kept.confirmation is not None,
    }


def advice_document(kept: KeptAdvice) -> dict[str, Json]:
    """Write advice for machines."""
    advice = kept.advice
    return {
        "id": advice.id,
        "consent_id": advice.consent_id,
        "counsellor": advice.counsellor.name,
        "organisation": advice.counsellor.organisation,
        "note": advice.note,
        "steps": [
            {"kind": step.kind.value, "title": step.title, "note": step.note, "link": step.link}
            for step in advice.steps
        ],
        "made_at": advice.made_at.isoformat(),
        "received_at": kept.received_at.isoformat(),
    }


def learner_document(learner: GuidedLearner) -> dict[str, Json]:
    """Write a learner of the counsellor's side for machines."""
    return {
        "consent_id": learner.consent_id,
        "learner_name": learner.learner_name,
        "purpose": learner.purpose,
        "state": learner.state.value,
        "given_at": learner.given_at.isoformat(),
        "until": learner.until.isoformat(),
        "received_at": learner.received_at.isoformat(),
        "erased_at": None if learner.erased_at is None else learner.erased_at.isoformat(),
        "advised_at": None if learner.advised_at is None else learner.advised_at.isoformat(),
        "confirmed": learner.confirmation is not None,
    }


def _recipient_document(terms: InvitationTerms) -> dict[str, Json]:
    recipient = terms.recipient
    return {
        "name": recipient.name,
        "organisation": recipient.organisation,
        "address": recipient.address,
        "contact": recipient.contact,
    }


def _days(number: int) -> str:
    return ngettext("at most {number} day", "at most {number} days", number).format(number=number)


def _file(file: AttachedFile) -> str:
    return _("{name}, {number} bytes").format(name=file.name, number=file.size)


def _numbered(terms: InvitationTerms) -> Iterator[tuple[int, str]]:
    return enumerate(terms.purposes)


def _terms_rows(terms: InvitationTerms) -> list[tuple[str, str]]:
    return [
        (_("their ground in law"), _(BASES[terms.basis])),
        (_("kept where"), terms.storage),
        (_("law of"), terms.jurisdiction),
        (_("who else sees it"), ", ".join(terms.third_parties) or _("nobody")),
        (_("where to complain"), terms.authority),
        (_("notice"), terms.notice),
    ]


def _item_rows(item: ScopeItem) -> Iterator[tuple[str, str]]:
    by = item.issuer_name or _("an issuer without a name")
    yield _("credential"), _("{title}, by {issuer}").format(title=item.title, issuer=by)
    shown = ", ".join(format_path(path) for path in item.paths) or _("only what is always visible")
    yield f"  {_('shows')}", _("{details} (sensitive)").format(details=shown) if item.sensitive else shown
    if item.always_visible:
        yield f"  {_('always visible')}", ", ".join(format_path(path) for path in item.always_visible)
