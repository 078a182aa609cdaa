"""The code of advice or of a confirmation, for the learner to scan, and the same as a file."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.codes.code_page import CodePage
from ui.codes.targets import Memory, Target
from ui.guiding.view import ShownMessage
from ui.i18n import format_moment
from ui.ports import Runner
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.announce import announce
from ui.widgets.arrange import Columns, FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.notice import Notice
from ui.widgets.page import PageHeader
from ui.widgets.text import Text
from wallet.transport.guidance_texts import UR_TYPES
from wallet.transport.qr_codes import CodePlan, plan_message

# In milliseconds; nothing here passes.
_HOUR: Final = 3_600_000
_MARGINS, _EDGES = 160, 32


class MessagePage(CodePage):
    """Shows a message; knows widgets, not how messages are made.

    Attributes:
        file_button: Saves it as a file.
        done_button: Back to the list.
    """

    file_wanted = Signal()
    done_wanted = Signal()

    def __init__(self, drawing: Runner, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("QR code for the learner"), drawing, memory, tick=_HOUR, parent=parent)
        self.header = PageHeader(" ", " ", breadcrumb=(self.tr("Learners I guide"), ""))
        self.header.back.connect(self.done_wanted)
        self._columns = Columns(520, 364, gap=28, stack_below=640)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.too_large = Notice(Tone.NEUTRAL, self.tr("This is too much for a code. Save it as a file."))
        self.too_large.hide()
        for widget in (self.code, self.too_large, self.display.small_note, self.display.controls):
            column.addWidget(widget)
        self._columns.add(left)
        self._columns.add(self._right())
        self.add(self.header, self._columns)

    def _right(self) -> QWidget:
        card = Card(spacing=4)
        self._whom = Text("", TextRole.CARD_TITLE)
        self._about = Text("", TextRole.BODY, Ink.SECONDARY)
        self._limit = Text("", TextRole.SMALL, Ink.SECONDARY, optional=True)
        card.add(self._whom, self._about, self._limit)
        self.file_button = Button(self.tr("Save as a file"), icon="download", left_aligned=True)
        self.done_button = Button(self.tr("Done"), ButtonKind.PRIMARY)
        ends = FlowRow()
        ends.add(self.done_button)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for widget in (card, self.display.full_button, self.file_button, self.saved, ends):
            column.addWidget(widget)
        self.file_button.clicked.connect(self.file_wanted)
        self.done_button.clicked.connect(self.done_wanted)
        return right

    def show_message(self, shown: ShownMessage) -> None:
        """Show a message from its beginning."""
        advice = shown.kind == "advice"
        title = self.tr("Your advice") if advice else self.tr("The record is erased")
        self.header.set_texts(
            title,
            self.tr("The learner scans this in Guidance, or opens the file you send."),
        )
        if self.header.breadcrumb is not None:
            self.header.breadcrumb.set_titles(self.tr("Learners I guide"), title)
        self._whom.setText(self.tr("For %1").replace("%1", shown.name))
        if advice:
            about = self.tr("Signed by you. Only this learner can open it.")
        else:
            about = self.tr("This confirms that you erased it: %1.")
            about = about.replace("%1", format_moment(shown.erased_at) if shown.erased_at else "")
        self._about.setText(about)
        limit = "" if advice else self.tr("Copies made elsewhere cannot be erased by this program.")
        self._limit.setText(limit)
        packed = shown.packed
        for widget in (self.code, self.display.controls, self.display.full_button):
            widget.setVisible(packed is not None)
        self.too_large.setVisible(packed is None)
        self.saved.setText("")
        announce(self, f"{title}. {about} {limit}".strip())
        if packed is None:
            self.display.forget()
            return
        ur_type = UR_TYPES[shown.kind]

        def plan(target: Target) -> CodePlan:
            return plan_message(
                ur_type,
                packed,
                texts=(shown.text,),
                max_version=target.single_version,
                frame_version=target.frame_version,
            )

        self._begin(plan)

    def forget(self) -> None:
        super().forget()
        self._whom.setText("")

    def take_focus(self) -> None:
        """Give the keyboard to the heading."""
        self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _margins(self) -> int:
        # Below each other, the whole window is for the code once it is scrolled to.
        return _EDGES if self._columns.stacked(self._columns.width()) else _MARGINS
