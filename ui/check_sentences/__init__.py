"""What each outcome of a check means and what the person can do now; English, translated by `ui.messages`."""

from typing import Final

from ui.check_sentences.document import OF_THE_DOCUMENT
from ui.check_sentences.people import OF_THE_PEOPLE
from ui.check_sentences.time import OF_THE_TIME
from ui.check_sentences.wording import CONTEXT, Wording
from ui.i18n import QT_TRANSLATE_NOOP
from ui.tokens import Tone
from wallet.model.report import CheckName, Outcome

__all__ = ["CHECKS", "CONTEXT", "OTHERWISE", "SIGNS", "Wording"]

SIGNS: Final = {
    Outcome.PASSED: ("check", Tone.OK),
    Outcome.FAILED: ("x", Tone.BAD),
    Outcome.UNDETERMINED: ("circle-question-mark", Tone.WARN),
    Outcome.NOT_APPLICABLE: ("circle-minus", Tone.NEUTRAL),
}

# A key may name a fact after the code, as `ok+own`: it is used where the check states that fact (or `as_of`).
# It may also name what the fact `detail` says, as `unsupported-format:open-badge-1`.
CHECKS: Final[dict[tuple[CheckName, str], Wording]] = {**OF_THE_DOCUMENT, **OF_THE_PEOPLE, **OF_THE_TIME}

# For a code that a later version of the core gives: still what and what to do, by outcome.
OTHERWISE: Final[dict[Outcome, Wording]] = {
    Outcome.PASSED: Wording(
        QT_TRANSLATE_NOOP("Check", "In order"), QT_TRANSLATE_NOOP("Check", "This check found nothing against it.")
    ),
    Outcome.FAILED: Wording(
        QT_TRANSLATE_NOOP("Check", "Something is wrong"),
        QT_TRANSLATE_NOOP("Check", "This check failed. The technical view says why. Ask for a new copy."),
    ),
    Outcome.UNDETERMINED: Wording(
        QT_TRANSLATE_NOOP("Check", "Could not be checked here"),
        QT_TRANSLATE_NOOP("Check", "Something needed for this check is not on this computer. Ask the issuer."),
    ),
    Outcome.NOT_APPLICABLE: Wording(
        QT_TRANSLATE_NOOP("Check", "Does not apply"),
        QT_TRANSLATE_NOOP("Check", "This kind of credential has nothing to check here."),
    ),
}
