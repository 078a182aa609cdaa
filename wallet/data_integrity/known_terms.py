"""The names by which the vocabularies of credentials are known, so that no signed property hides behind another name.

A proof over RDF covers what a property means, not what it is called: whoever holds a document can call it something
else in the JSON, through a context of their own or by its full address, and the signature still holds. Who then reads
the JSON for `validUntil` or `credentialStatus` finds nothing. So a document must call what the vocabularies below
define by a name that a shipped context gives it (VC Data Integrity 1.0 section 2.4.1, validating contexts).
"""

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
# What a document can write out in full; any other keyword would rearrange the JSON under the same statements.
_KEYWORDS: Final = ("@id", "@type", "@value", "@language", "@direction", "@list", "@json", "@none")
_MAX_CHAIN: Final = 4
REARRANGING: Final = frozenset({"@graph", "@included", "@index", "@nest", "@reverse", "@set"})
"""Keywords that put what is signed in another place of the JSON, or what is not signed in any."""


@cache
def names_of_meanings() -> Mapping[str, frozenset[str]]:
    """Return the names that stand for each address of those vocabularies, and for each keyword."""
    names: dict[str, set[str]] = {keyword: {keyword} for keyword in _KEYWORDS}
    for address in shipped_copies():
        for contexts in SHIPPED.variants([address]):
            document = contexts.load(address)
            terms = dict(_definitions(document))
            for name, stated in _definitions(document):
                meaning = _expanded(stated, terms)
                if meaning in names or meaning.startswith(_VOCABULARIES):
                    names.setdefault(meaning, set()).add(name)
    return MappingProxyType({meaning: frozenset(known) for meaning, known in names.items()})


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
