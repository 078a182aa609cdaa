"""Somebody at the window: finds what shows by its name and role, and uses mouse and keys on it.

Nothing here calls a page or a presenter. What is pressed must be visible, enabled and under nothing else.
"""

import os
import re
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from pytestqt.exceptions import TimeoutError  # noqa: A004 - the one its waiting raises

from ui.app import Program
from ui.codes.full_window import FullWindow
from ui.widgets.focus_ring import FocusRing

BUTTON = QAccessible.Role.PushButton
BOX = QAccessible.Role.CheckBox
CHIP = QAccessible.Role.RadioButton
FIELD = QAccessible.Role.EditableText
LIST = QAccessible.Role.ComboBox
TEXT = QAccessible.Role.StaticText
ANY = None

# Which widgets can have a role: to ask every single one takes long.
_KINDS = {
    BUTTON: (QAbstractButton,),
    BOX: (QAbstractButton,),
    CHIP: (QAbstractButton,),
    FIELD: (QLineEdit, QPlainTextEdit),
    LIST: (QComboBox,),
    TEXT: (QLabel,),
}
Name = str | re.Pattern[str]
_LEFT = Qt.MouseButton.LeftButton
# Marks where a long word may break; only for the eye.
_BREAK = "\u200b"
_PATIENCE = 8_000


class Wound:
    """A clock that stands still until it is wound on."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def wind(self, **on: float) -> None:
        """Let time pass."""
        self.now += timedelta(**on)


class FileDialogs:
    """Stands where the system's dialogs for files would open."""

    def __init__(self, monkeypatch) -> None:
        self._next: list[Path] = []
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(p) for p in self._take()], ""))
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(self._take()[0]), ""))

    def choose(self, *paths: Path) -> None:
        """Let the next dialog end with these files."""
        self._next = list(paths)

    def _take(self) -> list[Path]:
        assert self._next, "a dialog for files opened that nobody expected"
        paths, self._next = self._next, []
        return paths


class Person:
    """One person at one computer with the program on it.

    Attributes:
        program: The program.
        window: Its window.
        home: Its folder.
        dialogs: The dialogs for files.
        presses: How often something was clicked.
    """

    def __init__(self, qtbot, app: QApplication, home: Path, clock, dialogs: FileDialogs) -> None:
        self._qtbot, self._app, self.home, self.dialogs = qtbot, app, home, dialogs
        self.presses = 0
        self._here = True
        self._sit_down()
        self.program = Program(app, clock=clock)
        self.window = self.program.window
        self.program.start()
        qtbot.waitExposed(self.window)
        self.settle()

    def leave(self) -> None:
        """Close the window; once is enough."""
        if not self._here:
            return
        self._here = False
        self._sit_down()
        self.window.close()
        self.program.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # --- seeing -------------------------------------------------------------------------------------

    @property
    def front(self) -> QWidget:
        """The window that takes keys and clicks: a code on the whole screen, a dialog, else the program's own."""
        whole_screen = next((full for full in self.window.findChildren(FullWindow) if full.isVisible()), None)
        if whole_screen is not None:
            return whole_screen
        above = modal = QApplication.activeModalWidget()
        while above is not None and above is not self.window:
            above = above.parentWidget()
        return modal if modal is not None and above is self.window else self.window

    def all(self, name: Name, role: QAccessible.Role | None = BUTTON) -> list[QWidget]:
        """Return what shows with this name (whole, or found by a pattern) and this role, beside the navigation."""
        return [widget for widget in self._showing(role) if _is_called(widget, name, role)]

    def shows(self, name: Name, role: QAccessible.Role | None = BUTTON) -> bool:
        """Whether something with this name shows."""
        return bool(self.all(name, role))

    def find(self, name: Name, role: QAccessible.Role | None = BUTTON) -> QWidget:
        """Return the one thing with this name, once it shows."""
        self.wait(lambda: len(self.all(name, role)) == 1, lambda: f"{name!r} among {self.names(role)}")
        return self.all(name, role)[0]

    def names(self, role: QAccessible.Role | None = BUTTON) -> list[str]:
        """Return the names of everything of a role that shows."""
        return [name_of(widget) for widget in self._showing(role) if role is None or _role_of(widget) == role]

    def _showing(self, role: QAccessible.Role | None) -> list[QWidget]:
        navigation = self.window.navigation
        return [
            widget
            for kind in _KINDS.get(role, (QWidget,))
            for widget in self.front.findChildren(kind)
            if widget.isVisible() and not navigation.isAncestorOf(widget)
        ]

    def texts(self) -> list[str]:
        """Return what can be read in the window now."""
        labels = (label for label in self.front.findChildren(QLabel) if label.isVisible())
        return [_unbroken(label.text()) for label in labels]

    def reads(self, text: Name) -> None:
        """Wait until a text shows, whole or found by a pattern."""
        self.wait(lambda: any(_matches(shown, text) for shown in self.texts()), lambda: f"{text!r} in {self.texts()}")

    def whole(self) -> str:
        """Return every text any widget of the program holds, shown or not, as one."""
        held = [text for widget in (self.window, *self.window.findChildren(QWidget)) for text in _held_by(widget)]
        return _unbroken("\n".join(held))

    # --- mouse ---------------------------------------------------------------------------------------

    def press(self, name: Name, role: QAccessible.Role | None = BUTTON) -> QWidget:
        """Click on something."""
        widget = self.find(name, role)
        self.click(widget)
        return widget

    def go(self, name: str) -> None:
        """Click on an entry of the navigation."""
        entries = [entry for entry in self.window.navigation.findChildren(QAbstractButton) if entry.isVisible()]
        (entry,) = (entry for entry in entries if _is_called(entry, name, BUTTON))
        self.click(entry)

    def click(self, widget: QWidget) -> None:
        """Click in the middle of what can be seen of a widget."""
        self._sit_down()
        assert widget.isEnabled(), f"{name_of(widget)!r} cannot be used"
        window, seen = widget.window(), QRect()
        for _ in range(5):  # what came late may have moved it again
            self.bring_into_view(widget)
            seen = widget.visibleRegion().boundingRect()
            if seen.width() > 4 and seen.height() > 4:
                break
        else:
            raise AssertionError(f"{name_of(widget)!r} cannot be seen")
        place = widget.mapTo(window, seen.center())
        hit = window.childAt(place)
        assert hit is widget or (hit is not None and widget.isAncestorOf(hit)), (
            f"{name_of(widget)!r} is covered by {hit}"
        )
        self.presses += 1
        QTest.mouseClick(window.windowHandle(), _LEFT, Qt.KeyboardModifier.NoModifier, place)
        self.settle()

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll until a widget can be seen."""
        above = widget.parentWidget()
        while above is not None and not above.isWindow():
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget, 24, 48)
            above = above.parentWidget()
        self._app.processEvents()

    def choose(self, name: str, choice: Name) -> None:
        """Open a list and click on one of its choices."""
        box = self.find(name, LIST)
        assert isinstance(box, QComboBox)
        self.click(box)
        view = box.view()
        self.wait(view.isVisible)
        row = next(row for row in range(box.count()) if _matches(box.itemText(row), choice))
        view.scrollTo(box.model().index(row, 0))
        place = view.visualRect(box.model().index(row, 0)).center()
        # A list takes a press that follows the one that opened it at once for the same one.
        QTest.qWait(QApplication.doubleClickInterval() + 50)
        self.presses += 1
        QTest.mouseMove(view.viewport(), place)
        QTest.mouseClick(view.viewport(), _LEFT, Qt.KeyboardModifier.NoModifier, place)
        self.settle()
        assert box.currentIndex() == row and not view.isVisible()

    def drop(self, *paths: Path) -> None:
        """Drag files over the window and let go of them."""
        self._sit_down()
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        page = self.window.page
        assert page is not None
        place = page.mapTo(self.window, page.rect().center())
        handle, copy, keys = self.window.windowHandle(), Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
        move = QDragMoveEvent(place, copy, mime, _LEFT, keys)
        # Who takes what enters takes it as it moves, so the system says; a page may still refuse a place.
        move.accept()
        drop = QDropEvent(QPointF(place), copy, mime, _LEFT, keys)
        for event in (QDragEnterEvent(place, copy, mime, _LEFT, keys), move, drop):
            QApplication.sendEvent(handle, event)
            assert event.isAccepted(), f"nothing takes {[path.name for path in paths]}"
        self.settle()

    # --- keys ----------------------------------------------------------------------------------------

    @property
    def focus(self) -> QWidget:
        """What has the keyboard."""
        self._sit_down()
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the keyboard"
        return widget

    def keys(self, *sequence: str) -> None:
        """Press keys one after the other, each written as `Tab` or `Ctrl+L`."""
        self._sit_down()
        for written in sequence:
            combined = QKeySequence(written)[0]
            target = QApplication.focusWidget() or self.front
            QTest.keyClick(target.window().windowHandle(), combined.key(), combined.keyboardModifiers())
            self.settle()

    def type(self, text: str) -> None:
        """Write where the keyboard is."""
        self._sit_down()
        QTest.keyClicks(self.focus, text)
        self.settle()

    def write(self, name: Name, text: str) -> None:
        """Click into a field and write in it."""
        self.press(name, FIELD)
        self.keys("Ctrl+A")
        self.type(text)

    def paste(self, text: str) -> None:
        """Paste where the keyboard is."""
        QApplication.clipboard().setText(text)
        self.keys("Ctrl+V")

    @staticmethod
    def clipboard() -> str:
        """Return the text on the clipboard."""
        return QApplication.clipboard().text()

    def tab_to(self, name: Name, role: QAccessible.Role | None = BUTTON) -> QWidget:
        """Press Tab until the keyboard is on something; every stop on the way must be good."""
        passed: list[QWidget] = []
        while passed.count(self.focus) < 2:
            self.keys("Tab")
            check_stop(self.focus)
            passed.append(self.focus)
            if _is_called(self.focus, name, role):
                return self.focus
        raise AssertionError(f"{name!r} is not on the way of Tab: {[name_of(stop) for stop in passed]}")

    # --- time ----------------------------------------------------------------------------------------

    def wait(self, until: Callable[[], object], why: Callable[[], str] | None = None) -> None:
        """Wait until something is so."""
        self._sit_down()
        try:
            self._qtbot.waitUntil(lambda: bool(until()), timeout=_PATIENCE)
        except TimeoutError:
            raise AssertionError(why() if why is not None else "it did not come to pass") from None

    def settle(self) -> None:
        """Wait until the program has nothing to do."""
        quiet = 0
        while quiet < 3:
            self._app.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            quiet += 1
            if self.program.busy:
                self._qtbot.waitUntil(lambda: not self.program.busy, timeout=_PATIENCE)
                quiet = 0

    def _sit_down(self) -> None:
        # Screens look for the program's folder when they are first shown, and two programs share this process.
        os.environ["LEARNER_WALLET_HOME"] = str(self.home)
        window = getattr(self, "window", None)
        if window is not None and QApplication.activePopupWidget() is None and not self.front.isActiveWindow():
            self.front.activateWindow()
            self._app.processEvents()


# --- names and roles ---------------------------------------------------------------------------------


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    spoken = QAccessible.queryAccessibleInterface(widget)
    if isinstance(widget, QComboBox):  # on Linux the text of a list is what is chosen, and its name is its label's
        for other, relation in spoken.relations():
            if relation == QAccessible.RelationFlag.Label:
                return _unbroken(other.text(QAccessible.Text.Name))
    return _unbroken(spoken.text(QAccessible.Text.Name))


def _role_of(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def _is_called(widget: QWidget, name: Name, role: QAccessible.Role | None) -> bool:
    return (role is None or _role_of(widget) == role) and _matches(name_of(widget), name)


def _matches(text: str, wanted: Name) -> bool:
    return text == wanted if isinstance(wanted, str) else wanted.search(text) is not None


def _unbroken(text: str) -> str:
    return text.replace(_BREAK, "")


def _held_by(widget: QWidget) -> list[str]:
    texts = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle()]
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        texts.append(widget.text())
    if isinstance(widget, QLineEdit):
        texts.append(widget.placeholderText())
    if isinstance(widget, QPlainTextEdit):
        texts.append(widget.toPlainText())
    if isinstance(widget, QComboBox):
        texts += [widget.itemText(row) for row in range(widget.count())]
    if isinstance(value := getattr(widget, "value", None), str):
        texts.append(value)
    return texts


def stops_of(page: QWidget) -> list[QWidget]:
    """Return what Tab stops at on a page; of choices that exclude each other that is the one chosen."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and (widget.isChecked() if isinstance(widget, QRadioButton) else True)
    ]


def check_stop(stop: QWidget) -> None:
    """Assert that somebody without a mouse and somebody without sight know where they are."""
    assert name_of(stop).strip(), f"{stop} has no name"
    assert stop.isVisible() and stop.isEnabled(), f"{name_of(stop)!r} cannot be used"
    seen = stop.visibleRegion().boundingRect()
    assert not seen.isEmpty(), f"{name_of(stop)!r} has the keyboard out of sight"
    if stop.height() < 200:
        middle = stop.mapTo(stop.window(), QPoint(stop.width() // 2, stop.height() // 2))
        assert stop.window().rect().contains(middle), f"{name_of(stop)!r} has the keyboard out of sight"
        assert seen.height() >= stop.height() / 2, f"less than half of {name_of(stop)!r} can be seen"
    if not isinstance(stop, QLineEdit | QPlainTextEdit | QComboBox) and "QAbstractSpinBox" not in _kinds(stop):
        rings = [ring for ring in stop.window().findChildren(FocusRing) if ring.isVisible()]
        assert any(ring.target is stop for ring in rings), f"no ring around {name_of(stop)!r}"


def _kinds(widget: QWidget) -> set[str]:
    return {kind.__name__ for kind in type(widget).__mro__}
