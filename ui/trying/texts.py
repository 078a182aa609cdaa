"""What the steps are called and what one learns in them."""

from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from ui.i18n import QT_TRANSLATE_NOOP
from ui.trying.path import Progress, Step

translate = QCoreApplication.translate


class StepText(NamedTuple):
    """One step; source texts of the context "Trying".

    Attributes:
        title: What one does.
        sentence: What one learns.
        act: The button that begins it.
    """

    title: str
    sentence: str
    act: str


_STEPS: Final = {
    Step.OPEN: StepText(
        QT_TRANSLATE_NOOP("Trying", "Open a credential"),
        QT_TRANSLATE_NOOP("Trying", "See what it says, and if you can trust it."),
        QT_TRANSLATE_NOOP("Trying", "Open a credential"),
    ),
    Step.SHARE: StepText(
        QT_TRANSLATE_NOOP("Trying", "Share it"),
        QT_TRANSLATE_NOOP("Trying", "Choose what they see. Then make the code."),
        QT_TRANSLATE_NOOP("Trying", "Share it"),
    ),
    Step.CHECK: StepText(
        QT_TRANSLATE_NOOP("Trying", "Be the employer"),
        QT_TRANSLATE_NOOP("Trying", "Check what you shared. See what they are told."),
        QT_TRANSLATE_NOOP("Trying", "Check it as the employer would"),
    ),
}


def step_text(step: Step) -> StepText:
    """Return the texts of a step, in the language in use."""
    return StepText(*(translate("Trying", text) for text in _STEPS[step]))


def place_text(step: Step) -> str:
    """Return "Step 2 of 3"."""
    text = translate("Trying", "Step %1 of %2")
    return text.replace("%1", str(step.number)).replace("%2", str(len(Step)))


def state_text(step: Step, progress: Progress) -> str:
    """Return in which state a step is."""
    if step in progress.done:
        return translate("Trying", "Step %1: done").replace("%1", str(step.number))
    if step in progress.skipped:
        return translate("Trying", "Step %1: skipped").replace("%1", str(step.number))
    if step is progress.now:
        return translate("Trying", "Step %1: now").replace("%1", str(step.number))
    return translate("Trying", "Step %1: later").replace("%1", str(step.number))


def count_text(progress: Progress) -> str:
    """Return how many steps were done."""
    text = translate("Trying", "%1 of %2 done")
    return text.replace("%1", str(len(progress.done))).replace("%2", str(len(Step)))


def after_text(step: Step) -> str:
    """Return what the page on which a step was done says."""
    done = translate("Trying", "Step %1 of %2 is done.")
    done = done.replace("%1", str(step.number)).replace("%2", str(len(Step)))
    more = {
        Step.OPEN: translate("Trying", "Look around on this page. Then share it."),
        Step.SHARE: translate("Trying", "Nobody here to scan it? Check it yourself."),
        Step.CHECK: translate("Trying", "This is what an employer sees."),
    }
    return f"{done} {more[step]}"


def again_text() -> str:
    """Return where the steps are once they are closed."""
    return translate("Trying", "You find the steps again in Help.")
