"""A proof of sharing for people: one page as HTML or PDF, with the signed proof attached."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from wallet.consent.consent_page import PageSteps, item_row
from wallet.consent.sharing_proof import SharingProof
from wallet.model.paths import ClaimPath
from wallet.transport.html_page import presentation_html
from wallet.transport.page_fonts import PageFonts, shipped_fonts
from wallet.transport.pdf_page import presentation_pdf
from wallet.transport.presentation_page import PageNote, PageRow, PresentationPage

ATTACHMENT_NAME: Final = "sharing.jwt"


@dataclass(frozen=True, slots=True, kw_only=True)
class SharingTexts:
    """The words of the page, translated.

    Attributes:
        language: BCP 47 tag of these texts.
        title: Heading and title of the document.
        note: Headline and sentence that say what this page is.
        row_titles: Headings of the two columns.
        rows_title: Heading of the table, read aloud.
        who: Label of who got it.
        not_named: Nobody was named.
        purpose: Label of what for.
        not_stated: No purpose was stated.
        saw: Label of a credential; `%1` stands for its title.
        always: Said before the details that cannot be hidden.
        when: Label of when it was shared.
        until: Label of how long it counts.
        record: Label of the proof's own number.
        after: What a person can do with it.
        attachment: What the attached proof is called in a list of links.
        footer: A line at the foot; may be empty.
        detail: Names a detail.
        moment: Writes a moment.
    """

    language: str
    title: str
    note: tuple[str, str]
    row_titles: tuple[str, str]
    rows_title: str
    who: str
    not_named: str
    purpose: str
    not_stated: str
    saw: str
    always: str
    when: str
    until: str
    record: str
    after: PageSteps
    attachment: str
    footer: str = ""
    detail: Callable[[ClaimPath], str]
    moment: Callable[[datetime], str]


def sharing_html(proof: SharingProof, texts: SharingTexts) -> str:
    """Write a proof of sharing as one HTML file; the signed proof stands in its one link, byte for byte."""
    return presentation_html(sharing_page(proof, texts))


def sharing_pdf(proof: SharingProof, texts: SharingTexts, fonts: PageFonts | None = None) -> bytes:
    """Set a proof of sharing on A4 with the signed proof attached."""
    return presentation_pdf(sharing_page(proof, texts), fonts or shipped_fonts())


def sharing_page(proof: SharingProof, texts: SharingTexts) -> PresentationPage:
    """Put together what the page says."""
    return PresentationPage(
        language=texts.language,
        title=texts.title,
        title_language=None,
        person="",
        note=PageNote("neutral", *texts.note),
        rows=tuple(_rows(proof, texts)),
        rows_title=texts.rows_title,
        row_titles=texts.row_titles,
        check_title=texts.after.title,
        check_steps=texts.after.steps,
        check_sentences=texts.after.sentences,
        check_line="",
        codes=(),
        code_text="",
        attachment_text=texts.attachment,
        attachment_name=ATTACHMENT_NAME,
        attachment=proof.text.encode("ascii"),
        footer=texts.footer,
        made_at=proof.shared_at,
    )


def _rows(proof: SharingProof, texts: SharingTexts) -> Iterator[PageRow]:
    # An identifier alone tells nobody anything; it stands in the signed proof.
    yield PageRow(texts.who, proof.recipient_name or texts.not_named, "" if proof.recipient_name else None)
    yield PageRow(texts.purpose, proof.purpose or texts.not_stated, "" if proof.purpose else None)
    for item in proof.items:
        yield item_row(item, texts.saw, texts.always, texts.detail, texts.language)
    yield PageRow(texts.when, texts.moment(proof.shared_at))
    if proof.until is not None:
        yield PageRow(texts.until, texts.moment(proof.until))
    yield PageRow(texts.record, proof.id, "")
