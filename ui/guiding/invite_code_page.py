"""The code of an invitation, the words both sides compare, and another way to hand it over."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.codes.code_page import CodePage
from ui.codes.targets import Memory, Target
from ui.guiding.texts import left_text
from ui.guiding.view import ShownInvitation
from ui.ports import Runner
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.announce import announce
from ui.widgets.arrange import Columns, FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.notice import Notice
from ui.widgets.page import PageHeader
from ui.widgets.pill import Pill
from ui.widgets.text import Text
from wallet.transport.multipart_ur import UR_INVITATION
from wallet.transport.qr_codes import CodePlan, plan_message

# In milliseconds.
_MINUTE: Final = 60_000
_MARGINS, _EDGES = 160, 32


class WordsCard(Card):
    """Three words that both sides read aloud.

    Attributes:
        words: The words that show.
    """

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(muted=True, spacing=4, parent=parent)
        self.words: tuple[str, ...] = ()
        self.add(Text(self.tr("Compare these words"), TextRole.STRONG), Text(sentence, TextRole.SMALL, Ink.SECONDARY))
        self.body.addSpacing(4)
        self._lines = [Text("", TextRole.TITLE, selectable=True) for _ in range(3)]
        self.add(*self._lines)

    def show_words(self, words: tuple[str, ...]) -> None:
        """Show the words of an invitation."""
        self.words = words
        for line, word in zip(self._lines, words, strict=False):
            line.setText(word)


class InviteCodePage(CodePage):
    """Shows an invitation; knows widgets, not how invitations are made.

    Attributes:
        words: What both sides compare.
        time_pill: Until when it can be answered.
        file_button, import_button, done_button: What can be done.
    """

    file_wanted = Signal()
    import_wanted = Signal()
    done_wanted = Signal()

    def __init__(self, drawing: Runner, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("QR code with your invitation"), drawing, memory, tick=_MINUTE, parent=parent)
        self._shown: ShownInvitation | None = None
        self.header = PageHeader(
            self.tr("Let the learner scan this"),
            self.tr("They open Guidance in their wallet and scan it, or open the file you send."),
            breadcrumb=(self.tr("Learners I guide"), self.tr("Your invitation")),
        )
        self.header.back.connect(self.done_wanted)
        self._columns = Columns(520, 364, gap=28, stack_below=640)
        self._columns.add(self._left())
        self._columns.add(self._right())
        self.add(self.header, self._columns)

    def _left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._too_large = Notice(Tone.NEUTRAL, self.tr("This is too much for a code. Save it as a file."))
        self._too_large.hide()
        for widget in (self.code, self._too_large, self.display.small_note, self.display.controls):
            column.addWidget(widget)
        return left

    def _right(self) -> QWidget:
        self.words = WordsCard(self.tr("The learner sees the same three words. Read them aloud together."))
        about = Card(spacing=4)
        self._whom = Text("", TextRole.CARD_TITLE)
        self._standing = Text("", TextRole.SMALL, Ink.SECONDARY)
        self.time_pill = Pill("", Tone.NEUTRAL, "timer")
        self._time_row = FlowRow()
        self._time_row.add(self.time_pill)
        about.add(self._whom, self._standing)
        about.body.addSpacing(6)
        about.add(self._time_row)
        self.file_button = Button(self.tr("Save as a file"), icon="download", left_aligned=True)
        self.import_button = Button(self.tr("Import their record"), icon="file-input", left_aligned=True)
        self.done_button = Button(self.tr("Done"), ButtonKind.PRIMARY)
        ways = Card(spacing=10)
        ways.add(Text(self.tr("Other ways, and what comes next"), TextRole.STRONG))
        ways.add(self.display.full_button, self.file_button, self.saved, self.import_button)
        ends = FlowRow()
        ends.add(self.done_button)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for widget in (self.words, about, ways, ends):
            column.addWidget(widget)
        self.file_button.clicked.connect(self.file_wanted)
        self.import_button.clicked.connect(self.import_wanted)
        self.done_button.clicked.connect(self.done_wanted)
        return right

    # --- what the presenter asks ------------------------------------------------------------------

    def show_invitation(self, shown: ShownInvitation, now: datetime) -> None:
        """Show an invitation from its beginning."""
        self._shown = shown
        self._whom.setText(self.tr("For %1").replace("%1", shown.label) if shown.label else self.tr("For a learner"))
        if shown.counsellor.known_name:
            text = self.tr("The learner sees you as known: %1.").replace("%1", shown.counsellor.known_name)
        else:
            text = self.tr("The learner sees you as not verified. The words show that it is you.")
        self._standing.setText(text)
        self.words.show_words(shown.words)
        self.show_time(now)
        packed = shown.packed
        for widget in (self.code, self.display.controls, self.display.full_button):
            widget.setVisible(packed is not None)
        self._too_large.setVisible(packed is None)
        if packed is None:
            self.display.forget()
            return

        def plan(target: Target) -> CodePlan:
            return plan_message(
                UR_INVITATION,
                packed,
                texts=(shown.text,),
                max_version=target.single_version,
                frame_version=target.frame_version,
            )

        self._begin(plan)
        said = self.tr("The invitation is shown. The three words are: %1").replace("%1", ", ".join(shown.words))
        announce(self, said)

    def show_time(self, now: datetime) -> None:
        """Say until when it can be answered."""
        if self._shown is not None:
            text = self.tr("Ends %1").replace("%1", left_text(self._shown.expires_at, now))
            self.time_pill.set_status(text, Tone.NEUTRAL, "timer")
            self._time_row.restyle()

    def forget(self) -> None:
        super().forget()
        self._shown = None

    def take_focus(self) -> None:
        """Give the keyboard to the heading."""
        self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _margins(self) -> int:
        # Below each other, the whole window is for the code once it is scrolled to.
        return _EDGES if self._columns.stacked(self._columns.width()) else _MARGINS
