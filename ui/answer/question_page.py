"""A question as the learner sees it: who asks, what for, what they need, and what sharing means."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.answer.decision import Decision
from ui.answer.need_card import NeedCard
from ui.answer.texts import asker_name, heading, left_text, quoted, standing, warnings_about
from ui.answer.timing import end_of
from ui.answer.view import Asked, Seen
from ui.messages import describe_error
from ui.share.texts import joined
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.announce import announce
from ui.widgets.arrange import Columns, FlowRow
from ui.widgets.dialog import Dialog, confirm
from ui.widgets.notice import Notice
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.pill import Pill
from ui.widgets.steady import settle_layouts
from ui.widgets.text import Text
from wallet.errors import WalletError
from wallet.model.question import Question

_SECOND = 1_000
_SOON = 60


class QuestionPage(ScrollPage):
    """Shows a question; knows widgets, not vaults.

    Attributes:
        needs: What they need and would like.
        decision: What sharing means, and the buttons.
        dialog: The last dialog that was opened.

    Signals:
        time_wanted: It is time to say how long the question can still be answered.
    """

    time_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=16, parent=parent)
        self.time_pill = Pill("", Tone.NEUTRAL, "timer")
        self.header = PageHeader("", actions=(self.time_pill,))
        self.pill = Pill("", Tone.WARN)
        self.purpose = Text("", TextRole.BODY, Ink.SECONDARY)
        self._asker = FlowRow(gap=10)
        self._asker.add(self.pill)
        self._asker.add(self.purpose)
        self._warnings = QWidget()
        self._warning_column = QVBoxLayout(self._warnings)
        self._warning_column.setContentsMargins(0, 0, 0, 0)
        self._warning_column.setSpacing(8)
        self.needs = NeedCard()
        self.decision = Decision()
        self._columns = Columns(540, 360, gap=20)
        self._columns.add(self.needs)
        self._columns.add(self.decision)
        top = QWidget()
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.header)
        column.addWidget(self._asker)
        self.add(top, self._warnings, self._columns)
        self.dialog: Dialog | None = None
        self._question: Question | None = None
        self._warned = ""
        self._clock = QTimer(self, interval=_SECOND)
        self._clock.timeout.connect(self.time_wanted)

    def show_asked(self, asked: Asked, now: datetime) -> None:
        """Show a question, or the same one with other choices."""
        new = self._question is not asked.question
        if new:
            self._show_asker(asked.question)
        self.needs.show_asked(asked)
        self.decision.show_asked(asked, asker_name(asked.question.asker))
        self.show_time(now)
        settle_layouts(self)
        if new:
            self.verticalScrollBar().setValue(0)
            self._clock.start()
            self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, ". ".join(self._spoken(asked)))

    def show_seen(self, seen: tuple[Seen, ...], error: WalletError | None) -> None:
        """Show exactly what they would get."""
        self.decision.show_seen(seen, error)
        settle_layouts(self)

    def show_time(self, now: datetime) -> None:
        """Say how long the question can still be answered."""
        end = end_of(self._question) if self._question is not None else None
        self.time_pill.setVisible(end is not None)
        if end is None:
            return
        left = (end - now).total_seconds()
        tone = Tone.BAD if left <= 0 else Tone.WARN if left < _SOON else Tone.NEUTRAL
        text = left_text(end, now)
        if text != self.time_pill.text():
            self.time_pill.set_status(text, tone, "timer")
            self.header.updateGeometry()
        self.decision.show_over(left <= 0)
        if tone is not Tone.NEUTRAL and text != self._warned:
            self._warned = text
            announce(self, text, urgent=left <= 0)
            settle_layouts(self)

    def ask_again(self, names: tuple[str, ...], act: Callable[[], None]) -> None:
        """Ask once more before these details are shared."""
        who = asker_name(self._question.asker) if self._question is not None else ""
        sentence = self.tr("Do they really need this? You cannot take it back.")
        if who:
            sentence = self.tr("Does %1 really need this? You cannot take it back.").replace("%1", who)
        self.dialog = confirm(
            self,
            title=self.tr("Also share your %1?").replace("%1", joined(names, self.tr("and"))),
            sentence=sentence,
            yes=self.tr("Share it"),
            no=self.tr("Do not share"),
            act=act,
        )

    def offer_file(self, error: WalletError, act: Callable[[], None]) -> None:
        """Say that it is too much for a code."""
        self.dialog = confirm(
            self,
            title=self.tr("This is too much for a code"),
            sentence=self.tr("You can save the answer as a file and give them that. %1").replace(
                "%1", describe_error(error)
            ),
            yes=self.tr("Save as a file"),
            no=self.tr("Do not share"),
            act=act,
        )

    def show_saved(self, path: str) -> None:
        """Say that the answer was saved as a file."""
        self.decision.show_saved(path)
        settle_layouts(self)

    def forget(self) -> None:
        """Forget the question; a dialog about it closes."""
        self._clock.stop()
        self._question = None
        self.needs.forget()
        self.decision.forget()
        for dialog in self.findChildren(Dialog):
            dialog.reject()

    def _show_asker(self, question: Question) -> None:
        self._question = question
        self._warned = ""
        asker = question.asker
        self.header.set_texts(heading(asker))
        known = asker.known_name is not None
        self.pill.set_status(
            standing(asker), Tone.OK if known else Tone.WARN, "badge-check" if known else "circle-question-mark"
        )
        purpose = quoted(question.purpose)
        self.purpose.setText(purpose or self.tr("They give no reason."))
        self._asker.restyle()
        while (item := self._warning_column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        warnings = warnings_about(asker)
        for text in warnings:
            self._warning_column.addWidget(Notice(Tone.BAD, text, icon="triangle-alert"))
        self._warnings.setVisible(bool(warnings))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _spoken(self, asked: Asked) -> list[str]:
        asker = asked.question.asker
        said = [heading(asker), standing(asker), *warnings_about(asker), quoted(asked.question.purpose)]
        return [text for text in (*said, self.time_pill.text()) if text]
