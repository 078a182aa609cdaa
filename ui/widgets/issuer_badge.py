"""A square that stands for an issuer: initials on a colour, or the picture its credential carries."""

import unicodedata
import zlib
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from ui.theme import active_theme
from ui.tokens import TextRole
from ui.widgets.plain_text import plain
from ui.widgets.roles import ToldAs
from ui.widgets.square import Square

# Each at least 4.5:1 against white.
BADGE_COLOURS: Final = (
    "#1F4E8C",
    "#7A3E9D",
    "#1E6B45",
    "#A8501A",
    "#8A5200",
    "#A32020",
    "#0F6674",
    "#9B2C66",
    "#4A5568",
    "#3F51A3",
)


def initials(name: str) -> str:
    """Return up to two capital letters that stand for `name`; `?` where it has no letter or digit."""
    words = ["".join(c for c in word if unicodedata.category(c)[0] in "LN") for word in name.split()]
    words = [word for word in words if word]
    if not words:
        return "?"
    letters = words[0][0] + words[1][0] if len(words) > 1 else words[0][:2]
    return letters.upper()[:2]


def badge_colour(name: str) -> str:
    """Return the colour that always goes with `name`."""
    return BADGE_COLOURS[zlib.crc32(name.encode("utf-8", "replace")) % len(BADGE_COLOURS)]


class IssuerBadge(Square):
    """Initials on a colour that stays the same for one issuer; decoration beside the name.

    A picture takes their place where the credential carries one.
    """

    def __init__(self, name: str, size: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(size, parent)
        self._picture: QPixmap | None = None
        self._scaled: QPixmap | None = None
        self.set_name(name)

    @property
    def told_as(self) -> ToldAs | None:
        """A picture to assistive technology where it says something; initials are decoration beside the name."""
        return ToldAs.PICTURE if self.accessibleName() else None

    @property
    def has_picture(self) -> bool:
        """Whether a picture shows instead of initials."""
        return self._picture is not None

    def set_name(self, name: str) -> None:
        self._initials, self._colour = initials(name), badge_colour(name)
        self.update()

    def set_picture(self, png: bytes | None, alternative: str = "") -> None:
        """Show a picture instead of the initials; None takes it away.

        Args:
            png: A picture of bounded size, of this program's making.
            alternative: What a screen reader says of it.
        """
        pixmap = QPixmap()
        self._scaled = None
        self._picture = pixmap if png is not None and pixmap.loadFromData(png, "PNG") else None
        self.setAccessibleName(plain(alternative) if self._picture is not None else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        theme = active_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            radius = theme.px(8)
            if self._picture is not None:
                self._paint_picture(painter, self._picture, radius)
                return
            painter.setPen(theme.outline(theme.tokens.border))
            painter.setBrush(QColor(theme.tokens.surface if theme.high_contrast else self._colour))
            painter.drawRoundedRect(theme.ground(self), radius, radius)
            font = theme.font(TextRole.STRONG)
            font.setPixelSize(round(self.height() * 0.36))
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(Qt.GlobalColor.white)
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._initials)

    def _paint_picture(self, painter: QPainter, picture: QPixmap, radius: float) -> None:
        """Draw the whole picture on white, as most are made for paper."""
        tokens = active_theme().tokens
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(area, radius, radius)
        painter.fillPath(shape, Qt.GlobalColor.white)
        painter.save()
        painter.setClipPath(shape)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = area.adjusted(2, 2, -2, -2)
        # Smoothly made smaller once: drawing a page at the size of a badge would keep one pixel of many.
        ratio = self.devicePixelRatioF()
        side = round(room.width() * ratio)
        if self._scaled is None or max(self._scaled.width(), self._scaled.height()) != side:
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            self._scaled = picture.scaled(side, side, keep, smooth)
        wide, high = self._scaled.width() / ratio, self._scaled.height() / ratio
        centre = room.center()
        target = QRectF(centre.x() - wide / 2, centre.y() - high / 2, wide, high)
        painter.drawPixmap(target, self._scaled, QRectF(self._scaled.rect()))
        painter.restore()
        painter.setPen(QColor(tokens.line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
