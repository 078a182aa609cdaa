"""Reading JSON so that it can be written again letter by letter.

Signatures cover the exact bytes an issuer wrote. Four spellings are common: with or without spaces after
separators, with letters outside ASCII as they are or escaped. Whatever else an issuer does (other spaces, other
escapes, a name twice) does not come out the same, and the caller keeps the bytes.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from json.encoder import encode_basestring, encode_basestring_ascii
from typing import Final, TypeAlias

_LARGEST: Final = 2**63


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it was spelled: a fraction, an exponent, or too large for an integer item."""

    spelling: str


Spelled: TypeAlias = bool | int | str | Number | list["Spelled"] | dict[str, "Spelled"] | None


class Spelling(IntEnum):
    """How an issuer's program writes JSON. The numbers are part of the packed format."""

    COMPACT = 0
    COMPACT_ASCII = 1
    SPACED = 2
    SPACED_ASCII = 3

    @property
    def separators(self) -> tuple[str, str]:
        """What stands between members, and between a name and its value."""
        return (",", ":") if self in (Spelling.COMPACT, Spelling.COMPACT_ASCII) else (", ", ": ")

    def quote(self, text: str) -> str:
        """Write a string with its quotation marks."""
        if self in (Spelling.COMPACT_ASCII, Spelling.SPACED_ASCII):
            return encode_basestring_ascii(text)
        return encode_basestring(text)


def read_spelled(data: bytes) -> Spelled:
    """Parse JSON, keeping the order of members and the spelling of numbers.

    Raises:
        ValueError: Not JSON in UTF-8, or nested deeper than the interpreter allows.
    """
    try:
        value: Spelled = json.loads(
            data.decode("utf-8"), parse_int=_integer, parse_float=Number, parse_constant=_refuse
        )
    except RecursionError:
        raise ValueError("nesting") from None
    return value


def write_spelled(value: Spelled, spelling: Spelling) -> str:
    """Write JSON in one of the four spellings."""
    comma, colon = spelling.separators
    if isinstance(value, str):
        return spelling.quote(value)
    if isinstance(value, dict):
        members = [f"{spelling.quote(name)}{colon}{write_spelled(member, spelling)}" for name, member in value.items()]
        return "{" + comma.join(members) + "}"
    if isinstance(value, list):
        return "[" + comma.join([write_spelled(member, spelling) for member in value]) + "]"
    if isinstance(value, Number):
        return value.spelling
    if isinstance(value, bool):
        return "true" if value else "false"
    return "null" if value is None else str(value)


def write_indented(value: Spelled, spelling: Spelling, indent: int, level: int = 0) -> Iterator[str]:
    """Write JSON on lines of its own, as most programs lay it out for people; in parts, in order.

    Args:
        value: What to write.
        spelling: Says how letters outside ASCII are written.
        indent: Spaces a level.
        level: Levels around this value.
    """
    if not isinstance(value, dict | list) or not value:
        yield write_spelled(value, spelling)
        return
    start, end = "{}" if isinstance(value, dict) else "[]"
    line = "\n" + " " * (indent * (level + 1))
    members = value.items() if isinstance(value, dict) else ((None, member) for member in value)
    for place, (name, member) in enumerate(members):
        yield ("," if place else start) + line
        if name is not None:
            yield f"{spelling.quote(name)}: "
        yield from write_indented(member, spelling, indent, level + 1)
    yield line[:-indent] + end


def spelling_of(data: bytes, value: Spelled) -> tuple[Spelling, ...]:
    """Tell which spellings of `value` give exactly `data`."""
    try:
        text = data.decode("utf-8")
        return tuple(spelling for spelling in Spelling if write_spelled(value, spelling) == text)
    except (UnicodeError, RecursionError):
        return ()


def _integer(spelling: str) -> int | Number:
    # The length first: conversion of a very long number is refused by the interpreter.
    if len(spelling) > len(str(_LARGEST)) or spelling == "-0":
        return Number(spelling)
    number = int(spelling)
    return number if abs(number) < _LARGEST else Number(spelling)


def _refuse(name: str) -> Spelled:
    raise ValueError(f"{name} is no JSON")
