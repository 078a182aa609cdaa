"""Input that cannot be read."""

from wallet.errors.base import WalletError


class UnreadableError(WalletError):
    """The input is not something this version can read."""

    code = "malformed"


class MalformedError(UnreadableError):
    """The input breaks the syntax of its format."""

    code = "malformed"


class TooLargeError(UnreadableError):
    """The input, or what it inflates to, exceeds a bound."""

    code = "too-large"


class UnsupportedFormatError(UnreadableError):
    """The input is no format this version knows."""

    code = "unsupported-format"


class BadgeAddressOnlyError(UnsupportedFormatError):
    """A badge file of an early kind that holds only an address: the badge itself must be downloaded from it.

    Attributes:
        address: Where the badge is published, as the file states it.
    """

    code = "badge-address-only"

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address


class UnsupportedSuiteError(UnreadableError):
    """Signed or hashed with an algorithm this version does not know, so that nothing can be said of it."""

    code = "unsupported-suite"


class ContextNotKnownError(UnreadableError):
    """A JSON-LD context that this device does not hold, so that nothing can be said of what is signed.

    Attributes:
        address: The context's address, as the document states it.
    """

    code = "context-not-known"

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address


class WrongContextError(UnreadableError):
    """A file that is not the JSON-LD context it was given for: nothing that waits for it can be read with it."""

    code = "context-wrong"


class UnsupportedVersionError(UnreadableError):
    """A packed presentation of a newer program."""

    code = "unsupported-version"


class NoCodeFoundError(UnreadableError):
    """A picture or page without a readable QR code or attached credential."""

    code = "no-code-found"


class FramesMissingError(UnreadableError):
    """Moving frames, but not yet enough of them.

    Attributes:
        progress: Share of the message that has arrived, 0 to 1.
    """

    code = "frames-missing"

    def __init__(self, progress: float, detail: str = "") -> None:
        super().__init__(detail)
        self.progress = progress
