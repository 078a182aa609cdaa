"""The application: what the system tells it beside its windows."""

import builtins
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication

# For `from __feature__ import`, which nobody uses here, PySide6 reads the source of every module that is imported. It
# keeps the import that it stands before in this name.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)

# The same on every system, and the one the widgets are drawn to go with. As an argument, for `setStyle` makes Python
# learn of all that a style may be asked, which the first page has no use for.
_STYLE: Final = ("-style", "fusion")


class Application(QApplication):
    """`file_opened` names a file the person opened with the program while it runs, as macOS tells it."""

    file_opened = Signal(str)

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__([*arguments, *_STYLE])

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FileOpen:
            from PySide6.QtGui import QFileOpenEvent  # noqa: PLC0415 - few starts see one

            if isinstance(event, QFileOpenEvent) and event.file():
                self.file_opened.emit(event.file())
                return True
        return super().event(event)
