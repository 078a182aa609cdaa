"""The page that makes a wallet of a backup."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.error_sentences import describe_error
from ui.tokens import TextRole
from ui.unlock.narrow_page import NarrowPage
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.fields import ErrorLine
from ui.widgets.file_choice import ask_files
from ui.widgets.passphrase import PassphraseField
from ui.widgets.text import Text
from wallet.errors import WalletError, WrongPassphraseError
from wallet.transport.file_endings import BACKUP_ENDING


class RestorePage(NarrowPage):
    """Asks for the backup and for what opens it."""

    restore_requested = Signal(Path, str)
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "life-buoy",
            self.tr("Bring back your wallet"),
            self.tr("Choose your backup. You need the passphrase or the recovery code of that wallet."),
            busy=self.tr("Checking the backup and bringing everything back…"),
            widest=440,
            parent=parent,
        )
        self.choose = Button(self.tr("Choose the backup"), ButtonKind.SECONDARY, "folder-open")
        self.chosen = Text("", TextRole.STRONG, optional=True)
        self.file_error = ErrorLine()
        self.passphrase = PassphraseField(self.tr("Passphrase or recovery code"))
        self.restore = Button(self.tr("Bring back my wallet"), ButtonKind.PRIMARY)
        self.back = Button(self.tr("Back"), ButtonKind.LINK, "arrow-left")
        self.add(self.choose)
        self.body.addSpacing(8)
        self.add(self.chosen, self.file_error)
        self.body.addSpacing(18)
        self.add(self.passphrase)
        self.body.addSpacing(20)
        self.add(self.restore)
        self.body.addSpacing(12)
        links = FlowRow()
        links.add(self.back)
        self.add(links)
        self._path: Path | None = None
        self.choose.clicked.connect(self._choose)
        self.passphrase.submitted.connect(self._submit)
        self.restore.clicked.connect(self._submit)
        self.back.clicked.connect(self.back_requested)

    def use_file(self, path: Path) -> None:
        """Take a file as the backup; whether it is one is seen when it is opened."""
        self._path = path
        self.chosen.setText(path.name)
        self.file_error.set_text("")

    def show_error(self, error: WalletError) -> None:
        """Say why it did not work, below what it is about."""
        if isinstance(error, WrongPassphraseError):
            self.passphrase.set_error(describe_error(error))
            self.passphrase.setFocus()
        else:
            self.file_error.set_text(describe_error(error))
            self.choose.setFocus()

    def forget(self) -> None:
        """Leave nothing written."""
        self._path = None
        self.chosen.setText("")
        self.file_error.set_text("")
        self.passphrase.take()
        self.passphrase.set_error("")

    def _choose(self) -> None:
        kinds = self.tr("Backups (*{ending});;All files (*)").replace("{ending}", BACKUP_ENDING)
        for path in ask_files(self, self.tr("Choose the backup"), kinds)[:1]:
            self.use_file(Path(path))

    def _submit(self) -> None:
        if self._path is None:
            self.file_error.set_text(self.tr("Choose your backup first."))
            self.choose.setFocus()
        elif not self.passphrase.text():
            self.passphrase.set_error(self.tr("Write your passphrase or recovery code first."))
        else:
            self.restore_requested.emit(self._path, self.passphrase.text())
