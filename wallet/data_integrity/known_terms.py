"""The names by which the vocabularies of credentials are known, so that no signed property hides behind another name.

A proof over RDF covers what a property means, not what it is called: whoever holds a document can call it something
else in the JSON, through a context of their own or by its full address, and the signature still holds. Who then reads
the JSON for `validUntil` or `credentialStatus` finds nothing. So a document must call what the vocabularies below
define by a name that a shipped context gives it (VC Data Integrity 1.0 section 2.4.1, validating contexts). And names
that readers know must not stand for something else: two claims could otherwise change places.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

from wallet.data_integrity.contexts import SHIPPED, shipped_copies
from wallet.model.json import Json

_VOCABULARIES: Final = (
    "https://www.w3.org/2018/credentials#",
    "https://www.w3.org/ns/credentials/status#",
    "https://w3id.org/security#",
    "https://w3id.org/vc/status-list#",
    "https://w3id.org/vc-revocation-list-2020#",
    "https://purl.imsglobal.org/spec/",
    "https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#",
)
# What a document can write out in full; any other keyword would rearrange the JSON under the same statements. Names
# for them are those by which the JSON is read: older contexts have more, such as `uid`.
_KEYWORDS: Final[Mapping[str, frozenset[str]]] = {
    "@id": frozenset({"@id", "id"}),
    "@type": frozenset({"@type", "type"}),
    **{name: frozenset({name}) for name in ("@value", "@language", "@direction", "@list", "@json", "@none")},
}
# Where contexts of former days have a second name, by which nobody reads: it would hide when a proof ends.
_ONLY_NAMES: Final[Mapping[str, frozenset[str]]] = {"https://w3id.org/security#expiration": frozenset({"expires"})}
# Contexts whose names are read as what they say about people and what they learned.
_READ_CONTEXTS: Final = (
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/",
    "https://w3id.org/citizenship/",
    "https://w3id.org/dcc/",
)
_MAX_CHAIN: Final = 4
REARRANGING: Final = frozenset({"@graph", "@included", "@index", "@nest", "@reverse", "@set"})
"""Keywords that put what is signed in another place of the JSON, or what is not signed in any."""


@cache
def names_of_meanings() -> Mapping[str, frozenset[str]]:
    """Return the names that stand for each address of those vocabularies, and for each keyword."""
    names: dict[str, set[str]] = {}
    for _, name, meaning in _shipped_meanings():
        if meaning.startswith(_VOCABULARIES):
            names.setdefault(meaning, set()).add(name)
    read = {meaning: frozenset(known) for meaning, known in names.items()}
    return MappingProxyType({**read, **_KEYWORDS, **_ONLY_NAMES})


def is_misnamed(name: str, meaning: str) -> bool:
    """Tell whether a name that readers know is given to something else, as `givenName` to what is a family name.

    An address of another vocabulary that ends in the name says the same in other words, and is let through.
    """
    known = _meanings_of_names().get(name)
    return known is not None and meaning not in known and re.split("[/#:]", meaning)[-1] != name


@cache
def _meanings_of_names() -> Mapping[str, frozenset[str]]:
    meanings: dict[str, set[str]] = {}
    read: set[str] = set()
    for address, name, meaning in _shipped_meanings():
        meanings.setdefault(name, set()).add(meaning)
        if address.startswith(_READ_CONTEXTS):
            read.add(name)
    return MappingProxyType({name: frozenset(meanings[name]) for name in read})


@cache
def _shipped_meanings() -> tuple[tuple[str, str, str], ...]:
    """The address of a context, a name it defines, and what the name means there."""
    found: dict[tuple[str, str, str], None] = {}
    for address in shipped_copies():
        for contexts in SHIPPED.variants([address]):
            document = contexts.load(address)
            definitions = tuple(_definitions(document))
            terms = dict(definitions)
            found |= {(address, name, _expanded(stated, terms)): None for name, stated in definitions}
    return tuple(found)


def _definitions(value: Json) -> Iterator[tuple[str, str]]:
    """Every term of a context document and the address or keyword it stands for, as stated, at any depth."""
    if isinstance(value, list):
        for item in value:
            yield from _definitions(item)
    elif isinstance(value, dict):
        for name, definition in _terms(value.get("@context", value)):
            if isinstance(definition, str):
                yield name, definition
            elif isinstance(definition, dict):
                stated = definition.get("@id", name)
                if isinstance(stated, str):
                    yield name, stated
                if "@context" in definition:
                    yield from _definitions({"@context": definition["@context"]})


def _terms(context: Json) -> Iterator[tuple[str, Json]]:
    for part in context if isinstance(context, list) else [context]:
        if isinstance(part, dict):
            yield from ((name, value) for name, value in part.items() if not name.startswith("@"))


def _expanded(stated: str, terms: Mapping[str, str]) -> str:
    """The address behind a name or a prefix with a name; contexts chain these once or twice."""
    for _ in range(_MAX_CHAIN):
        prefix, colon, rest = stated.partition(":")
        if colon and not rest.startswith("//") and prefix in terms:
            stated = terms[prefix] + rest
        elif not colon and stated in terms:
            stated = terms[stated]
        else:
            break
    return stated
