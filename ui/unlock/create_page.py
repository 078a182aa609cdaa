"""The page that makes a wallet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.error_sentences import describe_error
from ui.explain.link import WordLink
from ui.unlock.narrow_page import NarrowPage
from ui.unlock.new_passphrase import NewPassphrase
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from wallet.errors import WalletError


class CreatePage(NarrowPage):
    """Asks for a new passphrase, once; the eye shows it."""

    create_requested = Signal(str)
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._everything = self.tr("Everything in it is encrypted on this computer. Only your passphrase opens it.")
        super().__init__(
            "wallet",
            self.tr("Make your wallet"),
            self._everything,
            busy=self.tr("Making your wallet… This takes a few seconds."),
            widest=440,
            parent=parent,
        )
        self.passphrase = NewPassphrase(self.tr("Choose a passphrase"))
        self.create_button = Button(self.tr("Make my wallet"), ButtonKind.PRIMARY)
        self.back = Button(self.tr("Back"), ButtonKind.LINK, "arrow-left")
        self.add(self.passphrase)
        self.body.addSpacing(20)
        self.add(self.create_button)
        self.body.addSpacing(12)
        links = FlowRow(gap=24)
        links.add(self.back)
        links.add(WordLink("passphrase"))
        self.add(links)
        self.passphrase.submitted.connect(self._submit)
        self.create_button.clicked.connect(self._submit)
        self.back.clicked.connect(self.back_requested)

    def show_use(self, guides: bool) -> None:
        """Say what the wallet is for, to somebody who guides learners and may not expect one."""
        records = self.tr("You keep the records of learners in it, encrypted. Only your passphrase opens it.")
        self.sentence.setText(records if guides else self._everything)

    def show_error(self, error: WalletError) -> None:
        """Say why there is no wallet."""
        self.passphrase.field.set_error(describe_error(error))
        self.passphrase.setFocus()

    def forget(self) -> None:
        """Leave nothing written."""
        self.passphrase.field.take()
        self.passphrase.field.set_error("")

    def _submit(self) -> None:
        passphrase = self.passphrase.field.text()
        if passphrase:
            self.create_requested.emit(passphrase)
        else:
            self.passphrase.field.set_error(self.tr("Choose a passphrase first."))
