"""One credential of the list, to be pressed; cards and rows are drawn of it."""

from abc import abstractmethod
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.credentials.texts import position_text, spoken_text
from ui.messages import short_status
from ui.theme import Themed, active_theme, turned
from ui.tokens import Tone
from ui.widgets.card import paint_card
from ui.widgets.issuer_badge import IssuerBadge
from ui.widgets.pill import Pill
from ui.widgets.plain_text import plain
from ui.widgets.pressable import Pressable
from wallet.holder import ListedCredential

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_NARROWEST = 400


class CredentialCell(Themed, Pressable):
    """One credential: a badge, a pill, and what a subclass draws.

    Signals:
        moved: An arrow key was pressed: steps to the right and downwards.
        edge_wanted: Home (-1) or End (1) was pressed.
        menu_wanted: The menu key or the other mouse button; where, on the screen.
        removal_wanted: Delete was pressed.
        drag_wanted: It is being dragged away.
    """

    moved = Signal(int, int)
    edge_wanted = Signal(int)
    menu_wanted = Signal(QPoint)
    removal_wanted = Signal()
    drag_wanted = Signal()

    def __init__(self, badge: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._item: ListedCredential | None = None
        self._held_at: QPoint | None = None
        self.badge = IssuerBadge("", badge, self)
        self.pill = Pill("", Tone.NEUTRAL, parent=self)
        for child in (self.badge, self.pill):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @abstractmethod
    def place(self) -> None:
        """Put badge and pill where they go at the present size."""
        ...

    @abstractmethod
    def draw(self, painter: QPainter, item: ListedCredential) -> bool:
        """Draw the texts, and tell whether some of them were cut."""
        ...

    @property
    def item(self) -> ListedCredential | None:
        """What it shows."""
        return self._item

    def show_item(self, item: ListedCredential) -> None:
        """Show a credential."""
        self._item = item
        status = short_status(item.report, item.report.at)
        self.badge.set_name(item.stored.summary.issuer_name)
        self.pill.set_status(status.text, status.tone, status.sign)
        self.setAccessibleName(plain(spoken_text(item)))
        self.place()
        self.update()

    def show_position(self, number: int, total: int) -> None:
        """Tell assistive technology where in the list it stands."""
        self.setAccessibleDescription(position_text(number, total))

    def show_picture(self, png: bytes | None) -> None:
        """Show the picture the credential carries, or the initials of its issuer; its name says all either way."""
        self.badge.set_picture(png)

    def put(self, child: QWidget, box: QRect) -> None:
        """Place a child; `box` is meant for text that runs from the left."""
        child.setGeometry(turned(self, box))

    def restyle(self) -> None:
        self.place()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.place()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.restyle()

    # --- keys, menu, dragging ------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        key = Qt.Key(event.key())
        if key in _ARROWS:
            across, down = _ARROWS[key]
            right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self.moved.emit(-across if right_to_left else across, down)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.edge_wanted.emit(-1 if key == Qt.Key.Key_Home else 1)
        elif key == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        self.menu_wanted.emit(event.globalPos() if by_mouse else self.mapToGlobal(self.rect().center()))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        self._held_at = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        held = self._held_at
        if held is not None and event.buttons() & Qt.MouseButton.LeftButton:
            way = (event.position().toPoint() - held).manhattanLength()
            if way >= QApplication.startDragDistance():
                self._held_at = None
                self.setDown(False)
                self.drag_wanted.emit()
        if self._held_at is not None:
            super().mouseMoveEvent(event)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        likes = self.sizeHint()
        return QSize(min(likes.width(), _NARROWEST), likes.height())  # large text in a narrow window wraps more

    # --- drawing -------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        item = self._item
        if item is None:
            return
        tokens = active_theme().tokens
        lively = self.underMouse() or self.isDown()
        with QPainter(self) as painter:
            fill = tokens.surface_muted if self.isDown() else tokens.surface
            paint_card(painter, self, fill=fill, line=tokens.border if lively else tokens.line)
            cut = self.draw(painter, item)
        tip = self.accessibleName() if cut else ""
        if tip != self.toolTip():
            self.setToolTip(tip)


class Shape(NamedTuple):
    """How a list of credentials stands on a page.

    Attributes:
        cell: Makes one.
        height: Tells how high each is at a width.
        column: How wide each is at least, before the text size counts.
        most_columns: How many may stand side by side.
        gap: Between two.
    """

    cell: Callable[[QWidget], CredentialCell]
    height: Callable[[int], int]
    column: int
    most_columns: int
    gap: int
