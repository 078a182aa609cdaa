"""The shape of a pill, for a label and for a button: words in several lines, a sign before them."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import active_theme, turned
from ui.tokens import Tone
from ui.widgets.icon import paint_icon

_WRAP = int(Qt.TextFlag.TextWordWrap)
_PAD, _SIGN, _GAP, _AROUND = 10, 14, 6, 8


def fit_to_words(widget: QWidget) -> None:
    """Let a widget be no larger than its words ask, and higher where it is narrow."""
    policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)


def one_line(metrics: QFontMetrics) -> int:
    """Return the height of a pill of one line."""
    return metrics.height() + active_theme().gap(_AROUND)


def pill_height(metrics: QFontMetrics, text: str, width: int) -> int:
    """Return the height that `text` takes in a pill this wide."""
    room = QRect(0, 0, max(1, width - _beside_text()), 10_000)
    return metrics.boundingRect(room, _WRAP, text).height() + active_theme().gap(_AROUND)


def pill_size(metrics: QFontMetrics, text: str) -> QSize:
    """Return the size at which `text` stands as it is written."""
    width = metrics.size(0, text).width() + 2 + _beside_text()
    return QSize(width, pill_height(metrics, text, width))


def least_pill_size(metrics: QFontMetrics, text: str) -> QSize:
    """Return the size at which the longest word still fits."""
    longest = max((metrics.horizontalAdvance(word) for word in text.split()), default=0)
    return QSize(longest + 2 + _beside_text(), one_line(metrics))


def paint_words(painter: QPainter, pill: QWidget, icon: str, tone: Tone, text: str) -> None:
    """Draw the sign and the words of a pill."""
    theme = active_theme()
    colour = theme.tokens.on(tone)
    pad, sign = theme.gap(_PAD), theme.px(_SIGN)
    place = turned(pill, QRect(pad, (pill.height() - sign) // 2, sign, sign))
    paint_icon(painter, icon, place.left(), place.top(), sign, colour)
    painter.setPen(QColor(colour))
    left = pad + sign + theme.gap(_GAP)
    room = QRect(left, 0, pill.width() - left - pad + 2, pill.height())
    painter.drawText(turned(pill, room), _WRAP | int(Qt.AlignmentFlag.AlignVCenter), text)


def _beside_text() -> int:
    theme = active_theme()
    return theme.gap(_PAD) * 2 + theme.px(_SIGN) + theme.gap(_GAP)
