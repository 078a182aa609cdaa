"""Questions to ask again: their building blocks or their query, and the purpose, as JSON. Nothing about a person."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeVar

from wallet.errors.questions import QueryInvalidError
from wallet.model.json import Json, JsonObject
from wallet.questions.building import (
    LONGEST_PURPOSE,
    LONGEST_TEXT,
    MOST_ISSUERS,
    MOST_TITLES,
    MOST_WISHES,
    BuildingBlocks,
    WantedIssuer,
    Wish,
)
from wallet.questions.detail_places import WantedDetail, WantedKind

VERSION: Final = 1
MAX_BYTES: Final = 60_000
_Word = TypeVar("_Word", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Template:
    """A question with everything but who asks and when.

    Attributes:
        purpose: What for.
        blocks: What was picked.
        query: The query as JSON text, where it was written by hand; then `blocks` is what it began as.
        encrypted: Only the program that asks can open the answer.
    """

    purpose: str
    blocks: BuildingBlocks
    query: str = ""
    encrypted: bool = False


def template_json(template: Template) -> JsonObject:
    """Write a template; `read_template` is the inverse."""
    blocks = template.blocks
    document: dict[str, Json] = {
        "version": VERSION,
        "purpose": template.purpose,
        "wishes": [
            {"kind": wish.kind.value, "titles": list(wish.titles), "skill": wish.skill} for wish in blocks.wishes
        ],
        "needed": [detail.value for detail in blocks.needed],
        "welcome": [detail.value for detail in blocks.welcome],
        "issuers": [{"id": issuer.id, "name": issuer.name} for issuer in blocks.issuers],
        "accept_copies": blocks.accept_copies,
    }
    if template.query:
        document["query"] = template.query
    if template.encrypted:
        document["encrypted"] = True
    return document


def read_template(document: JsonObject) -> Template:
    """Read a template.

    Raises:
        QueryInvalidError: It has another version or breaks its form.
    """
    if document.get("version") != VERSION:
        raise QueryInvalidError("version of a template")
    copies, encrypted = document.get("accept_copies"), document.get("encrypted", False)
    if not isinstance(copies, bool):
        raise QueryInvalidError("accept_copies")
    if not isinstance(encrypted, bool):
        raise QueryInvalidError("encrypted")
    wishes = tuple(_wish(entry) for entry in _list(document, "wishes", MOST_WISHES))
    if not wishes:
        raise QueryInvalidError("wishes")
    needed = _words(document, "needed", WantedDetail)
    return Template(
        _text(document, "purpose", LONGEST_PURPOSE),
        BuildingBlocks(
            wishes,
            needed,
            tuple(detail for detail in _words(document, "welcome", WantedDetail) if detail not in needed),
            tuple(_issuer(entry) for entry in _list(document, "issuers", MOST_ISSUERS)),
            copies,
        ),
        _text(document, "query", MAX_BYTES) if "query" in document else "",
        encrypted,
    )


# --- inside ---------------------------------------------------------------------------------------


def _wish(entry: Json) -> Wish:
    if not isinstance(entry, dict):
        raise QueryInvalidError("wish")
    titles = _list(entry, "titles", MOST_TITLES)
    return Wish(
        _word(entry.get("kind"), WantedKind),
        tuple(_short(title, "title", LONGEST_TEXT) for title in titles),
        _text(entry, "skill", LONGEST_TEXT),
    )


def _issuer(entry: Json) -> WantedIssuer:
    if not isinstance(entry, dict):
        raise QueryInvalidError("issuer")
    return WantedIssuer(_text(entry, "id", 2_000), _text(entry, "name", 2_000))


def _words(document: JsonObject, name: str, kind: type[_Word]) -> tuple[_Word, ...]:
    return tuple(dict.fromkeys(_word(entry, kind) for entry in _list(document, name, len(kind))))


def _word(value: Json, kind: type[_Word]) -> _Word:
    if not isinstance(value, str) or value not in [word.value for word in kind]:
        raise QueryInvalidError(kind.__name__)
    return kind(value)


def _list(document: JsonObject, name: str, most: int) -> Sequence[Json]:
    value = document.get(name)
    if not isinstance(value, list) or len(value) > most:
        raise QueryInvalidError(name)
    return value


def _text(document: JsonObject, name: str, longest: int) -> str:
    return _short(document.get(name), name, longest)


def _short(value: Json, name: str, longest: int) -> str:
    if not isinstance(value, str) or len(value) > longest:
        raise QueryInvalidError(name)
    return value
