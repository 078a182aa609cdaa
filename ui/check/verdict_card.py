"""One result: the verdict, what was shared, every check, and what can be done with it."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.check import details, wording
from ui.check.answer_wording import answer_text, answer_verdict, missing_text
from ui.check.answers import AnswerNote
from ui.explain.link import WordLink
from ui.explain.of_checks import words_about
from ui.explain.word import Reader
from ui.i18n import format_moment
from ui.inside.view import InsideCard
from ui.messages import CheckText, describe_check
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.arrange import FlowRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.notice import Notice
from ui.widgets.rows import CheckLine, FactTable, NotedText
from ui.widgets.stack import Stack
from ui.widgets.text import Text
from ui.widgets.verdict import VerdictCard
from wallet.checking import Checked
from wallet.model.elements import ElementState
from wallet.model.report import Check, CheckName, Outcome, Verdict

_NOT_LOOKED_AT: Final = "not-checked"
_TROUBLE: Final = (Outcome.FAILED, Outcome.UNDETERMINED)
# Of more details than this only the first few show at once, so that the checks stay in sight.
_MOST_DETAILS, _FIRST_DETAILS = 8, 5


class _Fact(NamedTuple):
    """A row of what was shared."""

    label: str
    text: str
    value: Text | NotedText


class ResultCard(VerdictCard):
    """A result as design/5 shows it.

    Attributes:
        checked: The result.
        note: How it belongs to an answer; None where nothing was asked.
        save_button, next_button, technical_button: What can be done.
        ask_button: Asks anew; None where nothing was asked.
        level_button: Explains the level; None where none is stated.
        practice: Says that the issuer is made up; None for a real one.
        made_for: Says for whom it was made; None for a copy.
        facts: Label and value of each row.
        more_button: Shows the details beyond the first few, or no longer; None where all of them show.
        inside: Lists the credentials inside it; None where there are none.
        check_lines: One line per check.
        lacking: Says what an answer lacks; None where it lacks nothing.
    """

    save_wanted = Signal()
    next_wanted = Signal()
    technical_wanted = Signal()
    level_wanted = Signal(int)
    ask_wanted = Signal()

    folds = True

    def __init__(self, checked: Checked, note: AnswerNote | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.checked, self.note = checked, note
        self.ask_button: Button | None = None
        self.lacking: Notice | None = None
        self.facts: list[tuple[str, str]] = []
        self.check_lines: list[CheckLine] = []
        self.practice: Notice | None = None
        self.more_button: Button | None = None
        self.made_for: Notice | None = None
        self.level_button: Button | None = None
        self.inside: InsideCard | None = None
        self.setObjectName("check-result")
        self.content.setSpacing(16)
        self._add_practice()
        if wording.shows_details(checked.report):
            self._add_subject()
            self._add_remarks()
            self._add_rows()
        else:
            self._add_advice()
        self._add_inside()
        self._add_checks()
        self._add_foot()

    def announce_verdict(self) -> None:
        """Show the verdict and have a screen reader say it; call it once the card is on the page."""
        report, note = self.checked.report, self.note
        said = wording.verdict_text(report) if note is None else answer_verdict(note, report)
        self.setAccessibleName(f"{said.headline}. {said.sentence}")
        self.show_verdict(said.headline, said.sentence, said.sign, said.tone, outline=said.outline)

    # --- parts ------------------------------------------------------------------------------------

    def _add_practice(self) -> None:
        if self.checked.report.issuer.example:
            sentence = self.tr("Practice credential. It proves nothing about a real person.")
            self.practice = Notice(Tone.WARN, sentence, icon="flask-conical")
            self.content.addWidget(self.practice)

    def _add_subject(self) -> None:
        subject = details.subject_of(self.checked)
        language = details.title_language(self.checked, subject.title)
        line = " · ".join(part for part in (subject.title if subject.person else "", subject.issuer) if part)
        heading = Text(subject.person or subject.title, TextRole.HEADING, optional=True, selectable=True)
        what = Text(line, TextRole.BODY, optional=True, selectable=True)
        (what if subject.person else heading).set_language(language)
        hidden = self.checked.hidden or self.checked.report.partial
        text = self.tr("Name not shared") if hidden else self.tr("No name in it")
        nobody = Text("" if subject.person else text, TextRole.SMALL, Ink.SECONDARY, optional=True)
        self._add_group(heading, what, nobody, gap=2)

    def _add_remarks(self) -> None:
        report = self.checked.report
        if wording.proof_is_open(report):
            sentence = self.tr("Nobody has vouched for these details here. Anyone could have written them.")
            self.content.addWidget(Notice(Tone.WARN, sentence))
        if self.note is not None and (lacks := missing_text(self.note)):
            self.lacking = Notice(Tone.WARN, lacks)
            self.content.addWidget(self.lacking)
        # An answer is made for the question: its line among the checks says so.
        if report.binding is not None and self.note is None:
            self.made_for = Notice(Tone.ACCENT, wording.made_for(report.binding, report.at), icon="user")
            self.content.addWidget(self.made_for)

    def _add_rows(self) -> None:
        rows = list(self._rows())
        self.facts = [(row.label, row.text) for row in rows]
        shown = _FIRST_DETAILS if self.folds and len(rows) > _MOST_DETAILS else len(rows)
        table, rest = _table(rows[:shown]), rows[shown:]
        if rest:
            self._add_folded(table, _table(rest), self.tr("%1 more details").replace("%1", str(len(rest))))
        else:
            self.content.addWidget(table)

    def _rows(self) -> Iterator[_Fact]:
        languages = details.text_languages(self.checked)
        for row in details.shared_rows(self.checked):
            value = NotedText(row.value, row.notes) if row.notes else Text(row.value, TextRole.STRONG, selectable=True)
            text = value.text if isinstance(value, NotedText) else value
            text.set_language(languages.of(row.value) or "")
            yield _Fact(row.label, row.value, value)
        if self.checked.credential is None or not self.checked.report.profile:
            return
        for state, label in (
            (ElementState.NOT_SHARED, self.tr("Not shared")),
            (ElementState.NOT_STATED, self.tr("Not stated in it")),
        ):
            names = [wording.element_name(element) for element in details.elements_in(self.checked, state)]
            if names:
                yield _Fact(label, ", ".join(names), Text(", ".join(names), TextRole.SMALL, Ink.SECONDARY))

    def _add_folded(self, first: QWidget, rest: QWidget, more: str) -> None:
        """Keep the rest of the details back until it is asked for."""
        less = self.tr("Fewer details")
        button = self.more_button = Button(more, ButtonKind.QUIET, "chevron-down")
        self._add_group(Stack(first, rest, spacing=0), button)
        rest.hide()

        def turn() -> None:
            rest.setVisible(rest.isHidden())
            button.setText(more if rest.isHidden() else less)
            button.set_icon("chevron-down" if rest.isHidden() else "chevron-up")

        button.clicked.connect(turn)

    def _add_group(self, *widgets: QWidget, gap: int = 8) -> None:
        """Append things that belong together."""
        self.content.addWidget(Stack(*widgets, spacing=gap))

    def _add_inside(self) -> None:
        inside = details.inside_of(self.checked)
        if inside:
            self.inside = InsideCard()
            self.inside.show_inside(inside)
            self.content.addWidget(self.inside)

    def _add_advice(self) -> None:
        """What a person can do where nothing it says may be relied on."""
        if self.checked.report.verdict is Verdict.UNREADABLE:
            return
        advice = [
            ("ban", self.tr("Do not rely on it"), self.tr("Nothing it says is shown, as nobody can vouch for it.")),
        ]
        proof = self.checked.report.check(CheckName.PROOF)
        if self.note is not None and proof.outcome is Outcome.PASSED:
            sentence = self.tr("Their program makes a new answer to it. An answer counts once.")
            advice.append(("message-circle-question-mark", self.tr("Ask a new question"), sentence))
        else:
            advice += self._advice_without_question(proof)
        lines = (CheckLine(sign, Tone.NEUTRAL, title, text) for sign, title, text in advice)
        self._add_group(Text(self.tr("What you can do now"), TextRole.HEADING), *lines)

    def _advice_without_question(self, proof: Check) -> Iterator[tuple[str, str, str]]:
        if proof.code == "proof-missing":
            sentence = self.tr("Most issuers also give a file with a seal. Ask the person for that one.")
            yield "refresh-cw", self.tr("Ask for the sealed file"), sentence
        else:
            sentence = self.tr("A mistake in copying looks the same as a forgery. Let the person share it again.")
            yield "refresh-cw", self.tr("Ask for it once more"), sentence
        sentence = self.tr("Use an address you know, not one from this credential.")
        yield "message-circle-question-mark", self.tr("Ask the issuer"), sentence

    def _add_checks(self) -> None:
        if self.checked.report.verdict is Verdict.UNREADABLE:
            return  # the banner says it all
        checks = self.checked.report.checks
        made = [check for check in checks if check.code != _NOT_LOOKED_AT]
        for check in sorted(made, key=self._rank):
            said = self._described(check)
            self.check_lines.append(CheckLine(said.sign, said.tone, said.title, said.sentence))
        below = []
        if skipped := len(checks) - len(made):
            text = self.tr("%1 other checks were not made, as they would prove nothing.")
            below.append(text.replace("%1", str(skipped)))
        if self.checked.report.check(CheckName.VALIDITY) in made:
            text = self.tr("Times were checked with this computer's clock: %1.")
            below.append(text.replace("%1", format_moment(self.checked.report.at)))
        heading, notes = self.tr("What was checked"), (Text(text, TextRole.SMALL, Ink.SECONDARY) for text in below)
        self._add_group(Text(heading, TextRole.HEADING), *self.check_lines, *notes)

    def _rank(self, check: Check) -> int:
        """What failed comes first, then what is open, then what is special about an answer."""
        if check.outcome in _TROUBLE:
            return _TROUBLE.index(check.outcome)
        return 2 if self.note is not None and check.check is CheckName.HOLDER else 3

    def _described(self, check: Check) -> CheckText:
        if self.note is not None and check.check is CheckName.HOLDER:
            return answer_text(self.note, check, self.checked.report)
        return describe_check(check)

    def _add_foot(self) -> None:
        self.save_button = Button(self.tr("Save report"), icon="file-down")
        self.next_button = Button(self.tr("Next"), icon="scan-line")
        self.technical_button = Button(self.tr("Technical view"), ButtonKind.QUIET, "code")
        self.save_button.clicked.connect(self.save_wanted)
        self.next_button.clicked.connect(self.next_wanted)
        self.technical_button.clicked.connect(self.technical_wanted)
        row = FlowRow(gap=10)
        row.add(self.save_button)
        row.add(self.next_button)
        if self.note is not None:
            self.ask_button = Button(self.tr("New question"), icon="message-circle-question-mark")
            self.ask_button.clicked.connect(self.ask_wanted)
            row.add(self.ask_button)
        self._add_group(row, self._links(), gap=4)

    def _links(self) -> FlowRow:
        """What explains the result."""
        report, row = self.checked.report, FlowRow(gap=16)
        level = details.level_of(self.checked) if wording.shows_details(report) else None
        if level is not None:
            text = self.tr("What does level %1 mean?").replace("%1", str(level))
            self.level_button = Button(text, ButtonKind.QUIET, trailing_icon="circle-question-mark")
            self.level_button.clicked.connect(lambda _=False, level=level: self.level_wanted.emit(level))
            row.add(self.level_button)
        for word in words_about(report):
            row.add(WordLink(word, Reader.EMPLOYER))
        row.add(self.technical_button)
        return row


def _table(rows: list[_Fact]) -> FactTable:
    table = FactTable()
    for row in rows:
        table.add_fact(row.label, row.value, at_top=isinstance(row.value, NotedText))
    return table
