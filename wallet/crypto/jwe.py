"""Encrypted answers: ECDH-ES straight to the asker's P-256 key (RFC 7518 section 4.6), with AES-GCM.

Nothing else is read or written: no key wrapping, no compression, no other curve.
"""

from typing import TYPE_CHECKING, Final, NamedTuple

from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.crypto.keys import PrivateKey, PublicKey
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import (
    AlgorithmNotAllowedError,
    CryptoError,
    KeyInvalidError,
    MalformedError,
    TooLargeError,
    UnsealFailedError,
)
from wallet.model.json import Json, JsonObject

if TYPE_CHECKING:
    from joserfc.jwe import JWERegistry
    from joserfc.jwk import ECKey

KEY_AGREEMENT: Final = "ECDH-ES"
CONTENT_ENCRYPTIONS: Final = ("A128GCM", "A256GCM")
MAX_PLAINTEXT: Final = 1_000_000
_MAX_TEXT: Final = 1_400_000
_MAX_HEADER_LETTERS: Final = 4_000
_MAX_HEADER_DEPTH: Final = 4
_PARTS: Final = 5
_NONCE_BYTES: Final = 12
_TAG_BYTES: Final = 16
# What must be understood or left alone (RFC 7516 sections 4.1.3 and 4.1.13); what else is not known is passed over.
_NOT_HERE: Final = frozenset({"crit", "zip"})
_TEXTS: Final = frozenset({"alg", "enc", "kid", "apu", "apv", "typ", "cty"})
# Members of a JWK that say what the key is for; of a signature's key they would mean something else.
_ABOUT: Final = frozenset({"alg", "use", "key_ops", "kid", "ext"})
_POINT: Final = ("kty", "crv", "x", "y")


class CompactJwe(NamedTuple):
    """The parts of a JWE, not opened.

    Attributes:
        header: The protected header, with `alg` and `enc` from the lists above.
        header_text: The same as it was written, base64url.
        nonce: The initialisation vector.
        ciphertext: What was encrypted.
        tag: The authentication tag.
    """

    header: JsonObject
    header_text: str
    nonce: bytes
    ciphertext: bytes
    tag: bytes


def parse_compact_jwe(text: str) -> CompactJwe:
    """Split a JWE (RFC 7516 section 7.1) within bounds.

    Raises:
        MalformedError: Not five parts, or parts that cannot belong to ECDH-ES with AES-GCM.
        AlgorithmNotAllowedError: Another algorithm.
        TooLargeError: Over a bound.
    """
    if len(text) > _MAX_TEXT:
        raise TooLargeError("encrypted answer")
    parts = text.split(".", _PARTS)
    if len(parts) != _PARTS or parts[1]:
        raise MalformedError("JWE")
    if len(parts[0]) > _MAX_HEADER_LETTERS:
        raise TooLargeError("JWE header")
    header = parse_json_object(decode_base64url(parts[0]), max_depth=_MAX_HEADER_DEPTH)
    if header.get("alg") != KEY_AGREEMENT or header.get("enc") not in CONTENT_ENCRYPTIONS:
        raise AlgorithmNotAllowedError("encrypted answers")
    _require_header(header)
    nonce, ciphertext, tag = map(decode_base64url, parts[2:])
    if len(nonce) != _NONCE_BYTES or len(tag) != _TAG_BYTES:
        raise MalformedError("JWE")
    return CompactJwe(header, parts[0], nonce, ciphertext, tag)


def encrypt_compact_jwe(
    plaintext: bytes,
    jwk: JsonObject,
    *,
    content_encryption: str,
    kid: str | None = None,
    apu: bytes | None = None,
    apv: bytes | None = None,
) -> str:
    """Encrypt for the owner of a P-256 key, with an ephemeral key of its own.

    Args:
        plaintext: At most `MAX_PLAINTEXT` bytes.
        jwk: The recipient's public key.
        content_encryption: One of `CONTENT_ENCRYPTIONS`.
        kid: The recipient's name for the key.
        apu: Agreement PartyUInfo, which both sides mix into the key.
        apv: Agreement PartyVInfo.

    Raises:
        AlgorithmNotAllowedError: Another content encryption.
        KeyInvalidError: No P-256 key.
        TooLargeError: Over the bound.
    """
    from joserfc import jwe  # noqa: PLC0415 - no other act needs it

    if content_encryption not in CONTENT_ENCRYPTIONS:
        raise AlgorithmNotAllowedError("encrypted answers")
    if len(plaintext) > MAX_PLAINTEXT:
        raise TooLargeError("answer")
    header: dict[str, Json] = {"alg": KEY_AGREEMENT, "enc": content_encryption}
    if kid is not None:
        header["kid"] = kid
    header |= {name: encode_base64url(value) for name, value in (("apu", apu), ("apv", apv)) if value is not None}
    return jwe.encrypt_compact(header, plaintext, _public(jwk), registry=_registry())


def decrypt_compact_jwe(text: str, key: PrivateKey) -> bytes:
    """Open what was encrypted for a P-256 key.

    Raises:
        MalformedError, TooLargeError, AlgorithmNotAllowedError: As `parse_compact_jwe`.
        UnsealFailedError: Encrypted for another key, or changed since.
    """
    from joserfc import jwe  # noqa: PLC0415 - no other act needs it
    from joserfc.errors import JoseError  # noqa: PLC0415 - likewise
    from joserfc.jwk import ECKey  # noqa: PLC0415 - likewise

    parse_compact_jwe(text)
    if key.public.kind != "P-256":
        raise KeyInvalidError("a key that opens no answers")
    try:
        opened = jwe.decrypt_compact(text, ECKey.import_key(key.to_pkcs8()), registry=_registry())
    except (JoseError, ValueError, TypeError):
        raise UnsealFailedError from None
    if opened.plaintext is None or len(opened.plaintext) > MAX_PLAINTEXT:
        raise UnsealFailedError
    return opened.plaintext


def encryption_jwk(key: PublicKey, *, kid: str) -> JsonObject:
    """Write a public key as an asker states it (OpenID4VP 1.0 section 8.3)."""
    return {**key.jwk, "kid": kid, "use": "enc", "alg": KEY_AGREEMENT}


def require_encryption_jwk(jwk: JsonObject) -> None:
    """Require a key that answers can be encrypted for.

    Raises:
        CryptoError: No P-256 key for ECDH-ES.
    """
    _public(jwk)


def _public(jwk: JsonObject) -> "ECKey":
    from joserfc.jwk import ECKey  # noqa: PLC0415 - see above

    if jwk.get("use", "enc") != "enc" or jwk.get("alg", KEY_AGREEMENT) != KEY_AGREEMENT:
        raise KeyInvalidError("a key that is not for encryption")
    # What it says of its use is not for signatures; the point itself is checked as that of any key.
    point: JsonObject = {name: value for name, value in jwk.items() if name not in _ABOUT}
    if PublicKey.from_jwk(point).kind != "P-256":
        raise KeyInvalidError("no P-256 key")
    return ECKey.import_key({name: str(point[name]) for name in _POINT})


def _require_header(header: JsonObject) -> None:
    if not header.keys().isdisjoint(_NOT_HERE):
        raise MalformedError("JWE header")
    if not all(isinstance(header[name], str) for name in header.keys() & _TEXTS):
        raise MalformedError("JWE header")
    ephemeral = header.get("epk")
    if not isinstance(ephemeral, dict):
        raise MalformedError("epk")
    try:
        _public(ephemeral)
    except CryptoError:
        raise MalformedError("epk") from None
    for name in ("apu", "apv"):
        if name in header:
            decode_base64url(str(header[name]))


def _registry() -> "JWERegistry":
    from joserfc.jwe import JWERegistry  # noqa: PLC0415 - see above

    registry = JWERegistry(algorithms=[KEY_AGREEMENT, *CONTENT_ENCRYPTIONS], strict_check_header=False)
    # The library's own bounds, in letters, are below what a credential with a picture takes.
    registry.max_protected_header_length = _MAX_HEADER_LETTERS
    registry.max_ciphertext_length = _MAX_TEXT
    return registry
