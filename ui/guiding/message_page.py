"""The code of advice or of a confirmation, for the learner to scan, and the same as a file."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.codes.message_code_page import MessageCodePage
from ui.codes.targets import Memory
from ui.guiding.view import ShownMessage
from ui.i18n import format_moment
from ui.ports import Runner
from ui.tokens import Ink, TextRole
from ui.widgets.announce import announce
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.page import PageHeader
from ui.widgets.text import Text

translate = QCoreApplication.translate


class MessagePage(MessageCodePage):
    """Shows advice or a confirmation.

    Attributes:
        done_button: Back to the list.
    """

    done_wanted = Signal()

    def __init__(self, drawing: Runner, memory: Memory, parent: QWidget | None = None) -> None:
        header = PageHeader(" ", " ", breadcrumb=(translate("MessagePage", "Learners I guide"), ""))
        super().__init__(translate("MessagePage", "QR code for the learner"), header, drawing, memory, parent=parent)
        self.header.back.connect(self.done_wanted)

    def _beside(self) -> tuple[QWidget, ...]:
        card = Card(spacing=4)
        self._whom = Text("", TextRole.CARD_TITLE)
        self._about = Text("", TextRole.BODY, Ink.SECONDARY)
        self._limit = Text("", TextRole.SMALL, Ink.SECONDARY, optional=True)
        card.add(self._whom, self._about, self._limit)
        self.done_button = Button(self.tr("Done"), ButtonKind.PRIMARY)
        ends = FlowRow()
        ends.add(self.done_button)
        self.done_button.clicked.connect(self.done_wanted)
        return card, self.display.full_button, self.file_button, self.saved, ends

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
        announce(self, f"{title}. {about} {limit}".strip())
        self._show_message(shown.kind, shown.text, shown.packed)

    def forget(self) -> None:
        super().forget()
        self._whom.setText("")
