"""What the presenter of asking and its page tell each other. No Qt here."""

from dataclasses import dataclass
from typing import Protocol

from ui.ask.kept import KeptQuestion
from ui.scan.scanning import ScanProgress
from wallet.asking import Asked
from wallet.errors import WalletError
from wallet.model.query import DcqlQuery
from wallet.questions.building import WantedIssuer
from wallet.questions.detail_places import WantedDetail
from wallet.questions.templates import Template


@dataclass(frozen=True, slots=True)
class Draft:
    """A question as far as it is written.

    Attributes:
        name: Who asks.
        template: The rest.
    """

    name: str
    template: Template


@dataclass(frozen=True, slots=True)
class Preview:
    """How the learner would read a draft.

    Attributes:
        draft: The draft.
        query: The query; None where none can be made of it.
        query_text: The same as JSON to read and to change.
        unexplained: Details that the purpose does not explain.
        certificate: Path of the certificate it would be asked with; empty for none.
        error: Why there is no query.
    """

    draft: Draft
    query: DcqlQuery | None
    query_text: str
    unexplained: tuple[WantedDetail, ...] = ()
    certificate: str = ""
    error: WalletError | None = None


@dataclass(frozen=True, slots=True)
class ShownQuestion:
    """A question that is held up to be scanned."""

    draft: Draft
    asked: Asked
    certificate: str = ""


class AskView(Protocol):
    """What the presenter may ask of the page."""

    def show_form(self) -> None:
        """Show the form, as it was left."""
        ...

    def show_draft(self, draft: Draft) -> None:
        """Write a draft into the form."""
        ...

    def show_preview(self, preview: Preview) -> None:
        """Show how the learner would read it."""
        ...

    def show_kept(self, kept: tuple[KeptQuestion, ...]) -> None:
        """List the saved questions."""
        ...

    def show_issuers(self, issuers: tuple[WantedIssuer, ...]) -> None:
        """Offer issuers that are known here."""
        ...

    def show_faults(self, *, name: bool, purpose: bool) -> None:
        """Say what must still be written."""
        ...

    def show_query_error(self, error: WalletError) -> None:
        """Say why an edited query cannot be used."""
        ...

    def ask_passphrase(self, path: str, *, again: bool) -> None:
        """Ask for the passphrase of a certificate."""
        ...

    def show_question(self, shown: ShownQuestion) -> None:
        """Show the code."""
        ...

    def show_time(self) -> None:
        """Say how long the question still counts."""
        ...

    def show_saved(self, path: str) -> None:
        """Say that a file was saved."""
        ...

    def ask_save_path(self, suggested: str, kind: str) -> str:
        """Ask where a file of this kind goes; empty where the person thought better of it."""
        ...

    def show_scan(self, progress: ScanProgress) -> None:
        """Show how far the camera's reading is."""
        ...

    def copy_link(self, link: str) -> None:
        """Put a link on the clipboard, and say so."""
        ...

    def removed_text(self, name: str) -> str:
        """Say that a saved question was removed."""
        ...

    def forget(self) -> None:
        """Stop the code and the camera."""
        ...
