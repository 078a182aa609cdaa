"""What a first invitation could say; the counsellor changes it as they like. No Qt here beyond translating."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from wallet.model.guidance import InvitationTerms, Recipient

translate = QCoreApplication.translate

# Whose law holds most likely, by the language of the program, and where people complain there. In Germany that
# depends on the Land, so the counsellor names it.
_COUNTRIES: Final = {"nl": "BE", "fr": "BE", "de": "DE"}
_AUTHORITIES: Final = {
    "nl": "Gegevensbeschermingsautoriteit, Brussel",
    "fr": "Autorité de protection des données, Bruxelles",
    "en": "Belgian Data Protection Authority, Brussels",
}
_DAYS: Final = 30


def first_terms(language: str) -> InvitationTerms:
    """Return terms to begin with, in a language of the program (ISO 639-1)."""
    return InvitationTerms(
        recipient=Recipient(name="", organisation="", address="", contact=""),
        purposes=(
            translate("Guiding", "Choosing a next course"),
            translate("Guiding", "Recognition of earlier learning"),
            translate("Guiding", "Help with applying for a job"),
        ),
        days=_DAYS,
        notice=translate(
            "Guiding",
            "I use your record only for what you pick. I look at it on my own computer. "
            "You can stop at any time. Then I erase it.",
        ),
        storage=translate("Guiding", "On my own computer, encrypted"),
        jurisdiction=_COUNTRIES.get(language, "BE"),
        authority=_AUTHORITIES.get(language, ""),
        language=language,
    )


def has_terms(kept: InvitationTerms | None) -> bool:
    """Whether a counsellor wrote terms before."""
    return kept is not None and bool(kept.recipient.name)
