"""Says how old the newest list of withdrawn credentials is."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.i18n import format_day
from ui.tokens import Ink, TextRole
from ui.widgets.icon import Icon
from ui.widgets.text import Text


class OfflineNote(QWidget):
    """A sign and a sentence."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(6)
        self.text = Text("", TextRole.SMALL, Ink.SECONDARY)
        row.addWidget(Icon("wifi-off", 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)

    def show_date(self, newest: datetime | None) -> None:
        """Show the date, or that there is no list."""
        if newest is None:
            self.text.setText(self.tr("Working offline. No list of withdrawn credentials is on this computer."))
        else:
            sentence = self.tr("Working offline. Newest list of withdrawn credentials: %1")
            self.text.setText(sentence.replace("%1", format_day(newest)))
