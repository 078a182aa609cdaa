"""Containers that lay out their children by the width there is, and know the height that takes.

They place children themselves: a Qt layout reports the least width of the arrangement it has now,
and so would never let the window become narrow enough for the next one.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Themed, active_theme

# Left, top, width, height
Box = tuple[int, int, int, int]


def height_of(widget: QWidget, width: int) -> int:
    """Return the height `widget` wants at `width`."""
    widget.ensurePolished()
    wanted = widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()
    return min(max(wanted, widget.minimumSizeHint().height(), widget.minimumHeight()), widget.maximumHeight())


def preferred_width(widget: QWidget) -> int:
    """Return the width `widget` likes best."""
    widget.ensurePolished()
    # The size hint of an arrangement holds its height too, which where several are nested takes long to find out.
    likes = widget.preferred_width() if isinstance(widget, Arrangement) else widget.sizeHint().width()
    return min(max(likes, widget.minimumWidth()), widget.maximumWidth())


def least_width(widget: QWidget) -> int:
    """Return the width `widget` cannot go below."""
    widget.ensurePolished()
    return max(widget.minimumSizeHint().width(), widget.minimumWidth())


def _hidden_on_purpose(widget: QWidget) -> bool:
    return widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


class Arrangement(Themed, QWidget):
    """Base of the containers below; subclasses say where each child goes at a given width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._children: list[QWidget] = []
        # By width: the layouts above ask many times over whenever anything on the page changes.
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Append a child."""
        widget.setParent(self)
        self._children.append(widget)
        if self.isVisible() and not _hidden_on_purpose(widget):
            widget.show()
        self._heights.clear()
        self.updateGeometry()
        if self.isVisible():  # else it is placed when it is resized or shown
            self._place()

    def clear(self) -> None:
        """Remove and delete every child."""
        for widget in self._children:
            widget.hide()
            widget.deleteLater()
        self._children.clear()
        self._rearrange()

    @property
    def items(self) -> Sequence[QWidget]:
        """The children, in order."""
        return tuple(self._children)

    def boxes(self, width: int) -> list[tuple[QWidget, Box]]:
        """Return where each child that shows goes when the container is `width` wide: one below the other."""
        placed: list[tuple[QWidget, Box]] = []
        top = 0
        for child in self.showing():
            high = height_of(child, width)
            placed.append((child, (0, top, width, high)))
            top += high
        return placed

    def showing(self) -> list[QWidget]:
        """Return the children that are not hidden on purpose."""
        return [child for child in self._children if not _hidden_on_purpose(child)]

    def restyle(self) -> None:
        self._rearrange()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        if not self.isVisible():  # then it hears of no change in its children
            return self._height_at(width)
        high = self._heights.get(width)
        if high is None:
            high = self._heights[width] = self._height_at(width)
        return high

    def _height_at(self, width: int) -> int:
        return max((top + height for _, (_, top, _, height) in self.boxes(width)), default=0)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(max((least_width(child) for child in self.showing()), default=0), 0)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = self.preferred_width()
        return QSize(width, self.heightForWidth(width))

    def preferred_width(self) -> int:
        return max((preferred_width(child) for child in self.showing()), default=0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        # Where the children go follows from the width alone.
        if event.oldSize().width() != event.size().width():
            self._place()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        # A hidden container hears of no change in its children; what the layouts above remember may be old.
        self._rearrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._rearrange()
        return super().event(event)

    def _rearrange(self) -> None:
        self._heights.clear()
        self.updateGeometry()
        self._place()

    def _place(self) -> None:
        width = self.width()
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for child, (left, top, wide, high) in self.boxes(width):
            child.setGeometry(width - left - wide if right_to_left else left, top, wide, high)


class FlowRow(Arrangement):
    """Children side by side at their own width, wrapping to further lines."""

    def __init__(
        self, *, gap: int = 8, centred: bool = False, at_end: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._gap, self._centred, self._at_end = gap, centred, at_end

    def boxes(self, width: int) -> list[tuple[QWidget, Box]]:
        lines: list[list[tuple[QWidget, int]]] = []
        used = 0
        for child in self.showing():
            wide = min(preferred_width(child), max(width, least_width(child)))
            if lines and used + self._gap + wide <= width:
                lines[-1].append((child, wide))
                used += self._gap + wide
            else:
                lines.append([(child, wide)])
                used = wide
        placed: list[tuple[QWidget, Box]] = []
        top = 0
        for line in lines:
            heights = [height_of(child, wide) for child, wide in line]
            high = max(heights)
            length = sum(wide for _, wide in line) + self._gap * (len(line) - 1)
            spare = max(0, width - length)
            left = spare if self._at_end else spare // 2 if self._centred else 0
            for (child, wide), own in zip(line, heights, strict=True):
                placed.append((child, (left, top + (high - own) // 2, wide, own)))
                left += wide + self._gap
            top += high + self._gap
        return placed

    def preferred_width(self) -> int:
        widths = [preferred_width(child) for child in self.showing()]
        return sum(widths) + self._gap * max(0, len(widths) - 1)


class FlowGrid(Arrangement):
    """Children in columns of equal width; as many columns as fit; rows as high as their highest child."""

    def __init__(
        self,
        *,
        column: int = 280,
        most_columns: int = 6,
        gap: int = 16,
        full_rows: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make a grid.

        Args:
            column: Least width of a column at 100 % text; grows with the text.
            most_columns: Never more columns than this.
            gap: Distance between children.
            full_rows: Fewer columns rather than a last row with a hole; for a few choices side by side.
            parent: Qt parent.
        """
        super().__init__(parent)
        self._column, self._most, self._gap, self._full_rows = column, most_columns, gap, full_rows

    def columns(self, width: int) -> int:
        """Return how many columns fit in `width`."""
        least = active_theme().px(self._column)
        most = min(self._most, max(1, (width + self._gap) // (least + self._gap)))
        if not self._full_rows:
            return most
        children = len(self.showing())
        return next((count for count in range(most, 1, -1) if children % count == 0), 1)

    def boxes(self, width: int) -> list[tuple[QWidget, Box]]:
        count = self.columns(width)
        wide = (width - self._gap * (count - 1)) // count
        placed: list[tuple[QWidget, Box]] = []
        children = self.showing()
        top = 0
        for start in range(0, len(children), count):
            row = children[start : start + count]
            high = max(height_of(child, wide) for child in row)
            for index, child in enumerate(row):
                placed.append((child, (index * (wide + self._gap), top, wide, high)))
            top += high + self._gap
        return placed

    def preferred_width(self) -> int:
        count = min(self._most, 3)
        return active_theme().px(self._column) * count + self._gap * (count - 1)


class Columns(Arrangement):
    """Children side by side in fixed shares, each as high as it wants; one below the other where narrow."""

    def __init__(
        self,
        *shares: float,
        gap: int = 20,
        stack_below: int = 640,
        parent: QWidget | None = None,
    ) -> None:
        """Make columns.

        Args:
            shares: One number per child; widths are in their proportion.
            gap: Distance between children.
            stack_below: Narrower than this at 100 % text, they stack; grows with the text.
            parent: Qt parent.
        """
        super().__init__(parent)
        self._shares, self._gap = shares, gap
        self._stack_below = stack_below
        self._head: QWidget | None = None

    def add_head(self, head: QWidget) -> None:
        """Set what stands above the last child, and above them all where they stack; call it before `add`."""
        self._head = head
        self.add(head)

    def stacked(self, width: int) -> bool:
        """Whether the children stand one below the other at `width`."""
        return width < active_theme().px(self._stack_below)

    def boxes(self, width: int) -> list[tuple[QWidget, Box]]:
        head = [child for child in self.showing() if child is self._head]
        columns = [child for child in self._children if child is not self._head]
        shown = set(map(id, self.showing()))
        children = [pair for pair in zip(columns, self._shares, strict=False) if id(pair[0]) in shown]
        placed: list[tuple[QWidget, Box]] = []
        if self.stacked(width):
            top = 0
            for child in (*head, *(child for child, _ in children)):
                high = height_of(child, width)
                placed.append((child, (0, top, width, high)))
                top += high + self._gap
            return placed
        free = width - self._gap * (len(children) - 1)
        total = sum(share for _, share in children)
        passed, left = 0.0, 0
        for child, share in children:
            # From edge to edge: widths rounded one by one may be a pixel too many together.
            passed += share
            wide = round(free * passed / total) + self._gap * len(placed) - left
            placed.append((child, (left, 0, wide, height_of(child, wide))))
            left += wide + self._gap
        return placed + [self._move_below(above, placed) for above in head if placed]

    def _place(self) -> None:
        super()._place()
        if self._head is not None and self._children[-1] is not self._head:
            # Read out where it stands: first of all, or first in the last column.
            if self.stacked(self.width()):
                self._head.lower()
            else:
                self._head.stackUnder(self._children[-1])

    def _move_below(self, head: QWidget, placed: list[tuple[QWidget, Box]]) -> tuple[QWidget, Box]:
        """Make room above the last column; return where the head goes in it."""
        last, (left, _, wide, high) = placed[-1]
        above = height_of(head, wide)
        placed[-1] = last, (left, above + active_theme().gap(16), wide, high)
        return head, (left, 0, wide, above)

    def preferred_width(self) -> int:
        return active_theme().px(self._stack_below) + 160


class SplitRow(Arrangement):
    """A child that takes the room there is and one at the far end that keeps its own width.

    Where the first would get less than `least_lead` (grows with the text), the second goes below it. For rows of a
    list, `alike` holds the first children of them all: where one does not fit, all second children go below.
    """

    def __init__(
        self,
        lead: QWidget,
        trail: QWidget,
        *,
        gap: int = 16,
        least_lead: int = 280,
        alike: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._gap, self._least_lead, self._alike = gap, least_lead, alike
        self._lead, self._trail = lead, trail
        self.add(lead)
        self.add(trail)

    def boxes(self, width: int) -> list[tuple[QWidget, Box]]:
        shown = self.showing()
        if len(shown) < 2:  # noqa: PLR2004 - one of the two is hidden
            return [(child, (0, 0, width, height_of(child, width))) for child in shown]
        trail_wide = preferred_width(self._trail)
        lead_wide = width - trail_wide - self._gap
        least = active_theme().px(self._least_lead)
        wanted = min(preferred_width(self._lead), least)
        if self._alike:
            wanted = max(least, *map(least_width, self._alike))
        if lead_wide < wanted:
            lead_high = height_of(self._lead, width)
            trail_wide = min(trail_wide, width)
            below = (0, lead_high + self._gap, trail_wide, height_of(self._trail, trail_wide))
            return [(self._lead, (0, 0, width, lead_high)), (self._trail, below)]
        lead_high, trail_high = height_of(self._lead, lead_wide), height_of(self._trail, trail_wide)
        high = max(lead_high, trail_high)
        return [
            (self._lead, (0, (high - lead_high) // 2, lead_wide, lead_high)),
            (self._trail, (width - trail_wide, (high - trail_high) // 2, trail_wide, trail_high)),
        ]

    def preferred_width(self) -> int:
        return sum(preferred_width(child) for child in self.showing()) + self._gap
