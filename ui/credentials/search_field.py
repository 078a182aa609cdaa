"""The field that searches the list of credentials."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui.theme import active_theme
from ui.widgets.fields import SearchField


class WideSearchField(SearchField):
    """A search field as wide as in the design where there is room.

    Signals:
        down_pressed: The person goes on to what was found.
    """

    down_pressed = Signal()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(active_theme().px(340), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
            return
        super().keyPressEvent(event)
