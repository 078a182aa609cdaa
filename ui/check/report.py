"""The report of a check, as a page for people and as a document for machines."""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ui.check import details, wording
from ui.i18n import format_moment
from ui.messages import describe_check
from ui.tokens import Tone
from ui.values import language
from ui.widgets.plain_text import plain
from wallet.checking import Checked, report_json
from wallet.formats.text_languages import TextLanguages
from wallet.model.elements import Element, ElementState
from wallet.model.report import VerificationReport
from wallet.transport.html_page import report_html
from wallet.transport.page_fonts import shipped_fonts
from wallet.transport.pdf_page import report_pdf
from wallet.transport.presentation_page import PageRow
from wallet.transport.report_page import ReportCheck, ReportPage

if TYPE_CHECKING:
    from wallet.transport.presentation_page import Tone as PageTone

translate = QCoreApplication.translate

_NOT_LOOKED_AT: Final = "not-checked"
TONES: "Final[dict[Tone, PageTone]]" = {Tone.OK: "ok", Tone.WARN: "warn", Tone.BAD: "bad"}


ENDINGS: Final = (".pdf", ".html", ".json")
"""What a report can be saved as."""


def report_file(checked: Checked, ending: str) -> Callable[[], bytes]:
    """Return what makes a file with one of `ENDINGS`, on any thread; its texts are in the language in use now."""
    if ending == ".json":
        return lambda: json_report(checked)
    page = report_page(checked)
    return lambda: report_html(page).encode() if ending == ".html" else pdf_report(page)


def json_report(checked: Checked) -> bytes:
    """Write a result in the shape of the command line's answers, with the moment of the check."""
    document = {**report_json(checked), "checked_at": checked.report.at.isoformat()}
    if not wording.shows_details(checked.report):
        # What cannot be relied on is not passed on either.
        document |= {"claims": {}, "elements": []}
    return json.dumps(document, indent=2, ensure_ascii=False).encode() + b"\n"


def pdf_report(page: ReportPage) -> bytes:
    """Set the page."""
    return report_pdf(page, shipped_fonts())


def report_page(checked: Checked) -> ReportPage:
    """Write what the card says as a page."""
    report = checked.report
    said = wording.verdict_text(report)
    sentences = [said.sentence]
    if report.issuer.example:
        sentences.append(translate("CheckPage", "Practice credential. It proves nothing about a real person."))
    if wording.proof_is_open(report):
        sentences.append(
            translate("CheckPage", "Nobody has vouched for these details here. Anyone could have written them.")
        )
    foot = translate("CheckPage", "Checked on %1, by this computer's clock, without a network.")
    return ReportPage(
        language=language(),
        title=translate("CheckPage", "Report of a check"),
        tone=TONES.get(said.tone, "neutral"),
        headline=said.headline,
        sentences=tuple(sentences),
        rows=_rows(checked) if wording.shows_details(report) else (),
        rows_title=translate("CheckPage", "What it says"),
        row_titles=(translate("CheckPage", "What"), translate("CheckPage", "Content")),
        checks_title=translate("CheckPage", "What was checked"),
        check_titles=(translate("CheckPage", "Found"), translate("CheckPage", "What it means")),
        checks=tuple(report_checks(checked.report)),
        footer=foot.replace("%1", format_moment(report.at)),
        made_at=report.at,
    )


def report_checks(report: VerificationReport) -> list[ReportCheck]:
    """Write how each check ended that was made."""
    lines = []
    for check in report.checks:
        if check.code != _NOT_LOOKED_AT:
            said = describe_check(check)
            lines.append(ReportCheck(check.outcome.value, plain(said.title), plain(said.sentence)))
    return lines


def _rows(checked: Checked) -> tuple[PageRow, ...]:
    report, subject = checked.report, details.subject_of(checked)
    rows = [
        (wording.element_name(Element.LEARNER), subject.person or translate("CheckPage", "Not shared")),
        (wording.element_name(Element.TITLE), subject.title),
        (wording.element_name(Element.AWARDING_BODY), subject.issuer),
    ]
    if report.binding is not None:
        made = f"{report.binding.audience}, {format_moment(report.binding.made_at)}"
        rows.append((translate("CheckPage", "Made for"), made))
    rows += [(row.label, row.value) for row in details.shared_rows(checked)]
    for state, label in (
        (ElementState.NOT_SHARED, translate("CheckPage", "Not shared")),
        (ElementState.NOT_STATED, translate("CheckPage", "Not stated in it")),
    ):
        names = [wording.element_name(element) for element in details.elements_in(checked, state)]
        if checked.report.profile:
            rows.append((label, ", ".join(names)))
    languages = TextLanguages(report.claims)
    return tuple(PageRow(plain(label), plain(value), languages.of(value)) for label, value in rows if value)
