"""What keeps a learner's record from being given to a counsellor, or from being opened by one."""

from wallet.errors.base import WalletError
from wallet.errors.reading import UnreadableError


class InvitationError(UnreadableError):
    """An invitation to share a record that is broken or breaks a rule; nothing leaves the wallet."""

    code = "invitation-malformed"


class InvitationSignatureError(InvitationError):
    """The invitation's signature does not hold, or is not by whom it names."""

    code = "invitation-signature-invalid"


class InvitationExpiredError(InvitationError):
    """The invitation's time is over, or it says it was made in the future."""

    code = "invitation-expired"


class InvitationUsedError(InvitationError):
    """The invitation was answered before: each is good for one record."""

    code = "invitation-used"


class ConsentError(UnreadableError):
    """A consent record that is broken or lacks what it must state."""

    code = "consent-malformed"


class ConsentMissingError(ConsentError):
    """A learner's record came without the consent that allows it."""

    code = "consent-missing"


class ConsentUnsignedError(ConsentError):
    """The consent record carries no signature."""

    code = "consent-unsigned"


class ConsentSignatureError(ConsentError):
    """The consent record's signature does not hold, or is not by the learner it names."""

    code = "consent-signature-invalid"


class ConsentMismatchError(ConsentError):
    """The consent is not the one this record was sealed with, or answers another invitation."""

    code = "consent-mismatch"


class ConsentFutureError(ConsentError):
    """The consent says it was given in the future."""

    code = "consent-future-dated"


class ConsentEndedError(ConsentError):
    """The consent has ended: the record is not opened and not kept."""

    code = "consent-ended"


class ConsentWithdrawnError(ConsentError):
    """The learner took the consent back: the record is not opened and not kept."""

    code = "consent-withdrawn"


class ScopeExceededError(ConsentError):
    """The record holds more than the consent allows."""

    code = "scope-exceeded"


class RecordError(UnreadableError):
    """A sealed learner record that is broken, or was changed since it was sealed."""

    code = "record-malformed"


class RecordTooLargeError(RecordError):
    """More or larger files, or more credentials, than a learner's record carries."""

    code = "record-too-large"


class RecordRecipientError(RecordError):
    """The record is sealed for somebody else, or its key was destroyed here."""

    code = "record-not-for-you"


class RecordChangedError(RecordError):
    """The sealed record does not open with its key: it was changed on the way."""

    code = "record-changed"


class NoticeError(UnreadableError):
    """A withdrawal or its confirmation that is broken, or about nothing that is known here."""

    code = "notice-malformed"


class NoticeSignatureError(NoticeError):
    """The notice is not signed by whom it must be."""

    code = "notice-signature-invalid"


class AdviceError(UnreadableError):
    """Advice that is broken, for somebody else, or about no consent of this wallet."""

    code = "advice-malformed"


class AdviceSignatureError(AdviceError):
    """The advice is not signed by the counsellor who got the record."""

    code = "advice-signature-invalid"


class ExportNotAgreedError(WalletError):
    """The learner did not agree that the record is passed on or saved elsewhere."""

    code = "export-not-agreed"


class HelperModeError(WalletError):
    """Private things and consent are closed while a helper is at the keyboard."""

    code = "closed-to-helpers"
