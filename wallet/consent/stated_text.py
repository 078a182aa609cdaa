"""Members of what others sign for guidance, read strictly: texts within bounds, numbers of bytes, moments."""

import unicodedata
from datetime import UTC, datetime
from typing import Final

from wallet.crypto.encoding import decode_base64url
from wallet.errors import MalformedError
from wallet.model.json import Json, JsonObject

_DIGEST_BYTES: Final = 32
_LINE: Final = "\n"
# Half a letter (Cs) has no bytes to sign; signs that steer (Cc) or break lines in some programs (Zl, Zp) are no words.
_NO_WORDS: Final = frozenset({"Cc", "Cs", "Zl", "Zp"})
_YEARS: Final = range(1970, 9000)


def stated_text(value: Json, name: str, longest: int, *, may_be_empty: bool = False, lines: bool = False) -> str:
    """Require a text that a person can read.

    Args:
        value: The member.
        name: What to call it in an error.
        longest: Most letters.
        may_be_empty: Whether it may say nothing.
        lines: Whether it may have several lines.

    Raises:
        MalformedError: No text, too long, empty, or with signs that steer instead of say.
    """
    if not isinstance(value, str) or len(value) > longest:
        raise MalformedError(name)
    if not may_be_empty and not value.strip():
        raise MalformedError(name)
    if any(unicodedata.category(letter) in _NO_WORDS and not (lines and letter == _LINE) for letter in value):
        raise MalformedError(name)
    return value


def stated_moment(payload: JsonObject, name: str) -> datetime:
    """Require a moment in whole seconds (RFC 7519 section 2, NumericDate).

    Raises:
        MalformedError: Anything else.
    """
    value = payload.get(name)
    if isinstance(value, bool) or not isinstance(value, int):
        raise MalformedError(name)
    try:
        return require_countable(datetime.fromtimestamp(value, UTC), name)
    except (OverflowError, ValueError, OSError):
        raise MalformedError(name) from None


def require_countable(at: datetime, name: str) -> datetime:
    """Require a moment that some days more or less, or another time zone, do not take off the calendar.

    Raises:
        MalformedError: Long before or after any consent.
    """
    if at.year not in _YEARS:
        raise MalformedError(name)
    return at


def stated_digest(payload: JsonObject, name: str) -> bytes:
    """Require a SHA-256 digest in base64url.

    Raises:
        MalformedError: Anything else.
    """
    value = payload.get(name)
    digest = decode_base64url(value) if isinstance(value, str) else b""
    if len(digest) != _DIGEST_BYTES:
        raise MalformedError(name)
    return digest


def require_members(payload: JsonObject, known: frozenset[str], name: str) -> None:
    """Require that nothing is said that this version would pass over.

    Raises:
        MalformedError: A member that is not known.
    """
    if not payload.keys() <= known:
        raise MalformedError(name)
