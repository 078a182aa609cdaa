"""The dark field a camera's picture appears in; press it to start the camera and to stop it."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Themed, active_theme
from ui.tokens import TextRole
from ui.widgets.card import RADIUS
from ui.widgets.icon import paint_icon
from ui.widgets.pressable import Pressable

# The field is dark in both themes: a picture, and white text beside it, stand out best on it.
GROUND_LIGHT: Final = "#1D2433"
GROUND_DARK: Final = "#0D1015"
ON_GROUND: Final = "#FFFFFF"
SOFT_ON_GROUND: Final = "#C9CFDA"

_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignHCenter)
_LEFT = int(Qt.TextFlag.TextWordWrap)
# Height for a width of one.
_SHAPE = 250 / 360
# Pixels; sign and ring grow with the text.
_HIGHEST = 420
_SIGN = 64
_RING = 40
# Higher than any text is.
_ENDLESS = 10_000
# How much larger than the field a picture may be drawn.
_MOST_CUT = 1.25


class Viewfinder(Themed, Pressable):
    """Shows a sign with a title and a sentence, or a picture with a line of advice and a ring of progress.

    The picture may be mirrored, as people know themselves from a mirror; what is read is not.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._sign, self._title, self._sentence = "scan-qr-code", "", ""
        self._image = QImage()
        self._share = 0.0
        self._mirrored = True
        self._highest = _HIGHEST
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def title(self) -> str:
        """What it says now."""
        return self._title

    @property
    def sentence(self) -> str:
        """What it adds to that."""
        return self._sentence

    @property
    def share(self) -> float:
        """Share of a moving code that has arrived; the ring shows it."""
        return self._share

    @property
    def has_picture(self) -> bool:
        """Whether a picture shows."""
        return not self._image.isNull()

    @property
    def mirrored(self) -> bool:
        """Whether the picture shows as in a mirror."""
        return self._mirrored

    def set_mirrored(self, mirrored: bool) -> None:
        """Show the picture as in a mirror, or as others see it."""
        self._mirrored = mirrored
        self.update()

    def set_highest(self, height: int) -> None:
        """Be no higher than this, unless a text needs it."""
        self._highest = min(height, _HIGHEST)
        self.updateGeometry()

    def show_message(self, sign: str, title: str, sentence: str = "") -> None:
        """Show a sign and texts instead of a picture."""
        self._image = QImage()
        self._share = 0.0
        self._sign = sign
        self._say(title, sentence)

    def show_picture(self, image: QImage) -> None:
        """Show the newest picture."""
        self._image = image
        self.update()

    def show_progress(self, advice: str, share: float = 0.0, arrived: str = "") -> None:
        """Say what helps, and how much of a moving code has arrived.

        Args:
            advice: What helps.
            share: What the ring shows, 0 to 1; none at 0.
            arrived: The same in words.
        """
        self._share = share
        self._say(advice, arrived)

    def _say(self, title: str, sentence: str) -> None:
        self._title, self._sentence = title, sentence
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    # --- size -------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        theme = active_theme()
        room = max(1, width - 2 * theme.gap(24))
        texts = sum(self._text_height(text, role, room) for text, role in self._texts())
        needed = texts + theme.px(_SIGN) + theme.gap(24) * 3
        return max(min(round(width * _SHAPE), self._highest), needed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = active_theme().px(360)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = active_theme().px(200)
        return QSize(width, 160)

    def _texts(self) -> tuple[tuple[str, TextRole], ...]:
        return ((self._title, TextRole.BODY), (self._sentence, TextRole.SMALL))

    @staticmethod
    def _text_height(text: str, role: TextRole, width: int) -> int:
        if not text:
            return 0
        metrics = QFontMetrics(active_theme().font(role))
        return metrics.boundingRect(QRect(0, 0, width, _ENDLESS), _WRAP, text).height()

    # --- drawing ----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        theme = active_theme()
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.fillPath(shape, QColor(GROUND_DARK if theme.dark else GROUND_LIGHT))
            if self._image.isNull():
                self._paint_message(painter)
            else:
                painter.save()
                painter.setClipPath(shape)
                self._paint_picture(painter)
                painter.restore()
                self._paint_advice(painter)
            lively = self.isEnabled() and (self.underMouse() or self.isDown())
            if theme.dark or lively:
                painter.setPen(QPen(theme.colour("border" if lively else "line"), 2 if lively else 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPath(shape)

    def _paint_message(self, painter: QPainter) -> None:
        theme = active_theme()
        pad, size, gap = theme.gap(24), theme.px(_SIGN), theme.gap(14)
        room = max(1, self.width() - 2 * pad)
        heights = [self._text_height(text, role, room) for text, role in self._texts()]
        top = max(pad, (self.height() - size - gap - sum(heights) - 4) // 2)
        paint_icon(painter, self._sign, (self.width() - size) / 2, top, size, ON_GROUND)
        top += size + gap
        for (text, role), high, colour in zip(self._texts(), heights, (ON_GROUND, SOFT_ON_GROUND), strict=True):
            if text:
                painter.setFont(theme.font(role))
                painter.setPen(QColor(colour))
                painter.drawText(QRect(pad, top, room, high + 2), _WRAP, text)
                top += high + 4

    def _paint_picture(self, painter: QPainter) -> None:
        """Fill the field with the middle of the picture; of its rim no more is cut off than a person would not miss."""
        area = self.rect()
        across, down = area.width() / self._image.width(), area.height() / self._image.height()
        scale = min(max(across, down), min(across, down) * _MOST_CUT)
        wide, high = self._image.width() * scale, self._image.height() * scale
        if self._mirrored:
            painter.translate(area.width(), 0)
            painter.scale(-1, 1)
        painter.drawImage(QRectF((area.width() - wide) / 2, (area.height() - high) / 2, wide, high), self._image)

    def _paint_advice(self, painter: QPainter) -> None:
        """Paint a chip over the lower edge: the ring, beside it what helps and how much has arrived."""
        theme = active_theme()
        pad, gap = theme.gap(14), theme.gap(12)
        ring = theme.px(_RING) if self._share > 0 else 0
        before = ring + gap if ring else 0
        most = max(1, self.width() - 4 * pad - before)
        lines = [(text, theme.font(role)) for text, role in self._advice_lines() if text]
        if not lines:
            return
        sizes = [QFontMetrics(font).boundingRect(QRect(0, 0, most, _ENDLESS), _LEFT, text) for text, font in lines]
        text_wide, text_high = max(size.width() for size in sizes) + 2, sum(size.height() for size in sizes)
        wide, high = before + text_wide + 2 * pad, max(text_high, ring) + gap
        chip = QRectF((self.width() - wide) / 2, self.height() - high - pad, wide, high)
        ground = QColor(GROUND_DARK)
        ground.setAlphaF(0.86)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(chip, min(high / 2, 20), min(high / 2, 20))
        if ring:
            self._paint_ring(painter, QRectF(chip.left() + pad, chip.center().y() - ring / 2, ring, ring))
        top = chip.center().y() - text_high / 2
        for (text, font), size, colour in zip(lines, sizes, (ON_GROUND, SOFT_ON_GROUND), strict=False):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(QRectF(chip.left() + pad + before, top, text_wide, size.height() + 2), _LEFT, text)
            top += size.height()

    def _advice_lines(self) -> tuple[tuple[str, TextRole], ...]:
        return ((self._title, TextRole.STRONG), (self._sentence, TextRole.SMALL))

    def _paint_ring(self, painter: QPainter, area: QRectF) -> None:
        thick = area.width() / 7
        inner = area.adjusted(thick, thick, -thick, -thick)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        faint = QColor(ON_GROUND)
        faint.setAlphaF(0.3)
        painter.setPen(QPen(faint, thick))
        painter.drawEllipse(inner)
        pen = QPen(QColor(ON_GROUND), thick)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(inner, 90 * 16, -round(self._share * 360 * 16))
