"""A code on the whole screen, and one line below it; white in every theme."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.codes.qr_view import QrView
from ui.theme import Themed, active_theme
from ui.tokens import TextRole
from ui.widgets.roles import ToldAs

_INK: Final = "#1D2433"
_WRAP: Final = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignCenter)


class HintLine(Themed, QWidget):
    """Dark text on white, whatever the theme: it stands beside a code's quiet zone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told_as = ToldAs.TEXT
        self._text = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        theme = active_theme()
        room = QRect(0, 0, max(1, width - 2 * theme.gap(16)), 10_000)
        text = QFontMetrics(theme.font(TextRole.BODY)).boundingRect(room, _WRAP, self._text)
        return text.height() + 2 * theme.gap(8)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(600, self.heightForWidth(600))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        theme = active_theme()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), Qt.GlobalColor.white)
            painter.setPen(QColor(_INK))
            painter.setFont(theme.font(TextRole.BODY))
            side, above = theme.gap(16), theme.gap(8)
            painter.drawText(self.rect().adjusted(side, above, -side, -above), _WRAP, self._text)


class FullWindow(QWidget):
    """The code with a hint; a click, Escape or Return leaves.

    Signals:
        left: The person wants to leave.
        key_pressed: Another key was pressed; the argument is the `Qt.Key`.
    """

    left = Signal()
    key_pressed = Signal(int)

    def __init__(self, name: str, hint: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.view = QrView(name, card=False)
        self.hint = HintLine()
        self.hint.set_text(hint)
        self.setWindowTitle(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(hint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self.hint)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), Qt.GlobalColor.white)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F11):
            self.left.emit()
        else:
            self.key_pressed.emit(int(event.key()))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        self.left.emit()
