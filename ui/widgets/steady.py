"""Keeps a widget from being painted while its layouts come to rest.

A change deep inside asks one container after the other, each in its own turn of the event loop; painted in
between, the page would jump.
"""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

_TURNS = 4


class Steady(QObject):
    """Holds back the painting of one widget for a few turns of the event loop."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget, self._left = widget, 0
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._turn)

    def hold(self) -> None:
        """Paint nothing until the layouts are at rest; call it before a change."""
        self._left = _TURNS
        self._widget.setUpdatesEnabled(False)
        self._timer.start()

    def _turn(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._timer.start()
        else:
            self._widget.setUpdatesEnabled(True)
