"""How the counsellor's screens speak of learners, consents and days."""

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.i18n import QT_TRANSLATE_NOOP, format_day, format_time, local
from ui.messages import StatusText
from ui.tokens import Tone
from wallet.model.guidance import Basis, ConsentState, StepKind
from wallet.model.kept_guidance import GuidedLearner

translate = QCoreApplication.translate

# From here on a counsellor should finish what needs the record.
_SOON: Final = timedelta(days=3)

_BASES: Final[dict[Basis, str]] = {
    Basis.NOT_STATED: QT_TRANSLATE_NOOP("Guiding", "Not stated"),
    Basis.CONSENT: QT_TRANSLATE_NOOP("Guiding", "Consent"),
    Basis.CONTRACT: QT_TRANSLATE_NOOP("Guiding", "Contract"),
    Basis.PUBLIC_TASK: QT_TRANSLATE_NOOP("Guiding", "Public task"),
    Basis.LEGITIMATE_INTEREST: QT_TRANSLATE_NOOP("Guiding", "Legitimate interest"),
}
_STEPS: Final[dict[StepKind, str]] = {
    StepKind.COURSE: QT_TRANSLATE_NOOP("Guiding", "Course"),
    StepKind.RECOGNITION: QT_TRANSLATE_NOOP("Guiding", "Recognition"),
    StepKind.CONTACT: QT_TRANSLATE_NOOP("Guiding", "Contact"),
    StepKind.OTHER: QT_TRANSLATE_NOOP("Guiding", "Something else"),
}

_SPANS: Final[dict[int, str]] = {
    180: QT_TRANSLATE_NOOP("Guiding", "Half a year"),
    365: QT_TRANSLATE_NOOP("Guiding", "One year"),
    730: QT_TRANSLATE_NOOP("Guiding", "Two years"),
}


def basis_text(basis: Basis) -> str:
    """Name a legal basis."""
    return translate("Guiding", _BASES[basis])


def step_text(kind: StepKind) -> str:
    """Name a kind of step."""
    return translate("Guiding", _STEPS[kind])


def state_text(learner: GuidedLearner, now: datetime) -> StatusText:
    """Say how a learner's consent stands, in the words of a pill."""
    if learner.state is ConsentState.WITHDRAWN:
        return StatusText(translate("Guiding", "Withdrawn"), Tone.BAD, "undo-2")
    if learner.state is ConsentState.ENDED or now >= learner.until:
        return StatusText(translate("Guiding", "Ended"), Tone.NEUTRAL, "calendar-x-2")
    if learner.erased_at is not None:
        return StatusText(translate("Guiding", "Erased"), Tone.NEUTRAL, "trash-2")
    if learner.until - now <= _SOON:
        return StatusText(translate("Guiding", "Ends soon"), Tone.WARN, "clock")
    return StatusText(translate("Guiding", "Given"), Tone.OK, "check")


def end_text(learner: GuidedLearner, now: datetime) -> str:
    """Say when a consent ends, or when its record was erased."""
    if learner.erased_at is not None:
        return erased_text(learner.erased_at, now)
    return left_text(learner.until, now)


def end_alone_text(learner: GuidedLearner, now: datetime) -> str:
    """Say the same as `end_text` where no name of a column says what it is about."""
    ends = end_text(learner, now)
    return ends if learner.erased_at is not None else translate("Guiding", "ends %1").replace("%1", ends)


def erased_text(moment: datetime, now: datetime) -> str:
    """Say when a record was erased."""
    if local(moment).date() == local(now).date():
        return translate("Guiding", "erased today %1").replace("%1", format_time(moment))
    return translate("Guiding", "erased %1").replace("%1", format_day(moment))


def left_text(until: datetime, now: datetime) -> str:
    """Say how long it is until a moment."""
    if until <= now:
        return translate("Guiding", "over")
    days = (local(until).date() - local(now).date()).days
    if days == 0:
        return translate("Guiding", "today %1").replace("%1", format_time(until))
    if days == 1:
        return translate("Guiding", "tomorrow")
    return translate("Guiding", "in %1 days").replace("%1", str(days))


def credentials_text(count: int) -> str:
    """Say how many credentials there are."""
    if count == 1:
        return translate("Guiding", "1 credential")
    return translate("Guiding", "%1 credentials").replace("%1", str(count))


def files_text(count: int) -> str:
    """Say how many files there are."""
    if count == 1:
        return translate("Guiding", "1 file")
    return translate("Guiding", "%1 files").replace("%1", str(count))


def ended_text(name: str) -> str:
    """Say that a record was erased because its time is over."""
    return translate("Guiding", "The consent of %1 has ended. The record is erased.").replace("%1", name)


def withdrawn_text(name: str) -> str:
    """Say that a record was erased because its learner took the consent back."""
    return translate("Guiding", "%1 took the consent back. The record is erased.").replace("%1", name)


def days_text(days: int) -> str:
    """Say how many days something lasts, in the words people use."""
    if days == 1:
        return translate("Guiding", "1 day")
    if days in _SPANS:
        return translate("Guiding", _SPANS[days])
    return translate("Guiding", "%1 days").replace("%1", str(days))


def name_of(learner: GuidedLearner) -> str:
    """Return what to call a learner."""
    return learner.learner_name or translate("Guiding", "Learner without a name")


def taken_in_text(name: str) -> str:
    """Say that a record came in."""
    return translate("Guiding", "The record of %1 is here.").replace("%1", name)


def erased_now_text(name: str) -> str:
    """Say that a counsellor erased a record."""
    return translate("Guiding", "The record of %1 is erased.").replace("%1", name)
