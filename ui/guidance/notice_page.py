"""The code of the notice that a learner stops sharing, for the counsellor to scan, and the same as a file."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.codes.message_code_page import MessageCodePage
from ui.codes.targets import Memory
from ui.guidance.texts import elsewhere_text, who_text
from ui.guidance.view import ShownNotice
from ui.ports import Runner
from ui.tokens import Ink, TextRole
from ui.widgets.announce import announce
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.page import PageHeader
from ui.widgets.text import Text

translate = QCoreApplication.translate


class NoticePage(MessageCodePage):
    """Shows a notice that a learner stops sharing.

    Attributes:
        handed_button: It was handed over.
        later_button: It will be.
    """

    handed_wanted = Signal()
    later_wanted = Signal()

    def __init__(self, drawing: Runner, memory: Memory, parent: QWidget | None = None) -> None:
        """Make the page.

        Args:
            drawing: Plans and draws codes, off the GUI thread.
            memory: Keeps how codes are shown.
            parent: Qt parent.
        """
        title = translate("NoticePage", "You stopped sharing")
        header = PageHeader(
            title,
            translate("NoticePage", "Let your counsellor know: show this code, or send the file."),
            breadcrumb=(translate("NoticePage", "Guidance"), title),
        )
        name = translate("NoticePage", "QR code for your counsellor")
        super().__init__(name, header, drawing, memory, parent=parent)
        self.header.back.connect(self.later_wanted)

    def _beside(self) -> tuple[QWidget, ...]:
        card = Card(spacing=4)
        self._whom = Text("", TextRole.CARD_TITLE)
        self._about = Text(
            self.tr("Signed by you. Their program erases your record when it reads this, and confirms it to you."),
            TextRole.BODY,
            Ink.SECONDARY,
        )
        card.add(self._whom, self._about, Text(elsewhere_text(), TextRole.SMALL, Ink.SECONDARY))
        self.handed_button = Button(self.tr("Mark as handed over"), ButtonKind.PRIMARY, "check")
        self.later_button = Button(self.tr("Later"))
        ends = FlowRow(gap=10)
        ends.add(self.handed_button)
        ends.add(self.later_button)
        self.handed_button.clicked.connect(self.handed_wanted)
        self.later_button.clicked.connect(self.later_wanted)
        return card, self.display.full_button, self.file_button, self.saved, ends

    def show_notice(self, shown: ShownNotice) -> None:
        """Show a notice from its beginning."""
        self._whom.setText(self.tr("For %1").replace("%1", who_text(shown.kept)))
        handed = shown.kept.sent_at is not None
        self.handed_button.setVisible(not handed)
        self.later_button.setText(self.tr("Done") if handed else self.tr("Later"))
        announce(self, f"{self.header.title.text()}. {self._about.text()} {elsewhere_text()}")
        self._show_message("notice", shown.text, shown.packed)
