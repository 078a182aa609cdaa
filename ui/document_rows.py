"""A JSON-LD credential as rows of label and value.

Contexts, types and proofs are left out, an object is one text where it has one, and what a document repeats is
said once.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from ui.document_names import INSIDE, TECHNICAL, context_step, known_name
from ui.values import country_name, language, number_text, readable_name, value_text
from wallet.formats.code_lists import COUNTRY_LIST, label_of
from wallet.formats.elements.languages import is_language_map, localized
from wallet.formats.elements.moments import moment_text
from wallet.formats.elements.reading import id_of
from wallet.model.json import Json, JsonObject
from wallet.model.paths import ClaimPath

translate = QCoreApplication.translate

# More than any person reads; the technical view has the rest.
MOST_ROWS: Final = 200
_IDENTIFIERS: Final = ("id", "@id")
_MEDIA: Final = ("content", "contentEncoding", "contentType")
_INNER_ADDRESS: Final = "urn:uuid:"
_COUNTRIES: Final = ("countryCode", "addressCountryCode", "addressCountry")
_OWN_NAME, _TITLE = ("name",), ("title",)
_HASHED: Final = ("identityHash", "identity")


class DocumentRow(NamedTuple):
    """One thing a document says.

    Attributes:
        label: What it is called.
        value: What it says; parts stand on lines of their own.
        path: Where it stands.
    """

    label: str
    value: str
    path: ClaimPath


def document_rows(document: JsonObject, languages: Sequence[str]) -> tuple[DocumentRow, ...]:
    """Write a document as rows in its own order, each thing once; at most `MOST_ROWS`, and one that counts the rest.

    Args:
        document: The claims of the credential.
        languages: Wanted languages, best first (BCP 47).
    """
    walk = _Walk(languages, tuple(_countries(document)))
    rows: dict[tuple[str, str], DocumentRow] = {}
    left_out = 0
    for path, value in walk.members(document, ()):
        row = DocumentRow(document_label(path), value, path)
        if len(rows) < MOST_ROWS:
            rows.setdefault((row.label, row.value), row)
        else:
            left_out += (row.label, row.value) not in rows
    if left_out:
        text = translate("Document", "%1 more details, see the technical view").replace("%1", number_text(left_out))
        rows["", ""] = DocumentRow(translate("Document", "And"), text, ())
    return tuple(rows.values())


def document_label(path: ClaimPath) -> str:
    """Name a member by its own name and, where it takes that to be understood, by what it belongs to."""
    label = _step_label(path)
    around = context_step(path)
    if around is None:
        return label
    names = tuple(step for step in path if isinstance(step, str))
    counted = isinstance(path[around + 1], int)
    if not counted and len(names) > 1 and known_name(names) not in (None, known_name(names[-1:])):
        return label  # named together with what it belongs to
    context = _step_label(path[: around + 2] if counted else path[: around + 1])
    inside = label if language() == "de" or label[1:2].isupper() else label[:1].lower() + label[1:]
    return translate("Document", "%1: %2").replace("%2", inside).replace("%1", context)


def _step_label(path: ClaimPath) -> str:
    names = tuple(step for step in path if isinstance(step, str))
    # What the credential itself is called, not who: a person has a name too.
    label = known_name(_TITLE if names == _OWN_NAME else names) or readable_name(names[-1])
    last = path[-1]
    return f"{label} {last + 1}" if isinstance(last, int) else label


def simple_text(value: Json, path: ClaimPath, languages: Sequence[str]) -> str | None:
    """Write a value that a person sees as one thing: a text in any language, a concept, an identifier, a file.

    Returns:
        The text, empty where there is nothing to read; None for an object with parts of its own.
    """
    if isinstance(value, str):
        return _string(value, path)
    if isinstance(value, Mapping):
        return _object(value, path, languages)
    if isinstance(value, Sequence):
        texts = [simple_text(member, path, languages) for member in value]
        known = [text for text in texts if text is not None]
        return "\n".join(dict.fromkeys(filter(None, known))) if len(known) == len(texts) else None
    return value_text(value, path)


def _string(value: str, path: ClaimPath) -> str:
    scheme, colon, rest = value.partition(":")
    if colon and scheme.lower() == "mailto":
        return rest
    if colon and scheme.lower() == "data":
        return _file_text(rest.lower().startswith("image/"))
    return value_text(value, path)


def _file_text(is_picture: bool) -> str:
    if is_picture:
        return translate("Document", "A picture, inside this file")
    return translate("Document", "A file, inside this file")


def _object(value: JsonObject, path: ClaimPath, languages: Sequence[str]) -> str | None:
    # `id` is also the code of a language, but its texts are no addresses.
    if "@value" in value or (is_language_map(value) and ":" not in id_of(value)):
        reading = localized(value, languages)
        return reading.text if reading is not None else ""
    if any(name in value for name in _MEDIA):
        return _file_text(True) if "image" in path or "logo" in path else _file_text(False)
    for name in ("prefLabel", "noteLiteral"):
        if name in value:
            return simple_text(value[name], path, languages)
    said = {name: member for name, member in value.items() if name not in TECHNICAL and name not in _IDENTIFIERS}
    if not said:
        return _identifier(id_of(value), path, languages)
    hashed = next((name for name in _HASHED if name in said), None)
    if hashed is not None:
        return _identity(value, said, hashed, path)
    return _pair(said, path, languages)


def _identifier(address: str, path: ClaimPath, languages: Sequence[str]) -> str:
    """Write what has nothing but an address: a member of a public list by its name."""
    label = label_of(address, languages)
    if label and address.startswith(COUNTRY_LIST):
        return country_name(label)
    return label or _string(address, path)


def _identity(value: JsonObject, said: JsonObject, name: str, path: ClaimPath) -> str:
    """Open Badges identify a person by a text, mostly made unreadable by a digest."""
    kind = value.get("identityType", value.get("type"))
    named = known_name((kind,)) or readable_name(kind) if isinstance(kind, str) else ""
    if said.get("hashed") is True:
        text = translate("Document", "%1, made unreadable")
        return text.replace("%1", named or translate("Document", "Identifier"))
    return _string(str(said[name]), path)


def _pair(said: JsonObject, path: ClaimPath, languages: Sequence[str]) -> str | None:
    """Write what two or three members say together, or None."""

    def text(name: str) -> str:
        return simple_text(said[name], path, languages) or "" if name in said else ""

    names = said.keys()
    if "notation" in names and names <= {"notation", "schemeName", "schemeAgency", "spatial"}:
        scheme = text("schemeName") or text("spatial")
        return f"{text('notation')} ({scheme})" if scheme else text("notation")
    if names & {"contentURL", "contentUrl"} and names <= {"contentURL", "contentUrl", "title", "language"}:
        return "\n".join(filter(None, (text("title"), text("contentURL") or text("contentUrl"))))
    if names == {"value", "unit"}:
        return f"{text('value')} {text('unit')}"
    if names == {"point", "framework"}:
        return f"{text('point')} {text('framework')}"
    if names <= {"name", "caption"} or names == {"emailAddress"}:
        return text(next(iter(names)))
    return None


def _countries(value: Json) -> Iterator[str]:
    """Yield the countries a document names, which tell whose midnight a moment may be."""
    if isinstance(value, Mapping):
        for name, member in value.items():
            if name in _COUNTRIES:
                yield (id_of(member) or "").rpartition("/")[2]
            else:
                yield from _countries(member)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for member in value:
            yield from _countries(member)


class _Walk:
    """Goes through a document and leaves out what it has said already."""

    def __init__(self, languages: Sequence[str], countries: Sequence[str]) -> None:
        self._languages, self._countries = languages, countries
        self._seen: dict[str, JsonObject] = {}

    def members(self, value: JsonObject, path: ClaimPath) -> Iterator[tuple[ClaimPath, str]]:
        for name, member in value.items():
            if name in TECHNICAL or name in INSIDE:
                continue
            if name not in _IDENTIFIERS or path in ((), ("credentialSubject",), ("issuer",)):
                yield from self._member(member, (*path, "id" if name in _IDENTIFIERS else name))

    def _member(self, value: Json, path: ClaimPath) -> Iterator[tuple[ClaimPath, str]]:
        if isinstance(value, Mapping) and self._is_known(value):
            return
        if isinstance(value, str):
            value, _ = moment_text(value, self._countries)
        # An issuer's identifier says more than its name, so both are told.
        whole = isinstance(value, Mapping) and path == ("issuer",)
        text = None if whole else simple_text(value, path, self._languages)
        if text is not None:
            # An address inside the document means nothing to a person, except that of the whole.
            if text and (len(path) == 1 or not text.startswith(_INNER_ADDRESS)):
                yield path, text
        elif isinstance(value, Mapping):
            yield from self.members(value, path)
        elif isinstance(value, Sequence):
            for index, member in enumerate(value):
                yield from self._member(member, (*path, index) if len(value) > 1 else path)

    def _is_known(self, value: JsonObject) -> bool:
        """Whether the same object, by its identifier, was gone through before."""
        identifier = id_of(value)
        if not identifier:
            return False
        if identifier in self._seen:
            return self._seen[identifier] == value
        self._seen[identifier] = value
        return False
