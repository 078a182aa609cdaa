"""The unlock page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.error_sentences import describe_error
from ui.unlock.narrow_page import NarrowPage
from ui.widgets.arrange import FlowRow, SplitRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.passphrase import PassphraseField
from wallet.errors import WalletError


class UnlockPage(NarrowPage):
    """Asks for the passphrase; knows widgets, not vaults."""

    unlock_requested = Signal(str)
    forgotten = Signal()
    check_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("lock-keyhole", self.tr("Welcome back"), busy=self.tr("Opening your wallet…"), parent=parent)
        self.passphrase = PassphraseField(self.tr("Your passphrase"))
        self.unlock = Button(self.tr("Open my wallet"), ButtonKind.PRIMARY)
        self.forgot = Button(self.tr("I forgot it"), ButtonKind.LINK)
        self.check = Button(self.tr("Check a credential instead"), ButtonKind.LINK)
        self.add(self.passphrase)
        self.body.addSpacing(16)
        self.add(self.unlock)
        self.body.addSpacing(12)
        links = FlowRow()
        links.add(self.forgot)
        self.add(SplitRow(links, self.check, least_lead=80))
        self.passphrase.submitted.connect(self._submit)
        self.unlock.clicked.connect(self._submit)
        self.forgot.clicked.connect(self.forgotten)
        self.check.clicked.connect(self.check_requested)

    def show_error(self, error: WalletError) -> None:
        """Say why it did not open."""
        self.passphrase.set_error(describe_error(error))
        self.passphrase.setFocus()

    def forget(self) -> None:
        """Leave nothing written."""
        self.passphrase.take()
        self.passphrase.set_error("")

    def _submit(self) -> None:
        passphrase = self.passphrase.take()
        if passphrase:
            self.unlock_requested.emit(passphrase)
        else:
            self.passphrase.set_error(self.tr("Write your passphrase first."))
