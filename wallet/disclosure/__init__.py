"""From a credential and a choice of details to what is shared."""

from wallet.disclosure.presentation import Presentation, PresentationEnd, make_presentation
from wallet.disclosure.selection import Detail, details_of, preview_claims

__all__ = ["Detail", "Presentation", "PresentationEnd", "details_of", "make_presentation", "preview_claims"]
