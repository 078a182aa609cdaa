"""The code of an answer, for whom it is, and another way to hand it over."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.answer.texts import asker_name, left_to_scan
from ui.answer.timing import end_of
from ui.answer.view import ShownAnswer
from ui.codes.code_page import CodePage
from ui.codes.targets import Memory
from ui.ports import Runner
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.announce import announce
from ui.widgets.arrange import Columns, FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.notice import Notice
from ui.widgets.pill import Pill
from ui.widgets.stack import Stack
from ui.widgets.text import Text

# In milliseconds.
_SECOND: Final = 1_000
# From here on it reads "1 minute left", and is said aloud.
_SOON: Final = 90


class AnswerCodePage(CodePage):
    """Shows the code; knows widgets, not vaults.

    Attributes:
        acts: The button that leaves it; it stands below the page, which scrolls.
    """

    file_wanted = Signal()
    proof_wanted = Signal()
    done_wanted = Signal()

    def __init__(
        self, drawing: Runner, memory: Memory, parent: QWidget | None = None, *, practising: bool = False
    ) -> None:
        """Make the page.

        Args:
            drawing: Plans and draws codes, off the GUI thread.
            memory: Keeps how codes are shown.
            parent: Qt parent.
            practising: The wallet holds examples: says how to see what the other side would.
        """
        name = self.tr("QR code with your answer")
        super().__init__(name, drawing, memory, tick=_SECOND, middle=True, spacing=0, parent=parent)
        self._shown: ShownAnswer | None = None
        self._title = Text(self.tr("Let them scan this"), TextRole.TITLE)
        sentence = self.tr("Works without internet. They scan it with the program that asked.")
        if practising:
            sentence = self.tr("Nobody here to scan it? Save it as a file, and open that file in Check.")
        self._sentence = Text(sentence, TextRole.BODY, Ink.SECONDARY)
        self._whom = Text("", TextRole.CARD_TITLE)
        self._names = Text("", TextRole.SMALL, Ink.SECONDARY)
        self.end_pill = Pill("", Tone.NEUTRAL, "timer")
        self._end_row = FlowRow()
        self._end_row.add(self.end_pill)
        self._copy_note = Notice(Tone.NEUTRAL, self.tr("This is a copy. It does not prove that it is yours."))
        self._over_note = Notice(
            Tone.NEUTRAL, self.tr("Not scanned in time? Ask them for a new question."), icon="timer"
        )
        self.file_button = Button(self.tr("Save as a file"), icon="download", left_aligned=True)
        self.proof_button = Button(self.tr("Proof of sharing"), ButtonKind.QUIET, icon="list-checks")
        self.done_button = Button(self.tr("Done"), ButtonKind.PRIMARY)
        self.acts = FlowRow(at_end=True)
        self.acts.add(self.done_button)
        self._columns = Columns(610, 274, gap=36, stack_below=620)
        self._columns.add_head(Stack(self._title, self._sentence, spacing=10))
        self._columns.add(self.code)
        self._columns.add(self._right())
        self.add(self._columns)
        self._connect()

    def _right(self) -> QWidget:
        card = Card(spacing=4)
        card.add(self._whom, self._names)
        card.body.addSpacing(6)
        card.add(self._end_row, self._copy_note)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        above: tuple[QWidget, ...] = (card, self._over_note, self.display.small_note, self.display.controls)
        for widget in above:
            column.addWidget(widget)
        column.addSpacing(4)
        below: tuple[QWidget, ...] = (self.display.full_button, self.file_button, self.proof_button)
        for widget in below:
            column.addWidget(widget)
        for hidden in (self._copy_note, self._over_note):
            hidden.hide()
        return right

    def _connect(self) -> None:
        self.display.planned.connect(lambda _: self._say_shown())
        self.file_button.clicked.connect(self.file_wanted)
        self.proof_button.clicked.connect(self.proof_wanted)
        self.done_button.clicked.connect(self.done_wanted)

    # --- what the presenter asks --------------------------------------------------------------------

    def show_answer(self, shown: ShownAnswer, now: datetime) -> None:
        """Show the code of an answer from its beginning."""
        self._shown = shown
        who = asker_name(shown.question.asker)
        self._whom.setText(self.tr("For %1").replace("%1", who) if who else self.tr("For whoever asked"))
        self._names.setText(", ".join(shown.titles))
        self._copy_note.setVisible(shown.copy)
        self.show_time(now)
        self._begin(shown.plan_for)

    def show_time(self, now: datetime) -> None:
        """Say how long the answer still counts."""
        end = end_of(self._shown.question) if self._shown is not None else None
        self._end_row.setVisible(end is not None)
        over = end is not None and now >= end
        if end is not None and (text := left_to_scan(end, now)) != self.end_pill.text():
            soon = (end - now).total_seconds() < _SOON
            self.end_pill.set_status(text, Tone.BAD if over else Tone.WARN if soon else Tone.NEUTRAL, "timer")
            self._end_row.restyle()
            if soon and not over:
                announce(self, text)
        if over and self._over_note.isHidden():
            announce(self, self._over_note.text())
        self._over_note.setVisible(over)

    def forget(self) -> None:
        super().forget()
        self._shown = None

    def _say_shown(self) -> None:
        said = (self.display.view.accessibleDescription(), self.end_pill.text())
        announce(self, " ".join(text for text in said if text))

    def take_focus(self) -> None:
        """Give the keyboard to the heading."""
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)
