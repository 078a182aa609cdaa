"""Credentials of the open wallet as a list shows them: kept, and checked as of now."""

from dataclasses import dataclass

from wallet.model.report import VerificationReport
from wallet.model.stored import CredentialKind, StoredCredential


@dataclass(frozen=True, slots=True)
class Added:
    """What became of one credential that was to be added.

    Attributes:
        stored: The credential in the vault; None where it was refused.
        report: What checking it found, and so the reason of a refusal.
    """

    stored: StoredCredential | None
    report: VerificationReport


@dataclass(frozen=True, slots=True)
class ListedCredential:
    """One credential of a list, checked as of now."""

    stored: StoredCredential
    report: VerificationReport


@dataclass(frozen=True, slots=True)
class CredentialList:
    """A part of the holder's credentials.

    Attributes:
        items: The credentials, in order.
        total: How many the search finds.
        counts: How many of each kind.
    """

    items: tuple[ListedCredential, ...]
    total: int
    counts: dict[CredentialKind, int]
