"""PDF pages: a presentation to hand over, a recovery sheet to put away, a report of a check.

Every text comes in translated. Nothing is read from the clock: the same input gives the same bytes.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from wallet.transport.page_fonts import PageFonts

if TYPE_CHECKING:
    from wallet.transport.pdf_sheet import Outcome, Sheet, Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class PresentationPage:
    """What a learner hands over on paper or by mail.

    Attributes:
        language: BCP 47 tag of the texts.
        title: Title of the credential; also the document's title.
        issuer: Who issued it.
        person: Who it is about; empty where the name is not shared.
        rows: Label and value of each detail that is shared.
        check_title: Heading beside the code, such as "Check this".
        check_sentences: How to check it.
        codes: PNGs of the one code, or of the frames in order; eight pixels a module print well.
        attachment_name: File name of the signed presentation.
        attachment: The signed presentation.
        footer: A line at the foot of each page; may be empty.
        made_at: Creation date; timezone-aware.
    """

    language: str
    title: str
    issuer: str
    person: str
    rows: tuple[tuple[str, str], ...]
    check_title: str
    check_sentences: tuple[str, ...]
    codes: tuple[bytes, ...]
    attachment_name: str
    attachment: bytes
    footer: str
    made_at: datetime


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


@dataclass(frozen=True, slots=True)
class ReportCheck:
    """One check in a report."""

    outcome: "Outcome"
    title: str
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPage:
    """What an employer keeps of a check.

    Attributes:
        language: BCP 47 tag of the texts.
        title: Heading; also the document's title.
        tone: Colour of the verdict.
        headline: The verdict.
        sentences: What it means.
        rows: Label and value of what the credential says.
        checks_title: Heading of the checks.
        checks: How each check ended.
        footer: A line at the foot of each page; may be empty.
        made_at: Creation date; timezone-aware.
    """

    language: str
    title: str
    tone: "Tone"
    headline: str
    sentences: tuple[str, ...]
    rows: tuple[tuple[str, str], ...]
    checks_title: str
    checks: tuple[ReportCheck, ...]
    footer: str
    made_at: datetime


def presentation_pdf(page: PresentationPage, fonts: PageFonts) -> bytes:
    """Set a presentation on A4, codes at 78 mm, with the signed presentation attached byte for byte."""
    sheet = _begin(page, fonts)
    sheet.gap(1)
    for line in (page.person, page.issuer):
        if line:
            sheet.text(line, size=13)
    sheet.gap(4)
    if len(page.codes) == 1:
        sheet.code_beside(page.codes[0], page.check_title, page.check_sentences)
    sheet.gap(4)
    sheet.rows(page.rows)
    if len(page.codes) > 1:
        sheet.heading(page.check_title)
        for sentence in page.check_sentences:
            sheet.text(sentence)
        sheet.codes(page.codes)
    sheet.attach(page.attachment_name, page.attachment, mime_type=_media_type(page.attachment), made_at=page.made_at)
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
        sheet.code_beside(page.code, "", ())
    sheet.gap(4)
    sheet.rows(page.rows)
    return sheet.finish()


def report_pdf(page: ReportPage, fonts: PageFonts) -> bytes:
    """Set a verdict, what the credential says and every check on A4."""
    sheet = _begin(page, fonts)
    sheet.gap(4)
    sheet.banner(page.headline, page.sentences, page.tone)
    sheet.gap(6)
    sheet.rows(page.rows)
    sheet.heading(page.checks_title)
    for check in page.checks:
        sheet.check(check.outcome, check.title, check.sentence)
    return sheet.finish()


def _begin(page: PresentationPage | RecoverySheet | ReportPage, fonts: PageFonts) -> "Sheet":
    from wallet.transport.pdf_sheet import Sheet  # noqa: PLC0415 - fpdf takes a third of a second to import

    sheet = Sheet(title=page.title, language=page.language, foot=page.footer, made_at=page.made_at, fonts=fonts)
    sheet.text(page.title, size=22, bold=True)
    return sheet


def _media_type(attachment: bytes) -> str:
    """Name what is attached by how it is written: a document, an SD-JWT or another token."""
    if attachment.lstrip().startswith(b"{"):
        return "application/ld+json"
    return "application/dc+sd-jwt" if b"~" in attachment else "application/jwt"
