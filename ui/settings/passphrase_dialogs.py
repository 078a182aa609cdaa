"""Dialogs that ask for the passphrase before they change what opens the wallet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.messages import describe_error
from ui.unlock.new_passphrase import NewPassphrase
from ui.widgets.buttons import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.passphrase import PassphraseField
from wallet.errors import WalletError, WeakPassphraseError


class ChangePassphraseDialog(Dialog):
    """Asks for the passphrase and for a new one."""

    agreed = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Change the passphrase"), self.tr("Your recovery code stays the same."))
        self.old = PassphraseField(self.tr("Your passphrase now"))
        self.new = NewPassphrase(self.tr("New passphrase"))
        self.body.addWidget(self.old)
        self.body.addWidget(self.new)
        self.add_button(self.tr("Cancel"), ButtonKind.SECONDARY, self.reject)
        self.yes = self.add_button(self.tr("Change it"), ButtonKind.PRIMARY, self._submit)
        self.old.submitted.connect(self.new.setFocus)
        self.new.submitted.connect(self._submit)

    def show_error(self, error: WalletError) -> None:
        """Say why it did not work, below the field it is about."""
        self.yes.setEnabled(True)
        field = self.new.field if isinstance(error, WeakPassphraseError) else self.old
        field.set_error(describe_error(error))
        field.setFocus()

    def _submit(self) -> None:
        if not self.old.text():
            self.old.set_error(self.tr("Write your passphrase first."))
        elif not self.new.field.text():
            self.new.field.set_error(self.tr("Choose a new passphrase."))
        else:
            self.yes.setEnabled(False)
            self.agreed.emit(self.old.text(), self.new.field.text())


class PassphraseQuestion(Dialog):
    """Asks for the passphrase before something that needs it.

    Attributes:
        passphrase: Where it is written.
        yes: Goes on; stays off while the passphrase is tried.
    """

    agreed = Signal(str)

    def __init__(self, parent: QWidget, title: str, sentence: str, yes: str) -> None:
        super().__init__(parent, title, sentence)
        self.passphrase = PassphraseField(self.tr("Your passphrase"))
        self.body.addWidget(self.passphrase)
        self.add_button(self.tr("Cancel"), ButtonKind.SECONDARY, self.reject)
        self.yes = self.add_button(yes, ButtonKind.PRIMARY, self._submit)
        self.passphrase.submitted.connect(self._submit)

    def show_error(self, error: WalletError) -> None:
        """Say why it did not work."""
        self.yes.setEnabled(True)
        self.passphrase.set_error(describe_error(error))
        self.passphrase.setFocus()

    def _submit(self) -> None:
        if self.passphrase.text():
            self.yes.setEnabled(False)
            self.agreed.emit(self.passphrase.text())
        else:
            self.passphrase.set_error(self.tr("Write your passphrase first."))
