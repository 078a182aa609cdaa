"""JWE in compact form to a P-256 key (RFC 7516, RFC 7518 section 4.6), each use with one key management of its own.

Nothing else is read or written: no compression, no other curve, no other key management than that of the use.
"""

from dataclasses import dataclass
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
from wallet.model.json import JsonObject

if TYPE_CHECKING:
    from joserfc.jwe import JWERegistry
    from joserfc.jwk import ECKey

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


@dataclass(frozen=True, slots=True, kw_only=True)
class JweProfile:
    """What one use of JWE takes.

    Attributes:
        what: What is encrypted, for technical notes.
        agreement: The one key management algorithm.
        content_encryptions: The content encryptions.
        wrapped_key_bytes: Length of the wrapped key: 0 for a key that is agreed upon directly.
        max_plaintext: Bound on what is encrypted, in bytes.
        max_text: Bound on the JWE, in letters.
    """

    what: str
    agreement: str
    content_encryptions: tuple[str, ...]
    wrapped_key_bytes: int
    max_plaintext: int
    max_text: int


class CompactJwe(NamedTuple):
    """The parts of a JWE, not opened.

    Attributes:
        header: The protected header, with an `alg` and `enc` of the profile.
        header_text: The same as it was written, base64url.
        nonce: The initialisation vector.
        ciphertext: What was encrypted.
        tag: The authentication tag.
        wrapped_key: The wrapped content key; empty where the key is agreed upon directly.
    """

    header: JsonObject
    header_text: str
    nonce: bytes
    ciphertext: bytes
    tag: bytes
    wrapped_key: bytes = b""


def parse_jwe(text: str, profile: JweProfile) -> CompactJwe:
    """Split a JWE (RFC 7516 section 7.1) within bounds.

    Raises:
        MalformedError: Not five parts, or parts that cannot belong to the profile.
        AlgorithmNotAllowedError: Another algorithm.
        TooLargeError: Over a bound.
    """
    if len(text) > profile.max_text:
        raise TooLargeError(profile.what)
    parts = text.split(".", _PARTS)
    if len(parts) != _PARTS:
        raise MalformedError("JWE")
    if len(parts[0]) > _MAX_HEADER_LETTERS:
        raise TooLargeError("JWE header")
    header = parse_json_object(decode_base64url(parts[0]), max_depth=_MAX_HEADER_DEPTH)
    if header.get("alg") != profile.agreement or header.get("enc") not in profile.content_encryptions:
        raise AlgorithmNotAllowedError(profile.what)
    _require_header(header, profile)
    wrapped_key, nonce, ciphertext, tag = map(decode_base64url, parts[1:])
    if (len(wrapped_key), len(nonce), len(tag)) != (profile.wrapped_key_bytes, _NONCE_BYTES, _TAG_BYTES):
        raise MalformedError("JWE")
    return CompactJwe(header, parts[0], nonce, ciphertext, tag, wrapped_key)


def encrypt_jwe(plaintext: bytes, jwk: JsonObject, header: JsonObject, profile: JweProfile) -> str:
    """Encrypt for the owner of a P-256 key, with an ephemeral key of its own.

    Args:
        plaintext: What to encrypt.
        jwk: The recipient's public key.
        header: The protected header with `enc`; `alg` and `epk` are added. Members keep their order.
        profile: Which use it is.

    Raises:
        AlgorithmNotAllowedError: Another content encryption.
        KeyInvalidError: No P-256 key.
        TooLargeError: Over the bound.
    """
    from joserfc import jwe  # noqa: PLC0415 - most runs encrypt nothing

    if header.get("enc") not in profile.content_encryptions:
        raise AlgorithmNotAllowedError(profile.what)
    if len(plaintext) > profile.max_plaintext:
        raise TooLargeError(profile.what)
    protected = {"alg": profile.agreement, **header}
    return jwe.encrypt_compact(protected, plaintext, recipient_key(jwk, profile), registry=_registry(profile))


def decrypt_jwe(text: str, key: PrivateKey, profile: JweProfile) -> bytes:
    """Open what was encrypted for a P-256 key.

    Raises:
        MalformedError, TooLargeError, AlgorithmNotAllowedError: As `parse_jwe`.
        KeyInvalidError: The key is no P-256 key.
        UnsealFailedError: Encrypted for another key, or changed since.
    """
    from joserfc import jwe  # noqa: PLC0415 - as above
    from joserfc.errors import JoseError  # noqa: PLC0415 - likewise
    from joserfc.jwk import ECKey  # noqa: PLC0415 - likewise

    parse_jwe(text, profile)
    if key.public.kind != "P-256":
        raise KeyInvalidError("a key that opens nothing")
    try:
        opened = jwe.decrypt_compact(text, ECKey.import_key(key.to_pkcs8()), registry=_registry(profile))
    except (JoseError, ValueError, TypeError):
        raise UnsealFailedError from None
    if opened.plaintext is None or len(opened.plaintext) > profile.max_plaintext:
        raise UnsealFailedError
    return opened.plaintext


def base64url_members(**members: bytes | None) -> JsonObject:
    """Write the members of a header that are bytes, such as `apv`; those that are None are left out."""
    return {name: encode_base64url(value) for name, value in members.items() if value is not None}


def recipient_key(jwk: JsonObject, profile: JweProfile) -> "ECKey":
    """Take the public key of a recipient, checked as that of any key.

    Raises:
        CryptoError: No P-256 key for the profile.
    """
    from joserfc.jwk import ECKey  # noqa: PLC0415 - see above

    if jwk.get("use", "enc") != "enc" or jwk.get("alg", profile.agreement) != profile.agreement:
        raise KeyInvalidError("a key that is not for encryption")
    # What it says of its use is not for signatures; the point itself is checked as that of any key.
    point: JsonObject = {name: value for name, value in jwk.items() if name not in _ABOUT}
    if PublicKey.from_jwk(point).kind != "P-256":
        raise KeyInvalidError("no P-256 key")
    return ECKey.import_key({name: str(point[name]) for name in _POINT})


def _require_header(header: JsonObject, profile: JweProfile) -> None:
    if not header.keys().isdisjoint(_NOT_HERE):
        raise MalformedError("JWE header")
    if not all(isinstance(header[name], str) for name in header.keys() & _TEXTS):
        raise MalformedError("JWE header")
    ephemeral = header.get("epk")
    if not isinstance(ephemeral, dict):
        raise MalformedError("epk")
    try:
        recipient_key(ephemeral, profile)
    except CryptoError:
        raise MalformedError("epk") from None
    for name in ("apu", "apv"):
        if name in header:
            decode_base64url(str(header[name]))


def _registry(profile: JweProfile) -> "JWERegistry":
    from joserfc.jwe import JWERegistry  # noqa: PLC0415 - see above

    registry = JWERegistry(algorithms=[profile.agreement, *profile.content_encryptions], strict_check_header=False)
    # The library's own bounds, in letters, are below what a credential with a picture takes.
    registry.max_protected_header_length = _MAX_HEADER_LETTERS
    registry.max_ciphertext_length = profile.max_text
    return registry
