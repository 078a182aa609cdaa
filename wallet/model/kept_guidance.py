"""What the vault keeps of guidance: on the learner's side consents and advice, on the counsellor's records."""

from dataclasses import dataclass
from datetime import datetime

from wallet.model.guidance import Advice, ConsentState


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptConsent:
    """A consent on the learner's side, with what became of it.

    Attributes:
        id: The consent record's id.
        invitation_id: The invitation it answers; each is answered once.
        state: How it stands now; `ENDED` once its end has passed.
        counsellor: Name and organisation to show.
        recipient_id: Identifier of the counsellor.
        purpose: What for.
        titles: Titles of the credentials; names only.
        given_at: When it was given or refused; UTC.
        until: When it ends; UTC.
        text: The signed consent record: the receipt.
        invitation: The signed invitation it answers.
        withdrawal: The signed withdrawal notice, or None.
        withdrawn_at: When it was taken back; UTC, or None.
        sent_at: When the learner said the notice was handed over; UTC, or None.
        confirmation: The counsellor's signed confirmation that the record is erased, or None.
        waiting: The sealed record was not handed over yet.
    """

    id: str
    invitation_id: str
    state: ConsentState
    counsellor: str
    recipient_id: str
    purpose: str
    titles: tuple[str, ...]
    given_at: datetime
    until: datetime
    text: str
    invitation: str
    withdrawal: str | None = None
    withdrawn_at: datetime | None = None
    sent_at: datetime | None = None
    confirmation: str | None = None
    waiting: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptAdvice:
    """Advice on the learner's side.

    Attributes:
        advice: What was advised, its signature checked when it came.
        received_at: When; UTC.
    """

    advice: Advice
    received_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptInvitation:
    """An invitation on the counsellor's side.

    Attributes:
        id: Its random name.
        label: For whom, in the counsellor's own words; never leaves this wallet.
        text: The signed invitation.
        issued_at: When it was made; UTC.
        expires_at: Until when it can be answered; UTC.
        used: A record came for it; its key opens no second one.
    """

    id: str
    label: str
    text: str
    issued_at: datetime
    expires_at: datetime
    used: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidedLearner:
    """A learner's record on the counsellor's side, or the trace that is left of it.

    Once erased, only this is left: that there was a consent, for what, from when until when, and how it ended.

    Attributes:
        consent_id: Id of the consent record.
        learner_name: What the learner wants to be called.
        purpose: What for.
        state: `GIVEN`, `WITHDRAWN` or `ENDED`.
        given_at: When consent was given; UTC.
        until: When it ends; UTC.
        received_at: When the record came; UTC.
        erased_at: When the record was erased; UTC, or None while it is here.
        consent_digest: SHA-256 of the signed consent record, by which the learner's receipt is known again.
        advised_at: When advice was last made; UTC, or None.
        confirmation: The signed confirmation of erasing, or None.
    """

    consent_id: str
    learner_name: str
    purpose: str
    state: ConsentState
    given_at: datetime
    until: datetime
    received_at: datetime
    erased_at: datetime | None = None
    consent_digest: bytes
    advised_at: datetime | None = None
    confirmation: str | None = None
