"""SD-JWT in its compact and JSON serialisations (RFC 9901 sections 4 and 8).

Parsing splits and decodes; it trusts nothing and checks no signature.
"""

from typing import NamedTuple

from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.crypto.jws import CompactJws, parse_compact_jws
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import MalformedError, TooLargeError
from wallet.model.json import Json, JsonObject

MAX_BYTES = 1_000_000
MAX_DISCLOSURES = 2_000
MAX_SIGNATURES = 8


class SdJwt(NamedTuple):
    """An SD-JWT, with or without key binding; nothing in it is trusted.

    Attributes:
        signatures: The issuer's signatures; one in the compact form.
        payload: The issuer-signed payload, before disclosure.
        disclosures: The disclosures as received, base64url.
        key_binding: The key-binding JWT, or None.
        presented: What `sd_hash` covers: the first signature and the disclosures, each followed by `~`.
    """

    signatures: tuple[CompactJws, ...]
    payload: JsonObject
    disclosures: tuple[str, ...]
    key_binding: str | None
    presented: str

    @property
    def compact(self) -> str:
        """The compact serialisation (RFC 9901 section 4); of several signatures it carries the first."""
        return self.presented + (self.key_binding or "")


def looks_like_sd_jwt(text: str) -> bool:
    """Tell a compact SD-JWT from other text, by its shape only."""
    head, tilde, _ = text.partition("~")
    # A JSON object begins with a brace, then a quote or a space ("ey"), or a line feed or a tab ("ew").
    first, last = head.find("."), head.rfind(".")
    return bool(tilde) and head[:2] in ("ey", "ew") and head.find(".", first + 1) == last > first  # two dots in all


def parse_sd_jwt(text: str) -> SdJwt:
    """Parse the compact serialisation (RFC 9901 section 4).

    Raises:
        MalformedError: Not `<JWT>~<disclosure>~…~[<KB-JWT>]`.
        TooLargeError: More bytes or disclosures than any credential needs.
    """
    if len(text) > MAX_BYTES:
        raise TooLargeError("SD-JWT")
    token, tilde, rest = text.partition("~")  # finds the end of the long part faster than splitting does
    if not tilde or not text.isascii():
        raise MalformedError("an SD-JWT is ASCII and ends in a tilde or a key-binding JWT")
    *parts, key_binding = rest.split("~")
    disclosures = tuple(parts)
    _bound_disclosures(disclosures)
    jws = parse_compact_jws(token)
    return SdJwt(
        (jws,),
        parse_json_object(jws.payload, max_bytes=MAX_BYTES),
        disclosures,
        key_binding or None,
        text[: len(text) - len(key_binding)],
    )


def parse_sd_jwt_json(data: bytes) -> SdJwt:
    """Parse the flattened or general JSON serialisation (RFC 9901 section 8.1).

    Raises:
        MalformedError: Members missing, of the wrong type, or where they may not stand.
        TooLargeError: More bytes, signatures or disclosures than any credential needs.
    """
    document = parse_json_object(data, max_bytes=MAX_BYTES)
    if "signatures" in document:
        if "signature" in document or "protected" in document or "header" in document:
            raise MalformedError("both flattened and general JSON serialisation")
        entries = document["signatures"]
        if not isinstance(entries, list) or not 1 <= len(entries) <= MAX_SIGNATURES:
            raise MalformedError("signatures")
    else:
        entries = [document]
    payload = _text(document, "payload")
    signatures, headers = [], []
    for position, entry in enumerate(entries):
        if not isinstance(entry, dict):
            raise MalformedError("signature entry")
        header = _unprotected(entry)
        headers.append(header)
        if position and ("disclosures" in header or "kb_jwt" in header):
            raise MalformedError("disclosures stand in the first unprotected header only")
        signatures.append(parse_compact_jws(f"{_text(entry, 'protected')}.{payload}.{_text(entry, 'signature')}"))
    disclosures, key_binding = _extensions(document, headers[0])
    jws = signatures[0]
    head = f"{jws.signing_input.decode('ascii')}.{encode_base64url(jws.signature)}"
    return SdJwt(
        tuple(signatures),
        parse_json_object(decode_base64url(payload), max_bytes=MAX_BYTES),
        disclosures,
        key_binding,
        "~".join((head, *disclosures, "")),
    )


def _extensions(document: JsonObject, header: JsonObject) -> tuple[tuple[str, ...], str | None]:
    """Read the disclosures and the key-binding JWT: unprotected header members, in drafts before 14 top-level ones."""
    places = [place for place in (header, document) if "disclosures" in place or "kb_jwt" in place]
    if len(places) > 1:
        raise MalformedError("disclosures in two places")
    place = places[0] if places else header
    disclosures, key_binding = place.get("disclosures", []), place.get("kb_jwt")
    if not isinstance(disclosures, list):
        raise MalformedError("disclosures")
    texts = tuple(item for item in disclosures if isinstance(item, str) and item.isascii())
    if len(texts) != len(disclosures):
        raise MalformedError("disclosures")
    _bound_disclosures(texts)
    if key_binding is not None and not (isinstance(key_binding, str) and key_binding and key_binding.isascii()):
        raise MalformedError("kb_jwt")
    return texts, key_binding


def _bound_disclosures(disclosures: tuple[str, ...]) -> None:
    if len(disclosures) > MAX_DISCLOSURES:
        raise TooLargeError("disclosures")
    if "" in disclosures:
        raise MalformedError("an empty disclosure")


def _text(entry: JsonObject, name: str) -> str:
    value = entry.get(name)
    if not isinstance(value, str) or "." in value:
        raise MalformedError(name)
    return value


def _unprotected(entry: JsonObject) -> dict[str, Json]:
    header = entry.get("header", {})
    if not isinstance(header, dict):
        raise MalformedError("unprotected header")
    return header
