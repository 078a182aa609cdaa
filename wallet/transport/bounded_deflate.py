"""Raw deflate (RFC 1951) with a preset dictionary, inflated within a bound."""

import zlib
from typing import Final

from wallet.errors import MalformedError, TooLargeError

MAX_INFLATED: Final = 1_000_000
# Raw deflate with the largest window.
_WINDOW_BITS: Final = -15
_MEMORY_LEVEL: Final = 9


def deflate(data: bytes, dictionary: bytes) -> bytes:
    """Compress as far as it goes."""
    compressor = zlib.compressobj(
        zlib.Z_BEST_COMPRESSION, zlib.DEFLATED, _WINDOW_BITS, _MEMORY_LEVEL, zlib.Z_DEFAULT_STRATEGY, dictionary
    )
    return compressor.compress(data) + compressor.flush()


def inflate(data: bytes, dictionary: bytes) -> tuple[bytes, bytes]:
    """Inflate up to the end of the stream; returns what it held and the bytes that follow it.

    Raises:
        MalformedError: No such stream, or one that is cut off.
        TooLargeError: More than a megabyte.
    """
    decompressor = zlib.decompressobj(_WINDOW_BITS, dictionary)
    try:
        inflated = decompressor.decompress(data, MAX_INFLATED + 1)
    except zlib.error:
        raise MalformedError("deflate") from None
    if len(inflated) > MAX_INFLATED:
        raise TooLargeError("inflated presentation")
    if not decompressor.eof:
        raise MalformedError("deflate is cut off")
    return inflated, decompressor.unused_data
