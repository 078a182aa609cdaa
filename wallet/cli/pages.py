"""The pages that the command line writes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from gettext import gettext as _
from gettext import ngettext
from pathlib import Path
from typing import Final

from wallet.cli.dates import day_text, moment_text, readable_moment
from wallet.cli.element_rows import element_rows, elements_said
from wallet.cli.language import spoken_language
from wallet.cli.report_text import details_in, label_of, value_text
from wallet.disclosure import Presentation
from wallet.formats.sd_jwt_vc import SdJwtVc
from wallet.formats.text_languages import TextLanguages
from wallet.formats.type_metadata import TypeMetadata, type_metadata, vct_of
from wallet.holder import OpenedCredential
from wallet.model.elements import Element, ElementState, ElementValue
from wallet.model.paths import ClaimPath, format_path
from wallet.transport.code_pictures import PRINT_SCALE, code_pictures, paper_plan
from wallet.transport.file_endings import credential_ending
from wallet.transport.html_page import presentation_html
from wallet.transport.page_fonts import shipped_fonts
from wallet.transport.pdf_page import RecoverySheet, presentation_pdf, recovery_sheet_pdf
from wallet.transport.presentation_page import PageNote, PageRow, PresentationPage
from wallet.transport.qr_codes import qr_matrix, qr_png
from wallet.vault import RecoveryCode
from wallet.verification.stated_end import stated_end

_FOOTER = "Learner Wallet"
# Said at the head of a page.
_HEADED: Final = frozenset({Element.LEARNER, Element.TITLE, Element.AWARDING_BODY, Element.DATE})
_NAMES: Final[frozenset[ClaimPath]] = frozenset({("given_name",), ("family_name",)})
_WORDS: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^\W\d_]+|\d+")


def recovery_page(code: RecoveryCode, folder: Path, made_at: datetime) -> bytes:
    """Set a recovery code on a page."""
    sheet = RecoverySheet(
        language=spoken_language(),
        title=_("Recovery code"),
        explanation=(
            _("This code opens your wallet when you have lost your passphrase."),
            _("Keep this page on paper, away from your computer. Who has both can read everything."),
        ),
        groups=code.groups,
        code=qr_png(qr_matrix(code.text, error_correction="M"), scale=PRINT_SCALE),
        rows=((_("Folder"), str(folder)), (_("Made"), moment_text(made_at))),
        footer=_FOOTER,
        made_at=made_at,
    )
    return recovery_sheet_pdf(sheet, shipped_fonts())


@dataclass(frozen=True, slots=True)
class SharedPages:
    """What is shared, as pages to hand over.

    Attributes:
        opened: The credential.
        presentation: What of it is shared.
        audience: For whom, or None for a copy.
        address: Page address that its codes are written for, or None.
        made_at: Now; UTC.
    """

    opened: OpenedCredential
    presentation: Presentation
    audience: str | None
    address: str | None
    made_at: datetime

    def pdf(self) -> bytes:
        """Set it on paper."""
        return presentation_pdf(self.page(), shipped_fonts())

    def html(self) -> bytes:
        """Write it as a web page that needs no web."""
        return presentation_html(self.page()).encode()

    def page(self) -> PresentationPage:
        """Gather what stands on it: of the details exactly those that are shared."""
        presentation = self.presentation
        plan = paper_plan(presentation.text, self.address)
        codes = code_pictures(plan, scale=PRINT_SCALE) if plan is not None else ()
        languages = TextLanguages(presentation.claims)
        elements = elements_said(self.opened.credential, presentation.claims, hidden=1)
        says = {item.element: item.value for item in elements}
        end = stated_end(self.opened.credential, presentation.claims, self.made_at)
        title = says[Element.TITLE].replace("\n", ", ") or _("Credential")
        attachment = presentation.text.encode()
        return PresentationPage(
            language=spoken_language(),
            title=title,
            title_language=languages.of(title),
            person=next((item.value for item in elements if _is_name(item)), ""),
            note=_note(presentation, self.audience or "", end),
            rows=tuple(PageRow(label, value, languages.of(value)) for label, value in self._rows(elements, end)),
            rows_title=_("What it says"),
            row_titles=(_("Detail"), _("As stated")),
            check_title=_("Check this"),
            check_steps=_steps(len(codes)),
            check_sentences=(_("It works without internet and without an account."),),
            check_line=_("To check: open Learner Wallet, choose Check, and open this picture there."),
            codes=codes,
            code_text=_("QR code %1 of %2 with the signed credential, to scan in Check"),
            attachment_text=_("Save the signed file"),
            attachment_name=f"credential{credential_ending(attachment)}",
            attachment=attachment,
            footer=_("The signed file is in this document."),
            made_at=self.made_at,
        )

    def _rows(self, elements: Sequence[ElementValue], end: date | datetime | None) -> Iterator[tuple[str, str]]:
        claims, vct = self.presentation.claims, vct_of(self.opened.credential)
        says = {item.element: item.value for item in elements}
        issuer = self.opened.report.issuer
        listed = issuer.name if issuer.known_by is not None else None
        yield _("Issued by"), says[Element.AWARDING_BODY] or listed or issuer.id or ""
        if says[Element.DATE]:
            yield _("Issued on"), readable_moment(says[Element.DATE])
        if end is not None:
            yield _("Valid until"), _end_text(end)
        if not isinstance(self.opened.credential, SdJwtVc):
            yield from element_rows([item for item in elements if item.value and item.element not in _HEADED])
            return
        told = {item.source for item in elements if item.element in _HEADED}
        metadata = type_metadata(vct) if vct is not None else None
        for path, value in details_in(claims, vct):
            if format_path(path) not in told and path not in _NAMES:
                yield _label(path, metadata), value_text(value)


def _note(presentation: Presentation, audience: str, end: date | datetime | None) -> PageNote:
    if not presentation.key_bound:
        unproven = _("This copy does not prove who shows it.")
        ends = _("It has no end date.") if end is None else _("Its end date is {day}.").format(day=_end_text(end))
        return PageNote("warn", _("Copy, holder not proven"), f"{unproven} {ends}")
    by = _("By the person it was issued to.")
    if presentation.until is not None:
        until = _("It stops being valid on {moment}.").format(moment=moment_text(presentation.until))
        by = f"{by} {until}"
    return PageNote("neutral", _("Made for {name}").format(name=audience), by)


def _steps(codes: int) -> tuple[str, ...]:
    if not codes:
        scan = _("Open this file there. A print of it cannot be checked.")
    else:
        scan = ngettext(
            "Scan the code, or open this file there.",
            "Scan all {number} codes in any order, or open this file there.",
            codes,
        ).format(number=codes)
    return (_("Open Learner Wallet on a computer."), _("Choose Check."), scan)


def _is_name(item: ElementValue) -> bool:
    return item.element is Element.LEARNER and item.state is ElementState.STATED and not item.value.startswith("did:")


def _end_text(end: date | datetime) -> str:
    return moment_text(end) if isinstance(end, datetime) else day_text(end)


def _label(path: ClaimPath, metadata: TypeMetadata | None) -> str:
    """Name a detail as its type does, else by the words its own name is made of."""
    label = label_of(path, metadata)
    if label != format_path(path):
        return label
    name = next((step for step in reversed(path) if isinstance(step, str)), label)
    words = " ".join(_WORDS.findall(name)) or name
    return words[:1].upper() + (words[1:] if words.isupper() else words[1:].lower())
