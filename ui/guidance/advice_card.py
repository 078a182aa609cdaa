"""Advice of a counsellor: date, note and steps, all as plain text; its links are never opened."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.guidance.texts import advice_title
from ui.guiding.texts import step_text
from ui.i18n import format_day
from ui.theme import Themed, active_theme, set_margins
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.rows import CheckLine
from ui.widgets.text import Text
from wallet.model.guidance import AdviceStep, StepKind
from wallet.model.kept_guidance import KeptAdvice

_SIGNS = {
    StepKind.COURSE: "graduation-cap",
    StepKind.RECOGNITION: "badge-check",
    StepKind.CONTACT: "user",
    StepKind.OTHER: "route",
}


class AdviceCard(Card):
    """One piece of advice.

    Attributes:
        remove: Takes it out of the list.

    Signals:
        remove_wanted: Take it out.
    """

    remove_wanted = Signal()

    def __init__(self, kept: KeptAdvice, parent: QWidget | None = None) -> None:
        super().__init__(spacing=10, parent=parent)
        advice = kept.advice
        title = advice_title(advice.counsellor)
        self.remove = Button(self.tr("Remove"), ButtonKind.COMPACT, "trash-2")
        self.remove.setAccessibleName(self.tr("Remove: %1").replace("%1", title))
        self.remove.clicked.connect(self.remove_wanted)
        self.title = self.add_title(title, self.remove)
        about = [format_day(advice.made_at), advice.counsellor.organisation]
        about.append(self.tr("signed by the counsellor who got your record"))
        self.about = Text(" · ".join(part for part in about if part), TextRole.SMALL, Ink.SECONDARY)
        self.add(self.about)
        if advice.note:
            self.add(Text(advice.note, TextRole.BODY, selectable=True))
        for step in advice.steps:
            self.add(*self._step(step))

    def _step(self, step: AdviceStep) -> tuple[QWidget, ...]:
        kind = step_text(step.kind)
        sentence = f"{kind} · {step.note}" if step.note else kind
        line = CheckLine(_SIGNS[step.kind], Tone.ACCENT, step.title, sentence)
        if not step.link:
            return (line,)
        return line, _Below(step.link)


class _Below(Themed, QWidget):
    """A link as text, level with the text of the step above it."""

    def __init__(self, link: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._across = QHBoxLayout(self)
        self._across.addWidget(Text(link, TextRole.SMALL, Ink.SECONDARY, selectable=True))
        self.restyle()

    def restyle(self) -> None:
        theme = active_theme()
        set_margins(self._across, theme.px(22) + 12, 0, 0, 0)
