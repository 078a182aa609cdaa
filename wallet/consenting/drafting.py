"""What would be given: the consent and the presentations under it, and what of it leaves."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from wallet.consent.attached_files import require_files
from wallet.consent.consent_record import consent_digest, make_consent
from wallet.consent.packed_message import pack_message
from wallet.consent.scope import scope_item
from wallet.consent.sealed_record import seal_record
from wallet.crypto.encoding import encode_base64url
from wallet.crypto.keys import PrivateKey
from wallet.disclosure import Presentation
from wallet.disclosure.shown_names import shown_names
from wallet.errors import ConsentError, TooLargeError
from wallet.holder import Holder, OpenedCredential
from wallet.model.guidance import (
    AttachedFile,
    Choice,
    Consent,
    ConsentState,
    Invitation,
    LearnerRecord,
    ScopeItem,
    SealedFile,
    SealedPart,
)
from wallet.model.json import JsonObject


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What a learner decides besides the credentials.

    Attributes:
        purpose: One of those the invitation offers.
        learner_name: What the learner wants to be called there.
        until: When it ends; UTC.
        may_export: The counsellor may save or print it.
        with_helper: A helper sits at the keyboard.
    """

    purpose: str
    learner_name: str
    until: datetime
    may_export: bool
    with_helper: bool


@dataclass(frozen=True, slots=True)
class Draft:
    """What would be given, before anything is kept or leaves; its representation shows no key.

    Attributes:
        invitation: What it answers.
        consent: The signed consent record.
        record: What would be sealed.
        presentations: What the counsellor would read of each credential, in the order of the consent's items.
        decided: What the learner decided besides the credentials.
        choices: The credentials and their details.
        signing_key: The key made for this consent.
        reply_key: The key that advice is encrypted to.
    """

    invitation: Invitation
    consent: Consent
    record: LearnerRecord
    presentations: tuple[Presentation, ...]
    decided: Decision
    choices: tuple[Choice, ...]
    signing_key: PrivateKey = field(repr=False)
    reply_key: PrivateKey = field(repr=False)


@dataclass(frozen=True, slots=True)
class Sealed:
    """A record that may leave.

    Attributes:
        consent: The consent that was kept with it.
        text: The sealed record, as its file holds it.
        packed: The same for a moving code; None where it is too long for one.
    """

    consent: Consent
    text: str
    packed: bytes | None


def make_draft(
    holder: Holder,
    invitation: Invitation,
    decided: Decision,
    choices: Sequence[Choice],
    files: Sequence[SealedFile],
    now: datetime,
) -> Draft:
    """Make the consent and what goes with it.

    Raises:
        ConsentError: The choice goes beyond what the invitation offers, or chooses nothing.
        RecordError: A file that no record takes.
        SharingError: A credential could not be shown as chosen.
    """
    _require_offered(invitation, decided, now)
    _require_choice(choices, files)
    signing_key, reply_key = PrivateKey.generate("P-256"), PrivateKey.generate("P-256")
    opened = [holder.open(choice.credential_id) for choice in choices]
    consent = make_consent(
        invitation=invitation,
        state=ConsentState.GIVEN,
        purpose=decided.purpose,
        learner_name=decided.learner_name,
        items=tuple(_items(holder, opened, choices)),
        attachments=tuple(map(_attached, files)),
        may_export=decided.may_export,
        given_at=now,
        until=decided.until,
        key=signing_key,
        reply_key=reply_key.public.jwk,
        with_helper=decided.with_helper,
    )
    presentations = tuple(_presentations(holder, consent, opened, choices))
    named = zip(consent.items, presentations, strict=True)
    parts = tuple(SealedPart(item.id, presentation.text) for item, presentation in named)
    record = LearnerRecord(consent.text, parts, tuple(files))
    return Draft(invitation, consent, record, presentations, decided, tuple(choices), signing_key, reply_key)


def renew_draft(holder: Holder, draft: Draft, now: datetime) -> Draft:
    """Make what a draft shows once more, as of now: consent is given when it is said, not when it was drawn up.

    Raises:
        ConsentError: A credential is no longer what the draft showed.
        NotStoredError, SharingError: A credential is gone, or could not be shown as chosen.
    """
    fresh = make_draft(holder, draft.invitation, draft.decided, draft.choices, draft.record.files, now)
    if fresh.consent.items != draft.consent.items or _claims(fresh) != _claims(draft):
        raise ConsentError("changed")
    return fresh


def make_refusal(invitation: Invitation, now: datetime, key: PrivateKey, *, with_helper: bool) -> Consent:
    """Write down that nothing was given."""
    return make_consent(
        invitation=invitation,
        state=ConsentState.REFUSED,
        purpose=invitation.terms.purposes[0],
        learner_name="",
        items=(),
        attachments=(),
        may_export=False,
        given_at=now,
        until=now,
        key=key,
        reply_key=None,
        with_helper=with_helper,
    )


def seal_draft(draft: Draft) -> Sealed:
    """Seal what a draft shows for who invited.

    Raises:
        RecordTooLargeError: It is more than a record may hold.
    """
    return sealed_again(draft.consent, seal_record(draft.record, draft.consent.text, draft.invitation.encryption_key))


def sealed_again(consent: Consent, text: str) -> Sealed:
    """Return a sealed record with what a moving code of it holds."""
    try:
        return Sealed(consent, text, pack_message(text))
    except TooLargeError:
        return Sealed(consent, text, None)


def _items(holder: Holder, opened: Sequence[OpenedCredential], choices: Sequence[Choice]) -> Iterator[ScopeItem]:
    """Name what would be shown, by a copy of it that stays here: the consent is signed before the rest is made."""
    for number, (item, choice) in enumerate(zip(opened, choices, strict=True), start=1):
        copy = holder.draft(choice.credential_id, choice.paths, audience=None)
        yield scope_item(f"c{number}", item.credential, copy, *shown_names(item, copy, holder.languages))


def _presentations(
    holder: Holder, consent: Consent, opened: Sequence[OpenedCredential], choices: Sequence[Choice]
) -> Iterator[Presentation]:
    """Make what is shown, for this counsellor and under this consent alone."""
    nonce = encode_base64url(consent_digest(consent.text))
    for item, choice in zip(opened, choices, strict=True):
        proves = holder.is_bound_here(item.credential)
        yield holder.draft(
            choice.credential_id,
            choice.paths,
            audience=consent.recipient_id if proves else None,
            nonce=nonce,
            until=consent.until if proves else None,
        )


def _claims(draft: Draft) -> list[JsonObject]:
    return [presentation.claims for presentation in draft.presentations]


def _attached(file: SealedFile) -> AttachedFile:
    return AttachedFile(
        name=file.name, media_type=file.media_type, size=len(file.data), digest=hashlib.sha256(file.data).digest()
    )


def _require_offered(invitation: Invitation, decided: Decision, now: datetime) -> None:
    """Require that nothing is agreed to that was not asked for."""
    terms = invitation.terms
    if decided.purpose not in terms.purposes:
        raise ConsentError("purpose")
    if not now < decided.until <= now + timedelta(days=terms.days):
        raise ConsentError("until")
    if decided.may_export and not terms.wants_export:
        raise ConsentError("export")


def _require_choice(choices: Sequence[Choice], files: Sequence[SealedFile]) -> None:
    ids = [choice.credential_id for choice in choices]
    if not ids and not files:
        raise ConsentError("nothing chosen")
    if len(set(ids)) != len(ids):
        raise ConsentError("several")
    require_files(files)
