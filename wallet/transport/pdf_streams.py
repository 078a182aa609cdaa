"""How much the streams of a PDF inflate to, counted before the PDF library inflates them whole in memory."""

import re
import zlib
from collections.abc import Iterator
from typing import Final

from wallet.errors import TooLargeError

# An A4 page scanned in colour at 400 dots an inch.
MAX_STREAM_BYTES: Final = 50_000_000
MAX_TOTAL_BYTES: Final = 600_000_000
MAX_STREAMS: Final = 50_000

_STREAM: Final = re.compile(rb"(?<!end)stream\r?\n")
_PIECE: Final = 1 << 16
_OUTPUT: Final = 1 << 20
# Filters may stand one behind the other (ISO 32000-1 section 7.4.1); nobody needs more of them.
_MAX_FILTERS: Final = 3
_ZLIB_DIVISOR: Final = 31
_ZLIB_METHOD: Final = 8
# One code of twelve bits can stand for 4,096 bytes, so this many cannot exceed the bound by much.
_MAX_LZW_BYTES: Final = 40_000
_DICTIONARY: Final = 500


def require_bounded_streams(data: bytes) -> None:
    """Refuse a PDF with a stream that inflates beyond any page or attached file.

    Raises:
        TooLargeError: A stream, or all of them together, inflate to more than the bounds, or there are too many.
    """
    room = MAX_TOTAL_BYTES
    for number, match in enumerate(_STREAM.finditer(data)):
        if number >= MAX_STREAMS:
            raise TooLargeError("streams of the pdf")
        size = _inflated_size(_pieces(data, match.end()), 1)
        room -= size
        if room < 0:
            raise TooLargeError("what the pdf inflates to")
        if not size and b"LZW" in data[max(0, match.start() - _DICTIONARY) : match.start()]:
            end = data.find(b"endstream", match.end())
            if end - match.end() > _MAX_LZW_BYTES or end < 0:
                raise TooLargeError("what the pdf inflates to")


def _pieces(data: bytes, at: int) -> Iterator[bytes]:
    for begin in range(at, len(data), _PIECE):
        yield data[begin : begin + _PIECE]


def _inflated_size(pieces: Iterator[bytes], filters: int) -> int:
    """Count what zlib data inflates to, through every filter of that kind; 0 for other data."""
    outputs = _inflated(pieces)
    first = next(outputs, b"")
    size = 0
    if _begins_zlib(first) and filters < _MAX_FILTERS:
        rest: list[int] = []
        size = _inflated_size(_counted(first, outputs, rest), filters + 1)
        size = max(size, sum(rest))
    else:
        size = len(first)
    for output in outputs:
        size += len(output)
        if size > MAX_STREAM_BYTES:
            raise TooLargeError("what the pdf inflates to")
    return size


def _counted(first: bytes, outputs: Iterator[bytes], sizes: list[int]) -> Iterator[bytes]:
    """Hand on what a filter yields and note how much it was."""
    sizes.append(len(first))
    yield first
    for output in outputs:
        sizes.append(len(output))
        if sum(sizes) > MAX_STREAM_BYTES:
            raise TooLargeError("what the pdf inflates to")
        yield output


def _begins_zlib(data: bytes) -> bool:
    """Tell a zlib header (RFC 1950 section 2.2)."""
    return len(data) > 1 and data[0] & 0x0F == _ZLIB_METHOD and (data[0] << 8 | data[1]) % _ZLIB_DIVISOR == 0


def _inflated(pieces: Iterator[bytes]) -> Iterator[bytes]:
    inflater = zlib.decompressobj()
    for piece in pieces:
        rest = piece
        while rest and not inflater.eof:
            try:
                output = inflater.decompress(rest, _OUTPUT)
            except zlib.error:
                return
            if output:
                yield output
            rest = inflater.unconsumed_tail
        if inflater.eof:
            return
