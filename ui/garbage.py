"""Keeps Python's collector of reference cycles on the GUI thread.

The collector runs on whichever thread allocates when its time has come. A widget that is part of a cycle
would be destroyed there, and Qt objects destroyed off the GUI thread take the whole program down.
"""

import gc
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer, Slot

_MILLISECONDS = 500


class GuiThreadGarbage(QObject):
    """Until it is stopped, cycles are collected on the thread it was made on, and nowhere else."""

    _working: ClassVar[int] = 0

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        GuiThreadGarbage._working += 1
        self._timer = QTimer(self, interval=_MILLISECONDS)
        self._timer.timeout.connect(self.collect_due)
        self._timer.start()

    @Slot()
    def collect_due(self) -> None:
        """Collect the oldest generation whose threshold was passed, as the collector itself would."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
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
