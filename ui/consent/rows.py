"""Lines of the consent screen: a sign, what it is about, and what it says."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import active_theme
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.arrange import Arrangement, Box, Columns, height_of
from ui.widgets.buttons import Button
from ui.widgets.card import Line
from ui.widgets.icon import Icon
from ui.widgets.text import Text

_SIGN = 20
_INDENT = 44
_LABEL = 132
# Narrower than this the value stands below its label.
_LEAST_FOR_TWO = 380


class SignedRow(Arrangement):
    """One line: a sign before a label and its value."""

    def __init__(self, icon: str, label: str, value: str | QWidget, *, first: QWidget | None = None) -> None:
        """Make a line; where `first` shows, the value begins with it and the label stands at its middle."""
        super().__init__()
        self._first = first
        self._sign = Icon(icon, _SIGN, Tone.ACCENT)
        self._label = Text(label, TextRole.BODY, Ink.SECONDARY)
        self._value = Text(value, TextRole.STRONG) if isinstance(value, str) else value
        self._label.setBuddy(self._value)
        self._line = Line()
        for child in (self._sign, self._label, self._value, self._line):
            self.add(child)

    def boxes(self, width: int) -> list[tuple[QWidget, Box]]:
        theme = active_theme()
        side, left, pad = theme.px(_SIGN), theme.gap(_INDENT), theme.gap(8)
        label_wide = theme.px(_LABEL) if width >= theme.px(_LEAST_FOR_TWO) else 0
        beside = left + label_wide + theme.gap(10) if label_wide else left
        label_high = height_of(self._label, label_wide or width - left)
        top = pad if label_wide else pad + label_high + theme.gap(3)
        value_high = height_of(self._value, width - beside)
        down = pad
        if label_wide and self._first is not None and not self._first.isHidden():
            down += max(0, (self._first.sizeHint().height() - side) // 2)
        bottom = max(top + value_high, down + label_high) + pad
        return [
            (self._sign, (0, down, side, side)),
            (self._label, (left, down, label_wide or width - left, label_high)),
            (self._value, (beside, top, width - beside, value_high)),
            (self._line, (0, bottom, width, 1)),
        ]

    def preferred_width(self) -> int:
        return active_theme().px(500)


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
