"""Which keys may have signed for an issuer, from local data only, and what binds each to it."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from enum import IntEnum, auto
from typing import NamedTuple
from urllib.parse import urlsplit

from wallet.crypto.certificates import Certificate, verify_chain
from wallet.crypto.did import key_of_did
from wallet.crypto.encoding import decode_base64
from wallet.crypto.keys import PublicKey
from wallet.errors import (
    CertificateExpiredError,
    CertificateUntrustedError,
    CryptoError,
    MalformedError,
    UnreadableError,
)
from wallet.model.json import Json, JsonObject
from wallet.trust.key_validity import Validity
from wallet.trust.trust_list import TrustedIssuer
from wallet.trust.trust_store import TrustStore

_MAX_CHAIN = 8


class Standing(IntEnum):
    """What this device can say of a key and the issuer it signs for, the tightest tie first."""

    KNOWN = auto()
    """A trust list or anchor ties the key to the issuer."""
    BOUND = auto()
    """The identifier or a document of the issuer ties the key to it; the issuer itself is not known."""
    UNBOUND = auto()
    """Nothing ties the key to the issuer, or nothing did when it signed."""


class IssuerKey(NamedTuple):
    """A key that may have signed.

    Attributes:
        key: The key.
        standing: What ties it to the issuer.
        code: The code the issuer check ends in when this key's signature holds.
        rule: The rule behind that code.
        embedded: The token itself carries the key or names it: a bad signature then is decisive.
        issuer: The trust list's entry, where one knows the issuer.
        known_by: The name of the trust list or anchor, or None.
        issuer_id: The issuer this key speaks for.
        stated_name: The certificate's own name for its holder, or None.
        validity: When the key may sign, where the source that ties it states that.
    """

    key: PublicKey
    standing: Standing
    code: str
    rule: str
    embedded: bool
    issuer: TrustedIssuer | None = None
    known_by: str | None = None
    issuer_id: str | None = None
    stated_name: str | None = None
    validity: Validity | None = None


def resolve_issuer_keys(
    issuer_id: str | None, header: JsonObject, trust: TrustStore, at: datetime, signed_at: datetime | None = None
) -> Iterator[IssuerKey]:
    """Yield the keys that may have signed a token, the best-tied first.

    Looks at trust lists, the token's certificate chain (`x5c`), documents of the issuer, did:key and
    did:jwk, keys given without an issuer, and last a key in the token's own header.

    Args:
        issuer_id: What the token names as its issuer.
        header: The token's protected header.
        trust: Local data.
        at: Moment at which certificates are judged; UTC.
        signed_at: When the token says it was signed, at which keys with a validity are judged; else `at`.

    Raises:
        UnreadableError: A header member that should hold keys and does not.
        CryptoError: The first certificate of the chain holds no usable key.
    """
    kid = header.get("kid")
    if kid is not None and not isinstance(kid, str):
        raise MalformedError("kid")
    # A key's kid may stand as a DID URL relative to the issuer (DID Core 1.0 section 3.2.2).
    kid = issuer_id + kid if kid and issuer_id and kid.startswith("#") else kid
    moments = Moments(at, signed_at)
    late: list[IssuerKey] = []
    for candidate in _of_lists(issuer_id, kid, trust):
        judged = in_its_time(candidate, trust, moments)
        if judged.standing is Standing.KNOWN:
            yield judged
        else:
            late.append(judged)
    chain = _chain(header.get("x5c"))
    certified = _of_chain(issuer_id, chain, trust, at) if chain else None
    if certified is not None and certified.standing is Standing.KNOWN:
        yield certified
    rule = "RFC 7517 section 5: a key given for any issuer"
    for key in _named(trust.any_issuer, kid):
        yield IssuerKey(key, Standing.KNOWN, "ok", rule, True, known_by="given keys", issuer_id=issuer_id)
    late += historic_keys(issuer_id, kid, trust)
    yield from late
    if issuer_id is not None:
        for candidate in _of_identifier(issuer_id, kid, trust):
            if all(candidate.key != one.key for one in late):
                yield in_its_time(candidate, trust, moments)
    if certified is None:
        yield from _tied_by_nothing(issuer_id, kid, header.get("jwk"), trust)
    elif certified.standing is not Standing.KNOWN:
        yield certified


def resolve_certificate_key(
    issuer_id: str | None, chain: Sequence[Certificate], trust: TrustStore, at: datetime
) -> IssuerKey:
    """Return the key of a chain's first certificate, and what ties it to an issuer.

    Args:
        issuer_id: What the credential names as its issuer; None where the certificate alone says who that is.
        chain: The signer's certificate first, then authorities above it; not empty.
        trust: Local data.
        at: Moment at which certificates are judged; UTC.

    Raises:
        CryptoError: The first certificate holds no usable key.
    """
    return _of_chain(issuer_id, tuple(chain), trust, at)


def _tied_by_nothing(issuer_id: str | None, kid: str | None, jwk: Json, trust: TrustStore) -> Iterator[IssuerKey]:
    code, rule = "key-not-bound-to-issuer", "RFC 7517 section 5: a key given without an issuer"
    for key in _named(trust.unbound, kid):
        # Issuers often name their keys alike, so not even a fitting kid makes a bad signature decisive.
        yield IssuerKey(key, Standing.UNBOUND, code, rule, embedded=False, issuer_id=issuer_id)
    if isinstance(jwk, dict):
        rule = "RFC 7515 section 4.1.3: a key in the token's own header proves nothing about its issuer"
        with suppress(CryptoError):
            yield IssuerKey(PublicKey.from_jwk(jwk), Standing.UNBOUND, code, rule, embedded=True, issuer_id=issuer_id)


def known_key(key: PublicKey, entry: TrustedIssuer, rule: str) -> IssuerKey:
    """Make the candidate of a key that a trust list ties to its issuer."""
    return IssuerKey(
        key, Standing.KNOWN, "ok", rule, True, entry, entry.list_name, entry.id, validity=entry.validity.get(key)
    )


def bound_key(key: PublicKey, issuer_id: str, rule: str, trust: TrustStore) -> IssuerKey:
    """Make the candidate of a key that the issuer's own document or identifier ties to it."""
    validity = trust.validity.get(issuer_id, {}).get(key)
    # A trust list may name an issuer and leave its keys to the issuer's own document or identifier.
    entry = next((item for item in trust.issuers.get(issuer_id, ()) if not (item.keys or item.certificates)), None)
    if entry is not None:
        return known_key(key, entry, f"trust list: this issuer; {rule}")._replace(validity=validity)
    return IssuerKey(
        key, Standing.BOUND, "issuer-not-known", rule, embedded=True, issuer_id=issuer_id, validity=validity
    )


class Moments(NamedTuple):
    """When a key is judged: now, and when it signed if that is stated."""

    at: datetime
    signed_at: datetime | None


def in_its_time(candidate: IssuerKey, trust: TrustStore, moments: Moments) -> IssuerKey:
    """Return the candidate, untied where its key could not sign for the issuer at that time.

    What was signed is judged by its own date, as the source that ties the key dates the key; a revocation
    counts from its moment on whatever was signed, and whoever of those that know the issuer states it.
    """
    terms = [candidate.validity] if candidate.validity is not None else []
    if candidate.issuer_id is not None:
        terms += [
            entry.validity[candidate.key]
            for entry in trust.issuers.get(candidate.issuer_id, ())
            if candidate.key in entry.validity
        ]
        of_documents = trust.validity.get(candidate.issuer_id)
        if of_documents:
            terms += [term for key, term in of_documents.items() if key == candidate.key]
    for term in terms:
        if term.revoked is not None and term.revoked <= moments.at:
            rule = "Controlled Identifiers 1.0 section 2.2: a key that was revoked"
            return _untied(candidate, "key-revoked", rule, term)
    validity = candidate.validity
    moment = moments.at if moments.signed_at is None else moments.signed_at
    if validity is not None and not validity.holds(moment):
        rule = "RFC 7519 sections 4.1.4 and 4.1.5: outside the time in which the key may sign"
        return _untied(candidate, "key-not-valid-then", rule, validity)
    return candidate


def historic_keys(issuer_id: str | None, kid: str | None, trust: TrustStore) -> list[IssuerKey]:
    """Return the keys that a former edition of a list named for an issuer, and that nothing names now."""
    if issuer_id is None:
        return []
    current = {key for entry in trust.issuers.get(issuer_id, ()) for key in entry.keys}
    current.update(trust.documents.get(issuer_id, ()))
    rule = "trust list: a newer edition no longer names this key"
    return [
        _untied(
            IssuerKey(former.key, Standing.UNBOUND, "key-historic", rule, embedded=True, issuer_id=issuer_id),
            "key-historic",
            rule,
            Validity(valid_until=former.until),
        )
        for former in trust.historic.get(issuer_id, ())
        if former.key not in current and names_key(kid, former.key)
    ]


def _untied(candidate: IssuerKey, code: str, rule: str, validity: Validity) -> IssuerKey:
    # Another key, unknown here, may have taken this one's place, so a bad signature decides nothing.
    return candidate._replace(
        standing=Standing.UNBOUND,
        code=code,
        rule=rule,
        embedded=False,
        issuer=None,
        known_by=None,
        validity=validity,
    )


def names_key(name: str | None, key: PublicKey) -> bool:
    """Whether a name may mean a key; one without a name may be meant by any.

    Names of keys are used loosely (RFC 7515 section 4.1.4 leaves it open): the whole name, its last part,
    or the key's RFC 7638 thumbprint.
    """
    if name is None or key.kid is None or key.kid == name:
        return True
    return _fragment(name) == _fragment(key.kid) or name == key.thumbprint


def _fragment(name: str) -> str:
    return name.rpartition("#")[2]


def _named(keys: Iterable[PublicKey], kid: str | None) -> Iterator[PublicKey]:
    return (key for key in keys if names_key(kid, key))


def _of_lists(issuer_id: str | None, kid: str | None, trust: TrustStore) -> Iterator[IssuerKey]:
    if issuer_id is not None:
        for entry in trust.issuers.get(issuer_id, ()):
            for key in _named(entry.keys, kid):
                yield known_key(key, entry, "trust list: a key of this issuer")


def _of_identifier(issuer_id: str, kid: str | None, trust: TrustStore) -> Iterator[IssuerKey]:
    for key in _named(trust.documents.get(issuer_id, ()), kid):
        yield bound_key(key, issuer_id, "a key document of the issuer", trust)
    if issuer_id.startswith(("did:key:", "did:jwk:")):
        # An identifier of a kind of key this version does not use leaves the signature unchecked.
        with suppress(CryptoError, UnreadableError):
            yield bound_key(key_of_did(issuer_id), issuer_id, "did:key and did:jwk: the identifier is the key", trust)


def _chain(value: Json) -> tuple[Certificate, ...]:
    """Read `x5c` (RFC 7515 section 4.1.6): standard base64, the signer's certificate first."""
    if value is None:
        return ()
    if not isinstance(value, list) or not 1 <= len(value) <= _MAX_CHAIN:
        raise MalformedError("x5c")
    certificates = []
    for text in value:
        if not isinstance(text, str):
            raise MalformedError("x5c")
        certificates.append(Certificate.from_der(decode_base64(text)))
    return tuple(certificates)


def _of_chain(issuer_id: str | None, chain: tuple[Certificate, ...], trust: TrustStore, at: datetime) -> IssuerKey:
    leaf = chain[0]
    names = leaf.subject_names()
    stated = names.organisation or names.common_name

    def end(
        standing: Standing,
        code: str,
        rule: str,
        known_by: str | None = None,
        issuer: TrustedIssuer | None = None,
    ) -> IssuerKey:
        return IssuerKey(leaf.public_key, standing, code, rule, True, issuer, known_by, issuer_id, stated)

    listed = [
        (entry, certificate)
        for entry, certificate in trust.listed_certificates()
        if issuer_id is None or entry.id == issuer_id
    ]
    anchors = [certificate for _, certificate in listed] + [item.certificate for item in trust.anchors]
    if not anchors:
        return end(Standing.UNBOUND, "certificate-untrusted", "RFC 5280 section 6: no anchor here")
    try:
        anchor = verify_chain(chain, anchors, at)
    except CertificateExpiredError:
        return end(Standing.UNBOUND, "certificate-expired", "RFC 5280 section 6.1.3")
    except CertificateUntrustedError:
        return end(Standing.UNBOUND, "certificate-untrusted", "RFC 5280 section 6.1.3")
    except CryptoError:
        return end(Standing.UNBOUND, "certificate-untrusted", "RFC 5280 section 6: a chain that cannot be used")
    for entry, certificate in listed:
        # A listed authority may certify many: only the listed leaf itself needs no name.
        if certificate == anchor and (anchor == leaf or _names_issuer(entry.id, leaf)):
            return end(Standing.KNOWN, "ok", "trust list: a certificate of this issuer", entry.list_name, entry)
    name = next((item.name for item in trust.anchors if item.certificate == anchor), None)
    if name is None or (issuer_id is not None and not _names_issuer(issuer_id, leaf)):
        return end(
            Standing.UNBOUND,
            "key-not-bound-to-issuer",
            "draft-ietf-oauth-sd-jwt-vc section 2.5: the certificate names another issuer",
        )
    return end(Standing.KNOWN, "ok", "RFC 5280 section 6: chain to an accepted anchor", name)


def _names_issuer(issuer_id: str, leaf: Certificate) -> bool:
    """Match `iss` to the certificate: a SAN URI equal to it, or a SAN DNS name equal to its host."""
    names = leaf.subject_names()
    if issuer_id in names.uris:
        return True
    host = host_of(issuer_id)
    return host is not None and host in {name.lower() for name in names.dns}


def host_of(address: str) -> str | None:
    """Return the host of an https address, in lower case; None for any other identifier."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    # What stands before an at sign would read as another's name.
    return parts.hostname if parts.scheme == "https" and "@" not in parts.netloc else None
