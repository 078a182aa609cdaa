"""JWS compact serialisation (RFC 7515 section 3.1): parsing without trust, and signing."""

import json
from functools import lru_cache
from typing import Final, NamedTuple

from wallet.crypto.algorithms import parse_algorithm
from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.crypto.keys import PrivateKey
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import MalformedError, TooLargeError
from wallet.model.json import JsonObject

# Room for a chain of certificates in `x5c`.
_MAX_HEADER_BYTES: Final = 100_000
_MAX_HEADER_DEPTH: Final = 16


class CompactJws(NamedTuple):
    """The parts of a compact JWS; nothing in it has been checked.

    Attributes:
        header: The protected header, with `alg` as text.
        payload: The decoded payload.
        signature: The decoded signature; empty for an unsecured JWS.
        signing_input: The exact ASCII bytes that the signature covers.
    """

    header: JsonObject
    payload: bytes
    signature: bytes
    signing_input: bytes


def parse_compact_jws(text: str, *, max_bytes: int = 2_000_000) -> CompactJws:
    """Split a compact JWS. No trust is given: the caller checks algorithm and signature.

    Args:
        text: `header.payload.signature`, each in base64url.
        max_bytes: Bound on the length of the text.

    Raises:
        MalformedError: Not three parts, not canonical base64url, a header that is no JSON object or lacks
            `alg`, any critical extension (none is implemented; RFC 7515 section 4.1.11), or an unencoded
            payload (RFC 7797).
        TooLargeError: The text exceeds `max_bytes`, or its header its own bound.
    """
    if len(text) > max_bytes:
        raise TooLargeError("JWS is too long")
    signing_input, _, signature = text.rpartition(".")
    header_text, dot, payload = signing_input.partition(".")
    # A fourth part would leave a dot inside the payload, which base64url refuses.
    if not dot:
        raise MalformedError("JWS without three parts")
    return CompactJws(
        _parse_header(header_text),
        decode_base64url(payload),
        decode_base64url(signature),
        signing_input.encode("ascii"),
    )


@lru_cache(maxsize=64)
def _parse_header(text: str) -> JsonObject:
    """Parse a protected header. An issuer's tokens share one, and all key bindings do: nobody may change it."""
    header = parse_json_object(decode_base64url(text), max_bytes=_MAX_HEADER_BYTES, max_depth=_MAX_HEADER_DEPTH)
    if not isinstance(header.get("alg"), str):
        raise MalformedError("JWS header without alg")
    if "crit" in header:
        raise MalformedError("JWS with a critical extension")
    if header.get("b64", True) is not True:
        raise MalformedError("JWS with an unencoded payload")
    return header


def sign_compact_jws(header: JsonObject, payload: bytes, key: PrivateKey) -> str:
    """Sign a payload.

    Args:
        header: The protected header; its `alg` must fit the key. Members keep their order.
        payload: The bytes to sign.
        key: The signer's key.

    Returns:
        The compact serialisation.

    Raises:
        AlgorithmNotAllowedError: `alg` is missing, not on the allow-list, or does not fit the key.
    """
    algorithm = parse_algorithm(header.get("alg"))
    text = json.dumps(header, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    signing_input = f"{encode_base64url(text.encode('utf-8'))}.{encode_base64url(payload)}"
    signature = key.sign(signing_input.encode("ascii"), algorithm)
    return f"{signing_input}.{encode_base64url(signature)}"
