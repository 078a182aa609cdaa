"""From a credential and a choice of details to what is shared."""

from wallet.disclosure.details import Detail
from wallet.disclosure.presentation import make_presentation
from wallet.disclosure.presentation_end import Presentation, PresentationEnd
from wallet.disclosure.selection import details_of, is_selective, preview_claims

__all__ = [
    "Detail",
    "Presentation",
    "PresentationEnd",
    "details_of",
    "is_selective",
    "make_presentation",
    "preview_claims",
]
