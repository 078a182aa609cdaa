"""Encrypted answers: ECDH-ES straight to the asker's P-256 key (RFC 7518 section 4.6), with AES-GCM.

Nothing else is read or written: no key wrapping, no compression, no other curve.
"""

from typing import Final

from wallet.crypto.jwe_profiles import (
    CompactJwe,
    JweProfile,
    base64url_members,
    decrypt_jwe,
    encrypt_jwe,
    parse_jwe,
    recipient_key,
)
from wallet.crypto.keys import PrivateKey, PublicKey
from wallet.model.json import JsonObject

KEY_AGREEMENT: Final = "ECDH-ES"
CONTENT_ENCRYPTIONS: Final = ("A128GCM", "A256GCM")
MAX_PLAINTEXT: Final = 1_000_000
_ANSWERS: Final = JweProfile(
    what="encrypted answers",
    agreement=KEY_AGREEMENT,
    content_encryptions=CONTENT_ENCRYPTIONS,
    wrapped_key_bytes=0,
    max_plaintext=MAX_PLAINTEXT,
    max_text=1_400_000,
)


def parse_compact_jwe(text: str) -> CompactJwe:
    """Split an encrypted answer within bounds.

    Raises:
        MalformedError: Not five parts, or parts that cannot belong to ECDH-ES with AES-GCM.
        AlgorithmNotAllowedError: Another algorithm.
        TooLargeError: Over a bound.
    """
    return parse_jwe(text, _ANSWERS)


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
    named = {} if kid is None else {"kid": kid}
    header = {"enc": content_encryption, **named, **base64url_members(apu=apu, apv=apv)}
    return encrypt_jwe(plaintext, jwk, header, _ANSWERS)


def decrypt_compact_jwe(text: str, key: PrivateKey) -> bytes:
    """Open what was encrypted for a P-256 key.

    Raises:
        MalformedError, TooLargeError, AlgorithmNotAllowedError: As `parse_compact_jwe`.
        UnsealFailedError: Encrypted for another key, or changed since.
    """
    return decrypt_jwe(text, key, _ANSWERS)


def encryption_jwk(key: PublicKey, *, kid: str) -> JsonObject:
    """Write a public key as an asker states it (OpenID4VP 1.0 section 8.3)."""
    return {**key.jwk, "kid": kid, "use": "enc", "alg": KEY_AGREEMENT}


def require_encryption_jwk(jwk: JsonObject) -> None:
    """Require a key that answers can be encrypted for.

    Raises:
        CryptoError: No P-256 key for ECDH-ES.
    """
    recipient_key(jwk, _ANSWERS)
