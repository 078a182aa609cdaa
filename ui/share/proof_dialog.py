"""Asks how a proof of sharing is to be saved."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.share.proof import ProofKind
from ui.widgets.buttons import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.fields import TextField
from ui.widgets.file_choice import ask_save_path

# In letters; more is cut off when it is typed or pasted.
_LONGEST_PURPOSE = 300


class ProofDialog(Dialog):
    """Says what a proof of sharing is, asks what was shared for, and whether it is wanted as PDF or web page.

    Attributes:
        purpose: What for; hidden where who asked stated that.
    """

    def __init__(self, parent: QWidget, *, asks_purpose: bool, take: Callable[[str, ProofKind], bool]) -> None:
        """Make the dialog.

        Args:
            parent: The page with the code.
            asks_purpose: Ask what for.
            take: Is given what for and which kind; tells whether it is saved.
        """
        super().__init__(
            parent,
            self.tr("Proof of sharing"),
            self.tr(
                "A page for yourself: what you shared, with whom and when. It names your details, not what is in them."
            ),
            width=520,
        )
        self._take = take
        self.purpose = TextField(
            self.tr("What was it for?"),
            placeholder=self.tr("For example: a job"),
            hint=self.tr("You can leave this empty."),
        )
        self.purpose.edit.setMaxLength(_LONGEST_PURPOSE)
        self.purpose.setVisible(asks_purpose)
        self.body.addWidget(self.purpose)
        self.add_button(self.tr("Cancel"), ButtonKind.SECONDARY, self.reject)
        self.web_page = self.add_button(self.tr("Save web page"), ButtonKind.SECONDARY, lambda: self._save("html"))
        self.pdf = self.add_button(self.tr("Save as PDF"), ButtonKind.PRIMARY, lambda: self._save("pdf"))
        self.purpose.submitted.connect(lambda: self._save("pdf"))

    def take_focus(self) -> None:
        """Give the keyboard to the first thing to fill in or press."""
        first = self.pdf if self.purpose.isHidden() else self.purpose
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def ask_path(self, suggested: str, kind: ProofKind) -> str:
        """Ask where the file goes."""
        if kind == "pdf":
            return ask_save_path(self, self.tr("Save as PDF"), suggested, self.tr("PDF documents (*.pdf)"))
        return ask_save_path(self, self.tr("Save web page"), suggested, self.tr("Web pages (*.html)"))

    def _save(self, kind: ProofKind) -> None:
        if self._take(self.purpose.text(), kind):
            self.accept()


class ProofAsking:
    """Asks over a page with a code; see `ProofView`.

    Attributes:
        dialog: What asks now, or None.
    """

    def __init__(self, page: QWidget, show_saved: Callable[[str], None]) -> None:
        """Ask over a page.

        Args:
            page: The page.
            show_saved: Says on it that a file was saved.
        """
        self._page, self.show_saved = page, show_saved
        self.dialog: ProofDialog | None = None

    def ask_proof(self, *, asks_purpose: bool, take: Callable[[str, ProofKind], bool]) -> None:
        """Ask what it was for and which kind of file."""
        self.close()
        dialog = ProofDialog(self._page, asks_purpose=asks_purpose, take=take)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()
        dialog.take_focus()

    def ask_proof_path(self, suggested: str, kind: ProofKind) -> str:
        """Ask where a file goes."""
        return self.dialog.ask_path(suggested, kind) if self.dialog is not None else ""

    def close(self) -> None:
        """Ask no longer; what was shared does not show any more."""
        if self.dialog is not None:
            self.dialog.reject()

    def _forget(self) -> None:
        self.dialog = None
