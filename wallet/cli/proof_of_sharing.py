"""`share --proof`: a signed proof of what was shared, for the learner's own papers."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from wallet.cli.files import write_file
from wallet.cli.sentences import moment_text
from wallet.consent.consent_page import PageSteps
from wallet.consent.sharing_page import SharingTexts, sharing_html, sharing_pdf
from wallet.consent.sharing_proof import SharingProof
from wallet.consenting import proof_of_sharing
from wallet.disclosure import Presentation
from wallet.holder import Holder
from wallet.model.paths import format_path
from wallet.model.stored import CredentialId

_TEXTS: Final = SharingTexts(
    language="en",
    title="Proof of sharing",
    note=("What was shared", "This page names the details that were shown. It says none of their values."),
    row_titles=("What", "As shared"),
    rows_title="What was shared",
    who="With whom",
    not_named="Nobody was named: a copy for anybody",
    purpose="What for",
    not_stated="Not stated",
    saw="Shown of %1",
    always="Always visible:",
    when="Shared on",
    until="Counts until",
    record="Number of this proof",
    after=PageSteps(
        "Keep this",
        ("Keep this page with your own papers.",),
        ("The signed proof is in this document.",),
    ),
    attachment="Save the signed proof",
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
        return sharing_pdf(proof, _TEXTS)
    if ending in (".html", ".htm"):
        return sharing_html(proof, _TEXTS).encode()
    return f"{proof.text}\n".encode()
