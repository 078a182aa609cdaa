"""Keeps Python's collector of reference cycles on the GUI thread.

The collector runs on whichever thread allocates when its time has come. A widget that is part of a cycle
would be destroyed there, and Qt objects destroyed off the GUI thread take the whole program down.
"""

import gc
from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer, Slot

_MILLISECONDS = 500
_FULL = 2
# Looking through everything takes long enough to be felt while a window is at work; this much may wait for a pause.
_MOST_OVERDUE = 20


class GuiThreadGarbage(QObject):
    """Until it is stopped, cycles are collected on the thread it was made on, and nowhere else."""

    _working: ClassVar[int] = 0

    def __init__(self, parent: QObject | None = None, busy: Callable[[], bool] = lambda: False) -> None:
        """Begin.

        Args:
            parent: Qt parent.
            busy: Whether work is under way that a person watches.
        """
        super().__init__(parent)
        self._busy = busy
        gc.disable()
        GuiThreadGarbage._working += 1
        self._timer = QTimer(self, interval=_MILLISECONDS)
        self._timer.timeout.connect(self.collect_due)
        self._timer.start()

    @Slot()
    def collect_due(self) -> None:
        """Collect the oldest generation whose threshold was passed, as the collector itself would."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (_FULL, 1, 0):
            if generation == _FULL and self._busy() and counts[_FULL] <= _MOST_OVERDUE * thresholds[_FULL]:
                continue
            if counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Collect once more; the last one gives the collector back to Python."""
        if not self._timer.isActive():
            return
        self._timer.stop()
        gc.collect()
        GuiThreadGarbage._working -= 1
        if not GuiThreadGarbage._working:
            gc.enable()
