"""One credential: what it says and whether it can be trusted; behind it the elements and the technical view."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.credential.content import Content
from ui.credential.elements_page import ElementsPage, count_stated
from ui.credential.picture_dialog import show_picture
from ui.credential.technical_page import TechnicalPage
from ui.credential.texts import OF_OWN_STATEMENTS
from ui.explain.link import WordLink
from ui.explain.of_checks import words_about
from ui.i18n import format_day
from ui.inside.facts import fill_with_elements
from ui.inside.view import InsideCard
from ui.messages import describe_check, describe_verdict, short_status
from ui.tokens import Ink, TextRole, Tone
from ui.trying.note import StepNote
from ui.values import language_name
from ui.widgets.announce import announce
from ui.widgets.arrange import Columns, FlowRow, SplitRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card, Line
from ui.widgets.fields import ChoiceField
from ui.widgets.file_choice import ask_save_path
from ui.widgets.issuer_badge import IssuerBadge
from ui.widgets.notice import Notice
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.pill import Pill
from ui.widgets.pill_button import PillButton
from ui.widgets.rows import CheckLine, FactTable
from ui.widgets.steady import settle_layouts
from ui.widgets.text import Text
from wallet.formats.own_statement import is_own_statement
from wallet.formats.text_languages import TextLanguages
from wallet.holder import OpenedCredential
from wallet.model.elements import MANDATORY, Element
from wallet.model.report import Verdict

_WORDS = {Element.LEVEL: "level", Element.WORKLOAD: "study-points"}


class CredentialPage(QStackedWidget):
    """Shows one credential; knows widgets, not vaults.

    Attributes:
        practising: The window says already that nothing here is real.
        tried: Says that opening a credential was tried, where somebody learns with the examples.
    """

    back_wanted = Signal()
    share_wanted = Signal()
    check_wanted = Signal()
    export_wanted = Signal()
    web_page_wanted = Signal()
    removal_wanted = Signal()
    copy_wanted = Signal(str)
    language_chosen = Signal(str)
    change_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.practising = False
        self.overview = ScrollPage(spacing=20)
        self.elements = ElementsPage()
        self.technical = TechnicalPage()
        self.share_button = Button(self.tr("Share"), ButtonKind.PRIMARY, "qr-code")
        self._badge = IssuerBadge("", 52)
        self.header = PageHeader(
            " ",
            " ",
            actions=(self.share_button,),
            badge=self._badge,
            breadcrumb=(self.tr("My credentials"), ""),
        )
        self.practice = Notice(
            Tone.ACCENT,
            self.tr("Practice: this credential, its issuer and the learner are made up."),
            icon="flask-conical",
        )
        self.tried = StepNote(self.tr("Next: share it"))
        self.says = _SaysCard()
        self.trust = _TrustCard()
        self.inside = InsideCard()
        self.inside.hide()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        column.addWidget(self.says)
        column.addWidget(self.inside)
        self._left = column
        columns = Columns(580, 320, gap=20)
        # Why it is not simply genuine comes before all that it says where the two stand below each other.
        columns.add_head(self.trust.advice)
        columns.add(left)
        columns.add(self.trust)
        self.practice.hide()
        self.overview.add(self.header, self.practice, self.tried, columns)
        for page in (self.overview, self.elements, self.technical):
            self.addWidget(page)
        self._opened: OpenedCredential | None = None
        self._content: Content | None = None
        self._connect()

    def _connect(self) -> None:
        self.setAccessibleName(self.says.title.text())  # and not what it is called: see the title of the window
        self.header.back.connect(self.back_wanted)
        self.share_button.clicked.connect(self.share_wanted)
        self.trust.check_button.clicked.connect(self.check_wanted)
        self.says.elements_button.clicked.connect(self._show_elements)
        self.says.technical_button.clicked.connect(self._show_technical)
        self.says.language.chosen.connect(self.language_chosen)
        self.says.picture_button.clicked.connect(self._show_picture)
        self.says.export_button.clicked.connect(self.export_wanted)
        self.says.web_page_button.clicked.connect(self.web_page_wanted)
        self.says.change_button.clicked.connect(self.change_wanted)
        self.says.remove_button.clicked.connect(self.removal_wanted)
        self.elements.back.connect(self._show_overview)
        self.technical.back.connect(self._show_overview)
        self.technical.copy_wanted.connect(self.copy_wanted)

    def add_section(self, section: QWidget) -> None:
        """Append something below what the credential says."""
        self._left.addWidget(section)

    # --- what the presenter asks --------------------------------------------------------------------

    def show_credential(self, opened: OpenedCredential, content: Content) -> None:
        """Show a credential from its beginning."""
        self._take(opened, content)
        summary = opened.stored.summary
        issued = format_day(summary.issued) if summary.issued else ""
        when = self.tr("written on %1") if is_own_statement(opened.report.claims) else self.tr("issued %1")
        parts = (summary.issuer_name, when.replace("%1", issued) if issued else "")
        self.header.set_texts(summary.title, " · ".join(part for part in parts if part))
        self.header.title.set_language(TextLanguages(opened.report.claims).of(summary.title) or "")
        if self.header.breadcrumb is not None:
            self.header.breadcrumb.set_titles(self.tr("My credentials"), summary.title)
        self._badge.set_name(summary.issuer_name)
        self._badge.set_picture(content.picture, self.tr("Picture of %1").replace("%1", summary.title))
        example = summary.example or opened.report.issuer.example
        self.practice.setVisible(example and not self.practising)
        self.trust.show_report(opened)
        self.setCurrentWidget(self.overview)
        settle_layouts(self)
        self.overview.verticalScrollBar().setValue(0)

    def show_language(self, opened: OpenedCredential, content: Content) -> None:
        """Show the same credential in another of its languages."""
        self._take(opened, content)
        settle_layouts(self)

    def show_checks(self, opened: OpenedCredential, content: Content) -> None:
        """Show the same credential, checked anew, and say so."""
        self._take(opened, content)
        self.trust.show_report(opened)
        verdict = describe_verdict(opened.report)
        again = self.tr("Checked again.")
        announce(self, f"{again} {verdict.headline}. {verdict.sentence}", urgent=True)
        self.trust.show_time(self.tr("Checked just now, without internet."))
        settle_layouts(self)

    def show_saved(self, path: str) -> None:
        """Say that a file was saved."""
        self.says.show_saved(self.tr("Saved as %1").replace("%1", path))

    def ask_save_path(self, suggested: str) -> str:
        """Ask where the original goes."""
        return ask_save_path(
            self,
            self.tr("Save original"),
            suggested,
            self.tr("Credentials (*.json *.jwt *.sdjwt *.sd-jwt *.png *.pdf)"),
        )

    def ask_web_page_path(self, suggested: str) -> str:
        """Ask where the web page goes."""
        return ask_save_path(self, self.tr("Save web page"), suggested, self.tr("Web pages (*.html)"))

    def take_focus(self) -> None:
        """Give the keyboard to the heading."""
        self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, opened: OpenedCredential, content: Content) -> None:
        self._opened, self._content = opened, content
        self.says.show_credential(opened, content)
        self.inside.show_inside(content.inside)

    # --- pages behind it -----------------------------------------------------------------------------

    def _show_overview(self) -> None:
        self.setCurrentWidget(self.overview)
        self.take_focus()

    def _show_elements(self) -> None:
        if self._opened is not None and self._content is not None:
            self.elements.show_elements(self._opened, self._content.elements)
            self.setCurrentWidget(self.elements)
            self.elements.take_focus()

    def _show_technical(self) -> None:
        if self._opened is not None:
            self.technical.show_credential(self._opened)
            self.setCurrentWidget(self.technical)
            self.technical.take_focus()

    def _show_picture(self) -> None:
        if self._opened is not None and self._content is not None and self._content.picture is not None:
            show_picture(self, self._content.picture, self._opened.stored.summary.title)


class _SaysCard(Card):
    """What this says, in plain words."""

    def __init__(self) -> None:
        super().__init__(spacing=8)
        self.elements_button = PillButton("", Tone.OK, "list-checks")
        self.title = self.add_title(self.tr("What this says"), self.elements_button)
        self.language = ChoiceField("", [], name=self.tr("Language of the credential"))
        self._languages = FlowRow(gap=10)
        self._languages.add(Text(self.tr("Written in several languages"), TextRole.SMALL, Ink.SECONDARY, middle=True))
        self._languages.add(self.language)
        self._facts = FactTable()
        self._more_title = Text(self.tr("Also in this credential"), TextRole.STRONG)
        self._more = FactTable()
        self._not_readable = Notice(Tone.NEUTRAL, self.tr("Its details cannot be shown, because the proof failed."))
        self.change_button = Button(self.tr("Change"), ButtonKind.QUIET, "pencil")
        self.picture_button = Button(self.tr("Show picture"), ButtonKind.QUIET, "image")
        self.technical_button = Button(self.tr("Technical view"), ButtonKind.QUIET, "code")
        self.export_button = Button(self.tr("Save original"), ButtonKind.QUIET, "download")
        self.web_page_button = Button(self.tr("Save web page"), ButtonKind.QUIET, "file-text")
        self.remove_button = Button(self.tr("Remove"), ButtonKind.QUIET, "trash-2")
        self._saved = Text("", TextRole.SMALL, Ink.SECONDARY, optional=True)
        actions = FlowRow(gap=14)
        for button in (
            self.change_button,
            self.picture_button,
            self.technical_button,
            self.export_button,
            self.web_page_button,
            self.remove_button,
        ):
            actions.add(button)
        self._actions = actions
        self.add(self._languages, self._facts, self._not_readable, self._more_title, self._more, actions, self._saved)
        self._not_readable.hide()
        self._saved.hide()

    def show_credential(self, opened: OpenedCredential, content: Content) -> None:
        claims = opened.report.claims
        own = is_own_statement(claims)
        shown = tuple(item for item in content.elements if not own or item.element in OF_OWN_STATEMENTS)
        fill_with_elements(self._facts, shown, claims, missing=not own, words=_WORDS)
        self._more.clear()
        languages = TextLanguages(claims)
        for label, value in content.beyond:
            self._more.add_fact(label, value, language=languages.of(value) or "")
        self._more_title.setVisible(bool(content.beyond) and not own)
        self._more.setVisible(bool(content.beyond))
        self._languages.setVisible(len(content.languages) > 1)
        named = sorted(((code, language_name(code)) for code in content.languages), key=lambda choice: choice[1])
        self.language.set_choices(named)
        self.language.choose(content.shown_language)
        self.picture_button.setVisible(content.picture is not None)
        self.change_button.setVisible(own)
        self.elements_button.setVisible(not own)
        self._actions.restyle()
        self._not_readable.setVisible(not claims)
        stated = count_stated(content.elements)
        text = self.tr("%1 of %2 European standard elements")
        self.elements_button.set_status(
            text.replace("%1", str(stated)).replace("%2", str(len(MANDATORY))),
            Tone.OK if stated == len(MANDATORY) else Tone.NEUTRAL,
        )
        self._saved.setText("")

    def show_saved(self, text: str) -> None:
        self._saved.setText(text)
        announce(self, text)


class _TrustCard(Card):
    """Can it be trusted?

    Attributes:
        advice: Why it is not simply genuine; stands where the page puts it.
    """

    def __init__(self) -> None:
        super().__init__(spacing=12)
        self._pill = Pill("", Tone.NEUTRAL)
        heading = Text(self.tr("Can it be trusted?"), TextRole.HEADING)
        # The heading stays on one line; a verdict of several words goes below it.
        self.add(SplitRow(heading, self._pill, least_lead=260))
        holder = QWidget()
        self._checks = QVBoxLayout(holder)
        self._checks.setContentsMargins(0, 0, 0, 0)
        self._checks.setSpacing(14)
        self._words = FlowRow(gap=14)
        self.advice = Notice(Tone.WARN, "")
        self._time = Text("", TextRole.SMALL, Ink.SECONDARY, optional=True)
        self.check_button = Button(self.tr("Check again"), icon="refresh-cw")
        self._again = QWidget()
        again = QVBoxLayout(self._again)
        again.setContentsMargins(0, 0, 0, 0)
        again.setSpacing(12)
        again.addWidget(Line())
        again.addWidget(self.check_button)
        self.add(holder, self._words, self._again, self._time)
        self.advice.hide()
        self._time.hide()

    def show_report(self, opened: OpenedCredential) -> None:
        report = opened.report
        status = short_status(report, report.at)
        self._pill.set_status(status.text, status.tone, status.sign)
        while (item := self._checks.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        # What a learner wrote needs no check: nobody vouches for it, and it says so.
        own = is_own_statement(report.claims)
        self._again.setVisible(not own)
        for check in () if own else report.checks:
            text = describe_check(check)
            self._checks.addWidget(CheckLine(text.sign, text.tone, text.title, text.sentence))
        words = () if own else words_about(report)
        self._words.clear()
        self._words.setVisible(bool(words))
        for word in words:
            self._words.add(WordLink(word))
        verdict = describe_verdict(report)
        self.advice.setVisible(report.verdict is not Verdict.GENUINE)
        self.advice.set_tone(verdict.tone, verdict.sign)
        self.advice.set_text(verdict.sentence)
        self._time.setText("")

    def show_time(self, text: str) -> None:
        self._time.setText(text)
