"""Guidance: an invitation, what a learner agrees to, what a counsellor keeps, and advice."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from wallet.model.json import JsonObject
from wallet.model.paths import ClaimPath
from wallet.model.question import Asker
from wallet.model.stored import CredentialId


class Basis(StrEnum):
    """The legal basis that the recipient states for what they do with the data (GDPR Article 6)."""

    CONSENT = "consent"
    CONTRACT = "contract"
    PUBLIC_TASK = "public-task"
    LEGITIMATE_INTEREST = "legitimate-interest"
    NOT_STATED = "not-stated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """The party who gets a record, as they state it; untrusted text.

    Attributes:
        name: The person.
        organisation: Where they work; may be empty.
        address: Postal address.
        contact: E-mail address or telephone number.
    """

    name: str
    organisation: str
    address: str
    contact: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationTerms:
    """What an invitation offers; everything here is stated by the counsellor.

    Attributes:
        recipient: Who gets the record.
        purposes: What for, in plain words; the learner picks one. One to six.
        days: How many days from giving they want to keep it; at most two years.
        notice: The privacy notice in plain words.
        basis: Their legal basis.
        storage: Where it is kept, such as "on this computer, encrypted".
        jurisdiction: Country code (ISO 3166-1) or region under whose law.
        third_parties: Who else sees it; empty: nobody.
        authority: The supervisory authority where a person can complain.
        language: Language of these texts (BCP 47).
        wants_export: They ask to be allowed to save or print parts.
    """

    recipient: Recipient
    purposes: tuple[str, ...]
    days: int
    notice: str
    basis: Basis = Basis.NOT_STATED
    storage: str
    jurisdiction: str
    third_parties: tuple[str, ...] = ()
    authority: str
    language: str
    wants_export: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """An invitation whose signature was checked.

    Attributes:
        id: Random name of this one invitation; good for one record.
        counsellor: Who signed it, as far as anybody can tell without a network.
        terms: What it offers.
        encryption_key: Public P-256 JWK made for this invitation alone.
        issued_at: When it was made; UTC.
        expires_at: Until when it can be answered; UTC.
        text: The signed invitation as it came.
    """

    id: str
    counsellor: Asker
    terms: InvitationTerms
    encryption_key: JsonObject
    issued_at: datetime
    expires_at: datetime
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScopeItem:
    """One credential that a consent allows to be seen, and which details of it.

    Attributes:
        id: Its name within the consent, `c1`, `c2`…
        title: Its title.
        issuer_name: Who issued it.
        sensitive: Whether a detail among them is sensitive (special category or easily harmful).
        paths: The details that can be hidden and are shown; names, never values.
        always_visible: Names of details that the issuer lets nobody hide.
        digest: SHA-256 of the issuer's signed part, which names the very credential.
    """

    id: str
    title: str
    issuer_name: str
    paths: tuple[ClaimPath, ...]
    always_visible: tuple[ClaimPath, ...] = ()
    digest: bytes
    sensitive: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachedFile:
    """A file that goes along with a record, as the consent names it.

    Attributes:
        name: File name without folders.
        media_type: Such as `application/pdf`.
        size: Bytes.
        digest: SHA-256 of its bytes.
    """

    name: str
    media_type: str
    size: int
    digest: bytes


class ConsentState(StrEnum):
    """How a consent stands (the DPV consent statuses that can occur here)."""

    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    ENDED = "ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """A consent record (ISO/IEC TS 27560), as made or as read and checked against its signature.

    Attributes:
        id: `urn:uuid:…` of the record.
        invitation_id: The invitation it answers.
        state: `GIVEN` or `REFUSED`; what happens later stands in notices.
        learner_id: did:jwk of the key made for this consent; says nothing about other consents.
        learner_name: What the learner wants to be called there.
        recipient_id: Identifier of the counsellor, as in the invitation.
        terms: What the invitation offered.
        purpose: The one purpose that was picked.
        items: What may be seen.
        attachments: Files that go along.
        may_export: The counsellor may save or print it.
        given_at: When; UTC.
        until: When it ends and is erased; UTC.
        reply_key: Public P-256 JWK that advice is encrypted to; None in a refusal.
        with_helper: A helper sat at the keyboard.
        text: The signed record: a compact JWS of JSON-LD.
        document: The JSON-LD inside.
    """

    id: str
    invitation_id: str
    state: ConsentState
    learner_id: str
    learner_name: str
    recipient_id: str
    terms: InvitationTerms
    purpose: str
    items: tuple[ScopeItem, ...]
    attachments: tuple[AttachedFile, ...] = ()
    may_export: bool = False
    given_at: datetime
    until: datetime
    reply_key: JsonObject | None = None
    with_helper: bool = False
    text: str = ""
    document: JsonObject = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SealedPart:
    """One presentation inside a record.

    Attributes:
        item_id: Which item of the consent it is.
        text: The presentation as it travels.
    """

    item_id: str
    text: str


@dataclass(frozen=True, slots=True)
class SealedFile:
    """One attachment inside a record."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class LearnerRecord:
    """What is inside a sealed record.

    Attributes:
        consent: The signed consent record's text.
        parts: Presentations, in the order of the consent's items.
        files: Attachments, in the order of the consent.
    """

    consent: str
    parts: tuple[SealedPart, ...]
    files: tuple[SealedFile, ...] = ()


class StepKind(StrEnum):
    """What an advised step is."""

    COURSE = "course"
    RECOGNITION = "recognition"
    CONTACT = "contact"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class AdviceStep:
    """One next step; all texts are the counsellor's and untrusted.

    Attributes:
        kind: What it is.
        title: In a few words.
        note: More about it; may be empty.
        link: An address as text, never opened by the program; may be empty.
    """

    kind: StepKind
    title: str
    note: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """A counsellor's signed advice.

    Attributes:
        id: `urn:uuid:…`.
        consent_id: The consent it belongs to.
        counsellor_id: Who signed it.
        counsellor: As they named themselves in the invitation.
        note: The advice itself.
        steps: Next steps.
        made_at: When; UTC.
        text: The signed advice: a compact JWS.
    """

    id: str
    consent_id: str
    counsellor_id: str
    counsellor: Recipient
    note: str
    steps: tuple[AdviceStep, ...]
    made_at: datetime
    text: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One credential that a learner wants to show in a record, and which details of it."""

    credential_id: CredentialId
    paths: tuple[ClaimPath, ...]
