"""What happens when the program meets a fault of its own: a dialog that names places in the code, never data."""

import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets.buttons import ButtonKind

if TYPE_CHECKING:
    from ui.widgets.dialog import Dialog

translate = QCoreApplication.translate
_ROOT = Path(__file__).resolve().parents[1]


def crash_report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return the kind of a fault and the places it passed through.

    Its message and all values are left out: they may hold personal data.
    """
    places = []
    for frame in traceback.extract_tb(trace):
        path = Path(frame.filename)
        name = path.relative_to(_ROOT).as_posix() if path.is_relative_to(_ROOT) else path.name
        places.append(f"{name}:{frame.lineno} {frame.name}")
    return "\n".join([kind.__name__, *places])


class CrashGuard(QObject):
    """Shows the crash dialog for every exception that nobody caught, on whichever thread."""

    _crashed = Signal(str)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._showing = False
        self._crashed.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over from Python's own handlers."""
        sys.excepthook = self._on_main
        threading.excepthook = self._on_thread

    def _on_main(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            self._app.quit()
            return
        self._crashed.emit(crash_report(kind, trace))

    def _on_thread(self, args: threading.ExceptHookArgs) -> None:
        self._crashed.emit(crash_report(args.exc_type, args.exc_traceback))

    def _show(self, report: str) -> None:
        sys.stderr.write(f"{report}\n")
        parent = self._app.activeWindow() or next(iter(self._app.topLevelWidgets()), None)
        if self._showing or parent is None:
            return
        self._showing = True
        dialog = crash_dialog(parent, report)
        dialog.finished.connect(self._shown)
        dialog.open()

    def _shown(self) -> None:
        self._showing = False


def crash_dialog(parent: QWidget, report: str) -> "Dialog":
    """Make the dialog; it offers the report to copy."""
    # With the first fault: every start without one does without.
    from ui.widgets.dialog import Dialog  # noqa: PLC0415 - see above
    from ui.widgets.fields import TextArea  # noqa: PLC0415 - see above

    dialog = Dialog(
        parent,
        translate("Crash", "The program made a mistake"),
        translate(
            "Crash",
            "What you did last may not have worked; what was saved before is safe. "
            "The report names places in the program only, nothing about you.",
        ),
        width=560,
    )
    area = TextArea(translate("Crash", "Report"), lines=8, read_only=True)
    area.setPlainText(report)
    dialog.body.addWidget(area)
    dialog.add_button(
        translate("Crash", "Copy the report"),
        ButtonKind.SECONDARY,
        lambda: QApplication.clipboard().setText(report),
    )
    dialog.add_button(translate("Crash", "Go on"), ButtonKind.PRIMARY, dialog.accept)
    return dialog
