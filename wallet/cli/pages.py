"""The PDF pages that the command line writes, in English."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from wallet.cli.report_text import details_in, label_of, value_text
from wallet.cli.sentences import moment_text
from wallet.disclosure import Presentation
from wallet.formats.elements import describe_elements
from wallet.formats.type_metadata import type_metadata
from wallet.model.elements import Element
from wallet.model.stored import CredentialSummary
from wallet.transport.file_endings import credential_ending
from wallet.transport.page_fonts import shipped_fonts
from wallet.transport.pdf_page import PresentationPage, RecoverySheet, presentation_pdf, recovery_sheet_pdf
from wallet.transport.qr_codes import qr_matrix, qr_png
from wallet.vault import RecoveryCode

_LANGUAGE = "en"
_FOOTER = "Learner Wallet"
_PRINT_SCALE = 8  # pixels a module


def recovery_page(code: RecoveryCode, folder: Path, made_at: datetime) -> bytes:
    """Set a recovery code on a page."""
    sheet = RecoverySheet(
        language=_LANGUAGE,
        title="Recovery code",
        explanation=(
            "This code opens your wallet when you have lost your passphrase.",
            "Keep this page on paper, away from your computer. Who has both can read everything.",
        ),
        groups=code.groups,
        code=qr_png(qr_matrix(code.text, error_correction="M"), scale=_PRINT_SCALE),
        rows=(("Folder", str(folder)), ("Made", moment_text(made_at))),
        footer=_FOOTER,
        made_at=made_at,
    )
    return recovery_sheet_pdf(sheet, shipped_fonts())


def shared_page(
    presentation: Presentation,
    vct: str | None,
    summary: CredentialSummary,
    codes: Sequence[bytes],
    made_at: datetime,
) -> bytes:
    """Set what is shared on a page, with its codes and the signed text attached.

    Args:
        presentation: What is shared.
        vct: The credential's type.
        summary: What its list entry shows.
        codes: PNGs of its codes, in order.
        made_at: Now; UTC.
    """
    metadata = type_metadata(vct) if vct is not None else None
    says = {item.element: item.value for item in describe_elements(presentation.claims, vct, hidden=1)}
    sentences = ["Scan the code with Learner Wallet, or drop this PDF on its page Check. It works without internet."]
    if not presentation.key_bound:
        sentences.append("This is a copy: it does not prove who shows it.")
    if presentation.until is not None:
        sentences.append(f"Meant for use until {moment_text(presentation.until)}.")
    attachment = presentation.text.encode()
    page = PresentationPage(
        language=_LANGUAGE,
        title=says[Element.TITLE] or summary.title,
        issuer=says[Element.AWARDING_BODY] or summary.issuer_name,
        person=says[Element.LEARNER],
        rows=tuple(
            (label_of(path, metadata), value_text(value)) for path, value in details_in(presentation.claims, vct)
        ),
        check_title="Check this",
        check_sentences=tuple(sentences),
        codes=tuple(codes),
        attachment_name=f"credential{credential_ending(attachment)}",
        attachment=attachment,
        footer=_FOOTER,
        made_at=made_at,
    )
    return presentation_pdf(page, shipped_fonts())
