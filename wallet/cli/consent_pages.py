"""Receipts as pages, in English."""

from typing import Final

from wallet.cli.guidance_text import BASES
from wallet.cli.sentences import moment_text
from wallet.consent.consent_page import ConsentTexts, PageSteps, consent_html, consent_pdf
from wallet.model.guidance import Consent, ConsentState
from wallet.model.paths import format_path

_TEXTS: Final = ConsentTexts(
    language="en",
    title="Consent receipt",
    notes={
        ConsentState.GIVEN: ("You gave your consent", "This page says to whom, for what and until when."),
        ConsentState.REFUSED: ("You said no", "Nothing was shared."),
        ConsentState.WITHDRAWN: ("You took your consent back", "The counsellor has to erase the record."),
        ConsentState.ENDED: ("Your consent has ended", "The counsellor's program erases the record."),
    },
    row_titles=("What", "As agreed"),
    rows_title="What was agreed",
    who="Who",
    address="Address",
    contact="Contact",
    purpose="What for",
    sees="They see of %1",
    always="Always visible:",
    files="Files",
    from_when="Said on",
    until="Until",
    export="May they save or print it?",
    export_allowed="Yes",
    export_forbidden="No",
    storage="Kept where",
    third_parties="Who else sees it",
    nobody="Nobody",
    notice="What they say about your data",
    basis="Ground in law, as they state it",
    bases=BASES,
    jurisdiction="Law of",
    authority="Where you can complain",
    helper="Help",
    helped="Somebody helped you at the keyboard.",
    record="Number of this receipt",
    after_given=PageSteps(
        "How to stop",
        ("Open Learner Wallet and choose Guidance.", "Choose this consent and press Stop sharing."),
        ("You can stop at any time. What was copied elsewhere cannot be erased by this program.",),
    ),
    after_refused=PageSteps("What now", (), ("You said no, and nothing else changes.",)),
    attachment="Save the signed receipt",
    footer="Learner Wallet",
    detail=format_path,
    moment=moment_text,
)


def receipt_html(consent: Consent, state: ConsentState) -> bytes:
    """Write a receipt as a web page that needs no web."""
    return consent_html(consent, _TEXTS, state).encode()


def receipt_pdf(consent: Consent, state: ConsentState) -> bytes:
    """Set a receipt on paper."""
    return consent_pdf(consent, _TEXTS, state)
