"""Step 3 of sharing: the code, for whom it is, until when, and other ways to hand it over."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.claim_reader import ClaimReader
from ui.codes.code_page import CodePage
from ui.codes.targets import Memory
from ui.ports import Runner
from ui.share.texts import left_text, names_of, until_text
from ui.share.view import Shown
from ui.tokens import Ink, TextRole, Tone
from ui.trying.note import StepNote
from ui.trying.path import Step, Trying
from ui.trying.texts import step_text
from ui.widgets.announce import announce
from ui.widgets.arrange import Columns, FlowGrid, FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.notice import Notice
from ui.widgets.pill import Pill
from ui.widgets.plainly_told import name_with_tip
from ui.widgets.stack import Stack
from ui.widgets.text import Text
from wallet.transport.qr_codes import CodePlan

# Milliseconds; time is told in minutes here.
_TICK: Final = 10_000


class ShowPage(CodePage):
    """Shows the code; knows widgets, not vaults. Its signals say what was pressed.

    Attributes:
        acts: The buttons that leave it; they stand below the page, which scrolls.
    """

    pdf_wanted = Signal()
    picture_wanted = Signal()
    web_page_wanted = Signal()
    file_wanted = Signal()
    proof_wanted = Signal()
    back_wanted = Signal()
    done_wanted = Signal()
    question_wanted = Signal()
    check_wanted = Signal()

    def __init__(self, drawing: Runner, memory: Memory, parent: QWidget | None = None) -> None:
        """Make the page.

        Args:
            drawing: Draws codes.
            memory: Keeps how codes are shown.
            parent: Qt parent.
        """
        name = self.tr("QR code with what you share")
        super().__init__(name, drawing, memory, tick=_TICK, middle=True, spacing=0, parent=parent)
        self._shown: Shown | None = None
        self._title = Text(self.tr("Let them scan this"), TextRole.TITLE)
        self._sentence = Text("", TextRole.BODY, Ink.SECONDARY)
        self.tried = StepNote(step_text(Step.CHECK).act, ButtonKind.PRIMARY)
        self._whom = Text("", TextRole.CARD_TITLE)
        self._names = Text("", TextRole.SMALL, Ink.SECONDARY)
        self.end_pill = Pill("", Tone.WARN, "timer")
        self._end_row = FlowRow()
        self._left = Text("", TextRole.SMALL, Ink.SECONDARY, optional=True)
        self._copy_note = Notice(
            Tone.NEUTRAL, self.tr("This is a copy. It does not prove that it is yours, and it has no end.")
        )
        self.question_button = Button(
            self.tr("They show me a code first"), icon="message-circle-question-mark", left_aligned=True
        )
        self.pdf_button = _save_button(self.tr("PDF"), self.tr("Save as PDF"), "file-down")
        self.picture_button = _save_button(self.tr("Picture"), self.tr("Save picture"), "image-down")
        self.web_page_button = _save_button(self.tr("Web page"), self.tr("Save web page"), "file-text")
        self.file_button = _save_button(self.tr("File"), self.tr("Save file"), "download")
        self.proof_button = Button(self.tr("Proof of sharing"), ButtonKind.QUIET, icon="list-checks")
        self.done_button = Button(self.tr("Done"), ButtonKind.PRIMARY)
        self.back_button = Button(self.tr("Change details"))
        self.acts = FlowRow(gap=12, at_end=True)
        self.acts.add(self.back_button)
        self.acts.add(self.done_button)
        self._columns = Columns(604, 284, gap=32, stack_below=620)
        self._columns.add_head(Stack(self._title, self._sentence, self.tried, spacing=10))
        self._columns.add(self.code)
        self._columns.add(self._right())
        self.add(self._columns)
        self._connect()

    def _right(self) -> QWidget:
        card = Card(spacing=4)
        card.add(self._whom, self._names)
        card.body.addSpacing(6)
        # A row of its own gives a pill that wraps the height it needs.
        self._end_row.add(self.end_pill)
        card.add(self._end_row, self._left, self._copy_note)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(card)
        column.addWidget(self.display.small_note)
        column.addWidget(self.display.controls)
        column.addSpacing(4)
        column.addWidget(self.question_button)
        column.addWidget(self.display.full_button)
        column.addSpacing(4)
        column.addWidget(Text(self.tr("Save it as"), TextRole.LABEL))
        forms = FlowGrid(column=124, most_columns=2, gap=8)
        for button in (self.pdf_button, self.picture_button, self.web_page_button, self.file_button):
            forms.add(button)
        column.addWidget(forms)
        column.addWidget(self.proof_button)
        for widget in (self._left, self._copy_note):
            widget.hide()
        return right

    def _connect(self) -> None:
        self.display.planned.connect(self._planned)
        self.tried.next_wanted.connect(self.check_wanted)
        self.question_button.clicked.connect(self.question_wanted)
        self.pdf_button.clicked.connect(self.pdf_wanted)
        self.picture_button.clicked.connect(self.picture_wanted)
        self.web_page_button.clicked.connect(self.web_page_wanted)
        self.file_button.clicked.connect(self.file_wanted)
        self.proof_button.clicked.connect(self.proof_wanted)
        self.done_button.clicked.connect(self.done_wanted)
        self.back_button.clicked.connect(self.back_wanted)

    # --- what the presenter asks --------------------------------------------------------------------

    def show_shared(self, shown: Shown, now: datetime) -> None:
        """Show a code from its beginning."""
        self._shown = shown
        who = self.tr("For %1").replace("%1", shown.recipient) if shown.recipient else self.tr("For whoever scans it")
        self._whom.setText(who)
        names = names_of(shown.shown, ClaimReader(shown.opened.credential))
        text = ", ".join(names) if names else self._without_names(shown)
        self._names.setText(text[:1].upper() + text[1:])
        self._copy_note.setVisible(not shown.presentation.key_bound)
        self.picture_button.setVisible(shown.fits_picture)
        self.show_time(now)
        self._begin(shown.plan_for)

    def show_tried(self, trying: Trying) -> None:
        """Say that sharing was tried with the examples, and lead on."""
        self.tried.tell(Step.SHARE, trying)
        self.done_button.set_kind(ButtonKind.PRIMARY if self.tried.isHidden() else ButtonKind.SECONDARY)

    def show_time(self, now: datetime) -> None:
        """Say how long it still counts."""
        until = self._shown.presentation.until if self._shown is not None else None
        past = until is not None and now >= until
        self._end_row.setVisible(until is not None or self._bound())
        self._left.setText("")
        if until is None:
            self.end_pill.set_status(self.tr("No end set"), Tone.NEUTRAL, "timer")
            return
        self.end_pill.set_status(until_text(until, now), Tone.BAD if past else Tone.WARN, "timer")
        if not past:
            self._left.setText(left_text(until, now))

    def forget(self) -> None:
        super().forget()
        self._shown = None

    def take_focus(self) -> None:
        """Give the keyboard to the heading."""
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- inside ----------------------------------------------------------------------------------------

    def _planned(self, plan: CodePlan) -> None:
        self._sentence.setText(self._how_to_scan(plan))
        announce(self, self.code.accessibleDescription())

    def _bound(self) -> bool:
        return self._shown is not None and self._shown.presentation.key_bound

    # --- texts ---------------------------------------------------------------------------------------

    def _without_names(self, shown: Shown) -> str:
        return self.tr("only what is always visible") if shown.opened.selective else self.tr("everything in it")

    def _how_to_scan(self, plan: CodePlan) -> str:
        if plan.single is None:
            text = self.tr("Works without internet. They open Check in this program and keep reading all %1 codes.")
            return text.replace("%1", str(plan.frame_count))
        if plan.single.startswith("https://"):
            return self.tr("Works without internet. Any phone camera, or Check in this program.")
        return self.tr("Works without internet. They open Check in this program and scan.")


def _save_button(form: str, name: str, icon: str) -> Button:
    """Return a button that shows the form only; the heading above says the rest, which a screen reader reads here."""
    button = Button(form, ButtonKind.COMPACT, icon, left_aligned=True)
    name_with_tip(button, name)
    return button
