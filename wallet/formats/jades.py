"""Sealed European Digital Credentials: ELM 3 in a JAdES signature (ETSI TS 119 182-1).

Of a seal's header parameters these are understood, so that `crit` may list them: `b64` (RFC 7797), `sigT` (the
claimed time of signing), `x5t#o` and `sigX5ts` (digests of the signer's certificate) and `adoTst` (timestamps of
the payload: what they cover is compared, whether to believe them is not asked).
"""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, NamedTuple

from wallet.crypto.certificates import Certificate
from wallet.crypto.encoding import decode_base64, decode_base64url
from wallet.crypto.json_jws import JsonJws, JwsSignature, parse_critical_compact_jws, parse_json_jws
from wallet.crypto.strict_json import parse_json_object
from wallet.crypto.timestamp_imprint import Imprint, read_imprint
from wallet.errors import MalformedError, TooLargeError, UnreadableError, UnsupportedFormatError, UnsupportedSuiteError
from wallet.formats.w3c import W3cCredential, read_w3c_facts
from wallet.model.json import Json, JsonObject

MAX_BYTES: Final = 5_000_000
_UNDERSTOOD: Final = frozenset({"b64", "sigT", "x5t#o", "sigX5ts", "adoTst"})
_MAX_CERTIFICATES: Final = 8
_MAX_UNSIGNED: Final = 64
_MAX_TIMESTAMPS: Final = 8
# Hash functions by their names in JAdES (ETSI TS 119 182-1 annex) and in its earlier drafts.
_DIGESTS: Final = {"S256": "sha256", "S384": "sha384", "S512": "sha512"}


class CertificateDigest(NamedTuple):
    """A digest by which a seal names a certificate.

    Attributes:
        hash_name: As hashlib names it.
        digest: The digest of the certificate's DER.
    """

    hash_name: str
    digest: bytes

    def names(self, certificate: Certificate) -> bool:
        """Tell whether it is the digest of this certificate."""
        return hashlib.new(self.hash_name, certificate.der).digest() == self.digest


class Seal(NamedTuple):
    """One JAdES signature; nothing in it has been checked.

    Attributes:
        signature: The JWS signature and its headers.
        signed_at: When it claims to have been made; a claim and no proof. None where it states nothing.
        chain: The certificates of `x5c`, the signer's own first; empty where it has none.
        digests: Digests that the signer's certificate must have.
        supplied: Certificates that were added to the seal later (`etsiU`), in no order. Anybody can add some.
        imprints: What the timestamps of the payload were made over.
    """

    signature: JwsSignature
    signed_at: datetime | None
    chain: tuple[Certificate, ...]
    digests: tuple[CertificateDigest, ...]
    supplied: tuple[Certificate, ...]
    imprints: tuple[Imprint, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedCredential(W3cCredential):
    """A European Digital Credential with its seals; nothing in it has been checked.

    Attributes:
        payload: The bytes that were sealed.
        seals: One or more.
    """

    payload: bytes
    seals: tuple[Seal, ...]


def parse_sealed(data: bytes) -> SealedCredential:
    """Parse a sealed credential in a JSON or the compact serialisation.

    Raises:
        UnsupportedFormatError: What was sealed is no European Digital Credential.
        UnsupportedSuiteError: A certificate is named by a digest of an unknown kind.
        MalformedError: No JAdES signature, an illegal `crit`, or a credential that breaks its data model.
        TooLargeError: Over a bound.
    """
    if len(data) > MAX_BYTES:
        raise TooLargeError("sealed credential")
    text = data.strip()
    if text[:1] == b"{":
        return sealed_of(parse_json_object(text, max_bytes=MAX_BYTES), data)
    try:
        jws = parse_critical_compact_jws(text.decode("ascii"), understood=_UNDERSTOOD)
    except UnicodeDecodeError:
        raise MalformedError("JWS that is not ASCII") from None
    return _credential(jws, data)


def sealed_of(document: JsonObject, original: bytes) -> SealedCredential:
    """Make a credential of a JSON serialisation that was parsed already; raises as `parse_sealed`."""
    return _credential(parse_json_jws(document, understood=_UNDERSTOOD), original)


def is_sealed(document: JsonObject) -> bool:
    """Tell a JSON serialisation with a JAdES signature from other JSON, by what its first header holds."""
    entries = document.get("signatures", [document])
    if "payload" not in document or not isinstance(entries, list) or not entries or not isinstance(entries[0], dict):
        return False
    protected, header = entries[0].get("protected"), entries[0].get("header")
    added_later = isinstance(header, dict) and "etsiU" in header
    return added_later or (isinstance(protected, str) and is_seal_header(protected))


def is_seal_header(protected: str) -> bool:
    """Tell whether a protected header, still in base64url, is that of a JAdES signature and of no other token."""
    try:
        header = parse_json_object(decode_base64url(protected))
    except UnreadableError:
        return False
    if str(header.get("typ")).lower().endswith("jwt"):
        return False
    return not header.keys().isdisjoint({"crit", "b64", "sigT"}) or {"x5c", "x5t#S256"} <= header.keys()


def _credential(jws: JsonJws, original: bytes) -> SealedCredential:
    document = parse_json_object(jws.payload, max_bytes=MAX_BYTES)
    facts = read_w3c_facts(document)
    if facts["profile"] != "elm-3":
        raise UnsupportedFormatError("a JAdES signature over another credential")
    return SealedCredential(
        format="edc+jades",
        original=original,
        **facts,
        payload=jws.payload,
        seals=tuple(_seal(signature) for signature in jws.signatures),
    )


def _seal(signature: JwsSignature) -> Seal:
    header = signature.header
    return Seal(
        signature,
        _signed_at(header),
        tuple(_certificate(text) for text in _list(header, "x5c", _MAX_CERTIFICATES)),
        tuple(_digests(header)),
        tuple(_supplied(signature.unprotected)),
        tuple(_imprints(header)),
    )


def _signed_at(header: JsonObject) -> datetime | None:
    """Read the claimed time of signing: `sigT` (section 5.2.1), since version 1.2 of the standard `iat`."""
    stated = header.get("sigT")
    try:
        if stated is None:
            seconds = header.get("iat")
            if seconds is None:
                return None
            if not isinstance(seconds, int) or isinstance(seconds, bool):
                raise MalformedError("iat")
            return datetime.fromtimestamp(seconds, UTC)
        if not isinstance(stated, str):
            raise MalformedError("sigT")
        return datetime.strptime(stated, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except (ValueError, OverflowError, OSError):
        raise MalformedError("time of signing") from None


def _digests(header: JsonObject) -> list[CertificateDigest]:
    """Read `x5t#S256` (RFC 7515 section 4.1.8), `x5t#o` (section 5.2.2.2) and the first of `sigX5ts` (5.2.2.3)."""
    found = []
    if "x5t#S256" in header:
        found.append(CertificateDigest("sha256", decode_base64url(_text(header["x5t#S256"], "x5t#S256"))))
    others = [header["x5t#o"]] if "x5t#o" in header else []
    if "sigX5ts" in header:
        # The first is the signer's own; the others name its path, which is built here anew.
        others += _list(header, "sigX5ts", _MAX_CERTIFICATES)[:1]
    for other in others:
        if not isinstance(other, dict):
            raise MalformedError("digest of a certificate")
        name = _DIGESTS.get(_text(other.get("digAlg"), "digAlg"))
        if name is None:
            raise UnsupportedSuiteError("digest of a certificate")
        found.append(CertificateDigest(name, decode_base64url(_text(other.get("digVal"), "digVal"))))
    return found


def _imprints(header: JsonObject) -> list[Imprint]:
    """Read the timestamps of the payload (`adoTst`, section 5.2.6)."""
    if "adoTst" not in header:
        return []
    container = header["adoTst"]
    if not isinstance(container, dict) or "canonAlg" in container:
        # Nothing is put in a canonical form before it is sealed.
        raise MalformedError("adoTst")
    tokens = _list(container, "tstTokens", _MAX_TIMESTAMPS)
    if not tokens:
        raise MalformedError("adoTst")
    found = []
    for token in tokens:
        if not isinstance(token, dict):
            raise MalformedError("adoTst")
        found.append(read_imprint(decode_base64(_text(token.get("val"), "adoTst"))))
    return found


def _supplied(unprotected: JsonObject) -> list[Certificate]:
    """Read the certificates that were added later (`xVals`, section 5.3.5.2); what is none is left out."""
    values = _list(unprotected, "etsiU", _MAX_UNSIGNED)
    found = []
    for value in values:
        member = value
        if isinstance(member, str):
            # Either all members stand in base64url or none does (section 5.3.1).
            member = parse_json_object(decode_base64url(member), max_bytes=MAX_BYTES)
        if not isinstance(member, dict):
            raise MalformedError("etsiU")
        for entry in _list(member, "xVals", _MAX_UNSIGNED):
            holder = entry.get("x509Cert") if isinstance(entry, dict) else None
            text = holder.get("val") if isinstance(holder, dict) else None
            try:
                found.append(_certificate(text))
            except UnreadableError:
                continue  # one that cannot be read helps no chain, and harms none
    return found


def _certificate(text: Json) -> Certificate:
    return Certificate.from_der(decode_base64(_text(text, "certificate")))


def _list(container: JsonObject, name: str, most: int) -> list[Json]:
    value = container.get(name, [])
    if not isinstance(value, list):
        raise MalformedError(name)
    if len(value) > most:
        raise TooLargeError(name)
    return value


def _text(value: Json, name: str) -> str:
    if not isinstance(value, str):
        raise MalformedError(name)
    return value
