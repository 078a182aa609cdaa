"""Text drawn in a given number of lines."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption

from ui.widgets.plain_text import breakable

_LINE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine)


def paint_lines(painter: QPainter, area: QRect, text: str, most: int) -> bool:
    """Draw at most so many lines of text from the top of `area`; returns whether some of it was left out."""
    layout = QTextLayout(breakable(text).replace("\n", " "), painter.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    metrics = painter.fontMetrics()
    layout.beginLayout()
    top = area.top()
    cut = False
    for number in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(area.width())
        start, length = line.textStart(), line.textLength()
        rest = layout.text()[start:]
        last = number == most - 1
        shown = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, area.width()) if last else rest[:length]
        cut = cut or (last and shown != rest)
        # A rectangle, so that the line begins on the right where the window does.
        room = QRect(area.left(), top, area.width() + 1, metrics.lineSpacing())
        painter.drawText(room, _LINE, shown.rstrip())
        top += metrics.lineSpacing()
    layout.endLayout()
    return cut
