"""The page that opens the wallet with the recovery code."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.error_sentences import describe_error
from ui.unlock.narrow_page import NarrowPage
from ui.unlock.new_passphrase import NewPassphrase
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.fields import TextField
from wallet.errors import WalletError, WeakPassphraseError


class RecoverPage(NarrowPage):
    """Asks for the code and for a new passphrase."""

    recover_requested = Signal(str, str)
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "life-buoy",
            self.tr("Open with your recovery code"),
            self.tr("It is on the sheet you kept when you made your wallet."),
            busy=self.tr("Opening your wallet…"),
            widest=440,
            parent=parent,
        )
        self.code = TextField(
            self.tr("Recovery code"),
            placeholder="-".join(["X" * 4] * 7),
            hint=self.tr("Capitals, spaces and hyphens do not matter."),
        )
        self.passphrase = NewPassphrase(self.tr("New passphrase"))
        self.recover = Button(self.tr("Open my wallet"), ButtonKind.PRIMARY)
        self.back = Button(self.tr("Back"), ButtonKind.LINK, "arrow-left")
        self.add(self.code)
        self.body.addSpacing(18)
        self.add(self.passphrase)
        self.body.addSpacing(20)
        self.add(self.recover)
        self.body.addSpacing(12)
        links = FlowRow()
        links.add(self.back)
        self.add(links)
        self.code.submitted.connect(self.passphrase.setFocus)
        self.passphrase.submitted.connect(self._submit)
        self.recover.clicked.connect(self._submit)
        self.back.clicked.connect(self.back_requested)

    def show_error(self, error: WalletError) -> None:
        """Say why it did not open, below the field it is about."""
        field = self.passphrase.field if isinstance(error, WeakPassphraseError) else self.code
        field.set_error(describe_error(error))
        field.setFocus()

    def forget(self) -> None:
        """Leave nothing written."""
        self.code.set_text("")
        self.code.set_error("")
        self.passphrase.field.take()
        self.passphrase.field.set_error("")

    def _submit(self) -> None:
        if not self.code.text().strip():
            self.code.set_error(self.tr("Write the recovery code first."))
        elif not self.passphrase.field.text():
            self.passphrase.field.set_error(self.tr("Choose a new passphrase."))
        else:
            self.recover_requested.emit(self.code.text(), self.passphrase.field.text())
