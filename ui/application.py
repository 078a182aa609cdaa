"""The application: what the system tells it beside its windows."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """`file_opened` names a file the person opened with the program while it runs, as macOS tells it."""

    file_opened = Signal(str)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FileOpen:
            from PySide6.QtGui import QFileOpenEvent  # noqa: PLC0415 - few starts see one

            if isinstance(event, QFileOpenEvent) and event.file():
                self.file_opened.emit(event.file())
                return True
        return super().event(event)
