"""How the history speaks of consents, records and advice."""

from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from ui.i18n import QT_TRANSLATE_NOOP
from ui.tokens import Tone
from wallet.consenting.consenting import ADVISED as ADVICE_RECEIVED
from wallet.consenting.consenting import CONFIRMED, GIVEN, REFUSED, SENT, WITHDRAWN
from wallet.dossier import MADE
from wallet.guiding.guiding import ADVISED, ERASED, EXPORTED, OPENED, RECEIVED, WITHDRAWAL
from wallet.guiding.inviting import INVITED
from wallet.holder.ended_records import ENDED

translate = QCoreApplication.translate


class ActionText(NamedTuple):
    """How one action is said.

    Attributes:
        sign: Its icon.
        tone: Its colour.
        title: With whom; `{whom}` stands for the name.
        nobody: The same where no name is known.
    """

    sign: str
    tone: Tone
    title: str
    nobody: str


_ACTIONS: Final[dict[str, ActionText]] = {
    GIVEN: ActionText(
        "users",
        Tone.OK,
        QT_TRANSLATE_NOOP("History", "Consent given to {whom}"),
        QT_TRANSLATE_NOOP("History", "Consent given"),
    ),
    REFUSED: ActionText(
        "circle-x",
        Tone.NEUTRAL,
        QT_TRANSLATE_NOOP("History", "Said no to {whom}"),
        QT_TRANSLATE_NOOP("History", "Said no to somebody"),
    ),
    WITHDRAWN: ActionText(
        "undo-2",
        Tone.ACCENT,
        QT_TRANSLATE_NOOP("History", "Stopped sharing with {whom}"),
        QT_TRANSLATE_NOOP("History", "Stopped sharing"),
    ),
    SENT: ActionText(
        "send",
        Tone.NEUTRAL,
        QT_TRANSLATE_NOOP("History", "Told {whom} that you stopped sharing"),
        QT_TRANSLATE_NOOP("History", "Told that you stopped sharing"),
    ),
    CONFIRMED: ActionText(
        "circle-check",
        Tone.OK,
        QT_TRANSLATE_NOOP("History", "{whom} confirmed that your record is erased"),
        QT_TRANSLATE_NOOP("History", "Confirmed that your record is erased"),
    ),
    ADVICE_RECEIVED: ActionText(
        "route",
        Tone.ACCENT,
        QT_TRANSLATE_NOOP("History", "Advice received from {whom}"),
        QT_TRANSLATE_NOOP("History", "Advice received"),
    ),
    INVITED: ActionText(
        "user-plus",
        Tone.ACCENT,
        QT_TRANSLATE_NOOP("History", "Learner invited: {whom}"),
        QT_TRANSLATE_NOOP("History", "Learner invited"),
    ),
    RECEIVED: ActionText(
        "file-input",
        Tone.ACCENT,
        QT_TRANSLATE_NOOP("History", "Record of {whom} received"),
        QT_TRANSLATE_NOOP("History", "Record of a learner received"),
    ),
    OPENED: ActionText(
        "folder-open",
        Tone.NEUTRAL,
        QT_TRANSLATE_NOOP("History", "Record of {whom} opened"),
        QT_TRANSLATE_NOOP("History", "Record of a learner opened"),
    ),
    EXPORTED: ActionText(
        "download",
        Tone.NEUTRAL,
        QT_TRANSLATE_NOOP("History", "Part of the record of {whom} saved"),
        QT_TRANSLATE_NOOP("History", "Part of a learner's record saved"),
    ),
    ADVISED: ActionText(
        "send",
        Tone.ACCENT,
        QT_TRANSLATE_NOOP("History", "Advice written for {whom}"),
        QT_TRANSLATE_NOOP("History", "Advice written for a learner"),
    ),
    WITHDRAWAL: ActionText(
        "undo-2",
        Tone.BAD,
        QT_TRANSLATE_NOOP("History", "{whom} stopped sharing"),
        QT_TRANSLATE_NOOP("History", "A learner stopped sharing"),
    ),
    ERASED: ActionText(
        "trash-2",
        Tone.NEUTRAL,
        QT_TRANSLATE_NOOP("History", "Record of {whom} erased"),
        QT_TRANSLATE_NOOP("History", "Record of a learner erased"),
    ),
    ENDED: ActionText(
        "calendar-x-2",
        Tone.NEUTRAL,
        QT_TRANSLATE_NOOP("History", "Consent of {whom} ended, record erased"),
        QT_TRANSLATE_NOOP("History", "Consent of a learner ended, record erased"),
    ),
    MADE: ActionText(
        "folder-open",
        Tone.ACCENT,
        QT_TRANSLATE_NOOP("History", "Dossier made for {whom}"),
        QT_TRANSLATE_NOOP("History", "Dossier made"),
    ),
}
# What these are about was said when consent was given.
_WITHOUT_TITLES: Final = frozenset({SENT, CONFIRMED, ADVICE_RECEIVED})
# Of these the titles of the credentials say more than their number.
_FEW: Final = 2


def guidance_action(action: str) -> ActionText | None:
    """Return how an action of guidance is said; None for any other action."""
    return _ACTIONS.get(action)


def title_text(said: ActionText, whom: str) -> str:
    """Say what was done."""
    return translate("History", said.title if whom else said.nobody).replace("{whom}", whom)


def titles_text(action: str, titles: tuple[str, ...]) -> str:
    """Say which credentials it was about: their titles where they are few, else how many."""
    if action in _WITHOUT_TITLES:
        return ""
    if len(titles) <= _FEW:
        return ", ".join(titles)
    return translate("History", "{count} credentials").replace("{count}", str(len(titles)))
