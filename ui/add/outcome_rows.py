"""What became of something that was to be added: a line, and behind it the reason and what to do now."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.add.outcome import Counts, Outcome
from ui.i18n import format_number
from ui.list_kinds import kind_text
from ui.messages import deciding_check, describe_check, describe_error, describe_verdict
from ui.opening import NOT_OPENED
from ui.tokens import Tone
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.rows import CheckLine, EntryRow
from wallet.errors import WalletError
from wallet.holder import Added
from wallet.model.report import Outcome as CheckOutcome
from wallet.model.report import Verdict

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class RowActs:
    """What the buttons of a row do.

    Attributes:
        add_context: Choose a file for the vocabulary that is missing.
        offer: Take the file to Settings, where it belongs.
        compare: Compare the badge with the issuer's website.
    """

    add_context: Callable[[Outcome], None]
    offer: Callable[[Outcome], None]
    compare: Callable[[Outcome], None]


def summary_text(counts: Counts) -> str:
    """Say how many ended how: `12 added, 3 already there, 2 refused`."""
    parts = [
        (counts.added, translate("Add", "%1 added")),
        (counts.there, translate("Add", "%1 already there")),
        (counts.refused, translate("Add", "%1 refused")),
    ]
    said = [text.replace("%1", format_number(number)) for number, text in parts if number]
    return ", ".join(said) or parts[0][1].replace("%1", "0")


def outcome_row(page: QWidget, outcome: Outcome, acts: RowActs) -> EntryRow:
    """Make the line of one outcome; its buttons open dialogs over `page`, or do what `acts` says."""
    name = outcome.inner or outcome.source or translate("Add", "What you pasted or scanned")
    if outcome.belongs is not None:
        settings = _button(translate("Add", "Add in Settings"), name, lambda: acts.offer(outcome))
        return EntryRow("list", Tone.NEUTRAL, name, kind_text(outcome.belongs.kind), settings)
    if outcome.added is None:
        error = outcome.error if outcome.error is not None else WalletError()
        details = _button(translate("Add", "Details"), name, lambda: _explain_error(page, name, error))
        return EntryRow("x", Tone.BAD, name, _error_text(error), details)
    added = outcome.added
    if added.stored is None:
        return _refused(page, name, outcome, added, acts)
    summary = added.stored.summary
    if added.stored.duplicate:
        return EntryRow("copy", Tone.NEUTRAL, summary.title, translate("Add", "You already have this one"))
    if added.report.verdict is Verdict.GENUINE:
        return EntryRow("check", Tone.OK, summary.title, _joined(summary.issuer_name, translate("Add", "genuine")))
    verdict = describe_verdict(added.report)
    check = deciding_check(added.report)
    cause = describe_check(check).title if check is not None else verdict.headline
    ended = added.report.verdict in (Verdict.NO_LONGER_VALID, Verdict.NOT_GENUINE)
    buttons = FlowRow(gap=8)
    if outcome.comparable:
        compare = translate("Add", "Compare with the issuer's website")
        buttons.add(_button(compare, summary.title, lambda: acts.compare(outcome)))
    why = translate("Add", "Why?")
    buttons.add(_button(why, summary.title, lambda: explain_report(page, summary.title, added)))
    sign, tone = (verdict.sign, Tone.BAD) if ended else ("check", Tone.WARN)
    return EntryRow(sign, tone, summary.title, _joined(summary.issuer_name, cause), buttons)


def _refused(page: QWidget, name: str, outcome: Outcome, added: Added, acts: RowActs) -> EntryRow:
    verdict = describe_verdict(added.report)
    buttons = FlowRow(gap=8)
    if outcome.missing_context is not None:
        from_file = translate("Add", "Add this vocabulary from a file")
        buttons.add(_button(from_file, name, lambda: acts.add_context(outcome)))
    details = translate("Add", "Details")
    buttons.add(_button(details, name, lambda: explain_report(page, name, added)))
    unreadable = added.report.verdict is Verdict.UNREADABLE
    sign, tone = ("circle-question-mark", Tone.NEUTRAL) if unreadable else ("x", Tone.BAD)
    sentence = verdict.sentence
    if outcome.missing_context is not None:
        sentence = translate("Add", "It uses words from %1. The file with these words is not on this computer.")
        sentence = sentence.replace("%1", outcome.missing_context)
    return EntryRow(sign, tone, name, sentence, buttons)


def _button(text: str, name: str, act: Callable[[], object]) -> Button:
    button = Button(text, ButtonKind.COMPACT)
    button.setAccessibleName(f"{text}: {name}")
    button.clicked.connect(act)
    return button


def _joined(*texts: str) -> str:
    return " · ".join(text for text in texts if text)


def _error_text(error: WalletError) -> str:
    if error.detail.startswith(NOT_OPENED):
        return translate("Add", "The file could not be opened. Check that it is still there and that you may read it.")
    return describe_error(error)


def explain_report(page: QWidget, title: str, added: Added) -> Dialog:
    """Open a dialog with the checks that were not passed, each with its reason and what to do now."""
    verdict = describe_verdict(added.report)
    kept = (
        translate("Add", "It is in your wallet.") if added.stored is not None else translate("Add", "It was not added.")
    )
    dialog = Dialog(page, title, f"{verdict.headline}. {kept}", width=520, of_content=True)
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
    dialog = Dialog(page, title, f"{_error_text(error)} {not_added}", width=520, of_content=True)
    technical = f"{error.code}: {error.detail}" if error.detail else error.code
    dialog.body.addWidget(
        CheckLine("code", Tone.NEUTRAL, translate("Add", "For a helper who knows the formats"), technical)
    )
    dialog.add_button(translate("Add", "Close"), ButtonKind.SECONDARY, dialog.accept)
    dialog.open()
    return dialog
