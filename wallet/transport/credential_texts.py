"""Text that a person drops or pastes: which credentials stand in it, each as its issuer wrote it."""

import json
import re
from collections.abc import Iterable
from typing import Final, Literal, TypeAlias

from wallet.errors import (
    MalformedError,
    NoCodeFoundError,
    TooLargeError,
    UnreadableError,
    UnsupportedFormatError,
)
from wallet.formats.european_files import is_european_xml
from wallet.formats.sd_jwt import looks_like_sd_jwt
from wallet.transport.joining import join_codes

TextCarrier: TypeAlias = Literal["text", "json"]

MAX_TEXT_BYTES: Final = 5_000_000
MAX_LISTED: Final = 2_000
_MAX_LINES: Final = 20_000
_HEAD: Final = 10_000
_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")
_WHITE: Final = re.compile(r"[ \t\r\n]*")
# A tagged COSE_Sign1 in base64: tag 18, then an array of four that begins with a byte string (RFC 9052 section 4.2).
_COSE: Final = re.compile(r"0oR[A-Za-z0-9_+/-]{60,}={0,2}")
# Objects are not kept: only where one ends is asked.
_DECODER: Final = json.JSONDecoder(object_pairs_hook=lambda _pairs: None)


def decode_text(data: bytes) -> str:
    """Decode UTF-8, with or without a byte order mark, and UTF-16 with one; trim white space.

    Raises:
        TooLargeError: Over `MAX_TEXT_BYTES`.
        UnsupportedFormatError: No text.
    """
    if len(data) > MAX_TEXT_BYTES:
        raise TooLargeError("text")
    try:
        return data.decode("utf-16" if data.startswith(_UTF_16) else "utf-8-sig").strip()
    except UnicodeDecodeError:
        raise UnsupportedFormatError("not text") from None


def texts_in(text: str) -> tuple[TextCarrier, tuple[str, ...]]:
    """Find the credentials in a trimmed text.

    A JSON object is handed on as it is, as is a European credential of the time before JSON: whoever parses it says
    what it is. A JSON list yields its objects, letter by letter as they stand there, and its tokens. Other text yields
    tokens and what its codes make together.

    Raises:
        UnsupportedFormatError: Nothing this version reads.
        FramesMissingError: Moving frames, but not enough.
        MalformedError, TooLargeError, UnsupportedVersionError: Something it reads, but broken, too large or newer.
    """
    if text.startswith("{") or is_european_xml(text[:_HEAD].encode("utf-8", "replace")):
        return ("json" if text.startswith("{") else "text"), (text,)
    if text.startswith(("[", '"')):
        return "json", _listed(text)
    lines = text.split(maxsplit=_MAX_LINES)
    if len(lines) > _MAX_LINES:
        raise TooLargeError("lines")
    try:
        return "text", texts_of_codes(lines)
    except NoCodeFoundError:
        raise UnsupportedFormatError("empty") from None


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
    except UnreadableError:
        if not found:
            raise
    return tuple(found)


def is_token(text: str) -> bool:
    """Tell a signed credential in compact form from other text, by its shape only."""
    if looks_like_sd_jwt(text[:_HEAD]):
        return True
    if text.startswith(("ey", "ew")):  # a JSON object in base64url
        return text.count(".") == 2 and "~" not in text  # noqa: PLR2004 - a compact JWS has three parts
    return _COSE.fullmatch(text) is not None


def _listed(text: str) -> tuple[str, ...]:
    """Return the objects and tokens of a JSON list, or the token that a JSON text is."""
    found: dict[str, None] = {}
    end_mark = "]" if text.startswith("[") else ""
    at = len(end_mark)
    if text[_after_white(text, at) :] == end_mark:
        raise UnsupportedFormatError("json")
    try:
        for _ in range(MAX_LISTED):
            at = _after_white(text, at)
            value, end = _DECODER.raw_decode(text, at)
            if text[at] == "{":
                found[text[at:end]] = None
            elif isinstance(value, str) and is_token(value.strip()):
                found[value.strip()] = None
            at = _after_white(text, end)
            if text[at : at + 1] != ",":
                break
            at += 1
        else:
            raise TooLargeError("JSON list")
    except RecursionError:
        raise TooLargeError("JSON is nested too deep") from None
    except (ValueError, IndexError):
        raise MalformedError("JSON list") from None
    if text[at:] != end_mark:
        raise MalformedError("JSON list")
    if not found:
        raise UnsupportedFormatError("json")
    return tuple(found)


def _after_white(text: str, at: int) -> int:
    match = _WHITE.match(text, at)
    return at if match is None else match.end()
