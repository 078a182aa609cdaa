"""The words of a consent on paper, in the language of the window. No Qt widgets here."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.consent.texts import basis_text
from ui.document_rows import document_label
from ui.i18n import format_moment
from ui.values import country_name, label_text, language
from wallet.consent.consent_page import ConsentTexts, PageSteps
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL
from wallet.formats.type_metadata import type_metadata
from wallet.model.guidance import Basis, ConsentState
from wallet.model.paths import ClaimPath

translate = QCoreApplication.translate

_DOCUMENT_ROOTS: Final = frozenset({"credentialSubject", "issuer", "evidence", "displayParameter"})


def detail_label(path: ClaimPath) -> str:
    """Name a detail of a consent, which says no more of a credential than its title."""
    steps = path
    while len(steps) > 1 and isinstance(steps[-1], int):
        steps = steps[:-1]
    metadata = type_metadata(LEARNING_CREDENTIAL)
    known = metadata is not None and any(claim.path[0] == steps[0] for claim in metadata.claims)
    if not known and steps[0] in _DOCUMENT_ROOTS:
        return document_label(steps)
    return label_text(steps, LEARNING_CREDENTIAL)


def receipt_texts() -> ConsentTexts:
    """Return the words of a receipt."""
    return ConsentTexts(
        language=language(),
        title=translate("Receipt", "Your consent"),
        notes=_notes(),
        row_titles=(translate("Receipt", "What"), translate("Receipt", "How it stands here")),
        rows_title=translate("Receipt", "What you agreed to"),
        who=translate("Receipt", "Who"),
        address=translate("Receipt", "Address"),
        contact=translate("Receipt", "Contact"),
        purpose=translate("Receipt", "What for"),
        sees=translate("Receipt", "They see of %1"),
        always=translate("Receipt", "Always visible:"),
        files=translate("Receipt", "Files"),
        from_when=translate("Receipt", "Decided on"),
        until=translate("Receipt", "Until"),
        export=translate("Receipt", "Save or print parts"),
        export_allowed=translate("Receipt", "They may"),
        export_forbidden=translate("Receipt", "They may not"),
        storage=translate("Receipt", "Where it is kept"),
        third_parties=translate("Receipt", "Who else sees it"),
        nobody=translate("Receipt", "Nobody"),
        notice=translate("Receipt", "Their privacy notice"),
        basis=translate("Receipt", "Why the law allows it, they say"),
        bases={basis: basis_text(basis) for basis in Basis},
        jurisdiction=translate("Receipt", "Law of"),
        authority=translate("Receipt", "Where you can complain"),
        helper=translate("Receipt", "Help"),
        helped=translate("Receipt", "A helper sat next to the learner."),
        record=translate("Receipt", "Number of this consent"),
        after_given=_after_given(),
        after_refused=_after_refused(),
        attachment=translate("Receipt", "The signed consent"),
        footer=translate("Receipt", "Made by Learner Wallet. This program cannot erase copies made elsewhere."),
        detail=detail_label,
        moment=format_moment,
        country=country_name,
    )


def _notes() -> dict[ConsentState, tuple[str, str]]:
    return {
        ConsentState.GIVEN: (
            translate("Receipt", "You said yes"),
            translate("Receipt", "You can stop at any time, without giving a reason."),
        ),
        ConsentState.REFUSED: (translate("Receipt", "You said no"), translate("Receipt", "Nothing was shared.")),
        ConsentState.WITHDRAWN: (
            translate("Receipt", "You stopped sharing"),
            translate("Receipt", "Give your counsellor the notice, so that they erase your record."),
        ),
        ConsentState.ENDED: (
            translate("Receipt", "This has ended"),
            translate("Receipt", "Their program erases your record at its end."),
        ),
    }


def _after_given() -> PageSteps:
    return PageSteps(
        translate("Receipt", "How to stop"),
        (
            translate("Receipt", "Open Learner Wallet."),
            translate("Receipt", "Choose Guidance, then Stop sharing."),
            translate("Receipt", "Give your counsellor the notice that appears."),
        ),
        (translate("Receipt", "Their program then erases your record and confirms it."),),
    )


def _after_refused() -> PageSteps:
    sentence = translate("Receipt", "Nothing was shared, and nothing else changes.")
    return PageSteps(translate("Receipt", "What now?"), (), (sentence,))
