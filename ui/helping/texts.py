"""One change that was made while a helper was there, in a plain line."""

from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from ui.i18n import QT_TRANSLATE_NOOP, format_moment
from wallet.model.helping import ChangeKind, HelperChange

translate = QCoreApplication.translate

_LINES: Final = {
    ChangeKind.CREDENTIAL_ADDED: ("plus", QT_TRANSLATE_NOOP("Helper", "Added: “%1”")),
    ChangeKind.CREDENTIAL_CHANGED: ("pencil", QT_TRANSLATE_NOOP("Helper", "Changed: “%1”")),
    ChangeKind.CREDENTIAL_REMOVED: ("trash-2", QT_TRANSLATE_NOOP("Helper", "Removed: “%1”")),
    ChangeKind.CREDENTIAL_RESTORED: ("undo-2", QT_TRANSLATE_NOOP("Helper", "Put back: “%1”")),
    ChangeKind.ADVICE_REMOVED: ("trash-2", QT_TRANSLATE_NOOP("Helper", "Advice of %1 removed")),
    ChangeKind.ADVICE_RESTORED: ("undo-2", QT_TRANSLATE_NOOP("Helper", "Advice of %1 put back")),
    ChangeKind.PLAN_CHANGED: ("route", QT_TRANSLATE_NOOP("Helper", "Plan changed: “%1”")),
    ChangeKind.LIST_KEPT: ("download", QT_TRANSLATE_NOOP("Helper", "Kept for checking: %1")),
    ChangeKind.DONE_WITH_OTHERS: ("share-2", QT_TRANSLATE_NOOP("Helper", "Done with others: %1")),
}
_ACTIONS: Final = {
    "shared": QT_TRANSLATE_NOOP("Helper", "Shared with others: %1"),
    "copied": QT_TRANSLATE_NOOP("Helper", "A copy was made: %1"),
    "answered": QT_TRANSLATE_NOOP("Helper", "A question was answered: %1"),
    "declined": QT_TRANSLATE_NOOP("Helper", "A question was turned down: %1"),
    "consent-given": QT_TRANSLATE_NOOP("Helper", "Consent was given: %1"),
    "consent-refused": QT_TRANSLATE_NOOP("Helper", "Consent was refused: %1"),
    "consent-withdrawn": QT_TRANSLATE_NOOP("Helper", "Consent was taken back: %1"),
    "advice-received": QT_TRANSLATE_NOOP("Helper", "Advice was received: %1"),
}


class ChangeText(NamedTuple):
    """A change, for a person."""

    title: str
    sentence: str
    sign: str


def change_text(change: HelperChange) -> ChangeText:
    """Write a change as one line, and below it when it was and what can be done about it."""
    sign, line = _LINES[change.kind]
    if change.kind is ChangeKind.DONE_WITH_OTHERS:
        line = _ACTIONS.get(change.action, line)
    title = translate("Helper", line).replace("%1", change.subject)
    return ChangeText(title, f"{format_moment(change.at)} · {_after(change)}", sign)


def _after(change: HelperChange) -> str:
    if change.undone_at is not None:
        return translate("Helper", "taken back")
    if change.can_undo:
        return translate("Helper", "you can take this back")
    if change.action == "consent-given":
        return translate("Helper", "you can stop sharing under Guidance")
    return translate("Helper", "this cannot be taken back here")
