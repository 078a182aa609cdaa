"""Lucide icons in the colours of the theme, sharp at every device pixel ratio."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from resources import resource
from ui.theme import active_theme
from ui.tokens import Tone
from ui.widgets.square import Square

# Large icons are drawn with a finer line, so that they do not weigh more than the text beside them.
_LARGE = 32
# Those that point along a line of text: they point the other way where text runs from the right.
_ALONG_TEXT = frozenset({"arrow-left", "chevron-right", "list", "list-checks", "log-out", "send", "undo-2"})


@lru_cache(maxsize=128)
def _svg(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def icon_pixmap(name: str, size: int, colour: str, ratio: float = 1.0) -> QPixmap:
    """Return an icon as a pixmap.

    Args:
        name: File name in resources/icons without its ending.
        size: Side in device-independent pixels.
        colour: `#RRGGBB`.
        ratio: Device pixel ratio of the screen it is shown on.
    """
    side = max(1, round(size * ratio))
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing = _svg(name).replace("currentColor", colour)
    if size >= _LARGE:
        drawing = drawing.replace('stroke-width="2"', 'stroke-width="1.6"')
    QSvgRenderer(QByteArray(drawing.encode())).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def paint_icon(painter: QPainter, name: str, left: float, top: float, size: int, colour: str) -> None:
    """Draw an icon with its top left corner at (`left`, `top`)."""
    pixmap = icon_pixmap(name, size, colour, painter.device().devicePixelRatioF())
    if name in _ALONG_TEXT and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        pixmap = pixmap.transformed(QTransform.fromScale(-1, 1))
    painter.drawPixmap(QPointF(round(left), round(top)), pixmap)


class Icon(Square):
    """A decorative icon; texts beside it carry the meaning."""

    def __init__(self, name: str, size: int = 20, tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None) -> None:
        super().__init__(size, parent)
        self._name, self._tone = name, tone
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_icon(self, name: str, tone: Tone | None = None) -> None:
        self._name, self._tone = name, tone or self._tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        theme = active_theme()
        with QPainter(self) as painter:
            paint_icon(painter, self._name, 0, 0, theme.px(self._size), theme.tokens.on(self._tone))


_ROUND = ("circle-", "badge-", "ban", "clock", "info")


class RoundIcon(Square):
    """An icon on a soft round ground."""

    def __init__(self, name: str, tone: Tone, size: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(size, parent)
        self._name, self._tone = name, tone

    def set_icon(self, name: str, tone: Tone) -> None:
        self._name, self._tone = name, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        theme = active_theme()
        side = theme.px(self._size)
        # A sign that is a circle itself takes the place of the outline: one ring, not one within another.
        is_round = theme.high_contrast and self._name.startswith(_ROUND)
        inner = round(side * (0.92 if is_round else 0.6))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen if is_round else theme.outline(theme.tokens.on(self._tone)))
            painter.setBrush(QColor(theme.tokens.soft(self._tone)))
            painter.drawEllipse(theme.ground(self))
            offset = (side - inner) / 2
            paint_icon(painter, self._name, offset, offset, inner, theme.tokens.on(self._tone))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.minimumSize()
