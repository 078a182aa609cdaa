"""What the presenter of a dossier and its page tell each other. No Qt here."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from ui.share.choices import Row
from wallet.dossier import Overview
from wallet.holder import OpenedCredential
from wallet.model.stored import CredentialId


@dataclass(frozen=True, slots=True)
class Candidate:
    """A credential that can go into the dossier.

    Attributes:
        credential_id: Its number.
        title: Its title.
        issuer_name: Who issued it.
        chosen: It goes in.
        selective: Details can be left out; known once it was chosen.
        shown: How many details go along, or None: all of it, as it came.
    """

    credential_id: CredentialId
    title: str
    issuer_name: str
    chosen: bool = False
    selective: bool = False
    shown: int | None = None


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
