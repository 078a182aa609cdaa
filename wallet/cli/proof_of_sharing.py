"""`share --proof`: a signed proof of what was shared, for the learner's own papers."""

from collections.abc import Iterable
from gettext import gettext as _
from pathlib import Path

from wallet.cli.dates import moment_text
from wallet.cli.files import write_file
from wallet.cli.language import spoken_language
from wallet.consent.consent_page import PageSteps
from wallet.consent.sharing_page import SharingTexts, sharing_html, sharing_pdf
from wallet.consent.sharing_proof import SharingProof
from wallet.consenting import proof_of_sharing
from wallet.disclosure import Presentation
from wallet.holder import Holder
from wallet.model.paths import format_path
from wallet.model.stored import CredentialId


def _texts() -> SharingTexts:
    return SharingTexts(
        language=spoken_language(),
        title=_("Proof of sharing"),
        note=(_("What was shared"), _("This page names the details that were shown. It says none of their values.")),
        row_titles=(_("What"), _("As shared")),
        rows_title=_("What was shared"),
        who=_("With whom"),
        not_named=_("Nobody was named: a copy for anybody"),
        purpose=_("What for"),
        not_stated=_("Not stated"),
        saw=_("Shown of %1"),
        always=_("Always visible:"),
        when=_("Shared on"),
        until=_("Counts until"),
        record=_("Number of this proof"),
        after=PageSteps(
            _("Keep this"),
            (_("Keep this page with your own papers."),),
            (_("The signed proof is in this document."),),
        ),
        attachment=_("Save the signed proof"),
        footer="Learner Wallet",
        detail=format_path,
        moment=moment_text,
    )


def write_proof(
    holder: Holder,
    file: str,
    shared: Iterable[tuple[CredentialId, Presentation]],
    recipient_name: str,
    recipient_id: str,
    purpose: str,
) -> None:
    """Make a proof of sharing and write it: as a page where the file is called so, else the signed text.

    Raises:
        SharingError: A text is over its bound; nothing was written.
        StorageError: The system refuses.
    """
    proof = proof_of_sharing(holder, shared, recipient_name=recipient_name, recipient_id=recipient_id, purpose=purpose)
    write_file(file, _written(proof, Path(file).suffix.lower()))


def _written(proof: SharingProof, ending: str) -> bytes:
    if ending == ".pdf":
        return sharing_pdf(proof, _texts())
    if ending in (".html", ".htm"):
        return sharing_html(proof, _texts()).encode()
    return f"{proof.text}\n".encode()
