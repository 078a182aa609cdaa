"""The page of all credentials."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from ui.credentials.card import CARDS
from ui.credentials.cell import Shape
from ui.credentials.dragging import dragged_file
from ui.credentials.filter_dialog import FilterDialog
from ui.credentials.filter_row import FilterRow
from ui.credentials.grid import CardGrid
from ui.credentials.offline_note import OfflineNote
from ui.credentials.presenter import Listing
from ui.credentials.row import ROWS
from ui.credentials.search_field import WideSearchField
from ui.credentials.texts import count_text, kind_text, left_text, nothing_found_text, order_text
from ui.credentials.tools import ListTools
from ui.theme import active_theme
from ui.tokens import Ink, TextRole
from ui.widgets.announce import announce
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind, MenuButton
from ui.widgets.file_choice import ask_save_path
from ui.widgets.handed_over import TakesDrops, hand_over
from ui.widgets.icon_choices import IconChoices
from ui.widgets.native import Menu
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.pill import FilterChips
from ui.widgets.plainly_told import name_with_tip
from ui.widgets.states import BusyOverlay, EmptyState
from ui.widgets.text import Text
from wallet.holder import ListedCredential
from wallet.model.filters import CredentialFilter, FilterChoices
from wallet.model.stored import CredentialId, CredentialKind, CredentialOrder, ExportedFile

_SEARCH_PAUSE = 150
_ALL = "all"


class CredentialsPage(TakesDrops, ScrollPage):
    """Search, filters, and cards or rows; knows widgets, not vaults.

    Signals:
        opened, share_wanted, removal_wanted, export_wanted, drag_wanted: Of one credential, by its number.
        question_wanted: Somebody asks first; only where one is to be picked.
        kind_chosen: A kind, or None for all.
        filters_wanted: Filters are to be chosen.
        filters_opened: They can be, in this `FilterDialog`.
        filter_chosen: Filters were taken away.
        rows_chosen: Rows of a list are wanted, or cards.
        dropped: Files, a picture or a text were dropped: what `HandedOver` takes.
    """

    opened = Signal(object)
    share_wanted = Signal(object)
    removal_wanted = Signal(object)
    export_wanted = Signal(object)
    drag_wanted = Signal(object)
    filters_wanted = Signal()
    filters_opened = Signal(object)
    filter_chosen = Signal(object)
    everything_wanted = Signal()
    looking_stopped = Signal()
    rows_chosen = Signal(bool)
    dropped = Signal(object)
    add_wanted = Signal()
    examples_wanted = Signal()
    searched = Signal(str)
    kind_chosen = Signal(object)
    order_chosen = Signal(object)
    more_wanted = Signal()
    question_wanted = Signal()
    comparison_wanted = Signal()
    dossier_wanted = Signal()

    def __init__(self, *, picking: bool = False, above: QWidget | None = None, parent: QWidget | None = None) -> None:
        """Make the page.

        Args:
            picking: One is to be picked, as the first step of sharing.
            above: Something over the list, if anything.
            parent: Qt parent.
        """
        super().__init__(spacing=16, parent=parent)
        self._picking, self.above = picking, above
        self.add_button = Button(self.tr("Add credential"), ButtonKind.PRIMARY, "plus")
        self.question_button = Button(self.tr("They show me a code first"), icon="message-circle-question-mark")
        step = Text(self.tr("Sharing: step 1 of 3"), TextRole.SMALL, Ink.SECONDARY)
        self.compare_button = Button(self.tr("Compare"), icon="columns-2")
        self.dossier_button = Button(self.tr("Put together a dossier"), icon="folder-open")
        actions = (
            (self.dossier_button, self.question_button, step) if picking else (self.compare_button, self.add_button)
        )
        self.header = PageHeader(*self._heading(0), actions=actions)
        self.search = WideSearchField(self.tr("Search title, issuer, skill…"))
        self.chips = FilterChips([(_ALL, self.tr("All"))], name=self.tr("Kind of credential"))
        self.filter_button = Button(self.tr("Filter"), ButtonKind.COMPACT, "list-filter")
        self.order_button = MenuButton(self.tr("Newest first"), self._order_menu())
        self.shape = IconChoices(
            [("cards", "layout-grid", self.tr("Show as cards")), ("rows", "list", self.tr("Show as a list"))],
            name=self.tr("Cards or list"),
        )
        kinds = _flow(self.chips, self.filter_button)
        self._tools = ListTools(self.search, kinds, _flow(self.order_button, self.shape))
        self.filters = FilterRow()
        self.filter_dialog: FilterDialog | None = None
        self.grid = CardGrid()
        self.empty = self._empty_state()
        self.nothing_found = self._nothing_found_state()
        self.offline = OfflineNote()
        self._listing = Listing()
        self._pause = QTimer(self, singleShot=True, interval=_SEARCH_PAUSE)
        self._busy: BusyOverlay | None = None
        self._held = False
        self.setAcceptDrops(not picking)
        over = () if above is None else (above,)
        self.add(self.header, *over, self._tools, self.filters, self.grid)
        self.add(self.empty, self.nothing_found, self.offline)
        for widget in (self._tools, self.empty, self.nothing_found, self.offline):
            widget.hide()
        self._connect()

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.add_wanted)
        self.compare_button.clicked.connect(self.comparison_wanted)
        self.question_button.clicked.connect(self.question_wanted)
        self.dossier_button.clicked.connect(self.dossier_wanted)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.search.returnPressed.connect(self._search_now)
        self.search.down_pressed.connect(lambda: self.grid.focus_card(0))
        self._pause.timeout.connect(self._search_now)
        self.chips.chosen.connect(lambda key: self.kind_chosen.emit(None if key == _ALL else CredentialKind(key)))
        self.filter_button.clicked.connect(self.filters_wanted)
        self.filters.changed.connect(self.filter_chosen)
        self.shape.chosen.connect(lambda key: self.rows_chosen.emit(key == "rows"))
        self.grid.opened.connect(self.opened)
        if not self._picking:
            self.grid.drag_wanted.connect(self.drag_wanted)
        self.grid.removal_wanted.connect(self.removal_wanted)
        self.grid.menu_wanted.connect(self._show_menu)
        self.grid.more_wanted.connect(self.more_wanted, Qt.ConnectionType.QueuedConnection)
        self.grid.card_reached.connect(self._scroll_to)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._tell_grid())
        self.verticalScrollBar().rangeChanged.connect(lambda _low, _high: self._tell_grid())

    # --- what the presenter asks --------------------------------------------------------------------

    def show_listing(self, listing: Listing) -> None:
        """Show a list from its beginning."""
        known = listing.query == self._listing.query and listing.wanted == self._listing.wanted
        self.show_looking(0)
        self._show_around(listing)
        self.grid.set_shape(_shape_of(listing))
        self.grid.show_items(listing.items, listing.found)
        if not known:
            self.verticalScrollBar().setValue(0)
            announce(self, count_text(listing.found) if listing.found else self._nothing_found_sentence(listing))
        self._tell_grid()

    def show_shape(self, listing: Listing) -> None:
        """Show the same list as rows or as cards."""
        self._listing = listing
        self.shape.choose("rows" if listing.rows else "cards")
        self.grid.set_shape(_shape_of(listing))
        self._tell_grid()

    def show_looking(self, left: int) -> None:
        """Say that so many credentials are still to be checked before the list can show."""
        if left:
            if self._busy is None:
                self._busy = BusyOverlay(self)
                self._busy.cancelled.connect(self.looking_stopped)
            self._busy.show_busy(left_text(left), can_stop=True)
        elif self._busy is not None:
            self._busy.finish()

    def open_filters(self, wanted: CredentialFilter) -> None:
        """Open the small window in which filters are chosen."""
        dialog = self.filter_dialog = FilterDialog(self, wanted)
        dialog.finished.connect(self._filters_closed)
        self.filters_opened.emit(dialog)
        dialog.open()
        dialog.issuer.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _filters_closed(self) -> None:
        self.filter_dialog = None
        self.filter_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_choices(self, wanted: CredentialFilter, choices: FilterChoices) -> None:
        """Show what there is to choose, and what is chosen."""
        if self.filter_dialog is not None:
            self.filter_dialog.show_choices(wanted, choices)

    def show_choices_later(self, left: int) -> None:
        """Say that so many credentials are still to be looked at."""
        if self.filter_dialog is not None:
            self.filter_dialog.show_left(left)

    def drag(self, file: ExportedFile) -> None:
        """Let the person drop the file of a credential somewhere, if they still hold it."""
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            drag = QDrag(self)
            drag.setMimeData(dragged_file(file))
            drag.exec(Qt.DropAction.CopyAction)

    def show_more(self, listing: Listing, added: Sequence[ListedCredential]) -> None:
        """Append cards."""
        self._listing = listing
        self.grid.add_items(added)

    def show_without(self, listing: Listing, removed: CredentialId) -> None:
        """Take out one card."""
        self._show_around(listing)
        self.grid.remove_item(removed)

    def show_pictures(self, pictures: Mapping[CredentialId, bytes]) -> None:
        """Show the pictures that some of the credentials carry."""
        self.grid.show_pictures(pictures)

    def ask_save_path(self, suggested: str) -> str:
        """Ask where the file of a credential goes."""
        return ask_save_path(self, self.tr("Save original"), suggested, self.tr("All files (*)"))

    def take_focus(self) -> None:
        """Give the keyboard to the heading."""
        self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- inside --------------------------------------------------------------------------------------

    def _show_around(self, listing: Listing) -> None:
        self._listing = listing
        nothing = not listing.everything
        self.header.set_texts(*self._heading(listing.everything))
        self._tools.setVisible(not nothing)
        if not self._picking:
            self.add_button.setVisible(not nothing)
            self.compare_button.setVisible(listing.everything > 1)
        self.grid.setVisible(bool(listing.items))
        self.empty.setVisible(nothing)
        self.nothing_found.setVisible(not nothing and not listing.found)
        self.nothing_found.set_texts(self.tr("Nothing found"), self._nothing_found_sentence(listing))
        self.offline.show_date(listing.newest_list)
        self.offline.setVisible(not nothing)
        self._show_chips(listing)
        self.filters.show_filters(listing.wanted)
        self.shape.choose("rows" if listing.rows else "cards")
        self.order_button.setText(order_text(listing.order))

    def _heading(self, everything: int) -> tuple[str, str]:
        if self._picking:
            return self.tr("What do you want to share?"), self.tr("Choose a credential. Then you choose what they see.")
        subtitle = self.tr("%1 · all on this computer, encrypted").replace("%1", count_text(everything))
        return self.tr("My credentials"), subtitle

    def _show_chips(self, listing: Listing) -> None:
        kinds: list[CredentialKind] = [kind for kind in CredentialKind if kind is not CredentialKind.OTHER]
        if listing.counts.get(CredentialKind.OTHER) or listing.wanted.kind is CredentialKind.OTHER:
            kinds.append(CredentialKind.OTHER)
        choices = [(_ALL, self.tr("All")), *((kind.value, kind_text(kind)) for kind in kinds)]
        self.chips.set_choices(choices)
        self.chips.choose(listing.wanted.kind.value if listing.wanted.kind else _ALL)
        for key, text in choices:
            number = sum(listing.counts.values()) if key == _ALL else listing.counts.get(CredentialKind(key), 0)
            spoken = f"{text}: {count_text(number)}"
            name_with_tip(self.chips.chip(key), spoken)

    def _nothing_found_sentence(self, listing: Listing) -> str:
        return nothing_found_text(listing.query, listing.wanted)

    def _empty_state(self) -> EmptyState:
        first = Button(self.tr("Add credential"), ButtonKind.PRIMARY, "plus")
        examples = Button(self.tr("Try with examples"), icon="flask-conical")
        first.clicked.connect(self.add_wanted)
        examples.clicked.connect(self.examples_wanted)
        return EmptyState(
            "wallet",
            self.tr("Your wallet is empty"),
            self.tr("Add a file, a picture or a code that an issuer gave you. Or look around with made-up examples."),
            first,
            examples,
        )

    def _nothing_found_state(self) -> EmptyState:
        everything = Button(self.tr("Show all credentials"))
        everything.clicked.connect(self._clear_search)
        return EmptyState("search", self.tr("Nothing found"), "", everything)

    def _clear_search(self) -> None:
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.everything_wanted.emit()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _search_now(self) -> None:
        self._pause.stop()
        if self.search.text().strip() != self._listing.query:
            self.searched.emit(self.search.text().strip())

    def _order_menu(self) -> Menu:
        menu = Menu()
        for order in CredentialOrder:
            menu.addAction(order_text(order)).triggered.connect(
                lambda _=False, order=order: self.order_chosen.emit(order)
            )
        return menu

    def _show_menu(self, credential: CredentialId, where: QPoint) -> None:
        if self._picking:
            return
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open")).triggered.connect(lambda: self.opened.emit(credential))
        menu.addAction(self.tr("Share")).triggered.connect(lambda: self.share_wanted.emit(credential))
        menu.addAction(self.tr("Save original")).triggered.connect(lambda: self.export_wanted.emit(credential))
        menu.addSeparator()
        menu.addAction(self.tr("Remove")).triggered.connect(lambda: self.removal_wanted.emit(credential))
        menu.popup(where)

    # --- dropping ------------------------------------------------------------------------------------

    def take(self, mime: QMimeData) -> bool:
        """Hand on what was dropped."""
        return hand_over(
            mime,
            files=lambda paths: self.dropped.emit(tuple(map(Path, paths))),
            picture=lambda picture: self.dropped.emit((picture,)),
            text=lambda text: self.dropped.emit((text.strip().encode("utf-8", "surrogatepass"),)),
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        if event.source() is None:  # what was dragged out of here is here already
            super().dragEnterEvent(event)

    def show_held(self, held: bool) -> None:
        self._held = held
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        if self._held:
            with QPainter(self.viewport()) as painter:
                painter.setPen(QPen(active_theme().colour("accent"), 3))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(self.viewport().rect().adjusted(2, 2, -2, -2))

    # --- where things stand --------------------------------------------------------------------------

    def _scroll_to(self, box: QRect) -> None:
        middle = self.grid.mapTo(self, box.center())
        self.ensureVisible(middle.x(), middle.y() + self.verticalScrollBar().value(), 0, box.height() // 2 + 24)
        self._tell_grid()

    def _tell_grid(self) -> None:
        top = -self.grid.mapTo(self, QPoint(0, 0)).y()
        self.grid.show_between(top, top + self.viewport().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._tell_grid()


def _flow(*widgets: QWidget) -> FlowRow:
    row = FlowRow()
    for widget in widgets:
        row.add(widget)
    return row


def _shape_of(listing: Listing) -> Shape:
    return ROWS if listing.rows else CARDS
