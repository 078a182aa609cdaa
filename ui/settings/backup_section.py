"""The section about the backup: the whole wallet in one file, on a stick for example."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.messages import describe_error
from ui.settings.passphrase_dialogs import PassphraseQuestion
from ui.tokens import Ink, TextRole
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.fields import ErrorLine
from ui.widgets.file_choice import ask_save_path
from ui.widgets.text import Text
from wallet.errors import WalletError
from wallet.transport.file_endings import BACKUP_ENDING


class BackupSection(Card):
    """Says what a backup is and makes one."""

    backup_wanted = Signal(Path, str)
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=10, parent=parent)
        self.add_title(self.tr("Backup"))
        sentence = self.tr("One locked file with all your credentials. Keep it away from this computer.")
        self.make = Button(self.tr("Make a backup"), icon="download")
        self.error = ErrorLine()
        row = FlowRow()
        row.add(self.make)
        self.add(Text(sentence, TextRole.BODY, Ink.SECONDARY), row, self.error)
        self._dialog: PassphraseQuestion | None = None
        self.make.clicked.connect(self._ask)

    def show_busy(self, busy: bool) -> None:
        """Show that the backup is being written."""
        self.make.setEnabled(not busy)
        self.make.setText(self.tr("Writing the backup…") if busy else self.tr("Make a backup"))

    def show_backup_error(self, error: WalletError) -> None:
        """Say why there is none: in the dialog, where it still waits."""
        if self._dialog is not None:
            self._dialog.show_error(error)
        else:
            self.error.set_text(describe_error(error))

    def say_made(self, path: Path) -> None:
        """Say that it is there."""
        if self._dialog is not None:
            self._dialog.accept()
        self.said.emit(self.tr("The backup is saved as {name}.").replace("{name}", path.name))

    def _ask(self) -> None:
        self.error.set_text("")
        sentence = self.tr("Your passphrase or your recovery code opens the backup later.")
        self._dialog = PassphraseQuestion(self, self.tr("Make a backup"), sentence, self.tr("Choose where it goes"))
        self._dialog.agreed.connect(self._choose)
        self._dialog.finished.connect(self._dialog_finished)
        self._dialog.open()

    def _choose(self, passphrase: str) -> None:
        kinds = self.tr("Backups (*{ending})").replace("{ending}", BACKUP_ENDING)
        path = ask_save_path(self, self.tr("Save the backup"), f"learner-wallet{BACKUP_ENDING}", kinds)
        if path:
            self.backup_wanted.emit(Path(path), passphrase)
        elif self._dialog is not None:
            self._dialog.yes.setEnabled(True)

    def _dialog_finished(self) -> None:
        self._dialog = None
