"""The column on the left: where one is and where one can go."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from ui.theme import Themed, active_theme, set_margins, turned
from ui.tokens import TextRole, Tone
from ui.widgets.icon import Icon, paint_icon
from ui.widgets.native import let_ground_through, style_scroll_bars
from ui.widgets.pressable import Pressable
from ui.widgets.text import Text

_WIDTH = 208
_SIDE = 12
# A page with less room than this beside the names of the entries gets theirs: only the signs stay.
_LEAST_FOR_PAGE = 480


class Entry(NamedTuple):
    """One entry.

    Attributes:
        key: What `Navigation.chosen` says.
        icon: Its icon.
        text: Its name.
        shortcut: The keys that choose it, as Qt writes them.
        at_foot: It stands at the foot of the column.
        is_place: It can be lit; the others act at once.
    """

    key: str
    icon: str
    text: str
    shortcut: str = ""
    at_foot: bool = False
    is_place: bool = True


class EntryButton(Themed, Pressable):
    """One entry of the column."""

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(entry.text, parent)
        self.entry = entry
        self._lit = self._narrow = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(entry.text)
        self._name_it()
        self.restyle()

    def restyle(self) -> None:
        self.setFont(active_theme().font(TextRole.STRONG))
        self.updateGeometry()
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Show the sign alone; the name stays on it for screen readers and the mouse."""
        self._narrow = narrow
        self._name_it()
        self.updateGeometry()
        self.update()

    def _name_it(self) -> None:
        text, shortcut = self.entry.text, self.entry.shortcut
        self.setToolTip(f"{text} ({shortcut})" if shortcut else text if self._narrow else "")

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusInEvent(event)
        if self._narrow and event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            QToolTip.showText(self.mapToGlobal(self.rect().center()), self.toolTip(), self)

    @property
    def lit(self) -> bool:
        """Whether it is where one is."""
        return self._lit

    def set_lit(self, lit: bool) -> None:
        """Show and say that one is here; a checkable button would be read out as a box to tick."""
        self._lit = lit
        self.setAccessibleDescription(self.tr("You are here.") if lit else "")
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        theme, metrics = active_theme(), self.fontMetrics()
        width = self.full_width()
        if self._narrow:
            width = theme.px(20) + 2 * theme.gap(12)
        return QSize(width, metrics.height() + theme.gap(11) * 2)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def full_width(self) -> int:
        """Return the width that sign and name take."""
        return self._text_left() + self.fontMetrics().horizontalAdvance(self.text()) + active_theme().gap(12) + 2

    def _text_left(self) -> int:
        theme = active_theme()
        return theme.gap(12) + theme.px(20) + theme.gap(12)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        theme = active_theme()
        lit = self._lit
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if lit or self.underMouse() or self.isDown():
                painter.setPen(theme.outline(theme.tokens.accent if lit else theme.tokens.border))
                painter.setBrush(theme.colour("accent_soft" if lit else "neutral_hover"))
                painter.drawRoundedRect(theme.ground(self), 8, 8)
            colour = theme.tokens.accent if lit else theme.tokens.text_secondary
            size = theme.px(20)
            sign = QRect(theme.gap(12), (self.height() - size) // 2, size, size)
            sign = turned(self, sign)
            paint_icon(painter, self.entry.icon, sign.left(), sign.top(), size, colour)
            if self._narrow:
                return
            painter.setPen(theme.colour("accent" if lit else "text_secondary"))
            area = QRect(self._text_left(), 0, self.width() - self._text_left(), self.height())
            area = turned(self, area)
            painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), self.text())


class Navigation(Themed, QWidget):
    """The column. It scrolls where large text does not fit."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, EntryButton] = {}
        self._window_width, self._lit = 0, ""
        self._brand = Text("Learner Wallet", TextRole.CARD_TITLE, middle=True)
        self._brand.setWordWrap(False)
        brand = QWidget()
        row = QHBoxLayout(brand)
        self._brand_row = row
        row.setSpacing(10)
        row.addWidget(Icon("graduation-cap", 26, Tone.ACCENT))
        row.addWidget(self._brand, 1)
        content = QWidget()
        content.setAutoFillBackground(False)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(_SIDE, 0, _SIDE, 16)
        self._column.setSpacing(4)
        self._column.addWidget(brand)
        self._scroll = QScrollArea()
        let_ground_through(self._scroll)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(content)
        content.setAutoFillBackground(False)
        # Queued: it tells in the middle of an arrangement, which would not see that the column became wider.
        self._scroll.verticalScrollBar().rangeChanged.connect(self._arrange, Qt.ConnectionType.QueuedConnection)
        outer = QVBoxLayout(self)
        self._outer = outer
        outer.addWidget(self._scroll)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.restyle()

    def set_entries(self, entries: tuple[Entry, ...]) -> None:
        """Replace all entries; the one that was lit stays so."""
        self.setAccessibleName(self.tr("Navigation"))
        while self._column.count() > 1:
            item = self._column.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._buttons.clear()
        for at_foot in (False, True):
            if at_foot:
                self._column.addStretch(1)
            for entry in entries:
                if entry.at_foot is at_foot:
                    self._add(entry)
        self.light(self._lit)
        self.restyle()

    def light(self, key: str) -> None:
        """Show where one is; no entry is lit for an unknown key."""
        self._lit = key
        for button in self._buttons.values():
            button.set_lit(button.entry.is_place and button.entry.key == key)

    def button(self, key: str) -> EntryButton:
        """Return the button of an entry."""
        return self._buttons[key]

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the entries, from top to bottom."""
        return tuple(self._buttons)

    def _add(self, entry: Entry) -> None:
        button = EntryButton(entry)
        button.clicked.connect(lambda _=False, key=entry.key: self.chosen.emit(key))
        self._buttons[entry.key] = button
        self._column.addWidget(button)

    def restyle(self) -> None:
        style_scroll_bars(self._scroll)
        self._arrange()
        self.update()

    def fit(self, window_width: int) -> None:
        """Show names beside the signs where a window of this width has room for them."""
        self._window_width = window_width
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        theme = active_theme()
        widest = max((button.full_width() for button in self._buttons.values()), default=0)
        brand = self._brand.natural_width() + theme.px(26) + 10 + 2 * _SIDE
        width = max(theme.gap(_WIDTH), widest + 2 * _SIDE + 1, brand + 2 * _SIDE + 1)
        narrow = self._window_width - width < _LEAST_FOR_PAGE
        self._brand.setVisible(not narrow)
        beside = (theme.px(20) + 2 * theme.gap(12) - theme.px(26)) // 2 if narrow else _SIDE
        self._brand_row.setContentsMargins(beside, 22, beside, 12)
        set_margins(self._outer, 0, 0, 1, 0)
        for button in self._buttons.values():
            button.set_narrow(narrow)
        # Large text is higher than the window: the bar that scrolls it needs its own room.
        bar = self._scroll.verticalScrollBar()
        scrolls = bar.maximum() > bar.minimum()
        least = theme.px(20) + 2 * theme.gap(12) + 2 * _SIDE + 1
        self.setFixedWidth((least if narrow else width) + (bar.sizeHint().width() if scrolls else 0))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        theme = active_theme()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.colour("surface"))
            painter.fillRect(turned(self, QRect(self.width() - 1, 0, 1, self.height())), theme.colour("line"))
