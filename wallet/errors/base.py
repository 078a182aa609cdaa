"""The root of the errors."""

from typing import ClassVar


class WalletError(Exception):
    """An expected failure.

    Attributes:
        code: Stable kebab-case code of the kind of failure.
        detail: A short technical note for the technical view; holds no personal data and no secrets.
    """

    code: ClassVar[str] = "wallet-error"

    def __init__(self, detail: str = "") -> None:
        super().__init__(self.code, detail)
        self.detail = detail
