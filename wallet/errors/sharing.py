"""What keeps a presentation from being made."""

from wallet.errors.base import WalletError


class SharingError(WalletError):
    """A presentation could not be made."""

    code = "sharing-failed"


class ClaimNotFoundError(SharingError):
    """A chosen path names no detail of the credential.

    Attributes:
        path: The path, as names and indices only.
    """

    code = "claim-not-found"

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class WholeOnlyError(SharingError):
    """A choice of details of a credential that one seal covers: it can be shown whole or not at all."""

    code = "whole-only"


class HolderKeyMissingError(SharingError):
    """The credential is bound to a key that this wallet does not hold."""

    code = "holder-key-missing"


class PackingError(SharingError):
    """Unpacking did not give back the exact bytes; nothing was shown."""

    code = "packing-mismatch"


class CannotAnswerError(SharingError):
    """Nothing here answers what a question needs, or what was chosen is not what it asks for."""

    code = "cannot-answer"
