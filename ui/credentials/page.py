"""The page of all credentials."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.credentials.grid import CardGrid
from ui.credentials.presenter import Listing
from ui.credentials.texts import count_text, kind_text, order_text
from ui.i18n import format_day
from ui.theme import active_theme
from ui.tokens import Ink, TextRole
from ui.widgets.announce import announce
from ui.widgets.arrange import FlowRow, SplitRow
from ui.widgets.buttons import Button, ButtonKind, MenuButton
from ui.widgets.fields import SearchField
from ui.widgets.icon import Icon
from ui.widgets.native import Menu
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.pill import FilterChips
from ui.widgets.states import EmptyState
from ui.widgets.text import Text
from wallet.holder import ListedCredential
from wallet.model.stored import CredentialId, CredentialKind, CredentialOrder

_SEARCH_PAUSE = 150
_ALL = "all"


class WideSearchField(SearchField):
    """A search field as wide as in the design where there is room."""

    down_pressed = Signal()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(active_theme().px(340), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
            return
        super().keyPressEvent(event)


class CredentialsPage(ScrollPage):
    """Search, filters and cards; knows widgets, not vaults.

    Signals:
        opened, share_wanted, removal_wanted: Of one credential, by its number.
        question_wanted: Somebody asks first; only where one is to be picked.
        kind_chosen: A kind, or None for all.
    """

    opened = Signal(object)
    share_wanted = Signal(object)
    removal_wanted = Signal(object)
    add_wanted = Signal()
    examples_wanted = Signal()
    searched = Signal(str)
    kind_chosen = Signal(object)
    order_chosen = Signal(object)
    more_wanted = Signal()
    question_wanted = Signal()
    comparison_wanted = Signal()
    dossier_wanted = Signal()

    def __init__(self, *, picking: bool = False, parent: QWidget | None = None) -> None:
        """Make the page.

        Args:
            picking: One is to be picked, as the first step of sharing.
            parent: Qt parent.
        """
        super().__init__(spacing=16, parent=parent)
        self._picking = picking
        self.add_button = Button(self.tr("Add credential"), ButtonKind.PRIMARY, "plus")
        self.question_button = Button(self.tr("They show me a code first"), icon="message-circle-question-mark")
        step = Text(self.tr("Step 1 of 3"), TextRole.SMALL, Ink.SECONDARY)
        self.compare_button = Button(self.tr("Compare"), icon="columns-2")
        self.dossier_button = Button(self.tr("Put together a dossier"), icon="folder-open")
        actions = (
            (self.dossier_button, self.question_button, step) if picking else (self.compare_button, self.add_button)
        )
        self.header = PageHeader(*self._heading(0), actions=actions)
        self.search = WideSearchField(self.tr("Search title, issuer, skill…"))
        self.chips = FilterChips([(_ALL, self.tr("All"))], name=self.tr("Kind of credential"))
        self.order_button = MenuButton(self.tr("Newest first"), self._order_menu())
        tools = FlowRow(gap=10)
        tools.add(self.search)
        tools.add(self.chips)
        self._tools = SplitRow(tools, self.order_button)
        self.grid = CardGrid()
        self.empty = self._empty_state()
        self.nothing_found = self._nothing_found_state()
        self.offline = _OfflineNote()
        self._listing = Listing()
        self._pause = QTimer(self, singleShot=True, interval=_SEARCH_PAUSE)
        self.add(self.header, self._tools, self.grid, self.empty, self.nothing_found, self.offline)
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
        self.grid.opened.connect(self.opened)
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
        self._show_around(listing)
        self.grid.show_items(listing.items)
        if not known:
            self.verticalScrollBar().setValue(0)
            announce(self, count_text(listing.found))
        self._tell_grid()

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
            self.chips.chip(key).setAccessibleName(spoken)
            self.chips.chip(key).setToolTip(spoken)

    def _nothing_found_sentence(self, listing: Listing) -> str:
        if listing.query:
            return self.tr("No credential has words that begin with “%1”.").replace("%1", listing.query)
        return self.tr("There is no credential of this kind yet.")

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
        self.chips.choose(_ALL)
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.kind_chosen.emit(None)
        self.searched.emit("")
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
        menu.addSeparator()
        menu.addAction(self.tr("Remove")).triggered.connect(lambda: self.removal_wanted.emit(credential))
        menu.popup(where)

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


class _OfflineNote(QWidget):
    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(6)
        self.text = Text("", TextRole.SMALL, Ink.SECONDARY)
        row.addWidget(Icon("wifi-off", 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)

    def show_date(self, newest: datetime | None) -> None:
        if newest is None:
            self.text.setText(self.tr("Working offline. No list of withdrawn credentials is on this computer."))
        else:
            sentence = self.tr("Working offline. Newest list of withdrawn credentials: %1")
            self.text.setText(sentence.replace("%1", format_day(newest)))
