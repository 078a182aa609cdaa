"""All keys over another small window: help itself is a page, and stays behind it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from ui.help.keys_table import KeysTable
from ui.widgets.buttons import ButtonKind
from ui.widgets.dialog import Dialog

translate = QCoreApplication.translate


class KeysDialog(Dialog):
    """Lists the keys; Escape closes it, and what is below is as it was."""

    def __init__(self, parent: QWidget) -> None:
        back = translate("HelpPage", "Escape brings you back to where you were.")
        super().__init__(parent, translate("HelpPage", "Keys you can use"), back, width=560)
        self.body.addWidget(KeysTable())
        self._close = self.add_button(translate("Explanation", "Close"), ButtonKind.SECONDARY, self.accept)

    def open(self) -> None:
        super().open()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)
