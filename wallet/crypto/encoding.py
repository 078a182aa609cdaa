"""Text encodings of bytes: base64url (RFC 7515) and base58btc (multibase `z`)."""

from binascii import a2b_base64, b2a_base64
from typing import Final

from wallet.errors import MalformedError, TooLargeError

# Letters of the standard alphabet that RFC 7515 does not know become a byte that the decoder refuses.
_URL_TO_STANDARD: Final = bytes.maketrans(b"-_+/=", b"+/!!!")
_STANDARD_TO_URL: Final = bytes.maketrans(b"+/", b"-_")
# Both by the number of letters after the last whole group of four; one alone makes no byte.
_PADDING: Final = (b"", b"", b"==", b"=")
# The last letter of a canonical text has zeros in the bits that no byte uses (RFC 4648 section 3.5).
_CANONICAL_TAIL: Final = (frozenset(b""), frozenset(b""), frozenset(b"AQgw"), frozenset(b"AEIMQUYcgkosw048"))

_BASE58_ALPHABET: Final = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_BASE58_VALUES: Final = {letter: value for value, letter in enumerate(_BASE58_ALPHABET)}
# A base58 conversion is quadratic; the longest thing this program reads is a compressed P-521 point.
_BASE58_MAX_LETTERS: Final = 256


def decode_base64url(text: str | bytes) -> bytes:
    """Decode base64url as RFC 7515 section 2 writes it: no padding, no whitespace, canonical tail bits.

    Two different texts never decode to the same bytes.

    Args:
        text: ASCII letters, as text or as bytes.

    Raises:
        MalformedError: The text is anything but the one canonical encoding of some bytes.
    """
    try:
        letters = text.encode("ascii") if isinstance(text, str) else text
        remainder = len(letters) & 3
        if remainder and letters[-1] not in _CANONICAL_TAIL[remainder]:
            fault = "of impossible length" if remainder == 1 else "with a tail that is not canonical"
            raise MalformedError(f"base64url {fault}")
        return a2b_base64(letters.translate(_URL_TO_STANDARD) + _PADDING[remainder], strict_mode=True)
    except ValueError as error:
        # Both binascii.Error and UnicodeEncodeError are ValueErrors.
        raise MalformedError("not base64url") from error


def encode_base64url(data: bytes) -> str:
    """Encode bytes as base64url without padding (RFC 7515 section 2)."""
    return b2a_base64(data, newline=False).rstrip(b"=").translate(_STANDARD_TO_URL).decode("ascii")


def decode_base58btc(text: str) -> bytes:
    """Decode base58 in the Bitcoin alphabet, without the multibase letter.

    Raises:
        MalformedError: A letter outside the alphabet.
        TooLargeError: More than 256 letters.
    """
    if len(text) > _BASE58_MAX_LETTERS:
        raise TooLargeError("base58 text is too long")
    number = 0
    try:
        for letter in text:
            number = number * 58 + _BASE58_VALUES[letter]
    except KeyError:
        raise MalformedError("not base58btc") from None
    zeros = len(text) - len(text.lstrip("1"))
    return bytes(zeros) + number.to_bytes((number.bit_length() + 7) // 8, "big")


def encode_base58btc(data: bytes) -> str:
    """Encode bytes as base58 in the Bitcoin alphabet, without the multibase letter."""
    number = int.from_bytes(data, "big")
    letters: list[str] = []
    while number:
        number, value = divmod(number, 58)
        letters.append(_BASE58_ALPHABET[value])
    zeros = len(data) - len(data.lstrip(b"\x00"))
    return "1" * zeros + "".join(reversed(letters))


def decode_base64(text: str) -> bytes:
    """Decode standard base64 with padding, as `x5c` (RFC 7515 section 4.1.6) and trust lists carry DER.

    Raises:
        MalformedError: Other letters, whitespace, or missing padding.
    """
    try:
        return a2b_base64(text.encode("ascii"), strict_mode=True)
    except ValueError as error:
        raise MalformedError("not base64") from error
