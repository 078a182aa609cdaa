"""A pill that opens something."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Themed, active_theme
from ui.tokens import TextRole, Tone
from ui.widgets.icon import paint_icon
from ui.widgets.pressable import Pressable

_WRAP = int(Qt.TextFlag.TextWordWrap)


class PillButton(Themed, Pressable):
    """Words with a sign on the soft colour of a tone, to be pressed."""

    def __init__(self, text: str, tone: Tone, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._tone, self._icon = tone, icon
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
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

    def _beside_text(self) -> int:
        theme = active_theme()
        return theme.gap(10) * 2 + theme.px(14) + theme.gap(6)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        room = QRect(0, 0, max(1, width - self._beside_text()), 10_000)
        return self.fontMetrics().boundingRect(room, _WRAP, self.text()).height() + active_theme().gap(8)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 + self._beside_text()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(longest + 2 + self._beside_text(), metrics.height() + active_theme().gap(8))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        theme = active_theme()
        colour = theme.tokens.on(self._tone)
        pad, sign = theme.gap(10), theme.px(14)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colour), 1) if self.underMouse() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.tokens.soft(self._tone)))
            radius = min(self.height(), self.fontMetrics().height() + theme.gap(8)) / 2 - 0.5
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
            paint_icon(painter, self._icon, pad, (self.height() - sign) / 2, sign, colour)
            painter.setPen(QColor(colour))
            left = pad + sign + theme.gap(6)
            area = QRect(left, 0, self.width() - left - pad + 2, self.height())
            painter.drawText(area, _WRAP | int(Qt.AlignmentFlag.AlignVCenter), self.text())
