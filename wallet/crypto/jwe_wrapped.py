"""What guidance encrypts: a content key of its own, wrapped for a P-256 key, with A256GCM.

ECDH-ES+A256KW of RFC 7518 sections 4.6 and 5.3, and nothing else. The key is named by its RFC 7638 thumbprint.
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
from wallet.errors import MalformedError
from wallet.model.json import JsonObject

KEY_WRAPPING: Final = "ECDH-ES+A256KW"
CONTENT_ENCRYPTION: Final = "A256GCM"
MAX_WRAPPED_PLAINTEXT: Final = 17_900_000
MAX_WRAPPED_TEXT: Final = 24_000_000
_WRAPPED: Final = JweProfile(
    what="sealed for a counsellor or a learner",
    agreement=KEY_WRAPPING,
    content_encryptions=(CONTENT_ENCRYPTION,),
    # Thirty-two bytes and the check value of AES key wrap (RFC 3394 section 2.2.3).
    wrapped_key_bytes=40,
    max_plaintext=MAX_WRAPPED_PLAINTEXT,
    max_text=MAX_WRAPPED_TEXT,
)


def require_wrapping_jwk(jwk: JsonObject) -> str:
    """Require a key that `encrypt_wrapped_jwe` can encrypt for, and return its thumbprint.

    Raises:
        CryptoError: No P-256 key for this use.
    """
    recipient_key(jwk, _WRAPPED)
    return PublicKey.from_jwk({name: jwk[name] for name in ("kty", "crv", "x", "y")}).thumbprint


def encrypt_wrapped_jwe(plaintext: bytes, jwk: JsonObject, *, typ: str, apv: bytes | None = None) -> str:
    """Encrypt for the owner of a P-256 key, with an ephemeral key and a content key of its own.

    Args:
        plaintext: At most `MAX_WRAPPED_PLAINTEXT` bytes.
        jwk: The recipient's public key.
        typ: What it is; stands in the protected header.
        apv: Agreement PartyVInfo, which both sides mix into the key: what the text is bound to.

    Raises:
        CryptoError: No P-256 key for this use.
        TooLargeError: Over the bound.
    """
    header = {"enc": CONTENT_ENCRYPTION, "typ": typ, "kid": require_wrapping_jwk(jwk), **base64url_members(apv=apv)}
    return encrypt_jwe(plaintext, jwk, header, _WRAPPED)


def parse_wrapped_jwe(text: str, *, typ: str) -> CompactJwe:
    """Split a text that `encrypt_wrapped_jwe` made, within bounds.

    Raises:
        MalformedError: Not five parts, parts that cannot belong to it, another `typ`, or no `kid`.
        AlgorithmNotAllowedError: Another algorithm.
        TooLargeError: Over a bound.
    """
    parsed = parse_jwe(text, _WRAPPED)
    if parsed.header.get("typ") != typ or "kid" not in parsed.header:
        raise MalformedError("JWE header")
    return parsed


def decrypt_wrapped_jwe(text: str, key: PrivateKey, *, typ: str) -> bytes:
    """Open what was encrypted for a P-256 key.

    Raises:
        MalformedError, TooLargeError, AlgorithmNotAllowedError: As `parse_wrapped_jwe`.
        UnsealFailedError: Encrypted for another key, or changed since.
    """
    parse_wrapped_jwe(text, typ=typ)
    return decrypt_jwe(text, key, _WRAPPED)
