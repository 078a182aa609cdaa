"""Credentials inside something that programs put around them: JSON of a service, JSON lines, base64, a data URL."""

import base64
import binascii
import json
import re
from collections.abc import Iterable, Iterator
from typing import Final
from urllib.parse import unquote_to_bytes

from wallet.errors import MalformedError, TooLargeError

MAX_LISTED: Final = 2_000

# Names that services and wallets give to what they hand over or keep.
_WRAPPING: Final = frozenset(
    {
        "credential", "credentials", "vc", "vcs", "verifiableCredential", "verifiableCredentials",
        "verifiable_credential", "verifiable_credentials", "signedCredential", "vp", "vp_token", "presentation",
        "verifiablePresentation", "verifiable_presentation", "sd_jwt", "sdJwt", "sd_jwt_vc", "jwt", "data",
    }
)  # fmt: skip
# An object with one of these says itself what it is.
_OWN: Final = frozenset({"@context", "@type", "payload", "credentialSubject", "proof", "badge", "recipient", "verify"})
_OF_THE_MODEL: Final = ("VerifiableCredential", "VerifiablePresentation")
_MAX_DEPTH: Final = 6
_MAX_VALUES: Final = 100_000

_WHITE: Final = re.compile(r"[ \t\r\n]*")
# An object in base64: "{" and a quotation mark, a space or the end of a line.
_BASE64: Final = re.compile(r"e[yw][A-Za-z0-9+/_-]{30,}={0,2}")
_DATA: Final = "data:"
# Objects are not kept: only where one ends is asked.
_DECODER: Final = json.JSONDecoder(object_pairs_hook=lambda _pairs: None)


def texts_of_list(text: str) -> tuple[str, ...]:
    """Return what a JSON list holds: its objects letter by letter, or what they wrap, and its texts.

    A JSON text is taken as a list of that text alone.

    Raises:
        MalformedError, TooLargeError: No such list, or more than any needs.
    """
    found: dict[str, None] = {}
    end_mark = "]" if text.startswith("[") else ""
    at = len(end_mark)
    if text[_after_white(text, at) :] == end_mark:
        return ()
    opener = _Unwrapper()
    try:
        for _ in range(MAX_LISTED):
            at = _after_white(text, at)
            value, end = _DECODER.raw_decode(text, at)
            if text[at] == "{":
                found |= dict.fromkeys(opener.object(text[at:end]))
            elif isinstance(value, str):
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
    return tuple(found)


def texts_of_objects(text: str) -> tuple[str, ...]:
    """Return what a text that begins with a JSON object holds: the object, what it wraps, or one object a line.

    A text that is broken is returned as it is: whoever parses it says what is wrong.

    Raises:
        TooLargeError: Nested too deep, or more than any such text needs.
    """
    found: dict[str, None] = {}
    opener = _Unwrapper()
    at = 0
    try:
        while at < len(text):
            if text[at] != "{":
                return (text,)
            _, end = _DECODER.raw_decode(text, at)
            found |= dict.fromkeys(opener.object(text[at:end]))
            if len(found) > MAX_LISTED:
                raise TooLargeError("JSON lines")
            at = _after_white(text, end)
    except RecursionError:
        raise TooLargeError("JSON is nested too deep") from None
    except ValueError:
        return (text,)
    return tuple(found)


class _Unwrapper:
    """Takes out what JSON wraps, within one allowance.

    Only an object that does not say itself that it is a credential or presentation wraps one: that of a service, such
    as `{"credential": …}`, `{"vc": …}` or `{"credentials": [{"credential": …}]}`.
    """

    def __init__(self) -> None:
        self._left = _MAX_VALUES

    def object(self, text: str, depth: int = 0) -> tuple[str, ...]:
        """Return what an object wraps, letter by letter as it stands there; the object itself where that is nothing.

        Raises:
            ValueError, RecursionError: No JSON.
            TooLargeError: The allowance is used up.
        """
        members = tuple(self._members(text))
        if _is_its_own(text, members):
            return (text,)
        found: dict[str, None] = {}
        for name, at, end in members:
            if name in _WRAPPING:
                found |= dict.fromkeys(self._value(text[at:end], depth + 1))
        return tuple(found) or (text,)

    def _value(self, value: str, depth: int) -> Iterator[str]:
        if depth > _MAX_DEPTH:
            return
        if value.startswith("{"):
            yield from self._inner_object(value, depth)
        elif value.startswith("["):
            for at, end in self._entries(value):
                yield from self._value(value[at:end], depth + 1)
        elif value.startswith('"'):
            text = str(json.loads(value)).strip()
            if text.startswith(("{", "ey", "ew")):
                yield text

    def _inner_object(self, value: str, depth: int) -> Iterator[str]:
        inner = self.object(value, depth)
        members = tuple(self._members(value))
        if inner != (value,) or _is_its_own(value, members):
            yield from inner
            return
        # Answers to a question name each list of what is shown (OpenID4VP 1.0 section 8.1).
        for _, at, end in members:
            if value[at] in '["':
                yield from self._value(value[at:end], depth + 1)

    def _members(self, text: str) -> Iterator[tuple[str, int, int]]:
        """Yield each member of an object: its name, and where its value begins and ends."""
        at = _after_white(text, 1)
        while text[at : at + 1] == '"':
            self._spend()
            name, at = _DECODER.raw_decode(text, at)
            begin = _after_white(text, _after_white(text, at) + 1)
            _, end = _DECODER.raw_decode(text, begin)
            yield name, begin, end
            at = _after_white(text, end)
            at = _after_white(text, at + 1) if text[at : at + 1] == "," else at

    def _entries(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where each entry of a list begins and ends."""
        at = _after_white(text, 1)
        while text[at : at + 1] not in ("]", ""):
            self._spend()
            _, end = _DECODER.raw_decode(text, at)
            yield at, end
            at = _after_white(text, end)
            at = _after_white(text, at + 1) if text[at : at + 1] == "," else at

    def _spend(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise TooLargeError("JSON with too many values")


def _is_its_own(text: str, members: Iterable[tuple[str, int, int]]) -> bool:
    """Whether an object says itself what it is."""
    return any(
        name in _OWN or (name == "type" and any(kind in text[at:end] for kind in _OF_THE_MODEL))
        for name, at, end in members
    )


def object_in_base64(text: str) -> bytes | None:
    """Decode a JSON object in base64 or base64url, on one line or several; None for other text."""
    joined = "".join(text.split())
    if not _BASE64.fullmatch(joined):
        return None
    joined = joined.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        data = base64.b64decode(joined + "=" * (-len(joined) % 4), validate=True)
    except binascii.Error:
        return None
    return data if data.rstrip().endswith(b"}") else None


def content_of_data_url(text: str) -> bytes | None:
    """Decode a data URL (RFC 2397); None for other text."""
    head, comma, body = text.partition(",")
    if not comma or head[: len(_DATA)].lower() != _DATA or len(head.split()) != 1:
        return None
    content = unquote_to_bytes(body)
    if not head.lower().endswith(";base64"):
        return content
    try:
        return base64.b64decode(b"".join(content.split()), validate=True)
    except binascii.Error:
        return None


def _after_white(text: str, at: int) -> int:
    match = _WHITE.match(text, at)
    return at if match is None else match.end()
