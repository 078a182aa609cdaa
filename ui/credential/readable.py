"""One credential as a web page, to read or to have read aloud: what it says and whether it can be trusted. No widgets.

It is no copy of the credential: nobody can check it. What can be checked is the original.
"""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from ui.check.report import TONES, report_checks
from ui.credential.content import Content
from ui.credential.texts import OF_OWN_STATEMENTS, ROWS, row_name, state_text
from ui.element_texts import element_notes, element_text
from ui.i18n import format_moment
from ui.messages import describe_verdict
from ui.values import language
from ui.widgets.plain_text import plain
from wallet.formats.own_statement import is_own_statement
from wallet.formats.text_languages import TextLanguages
from wallet.holder import OpenedCredential
from wallet.model.elements import MANDATORY, ElementState
from wallet.transport.html_page import report_html
from wallet.transport.presentation_page import PageRow
from wallet.transport.report_page import ReportPage

translate = QCoreApplication.translate


def readable_file(opened: OpenedCredential, content: Content) -> bytes:
    """Write the web page of a credential, in the language of the window."""
    return report_html(readable_page(opened, content)).encode()


def readable_page(opened: OpenedCredential, content: Content) -> ReportPage:
    """Gather what stands on it: all that the page of the credential says in the window."""
    report, title = opened.report, opened.stored.summary.title
    verdict = describe_verdict(report)
    own = is_own_statement(report.claims)
    footer = translate("Readable", "Made on %1. To read only: keep the original, that can be checked.")
    return ReportPage(
        language=language(),
        title=title,
        title_language=TextLanguages(report.claims).of(title),
        tone=TONES.get(verdict.tone, "neutral"),
        headline=verdict.headline,
        sentences=(verdict.sentence,),
        rows=tuple(_rows(opened, content, own=own)),
        rows_title=translate("Readable", "What this says"),
        row_titles=(translate("Readable", "What"), translate("Readable", "Content")),
        checks_title=translate("Readable", "Can it be trusted?"),
        check_titles=(translate("Readable", "Found"), translate("Readable", "What it means")),
        checks=() if own else tuple(report_checks(report)),
        footer=footer.replace("%1", format_moment(report.at)),
        made_at=report.at,
    )


def _rows(opened: OpenedCredential, content: Content, *, own: bool) -> Iterator[PageRow]:
    claims = opened.report.claims
    languages = TextLanguages(claims)
    found = {item.element: item for item in content.elements if not own or item.element in OF_OWN_STATEMENTS}
    for element in ROWS:
        item = found.get(element)
        text = element_text(item, claims) if item is not None else ""
        if item is not None and text:
            said = "\n".join((text, *element_notes(item)))
            yield PageRow(row_name(element), plain(said), item.language or languages.of(text))
        elif not own and element in MANDATORY:
            yield PageRow(row_name(element), state_text(ElementState.NOT_STATED))
    yield from (PageRow(label, plain(value), languages.of(value)) for label, value in content.beyond)
