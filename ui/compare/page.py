"""The page of a comparison, and the page on which credentials are picked for it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ui.compare.content import LEAST, MOST, Compared
from ui.compare.table import ComparisonTable
from ui.theme import active_theme
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.announce import announce
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.fields import SearchField
from ui.widgets.notice import Notice
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.rows import CheckRow
from ui.widgets.states import EmptyState
from ui.widgets.text import Text

_SEARCH_PAUSE = 150
# Pixels: what stands below the table, and the least it needs to be read below what stands above it.
_BELOW, _LEAST_TABLE, _EDGES = 46, 340, 64


class ComparePage(ScrollPage):
    """Two to four credentials side by side.

    Attributes:
        table: The comparison.
    """

    back = Signal()
    change_wanted = Signal()

    def __init__(self, parent_title: str, parent: QWidget | None = None) -> None:
        """Make the page; `parent_title` names the page above it."""
        # Once the page is laid out: how much room is left for the table depends on what stands above it.
        self._soon = QTimer(singleShot=True, interval=0)
        super().__init__(parent=parent)
        title = self.tr("Compare")
        self.change_button = Button(self.tr("Choose others"), icon="list-checks")
        self.header = PageHeader(
            self.tr("Side by side"),
            self.tr("What each one says, row by row. Nothing here says which is better."),
            actions=(self.change_button,),
            breadcrumb=(parent_title, title),
        )
        self.table = ComparisonTable(self.tr("Comparison of credentials"))
        card = Card()
        card.add(self.table)
        self.add(self.header, card)
        self._soon.timeout.connect(self._fit)
        self.header.back.connect(self.back)
        self.change_button.clicked.connect(self.change_wanted)

    def show_comparison(self, columns: Sequence[Compared]) -> None:
        """Show these credentials in this order."""
        self.table.comparison.show(columns)
        self.table.show_columns()
        self.verticalScrollBar().setValue(0)
        self._soon.start()
        text = self.tr("%1 credentials side by side").replace("%1", str(len(columns)))
        announce(self, text)

    def forget(self) -> None:
        """Show nothing any more."""
        self.table.comparison.show(())

    def take_focus(self) -> None:
        """Give the keyboard to the heading."""
        self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        high = self.viewport().height()
        top = self.table.mapTo(self.viewport(), QPoint(0, 0)).y() + self.verticalScrollBar().value()
        below = high - top - _BELOW
        # Where too little is left below the title, the page scrolls first and the table gets the whole window.
        self.table.fit(below if below >= active_theme().px(_LEAST_TABLE) else high - _EDGES)

    def restyle(self) -> None:
        super().restyle()
        self._soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self._soon.start()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A credential that can be picked.

    Attributes:
        key: Names it.
        title: What it is called.
        issuer: Who issued it.
    """

    key: str
    title: str
    issuer: str


class ChoosePage(ScrollPage):
    """Two to four credentials to pick from a list that can be searched.

    Attributes:
        search: Searches the list; hidden where the list is short.
        compare_button: Shows what is picked side by side.
        rows: A row for each credential that is listed, by its key.
    """

    back = Signal()
    searched = Signal(str)
    toggled = Signal(str, bool)
    compare_wanted = Signal()
    add_wanted = Signal()

    def __init__(self, parent_title: str, *, searching: bool = True, parent: QWidget | None = None) -> None:
        """Make the page; `parent_title` names the page above it."""
        super().__init__(widest=760, spacing=16, parent=parent)
        self.compare_button = Button(self.tr("Compare"), ButtonKind.PRIMARY, "columns-2")
        self.header = PageHeader(
            self.tr("What do you want to compare?"),
            self.tr("Pick two to four credentials. You then read them side by side."),
            actions=(self.compare_button,),
            breadcrumb=(parent_title, self.tr("Compare")),
        )
        self.search = SearchField(self.tr("Search title, issuer, skill…"))
        self.search.setVisible(searching)
        self.rows: dict[str, CheckRow] = {}
        self._picked: tuple[str, ...] = ()
        self._card = Card(spacing=0)
        self._more = Text("", TextRole.SMALL, Ink.SECONDARY, optional=True)
        self._full = Notice(Tone.NEUTRAL, self.tr("Four is the most. Take one out to pick another."))
        self._full.hide()
        add = Button(self.tr("Add credential"), icon="plus")
        add.clicked.connect(self.add_wanted)
        self._too_few = EmptyState(
            "columns-2",
            self.tr("Nothing to compare yet"),
            self.tr("It takes two credentials. Add another one first."),
            *((add,) if searching else ()),
        )
        self._too_few.hide()
        self.add(self.header, self.search, self._full, self._card, self._more, self._too_few)
        self._pause = QTimer(self, singleShot=True, interval=_SEARCH_PAUSE)
        self._pause.timeout.connect(lambda: self.searched.emit(self.search.text().strip()))
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.compare_button.clicked.connect(self.compare_wanted)
        self.header.back.connect(self.back)

    def show_candidates(self, candidates: Sequence[Candidate], picked: Sequence[str], *, found: int) -> None:
        """List credentials; `found` counts those that there are."""
        while (child := self._card.body.takeAt(0)) is not None:
            widget = child.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = {}
        for candidate in candidates:
            row = CheckRow(candidate.title, candidate.issuer, below=True)
            row.setChecked(candidate.key in picked)
            row.toggled.connect(lambda on, key=candidate.key: self.toggled.emit(key, on))
            self.rows[candidate.key] = row
            self._card.add(row)
        left = max(0, found - len(candidates))
        text = self.tr("%1 more. Search to find them.").replace("%1", str(left)) if left else ""
        if not candidates:
            text = self.tr("Nothing found")
        self._more.setText(text)
        self._card.setVisible(bool(candidates))
        self.show_picked(picked)

    def show_picked(self, picked: Sequence[str]) -> None:
        """Show how many are picked; more than four cannot be."""
        self._picked = tuple(picked)
        full = len(picked) >= MOST
        for key, row in self.rows.items():
            row.setEnabled(not full or key in picked)
        self._full.setVisible(full)
        self.compare_button.setEnabled(LEAST <= len(picked) <= MOST)

    def show_too_few(self, *, too_few: bool) -> None:
        """Say that there is nothing to compare, or no longer."""
        for widget in (self._card, self._more):
            widget.setVisible(not too_few)
        self._too_few.setVisible(too_few)
        if too_few:
            self.search.hide()

    def take_focus(self) -> None:
        """Give the keyboard to the heading."""
        self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)
