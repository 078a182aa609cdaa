"""Lines of the consent screen: a sign, what it is about, and what it says."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import active_theme
from ui.tokens import Tone
from ui.widgets.arrange import Arrangement, Box, Columns, height_of
from ui.widgets.buttons import Button
from ui.widgets.card import Line
from ui.widgets.icon import Icon
from ui.widgets.rows import FactRow

_SIGN = 20
_INDENT = 44


class SignedRow(Arrangement):
    """One line: a sign before a label and its value."""

    def __init__(self, icon: str, label: str, value: str | QWidget) -> None:
        super().__init__()
        self._sign = Icon(icon, _SIGN, Tone.ACCENT)
        self._fact = FactRow(label, value, at_top=True)
        self._line = Line()
        for child in (self._sign, self._fact, self._line):
            self.add(child)

    def boxes(self, width: int) -> list[tuple[QWidget, Box]]:
        theme = active_theme()
        side, left, pad = theme.px(_SIGN), theme.gap(_INDENT), theme.gap(4)
        high = height_of(self._fact, width - left)
        return [
            (self._sign, (0, pad + theme.gap(8), side, side)),
            (self._fact, (left, pad, width - left, high)),
            (self._line, (0, high + 2 * pad, width, 1)),
        ]

    def preferred_width(self) -> int:
        return active_theme().px(500)


class Stack(QWidget):
    """Widgets below each other."""

    def __init__(self, *widgets: QWidget, spacing: int = 6) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(spacing)
        for widget in widgets:
            self.column.addWidget(widget)


class TwoButtons(Columns):
    """No and Yes, equal in size and look: one is as easy as the other."""

    def __init__(self) -> None:
        super().__init__(1, 1, gap=14, stack_below=260)
        self.no_button = Button(self.tr("No, don't share"))
        self.yes_button = Button(self.tr("Yes, share this"))
        self.add(self.no_button)
        self.add(self.yes_button)


def empty(column: QVBoxLayout) -> None:
    """Remove every widget of a column."""
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
