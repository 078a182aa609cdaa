"""A receipt as a file: for people, or as the signed record's JSON-LD."""

import json
from typing import TYPE_CHECKING

from wallet.model.guidance import Consent, ConsentState

if TYPE_CHECKING:
    from wallet.consent.consent_page import ConsentTexts


def receipt_file(consent: Consent, state: ConsentState, kind: str, texts: "ConsentTexts") -> bytes:
    """Write a receipt.

    Args:
        consent: What was agreed.
        state: How it stands now.
        kind: As what: `pdf`, `html` or `json`.
        texts: The words of the pages.
    """
    if kind == "json":
        return json.dumps(dict(consent.document), ensure_ascii=False, indent=2).encode()
    from wallet.consent.consent_page import consent_html, consent_pdf  # noqa: PLC0415 - few save a receipt

    return consent_html(consent, texts, state).encode() if kind == "html" else consent_pdf(consent, texts, state)
