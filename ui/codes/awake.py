"""Keeps the screen awake while a code shows; where the system offers no way, nothing happens."""

import ctypes
import itertools
import sys
from collections.abc import Callable
from typing import Final

_SERVICE, _PATH, _INTERFACE = (
    "org.freedesktop.ScreenSaver",
    "/org/freedesktop/ScreenSaver",
    "org.freedesktop.ScreenSaver",
)
_NAME: Final = "Learner Wallet"
_REASON: Final = "A code is shown to a camera"

# SetThreadExecutionState: the state lasts until the next call; display and system are in use.
_ES_CONTINUOUS, _ES_SYSTEM_REQUIRED, _ES_DISPLAY_REQUIRED = 0x80000000, 0x00000001, 0x00000002

_IO_KIT: Final = "/System/Library/Frameworks/IOKit.framework/IOKit"
_CORE_FOUNDATION: Final = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
_UTF_8, _LEVEL_ON, _SUCCESS = 0x08000100, 255, 0

_numbers = itertools.count(1)

Release = Callable[[], None]


class Awake:
    """Holds the screen awake from `hold` to `release`."""

    def __init__(self, hold: Callable[[], Release | None] | None = None) -> None:
        """Prepare; nothing is held yet.

        Args:
            hold: Holds the screen awake and returns how to let go; the way of this system when absent.
        """
        self._hold = hold or _hold_here
        self._release: Release | None = None
        self._held = False

    @property
    def held(self) -> bool:
        """Whether it was asked to hold, whatever the system made of it."""
        return self._held

    def hold(self) -> None:
        """Keep the screen awake."""
        if not self._held:
            self._held = True
            self._release = self._hold()

    def release(self) -> None:
        """Let the screen sleep as usual."""
        if self._held:
            self._held = False
            release, self._release = self._release, None
            if release is not None:
                release()


def _hold_here() -> Release | None:
    if sys.platform == "win32":
        return hold_on_windows()
    if sys.platform == "darwin":
        return hold_on_macos()
    return hold_on_bus()


def hold_on_bus() -> Release | None:
    """Ask the screen saver of a desktop on the session bus (the Idle Inhibition Service of freedesktop.org).

    The request counts for the connection it came over, so a connection of its own is closed to take it back: that
    works with every service, also after a crash.
    """
    try:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage  # noqa: PLC0415 - libdbus may be absent
    except ImportError:
        return None
    name = f"awake-{next(_numbers)}"
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, name)
    if not bus.isConnected():
        QDBusConnection.disconnectFromBus(name)
        return None
    message = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, "Inhibit")
    message.setArguments([_NAME, _REASON])
    # No answer is awaited: a desktop without this service must not keep the code waiting.
    bus.asyncCall(message)
    return lambda: QDBusConnection.disconnectFromBus(name)


def hold_on_windows() -> Release | None:
    """Tell Windows that the display is in use; the state belongs to the thread that calls, here that of the window."""
    libraries = getattr(ctypes, "windll", None)
    if libraries is None:
        return None
    tell = libraries.kernel32.SetThreadExecutionState
    if not tell(_ES_CONTINUOUS | _ES_SYSTEM_REQUIRED | _ES_DISPLAY_REQUIRED):
        return None

    def release() -> None:
        tell(_ES_CONTINUOUS)

    return release


def hold_on_macos(load: Callable[[str], ctypes.CDLL] = ctypes.CDLL) -> Release | None:
    """Make a power assertion of IOKit."""
    try:
        power, texts = load(_IO_KIT), load(_CORE_FOUNDATION)
    except OSError:
        return None
    texts.CFStringCreateWithCString.restype = ctypes.c_void_p
    texts.CFStringCreateWithCString.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32)
    texts.CFRelease.argtypes = (ctypes.c_void_p,)
    power.IOPMAssertionCreateWithName.argtypes = (
        ctypes.c_void_p, ctypes.c_uint32, ctypes.c_void_p, ctypes.POINTER(ctypes.c_uint32),
    )  # fmt: skip
    kind, why = (
        texts.CFStringCreateWithCString(None, text.encode(), _UTF_8)
        for text in ("PreventUserIdleDisplaySleep", f"{_NAME}: {_REASON}")
    )
    assertion = ctypes.c_uint32()
    made = power.IOPMAssertionCreateWithName(kind, _LEVEL_ON, why, ctypes.byref(assertion))
    for text in (kind, why):
        texts.CFRelease(text)
    if made != _SUCCESS:
        return None

    def release() -> None:
        power.IOPMAssertionRelease(assertion)

    return release
