"""Two columns of which the shorter one stays in sight while the other scrolls by."""

from PySide6.QtWidgets import QWidget

from ui.widgets.arrange import Box, Columns


class FollowingColumns(Columns):
    """Columns whose shorter child follows the scrolling."""

    def __init__(self, left: float, right: float, parent: QWidget | None = None) -> None:
        super().__init__(left, right, parent=parent)
        self._wanted, self._room = 0, 0

    def follow(self, top: int, room: int) -> None:
        """Say how far the columns are scrolled out at the top, and how much of them is visible."""
        if (top, room) != (self._wanted, self._room):
            self._wanted, self._room = top, room
            self._place()

    def boxes(self, width: int) -> list[tuple[QWidget, Box]]:
        placed = super().boxes(width)
        if len(placed) > 1 and not self.stacked(width):
            shorter = min((0, 1), key=lambda place: placed[place][1][3])
            child, (left, top, wide, high) = placed[shorter]
            spare = placed[1 - shorter][1][3] - high
            # What is higher than the window keeps its end in sight: there stands what to do next.
            wanted = self._wanted + min(0, self._room - high)
            placed[shorter] = (child, (left, top + min(max(0, wanted), spare), wide, high))
        return placed
