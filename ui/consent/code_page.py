"""The code of a record, for the counsellor to scan, the same as a file, and the learner's receipt."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.codes.code_page import CodePage
from ui.codes.targets import Memory, Target
from ui.consent.rows import Stack
from ui.consent.texts import until_text, who_text
from ui.consent.view import ShownRecord
from ui.ports import Runner
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.announce import announce
from ui.widgets.arrange import Columns, FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.notice import Notice
from ui.widgets.page import PageHeader
from ui.widgets.text import Text
from wallet.transport.multipart_ur import UR_RECORD
from wallet.transport.qr_codes import CodePlan, plan_message

# In milliseconds; nothing here passes.
_HOUR: Final = 3_600_000
_MARGINS, _EDGES = 160, 32


class RecordCodePage(CodePage):
    """Shows a sealed record; knows widgets, not how records are made.

    Attributes:
        file_button, pdf_button, html_button, done_button: What can be done.
        too_large: Says that only a file will do.
    """

    file_wanted = Signal()
    receipt_wanted = Signal(str)
    done_wanted = Signal()

    def __init__(self, drawing: Runner, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("QR code with your record"), drawing, memory, tick=_HOUR, parent=parent)
        self.header = PageHeader(self.tr("Give your record to your counsellor"), " ")
        self.too_large = Notice(Tone.NEUTRAL, self.tr("This is too much for a code. Save it as a file."))
        self.too_large.hide()
        self._columns = Columns(520, 364, gap=28, stack_below=640)
        self._columns.add(Stack(self.code, self.too_large, self.display.small_note, self.display.controls, spacing=12))
        self._columns.add(self._right())
        self.add(self.header, self._columns)

    def _right(self) -> QWidget:
        card = Card(spacing=4)
        self._whom = Text("", TextRole.CARD_TITLE)
        self._purpose = Text("", TextRole.BODY, Ink.SECONDARY)
        self._until = Text("", TextRole.BODY, Ink.SECONDARY)
        only = Text(self.tr("It is locked: only this counsellor can open it."), TextRole.SMALL, Ink.SECONDARY)
        card.add(self._whom, self._purpose, self._until, only)
        self.file_button = Button(self.tr("Save as a file"), icon="download", left_aligned=True)
        receipt = Card(spacing=10)
        receipt.add(Text(self.tr("Your receipt"), TextRole.STRONG))
        sentence = self.tr("What you agreed to, for your own papers. It is also kept in Guidance.")
        receipt.add(Text(sentence, TextRole.SMALL, Ink.SECONDARY))
        self.pdf_button = Button(self.tr("Save as PDF"), ButtonKind.COMPACT, "file-down")
        self.html_button = Button(self.tr("Save as web page"), ButtonKind.COMPACT, "file-text")
        ways = FlowRow(gap=8)
        ways.add(self.pdf_button)
        ways.add(self.html_button)
        receipt.add(ways)
        self.done_button = Button(self.tr("Done"), ButtonKind.PRIMARY)
        ends = FlowRow()
        ends.add(self.done_button)
        self.file_button.clicked.connect(self.file_wanted)
        self.pdf_button.clicked.connect(lambda: self.receipt_wanted.emit("pdf"))
        self.html_button.clicked.connect(lambda: self.receipt_wanted.emit("html"))
        self.done_button.clicked.connect(self.done_wanted)
        return Stack(card, self.display.full_button, self.file_button, receipt, self.saved, ends, spacing=14)

    def show_record(self, shown: ShownRecord) -> None:
        """Show a record from its beginning."""
        consent, packed = shown.consent, shown.packed
        title = self.tr("Give your record to your counsellor")
        if packed is None:
            sentence = self.tr("Save the file, and send it to them or bring it on a stick.")
        else:
            sentence = self.tr("They scan this code with their program, or you send them the file.")
        self.header.set_texts(title, sentence)
        self._whom.setText(self.tr("For %1").replace("%1", who_text(consent.terms.recipient)))
        self._purpose.setText(consent.purpose)
        self._until.setText(self.tr("Until %1").replace("%1", until_text(consent.until)))
        for widget in (self.code, self.display.controls, self.display.full_button):
            widget.setVisible(packed is not None)
        self.too_large.setVisible(packed is None)
        self.saved.setText("")
        announce(self, f"{title}. {sentence}")
        if packed is None:
            self.display.forget()
            return

        def plan(target: Target) -> CodePlan:
            return plan_message(
                UR_RECORD,
                packed,
                texts=(shown.text,),
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
