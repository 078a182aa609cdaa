"""Trust lists inside a signature: told apart and read, without trust (RFC 7515 sections 3.1 and 7.2)."""

from typing import Final

from wallet.crypto.jws import CompactJws, parse_compact_jws
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import MalformedError, UnreadableError
from wallet.model.json import Json
from wallet.trust.trust_list import MAX_BYTES

_ENTITY_STATEMENT: Final = "entity-statement+jwt"
_MAX_SIGNATURES: Final = 8


def signatures_of_list(data: bytes) -> tuple[CompactJws, ...]:
    """Return the signatures around a trust list, each with its payload; none where the file is not signed.

    Raises:
        MalformedError: The JSON serialisation of a JWS, broken.
        UnreadableError: A part of it is broken or beyond a bound.
    """
    text = data.strip()
    # A server may answer with the compact text as a JSON string.
    if text[:1] == text[-1:] == b'"':
        text = text[1:-1]
    if not text.startswith(b"{"):
        if text.count(b".") != 2:  # noqa: PLR2004 - of the compact serialisation
            return ()
        try:
            return (parse_compact_jws(text.decode("ascii"), max_bytes=2 * MAX_BYTES),)
        except UnicodeDecodeError:
            return ()
    if b'"signature' not in text:
        return ()
    document = parse_json_object(text, max_bytes=2 * MAX_BYTES)
    if "issuers" in document or "payload" not in document:
        return ()
    entries = document.get("signatures", [document])
    if not isinstance(entries, list) or not 1 <= len(entries) <= _MAX_SIGNATURES:
        raise MalformedError("signatures")
    return tuple(_signature(entry, document["payload"]) for entry in entries)


def is_entity_statement(signatures: tuple[CompactJws, ...]) -> bool:
    """Whether it is a statement of OpenID Federation 1.0, not a list."""
    for jws in signatures:
        if jws.header.get("typ") == _ENTITY_STATEMENT:
            return True
        try:
            payload = parse_json_object(jws.payload, max_bytes=MAX_BYTES)
        except UnreadableError:
            continue
        metadata = payload.get("metadata")
        if isinstance(metadata, dict) and "federation_entity" in metadata:
            return True
    return False


def _signature(entry: Json, payload: Json) -> CompactJws:
    if not isinstance(entry, dict):
        raise MalformedError("signature")
    parts = (entry.get("protected"), payload, entry.get("signature"))
    if not all(isinstance(part, str) for part in parts):
        raise MalformedError("signature")
    return parse_compact_jws(".".join(str(part) for part in parts), max_bytes=2 * MAX_BYTES)
