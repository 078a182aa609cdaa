"""PDF pages: a presentation to hand over, a recovery sheet to put away, a report of a check.

Every text comes in translated. Nothing is read from the clock: the same input gives the same bytes.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final, NamedTuple

from wallet.transport.page_fonts import PageFonts
from wallet.transport.presentation_page import PresentationPage, media_type
from wallet.transport.report_page import ReportPage

if TYPE_CHECKING:
    from wallet.transport.pdf_sheet import Sheet


class _Layout(NamedTuple):
    """How tightly a page is set.

    Attributes:
        size: Size of the text, in points.
        gap: Room above and below a row, in millimetres.
        side: Side of a single code without its quiet zone, in millimetres.
        columns: How many codes stand beside one another where there are more than two.
    """

    size: float
    gap: float
    side: float
    columns: int


_LAYOUTS: Final = (
    _Layout(11, 2, 72, 2),
    _Layout(11, 1.6, 64, 2),
    _Layout(11, 1.6, 60, 3),
    _Layout(10, 1.2, 60, 3),
    _Layout(9, 0.8, 54, 3),
)
_TITLE: Final = 22
_LONG_TITLE: Final = 60
# Larger ones would not stand on one page.
_FEW_CODES: Final = 4
_RECOVERY_SIDE: Final = 70.0


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySheet:
    """What a person prints once and keeps away from the computer.

    Attributes:
        language: BCP 47 tag of the texts.
        title: Heading; also the document's title.
        explanation: What the code is for and how to keep it.
        groups: The code in groups of letters.
        code: PNG of a QR code with the same code, or None.
        rows: Label and value of what helps to find the vault again, such as its name and date.
        footer: A line at the foot of the page; may be empty.
        made_at: Creation date; timezone-aware.
    """

    language: str
    title: str
    explanation: tuple[str, ...]
    groups: tuple[str, ...]
    code: bytes | None
    rows: tuple[tuple[str, str], ...]
    footer: str
    made_at: datetime


def presentation_pdf(page: PresentationPage, fonts: PageFonts) -> bytes:
    """Set a presentation on A4, on one page wherever that can be read, with the signed presentation attached.

    Letters become smaller, and codes as small as 52 mm, only as far as one page takes; where even that is too little,
    the details go on at their usual size and the codes stand together after them.
    """
    for layout in _LAYOUTS:
        sheet = _set(page, fonts, layout)
        if sheet.pages == 1:
            break
        sheet.discard()
    else:
        sheet = _set(page, fonts, _LAYOUTS[0])
    sheet.attach(page.attachment_name, page.attachment, mime_type=media_type(page.attachment), made_at=page.made_at)
    return sheet.finish()


def recovery_sheet_pdf(page: RecoverySheet, fonts: PageFonts) -> bytes:
    """Set a recovery code on A4, in large letters and as a QR code."""
    sheet = _begin(page, fonts)
    sheet.gap(3)
    for sentence in page.explanation:
        sheet.text(sentence, size=12)
        sheet.gap(1.5)
    sheet.gap(4)
    sheet.large_groups(page.groups)
    if page.code is not None:
        sheet.code_beside(page.code, "", (), (), side=_RECOVERY_SIDE, size=_LAYOUTS[0].size)
    sheet.gap(4)
    sheet.rows(page.rows)
    return sheet.finish()


def report_pdf(page: ReportPage, fonts: PageFonts) -> bytes:
    """Set a verdict, what the credential says and every check on A4."""
    sheet = _begin(page, fonts)
    sheet.gap(4)
    sheet.banner(page.headline, page.sentences, page.tone)
    sheet.gap(6)
    sheet.rows((row.label, row.value) for row in page.rows)
    sheet.heading(page.checks_title)
    for check in page.checks:
        sheet.check(check.outcome, check.title, check.sentence)
    return sheet.finish()


def _set(page: PresentationPage, fonts: PageFonts, layout: _Layout) -> "Sheet":
    sheet = _begin(page, fonts, _TITLE if len(page.title) <= _LONG_TITLE else layout.size + 4)
    if page.person:
        sheet.gap(0.5)
        sheet.text(page.person, size=layout.size + 2)
    sheet.gap(4)
    sheet.note(page.note.headline, page.note.sentence, page.note.tone, size=layout.size)
    sheet.gap(2)
    sheet.rows(((row.label, row.value) for row in page.rows), size=layout.size, gap=layout.gap)
    sheet.gap(6)
    how = (page.check_title, page.check_steps, page.check_sentences)
    if len(page.codes) == 1:
        sheet.code_beside(page.codes[0], *how, side=layout.side, size=layout.size)
    elif page.codes:
        columns = layout.columns if len(page.codes) <= _FEW_CODES else _LAYOUTS[-1].columns
        sheet.codes(page.codes, *how, columns=columns, size=layout.size)
    else:
        sheet.steps(*how, size=layout.size)
    return sheet


def _begin(page: PresentationPage | RecoverySheet | ReportPage, fonts: PageFonts, size: float = _TITLE) -> "Sheet":
    from wallet.transport.pdf_sheet import Sheet  # noqa: PLC0415 - fpdf takes a third of a second to import

    sheet = Sheet(title=page.title, language=page.language, foot=page.footer, made_at=page.made_at, fonts=fonts)
    sheet.text(page.title, size=size, bold=True)
    return sheet
