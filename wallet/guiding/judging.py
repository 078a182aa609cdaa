"""Whether a record that was opened may be kept: each refusal has its own code."""

import hashlib
from datetime import datetime
from typing import Final

from wallet.checking import Surroundings
from wallet.consent.scope import within_scope
from wallet.errors import (
    ConsentEndedError,
    ConsentError,
    ConsentFutureError,
    ConsentMismatchError,
    ConsentWithdrawnError,
    InvitationExpiredError,
    InvitationUsedError,
    RecordError,
    ScopeExceededError,
    WalletError,
)
from wallet.guiding.opened import NOT_PROVEN, OpenedItem, check_items
from wallet.model.guidance import Consent, ConsentState, Invitation, LearnerRecord
from wallet.model.kept_guidance import GuidedLearner
from wallet.model.report import CheckName, Outcome
from wallet.verification.holder_binding import CLOCK_LEEWAY

# A copy, one that is not genuine in the first place, or shown under this consent by a clock that is ahead. Any other
# proof of the holder that does not hold was made for or by somebody else, or cannot be judged.
_NO_PROOF: Final = (Outcome.FAILED, Outcome.UNDETERMINED)
_BOUND_WELL_ENOUGH: Final = frozenset({NOT_PROVEN, "not-checked", "clock-differs"})


def require_unused(known: GuidedLearner | None) -> None:
    """Refuse a record whose key, invitation or consent was here before.

    Raises:
        ConsentWithdrawnError: The learner took it back.
        ConsentEndedError: Its time was over.
        InvitationUsedError: It is here, or was erased before its end.
    """
    if known is None:
        return
    if known.state is ConsentState.WITHDRAWN:
        raise ConsentWithdrawnError
    if known.state is ConsentState.ENDED:
        raise ConsentEndedError
    raise InvitationUsedError("record")


def require_answer(consent: Consent, invitation: Invitation) -> None:
    """Refuse a consent that does not answer this very invitation.

    Raises:
        ConsentMismatchError: It answers another, for another, or on other terms.
        ConsentError: It is a refusal.
    """
    if consent.invitation_id != invitation.id:
        raise ConsentMismatchError("invitation")
    if consent.recipient_id != invitation.counsellor.client_id:
        raise ConsentMismatchError("recipient")
    if consent.terms != invitation.terms:
        raise ConsentMismatchError("terms")
    if consent.state is not ConsentState.GIVEN:
        raise ConsentError("refused")


def require_timely(consent: Consent, invitation: Invitation, now: datetime) -> None:
    """Refuse a consent that was given at another time than it could be; that it has ended is judged apart.

    Raises:
        ConsentFutureError: Given in the future.
        InvitationExpiredError: Given when the invitation was over.
        ConsentMismatchError: Given before there was an invitation.
    """
    if consent.given_at > now + CLOCK_LEEWAY:
        raise ConsentFutureError
    if consent.given_at >= invitation.expires_at + CLOCK_LEEWAY:
        raise InvitationExpiredError
    if consent.given_at < invitation.issued_at - CLOCK_LEEWAY:
        raise ConsentMismatchError("given before the invitation")


def require_scope(consent: Consent, record: LearnerRecord, surroundings: Surroundings) -> None:
    """Refuse a record that holds anything that the consent does not name, or not what it names.

    Raises:
        ScopeExceededError: More than was agreed: a credential, a detail or a file.
        ConsentMismatchError: Something that was agreed is missing, or was made for something else.
        RecordError: A credential that cannot be read, so that nobody can say what is in it.
    """
    agreed, sent = [item.id for item in consent.items], [part.item_id for part in record.parts]
    if not set(sent) <= set(agreed):
        raise ScopeExceededError("credential")
    if sent != agreed:
        raise ConsentMismatchError("credentials")
    _require_files(consent, record)
    for opened in check_items(consent, record, surroundings):
        _require_agreed(opened)


def _require_agreed(opened: OpenedItem) -> None:
    name, credential = opened.scope.id, opened.checked.credential
    if credential is None:
        raise RecordError(f"{name}: cannot be read")
    try:
        beyond = within_scope(opened.scope, credential)
    except WalletError as error:
        raise RecordError(f"{name}: {error.code}") from None
    if beyond:
        raise ScopeExceededError(f"{name}: {', '.join(beyond)}")
    holder = opened.checked.report.check(CheckName.HOLDER)
    if holder.outcome in _NO_PROOF and holder.code not in _BOUND_WELL_ENOUGH:
        raise ConsentMismatchError(f"{name}: made for something else")


def _require_files(consent: Consent, record: LearnerRecord) -> None:
    agreed = [(file.name, file.media_type, file.size, file.digest) for file in consent.attachments]
    sent = [(file.name, file.media_type, len(file.data), hashlib.sha256(file.data).digest()) for file in record.files]
    if len(sent) > len(agreed):
        raise ScopeExceededError("file")
    if sent != agreed:
        raise ConsentMismatchError("files")
