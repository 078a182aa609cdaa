"""Text that a person drops or pastes: which credentials stand in it, each as its issuer wrote it."""

import re
from collections.abc import Iterable
from typing import Final, Literal, TypeAlias

from wallet.errors import (
    NoCodeFoundError,
    TooLargeError,
    UnreadableError,
    UnsupportedFormatError,
)
from wallet.formats.european_files import is_european_xml
from wallet.formats.other_kinds import KINDS_OF_TEXT, UNKNOWN_DOCUMENT, UNKNOWN_TEXT, kind_of_bytes, kind_of_text
from wallet.formats.sd_jwt import looks_like_sd_jwt
from wallet.transport.joining import join_codes
from wallet.transport.wrapped_texts import object_in_base64, texts_of_list, texts_of_objects

TextCarrier: TypeAlias = Literal["text", "json"]

MAX_TEXT_BYTES: Final = 5_000_000
_MAX_LINES: Final = 20_000
_HEAD: Final = 10_000
_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")
# A tagged COSE_Sign1 in base64: tag 18, then an array of four that begins with a byte string (RFC 9052 section 4.2).
_COSE: Final = re.compile(r"0oR[A-Za-z0-9_+/-]{60,}={0,2}")


def decode_text(data: bytes) -> str:
    """Decode UTF-8, with or without a byte order mark, and UTF-16 with one; trim white space.

    Raises:
        TooLargeError: Over `MAX_TEXT_BYTES`.
        UnsupportedFormatError: No text.
    """
    if len(data) > MAX_TEXT_BYTES:
        raise TooLargeError("text")
    if (kind := kind_of_bytes(data)) is not None:
        raise UnsupportedFormatError(kind)
    try:
        return data.decode("utf-16" if data.startswith(_UTF_16) else "utf-8-sig").strip()
    except UnicodeDecodeError:
        raise UnsupportedFormatError("not text") from None


def texts_in(text: str) -> tuple[TextCarrier, tuple[str, ...]]:
    """Find the credentials in a trimmed text.

    A JSON object is handed on as it is, or what it wraps, as is a European credential of the time before JSON: whoever
    parses it says what it is. A JSON list yields its objects, letter by letter as they stand there, and its tokens.
    Other text yields tokens and what its codes make together.

    Raises:
        UnsupportedFormatError: Nothing this version reads; `detail` is a kind of `other_kinds`, `empty` or `not text`.
        FramesMissingError: Moving frames, but not enough.
        MalformedError, TooLargeError, UnsupportedVersionError: Something it reads, but broken, too large or newer.
    """
    if is_european_xml(text[:_HEAD].encode("utf-8", "replace")):
        return "text", (text,)
    if text.startswith("{"):
        return "json", texts_of_objects(text)
    if text.startswith(("[", '"')):
        return "json", _of_list(text)
    lines = text.split(maxsplit=_MAX_LINES)
    if len(lines) > _MAX_LINES:
        raise TooLargeError("lines")
    wrapped = object_in_base64(text)
    if wrapped is not None:
        return "json", texts_of_objects(decode_text(wrapped))
    if len(lines) > 1 and not any(map(is_token, lines)) and is_token("".join(lines)):
        # A token that was set in lines, as in a letter or on a page.
        return "text", ("".join(lines),)
    try:
        return "text", texts_of_codes(lines)
    except NoCodeFoundError:
        raise UnsupportedFormatError("empty") from None
    except UnsupportedFormatError as error:
        if error.detail in KINDS_OF_TEXT:
            raise UnsupportedFormatError(kind_of_text(text)) from None
        raise


def texts_of_codes(codes: Iterable[str]) -> tuple[str, ...]:
    """Find the credentials in the texts of codes or the lines of a text: tokens, and all that `join_codes` reads.

    Raises:
        UnreadableError: As `join_codes`, where there is nothing else.
    """
    found: dict[str, None] = {}
    others: list[str] = []
    for code in codes:
        text = code.strip()
        if is_token(text):
            found[text] = None
        else:
            others.append(text)
    try:
        found |= dict.fromkeys(join_codes(others))
    except UnreadableError as error:
        if found:
            return tuple(found)
        if isinstance(error, UnsupportedFormatError) and error.detail == UNKNOWN_TEXT:
            kinds = map(kind_of_text, others)
            raise UnsupportedFormatError(next((kind for kind in kinds if kind != UNKNOWN_TEXT), UNKNOWN_TEXT)) from None
        raise
    return tuple(found)


def is_token(text: str) -> bool:
    """Tell a signed credential in compact form from other text, by its shape only."""
    if looks_like_sd_jwt(text):
        return True
    if text.startswith(("ey", "ew")):  # a JSON object in base64url
        return text.count(".") == 2 and "~" not in text  # noqa: PLR2004 - a compact JWS has three parts
    return _COSE.fullmatch(text) is not None


def _of_list(text: str) -> tuple[str, ...]:
    """Return the objects and tokens of a JSON list, or the token that a JSON text is."""
    listed = texts_of_list(text)
    found = tuple(item for item in listed if item.startswith("{") or is_token(item))
    if not found:
        kinds = map(kind_of_text, listed)
        raise UnsupportedFormatError(next((kind for kind in kinds if kind != UNKNOWN_TEXT), UNKNOWN_DOCUMENT))
    return found
