"""The part of CBOR (RFC 8949) that packed presentations and UR parts use, read within bounds.

A general decoder also evaluates tags: it builds decimals, dates and regular expressions out of foreign bytes.
Here a tag stays a number beside its content, lengths are definite, and depth and the number of items are
bounded.
"""

import struct
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, TypeAlias

from wallet.errors import MalformedError, TooLargeError

_UNSIGNED, _NEGATIVE, _BYTES, _TEXT, _ARRAY, _MAP, _TAG, _SIMPLE = range(8)
_FALSE, _TRUE, _NULL = 20, 21, 22
_CONSTANTS: Final = {_FALSE: False, _TRUE: True, _NULL: None}
_LENGTHS: Final = {24: ">B", 25: ">H", 26: ">I", 27: ">Q"}
_LARGEST: Final = 2**64
_MAX_DEPTH: Final = 32


@dataclass(frozen=True, slots=True)
class Simple:
    """A simple value (RFC 8949 section 3.3) other than false, true and null: 0 to 19 and 32 to 255."""

    number: int


@dataclass(frozen=True, slots=True)
class Tagged:
    """A tag and its content, not evaluated (RFC 8949 section 3.4)."""

    tag: int
    content: "Item"


@dataclass(frozen=True, slots=True)
class Pairs:
    """A map as it is written: pairs in order, keys not required to differ."""

    pairs: tuple[tuple["Item", "Item"], ...]


Item: TypeAlias = bool | int | str | bytes | list["Item"] | Pairs | Simple | Tagged | None


def encode_item(item: Item) -> bytes:
    """Encode one item with lengths as short as they can be (RFC 8949 section 4.2.1, without sorted keys).

    Raises:
        ValueError: An integer of more than 64 bits, or text with a lone surrogate.
    """
    pieces: list[bytes] = []
    _write(item, pieces)
    return b"".join(pieces)


def encode_items(items: Iterable[Item]) -> bytes:
    """Encode items one after the other (RFC 8742)."""
    return b"".join(encode_item(item) for item in items)


def _write(item: Item, out: list[bytes]) -> None:
    if item is None:
        out.append(b"\xf6")
    elif item is True:
        out.append(b"\xf5")
    elif item is False:
        out.append(b"\xf4")
    elif isinstance(item, int):
        out.append(_head(_UNSIGNED, item) if item >= 0 else _head(_NEGATIVE, -1 - item))
    elif isinstance(item, str):
        data = item.encode("utf-8")
        out += (_head(_TEXT, len(data)), data)
    elif isinstance(item, bytes):
        out += (_head(_BYTES, len(item)), item)
    elif isinstance(item, list):
        out.append(_head(_ARRAY, len(item)))
        for member in item:
            _write(member, out)
    elif isinstance(item, Pairs):
        out.append(_head(_MAP, len(item.pairs)))
        for key, value in item.pairs:
            _write(key, out)
            _write(value, out)
    elif isinstance(item, Simple):
        out.append(_head(_SIMPLE, item.number))
    else:
        out.append(_head(_TAG, item.tag))
        _write(item.content, out)


def _head(major: int, number: int) -> bytes:
    if number >= _LARGEST:
        raise ValueError("an integer of more than 64 bits")
    first = major << 5
    if number < 24:  # noqa: PLR2004 - RFC 8949 section 3: 24 to 27 announce one to eight more bytes
        return bytes((first | number,))
    for information, layout in _LENGTHS.items():
        if number < 256 ** struct.calcsize(layout):
            return bytes((first | information,)) + struct.pack(layout, number)
    raise ValueError("unreachable: every number below 2**64 has a head")


class CborReader:
    """Reads items from bytes that others wrote."""

    def __init__(self, data: bytes, *, max_items: int) -> None:
        """Start at the first byte.

        Args:
            data: The bytes to read.
            max_items: Bound on the items read, nested ones included.
        """
        self._data = data
        self._position = 0
        self._left = max_items

    @property
    def rest(self) -> bytes:
        """The bytes after the last item read."""
        return self._data[self._position :]

    def item(self, depth: int = 0) -> Item:
        """Read the next item.

        Raises:
            MalformedError: Not well-formed, of indefinite length, a float, or cut off.
            TooLargeError: Nested too deep, or more items than the bound.
        """
        self._left -= 1
        if self._left < 0:
            raise TooLargeError("CBOR items")
        if depth > _MAX_DEPTH:
            raise TooLargeError("CBOR nesting")
        major, information = divmod(self._take(1)[0], 32)
        number = self._number(information)
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._take(number)
        if major == _TEXT:
            try:
                return self._take(number).decode("utf-8")
            except UnicodeDecodeError:
                raise MalformedError("CBOR text is not UTF-8") from None
        if major == _TAG:
            return Tagged(number, self.item(depth + 1))
        if major == _SIMPLE:
            return _simple(information, number)
        if number > len(self._data) - self._position:
            # Each member takes a byte or more: an honest length never exceeds the bytes that are left.
            raise MalformedError("CBOR is cut off")
        if major == _ARRAY:
            return [self.item(depth + 1) for _ in range(number)]
        return Pairs(tuple((self.item(depth + 1), self.item(depth + 1)) for _ in range(number)))

    def _number(self, information: int) -> int:
        layout = _LENGTHS.get(information)
        if layout is not None:
            (number,) = struct.unpack(layout, self._take(struct.calcsize(layout)))
            return int(number)
        if information > max(_LENGTHS):
            raise MalformedError("CBOR of indefinite length")
        return information

    def _take(self, length: int) -> bytes:
        end = self._position + length
        if end > len(self._data):
            raise MalformedError("CBOR is cut off")
        piece = self._data[self._position : end]
        self._position = end
        return piece


def _simple(information: int, number: int) -> Item:
    if information in _CONSTANTS:
        return _CONSTANTS[information]
    one_byte, two_bytes = number < _FALSE, information == 24 and number >= 32  # noqa: PLR2004 - section 3.3
    if not one_byte and not two_bytes:
        raise MalformedError("CBOR floats and reserved simple values are not used here")
    return Simple(number)


def decode_only(data: bytes, *, max_items: int) -> Item:
    """Read exactly one item.

    Raises:
        MalformedError: Not one well-formed item and nothing else.
        TooLargeError: Nested too deep, or more items than the bound.
    """
    reader = CborReader(data, max_items=max_items)
    item = reader.item()
    if reader.rest:
        raise MalformedError("bytes after the CBOR item")
    return item
