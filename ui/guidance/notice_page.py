"""The code of the notice that a learner stops sharing, for the counsellor to scan, and the same as a file."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.codes.code_page import CodePage
from ui.codes.targets import Memory
from ui.guidance.texts import elsewhere_text, who_text
from ui.guidance.view import ShownNotice
from ui.ports import Runner
from ui.tokens import Ink, TextRole
from ui.widgets.announce import announce
from ui.widgets.arrange import Columns, FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.page import PageHeader
from ui.widgets.text import Text

# In milliseconds; nothing here passes.
_HOUR: Final = 3_600_000
_MARGINS, _EDGES = 160, 32


class NoticePage(CodePage):
    """Shows a notice; knows widgets, not how notices are made.

    Attributes:
        file_button: Saves it as a file.
        handed_button: It was handed over.
        later_button: It will be.
    """

    file_wanted = Signal()
    handed_wanted = Signal()
    later_wanted = Signal()

    def __init__(self, drawing: Runner, memory: Memory, parent: QWidget | None = None) -> None:
        """Make the page.

        Args:
            drawing: Plans and draws codes, off the GUI thread.
            memory: Keeps how codes are shown.
            parent: Qt parent.
        """
        super().__init__(self.tr("QR code for your counsellor"), drawing, memory, tick=_HOUR, parent=parent)
        title = self.tr("You stopped sharing")
        self.header = PageHeader(
            title,
            self.tr("Let your counsellor know: show this code, or send the file."),
            breadcrumb=(self.tr("Guidance"), title),
        )
        self.header.back.connect(self.later_wanted)
        self._columns = Columns(520, 364, gap=28, stack_below=640)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.code, self.display.small_note, self.display.controls):
            column.addWidget(widget)
        self._columns.add(left)
        self._columns.add(self._right())
        self.add(self.header, self._columns)

    def _right(self) -> QWidget:
        card = Card(spacing=4)
        self._whom = Text("", TextRole.CARD_TITLE)
        self._about = Text(
            self.tr("Signed by you. Their program erases your record when it reads this, and confirms it to you."),
            TextRole.BODY,
            Ink.SECONDARY,
        )
        card.add(self._whom, self._about, Text(elsewhere_text(), TextRole.SMALL, Ink.SECONDARY))
        self.file_button = Button(self.tr("Save as a file"), icon="download", left_aligned=True)
        self.handed_button = Button(self.tr("Mark as handed over"), ButtonKind.PRIMARY, "check")
        self.later_button = Button(self.tr("Later"))
        ends = FlowRow(gap=10)
        ends.add(self.handed_button)
        ends.add(self.later_button)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for widget in (card, self.display.full_button, self.file_button, self.saved, ends):
            column.addWidget(widget)
        self.file_button.clicked.connect(self.file_wanted)
        self.handed_button.clicked.connect(self.handed_wanted)
        self.later_button.clicked.connect(self.later_wanted)
        return right

    def show_notice(self, shown: ShownNotice) -> None:
        """Show a notice from its beginning."""
        self._whom.setText(self.tr("For %1").replace("%1", who_text(shown.kept)))
        handed = shown.kept.sent_at is not None
        self.handed_button.setVisible(not handed)
        self.later_button.setText(self.tr("Done") if handed else self.tr("Later"))
        announce(self, f"{self.header.title.text()}. {self._about.text()} {elsewhere_text()}")
        self._begin(shown.plan_for)

    def take_focus(self) -> None:
        """Give the keyboard to the heading."""
        self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _margins(self) -> int:
        # Below each other, the whole window is for the code once it is scrolled to.
        return _EDGES if self._columns.stacked(self._columns.width()) else _MARGINS
