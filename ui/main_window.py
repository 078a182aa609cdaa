"""The window: navigation on the left, one page on the right, messages over it. No rule of the domain."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.banners import Banners
from ui.navigation import Entry, Navigation
from ui.tokens import Tone
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.notice import Notice
from ui.widgets.page import ScrollPage

if TYPE_CHECKING:
    from ui.widgets.toast import Toast

translate = QCoreApplication.translate
SMALLEST = (640, 700)
_NAME = "Learner Wallet"
_USUAL = (1200, 780)


class MainWindow(QMainWindow):
    """Shows pages that others made.

    `drawn` tells once, after the first picture.
    """

    drawn = Signal()
    entry_chosen = Signal(str)
    practice_left = Signal()
    helper_leaving = Signal()
    reading_stopped = Signal()
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._was_drawn = False
        self.setWindowTitle(_NAME)
        self.navigation = Navigation()
        self.navigation.chosen.connect(self.entry_chosen)
        self._pages = QStackedWidget()
        self._shortcuts: list[QShortcut] = []
        self._entries: tuple[Entry, ...] | None = None
        self.banners = Banners()
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banners)
        column.addWidget(self._pages, 1)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addWidget(right, 1)
        self.setCentralWidget(whole)
        self._right = right
        self._toast: Toast | None = None
        self.set_practice(False)
        self.setMinimumSize(*SMALLEST)
        self.resize(*_USUAL)

    def set_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show these entries, with their shortcuts; without any, the whole column goes."""
        if entries == self._entries:
            return  # the keyboard may be on one of them
        self._entries = entries
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._shortcuts = []
        self.navigation.set_entries(entries)
        self.navigation.setVisible(bool(entries))
        for entry in entries:
            if entry.shortcut:
                shortcut = QShortcut(entry.shortcut, self)
                shortcut.activated.connect(lambda key=entry.key: self.entry_chosen.emit(key))
                self._shortcuts.append(shortcut)

    def help_over(self, dialog: QWidget) -> None:
        """List the keys over a dialog; over that list there is nothing more to list."""
        from ui.help.keys_dialog import KeysDialog  # noqa: PLC0415 - few people ask

        if not isinstance(dialog, KeysDialog):
            KeysDialog(dialog).open()

    def show_page(self, page: QWidget, entry: str) -> None:
        """Show a page and light its entry."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        self.setWindowTitle(self._title_of(page, entry))
        self.navigation.light(entry)
        if self._toast is not None:
            self._toast.raise_()

    def _title_of(self, page: QWidget, entry: str) -> str:
        """Return where one is, never what is in it: other programs show titles of windows."""
        entries = (known.text for known in self._entries or () if known.key == entry)
        place = page.accessibleName() or next(entries, "")
        return f"{place} – {_NAME}" if place else _NAME  # noqa: RUF001 - a dash between two titles

    def remove_page(self, page: QWidget) -> None:
        """Throw a page away, and with it everything it shows."""
        self._pages.removeWidget(page)
        page.hide()
        page.deleteLater()

    @property
    def page(self) -> QWidget | None:
        """The page that shows."""
        return self._pages.currentWidget()

    @property
    def toast(self) -> "Toast":
        """The short message over the page; made with the first one."""
        from ui.widgets.toast import Toast  # noqa: PLC0415 - no message, no import: the window starts without

        if self._toast is None:
            self._toast = Toast(self._right)
        return self._toast

    def set_practice(self, practising: bool) -> None:
        """Say over every page that nothing here is real, or take that away."""
        self.banners.hide_banner("practice")
        if practising:
            text = translate("MainWindow", "These are examples of made-up issuers. Nothing here is real or kept.")
            leave = Button(translate("MainWindow", "Leave the examples"), ButtonKind.LINK, "log-out")
            leave.clicked.connect(self.practice_left)
            self.banners.show_banner("practice", Notice(Tone.ACCENT, text, icon="flask-conical", action=leave))

    def set_helper(self, name: str | None) -> None:
        """Say over every page that somebody helps, by what the learner calls them; None takes that away."""
        self.banners.hide_banner("helper")
        if name is not None:
            text = translate("MainWindow", "%1 helps you. Your private things are closed.")
            if not name:
                text = translate("MainWindow", "Somebody helps you. Your private things are closed.")
            end = Button(translate("MainWindow", "End helper mode"), ButtonKind.LINK, "log-out")
            end.clicked.connect(self.helper_leaving)
            notice = Notice(Tone.WARN, text.replace("%1", name), icon="life-buoy", action=end)
            self.banners.show_banner("helper", notice)

    def offer_reading(self, offered: bool) -> None:
        """Offer to read the page aloud over pages without navigation, or do so no longer."""
        self.banners.hide_banner("offer")
        if offered:
            offer = Button(translate("MainWindow", "Read aloud"), ButtonKind.LINK, "volume-2")
            offer.clicked.connect(lambda: self.entry_chosen.emit("read"))
            row = FlowRow()
            row.add(offer)
            self.banners.show_banner("offer", row)

    def set_reading(self, reading: bool) -> None:
        """Say over every page that it is read aloud, with a way to stop that, or take that away."""
        self.banners.hide_banner("reading")
        if reading:
            stop = Button(translate("MainWindow", "Stop reading"), ButtonKind.LINK, "circle-stop")
            stop.clicked.connect(self.reading_stopped)
            text = translate("MainWindow", "This page is read aloud.")
            self.banners.show_banner("reading", Notice(Tone.ACCENT, text, icon="volume-2", action=stop))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        self.navigation.fit(event.size().width())
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        if not self._was_drawn:
            self._was_drawn = True
            QTimer.singleShot(0, self, self._tell_drawn)

    def _tell_drawn(self) -> None:
        from ui.app_icon import app_icon  # noqa: PLC0415 - no part of the first picture, and slow to load

        self.setWindowIcon(app_icon())
        self.drawn.emit()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        self.closing.emit()
        super().closeEvent(event)


def focus_first(page: QWidget) -> None:
    """Put the keyboard on the first control of a page, without drawing the ring of the keyboard."""
    # Past the scroll bars: Python would be told of every kind of scroll area there is.
    within = page.widget() if isinstance(page, ScrollPage) else page
    widget = (within or page).nextInFocusChain()
    while widget is not None and widget is not page:
        if (
            page.isAncestorOf(widget)
            and widget.isEnabled()
            and widget.isVisibleTo(page)
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        widget = widget.nextInFocusChain()


def focused_place(page: QWidget | None) -> int:
    """Tell which of the widgets of a page has the keyboard, counted in the order they were made; -1 for none."""
    had_focus = QApplication.focusWidget()
    below = page.findChildren(QWidget) if page is not None else []
    return below.index(had_focus) if had_focus in below else -1


def focus_place(page: QWidget | None, place: int) -> None:
    """Put the keyboard where it was on the same page in another language; a page that differs keeps its own choice."""
    below = page.findChildren(QWidget) if page is not None else []
    if 0 <= place < len(below) and below[place].focusPolicy() & Qt.FocusPolicy.TabFocus:
        below[place].setFocus(Qt.FocusReason.OtherFocusReason)
