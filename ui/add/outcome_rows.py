"""What became of a credential that was to be added: a line, and behind it the reason and what to do now."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.add.presenter import NOT_OPENED, Outcome
from ui.messages import deciding_check, describe_check, describe_error, describe_verdict
from ui.tokens import Tone
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.rows import CheckLine, EntryRow
from wallet.errors import StorageError, WalletError
from wallet.holder import Added
from wallet.model.report import Outcome as CheckOutcome
from wallet.model.report import Verdict

translate = QCoreApplication.translate


def count_title(outcomes: Sequence[Outcome]) -> str:
    """Say how many of all were added."""
    kept = sum(outcome.kept for outcome in outcomes)
    return translate("Add", "%1 of %2 added").replace("%1", str(kept)).replace("%2", str(len(outcomes)))


def outcome_row(page: QWidget, outcome: Outcome) -> EntryRow:
    """Make the line of one outcome; its button opens a dialog over `page`."""
    name = outcome.source or translate("Add", "What you pasted or scanned")
    if outcome.added is None:
        error = outcome.error if outcome.error is not None else WalletError()
        details = Button(translate("Add", "Details"), ButtonKind.COMPACT)
        details.clicked.connect(lambda: _explain_error(page, name, error))
        return EntryRow("x", Tone.BAD, name, _error_text(error), details)
    added = outcome.added
    if added.stored is None:
        return _refused(page, name, added)
    summary = added.stored.summary
    if added.stored.duplicate:
        return EntryRow("copy", Tone.NEUTRAL, summary.title, translate("Add", "You already have this one"))
    if added.report.verdict is Verdict.GENUINE:
        genuine = translate("Add", "genuine")
        return EntryRow("check", Tone.OK, summary.title, f"{summary.issuer_name} · {genuine}")
    verdict = describe_verdict(added.report)
    check = deciding_check(added.report)
    cause = describe_check(check).title if check is not None else verdict.headline
    ended = added.report.verdict is Verdict.NO_LONGER_VALID
    why = Button(translate("Add", "Why?"), ButtonKind.COMPACT)
    why.setAccessibleName(f"{why.text()} {summary.title}")
    why.clicked.connect(lambda: explain_report(page, summary.title, added))
    sign = verdict.sign if ended else "check"
    tone = Tone.BAD if ended else Tone.WARN
    return EntryRow(sign, tone, summary.title, f"{summary.issuer_name} · {cause}", why)


def _refused(page: QWidget, name: str, added: Added) -> EntryRow:
    verdict = describe_verdict(added.report)
    details = Button(translate("Add", "Details"), ButtonKind.COMPACT)
    details.setAccessibleName(f"{details.text()} {name}")
    details.clicked.connect(lambda: explain_report(page, name, added))
    unreadable = added.report.verdict is Verdict.UNREADABLE
    sign, tone = ("circle-question-mark", Tone.NEUTRAL) if unreadable else ("x", Tone.BAD)
    return EntryRow(sign, tone, name, verdict.sentence, details)


def _error_text(error: WalletError) -> str:
    if isinstance(error, StorageError) and error.detail.startswith(NOT_OPENED):
        return translate("Add", "The file could not be opened. Check that it is still there and that you may read it.")
    return describe_error(error)


def explain_report(page: QWidget, title: str, added: Added) -> Dialog:
    """Open a dialog with the checks that were not passed, each with its reason and what to do now."""
    verdict = describe_verdict(added.report)
    kept = (
        translate("Add", "It is in your wallet.") if added.stored is not None else translate("Add", "It was not added.")
    )
    dialog = Dialog(page, title, f"{verdict.headline}. {kept}", width=520)
    open_checks = [
        check
        for check in added.report.checks
        if check.outcome in (CheckOutcome.FAILED, CheckOutcome.UNDETERMINED) and check.code != "not-checked"
    ]
    for check in open_checks:
        text = describe_check(check)
        dialog.body.addWidget(CheckLine(text.sign, text.tone, text.title, text.sentence))
    dialog.add_button(translate("Add", "Close"), ButtonKind.SECONDARY, dialog.accept)
    dialog.open()
    return dialog


def _explain_error(page: QWidget, title: str, error: WalletError) -> Dialog:
    not_added = translate("Add", "It was not added.")
    dialog = Dialog(page, title, f"{_error_text(error)} {not_added}", width=520)
    technical = f"{error.code}: {error.detail}" if error.detail else error.code
    dialog.body.addWidget(
        CheckLine("code", Tone.NEUTRAL, translate("Add", "For a helper who knows the formats"), technical)
    )
    dialog.add_button(translate("Add", "Close"), ButtonKind.SECONDARY, dialog.accept)
    dialog.open()
    return dialog
