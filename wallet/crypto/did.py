"""The two DID methods that carry their own key: did:key and did:jwk. No look-up is made."""

import json
from collections.abc import Mapping
from typing import Final

from wallet.crypto.algorithms import KeyKind
from wallet.crypto.encoding import decode_base58btc, decode_base64url, encode_base58btc, encode_base64url
from wallet.crypto.keys import PublicKey
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import KeyInvalidError, MalformedError

_DID_KEY: Final = "did:key:"
_DID_JWK: Final = "did:jwk:"
_MULTIBASE_BASE58BTC: Final = "z"
_MAX_JWK_BYTES: Final = 16_384
# The multicodec of each kind (0xed, 0x1200, 0x1201, 0x1202) as an unsigned varint.
_MULTICODEC_OF_KIND: Final[Mapping[KeyKind, bytes]] = {
    "Ed25519": b"\xed\x01",
    "P-256": b"\x80\x24",
    "P-384": b"\x81\x24",
    "P-521": b"\x82\x24",
}
_KIND_OF_MULTICODEC: Final[Mapping[bytes, KeyKind]] = {code: kind for kind, code in _MULTICODEC_OF_KIND.items()}
_MULTICODEC_BYTES: Final = 2


def key_of_did(did: str) -> PublicKey:
    """Read the key out of a did:key or did:jwk.

    Args:
        did: The DID alone, without path, query or fragment.

    Raises:
        MalformedError: Another method, or not the method's syntax.
        TooLargeError: Longer than any key this program uses.
        KeyInvalidError: A key of a kind this version does not use, or no usable key.
    """
    if did.startswith(_DID_KEY):
        return key_of_multikey(did.removeprefix(_DID_KEY))
    if did.startswith(_DID_JWK):
        jwk = parse_json_object(decode_base64url(did.removeprefix(_DID_JWK)), max_bytes=_MAX_JWK_BYTES)
        return PublicKey.from_jwk(jwk)
    raise MalformedError("neither did:key nor did:jwk")


def key_of_multikey(text: str) -> PublicKey:
    """Read a `publicKeyMultibase` value, which is also what follows `did:key:`.

    Raises:
        MalformedError: Not base58btc with its multibase letter.
        TooLargeError: Longer than any key this program uses.
        KeyInvalidError: A key of a kind this version does not use, or no usable key.
    """
    if not text.startswith(_MULTIBASE_BASE58BTC):
        raise MalformedError("key that is not in multibase base58btc")
    data = decode_base58btc(text.removeprefix(_MULTIBASE_BASE58BTC))
    kind = _KIND_OF_MULTICODEC.get(data[:_MULTICODEC_BYTES])
    if kind is None:
        raise KeyInvalidError("did:key of a kind this version does not use")
    return PublicKey.from_compressed(kind, data[_MULTICODEC_BYTES:])


def did_key_of(key: PublicKey) -> str:
    """Write a key as did:key.

    Raises:
        KeyInvalidError: An RSA key; use did:jwk.
    """
    code = _MULTICODEC_OF_KIND.get(key.kind)
    if code is None:
        raise KeyInvalidError("an RSA key has no did:key here")
    return f"{_DID_KEY}{_MULTIBASE_BASE58BTC}{encode_base58btc(code + key.compressed())}"


def did_jwk_of(key: PublicKey) -> str:
    """Write a key as did:jwk, with the required members only."""
    text = json.dumps(key.jwk, separators=(",", ":"))
    return _DID_JWK + encode_base64url(text.encode("ascii"))
