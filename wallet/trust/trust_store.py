"""Everything this device knows about issuers' keys, gathered for one verification."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from wallet.crypto.certificates import Certificate
from wallet.crypto.keys import PublicKey
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import TrustListError, UnreadableError
from wallet.model.json import JsonObject
from wallet.trust.documents import ControllerDocument, parse_dated_jwk_set
from wallet.trust.key_validity import ALWAYS, HistoricKey, Validity, strictest
from wallet.trust.trust_list import MAX_BYTES, TrustedIssuer, TrustList
from wallet.trust.trust_source import parse_key_document, parse_trust_source

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Anchor:
    """A certificate accepted as the end of a chain, and what the person knows it by."""

    certificate: Certificate
    name: str


@dataclass(frozen=True, slots=True)
class TrustStore:
    """Local data about issuers; immutable, merged with `+`.

    Attributes:
        issuers: Entries of trust lists by issuer identifier.
        anchors: Certificates accepted as ends of chains for any issuer they name.
        documents: Keys for statements by issuer identifier: they bind a key to it and say nothing of trust.
        unbound: Keys given without an issuer.
        any_issuer: Keys of which the person said that they may speak for any issuer.
        authentication: Keys with which somebody proves to be the one with this identifier.
        listed: Keys in documents of this identifier, whatever for: those of `documents` among them.
        validity: When keys of this identifier may sign, as its documents state it.
        historic: Keys that lists named for this issuer and no longer name.
    """

    issuers: Mapping[str, tuple[TrustedIssuer, ...]] = field(default_factory=dict)
    anchors: tuple[Anchor, ...] = ()
    documents: Mapping[str, tuple[PublicKey, ...]] = field(default_factory=dict)
    unbound: tuple[PublicKey, ...] = ()
    any_issuer: tuple[PublicKey, ...] = ()
    authentication: Mapping[str, tuple[PublicKey, ...]] = field(default_factory=dict)
    listed: Mapping[str, tuple[PublicKey, ...]] = field(default_factory=dict)
    validity: Mapping[str, Mapping[PublicKey, Validity]] = field(default_factory=dict)
    historic: Mapping[str, tuple[HistoricKey, ...]] = field(default_factory=dict)

    def __add__(self, other: "TrustStore") -> "TrustStore":
        return TrustStore(
            _merge(self.issuers, other.issuers),
            self.anchors + other.anchors,
            _merge(self.documents, other.documents),
            self.unbound + other.unbound,
            self.any_issuer + other.any_issuer,
            _merge(self.authentication, other.authentication),
            _merge(self.listed, other.listed),
            _merge_validity(self.validity, other.validity),
            _merge(self.historic, other.historic),
        )

    def listed_certificates(self) -> Iterable[tuple[TrustedIssuer, Certificate]]:
        """Every certificate of every trust list, with the issuer it stands for."""
        for entries in self.issuers.values():
            for entry in entries:
                for certificate in entry.certificates:
                    yield entry, certificate


def trust_of_list(trust_list: TrustList, *, any_issuer: bool = False) -> TrustStore:
    """Make a store of one trusted file.

    Args:
        trust_list: The file, read.
        any_issuer: Keys given without an issuer may speak for any.
    """
    issuers: dict[str, tuple[TrustedIssuer, ...]] = {}
    for entry in trust_list.issuers:
        issuers[entry.id] = (*issuers.get(entry.id, ()), entry)
    store = TrustStore(
        issuers=issuers,
        anchors=tuple(Anchor(certificate, trust_list.name) for certificate in trust_list.certificates),
        unbound=() if any_issuer else trust_list.keys,
        any_issuer=trust_list.keys if any_issuer else (),
    )
    return store if trust_list.document is None else store + trust_of_document(trust_list.document)


def trust_of_document(found: ControllerDocument) -> TrustStore:
    """Make a store of what an issuer's document says of its own keys: they are bound to it, without trust in it."""
    return TrustStore(
        documents={found.id: found.assertion},
        authentication={found.id: found.authentication},
        listed={found.id: found.listed},
        validity={found.id: found.validity},
    )


def parse_trust(data: bytes, name: str, *, any_issuer: bool = False) -> TrustStore:
    """Read any file a person may trust: see `parse_trust_source`.

    Args:
        data: The file.
        name: What the person knows it by; used where the file has no name of its own.
        any_issuer: Keys of a JWK set may speak for any issuer.

    Raises:
        TrustListError: No file of a kind known here, or a broken one.
    """
    return trust_of_list(parse_trust_source(data, name), any_issuer=any_issuer)


def parse_issuer_document(data: bytes, issuer_id: str) -> TrustStore:
    """Read a key document found at `issuer_id`: it binds keys to the identifier, without trust in it.

    Raises:
        TrustListError: Neither a JWK set nor a document with verification methods, or one of another identifier.
    """
    try:
        document = parse_json_object(data, max_bytes=MAX_BYTES)
        inner = document.get("jwks")
        if isinstance(inner, dict) and document.get("issuer") == issuer_id:
            return _of_key_set(issuer_id, inner)
        if "keys" in document:
            return _of_key_set(issuer_id, document)
        found = parse_key_document(document)
    except UnreadableError as error:
        raise TrustListError(error.detail) from None
    if found.id != issuer_id:
        raise TrustListError("the document describes another identifier")
    return trust_of_document(found)


def _of_key_set(issuer_id: str, document: JsonObject) -> TrustStore:
    keys, validity = parse_dated_jwk_set(document)
    return TrustStore(documents={issuer_id: keys}, listed={issuer_id: keys}, validity={issuer_id: validity})


def _merge(one: Mapping[str, tuple[_T, ...]], two: Mapping[str, tuple[_T, ...]]) -> dict[str, tuple[_T, ...]]:
    merged = dict(one)
    for key, values in two.items():
        merged[key] = (*merged.get(key, ()), *values)
    return merged


def _merge_validity(
    one: Mapping[str, Mapping[PublicKey, Validity]], two: Mapping[str, Mapping[PublicKey, Validity]]
) -> dict[str, Mapping[PublicKey, Validity]]:
    merged = dict(one)
    for identifier, terms in two.items():
        both = dict(merged.get(identifier, {}))
        for key, term in terms.items():
            both[key] = strictest(both.get(key, ALWAYS), term)
        merged[identifier] = both
    return merged
