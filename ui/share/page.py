"""The three steps of sharing, one behind the other."""

from datetime import datetime

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.codes.targets import Memory
from ui.credentials.page import CredentialsPage
from ui.ports import Runner
from ui.share.choices import Row
from ui.share.choose_page import ChoosePage
from ui.share.proof_dialog import ProofAsking
from ui.share.show_page import ShowPage
from ui.share.view import Preview, Shown, Wish
from ui.widgets.file_choice import ask_save_path
from ui.widgets.foot import Footed
from wallet.holder import OpenedCredential


class SharePage(QStackedWidget):
    """Pick a credential, choose what they see, show the code."""

    def __init__(self, drawing: Runner, memory: Memory, parent: QWidget | None = None) -> None:
        """Make the pages; see `ShowPage` for the arguments."""
        super().__init__(parent)
        self.picking = CredentialsPage(picking=True)
        self.choosing = ChoosePage()
        self.showing = ShowPage(drawing, memory)
        self.proofs = ProofAsking(self, self.showing.show_saved)
        self._choosing_step = Footed(self.choosing, self.choosing.given, self.choosing.acts)
        self._showing_step = Footed(self.showing, self.showing.saved, self.showing.acts)
        for page in (self.picking, self._choosing_step, self._showing_step):
            self.addWidget(page)

    def show_picking(self) -> None:
        """Show the list to pick a credential from."""
        self.setCurrentWidget(self.picking)

    def show_choices(self, opened: OpenedCredential, rows: tuple[Row, ...], wish: Wish, now: datetime) -> None:
        """Show the details of a credential."""
        self.choosing.show_choices(opened, rows, wish, now)
        self.setCurrentWidget(self._choosing_step)
        self.choosing.take_focus()

    def show_ticks(self, rows: tuple[Row, ...]) -> None:
        """Show other ticks."""
        self.choosing.show_ticks(rows)

    def show_preview(self, preview: Preview) -> None:
        """Show what the other side would get."""
        self.choosing.show_preview(preview)

    def show_code(self, shown: Shown, now: datetime) -> None:
        """Show the code."""
        self.setCurrentWidget(self._showing_step)
        self.showing.show_shared(shown, now)
        self.showing.take_focus()

    def show_time(self, now: datetime) -> None:
        """Say how long what is shown still counts."""
        self.showing.show_time(now)

    def show_saved(self, path: str) -> None:
        """Say that a file was saved."""
        self.showing.show_saved(path)

    def show_given(self, path: str) -> None:
        """Say that what is shared was saved as a file, without a code."""
        self.choosing.show_given(path)

    def ask_save_path(self, suggested: str, kind: str) -> str:
        """Ask where a file goes."""
        kinds = {
            "pdf": (self.tr("Save as PDF"), self.tr("PDF documents (*.pdf)")),
            "png": (self.tr("Save picture"), self.tr("Pictures (*.png)")),
            "html": (self.tr("Save web page"), self.tr("Web pages (*.html)")),
        }
        credentials = self.tr("Credentials")
        file = (self.tr("Save file"), f"{credentials} (*.{kind})")
        title, files = kinds.get(kind, file)
        return ask_save_path(self, title, suggested, files)

    def hide_code(self) -> None:
        """Stop moving codes and forget what was shown."""
        self.proofs.close()
        self.showing.forget()
