"""The window: navigation on the left, one page on the right, messages over it. No rule of the domain."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.navigation import Entry, Navigation
from ui.theme import Themed
from ui.tokens import Tone
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.icon import app_icon
from ui.widgets.notice import Notice
from ui.widgets.page import page_margin

if TYPE_CHECKING:
    from ui.widgets.toast import Toast

translate = QCoreApplication.translate
SMALLEST = (640, 700)
_USUAL = (1200, 780)


class _PracticeBanner(Themed, QWidget):
    """Says over every page that nothing here is real."""

    def __init__(self) -> None:
        super().__init__()
        self.leave = Button(translate("MainWindow", "Leave the examples"), ButtonKind.LINK, "log-out")
        text = translate("MainWindow", "These are examples of made-up issuers. Nothing here is real or kept.")
        self._column = QVBoxLayout(self)
        self._column.addWidget(Notice(Tone.ACCENT, text, icon="flask-conical", action=self.leave))
        self.restyle()

    def restyle(self) -> None:
        self._column.setContentsMargins(page_margin(), 16, page_margin(), 0)


class _HelperBanner(Themed, QWidget):
    """Says over every page that somebody helps, and leads to where the learner ends it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.end = Button(translate("MainWindow", "End helper mode"), ButtonKind.LINK, "log-out")
        text = translate("MainWindow", "%1 helps you. Your private things are closed.")
        if not name:
            text = translate("MainWindow", "Somebody helps you. Your private things are closed.")
        self._column = QVBoxLayout(self)
        self._column.addWidget(Notice(Tone.WARN, text.replace("%1", name), icon="life-buoy", action=self.end))
        self.restyle()

    def restyle(self) -> None:
        self._column.setContentsMargins(page_margin(), 16, page_margin(), 0)


class MainWindow(QMainWindow):
    """Shows pages that others made.

    `drawn` tells once, after the first picture.
    """

    drawn = Signal()
    entry_chosen = Signal(str)
    practice_left = Signal()
    helper_leaving = Signal()
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._was_drawn = False
        self.setWindowTitle("Learner Wallet")
        self.setWindowIcon(app_icon())
        self.navigation = Navigation()
        self.navigation.chosen.connect(self.entry_chosen)
        self._pages = QStackedWidget()
        self._shortcuts: list[QShortcut] = []
        self._entries: tuple[Entry, ...] | None = None
        self._banner_place = QVBoxLayout()
        self._banner: _PracticeBanner | None = None
        self._helper: _HelperBanner | None = None
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._banner_place)
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

    def show_page(self, page: QWidget, entry: str) -> None:
        """Show a page and light its entry."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        self.navigation.light(entry)
        if self._toast is not None:
            self._toast.raise_()

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
        if self._banner is not None:
            self._banner_place.removeWidget(self._banner)
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None
        if practising:
            self._banner = _PracticeBanner()
            self._banner.leave.clicked.connect(self.practice_left)
            self._banner_place.addWidget(self._banner)
            self._banner.stackUnder(self._pages)  # what is lower is read first

    def set_helper(self, name: str | None) -> None:
        """Say over every page that somebody helps, by what the learner calls them; None takes that away."""
        if self._helper is not None:
            self._banner_place.removeWidget(self._helper)
            self._helper.hide()
            self._helper.deleteLater()
            self._helper = None
        if name is not None:
            self._helper = _HelperBanner(name)
            self._helper.end.clicked.connect(self.helper_leaving)
            self._banner_place.addWidget(self._helper)
            self._helper.stackUnder(self._pages)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        self.navigation.fit(event.size().width())
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        if not self._was_drawn:
            self._was_drawn = True
            QTimer.singleShot(0, self, self.drawn.emit)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        self.closing.emit()
        super().closeEvent(event)


def focus_first(page: QWidget) -> None:
    """Put the keyboard on the first control of a page, without drawing the ring of the keyboard."""
    widget = page.nextInFocusChain()
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
