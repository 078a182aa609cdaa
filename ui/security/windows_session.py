"""Windows tells a window when its session is locked or the machine suspends."""

import ctypes
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtWidgets import QWidget

_WM_POWERBROADCAST: Final = 0x0218
_WM_WTSSESSION_CHANGE: Final = 0x02B1
_PBT_APMSUSPEND: Final = 0x0004
_WTS_SESSION_LOCK: Final = 0x0007


class _Message(ctypes.Structure):
    """The head of the Win32 structure MSG."""

    _fields_ = (
        ("hwnd", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wparam", ctypes.c_size_t),
        ("lparam", ctypes.c_ssize_t),
    )


def means_away(message: int, wparam: int) -> bool:
    """Whether a Win32 message says that the person left."""
    return (message, wparam) in ((_WM_POWERBROADCAST, _PBT_APMSUSPEND), (_WM_WTSSESSION_CHANGE, _WTS_SESSION_LOCK))


class SessionFilter(QAbstractNativeEventFilter):
    """Calls `lock` on such a message."""

    def __init__(self, lock: Callable[[], None], window: QWidget) -> None:
        super().__init__()
        self._lock = lock
        # Messages of the session go to a window; this one is never shown.
        self._window = window

    def nativeEventFilter(  # noqa: N802 - Qt's name
        self,
        eventType: QByteArray | bytes | bytearray | memoryview,  # noqa: N803 - Qt's name
        message: int,
    ) -> object:
        if bytes(QByteArray(eventType).data()) == b"windows_generic_MSG":
            head = _Message.from_address(int(message))
            if means_away(head.message, head.wparam):
                self._lock()
        return False, 0


def listen(lock: Callable[[], None]) -> SessionFilter | None:
    """Start listening; the result must be kept. None where Windows refuses."""
    app = QCoreApplication.instance()
    libraries = getattr(ctypes, "windll", None)
    if libraries is None or app is None:
        return None
    window = QWidget()
    if not libraries.wtsapi32.WTSRegisterSessionNotification(int(window.winId()), 0):
        return None
    found = SessionFilter(lock, window)
    app.installNativeEventFilter(found)
    return found
