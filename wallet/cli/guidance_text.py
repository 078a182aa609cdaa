"""Invitations, consents and learners, for people at a terminal and for machines."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import click

from wallet.cli.guidance_messages import short_id
from wallet.cli.plain_text import plain
from wallet.cli.question_text import asker_text
from wallet.cli.report_text import print_table
from wallet.cli.sentences import day_text, moment_text
from wallet.model.guidance import Advice, Basis, Consent, ConsentState, Invitation, InvitationTerms, ScopeItem
from wallet.model.json import Json
from wallet.model.kept_guidance import GuidedLearner, KeptAdvice, KeptConsent, KeptInvitation
from wallet.model.paths import format_path

BASES: Final[dict[Basis, str]] = {
    Basis.CONSENT: "your consent",
    Basis.CONTRACT: "a contract with you",
    Basis.PUBLIC_TASK: "a public task",
    Basis.LEGITIMATE_INTEREST: "a legitimate interest of theirs",
    Basis.NOT_STATED: "not stated",
}
_STATES: Final[dict[ConsentState, str]] = {
    ConsentState.GIVEN: "given",
    ConsentState.REFUSED: "refused",
    ConsentState.WITHDRAWN: "taken back",
    ConsentState.ENDED: "ended",
}


def state_text(kept: KeptConsent) -> str:
    """Say how a consent stands, on the learner's side."""
    if kept.state is not ConsentState.WITHDRAWN:
        return _STATES[kept.state]
    if kept.confirmation is not None:
        return "taken back, erasing confirmed"
    return "taken back, notice handed over" if kept.sent_at is not None else "taken back, notice not handed over yet"


def print_invitation(invitation: Invitation, words: Sequence[str]) -> None:
    """Print who invites, what for and on which terms, one idea a line."""
    terms = invitation.terms
    recipient = terms.recipient
    click.secho("An invitation to share a record", bold=True)
    print_table(
        [
            ("from", asker_text(invitation.counsellor)),
            ("comparison words", " ".join(words)),
            ("person", recipient.name),
            ("organisation", recipient.organisation or "not stated"),
            ("address", recipient.address),
            ("contact", recipient.contact),
            *(("what for" if number == 0 else "", f"{number + 1}. {text}") for number, text in _numbered(terms)),
            ("kept for", f"at most {terms.days} days"),
            *_terms_rows(terms),
            ("answer before", moment_text(invitation.expires_at)),
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
    rows = [("who", recipient), ("what for", consent.purpose)]
    if consent.state is ConsentState.GIVEN:
        rows += [
            ("your name there", consent.learner_name or "none"),
            *(row for item in consent.items for row in _item_rows(item)),
            *(("file", f"{file.name}, {file.size} bytes") for file in consent.attachments),
            ("until", moment_text(consent.until)),
            ("may save or print", "yes" if consent.may_export else "no"),
        ]
    rows.append(("with a helper", "yes" if consent.with_helper else "no"))
    if not is_draft:
        rows += [*_terms_rows(terms), ("when", moment_text(consent.given_at)), ("name", consent.id)]
    print_table(rows)


def print_kept_consents(consents: Sequence[KeptConsent]) -> None:
    """Print consents of the learner's side, a line each."""
    if not consents:
        click.echo("There is no consent here.")
    for kept in consents:
        until = f", until {day_text(kept.until)}" if kept.state is not ConsentState.REFUSED else ""
        click.echo(f"{short_id(kept.id)}  {plain(kept.counsellor)}: {plain(kept.purpose)}")
        click.echo(f"          {state_text(kept)}{until}; {plain(', '.join(kept.titles)) or 'nothing shared'}")


def print_advice(advice: Advice) -> None:
    """Print a counsellor's advice; addresses stay text."""
    who = ", ".join(filter(None, (advice.counsellor.name, advice.counsellor.organisation)))
    click.secho(f"Advice of {plain(who)}, {day_text(advice.made_at)}", bold=True)
    for line in advice.note.splitlines():
        click.echo(f"  {plain(line)}")
    for step in advice.steps:
        click.echo(f"  - {step.kind.value}: {plain(step.title)}")
        for text in filter(None, (step.note, step.link)):
            click.echo(f"      {plain(text)}")


def print_learners(learners: Iterable[GuidedLearner]) -> None:
    """Print the learners that a counsellor guides, and the traces of former ones."""
    found = False
    for learner in learners:
        found = True
        end = f"until {day_text(learner.until)}"
        if learner.erased_at is not None:
            end = f"record erased on {day_text(learner.erased_at)}"
        click.echo(f"{short_id(learner.consent_id)}  {plain(learner.learner_name) or '(no name)'}")
        click.echo(f"          {plain(learner.purpose)}; {_STATES[learner.state]}, {end}")
    if not found:
        click.echo("There is no learner's record here.")


def print_invitations(invitations: Iterable[KeptInvitation]) -> None:
    """Print the invitations that still wait for a record."""
    for item in invitations:
        if not item.used:
            until = moment_text(item.expires_at)
            click.echo(f"invitation {plain(item.id)}: {plain(item.label) or '(no label)'}, open until {until}")


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


def _numbered(terms: InvitationTerms) -> Iterator[tuple[int, str]]:
    return enumerate(terms.purposes)


def _terms_rows(terms: InvitationTerms) -> list[tuple[str, str]]:
    return [
        ("their ground in law", BASES[terms.basis]),
        ("kept where", terms.storage),
        ("law of", terms.jurisdiction),
        ("who else sees it", ", ".join(terms.third_parties) or "nobody"),
        ("where to complain", terms.authority),
        ("notice", terms.notice),
    ]


def _item_rows(item: ScopeItem) -> Iterator[tuple[str, str]]:
    yield "credential", f"{item.title}, by {item.issuer_name or 'an issuer without a name'}"
    shown = ", ".join(format_path(path) for path in item.paths) or "only what is always visible"
    yield "  shows", f"{shown}{' (sensitive)' if item.sensitive else ''}"
    if item.always_visible:
        yield "  always visible", ", ".join(format_path(path) for path in item.always_visible)
