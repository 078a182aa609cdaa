"""A pill that opens something."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme import Themed, active_theme
from ui.tokens import TextRole, Tone
from ui.widgets.pill_shape import fit_to_words, least_pill_size, one_line, paint_words, pill_height, pill_size
from ui.widgets.pressable import Pressable


class PillButton(Themed, Pressable):
    """Words with a sign on the soft colour of a tone, to be pressed."""

    def __init__(self, text: str, tone: Tone, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._tone, self._icon = tone, icon
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        fit_to_words(self)
        self.restyle()

    def set_status(self, text: str, tone: Tone) -> None:
        """Show another text and tone."""
        self._tone = tone
        self.setText(text)
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        self.setFont(active_theme().font(TextRole.LABEL))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        return pill_height(self.fontMetrics(), self.text(), width)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return pill_size(self.fontMetrics(), self.text())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return least_pill_size(self.fontMetrics(), self.text())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        theme = active_theme()
        tokens = theme.tokens
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(QColor(tokens.on(self._tone)), theme.stroke if self.underMouse() else 1)
            painter.setPen(pen if self.underMouse() or theme.high_contrast else QPen(Qt.PenStyle.NoPen))
            painter.setBrush(QColor(tokens.soft(self._tone)))
            radius = min(self.height(), one_line(self.fontMetrics())) / 2 - 0.5
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
            paint_words(painter, self, self._icon, self._tone, self.text())
