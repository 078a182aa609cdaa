"""The page of what is shared, to print, to mail or to send. No Qt here."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.claim_reader import ClaimReader
from ui.i18n import format_day, format_stated
from ui.saving import suggested_name
from ui.share.paper_texts import check_texts, end_text, note_of
from ui.values import language
from wallet.disclosure import Presentation
from wallet.formats.text_languages import TextLanguages
from wallet.holder import OpenedCredential
from wallet.model.elements import Element
from wallet.model.paths import parse_path
from wallet.transport.code_pictures import PRINT_SCALE, code_pictures, paper_plan
from wallet.transport.file_endings import credential_ending
from wallet.transport.html_page import presentation_html
from wallet.transport.message_picture import MOST_CODES_IN_PICTURE, message_picture
from wallet.transport.page_fonts import shipped_fonts
from wallet.transport.pdf_page import presentation_pdf
from wallet.transport.presentation_page import PageRow, PresentationPage
from wallet.verification.stated_end import stated_end

translate = QCoreApplication.translate

# Members that state an end; it stands at the head of the rows already.
_ENDS: Final = ("date_of_expiry", "exp", "validUntil", "expirationDate", "expires")


@dataclass(frozen=True, slots=True)
class Handed:
    """What is handed over.

    Attributes:
        opened: The credential.
        presentation: What of it is shared.
        recipient: For whom, as the person named them.
        address: Page address that its codes are written for, or None.
        at: Now; UTC.
    """

    opened: OpenedCredential
    presentation: Presentation
    recipient: str
    address: str | None
    at: datetime

    def pdf(self) -> bytes:
        """Set it on paper."""
        return presentation_pdf(self.page(), shipped_fonts())

    def html(self) -> bytes:
        """Write it as a web page that needs no web."""
        return presentation_html(self.page()).encode()

    def picture(self) -> bytes:
        """Draw it for a message; it must fit one, see `fits_picture`."""
        return message_picture(self.page(), shipped_fonts())

    def page(self) -> PresentationPage:
        """Gather what stands on it: of the details exactly those that are shared."""
        presentation = self.presentation
        plan = paper_plan(presentation.text, self.address)
        codes = code_pictures(plan, scale=PRINT_SCALE) if plan is not None else ()
        by_address = plan is not None and (plan.single or "").startswith("https://")
        checking = check_texts(len(codes), by_address=by_address)
        languages = TextLanguages(presentation.claims)
        reader = ClaimReader(self.opened.credential)
        end = stated_end(self.opened.credential, presentation.claims, self.at)
        title = shown_title(self.opened, presentation)
        attachment = presentation.text.encode()
        return PresentationPage(
            language=language(),
            title=title,
            title_language=languages.of(title),
            person=reader.person(presentation.claims),
            note=note_of(presentation, self.recipient, end),
            rows=tuple(self._rows(reader, languages, end)),
            rows_title=translate("Paper", "What it says"),
            row_titles=(translate("Paper", "Detail"), translate("Paper", "As stated")),
            check_title=translate("Paper", "Check this"),
            check_steps=checking.steps,
            check_sentences=checking.sentences,
            check_line=checking.line,
            codes=codes,
            code_text=translate("Paper", "QR code %1 of %2 with the signed credential, to scan in Check"),
            attachment_text=translate("Paper", "Save the signed file"),
            attachment_name=suggested_name(title, credential_ending(attachment)),
            attachment=attachment,
            footer=translate("Paper", "The signed file is in this document."),
            made_at=self.at,
        )

    def _rows(self, reader: ClaimReader, languages: TextLanguages, end: date | datetime | None) -> Iterator[PageRow]:
        claims = self.presentation.claims
        issuer = reader.issuer(claims) or _listed_name(self.opened)
        said = next(item for item in reader.elements(claims) if item.element is Element.DATE)
        issued = format_stated(said.value) or _signed(claims.get("iat"))
        yield PageRow(translate("Paper", "Issued by"), issuer, languages.of(issuer))
        if issued:
            yield PageRow(translate("Paper", "Issued on"), issued)
        if end is not None:
            yield PageRow(translate("Paper", "Valid until"), end_text(end))
        told = {(reader.label((name,)), end_text(end)) for name in _ENDS if end is not None}
        if said.source:
            told.add((reader.label(parse_path(said.source)), issued))
        for label, value in reader.rows(claims):
            if (label, value) not in told:
                yield PageRow(label, value, languages.of(value))


def shown_title(opened: OpenedCredential, presentation: Presentation) -> str:
    """Return the title as far as it is shared: the name of a file must not say what the file hides."""
    title = ClaimReader(opened.credential).title(presentation.claims).replace("\n", ", ")
    return title or translate("Paper", "Credential")


def fits_picture(presentation: Presentation, address: str | None) -> bool:
    """Whether a picture for a message carries it."""
    plan = paper_plan(presentation.text, address)
    return plan is not None and plan.frame_count <= MOST_CODES_IN_PICTURE


def _listed_name(opened: OpenedCredential) -> str:
    """Name the issuer by the list that knows it, else by its identifier: what it says itself may not be shared."""
    issuer = opened.report.issuer
    return (issuer.name if issuer.known_by is not None else None) or issuer.id or ""


def _signed(stated: object) -> str:
    return format_day(datetime.fromtimestamp(stated, UTC)) if isinstance(stated, int) else ""
