"""Shows one code after the other, each for a tenth of a second, while others are drawn ahead."""

import random
from collections import deque
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from wallet.transport.qr_codes import QrCode

# Each code of a moving one stays this long; not quite regularly, so that no camera falls into step with it.
FRAME_MILLISECONDS: Final = 110
# Share by which that varies.
_JITTER: Final = 0.1
# How many times as long it stays for a camera that is slow.
_SLOWER: Final = 3
# So many codes are drawn before they are due.
_AHEAD: Final = 4


class MovingCode(QObject):
    """Hands out one code after the other, ahead of which others are drawn.

    Attributes:
        slow: Each code stays three times as long.
        count: How many codes have been shown since the start, the first one included.

    Signals:
        shown: The code that shows now.
        wanted: Another one should be drawn.
    """

    shown = Signal(object)
    wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[QrCode] = deque()
        self._drawing = 0
        self._started, self._paused, self._hidden = False, False, False
        self.slow = False
        self.count = 0
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._next)
        self._chance = random.Random()  # noqa: S311 - keeps a camera from falling into step; no secret

    @property
    def paused(self) -> bool:
        """Whether a person made it stand still."""
        return self._paused

    def start(self) -> None:
        """Begin to move; the first code shows already."""
        self.stop()
        self._started, self.count = True, 1
        self._order()
        self._go_on()

    def stop(self) -> None:
        """Stand still and forget what was drawn ahead."""
        self._timer.stop()
        self._waiting.clear()
        self._drawing, self.count = 0, 0
        self._started = self._paused = False

    def take(self, code: QrCode) -> None:
        """Take in a code that was drawn."""
        self._drawing = max(0, self._drawing - 1)
        self._waiting.append(code)
        self._order()

    def set_paused(self, paused: bool) -> None:
        """Stand still, or move on."""
        self._paused = paused
        self._go_on()

    def set_hidden(self, hidden: bool) -> None:
        """Rest while nobody can see it."""
        self._hidden = hidden
        self._go_on()

    def pause_length(self) -> int:
        """Return how many milliseconds the code that shows now stays."""
        usual = FRAME_MILLISECONDS * (_SLOWER if self.slow else 1)
        return round(usual * self._chance.uniform(1 - _JITTER, 1 + _JITTER))

    def _go_on(self) -> None:
        if not self._started or self._paused or self._hidden:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start(self.pause_length())

    def _next(self) -> None:
        if self._waiting:
            code = self._waiting.popleft()
            self.count += 1
            self._order()
            self.shown.emit(code)
        self._go_on()

    def _order(self) -> None:
        if not self._drawing and len(self._waiting) < _AHEAD:
            self._drawing += 1
            self.wanted.emit()
