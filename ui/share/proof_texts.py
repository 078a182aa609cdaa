"""The words of a proof of sharing. No Qt widgets here."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from ui.claim_reader import ClaimReader
from ui.i18n import format_moment
from ui.values import language
from wallet.consent.consent_page import PageSteps
from wallet.consent.sharing_page import SharingTexts
from wallet.consent.sharing_proof import SharingProof
from wallet.model.credential import UnverifiedCredential
from wallet.model.paths import ClaimPath

translate = QCoreApplication.translate


def file_title(recipient: str) -> str:
    """Name the file after what it is and with whom was shared."""
    name = translate("SharingProof", "Proof of sharing")
    return f"{name} {recipient}".strip()


def page_texts(
    proof: SharingProof, credentials: Sequence[UnverifiedCredential], *, asked: bool, on_their_word: bool
) -> SharingTexts:
    """Return the words of the page in the language of the window.

    Args:
        proof: What the page is about.
        credentials: The credentials in it, in the order of its items; they name their details.
        asked: Somebody asked a question, and stated what for.
        on_their_word: The name is what they call themselves.
    """
    who = translate("SharingProof", "With whom")
    purpose, not_stated = translate("SharingProof", "What for"), translate("SharingProof", "Not stated")
    not_named = translate("SharingProof", "Whoever scanned it")
    if asked:
        purpose, not_stated = translate("SharingProof", "What for, as they say"), translate("SharingProof", "No reason")
        not_named = translate("SharingProof", "Somebody who gave no name")
    if on_their_word and proof.recipient_name:
        who = translate("SharingProof", "With whom, as they say")
    return SharingTexts(
        language=language(),
        title=translate("SharingProof", "Proof of sharing"),
        note=(
            translate("SharingProof", "What I shared"),
            translate("SharingProof", "This page names the details that I shared. It does not say what is in them."),
        ),
        row_titles=(translate("SharingProof", "What"), translate("SharingProof", "As shared")),
        rows_title=translate("SharingProof", "What I shared"),
        who=who,
        not_named=not_named,
        purpose=purpose,
        not_stated=not_stated,
        saw=translate("SharingProof", "Shown of %1"),
        always=translate("SharingProof", "Always visible:"),
        when=translate("SharingProof", "Shared on"),
        until=translate("SharingProof", "Valid until"),
        record=translate("SharingProof", "Number of this proof"),
        after=_after(),
        attachment=translate("SharingProof", "Save the signed proof"),
        footer=translate("SharingProof", "The signed proof is in this document."),
        detail=_names(proof, credentials),
        moment=format_moment,
    )


def _after() -> PageSteps:
    return PageSteps(
        translate("SharingProof", "About this page"),
        (),
        (
            translate("SharingProof", "Keep this page with your own papers."),
            translate(
                "SharingProof", "Your wallet signed it. It does not prove that the other side received anything."
            ),
        ),
    )


def _names(proof: SharingProof, credentials: Sequence[UnverifiedCredential]) -> Callable[[ClaimPath], str]:
    names: dict[ClaimPath, str] = {}
    for item, credential in zip(proof.items, credentials, strict=True):
        reader = ClaimReader(credential)
        for path in (*item.paths, *item.always_visible):
            names.setdefault(path, reader.label(_without_place(path)))
    return names.__getitem__


def _without_place(path: ClaimPath) -> ClaimPath:
    """Leave out the place in a list: its members are called as the list is."""
    while len(path) > 1 and isinstance(path[-1], int):
        path = path[:-1]
    return path
