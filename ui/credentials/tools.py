"""What finds and orders credentials, in one row where there is room."""

from PySide6.QtWidgets import QWidget

from ui.theme import active_theme
from ui.widgets.arrange import Arrangement, Box, height_of, preferred_width

_GAP = 12
_LEAST_SEARCH = 240


class ListTools(Arrangement):
    """The search, the kinds and the order.

    Where the search would become too narrow it has a row of its own; where the kinds still need more, the order
    goes below them. They stay in the order in which the keyboard reaches them.
    """

    def __init__(self, search: QWidget, kinds: QWidget, order: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search, self._kinds, self._order = search, kinds, order
        for widget in (search, kinds, order):
            self.add(widget)

    def boxes(self, width: int) -> list[tuple[QWidget, Box]]:
        kinds, order = preferred_width(self._kinds), preferred_width(self._order)
        search = width - kinds - order - 2 * _GAP
        if search >= active_theme().px(_LEAST_SEARCH):
            return _row([(self._search, 0, search), (self._kinds, search + _GAP, kinds), self._last(width, order)], 0)
        first = _row([(self._search, 0, width)], 0)
        below = first[0][1][3] + _GAP
        if kinds + _GAP + order <= width:
            return first + _row([(self._kinds, 0, kinds), self._last(width, order)], below)
        second = _row([(self._kinds, 0, width)], below)
        last = below + second[0][1][3] + _GAP
        return first + second + _row([(self._order, 0, min(order, width))], last)

    def _last(self, width: int, wide: int) -> tuple[QWidget, int, int]:
        return self._order, width - wide, wide

    def preferred_width(self) -> int:
        return sum(map(preferred_width, (self._search, self._kinds, self._order))) + 2 * _GAP


def _row(widgets: list[tuple[QWidget, int, int]], top: int) -> list[tuple[QWidget, Box]]:
    """Place widgets, each with its left edge and its width, on one line."""
    heights = [height_of(widget, wide) for widget, _, wide in widgets]
    high = max(heights)
    return [
        (widget, (left, top + (high - own) // 2, wide, own))
        for (widget, left, wide), own in zip(widgets, heights, strict=True)
    ]
