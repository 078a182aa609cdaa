"""The code of a record, for the counsellor to scan, the same as a file, and the learner's receipt."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.codes.message_code_page import MessageCodePage
from ui.codes.targets import Memory
from ui.consent.texts import until_text, who_text
from ui.consent.view import ShownRecord
from ui.ports import Runner
from ui.tokens import Ink, TextRole
from ui.widgets.announce import announce
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.page import PageHeader
from ui.widgets.text import Text

translate = QCoreApplication.translate


class RecordCodePage(MessageCodePage):
    """Shows a sealed record, and offers the learner's receipt.

    Attributes:
        pdf_button, html_button, done_button: What can be done.
    """

    receipt_wanted = Signal(str)
    done_wanted = Signal()

    def __init__(self, drawing: Runner, memory: Memory, parent: QWidget | None = None) -> None:
        header = PageHeader(translate("RecordCodePage", "Give your record to your counsellor"), " ")
        super().__init__(
            translate("RecordCodePage", "QR code with your record"), header, drawing, memory, parent=parent
        )

    def _beside(self) -> tuple[QWidget, ...]:
        card = Card(spacing=4)
        self._whom = Text("", TextRole.CARD_TITLE)
        self._purpose = Text("", TextRole.BODY, Ink.SECONDARY)
        self._until = Text("", TextRole.BODY, Ink.SECONDARY)
        only = Text(self.tr("It is locked: only this counsellor can open it."), TextRole.SMALL, Ink.SECONDARY)
        card.add(self._whom, self._purpose, self._until, only)
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
        self.pdf_button.clicked.connect(lambda: self.receipt_wanted.emit("pdf"))
        self.html_button.clicked.connect(lambda: self.receipt_wanted.emit("html"))
        self.done_button.clicked.connect(self.done_wanted)
        return card, self.display.full_button, self.file_button, receipt, self.saved, ends

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
        announce(self, f"{title}. {sentence}")
        self._show_message("record", shown.text, packed)
