"""What became of what was handed over."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from wallet.errors import ContextNotKnownError, WalletError
from wallet.list_files import ListFile
from wallet.model.listed import Added
from wallet.model.report import CheckName
from wallet.model.report import Outcome as CheckOutcome
from wallet.transport.keeping import ToKeep


class Fate(StrEnum):
    """How it ended, in one word."""

    ADDED = "added"
    THERE = "there"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one credential, or of a file that held none.

    Attributes:
        source: Name of what was handed over: a file, an archive, a folder; empty for what was pasted or scanned.
        added: The credential with its report; None where nothing could be read.
        error: Why nothing could be read or kept.
        inner: Where in the archive or folder it stood.
        item: What was to be kept, to try it again.
        belongs: It is no credential but a file that belongs in Settings.
    """

    source: str
    added: Added | None
    error: WalletError | None = None
    inner: str = ""
    item: ToKeep | None = None
    belongs: ListFile | None = None

    @property
    def fate(self) -> Fate:
        """How it ended."""
        if self.added is None or self.added.stored is None:
            return Fate.REFUSED
        return Fate.THERE if self.added.stored.duplicate else Fate.ADDED

    @property
    def kept(self) -> bool:
        """Whether it came into the wallet just now."""
        return self.fate is Fate.ADDED

    @property
    def missing_context(self) -> str | None:
        """The address of the vocabulary for want of which it was refused."""
        if self.added is None or self.item is None:
            return None
        check = self.added.report.check(CheckName.STRUCTURE)
        return check.facts.get("detail") if check.code == ContextNotKnownError.code else None

    @property
    def comparable(self) -> bool:
        """Whether it is a badge that its issuer keeps on a website, of which nothing is here."""
        if self.added is None or self.added.stored is None:
            return False
        proof = self.added.report.check(CheckName.PROOF)
        return proof.outcome is CheckOutcome.UNDETERMINED and proof.code == "documents-missing"


class Counts(NamedTuple):
    """How many ended how."""

    added: int = 0
    there: int = 0
    refused: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self)


def count_outcomes(outcomes: Iterable[Outcome]) -> Counts:
    """Count them."""
    fates = [outcome.fate for outcome in outcomes]
    return Counts(fates.count(Fate.ADDED), fates.count(Fate.THERE), fates.count(Fate.REFUSED))


def in_reading_order(outcomes: Sequence[Outcome], few: int) -> tuple[Outcome, ...]:
    """Put what was refused first where there are more than a few; a few stay in the order in which they were read."""
    if len(outcomes) <= few:
        return tuple(outcomes)
    return tuple(sorted(outcomes, key=lambda outcome: outcome.fate is not Fate.REFUSED))


def forget_trace(error: WalletError) -> None:
    """Let go of the calls that an error came through: they hold the files and pictures that were being read."""
    error.__traceback__ = error.__context__ = error.__cause__ = None
