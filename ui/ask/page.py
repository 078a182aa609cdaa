"""The form of a question and its code, one behind the other."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.ask.certificate_dialog import ask_certificate_passphrase
from ui.ask.code_page import AskCodePage
from ui.ask.form_page import AskFormPage
from ui.ask.kept import KeptQuestion
from ui.ask.view import Draft, Preview, ShownQuestion
from ui.codes.targets import Memory
from ui.ports import Runner
from ui.scan.scanning import ScanProgress
from ui.widgets.file_choice import ask_save_path
from wallet.errors import WalletError
from wallet.questions.building import WantedIssuer


class AskPage(QStackedWidget):
    """Write a question, then show it.

    Attributes:
        form: The form.
        code: The code.
    """

    certificate_opened = Signal(str, str)
    copied = Signal(str)
    said = Signal(str)

    def __init__(
        self,
        clock: Callable[[], datetime],
        drawing: Runner,
        memory: Memory,
        remembered: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        """Make the page.

        Args:
            clock: The time, UTC.
            drawing: Draws codes.
            memory: Keeps how codes are shown.
            remembered: Gives the path of the certificate that was used last.
            parent: Qt parent.
        """
        super().__init__(parent)
        self._clock, self._remembered = clock, remembered
        self.form = AskFormPage()
        self.setAccessibleName(self.form.header.title.text())
        self.code = AskCodePage(drawing, memory)
        self.addWidget(self.form)
        self.addWidget(self.code)

    def show_form(self) -> None:
        self.setCurrentWidget(self.form)

    def show_draft(self, draft: Draft) -> None:
        self.form.show_draft(draft)

    def show_preview(self, preview: Preview) -> None:
        self.form.show_preview(preview)
        self.form.who.show_certificate(preview.certificate, self._remembered())

    def show_kept(self, kept: tuple[KeptQuestion, ...]) -> None:
        self.form.kept.show_kept(kept)

    def show_issuers(self, issuers: tuple[WantedIssuer, ...]) -> None:
        self.form.wish.offer_issuers(issuers)

    def show_faults(self, *, name: bool, purpose: bool) -> None:
        self.form.show_faults(name=name, purpose=purpose)

    def show_query_error(self, error: WalletError) -> None:
        self.form.show_query_error(error)

    def ask_passphrase(self, path: str, *, again: bool) -> None:
        """Ask for the passphrase of a certificate, once a run."""
        ask_certificate_passphrase(self, path, lambda written: self.certificate_opened.emit(path, written), again=again)

    def show_question(self, shown: ShownQuestion) -> None:
        self.setCurrentWidget(self.code)
        self.code.show_question(shown, self._clock())
        self.code.take_focus()

    def show_time(self) -> None:
        self.code.show_time(self._clock())

    def show_saved(self, path: str) -> None:
        self.code.show_saved(path)

    def ask_save_path(self, suggested: str, kind: str) -> str:
        if kind == "png":
            return ask_save_path(self, self.tr("Save picture"), suggested, self.tr("Pictures (*.png)"))
        return ask_save_path(self, self.tr("Save as a file"), suggested, self.tr("Questions (*.question)"))

    def show_scan(self, progress: ScanProgress) -> None:
        self.code.camera_panel.show_progress(progress)

    def copy_link(self, link: str) -> None:
        self.copied.emit(link)
        self.said.emit(self.tr("The link was copied."))

    def removed_text(self, name: str) -> str:
        return self.tr("“%1” was removed.").replace("%1", name)

    def forget(self) -> None:
        self.code.forget()
