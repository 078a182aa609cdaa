"""Registries of issuers as the Digital Credentials Consortium publishes them: names by DID, without keys."""

from typing import Final

from wallet.errors import MalformedError
from wallet.model.json import Json, JsonObject
from wallet.trust.trust_list import TrustedIssuer, TrustKind, TrustList, parse_moment

_IDENTIFIERS: Final = ("did:", "https://")
# BCP 47: a text in a language that is not stated.
_UNDETERMINED: Final = "und"


def is_registry(document: JsonObject) -> bool:
    """Whether a document is such a registry, good or bad."""
    return "registry" in document


def parse_registry(document: JsonObject, name: str) -> TrustList:
    """Read a registry; one bad entry refuses the whole.

    It names issuers and leaves their keys to their identifiers (did:key) or documents (did:web).

    Args:
        document: `{"meta": {"updated": …}, "registry": {DID: {"name": …, "location": …, "url": …}}}`.
        name: What the person knows it by; a registry has no name of its own.

    Raises:
        MalformedError: An entry that breaks the format.
    """
    meta, entries = document.get("meta", {}), document.get("registry")
    if not isinstance(meta, dict) or not isinstance(entries, dict):
        raise MalformedError("registry")
    as_of = parse_moment(meta.get("updated", meta.get("created")))
    issuers = tuple(
        TrustedIssuer(_identifier(identifier), {_UNDETERMINED: _name(entry)}, None, (), (), name, as_of)
        for identifier, entry in entries.items()
    )
    return TrustList(name, as_of, issuers, kind=TrustKind.REGISTRY)


def _identifier(value: str) -> str:
    if not value.startswith(_IDENTIFIERS):
        raise MalformedError("identifier of an issuer")
    return value


def _name(entry: Json) -> str:
    value = entry.get("name") if isinstance(entry, dict) else None
    if not isinstance(value, str) or not value.strip():
        raise MalformedError("name of an issuer")
    return value
