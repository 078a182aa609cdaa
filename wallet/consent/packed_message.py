"""A text of guidance in as few bytes as a moving code needs, and back, letter by letter.

The first byte says how the rest is packed: the version in the upper four bits, the form in the lower four. Then come
the length of the protected header in two bytes and one deflate stream with a preset dictionary. Of a signed text it
holds header and payload as they are inside their base64url, and the signature follows. Of an encrypted one it holds
the header; wrapped key, nonce, tag and ciphertext follow.
"""

from typing import Final

from wallet.consent.packed_message_dictionary import PRESET_DICTIONARY, VERSION
from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.errors import (
    MalformedError,
    PackingError,
    TooLargeError,
    UnreadableError,
    UnsupportedFormatError,
    UnsupportedVersionError,
)
from wallet.transport.bounded_deflate import deflate, inflate
from wallet.transport.guidance_texts import UR_TYPES, guidance_kind

MAX_PACKED: Final = 50_000
"""What a moving code shows within half a minute; more goes as a file."""

_SIGNED, _ENCRYPTED = range(2)
_LENGTH_BYTES: Final = 2
_SIGNED_PARTS: Final = 3
_ENCRYPTED_PARTS: Final = 5
# Of an encrypted text: the wrapped key (RFC 3394), the nonce and the tag of AES-GCM.
_KEY_BYTES: Final = 40
_NONCE_BYTES: Final = 12
_TAG_BYTES: Final = 16
# In base64url and with what a header takes, more than packs into a moving code if it is encrypted or random.
_MAX_LETTERS: Final = 400_000
_FIRST_LETTERS: Final = (b"ey", b"ew")


def pack_message(text: str) -> bytes:
    """Pack an invitation, a sealed record, a notice, advice or a consent record.

    Args:
        text: A compact JWS, or a compact JWE with a wrapped key and AES-GCM.

    Returns:
        Bytes from which `unpack_message` gives back exactly `text`; this was tried.

    Raises:
        TooLargeError: More than a moving code carries: it goes as a file.
        PackingError: Another text, or unpacking did not give it back.
    """
    if len(text) > _MAX_LETTERS:
        raise TooLargeError("moving code")
    try:
        packed = _packed(tuple(map(decode_base64url, text.split(".", _ENCRYPTED_PARTS))))
    except (UnreadableError, OverflowError):
        raise PackingError from None
    if len(packed) > MAX_PACKED:
        raise TooLargeError("moving code")
    if unpack_message(packed) != text:
        raise PackingError
    return packed


def unpack_message(data: bytes) -> str:
    """Unpack what `pack_message` packed; nothing in it has been checked.

    Args:
        data: Bytes from anywhere; they inflate within bounds.

    Raises:
        UnsupportedVersionError: Packed by a newer program.
        MalformedError: Not something that `pack_message` makes.
        TooLargeError: Over a bound.
    """
    if len(data) > MAX_PACKED:
        raise TooLargeError("moving code")
    if not data:
        raise MalformedError("packed message")
    version, form = divmod(data[0], 16)
    if version != VERSION or form not in (_SIGNED, _ENCRYPTED):
        raise UnsupportedVersionError(f"{version}.{form}")
    length = int.from_bytes(data[1 : 1 + _LENGTH_BYTES], "big")
    told, rest = inflate(data[1 + _LENGTH_BYTES :], PRESET_DICTIONARY)
    header, payload = told[:length], told[length:]
    if len(header) != length:
        raise MalformedError("packed message")
    parts = (payload, rest) if form == _SIGNED else _encrypted_parts(payload, rest)
    text = ".".join(map(encode_base64url, (header, *parts)))
    if len(text) > _MAX_LETTERS:
        raise TooLargeError("unpacked message")
    return text


def message_text(received: str | bytes) -> str:
    """Return the text of a message however it came: as text, as the content of a file, or packed in a moving code.

    Raises:
        UnreadableError: As `unpack_message`; `MalformedError` for a file that is no such text.
    """
    if isinstance(received, str):
        return received.strip()
    if not received.lstrip().startswith(_FIRST_LETTERS):
        return unpack_message(received)
    try:
        return received.decode("ascii").strip()
    except UnicodeDecodeError:
        raise MalformedError("signs that no such text has") from None


def message_ur_type(text: str) -> str:
    """Return the UR type under which a text travels as a moving code.

    Raises:
        UnsupportedFormatError: No text of guidance.
    """
    kind = guidance_kind(text)
    if kind is None:
        raise UnsupportedFormatError("text")
    return UR_TYPES[kind]


def _packed(parts: tuple[bytes, ...]) -> bytes:
    if len(parts) == _SIGNED_PARTS:
        header, payload, signature = parts
        return _start(_SIGNED, header) + deflate(header + payload, PRESET_DICTIONARY) + signature
    if len(parts) == _ENCRYPTED_PARTS:
        header, wrapped_key, nonce, ciphertext, tag = parts
        lengths = len(wrapped_key), len(nonce), len(tag)
        if lengths == (_KEY_BYTES, _NONCE_BYTES, _TAG_BYTES):
            rest = wrapped_key + nonce + tag + ciphertext
            return _start(_ENCRYPTED, header) + deflate(header, PRESET_DICTIONARY) + rest
    raise PackingError


def _encrypted_parts(payload: bytes, rest: bytes) -> tuple[bytes, ...]:
    nonce_at, tag_at = _KEY_BYTES, _KEY_BYTES + _NONCE_BYTES
    sealed_at = tag_at + _TAG_BYTES
    if payload or len(rest) < sealed_at:
        raise MalformedError("packed message")
    return rest[:nonce_at], rest[nonce_at:tag_at], rest[sealed_at:], rest[tag_at:sealed_at]


def _start(form: int, header: bytes) -> bytes:
    return bytes((VERSION * 16 + form,)) + len(header).to_bytes(_LENGTH_BYTES, "big")
