"""Where advice is written: a note, and next steps as text."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.guiding.texts import name_of, step_text
from ui.guiding.view import AdviceDraft, DraftStep
from ui.tokens import Ink, TextRole
from ui.widgets.arrange import Columns, FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.fields import ChoiceField, ErrorLine, TextArea, TextField
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.reading_order import put_in_reading_order
from ui.widgets.text import Text
from wallet.consent.advice import LONGEST_LINK, LONGEST_NOTE, LONGEST_STEP_NOTE, LONGEST_TITLE, MOST_STEPS
from wallet.model.guidance import StepKind
from wallet.model.kept_guidance import GuidedLearner


class StepFields(Card):
    """The fields of one next step.

    Attributes:
        kind, title, note, link: What it is, in a few words, more about it, an address as text.
        remove_button: Takes it out.
    """

    removed = Signal()
    changed = Signal()

    def __init__(self, number: int, step: DraftStep, parent: QWidget | None = None) -> None:
        super().__init__(spacing=12, parent=parent)
        self.add(Text(self.tr("Step %1").replace("%1", str(number)), TextRole.STRONG))
        kinds = [(kind.value, step_text(kind)) for kind in StepKind]
        self.kind = ChoiceField(self.tr("Kind of step"), kinds, current=step.kind.value)
        self.title = TextField(self.tr("In a few words"), text=step.title)
        self.note = TextField(self.tr("More about it"), text=step.note)
        self.link = TextField(
            self.tr("Web address"),
            text=step.link,
            hint=self.tr("The learner sees it as text. Nothing opens by itself."),
        )
        self.remove_button = Button(self.tr("Remove step %1").replace("%1", str(number)), ButtonKind.COMPACT, "trash-2")
        for field, most in (
            (self.title, LONGEST_TITLE),
            (self.note, LONGEST_STEP_NOTE),
            (self.link, LONGEST_LINK),
        ):
            field.edit.setMaxLength(most)
            field.changed.connect(self.changed)
        row = FlowRow()
        row.add(self.remove_button)
        self.add(self.kind, self.title, self.note, self.link, row)
        self.remove_button.clicked.connect(self.removed)

    def written(self) -> DraftStep:
        """Return what the fields say."""
        return DraftStep(StepKind(self.kind.current()), self.title.text(), self.note.text(), self.link.text())


class AdvicePage(ScrollPage):
    """A note and next steps.

    Attributes:
        note: The advice itself.
        steps: Fields of each next step.
        add_button: Adds a step.
        send_button: Signs and shows the code.
    """

    send_wanted = Signal(object)
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.header = PageHeader(" ", " ", breadcrumb=(self.tr("Learners I guide"), self.tr("Advice")))
        self.header.back.connect(self.back)
        self.steps: list[StepFields] = []
        note_card = Card(spacing=10)
        label = self.tr("Your advice")
        caption = Text(label, TextRole.LABEL)
        self.note = TextArea(label, lines=8, placeholder=self.tr("What you talked about, and what you advise."))
        caption.setBuddy(self.note)
        self.error = ErrorLine()
        note_card.add(caption, self.note, self.error)
        self.add_button = Button(self.tr("Add a next step"), icon="plus")
        add_row = FlowRow()
        add_row.add(self.add_button)
        left = QWidget()
        self._left = QVBoxLayout(left)
        self._left.setContentsMargins(0, 0, 0, 0)
        self._left.setSpacing(14)
        self._left.addWidget(note_card)
        self._left.addWidget(add_row)
        self.send_button = Button(self.tr("Sign and show"), ButtonKind.PRIMARY, "send")
        about = Card(muted=True, spacing=8)
        about.add(Text(self.tr("What the learner gets"), TextRole.STRONG))
        text = self.tr("Your signed advice, kept apart from their credentials. Only they can open it.")
        about.add(Text(text, TextRole.SMALL, Ink.SECONDARY))
        send_row = FlowRow()
        send_row.add(self.send_button)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(14)
        beside.addWidget(about)
        beside.addWidget(send_row)
        self._columns = Columns(600, 320, stack_below=660)
        self._columns.add(left)
        self._columns.add(right)
        self.add(self.header, self._columns)
        self.add_button.clicked.connect(self._add)
        self.send_button.clicked.connect(self._send)
        self.note.textChanged.connect(lambda: self.error.set_text(""))

    def show_form(self, learner: GuidedLearner, draft: AdviceDraft) -> None:
        """Begin with what was left half written."""
        name = name_of(learner)
        self.header.set_texts(
            self.tr("Advice for %1").replace("%1", name),
            self.tr("For: %1").replace("%1", learner.purpose),
        )
        self.note.setPlainText(draft.note)
        self._show_steps(draft.steps)
        self.verticalScrollBar().setValue(0)

    def written(self) -> AdviceDraft:
        """Return what is written."""
        text = self.note.toPlainText().strip()[:LONGEST_NOTE]
        return AdviceDraft(text, tuple(fields.written() for fields in self.steps))

    def forget(self) -> None:
        """Drop what is written, and for whom."""
        self.header.set_texts(" ", " ")
        self.note.setPlainText("")
        self._show_steps(())

    def take_focus(self) -> None:
        """Give the keyboard to the note."""
        self.note.moveCursor(QTextCursor.MoveOperation.End)
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- inside -----------------------------------------------------------------------------------

    def _show_steps(self, steps: Sequence[DraftStep]) -> None:
        for fields in self.steps:
            self._left.removeWidget(fields)
            fields.hide()
            fields.deleteLater()
        self.steps = [StepFields(number + 1, step) for number, step in enumerate(steps)]
        for place, fields in enumerate(self.steps, 1):
            fields.removed.connect(lambda fields=fields: self._remove(fields))
            fields.changed.connect(lambda: self.error.set_text(""))
            self._left.insertWidget(place, fields)
        self.add_button.setEnabled(len(steps) < MOST_STEPS)
        put_in_reading_order(self.header, self._columns)

    def _add(self) -> None:
        self._show_steps((*self.written().steps, DraftStep()))
        self.steps[-1].kind.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, gone: StepFields) -> None:
        self._show_steps([fields.written() for fields in self.steps if fields is not gone])
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _send(self) -> None:
        draft = self.written()
        untitled = next((fields for fields in self.steps if not fields.title.text().strip()), None)
        if not draft.note and not draft.written():
            self.error.set_text(self.tr("Write your advice first."))
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)
        elif untitled is not None:
            untitled.title.set_error(self.tr("Say in a few words what the step is, or remove it."))
            untitled.title.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.send_wanted.emit(draft)
