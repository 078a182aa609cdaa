"""From a JSON-LD document to RDF (JSON-LD 1.1 Processing Algorithms sections 5.1 and 8.1), dropping nothing.

JSON-LD lets a processor pass over what it cannot make a statement of. Here each such thing is refused: a proof is made
over the statements, so what makes none could be added, changed or removed by anybody.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from wallet.data_integrity.allowance import STEPS_OF_A_VALUE, spend
from wallet.data_integrity.contexts import Contexts
from wallet.data_integrity.json_canonical import canonical_json
from wallet.data_integrity.quads import XSD_STRING, Quad, iri, is_blank, literal
from wallet.errors import MalformedError, PropertyNotDefinedError, TooLargeError
from wallet.model.json import Json, JsonObject

MAX_VALUES: Final = 20_000
MAX_DEPTH: Final = 64

_XSD: Final = "http://www.w3.org/2001/XMLSchema#"
_RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_TYPE, _FIRST, _REST, _NIL = (f"<{_RDF}{name}>" for name in ("type", "first", "rest", "nil"))
_I18N: Final = "https://www.w3.org/ns/i18n#"
_ABSOLUTE: Final = re.compile(r"[A-Za-z][A-Za-z0-9+\-.,]*:\S*")
_BLANK: Final = re.compile(r"_:\S+")
_LANGUAGE: Final = re.compile(r"[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*")
# From here on a number without a fraction is written as a double.
_BIG: Final = 1e21


def to_quads(document: JsonObject, contexts: Contexts) -> tuple[Quad, ...]:
    """Turn a document into the statements it makes.

    Directions of text become `i18n` datatypes, as the Data Integrity cryptosuites have it. Blank nodes are labelled
    `_:b0` and on; a label in the document is replaced.

    Args:
        document: A JSON-LD document.
        contexts: The contexts this device holds.

    Raises:
        ContextNotKnownError: This device does not hold a context that the document names.
        PropertyNotDefinedError: A property without a meaning, a relative address or type, or anything else that would
            make no statement.
        MalformedError: JSON-LD forbids it.
        TooLargeError: Over 20,000 values, nested over 64 deep, contexts that cost too much, or the input's allowance
            is used up.
    """
    spend(STEPS_OF_A_VALUE * count_values(document))
    from wallet.data_integrity.jsonld import expand  # noqa: PLC0415 - PyLD takes a while to load

    statements = _Statements()
    for item in expand(document, contexts):
        statements.node(item, "")
    return tuple(statements.quads)


def context_addresses(document: Json) -> frozenset[str]:
    """Return the addresses of contexts that a document names, at any depth."""
    return frozenset(_addresses(document))


def _addresses(value: Json) -> Iterator[str]:
    if isinstance(value, dict):
        stated = value.get("@context")
        for item in stated if isinstance(stated, list) else [stated]:
            if isinstance(item, str):
                yield item
        for item in value.values():
            yield from _addresses(item)
    elif isinstance(value, list):
        for item in value:
            yield from _addresses(item)


def count_values(document: JsonObject) -> int:
    """Return how many values a document holds.

    Raises:
        TooLargeError: Over 20,000, or nested over 64 deep.
    """
    count = 0
    level: list[Json] = [document]
    for _ in range(MAX_DEPTH):
        count += len(level)
        if count > MAX_VALUES:
            raise TooLargeError("a document with too many values")
        below: list[Json] = []
        for value in level:
            if isinstance(value, dict):
                below.extend(value.values())
            elif isinstance(value, list):
                below.extend(value)
        if not below:
            return count
        level = below
    raise TooLargeError("a document that is nested too deep")


class _Statements:
    """The walk over an expanded document; each method returns the term for what it was given."""

    def __init__(self) -> None:
        self.quads: list[Quad] = []
        self._labels: dict[str, str] = {}
        self._issued = 0
        self._root = ""

    def node(self, item: Mapping[str, Any], graph: str) -> str:
        subject = self._resource(item["@id"]) if "@id" in item else self._fresh()
        if not graph and item.keys() - {"@id", "@type"}:
            if subject == self._root:
                # Else what is said of the document could be moved to where nobody looks for it.
                raise PropertyNotDefinedError("the document described in a second place")
            self._root = self._root or subject
        for key, values in item.items():
            if key == "@id":
                continue
            if key == "@type":
                self.quads.extend(Quad(subject, _TYPE, self._resource(name, str(name)), graph) for name in values)
            elif key == "@graph":
                for value in values:
                    self.node(value, subject)
            else:
                self._property(subject, _predicate(key), values, graph)
        return subject

    def _property(self, subject: str, predicate: str, values: Sequence[Mapping[str, Any]], graph: str) -> None:
        named: set[str] = set()
        for value in values:
            term = self._object(value, graph)
            if term in named:
                # One statement however often it stands there: anybody could have made two achievements of one.
                raise PropertyNotDefinedError("something that is stated twice")
            if not is_blank(term) and "@value" not in value:
                named.add(term)
            self.quads.append(Quad(subject, predicate, term, graph))

    def _object(self, item: Mapping[str, Any], graph: str) -> str:
        if "@value" in item:
            _refuse_index(item)
            return _literal(item)
        if "@list" in item:
            _refuse_index(item)
            return self._list([self._object(value, graph) for value in item["@list"]], graph)
        return self.node(item, graph)

    def _list(self, items: list[str], graph: str) -> str:
        head = _NIL
        for item in reversed(items):
            cell = self._fresh()
            self.quads += (Quad(cell, _FIRST, item, graph), Quad(cell, _REST, head, graph))
            head = cell
        return head

    def _fresh(self) -> str:
        label = f"_:b{self._issued}"
        self._issued += 1
        return label

    def _resource(self, name: object, told_as: str = "@id") -> str:
        if isinstance(name, str):
            if _BLANK.fullmatch(name):
                if name not in self._labels:
                    self._labels[name] = self._fresh()
                return self._labels[name]
            if _ABSOLUTE.fullmatch(name):
                return iri(name)
        # An address that names nothing may hold what somebody is called; a type does not.
        raise PropertyNotDefinedError(told_as)


def _predicate(name: str) -> str:
    # A keyword here says something that no statement repeats, `@index` for one: anybody could have put it there.
    if not _ABSOLUTE.fullmatch(name):
        raise PropertyNotDefinedError(name)
    return iri(name)


def _refuse_index(item: Mapping[str, Any]) -> None:
    if "@index" in item:
        raise PropertyNotDefinedError("@index")


def _literal(item: Mapping[str, Any]) -> str:
    """JSON-LD 1.1 Processing Algorithms section 8.2.2, object to RDF conversion."""
    value, datatype, language = item["@value"], item.get("@type"), item.get("@language")
    if datatype == "@json":
        return literal(canonical_json(value).decode(), f"{_RDF}JSON")
    if datatype is not None and not (isinstance(datatype, str) and _ABSOLUTE.fullmatch(datatype)):
        raise PropertyNotDefinedError(str(datatype))
    if isinstance(value, bool):
        return literal("true" if value else "false", datatype or f"{_XSD}boolean")
    if isinstance(value, int | float):
        if datatype == f"{_XSD}double" or value % 1 or abs(value) >= _BIG:
            return literal(_canonical_double(value), datatype or f"{_XSD}double")
        return literal(str(int(value)), datatype or f"{_XSD}integer")
    if not isinstance(value, str):
        raise MalformedError("a value that is none")
    if language is not None and not _LANGUAGE.fullmatch(language):
        raise PropertyNotDefinedError("@language")
    if "@direction" in item:
        return literal(value, f"{_I18N}{language or ''}_{item['@direction']}")
    if language is not None:
        return literal(value, language=language)
    return literal(value, datatype or XSD_STRING)


def _canonical_double(value: float) -> str:
    mantissa, exponent = f"{value:.15E}".split("E")
    digits = mantissa.rstrip("0")
    return f"{digits}0E{int(exponent)}" if digits.endswith(".") else f"{digits}E{int(exponent)}"
