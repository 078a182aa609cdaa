"""Cards in columns, of which only those near the visible part exist: a hundred thousand cost as little as twenty."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.credentials.card import CredentialCard, card_height
from ui.theme import Themed, active_theme
from wallet.holder import ListedCredential
from wallet.model.stored import CredentialId

_COLUMN = 280
_GAP = 16
_MOST_COLUMNS = 6
# Qt knows no higher widget.
_HIGHEST = 16_000_000


class CardGrid(Themed, QWidget):
    """A grid of credential cards; one Tab stop, arrow keys move inside it.

    Signals:
        opened: A card was pressed.
        removal_wanted: Delete was pressed on a card.
        menu_wanted: A menu was asked for: credential, place on the screen.
        more_wanted: The end is near.
        card_reached: The card that has the keyboard now; its place in the grid.
    """

    opened = Signal(object)
    removal_wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)
    more_wanted = Signal()
    card_reached = Signal(QRect)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[ListedCredential] = []
        self._cards: dict[int, CredentialCard] = {}
        self._spare: list[CredentialCard] = []
        self._pictures: dict[CredentialId, bytes] = {}
        self._current = 0
        self._top, self._bottom = 0, 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # --- content -----------------------------------------------------------------------------------

    @property
    def items(self) -> Sequence[ListedCredential]:
        """What the grid holds, in order."""
        return tuple(self._items)

    def show_items(self, items: Sequence[ListedCredential]) -> None:
        """Replace everything."""
        self._items = list(items)
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
        self._current = max(0, min(self._current, len(self._items) - 1))
        self._realise(anew=True)
        if had_focus and self._items:
            self.focus_card(self._current)

    def card(self, index: int) -> CredentialCard | None:
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
        least = active_theme().px(_COLUMN)
        return self._columns_at(self.width(), least)

    @staticmethod
    def _columns_at(width: int, least: int) -> int:
        return min(_MOST_COLUMNS, max(1, (width + _GAP) // (least + _GAP)))

    def _box(self, index: int) -> QRect:
        count = self.columns()
        wide = (self.width() - _GAP * (count - 1)) // count
        row, column = divmod(index, count)
        high = card_height()
        return QRect(column * (wide + _GAP), row * (high + _GAP), wide, high)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        if not self._items:
            return 0
        rows = -(-len(self._items) // self._columns_at(width, active_theme().px(_COLUMN)))
        return min(rows * (card_height() + _GAP) - _GAP, _HIGHEST)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = active_theme().px(_COLUMN) * 3 + 2 * _GAP
        return QSize(width, self.heightForWidth(self.width() or width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(min(active_theme().px(_COLUMN), 400), 0)

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
        count, step = self.columns(), card_height() + _GAP
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
        for index in wanted:
            fresh = index not in self._cards
            if fresh:
                self._cards[index] = self._spare.pop() if self._spare else self._new_card()
            card = self._cards[index]
            if fresh or anew or card.item is not self._items[index]:
                card.show_item(self._items[index])
                card.show_picture(self._pictures.get(self._items[index].stored.id))
            card.setGeometry(self._box(index))
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if index == self._current else Qt.FocusPolicy.ClickFocus)
            if fresh:
                card.show()
        self.updateGeometry()
        step = card_height() + _GAP
        if self._items and self._bottom + 3 * step > self.heightForWidth(self.width()):
            self.more_wanted.emit()

    def _new_card(self) -> CredentialCard:
        card = CredentialCard(self)
        card.clicked.connect(lambda: self._open(card))
        card.moved.connect(lambda right, down: self._move(card, right, down))
        card.edge_wanted.connect(lambda side: self.focus_card(0 if side < 0 else len(self._items) - 1))
        card.removal_wanted.connect(lambda: self.removal_wanted.emit(self._credential_of(card)))
        card.menu_wanted.connect(lambda where: self.menu_wanted.emit(self._credential_of(card), where))
        return card

    def _index_of(self, card: CredentialCard) -> int:
        return next(index for index, other in self._cards.items() if other is card)

    def _credential_of(self, card: CredentialCard) -> CredentialId:
        return self._items[self._index_of(card)].stored.id

    def _open(self, card: CredentialCard) -> None:
        self._current = self._index_of(card)
        self.opened.emit(self._credential_of(card))

    def _move(self, card: CredentialCard, right: int, down: int) -> None:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            right = -right
        index = self._index_of(card) + right + down * self.columns()
        if 0 <= index < len(self._items):
            self.focus_card(index)
        elif down > 0 and index // self.columns() <= (len(self._items) - 1) // self.columns():
            self.focus_card(len(self._items) - 1)
