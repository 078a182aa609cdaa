"""Pages as one file for any browser: what is handed over, and what is kept of a check or a credential."""

import base64
import io
from collections.abc import Iterator

from PIL import Image

from wallet.transport.html_parts import (
    begin_page,
    end_page,
    note_lines,
    page_text,
    table_section,
    words_of_others,
)
from wallet.transport.presentation_page import PageNote, PageRow, PresentationPage, media_type
from wallet.transport.report_page import ReportPage


def presentation_html(page: PresentationPage) -> str:
    """Write a presentation as one HTML file; the signed presentation stands in its one link, byte for byte."""
    return "\n".join(_lines(page)) + "\n"


def report_html(page: ReportPage) -> str:
    """Write a report as one HTML file."""
    return "\n".join(_report_lines(page)) + "\n"


def _report_lines(page: ReportPage) -> Iterator[str]:
    yield from begin_page(page.title, language=page.language, title_language=page.title_language)
    yield f"<header>\n<h1{words_of_others(page.title_language)}>{page_text(page.title)}</h1>\n</header>"
    yield from note_lines(PageNote(page.tone, page.headline, " ".join(page.sentences)))
    if page.rows:
        yield from table_section("says", page.rows_title, page.row_titles, page.rows)
    checks = (PageRow(check.title, check.sentence) for check in page.checks)
    yield from table_section("checks", page.checks_title, page.check_titles, checks)
    yield from end_page(page.footer)


def _lines(page: PresentationPage) -> Iterator[str]:
    yield from begin_page(page.title, language=page.language, title_language=page.title_language)
    yield "<header>"
    yield f"<h1{words_of_others(page.title_language)}>{page_text(page.title)}</h1>"
    if page.person:
        yield f'<p class="person"{words_of_others("")}>{page_text(page.person)}</p>'
    yield "</header>"
    yield from note_lines(page.note)
    yield from table_section("says", page.rows_title, page.row_titles, page.rows)
    yield from _check(page)
    yield from end_page(page.footer)


def _check(page: PresentationPage) -> Iterator[str]:
    yield f'<section aria-labelledby="check">\n<h2 id="check">{page_text(page.check_title)}</h2>\n<ol>'
    for step in page.check_steps:
        yield f"<li>{page_text(step)}</li>"
    yield "</ol>"
    for sentence in page.check_sentences:
        yield f"<p>{page_text(sentence)}</p>"
    if page.codes:
        yield '<div class="codes">'
        for number, code in enumerate(page.codes, start=1):
            side = _side(code)
            source = f"data:image/png;base64,{base64.b64encode(code).decode()}"
            name = page_text(page.code_name(number))
            caption = f"<figcaption>{number} / {len(page.codes)}</figcaption>" if len(page.codes) > 1 else ""
            yield f'<figure><img src="{source}" width="{side}" height="{side}" alt="{name}">{caption}</figure>'
        yield "</div>"
    link = f"data:{media_type(page.attachment)};base64,{base64.b64encode(page.attachment).decode()}"
    yield f'<p><a href="{link}" download="{page_text(page.attachment_name)}">{page_text(page.attachment_text)}</a></p>'
    yield "</section>"


def _side(code: bytes) -> int:
    with Image.open(io.BytesIO(code)) as picture:
        return picture.width
