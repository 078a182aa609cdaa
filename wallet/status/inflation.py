"""Inflating what others compressed, within a bound."""

import zlib
from typing import Final, Literal

from wallet.errors import StatusListError, TooLargeError

MAX_LIST_BYTES: Final = 16 * 1024 * 1024  # 2^24 entries of 8 bits
_WINDOW: Final = {"zlib": zlib.MAX_WBITS, "gzip": 16 + zlib.MAX_WBITS}


def inflate(data: bytes, container: Literal["zlib", "gzip"]) -> bytes:
    """Inflate a whole stream (RFC 1950 or RFC 1952) and nothing after it.

    Raises:
        StatusListError: Not exactly one whole stream.
        TooLargeError: Over `MAX_LIST_BYTES` when inflated.
    """
    stream = zlib.decompressobj(_WINDOW[container])
    try:
        inflated = stream.decompress(data, MAX_LIST_BYTES + 1)
    except zlib.error:
        raise StatusListError("compressed list") from None
    if len(inflated) > MAX_LIST_BYTES:
        raise TooLargeError("status list")
    if not stream.eof or stream.unused_data:
        raise StatusListError("compressed list")
    return inflated
