"""A page on which a message is handed over: its code on one side, for whom it is and other ways on the other."""

from abc import abstractmethod
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.codes.code_page import CodePage
from ui.codes.targets import Memory, Target
from ui.ports import Runner
from ui.tokens import Tone
from ui.widgets.arrange import Columns
from ui.widgets.buttons import Button
from ui.widgets.notice import Notice
from ui.widgets.page import PageHeader
from ui.widgets.stack import Stack
from wallet.transport.guidance_texts import UR_TYPES, GuidanceKind
from wallet.transport.qr_codes import CodePlan, plan_message

# In milliseconds, for what does not pass while it is shown.
HOUR: Final = 3_600_000
_MARGINS, _EDGES = 160, 32


class MessageCodePage(CodePage):
    """Shows a message of guidance; knows widgets, not how messages are made.

    Attributes:
        header: The title, and the page above.
        too_large: Says that only a file will do.
        file_button: Saves it as a file.
    """

    file_wanted = Signal()

    def __init__(
        self,
        name: str,
        header: PageHeader,
        drawing: Runner,
        memory: Memory,
        *,
        tick: int = HOUR,
        parent: QWidget | None = None,
    ) -> None:
        """Make a page without a message.

        Args:
            name: What the code holds, for screen readers.
            header: The title, and the page above.
            drawing: Plans and draws codes, off the GUI thread.
            memory: Keeps how codes are shown.
            tick: As of `CodePage`.
            parent: Qt parent.
        """
        super().__init__(name, drawing, memory, tick=tick, parent=parent)
        self.header = header
        self.too_large = Notice(Tone.NEUTRAL, self.tr("This is too much for a code. Save it as a file."))
        self.too_large.hide()
        self.file_button = Button(self.tr("Save as a file"), icon="download", left_aligned=True)
        self.file_button.clicked.connect(self.file_wanted)
        self._columns = Columns(520, 364, gap=28, stack_below=640)
        self._columns.add(Stack(self.code, self.too_large, self.display.small_note, self.display.controls, spacing=12))
        self._columns.add(Stack(*self._beside(), spacing=14))
        self.add(self.header, self._columns)

    @abstractmethod
    def _beside(self) -> tuple[QWidget, ...]:
        """Make what stands beside the code, from above to below."""

    def _show_message(self, kind: GuidanceKind, text: str, packed: bytes | None) -> None:
        """Show a message from its beginning.

        Args:
            kind: What it is.
            text: The message.
            packed: The same for a code; None where it is too large.
        """
        self.saved.setText("")
        for widget in (self.code, self.display.controls, self.display.full_button):
            widget.setVisible(packed is not None)
        self.too_large.setVisible(packed is None)
        if packed is None:
            self.display.forget()
            return

        def plan(target: Target) -> CodePlan:
            return plan_message(
                UR_TYPES[kind],
                packed,
                texts=(text,),
                max_version=target.single_version,
                frame_version=target.frame_version,
            )

        self._begin(plan)

    def take_focus(self) -> None:
        """Give the keyboard to the heading."""
        self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _margins(self) -> int:
        # Below each other, the whole window is for the code once it is scrolled to.
        return _EDGES if self._columns.stacked(self._columns.width()) else _MARGINS
