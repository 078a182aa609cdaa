"""The page of what is shared, to print or mail. No Qt here."""

from dataclasses import dataclass
from datetime import datetime

from ui.saving import suggested_name
from ui.values import claim_rows, language, person_name
from wallet.disclosure import Presentation
from wallet.formats.type_metadata import vct_of
from wallet.holder import OpenedCredential
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
    vct = vct_of(opened.credential)
    page = PresentationPage(
        language=language(),
        title=summary.title,
        issuer=summary.issuer_name,
        person=person_name(presentation.claims, vct),
        rows=tuple(claim_rows(presentation.claims, vct)),
        check_title=texts.check_title,
        check_sentences=texts.check_sentences,
        codes=codes,
        attachment_name=suggested_name(summary.title, ".sdjwt"),
        attachment=presentation.text.encode("ascii"),
        footer=texts.footer,
        made_at=made_at,
    )
    return presentation_pdf(page, shipped_fonts())
