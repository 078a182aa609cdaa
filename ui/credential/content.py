"""What the page of one credential says, made ready away from the window. No Qt here."""

from collections import Counter
from dataclasses import dataclass
from typing import Final

from ui.claim_reader import ClaimReader
from ui.inside.content import Inside, credentials_inside
from ui.pictures import small_picture
from wallet.formats.own_statement import read_own_statement
from wallet.formats.pictures import picture_of
from wallet.holder import OpenedCredential
from wallet.model.elements import ElementValue
from wallet.model.json import JsonObject

# As large as a dialog shows it on a fine screen.
_PICTURE_SIDE: Final = 1_200


@dataclass(frozen=True, slots=True)
class Content:
    """What a credential says, in one language.

    Attributes:
        elements: The sixteen standard elements.
        beyond: What it says besides, as labels and values.
        shown_language: The language most of it is shown in; empty where none is marked.
        languages: Every language it says something in, marked as such by the issuer.
        inside: The credentials inside it.
        picture: The picture it carries, as a PNG of bounded size, or None.
    """

    elements: tuple[ElementValue, ...]
    beyond: tuple[tuple[str, str], ...]
    shown_language: str
    languages: tuple[str, ...]
    inside: tuple[Inside, ...]
    picture: bytes | None


def content_of(opened: OpenedCredential, wanted: tuple[str, ...], language: str = "") -> Content:
    """Make ready what a page shows.

    Args:
        opened: The credential.
        wanted: Languages of the person, best first (BCP 47).
        language: A language the person asked for instead; empty for none.
    """
    languages = (language, *wanted) if language else wanted
    claims = opened.report.claims
    reader = ClaimReader(opened.credential, languages)
    elements = reader.elements(claims)
    picture = picture_of(opened.credential, claims)
    return Content(
        elements,
        _beyond(reader, opened, claims),
        _shown_language(elements),
        _languages_of(elements),
        credentials_inside(opened.credential, opened.report.inner, languages),
        small_picture(picture, _PICTURE_SIDE) if picture is not None else None,
    )


def _beyond(reader: ClaimReader, opened: OpenedCredential, claims: JsonObject) -> tuple[tuple[str, str], ...]:
    """Return what it says besides; of what learners wrote themselves only what they wrote."""
    statement = read_own_statement(opened.credential)
    if statement is None:
        return reader.rows_beyond(claims)
    written = {"organisation": statement.organisation, "period": statement.period}
    return tuple((reader.label(("credentialSubject", name)), text) for name, text in written.items() if text)


def _languages_of(elements: tuple[ElementValue, ...]) -> tuple[str, ...]:
    found = {item.language for item in elements} | {name for item in elements for name, _ in item.others}
    return tuple(sorted(found - {""}))


def _shown_language(elements: tuple[ElementValue, ...]) -> str:
    shown = Counter(item.language for item in elements if item.language and item.others)
    shown = shown or Counter(item.language for item in elements if item.language)
    return shown.most_common(1)[0][0] if shown else ""
