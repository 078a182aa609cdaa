"""QR codes in one picture of a camera, and what keeps a code in it from being read."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import zxingcpp
from PIL import Image, ImageFilter

from wallet.errors import MalformedError

_MAX_PIXELS: Final = 40_000_000
# A code that fills less of the picture than this is usually unread because it is too small.
_NEAR_ENOUGH: Final = 0.45
# Cameras held close or moved blur by some pixels: radius and percent that bring back most of what that took away.
_SHARPEN: Final = (2, 400, 0)


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
    """Read every QR code in a grey picture; one in which none can be read is sharpened and looked at once more.

    Args:
        width: Pixels in a row.
        height: Rows.
        data: One byte a pixel, rows from the top without padding.

    Raises:
        MalformedError: The sizes contradict each other or exceed 40 million pixels.
    """
    if width < 1 or height < 1 or width * height != len(data) or len(data) > _MAX_PIXELS:
        raise MalformedError("a picture of impossible size")
    picture = Image.frombuffer("L", (width, height), data)
    texts, unread = _look(picture)
    if not texts:
        texts, unread_sharp = _look(picture.filter(ImageFilter.UnsharpMask(*_SHARPEN)))
        unread = max(unread, unread_sharp)
    if texts or not unread:
        return FrameCodes(texts, Hint.NONE)
    return FrameCodes((), Hint.CLOSER if unread < _NEAR_ENOUGH * min(width, height) else Hint.STILL)


def _look(picture: Image.Image) -> tuple[tuple[str, ...], int]:
    """Return the texts that were read, and how large the largest code is that was seen but not read."""
    codes = zxingcpp.read_barcodes(
        picture,
        formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode),
        text_mode=zxingcpp.TextMode.Plain,
        return_errors=True,
    )
    read = [code for code in codes if code.valid and code.content_type is zxingcpp.ContentType.Text]
    unread = max((_extent(code.position) for code in codes if not code.valid), default=0)
    return tuple(dict.fromkeys(code.text for code in read if code.text)), unread


def _extent(position: "zxingcpp.Position") -> int:
    """The longer side of the box around a code, in pixels."""
    corners = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    across = [corner.x for corner in corners]
    down = [corner.y for corner in corners]
    return int(max(max(across) - min(across), max(down) - min(down)))
