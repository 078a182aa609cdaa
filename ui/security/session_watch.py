"""Locks the wallet when the screen is locked or the machine goes to sleep.

Linux: logind's `PrepareForSleep` and `Lock` and the screen saver's `ActiveChanged`, over D-Bus.
Windows: `WM_WTSSESSION_CHANGE` and `WM_POWERBROADCAST`. Everywhere, macOS included: a gap in the ticks of
a timer tells that the machine slept. A locked screen on macOS is seen by the inactivity lock only.
Where a source is absent, the others still work and nothing is reported.
"""

import sys
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import SLOT, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

_TICK_SECONDS: Final = 5.0
# More than a busy machine delays a timer.
_SLEPT_SECONDS: Final = 30.0
_LOGIN: Final = "org.freedesktop.login1"
_SCREEN_SAVERS: Final = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
)


class SessionWatch(QObject):
    """Calls `lock` when the person has left the machine."""

    def __init__(
        self, lock: Callable[[], None], parent: QObject | None = None, *, clock: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self._lock, self._clock = lock, clock
        self._ticked = clock()
        self._timer = QTimer(self, interval=int(_TICK_SECONDS * 1000))
        self._timer.timeout.connect(self.tick)
        self._native: QObject | object | None = None

    def start(self) -> None:
        """Listen from now on."""
        self._ticked = self._clock()
        self._timer.start()
        if sys.platform == "win32":
            self._listen_to_windows()
        elif sys.platform != "darwin":
            self._listen_to_dbus()

    def tick(self) -> None:
        """Notice a sleep by the time that is missing."""
        now = self._clock()
        slept = now - self._ticked > _TICK_SECONDS + _SLEPT_SECONDS
        self._ticked = now
        if slept:
            self._lock()

    @Slot(bool)
    def going_to_sleep(self, starting: bool) -> None:
        """`PrepareForSleep`: true before the sleep, false after it."""
        if starting:
            self._lock()

    @Slot(bool)
    def screen_saver_changed(self, active: bool) -> None:
        """`ActiveChanged` of a screen saver."""
        if active:
            self._lock()

    @Slot()
    def session_locked(self) -> None:
        """`Lock` of the session."""
        self._lock()

    def _listen_to_dbus(self) -> None:
        try:
            from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - libdbus may be absent
        except ImportError:
            return

        def listen(bus: QDBusConnection, name: str, path: str, signal: tuple[str, str], slot: str) -> None:
            # The stubs ask for bytes; only what SLOT returns works.
            bus.connect(name, path, *signal, self, SLOT(slot))  # type: ignore[call-overload]

        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        if system.isConnected():
            sleep = (f"{_LOGIN}.Manager", "PrepareForSleep")
            listen(system, _LOGIN, "/org/freedesktop/login1", sleep, "going_to_sleep(bool)")
            # Any session's path: asking for ours would block, and locking too often does no harm.
            listen(system, _LOGIN, "", (f"{_LOGIN}.Session", "Lock"), "session_locked()")
        if session.isConnected():
            for name, path in _SCREEN_SAVERS:
                listen(session, name, path, (name, "ActiveChanged"), "screen_saver_changed(bool)")

    def _listen_to_windows(self) -> None:
        from ui.security.windows_session import listen  # noqa: PLC0415 - Windows only

        app = QApplication.instance()
        self._native = listen(self._lock) if app is not None else None
