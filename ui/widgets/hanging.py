"""Text of which the lines of a list hang behind their bullets."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication

BULLET: Final = "• "
_WRAP: Final = int(Qt.TextFlag.TextWordWrap)
_TALL: Final = 100_000


def is_list(text: str) -> bool:
    """Whether some lines of a text are those of a list."""
    return text.startswith(BULLET) or f"\n{BULLET}" in text


def hanging_height(metrics: QFontMetrics, text: str, width: int) -> int:
    """Return the height of a text in this width."""
    return sum(high for _, _, _, high in _lines(metrics, text, width))


def paint_hanging(painter: QPainter, area: QRect, text: str, flags: int = 0) -> None:
    """Draw a text from the top of `area`."""
    top = area.top()
    right_to_left = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    for mark, words, indent, high in _lines(painter.fontMetrics(), text, area.width()):
        line = QRect(area.left(), top, area.width(), high)
        painter.drawText(line, flags | _WRAP, mark)
        room = line.adjusted(0, 0, -indent, 0) if right_to_left else line.adjusted(indent, 0, 0, 0)
        painter.drawText(room, flags | _WRAP, words)
        top += high


def _lines(metrics: QFontMetrics, text: str, width: int) -> Iterator[tuple[str, str, int, int]]:
    """Yield the bullet, the words, where they begin, and the height of each line of a text."""
    for line in text.split("\n"):
        mark = BULLET if line.startswith(BULLET) else ""
        words, indent = line.removeprefix(mark), metrics.horizontalAdvance(mark)
        room = QRect(0, 0, max(1, width - indent), _TALL)
        yield mark.strip(), words, indent, metrics.boundingRect(room, _WRAP, words or " ").height()
