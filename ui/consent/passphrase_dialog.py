"""Asks the learner for the passphrase while a helper is there: only the learner can say yes."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.passphrase import PassphraseField


class PassphraseDialog(Dialog):
    """A field for the passphrase.

    Attributes:
        field: Where it is written.
        yes_button: Shares.
    """

    def __init__(self, parent: QWidget, take: Callable[[str], None]) -> None:
        super().__init__(
            parent,
            self.tr("Is it really you who says yes?"),
            self.tr("Somebody helps you. Write your passphrase yourself; your helper looks away."),
        )
        self._take = take
        self.field = PassphraseField(self.tr("Your passphrase"))
        self.body.addWidget(self.field)
        self.add_button(self.tr("Go back"), ButtonKind.SECONDARY, self.reject)
        self.yes_button = self.add_button(self.tr("Yes, share this"), ButtonKind.SECONDARY, self._agreed)
        self.field.submitted.connect(self._agreed)

    def open(self) -> None:
        super().open()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def done(self, result: int) -> None:
        # However it closes, no passphrase stays written.
        self.field.take()
        super().done(result)

    def _agreed(self) -> None:
        if not self.field.text():
            self.field.set_error(self.tr("Write your passphrase first."))
            return
        passphrase = self.field.take()
        self.accept()
        self._take(passphrase)
