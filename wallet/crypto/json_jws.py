"""JWS with critical extensions and unencoded payloads, in its JSON and compact serialisations (RFC 7515, RFC 7797).

Sealed European credentials use these; everything else here is signed by `wallet.crypto.jws`, which refuses them.
"""

from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from wallet.crypto.encoding import decode_base64url
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import MalformedError, TooLargeError
from wallet.model.json import Json, JsonObject

MAX_SIGNATURES: Final = 8
# Room for a chain of certificates and a timestamp.
_MAX_HEADER_BYTES: Final = 500_000
_MAX_HEADER_DEPTH: Final = 16
_MAX_SIGNATURE_LETTERS: Final = 4_000
# Names that `crit` must not list (RFC 7515 section 4.1.11): those of JWS itself and of JWA (RFC 7518 section 4).
_NEVER_CRITICAL: Final = frozenset(
    {"alg", "jku", "jwk", "kid", "x5u", "x5c", "x5t", "x5t#S256", "typ", "cty", "crit"}
    | {"enc", "zip", "epk", "apu", "apv", "iv", "tag", "p2s", "p2c"}
)


class JwsSignature(NamedTuple):
    """One signature of a JWS; nothing in it has been checked.

    Attributes:
        header: The protected header, with `alg` as text.
        unprotected: The unprotected header: anybody may have changed it.
        signature: The decoded signature.
        signing_input: The exact bytes that the signature covers (RFC 7797 section 3).
    """

    header: JsonObject
    unprotected: JsonObject
    signature: bytes
    signing_input: bytes


class JsonJws(NamedTuple):
    """A payload and its signatures.

    Attributes:
        payload: The bytes that were signed: decoded from base64url, or as they stand where `b64` is false.
        signatures: One or more.
    """

    payload: bytes
    signatures: tuple[JwsSignature, ...]


def parse_json_jws(document: JsonObject, *, understood: AbstractSet[str]) -> JsonJws:
    """Read the general or flattened JSON serialisation (RFC 7515 section 7.2).

    With `b64` false the signature covers the payload's text itself, in UTF-8 (RFC 7797 section 3): the text
    after the JSON around it was read, so that no canonical form is needed.

    Args:
        document: The parsed JSON.
        understood: Names that `crit` may list: the caller promises to process each of them.

    Raises:
        MalformedError: Members missing, of the wrong kind or contradicting one another; a `crit` that is illegal
            or lists what is not understood.
        TooLargeError: More signatures, or a longer header, than any seal needs.
    """
    payload = document.get("payload")
    if not isinstance(payload, str):
        raise MalformedError("payload")
    entries = _entries(document)
    signatures = tuple(_signature(entry, payload, understood) for entry in entries)
    encoded = {_is_encoded(item.header) for item in signatures}
    if len(encoded) != 1:
        raise MalformedError("b64 differs between signatures")
    return JsonJws(decode_base64url(payload) if encoded == {True} else payload.encode("utf-8"), signatures)


def parse_critical_compact_jws(text: str, *, understood: AbstractSet[str]) -> JsonJws:
    """Read the compact serialisation (RFC 7515 section 7.1); its payload is always encoded here.

    Raises:
        MalformedError: As in `parse_json_jws`, or `b64` is false.
        TooLargeError: A longer header than any seal needs.
    """
    parts = text.split(".", 3)
    if len(parts) != 3:  # noqa: PLR2004 - header, payload and signature
        raise MalformedError("JWS without three parts")
    protected, payload, signature = parts
    jws = parse_json_jws({"protected": protected, "payload": payload, "signature": signature}, understood=understood)
    if not _is_encoded(jws.signatures[0].header):
        raise MalformedError("compact JWS with an unencoded payload")
    return jws


def _entries(document: JsonObject) -> list[JsonObject]:
    if "signatures" not in document:
        return [document]
    if not document.keys().isdisjoint({"signature", "protected", "header"}):
        raise MalformedError("both flattened and general JSON serialisation")
    stated = document["signatures"]
    if not isinstance(stated, list) or not stated:
        raise MalformedError("signatures")
    if len(stated) > MAX_SIGNATURES:
        raise TooLargeError("signatures")
    entries: list[JsonObject] = []
    for entry in stated:
        if not isinstance(entry, dict):
            raise MalformedError("signature entry")
        entries.append(entry)
    return entries


def _signature(entry: JsonObject, payload: str, understood: AbstractSet[str]) -> JwsSignature:
    protected, signature, unprotected = entry.get("protected"), entry.get("signature"), entry.get("header", {})
    if not isinstance(protected, str) or not isinstance(signature, str) or not isinstance(unprotected, dict):
        raise MalformedError("signature entry")
    if len(signature) > _MAX_SIGNATURE_LETTERS:
        raise TooLargeError("signature")
    header = parse_json_object(decode_base64url(protected), max_bytes=_MAX_HEADER_BYTES, max_depth=_MAX_HEADER_DEPTH)
    if not isinstance(header.get("alg"), str):
        raise MalformedError("JWS header without alg")
    if not header.keys().isdisjoint(unprotected) or "crit" in unprotected or "b64" in unprotected:
        raise MalformedError("a header parameter in the wrong header")
    _require_understood(header, understood)
    signing_input = f"{protected}.{payload}".encode()
    return JwsSignature(header, unprotected, decode_base64url(signature), signing_input)


def _require_understood(header: JsonObject, understood: AbstractSet[str]) -> None:
    """Check `crit` by RFC 7515 section 4.1.11, and that `b64` stands in it where it is used (RFC 7797 section 6)."""
    names: list[Json] = []
    if "crit" in header:
        stated = header["crit"]
        if not isinstance(stated, list) or not stated:
            raise MalformedError("crit")
        names = stated
    seen: set[str] = set()
    for name in names:
        if not isinstance(name, str) or name in seen or name in _NEVER_CRITICAL or name not in header:
            raise MalformedError("crit")
        if name not in understood:
            raise MalformedError("crit: an extension that is not understood")
        seen.add(name)
    if not isinstance(header.get("b64", True), bool) or ("b64" in header and "b64" not in seen):
        raise MalformedError("b64")


def _is_encoded(header: JsonObject) -> bool:
    return header.get("b64", True) is True
