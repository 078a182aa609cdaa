"""The page of what is shared, to print or mail. No Qt here."""

from dataclasses import dataclass
from datetime import datetime

from ui.claim_reader import ClaimReader
from ui.saving import suggested_name
from ui.values import language
from wallet.disclosure import Presentation
from wallet.holder import OpenedCredential
from wallet.transport.file_endings import credential_ending
from wallet.transport.page_fonts import shipped_fonts
from wallet.transport.pdf_page import PresentationPage, presentation_pdf


@dataclass(frozen=True, slots=True)
class PaperTexts:
    """Texts of the page, translated.

    Attributes:
        check_title: Heading beside the code.
        check_sentences: How to check it, and what it proves.
        footer: A line at the foot.
    """

    check_title: str
    check_sentences: tuple[str, ...]
    footer: str


def presentation_page(
    opened: OpenedCredential,
    presentation: Presentation,
    codes: tuple[bytes, ...],
    texts: PaperTexts,
    made_at: datetime,
) -> bytes:
    """Set the page: exactly what is shared, the codes, and the signed file attached."""
    summary = opened.stored.summary
    reader = ClaimReader(opened.credential)
    attachment = presentation.text.encode()
    page = PresentationPage(
        language=language(),
        title=summary.title,
        issuer=summary.issuer_name,
        person=reader.person(presentation.claims),
        rows=tuple(reader.rows(presentation.claims)),
        check_title=texts.check_title,
        check_sentences=texts.check_sentences,
        codes=codes,
        attachment_name=suggested_name(summary.title, credential_ending(attachment)),
        attachment=attachment,
        footer=texts.footer,
        made_at=made_at,
    )
    return presentation_pdf(page, shipped_fonts())
