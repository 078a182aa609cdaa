"""A page around a code: it fits the window, its time passes, and it may be saved instead of scanned."""

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ui.codes.code_display import CodeDisplay, MakePlan
from ui.codes.targets import Memory
from ui.ports import Runner
from ui.tokens import Ink, TextRole
from ui.widgets.announce import announce
from ui.widgets.page import ScrollPage
from ui.widgets.text import Text

# Pixels above and below a code that has the height of the window for itself.
_MARGINS: Final = 54


class CodePage(ScrollPage):
    """What pages with a code have in common; each places the widgets where it likes.

    Attributes:
        display: The code and what moves it.
        code: The code itself.
        saved: Says where a file went; takes no room before.

    Signals:
        failed: The code cannot be shown; the argument is the `WalletError`.
        time_wanted: Say anew how long the code counts.
    """

    failed = Signal(object)
    time_wanted = Signal()

    def __init__(
        self,
        name: str,
        drawing: Runner,
        memory: Memory,
        *,
        tick: int,
        middle: bool = False,
        spacing: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        """Make a page without a code.

        Args:
            name: What the code holds, for screen readers.
            drawing: Plans and draws codes, off the GUI thread.
            memory: Keeps how codes are shown.
            tick: Milliseconds from one `time_wanted` to the next.
            middle: As of `ScrollPage`.
            spacing: As of `ScrollPage`.
            parent: Qt parent.
        """
        super().__init__(middle=middle, spacing=spacing, parent=parent)
        self.display = CodeDisplay(name, drawing, memory, self)
        self.code = self.display.view
        self.saved = Text("", TextRole.SMALL, Ink.SECONDARY, optional=True)
        self._clock = QTimer(self, interval=tick)
        self._clock.timeout.connect(self.time_wanted)
        self.display.failed.connect(self.failed)

    def show_saved(self, path: str) -> None:
        """Say that a file was saved."""
        text = self.tr("Saved as %1").replace("%1", path)
        self.saved.setText(text)
        announce(self, text)

    def forget(self) -> None:
        """Stop and forget what was shown."""
        self._clock.stop()
        self.display.forget()

    def _begin(self, make_plan: MakePlan) -> None:
        """Show another code, at the top of the page; its time passes from now on."""
        self.saved.setText("")
        self.display.show(make_plan)
        self._fit()
        self.verticalScrollBar().setValue(0)
        self._clock.start()

    def _margins(self) -> int:
        """Return how much of the window's height is not for the code, in pixels."""
        return _MARGINS

    def _fit(self) -> None:
        self.code.set_most(self.viewport().height() - self._margins())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self._fit()
