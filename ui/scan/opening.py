"""Opens the dialog that scans, over any page."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtWidgets import QWidget

from ui.services import Services

# Opens the dialog: over which widget, and who takes what it read, a tuple of `Received`.
Scan: TypeAlias = Callable[[QWidget, Callable[[object], None]], None]


def scan_with(services: Services) -> Scan:
    """Return what opens the dialog for a screen."""

    def scan(over: QWidget, received: Callable[[object], None]) -> None:
        from ui.scan.scan_dialog import ScanDialog  # noqa: PLC0415 - the camera's libraries come with it

        dialog = ScanDialog(over, services.tasks.free, remembered=services.preferences)
        dialog.received.connect(received)
        dialog.open()

    return scan
