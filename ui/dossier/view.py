"""What the presenter of a dossier and its page tell each other. No Qt here."""

from collections.abc import Sequence
from typing import Protocol

from ui.share.candidate import Candidate
from ui.share.choices import Row
from wallet.dossier import Overview
from wallet.holder import OpenedCredential


class DossierView(Protocol):
    """What the presenter may ask of the page."""

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Show what can go in, and what does."""
        ...

    def show_words(self, recipient: str, purpose: str) -> None:
        """Show for whom and what for."""
        ...

    def show_overview(self, overview: Overview) -> None:
        """Show what goes in side by side, and credits together."""
        ...

    def show_details(self, opened: OpenedCredential, rows: Sequence[Row]) -> None:
        """Ask which details of a credential go along."""
        ...

    def show_ticks(self, rows: Sequence[Row]) -> None:
        """Show other ticks in that question."""
        ...

    def ask_path(self, suggested: str) -> str:
        """Ask where the file goes; empty for nowhere."""
        ...

    def say_saved(self, path: str) -> None:
        """Say that the dossier was saved."""
        ...

    def say_lacks(self, *, recipient: bool) -> None:
        """Say what is missing before it can be saved: for whom, or any credential."""
        ...
