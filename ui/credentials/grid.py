"""Cards or rows, of which only those near the visible part exist: a hundred thousand cost as little as twenty."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.credentials.card import CARDS
from ui.credentials.cell import CredentialCell, Shape
from ui.theme import Themed, active_theme, turned
from wallet.holder import ListedCredential
from wallet.model.stored import CredentialId

# Qt knows no higher widget.
_HIGHEST = 16_000_000


class CardGrid(Themed, QWidget):
    """Credentials as cards or rows; one Tab stop, arrow keys move inside it.

    Signals:
        opened: A card was pressed.
        removal_wanted: Delete was pressed on a card.
        drag_wanted: A card is being dragged away.
        menu_wanted: A menu was asked for: credential, place on the screen.
        more_wanted: The end is near.
        card_reached: The card that has the keyboard now; its place in the grid.
    """

    opened = Signal(object)
    removal_wanted = Signal(object)
    drag_wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)
    more_wanted = Signal()
    card_reached = Signal(QRect)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[ListedCredential] = []
        self._cards: dict[int, CredentialCell] = {}
        self._spare: list[CredentialCell] = []
        self._pictures: dict[CredentialId, bytes] = {}
        self._current = 0
        self._found = 0
        self._shape = CARDS
        self._top, self._bottom = 0, 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # --- content -----------------------------------------------------------------------------------

    @property
    def items(self) -> Sequence[ListedCredential]:
        """What the grid holds, in order."""
        return tuple(self._items)

    @property
    def shape(self) -> Shape:
        """How they stand."""
        return self._shape

    def set_shape(self, shape: Shape) -> None:
        """Let them stand otherwise; the keyboard stays with the credential it was on."""
        if shape is self._shape:
            return
        had_focus = any(card.hasFocus() for card in self._cards.values())
        self._shape = shape
        for card in (*self._cards.values(), *self._spare):
            card.hide()
            card.deleteLater()
        self._cards.clear()
        self._spare.clear()
        self._realise()
        if had_focus:
            self.focus_card(self._current)

    def show_items(self, items: Sequence[ListedCredential], found: int) -> None:
        """Replace everything; `found` counts also what is not loaded yet."""
        self._items, self._found = list(items), found
        self._current = 0
        self._realise(anew=True)

    def add_items(self, items: Sequence[ListedCredential]) -> None:
        """Append cards."""
        self._items.extend(items)
        self._realise()

    def show_pictures(self, pictures: Mapping[CredentialId, bytes]) -> None:
        """Show pictures in the badges of some cards; small PNGs."""
        self._pictures |= pictures
        for index, card in self._cards.items():
            number = self._items[index].stored.id
            if number in pictures:
                card.show_picture(pictures[number])

    def remove_item(self, credential: CredentialId) -> None:
        """Take out one card; the keyboard stays at its place."""
        index = next((i for i, item in enumerate(self._items) if item.stored.id == credential), None)
        if index is None:
            return
        had_focus = any(card.hasFocus() for card in self._cards.values())
        del self._items[index]
        self._found -= 1
        self._current = max(0, min(self._current, len(self._items) - 1))
        self._realise(anew=True)
        if had_focus and self._items:
            self.focus_card(self._current)

    def card(self, index: int) -> CredentialCell | None:
        """Return the card at a place, where it is near enough to exist."""
        return self._cards.get(index)

    def focus_card(self, index: int) -> None:
        """Give the keyboard to a card; it comes into being if needed."""
        if not self._items:
            return
        self._current = min(max(index, 0), len(self._items) - 1)
        self.card_reached.emit(self._box(self._current))
        self._realise()
        self._cards[self._current].setFocus(Qt.FocusReason.TabFocusReason)

    # --- layout ------------------------------------------------------------------------------------

    def columns(self) -> int:
        """Return how many cards stand side by side."""
        return self._columns_at(self.width())

    def _columns_at(self, width: int) -> int:
        gap = self._shape.gap
        return min(self._shape.most_columns, max(1, (width + gap) // (self._least() + gap)))

    def _least(self) -> int:
        return active_theme().px(self._shape.column)

    def _card_width(self, width: int) -> int:
        count = self._columns_at(width)
        return (width - self._shape.gap * (count - 1)) // count

    def _step(self, width: int) -> int:
        return self._shape.height(self._card_width(width)) + self._shape.gap

    def _box(self, index: int) -> QRect:
        gap, wide, step = self._shape.gap, self._card_width(self.width()), self._step(self.width())
        row, column = divmod(index, self.columns())
        return turned(self, QRect(column * (wide + gap), row * step, wide, step - gap))

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        if not self._items:
            return 0
        rows = -(-len(self._items) // self._columns_at(width))
        return min(rows * self._step(width) - self._shape.gap, _HIGHEST)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = active_theme().px(CARDS.column) * 3 + 2 * CARDS.gap
        return QSize(width, self.heightForWidth(self.width() or width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(min(self._least(), 400), 0)

    def restyle(self) -> None:
        self._realise()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._realise()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self._realise()

    def show_between(self, top: int, bottom: int) -> None:
        """Say which part of the grid is visible."""
        if (top, bottom) != (self._top, self._bottom):
            self._top, self._bottom = top, bottom
            self._realise()

    # --- which cards exist ---------------------------------------------------------------------------

    def _wanted(self) -> list[int]:
        if not self._items:
            return []
        count, step = self.columns(), self._step(self.width())
        spare = max(self._bottom - self._top, step)
        first = max(0, (self._top - spare) // step) * count
        last = min(len(self._items), ((self._bottom + spare) // step + 1) * count)
        return sorted({*range(first, last), self._current})

    def _realise(self, *, anew: bool = False) -> None:
        wanted = self._wanted()
        kept = set(wanted)
        for index in [index for index in self._cards if index not in kept]:
            card = self._cards.pop(index)
            card.hide()
            self._spare.append(card)
        came = [index for index in wanted if index not in self._cards]
        for index in wanted:
            fresh = index not in self._cards
            if fresh:
                self._cards[index] = self._spare.pop() if self._spare else self._new_card()
            card = self._cards[index]
            if fresh or anew or card.item is not self._items[index]:
                card.show_item(self._items[index])
                card.show_picture(self._pictures.get(self._items[index].stored.id))
            card.show_position(index + 1, max(self._found, len(self._items)))
            card.setGeometry(self._box(index))
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if index == self._current else Qt.FocusPolicy.ClickFocus)
            if fresh:
                card.show()
        if came:
            # Cards are used again at other places: a screen reader reads them in the order in which they are stacked.
            for index in wanted:
                self._cards[index].raise_()
        self.updateGeometry()
        step = self._step(self.width())
        if self._items and self._bottom + 3 * step > self.heightForWidth(self.width()):
            self.more_wanted.emit()

    def _new_card(self) -> CredentialCell:
        card = self._shape.cell(self)
        card.clicked.connect(lambda: self._open(card))
        card.moved.connect(lambda right, down: self._move(card, right, down))
        card.edge_wanted.connect(lambda side: self.focus_card(0 if side < 0 else len(self._items) - 1))
        card.removal_wanted.connect(lambda: self.removal_wanted.emit(self._credential_of(card)))
        card.drag_wanted.connect(lambda: self.drag_wanted.emit(self._credential_of(card)))
        card.menu_wanted.connect(lambda where: self.menu_wanted.emit(self._credential_of(card), where))
        return card

    def _index_of(self, card: CredentialCell) -> int:
        return next(index for index, other in self._cards.items() if other is card)

    def _credential_of(self, card: CredentialCell) -> CredentialId:
        return self._items[self._index_of(card)].stored.id

    def _open(self, card: CredentialCell) -> None:
        self._current = self._index_of(card)
        self.opened.emit(self._credential_of(card))

    def _move(self, card: CredentialCell, right: int, down: int) -> None:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            right = -right
        index = self._index_of(card) + right + down * self.columns()
        if 0 <= index < len(self._items):
            self.focus_card(index)
        elif down > 0 and index // self.columns() <= (len(self._items) - 1) // self.columns():
            self.focus_card(len(self._items) - 1)
