"""Everything this device knows about issuers' keys, gathered for one verification."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from wallet.crypto.certificates import Certificate
from wallet.crypto.keys import PublicKey
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import CryptoError, TrustListError, UnreadableError
from wallet.trust.documents import parse_did_document, parse_jwk_set
from wallet.trust.trust_list import TrustedIssuer, TrustList, parse_trust_list

_MAX_BYTES = 5_000_000
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
        documents: Keys by issuer identifier: they bind a key to an identifier and say nothing of trust.
        unbound: Keys given without an issuer.
        any_issuer: Keys of which the person said that they may speak for any issuer.
    """

    issuers: Mapping[str, tuple[TrustedIssuer, ...]] = field(default_factory=dict)
    anchors: tuple[Anchor, ...] = ()
    documents: Mapping[str, tuple[PublicKey, ...]] = field(default_factory=dict)
    unbound: tuple[PublicKey, ...] = ()
    any_issuer: tuple[PublicKey, ...] = ()

    def __add__(self, other: "TrustStore") -> "TrustStore":
        return TrustStore(
            _merge(self.issuers, other.issuers),
            self.anchors + other.anchors,
            _merge(self.documents, other.documents),
            self.unbound + other.unbound,
            self.any_issuer + other.any_issuer,
        )

    def listed_certificates(self) -> Iterable[tuple[TrustedIssuer, Certificate]]:
        """Every certificate of every trust list, with the issuer it stands for."""
        for entries in self.issuers.values():
            for entry in entries:
                for certificate in entry.certificates:
                    yield entry, certificate


def trust_of_list(trust_list: TrustList) -> TrustStore:
    """Make a store of one trust list."""
    issuers: dict[str, tuple[TrustedIssuer, ...]] = {}
    for entry in trust_list.issuers:
        issuers[entry.id] = (*issuers.get(entry.id, ()), entry)
    return TrustStore(issuers=issuers)


def parse_trust(data: bytes, name: str, *, any_issuer: bool = False) -> TrustStore:
    """Read any file a person may trust: a trust list, PEM certificates, a JWK set or a DID document.

    Args:
        data: The file.
        name: What the person knows it by; used where the file has no name of its own.
        any_issuer: Keys of a JWK set may speak for any issuer.

    Raises:
        TrustListError: None of these, or a broken one.
    """
    if data.lstrip().startswith(b"-----BEGIN "):
        try:
            certificates = Certificate.from_pem_many(data)
        except (CryptoError, UnreadableError) as error:
            raise TrustListError(error.detail) from None
        return TrustStore(anchors=tuple(Anchor(certificate, name) for certificate in certificates))
    try:
        document = parse_json_object(data, max_bytes=_MAX_BYTES)
        if "issuers" in document:
            return trust_of_list(parse_trust_list(data))
        if "keys" in document:
            keys = parse_jwk_set(document)
            return TrustStore(any_issuer=keys) if any_issuer else TrustStore(unbound=keys)
        did, keys = parse_did_document(document)
    except UnreadableError as error:
        raise TrustListError(error.detail) from None
    return trust_of_list(TrustList(name, None, (TrustedIssuer(did, {}, None, keys, (), name, None),)))


def parse_issuer_document(data: bytes, issuer_id: str) -> TrustStore:
    """Read a key document found at `issuer_id`: it binds keys to the identifier, without trust in it.

    Raises:
        TrustListError: Neither a JWK set nor a DID document, or one of another identifier.
    """
    try:
        document = parse_json_object(data, max_bytes=_MAX_BYTES)
        inner = document.get("jwks")
        if isinstance(inner, dict) and document.get("issuer") == issuer_id:
            return TrustStore(documents={issuer_id: parse_jwk_set(inner)})
        if "keys" in document:
            return TrustStore(documents={issuer_id: parse_jwk_set(document)})
        did, keys = parse_did_document(document)
    except UnreadableError as error:
        raise TrustListError(error.detail) from None
    if did != issuer_id:
        raise TrustListError("the document describes another identifier")
    return TrustStore(documents={did: keys})


def _merge(one: Mapping[str, tuple[_T, ...]], two: Mapping[str, tuple[_T, ...]]) -> dict[str, tuple[_T, ...]]:
    merged = dict(one)
    for key, values in two.items():
        merged[key] = (*merged.get(key, ()), *values)
    return merged
