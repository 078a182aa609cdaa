"""What there is of one learner below the list, and what happened so far."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.guiding.texts import end_text, name_of
from ui.i18n import format_day, format_moment
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.dialog import Dialog, confirm
from ui.widgets.rows import CheckLine, FactTable
from ui.widgets.text import Text
from wallet.model.guidance import ConsentState
from wallet.model.kept_guidance import GuidedLearner

translate = QCoreApplication.translate


class LearnerCard(Card):
    """One learner, with what can be done.

    Attributes:
        open_button, advice_button, erase_button: While the record is here.
        confirmation_button: After the learner took the consent back.
    """

    open_wanted = Signal()
    advice_wanted = Signal()
    confirmation_wanted = Signal()
    erase_agreed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._name = ""
        self._title = Text("", TextRole.HEADING)
        self._facts = FactTable()
        self._left = Text("", TextRole.SMALL, Ink.SECONDARY, optional=True)
        self.open_button = Button(self.tr("Open record"), icon="folder-open")
        self.advice_button = Button(self.tr("Send advice"), icon="send")
        self.confirmation_button = Button(self.tr("Show confirmation"), icon="qr-code")
        self.erase_button = Button(self.tr("Erase record"), ButtonKind.QUIET, "trash-2")
        row = FlowRow(gap=10)
        for button in (self.open_button, self.advice_button, self.confirmation_button, self.erase_button):
            row.add(button)
        self._row = row
        self.add(self._title, self._facts, self._left)
        self.body.addSpacing(6)
        self.add(row)
        self.open_button.clicked.connect(self.open_wanted)
        self.advice_button.clicked.connect(self.advice_wanted)
        self.confirmation_button.clicked.connect(self.confirmation_wanted)
        self.erase_button.clicked.connect(self._ask_erase)

    def show_learner(self, learner: GuidedLearner, now: datetime) -> None:
        """Show a learner."""
        here = learner.erased_at is None
        self._name = name_of(learner)
        self._title.setText(self._name)
        self._facts.clear()
        self._facts.add_fact(self.tr("May be used for"), learner.purpose)
        signed = self.tr("signed by the learner, %1").replace("%1", format_day(learner.given_at))
        self._facts.add_fact(self.tr("Consent"), signed)
        until = self.tr("%1, then it is erased").replace("%1", format_day(learner.until))
        self._facts.add_fact(self.tr("Until"), until if here else end_text(learner, now))
        self._facts.add_fact(self.tr("Receipt"), self.tr("ISO/IEC TS 27560 record"))
        self._left.setText("" if here else self.tr("The record is erased. Only this trace of the consent is left."))
        for button in (self.open_button, self.advice_button, self.erase_button):
            button.setVisible(here)
        self.confirmation_button.setVisible(learner.confirmation is not None)
        self._row.setVisible(here or learner.confirmation is not None)
        self._row.restyle()

    def forget(self) -> None:
        """Show nobody any more."""
        self._name = ""
        self._title.setText("")
        self._facts.clear()

    def _ask_erase(self) -> None:
        ask_erase(self, self._name, self.erase_agreed.emit)


class StepsCard(Card):
    """What happened so far, and what comes next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=12, parent=parent)
        self.add_title(self.tr("Steps so far"))
        self.lines: list[CheckLine] = []

    def show_learner(self, learner: GuidedLearner) -> None:
        """Show the steps with a learner."""
        self.forget()
        self.lines = [CheckLine(*step) for step in self._steps(learner)]
        self.add(*self.lines)

    def forget(self) -> None:
        """Show nothing any more."""
        for line in self.lines:
            self.body.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = []

    def _steps(self, learner: GuidedLearner) -> list[tuple[str, Tone, str, str]]:
        steps = [
            ("check", Tone.OK, self.tr("Consent given"), format_moment(learner.given_at)),
            ("file-input", Tone.OK, self.tr("Record received"), format_moment(learner.received_at)),
        ]
        if learner.advised_at is not None:
            steps.append(("send", Tone.OK, self.tr("Advice sent"), format_moment(learner.advised_at)))
        if learner.erased_at is None:
            steps.append(("clock", Tone.NEUTRAL, self.tr("Ends"), format_moment(learner.until)))
            return steps
        if learner.state is ConsentState.WITHDRAWN:
            title = self.tr("Consent taken back")
            steps.append(("undo-2", Tone.BAD, title, self.tr("The learner may stop at any time.")))
        elif learner.state is ConsentState.ENDED:
            steps.append(("calendar-x-2", Tone.NEUTRAL, self.tr("Consent ended"), format_moment(learner.until)))
        steps.append(("trash-2", Tone.NEUTRAL, self.tr("Record erased"), format_moment(learner.erased_at)))
        return steps


def ask_erase(parent: QWidget, name: str, act: Callable[[], None]) -> Dialog:
    """Ask before the record of a learner is erased."""
    return confirm(
        parent,
        title=translate("Guiding", "Erase the record of %1?").replace("%1", name),
        sentence=translate("Guiding", "It cannot be brought back. That there was a consent stays on record."),
        yes=translate("Guiding", "Erase record"),
        no=translate("Guiding", "Keep it"),
        act=act,
        danger=True,
    )
