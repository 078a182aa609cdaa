"""Where the window stood and how large it was, for the next start."""

import re
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from ui.preferences import Preferences

_NAME: Final = "window"
_MAXIMISED: Final = "maximised"
# Numbers that Qt can hold.
_PLACE: Final = re.compile(rf"(-?\d{{1,6}}) (-?\d{{1,6}}) (\d{{1,6}}) (\d{{1,6}})( {_MAXIMISED})?", re.ASCII)


def restore_place(window: QMainWindow, preferences: Preferences) -> None:
    """Put a window where it was, as far as the screens of today reach; the first time it stays as it is."""
    place, maximised = _read(preferences.get(_NAME, ""))
    if place is not None:
        window.setGeometry(_on_a_screen(place.united(QRect(place.topLeft(), window.minimumSize()))))
    if maximised:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def remember_place(window: QMainWindow, preferences: Preferences) -> None:
    """Write down where a window is; of a maximised one, where it goes when it no longer is."""
    place = window.normalGeometry() if window.isMaximized() or window.isFullScreen() else window.geometry()
    numbers = [str(number) for number in (place.x(), place.y(), place.width(), place.height())]
    preferences.set(_NAME, " ".join(numbers + [_MAXIMISED] * window.isMaximized()))


def _read(text: str) -> tuple[QRect | None, bool]:
    found = _PLACE.fullmatch(text)
    if found is None:
        return None, False
    place = QRect(*map(int, found.groups()[:4]))
    return None if place.isEmpty() else place, found[5] is not None


def _on_a_screen(place: QRect) -> QRect:
    """Return `place`, moved and made smaller so that one screen holds all of it."""
    screen = QGuiApplication.screenAt(place.center()) or QGuiApplication.primaryScreen()
    room = screen.availableGeometry()
    size = place.size().boundedTo(room.size())
    left = min(max(place.left(), room.left()), room.right() + 1 - size.width())
    top = min(max(place.top(), room.top()), room.bottom() + 1 - size.height())
    return QRect(left, top, size.width(), size.height())
