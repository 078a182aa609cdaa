"""One result: the verdict, what was shared, every check, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.check import details, wording
from ui.check.answer_wording import answer_text, missing_text
from ui.check.answers import AnswerNote
from ui.explain.link import WordLink
from ui.explain.of_checks import words_about
from ui.explain.word import Reader
from ui.i18n import format_moment
from ui.inside.view import InsideCard
from ui.messages import CheckText, describe_check
from ui.tokens import Ink, TextRole, Tone
from ui.widgets.arrange import FlowRow, SplitRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.notice import Notice
from ui.widgets.pill import Pill
from ui.widgets.rows import CheckLine, FactTable, NotedText
from ui.widgets.text import Text
from ui.widgets.verdict import VerdictCard
from wallet.checking import Checked
from wallet.model.elements import ElementState
from wallet.model.report import Check, CheckName, Verdict

_NOT_LOOKED_AT = "not-checked"


class ResultCard(VerdictCard):
    """A result as design/5 shows it.

    Attributes:
        checked: The result.
        note: How it belongs to an answer; None where nothing was asked.
        save_button, next_button, technical_button: What can be done.
        ask_button: Asks anew; None where nothing was asked.
        level_button: Explains the level; None where none is stated.
        practice_pill: Says that the issuer is made up; None for a real one.
        made_for: Says for whom it was made; None for a copy.
        facts: Label and value of each row.
        inside: Lists the credentials inside it; None where there are none.
        check_lines: One line per check.
        lacking: Says what an answer lacks; None where it lacks nothing.
    """

    save_wanted = Signal()
    next_wanted = Signal()
    technical_wanted = Signal()
    level_wanted = Signal(int)
    ask_wanted = Signal()

    def __init__(self, checked: Checked, note: AnswerNote | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.checked, self.note = checked, note
        self.ask_button: Button | None = None
        self.lacking: Notice | None = None
        self.facts: list[tuple[str, str]] = []
        self.check_lines: list[CheckLine] = []
        self.practice_pill: Pill | None = None
        self.made_for: Notice | None = None
        self.level_button: Button | None = None
        self.inside: InsideCard | None = None
        self.setObjectName("check-result")
        self.content.setSpacing(12)
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
        said = wording.verdict_text(self.checked.report)
        self.setAccessibleName(f"{said.headline}. {said.sentence}")
        self.show_verdict(said.headline, said.sentence, said.sign, said.tone, outline=said.outline)

    # --- parts ------------------------------------------------------------------------------------

    def _add_practice(self) -> None:
        if self.checked.report.issuer.example:
            self.practice_pill = Pill(self.tr("Practice"), Tone.WARN, "flask-conical")
            sentence = self.tr("Practice credential. It proves nothing about a real person.")
            self.content.addWidget(Notice(Tone.WARN, sentence, icon="flask-conical"))

    def _add_subject(self) -> None:
        subject = details.subject_of(self.checked)
        if subject.person:
            person = Text(subject.person, TextRole.HEADING, selectable=True)
        else:
            hidden = self.checked.hidden or self.checked.report.partial
            text = self.tr("Name not shared") if hidden else self.tr("No name in it")
            person = Text(text, TextRole.HEADING, Ink.SECONDARY)
        pill = self.practice_pill
        self.content.addWidget(SplitRow(person, pill, least_lead=120) if pill is not None else person)
        line = " · ".join(part for part in (subject.title, subject.issuer) if part)
        what = Text(line, TextRole.BODY, optional=True, selectable=True)
        what.set_language(details.title_language(self.checked, subject.title))
        self.content.addWidget(what)

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
        table, languages = FactTable(), details.text_languages(self.checked)
        for row in details.shared_rows(self.checked):
            language = languages.of(row.value) or ""
            if row.notes:
                self.facts.append((row.label, row.value))
                noted = NotedText(row.value, row.notes)
                noted.text.set_language(language)
                table.add_fact(row.label, noted, at_top=True)
            else:
                value = Text(row.value, TextRole.STRONG, selectable=True)
                value.set_language(language)
                self._add_fact(table, row.label, value, row.value)
        for state, label in (
            (ElementState.NOT_SHARED, self.tr("Not shared")),
            (ElementState.NOT_STATED, self.tr("Not stated in it")),
        ):
            names = [wording.element_name(element) for element in details.elements_in(self.checked, state)]
            if names and self.checked.credential is not None and self.checked.report.profile:
                text = ", ".join(names)
                self._add_fact(table, label, Text(text, TextRole.SMALL, Ink.SECONDARY), text)
        self.content.addWidget(table)

    def _add_fact(self, table: FactTable, label: str, value: Text, text: str) -> None:
        self.facts.append((label, text))
        table.add_fact(label, value)

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
        self.content.addWidget(Text(self.tr("What you can do now"), TextRole.HEADING))
        advice = [
            ("ban", self.tr("Do not rely on it"), self.tr("Nothing it says is shown, as nobody can vouch for it.")),
        ]
        if self.checked.report.check(CheckName.PROOF).code == "proof-missing":
            sentence = self.tr("Most issuers also give a file with a seal. Ask the person for that one.")
            advice.append(("refresh-cw", self.tr("Ask for the sealed file"), sentence))
        else:
            sentence = self.tr("A mistake in copying looks the same as a forgery. Let the person share it again.")
            advice.append(("refresh-cw", self.tr("Ask for it once more"), sentence))
        sentence = self.tr("Use an address you know, not one from this credential.")
        advice.append(("message-circle-question-mark", self.tr("Ask the issuer"), sentence))
        for sign, title, text in advice:
            self.content.addWidget(CheckLine(sign, Tone.NEUTRAL, title, text))

    def _add_checks(self) -> None:
        self.content.addSpacing(6)
        skipped = 0
        checks = self.checked.report.checks
        if self.note is not None:  # what is special about an answer comes first
            checks = tuple(sorted(checks, key=lambda check: check.check is not CheckName.HOLDER))
        for check in checks:
            if check.code == _NOT_LOOKED_AT:
                skipped += 1
            elif not self._says_what_the_banner_says(check):
                said = self._described(check)
                line = CheckLine(said.sign, said.tone, said.title, said.sentence)
                self.check_lines.append(line)
                self.content.addWidget(line)
        if skipped and self.checked.report.verdict is not Verdict.UNREADABLE:
            text = self.tr("%1 other checks were not made, as they would prove nothing.").replace("%1", str(skipped))
            self.content.addWidget(Text(text, TextRole.SMALL, Ink.SECONDARY))

    def _described(self, check: Check) -> CheckText:
        if self.note is not None and check.check is CheckName.HOLDER:
            return answer_text(self.note, check, self.checked.report)
        return describe_check(check)

    def _says_what_the_banner_says(self, check: Check) -> bool:
        return self.checked.report.verdict is Verdict.UNREADABLE and check.check is CheckName.STRUCTURE

    def _add_foot(self) -> None:
        report = self.checked.report
        if report.verdict is not Verdict.UNREADABLE and report.check(CheckName.VALIDITY).code != _NOT_LOOKED_AT:
            text = self.tr("Times were checked with this computer's clock: %1.")
            clock = text.replace("%1", format_moment(report.at))
            self.content.addWidget(Text(clock, TextRole.SMALL, Ink.SECONDARY))
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
        level = details.level_of(self.checked) if wording.shows_details(report) else None
        if level is not None:
            text = self.tr("What does level %1 mean?").replace("%1", str(level))
            self.level_button = Button(text, ButtonKind.QUIET, trailing_icon="circle-question-mark")
            self.level_button.clicked.connect(lambda _=False, level=level: self.level_wanted.emit(level))
            row.add(self.level_button)
        for word in words_about(report):
            row.add(WordLink(word, Reader.EMPLOYER))
        row.add(self.technical_button)
        self.content.addWidget(row)
