"""Locks the wallet after a time without a key or the mouse, and warns before."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from ui.widgets.announce import announce
from ui.widgets.buttons import Button, ButtonKind

if TYPE_CHECKING:
    from ui.widgets.dialog import Dialog

translate = QCoreApplication.translate
WARNING_SECONDS: Final = 30
_TICK_MILLISECONDS: Final = 1000
_PRESSING: Final = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})
_LEADING_ON: Final = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)
_SIGNS_OF_LIFE: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


class InactivityLock(QObject):
    """Counts the time since the last sign of life; zero minutes means never.

    A machine that slept counts as time gone by: the clock it reads goes on while the machine sleeps.
    """

    def __init__(
        self,
        app: QApplication,
        window: QMainWindow,
        lock: Callable[[], None],
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(window)
        self._app, self._window, self._lock, self._clock = app, window, lock, clock
        self._seconds = 0
        self._last = clock()
        self._warning: Dialog | None = None
        self._stay_button: Button | None = None
        self._timer = QTimer(self, interval=_TICK_MILLISECONDS)
        self._timer.timeout.connect(self.look)

    @property
    def seconds(self) -> int:
        """Seconds without a sign of life after which it locks; 0 while it does not count."""
        return self._seconds if self._timer.isActive() else 0

    @property
    def warning(self) -> "Dialog | None":
        """The warning, while it shows."""
        return self._warning

    def start(self, minutes: int) -> None:
        """Lock after `minutes` from now on; 0 never."""
        self.stop()
        self._seconds = minutes * 60
        self._last = self._clock()
        if minutes > 0:
            self._app.installEventFilter(self)
            self._timer.start()

    def stop(self) -> None:
        """Stop counting."""
        self._timer.stop()
        self._app.removeEventFilter(self)
        self._close_warning()

    def look(self) -> None:
        """Warn or lock, if it is time."""
        if self._seconds <= 0:
            return
        idle = self._clock() - self._last
        # A clock that was set back must not keep the wallet open for longer.
        if idle < 0:
            self._last = self._clock()
        elif idle >= self._seconds:
            self.stop()
            self._lock()
        elif idle >= self._seconds - WARNING_SECONDS:
            self._warn(round(self._seconds - idle))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's signature
        if self._warning is None:
            if event.type() in _SIGNS_OF_LIFE:
                self._last = self._clock()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key_pressed(event.key(), self._warning)
        return False

    def _key_pressed(self, key: int, warning: "Dialog") -> bool:
        """Any key says that somebody is there, other than those that lead to another button; the mouse does not.

        A cat on the desk moves the mouse.
        """
        elsewhere = warning.focusWidget() is not self._stay_button
        if key in _LEADING_ON or (elsewhere and key in _PRESSING):
            return False
        warning.accept()
        return True

    def _warn(self, seconds: int) -> None:
        text = translate("InactivityLock", "Your wallet locks in {seconds} s.").replace("{seconds}", str(seconds))
        if self._warning is not None:
            self._warning.sentence.setText(text)
            return
        # With the first warning; the window starts without.
        from ui.widgets.dialog import Dialog  # noqa: PLC0415 - see above

        self._warning = dialog = Dialog(self._window, translate("InactivityLock", "Are you still there?"), text)
        dialog.add_button(translate("InactivityLock", "Lock now"), ButtonKind.SECONDARY, self._lock_now)
        stay = dialog.add_button(translate("InactivityLock", "Stay open"), ButtonKind.PRIMARY, dialog.accept)
        dialog.finished.connect(self._stay)
        dialog.open()
        stay.setFocus()
        self._stay_button = stay
        announce(dialog, text, urgent=True)

    def _stay(self) -> None:
        self._warning = None
        self._last = self._clock()

    def _lock_now(self) -> None:
        self.stop()
        self._lock()

    def _close_warning(self) -> None:
        warning, self._warning = self._warning, None
        if warning is not None:
            warning.finished.disconnect(self._stay)
            warning.close()
