"""What sharing means, the two buttons, and exactly what they get."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.answer.view import Asked, Seen
from ui.messages import describe_error
from ui.share.preview_card import PreviewCard
from ui.share.view import Preview, Wish
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.announce import announce
from ui.widgets.arrange import Columns, FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.icon import Icon
from ui.widgets.notice import Notice
from ui.widgets.text import Text
from wallet.errors import WalletError
from wallet.model.question import Question


class Decision(QWidget):
    """The right side of the page.

    Signals:
        shared, declined: A button was pressed.
        anew_wanted: The time is over; a new question will be asked for.
    """

    shared = Signal()
    declined = Signal()
    anew_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._card = Card(spacing=10)
        self._card.add_title(self.tr("If you share"))
        self._lines = _Lines()
        self._card.add(self._lines)
        self.no_button = Button(self.tr("Say no"))
        self.share_button = Button(self.tr("Share"), ButtonKind.PRIMARY)
        # Equal in size: saying no is as easy as sharing.
        self._buttons = Columns(1, 1, gap=16, stack_below=240)
        self._buttons.add(self.no_button)
        self._buttons.add(self.share_button)
        self._sentence = Text(
            self.tr("If you say no, they learn nothing about what you have."), TextRole.SMALL, Ink.SECONDARY
        )
        self._over = Notice(
            Tone.NEUTRAL,
            self.tr("The time for this question is over, and nothing was shared. Ask them to show a new one."),
            icon="timer",
        )
        self.anew_button = Button(self.tr("Read a new question"), icon="refresh-cw")
        self._anew_row = FlowRow()
        self._anew_row.add(self.anew_button)
        self._problem = Notice(Tone.BAD, "")
        self._saved = Text("", TextRole.SMALL, Ink.SECONDARY, optional=True)
        self.preview_button = Button("", ButtonKind.COMPACT, "eye")
        self._preview_row = FlowRow()
        self._preview_row.add(self.preview_button)
        self._previews = QWidget()
        self._preview_column = QVBoxLayout(self._previews)
        self._preview_column.setContentsMargins(0, 0, 0, 0)
        self._preview_column.setSpacing(14)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for widget in (
            *(self._card, self._buttons, self._sentence, self._saved, self._problem, self._over),
            *(self._anew_row, self._preview_row, self._previews),
        ):
            column.addWidget(widget)
        for hidden in (self._saved, self._problem, self._over, self._anew_row, self._preview_row, self._previews):
            hidden.hide()
        self._who = ""
        self._question: Question | None = None
        self._opened = False
        self._ended = False
        self._connect()

    def _connect(self) -> None:
        self.no_button.clicked.connect(self.declined)
        self.share_button.clicked.connect(self.shared)
        self.anew_button.clicked.connect(self.anew_wanted)
        self.preview_button.clicked.connect(lambda: self._open_previews(not self._opened))

    def show_asked(self, asked: Asked, who: str) -> None:
        """Show what sharing would mean; the preview follows."""
        self._who = who
        self._saved.setText("")
        self.share_button.setEnabled(False)
        self._card.setVisible(asked.matches.answerable)
        pieces = [piece for part in asked.parts for choice in part.choices for piece in choice.pieces]
        whole = any(piece.candidate.whole for piece in pieces)
        if whole or asked.question is not self._question:
            # What a person opened stays open while they choose.
            self._open_previews(whole)
        self._question = asked.question

    def show_seen(self, seen: tuple[Seen, ...], error: WalletError | None) -> None:
        """Show exactly what they would get, or why there is nothing."""
        self.share_button.setEnabled(bool(seen) and not self._ended)
        self._problem.setVisible(error is not None)
        if error is not None:
            self._problem.set_text(describe_error(error))
        self._lines.clear()
        for icon, tone, text in self._meaning(seen):
            self._lines.add_line(icon, tone, text)
        self._clear_previews()
        for one in seen:
            self._preview_column.addWidget(_preview_of(one, self._who))
        self._preview_row.setVisible(bool(seen))
        self._previews.setVisible(bool(seen) and self._opened)

    def forget(self) -> None:
        """Forget the question."""
        self._question = None
        self.share_button.setEnabled(False)
        self._clear_previews()

    def show_over(self, over: bool) -> None:
        """Say that the time is over, or that it is not."""
        if over != self._ended:
            self._ended = over
            for widget in (self._over, self._anew_row):
                widget.setVisible(over)
        if over:
            self.share_button.setEnabled(False)

    def show_saved(self, path: str) -> None:
        """Say that the answer was saved as a file."""
        text = self.tr("Saved as %1. Give them this file.").replace("%1", path)
        self._saved.setText(text)
        announce(self, text)

    def _meaning(self, seen: tuple[Seen, ...]) -> list[tuple[str, Tone, str]]:
        """Say what becomes of what is shared, from what would really be given."""
        found = []
        if all(one.proven for one in seen):
            found.append(("check", Tone.OK, self.tr("Only they can use this answer, once.")))
        elif any(one.proven for one in seen):
            text = self.tr("One credential here cannot prove that it is yours. They see a copy of it.")
            found.append(("copy", Tone.WARN, text))
        else:
            text = self.tr("This credential cannot prove that it is yours. They see a copy.")
            found.append(("copy", Tone.WARN, text))
        if any(not one.opened.selective for one in seen):
            found.append(("eye", Tone.WARN, self.tr("Everything in this credential shows. See below what that is.")))
        elif any(one.hides for one in seen):
            found.append(("check", Tone.OK, self.tr("Other details stay hidden.")))
        found.append(("history", Tone.NEUTRAL, self.tr("It is noted in your history.")))
        return found

    def _clear_previews(self) -> None:
        while (item := self._preview_column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()

    def _open_previews(self, opened: bool) -> None:
        self._opened = opened
        self.preview_button.setText(self.tr("Hide what they get") if opened else self.tr("See exactly what they get"))
        self.preview_button.set_icon("eye-off" if opened else "eye")
        self._preview_row.restyle()
        self._previews.setVisible(opened and bool(self._preview_column.count()))


class _Lines(QWidget):
    """Sentences with a sign before each."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def add_line(self, icon: str, tone: Tone, text: str) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Icon(icon, 17, tone), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(text, TextRole.SMALL), 1)
        self._column.addWidget(line)
        line.show()

    def clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()


def _preview_of(seen: Seen, who: str) -> PreviewCard:
    """Show what they would see of one credential as the page for sharing does."""
    card = PreviewCard()
    wish = Wish(recipient=who, as_copy=not seen.proven)
    card.show_claims(Preview(seen.claims, (), wish, None, None, 0, inside=seen.inside), seen.reader)
    return card
