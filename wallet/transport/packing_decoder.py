"""From the structure and the raw bytes of a packed presentation, version 1, back to the text of an SD-JWT.

The layout is described in `packing_encoder`. The bytes come from anywhere: every step is bounded.
"""

import base64
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Final, TypeAlias

from wallet.crypto.cbor import Item, Pairs, Simple, Tagged
from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.errors import MalformedError, TooLargeError
from wallet.transport import packing_dictionary as known
from wallet.transport.curve_points import COORDINATE_BYTES, second_coordinate
from wallet.transport.json_spelling import Number, Spelled, Spelling, write_spelled
from wallet.transport.packing_encoder import EPOCH, HASHES, JWT_SEGMENTS, SPELLED_PARTS, SPELLING_BITS, digest

MAX_TEXT: Final = 1_000_000
# Disclosures inside disclosures.
_MAX_NESTING: Final = 32
_MAX_DAYS: Final = 10_000_000
_NUMBER: Final = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class _ShownDigest:
    """The digest of a disclosure that is present."""

    index: int


@dataclass(frozen=True, slots=True)
class _SortedDigests:
    """Digests in ascending order."""

    hidden: tuple[str, ...]
    shown: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _FittingHash:
    """The hash of the presentation itself."""


# JSON in which some digests are still to be computed.
_Known: TypeAlias = bool | int | str | Number | None
_Open: TypeAlias = _ShownDigest | _SortedDigests | _FittingHash
_Tree: TypeAlias = _Known | _Open | list["_Tree"] | dict[str, "_Tree"]
_Part: TypeAlias = str | bytes | dict[str, _Tree] | list[_Tree]


def decode_structure(top: Item, raw: bytes) -> str:
    """Put a presentation together.

    Args:
        top: The structure.
        raw: The bytes that follow it.

    Raises:
        MalformedError: The structure is not one that an encoder writes.
        TooLargeError: The text would exceed `MAX_TEXT`.
    """
    match top:
        case [int(style), int(salt_length), header, payload, signature, list(disclosures), *binding]:
            pass
        case _:
            raise MalformedError("packed structure")
    hash_place = style >> SPELLING_BITS * SPELLED_PARTS
    if not 0 <= hash_place < len(HASHES) or len(binding) not in (0, 1, JWT_SEGMENTS):
        raise MalformedError("packed structure")
    shown, *spellings = (Spelling(style >> SPELLING_BITS * place & 3) for place in range(SPELLED_PARTS))
    decoder = _Decoder(raw, tuple(HASHES)[hash_place])
    token = [decoder.part(item) for item in (header, payload, signature)]
    decoder.read_disclosures(disclosures, salt_length)
    bound = [decoder.part(item) for item in binding]
    if not decoder.is_empty:
        raise MalformedError("bytes after the packed presentation")
    return _Writer(decoder, shown).write(token, bound, spellings)


class _Decoder:
    """Turns items into JSON and takes the raw bytes in the order of their mention."""

    def __init__(self, raw: bytes, hash_name: str) -> None:
        self.hash_name = hash_name
        self._raw = raw
        self._at = 0
        self.disclosures: list[_Part] = []

    @property
    def is_empty(self) -> bool:
        return self._at == len(self._raw)

    def _take(self, length: int) -> str:
        end = self._at + length
        if not 0 <= length <= len(self._raw) or end > len(self._raw):
            raise MalformedError("packed bytes are cut off")
        piece = self._raw[self._at : end]
        self._at = end
        return encode_base64url(piece)

    def part(self, item: Item) -> _Part:
        if isinstance(item, str | bytes):
            return item
        if isinstance(item, Simple):
            return self._simple(item)
        if isinstance(item, Pairs):
            return self._object(item)
        raise MalformedError("packed part")

    def read_disclosures(self, items: list[Item], salt_length: int) -> None:
        rest = iter(items)
        for first in rest:
            if isinstance(first, bool):
                kept = _next(rest)
                if not isinstance(kept, str if first else bytes):
                    raise MalformedError("packed disclosure")
                self.disclosures.append(kept)
                continue
            members: list[_Tree] = [self._take(salt_length) if salt_length else self._value(first)]
            name = first if salt_length else _next(rest)
            if name is not None:
                members.append(_name(name))
            members.append(self._value(_next(rest)))
            self.disclosures.append(members)

    def _value(self, item: Item) -> _Tree:
        if isinstance(item, Simple):
            return self._simple(item)
        if isinstance(item, bytes):
            return encode_base64url(item)
        if isinstance(item, list):
            return [self._value(member) for member in item]
        if isinstance(item, Pairs):
            return self._object(item)
        if isinstance(item, Tagged):
            return _tagged(item)
        return item

    def _simple(self, item: Simple) -> str:
        length = known.RAW_LENGTHS.get(item.number)
        if length is not None:
            return self._take(length)
        text = known.STRING_OF_NUMBER.get(item.number)
        if text is None:
            raise MalformedError("packed string")
        return text

    def _object(self, pairs: Pairs) -> dict[str, _Tree]:
        members: dict[str, _Tree] = {}
        odd: bool | None = None
        for key, item in pairs.pairs:
            if key == known.SORTED_DIGESTS:
                members["_sd"] = self._sorted_digests(_numbers(item))
            elif key == known.DIGESTS_IN_ORDER:
                members["_sd"] = self._digests_in_order(_numbers(item))
            elif key == known.SHOWN_ELEMENT and isinstance(item, int):
                members["..."] = _ShownDigest(item)
            elif key == known.FITTING_HASH and item is None:
                members["sd_hash"] = _FittingHash()
            elif key == known.Y_IS_ODD and isinstance(item, bool):
                members["y"], odd = None, item
            else:
                members[_name(key)] = self._value(item)
        if odd is not None:
            members["y"] = _second_coordinate(members.get("x"), odd=odd)
        return members

    def _sorted_digests(self, numbers: list[int]) -> _SortedDigests:
        if not numbers:
            raise MalformedError("packed digests")
        length = HASHES[self.hash_name]().digest_size
        return _SortedDigests(tuple(self._take(length) for _ in range(numbers[0])), tuple(numbers[1:]))

    def _digests_in_order(self, numbers: list[int]) -> list[_Tree]:
        length = HASHES[self.hash_name]().digest_size
        digests: list[_Tree] = []
        for number in numbers:
            if number >= 0:
                digests.append(_ShownDigest(number))
            else:
                digests += [self._take(length) for _ in range(-number)]
        return digests


class _Writer:
    """Writes the parts as text and computes the digests that were left out."""

    def __init__(self, decoder: _Decoder, spelling: Spelling) -> None:
        self._disclosures = decoder.disclosures
        self._hash_name = decoder.hash_name
        self._spelling = spelling
        self._texts: dict[int, str] = {}
        self._presented: str | None = None
        self._left = MAX_TEXT

    def write(self, token: list[_Part], binding: list[_Part], spellings: list[Spelling]) -> str:
        payload, header, bound_payload, bound_header = spellings
        texts = [self._disclosure(index) for index in range(len(self._disclosures))]
        self._presented = "~".join((self._join(token, (header, payload, payload)), *texts, ""))
        return self._presented + self._join(binding, (bound_header, bound_payload, bound_payload))

    def _join(self, parts: list[_Part], spellings: tuple[Spelling, ...]) -> str:
        # A signature is no JSON: its spelling stands for nothing.
        return ".".join([self._segment(part, spelling) for part, spelling in zip(parts, spellings, strict=False)])

    def _segment(self, part: _Part, spelling: Spelling, depth: int = 0) -> str:
        if isinstance(part, dict | list):
            part = write_spelled(self._resolve(part, depth), spelling).encode("utf-8")
        text = encode_base64url(part) if isinstance(part, bytes) else part
        self._left -= len(text)
        if self._left < 0:
            raise TooLargeError("unpacked presentation")
        return text

    def _disclosure(self, index: int, depth: int = 0) -> str:
        text = self._texts.get(index)
        if text is None:
            # Disclosures that name each other in a circle end here too.
            if depth > _MAX_NESTING or not 0 <= index < len(self._disclosures):
                raise MalformedError("packed digest of no disclosure")
            text = self._texts[index] = self._segment(self._disclosures[index], self._spelling, depth)
        return text

    def _digest(self, index: int, depth: int) -> str:
        return digest(self._hash_name, self._disclosure(index, depth + 1))

    def _resolve(self, tree: _Tree, depth: int) -> Spelled:
        if isinstance(tree, dict):
            return {name: self._resolve(member, depth) for name, member in tree.items()}
        if isinstance(tree, list):
            return [self._resolve(member, depth) for member in tree]
        if isinstance(tree, _ShownDigest):
            return self._digest(tree.index, depth)
        if isinstance(tree, _SortedDigests):
            shown = [self._digest(index, depth) for index in tree.shown]
            digests: list[Spelled] = [*sorted((*tree.hidden, *shown))]
            return digests
        if isinstance(tree, _FittingHash):
            if self._presented is None:
                raise MalformedError("packed hash outside a key binding")
            return digest(self._hash_name, self._presented)
        return tree


def _next(rest: Iterator[Item]) -> Item:
    for item in rest:
        return item
    raise MalformedError("packed disclosures are cut off")


def _name(item: Item) -> str:
    if isinstance(item, str):
        return item
    name = known.NAME_OF_NUMBER.get(item) if isinstance(item, int) and not isinstance(item, bool) else None
    if name is None:
        raise MalformedError("packed name")
    return name


def _tagged(item: Tagged) -> str | Number:
    match item.tag, item.content:
        case known.BASE64_TAG, bytes(data):
            return base64.b64encode(data).decode("ascii")
        case known.SPELLED_NUMBER_TAG, str(spelling) if _NUMBER.fullmatch(spelling):
            return Number(spelling)
        case known.DATE_TAG, int(days) if abs(days) < _MAX_DAYS:
            try:
                return (EPOCH + timedelta(days)).isoformat()
            except OverflowError:
                raise MalformedError("packed date") from None
    raise MalformedError("packed tag")


def _numbers(item: Item) -> list[int]:
    numbers = [number for number in item if isinstance(number, int)] if isinstance(item, list) else []
    if not isinstance(item, list) or len(numbers) != len(item):
        raise MalformedError("packed digests")
    return numbers


def _second_coordinate(x: _Tree, *, odd: bool) -> str:
    data = decode_base64url(x) if isinstance(x, str) else b""
    if len(data) != COORDINATE_BYTES:
        raise MalformedError("packed coordinate")
    return encode_base64url(second_coordinate(data, odd=odd))
