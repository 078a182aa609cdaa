"""QR codes in one picture of a camera, and what keeps a code in it from being read."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import zxingcpp

from wallet.errors import MalformedError

_MAX_PIXELS: Final = 40_000_000
# A code that fills less of the picture than this is usually unread because it is too small.
_NEAR_ENOUGH: Final = 0.45


class Hint(StrEnum):
    """What a person can do so that the next picture is read."""

    NONE = "none"
    CLOSER = "closer"
    STILL = "still"


@dataclass(frozen=True, slots=True)
class FrameCodes:
    """What one picture shows.

    Attributes:
        texts: The texts of the codes that were read.
        hint: Why a code that is in sight was not.
    """

    texts: tuple[str, ...]
    hint: Hint


def read_codes_in_pixels(width: int, height: int, data: bytes) -> FrameCodes:
    """Read every QR code in a grey picture.

    Args:
        width: Pixels in a row.
        height: Rows.
        data: One byte a pixel, rows from the top without padding.

    Raises:
        MalformedError: The sizes contradict each other or exceed 40 million pixels.
    """
    if width < 1 or height < 1 or width * height != len(data) or len(data) > _MAX_PIXELS:
        raise MalformedError("a picture of impossible size")
    pixels = memoryview(data).cast("B", (height, width))
    codes = zxingcpp.read_barcodes(
        pixels,
        formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode),
        text_mode=zxingcpp.TextMode.Plain,
        return_errors=True,
    )
    read = [code for code in codes if code.valid and code.content_type is zxingcpp.ContentType.Text]
    texts = tuple(dict.fromkeys(code.text for code in read if code.text))
    unread = max((_extent(code.position) for code in codes if not code.valid), default=0)
    if texts or not unread:
        return FrameCodes(texts, Hint.NONE)
    return FrameCodes((), Hint.CLOSER if unread < _NEAR_ENOUGH * min(width, height) else Hint.STILL)


def _extent(position: "zxingcpp.Position") -> int:
    """The longer side of the box around a code, in pixels."""
    corners = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    across = [corner.x for corner in corners]
    down = [corner.y for corner in corners]
    return int(max(max(across) - min(across), max(down) - min(down)))
