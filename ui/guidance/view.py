"""What the presenter of the learner's guidance and its pages tell each other. No Qt here."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal, Protocol

from wallet.errors import WalletError
from wallet.model.guidance import Consent
from wallet.model.kept_guidance import KeptAdvice, KeptConsent

ReceiptKind = Literal["pdf", "html", "json"]


@dataclass(frozen=True, slots=True)
class Overview:
    """What the list shows, each newest first."""

    consents: tuple[KeptConsent, ...] = ()
    advice: tuple[KeptAdvice, ...] = ()


@dataclass(frozen=True, slots=True)
class ShownNotice:
    """A notice that a learner stops sharing, held up to be scanned.

    Attributes:
        kept: The consent it takes back.
        text: The signed notice.
        packed: The same as a code carries it.
    """

    kept: KeptConsent
    text: str
    packed: bytes


class GuidanceView(Protocol):
    """What the presenter may ask of the pages."""

    def show_overview(self, overview: Overview, now: datetime, *, guides: bool) -> None:
        """Show consents and advice; `guides` where the learner guides others too."""
        ...

    def show_overview_problem(self, error: WalletError) -> None:
        """Show why consents and advice cannot be read."""
        ...

    def show_ways(self) -> None:
        """Show the ways in which something can come from a counsellor."""
        ...

    def show_busy(self) -> None:
        """Show that something is being read."""
        ...

    def show_missing(self, share: float) -> None:
        """Ask for the other parts of a moving code."""
        ...

    def show_problem(self, error: WalletError) -> None:
        """Show why something cannot be taken in."""
        ...

    def show_consent(self, kept: KeptConsent, consent: Consent, now: datetime) -> None:
        """Show what a learner agreed to."""
        ...

    def show_notice(self, shown: ShownNotice) -> None:
        """Show the code of a notice that a learner stops sharing."""
        ...

    def ask_save_path(self, suggested: str, kind: ReceiptKind | Literal["notice"]) -> str:
        """Ask where a file goes; empty where the person thought better of it."""
        ...

    def show_saved(self, path: Path) -> None:
        """Say that a file was saved."""
        ...

    def handed_over_text(self) -> str:
        """Return what is said once a notice counts as handed over."""
        ...

    def removed_text(self) -> str:
        """Return what is said once advice is out of the list."""
        ...

    def taken_in_text(self, received: KeptConsent | KeptAdvice) -> str:
        """Return what is said once a confirmation or advice came in."""
        ...

    def forget(self) -> None:
        """Stop codes and drop everything that shows."""
        ...
