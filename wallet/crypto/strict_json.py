"""JSON that means one thing only: what two readers could understand differently is refused.

RFC 8259 leaves duplicate names, huge numbers and lone surrogates to each reader; signed data cannot.
"""

import json
import math
import re
from json.scanner import make_scanner
from typing import Final, Never

from wallet.errors import MalformedError, TooLargeError
from wallet.model.json import Json, JsonObject

# The longest 64-bit number, with its sign, has 20 characters.
_MAX_INTEGER_CHARACTERS: Final = 20
_MAX_FLOAT_CHARACTERS: Final = 400
# A string swallows the brackets inside it; one that never ends swallows the rest, so the scan stays linear.
_STRUCTURE: Final = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|[\[{]|[\]}]', re.DOTALL)


def parse_json(data: bytes | str, *, max_bytes: int = 1_000_000, max_depth: int = 64) -> Json:
    """Parse JSON text strictly.

    Args:
        data: UTF-8 bytes without a byte order mark, or the text.
        max_bytes: Bound on the size in UTF-8.
        max_depth: Bound on arrays and objects inside one another; a scalar has depth 0.

    Returns:
        Dicts, lists, strings, finite floats, integers of at most 20 characters, booleans and None.

    Raises:
        MalformedError: No JSON, a duplicate name, a lone surrogate, NaN, an infinity, or a huge number.
        TooLargeError: Too many bytes, or nested too deep.
    """
    if len(data) > max_bytes:
        raise TooLargeError("JSON text is too long")
    try:
        if isinstance(data, bytes):
            text = data.decode()
        else:
            text = data
            if not text.isascii() and len(text.encode("utf-8")) > max_bytes:
                raise TooLargeError("JSON text is too long")
        if len(text) > max_depth and text.count("[") + text.count("{") > max_depth:
            _require_depth(text, max_depth)
        try:
            # The scanner itself: the decoder around it costs more than the short texts of a credential.
            value: Json
            value, end = _SCANNER(text, 0)
            if end != len(text) and text[end:].strip(" \t\n\r"):
                raise MalformedError("text after JSON")
        except StopIteration:  # no value at the start: white space before it, or none at all
            value = _DECODER.decode(text)
        if "\\" in text and "\\u" in text:  # one letter is found fifty times as fast as two
            # Only an escape can still name a surrogate on its own; the encoder finds it.
            json.dumps(value, ensure_ascii=False).encode("utf-8")
    except ValueError as error:
        # JSONDecodeError, UnicodeDecodeError and UnicodeEncodeError are ValueErrors.
        raise MalformedError("not JSON") from error
    return value


def parse_json_object(data: bytes | str, *, max_bytes: int = 1_000_000, max_depth: int = 64) -> JsonObject:
    """Parse JSON text strictly and require an object at its root.

    Args:
        data: UTF-8 bytes without a byte order mark, or the text.
        max_bytes: Bound on the size in UTF-8.
        max_depth: Bound on arrays and objects inside one another.

    Raises:
        MalformedError: As in `parse_json`, or the root is no object.
        TooLargeError: Too many bytes, or nested too deep.
    """
    value = parse_json(data, max_bytes=max_bytes, max_depth=max_depth)
    if not isinstance(value, dict):
        raise MalformedError("JSON without an object at its root")
    return value


def _require_depth(text: str, max_depth: int) -> None:
    """Refuse nesting beyond the bound before the recursive parser meets it."""
    depth = 0
    for token in _STRUCTURE.finditer(text):
        letter = text[token.start()]
        if letter in "[{":
            depth += 1
            if depth > max_depth:
                raise TooLargeError("JSON is nested too deep")
        elif letter in "]}":
            depth -= 1


def _unique_members(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise MalformedError("JSON object with a duplicate name")
    return members


def _bounded_integer(text: str) -> int:
    if len(text) > _MAX_INTEGER_CHARACTERS:
        raise MalformedError("JSON integer is too large")
    return int(text)


def _finite_float(text: str) -> float:
    number = float(text) if len(text) <= _MAX_FLOAT_CHARACTERS else math.inf
    if not math.isfinite(number):
        raise MalformedError("JSON number is too large")
    return number


def _refuse_constant(text: str) -> Never:
    raise MalformedError(f"{text} is not JSON")


# One decoder for all: it keeps no state between calls, and making one costs more than a short parse.
_DECODER: Final = json.JSONDecoder(
    object_pairs_hook=_unique_members,
    parse_int=_bounded_integer,
    parse_float=_finite_float,
    parse_constant=_refuse_constant,
)
_SCANNER: Final = make_scanner(_DECODER)  # type: ignore[arg-type] # the stub asks for a scanner, the library for a decoder
