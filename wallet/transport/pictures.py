"""QR codes in pictures."""

import io
from collections.abc import Iterator
from typing import Final

import zxingcpp
from PIL import Image, ImageFilter, ImageOps

from wallet.errors import MalformedError, NoCodeFoundError, TooLargeError, UnsupportedFormatError

MAX_BYTES: Final = 20_000_000
MAX_PIXELS: Final = 50_000_000
# Bytes that the decoded picture takes: the colours of a screen of 7,680 by 4,320.
MAX_SAMPLES: Final = 135_000_000
MAX_SIDE: Final = 65_535

_MAGIC: Final = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
_FORMATS: Final = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
# What Pillow keeps in more than a byte a band; CMYK becomes RGB on its way to grey.
_SAMPLE_BYTES: Final = {"CMYK": 9, "I": 4, "F": 4, "I;16": 2, "I;16B": 2, "RGB": 4, "LA": 4, "PA": 4, "YCbCr": 4}
# Takes a few milliseconds to rid of specks.
_SPECK_PIXELS: Final = 100_000
# All of a progressive JPEG is kept at once, two bytes for each sample of each of its colours.
_PROGRESSIVE_BYTES: Final = 6
_STRIP: Final = 64
_FEWEST_MODULES: Final = 21
# A second look is worth its time at sizes where a module is a few pixels wide.
_SMALL, _LARGE = 1_600, 2_400
# A page of A4 at 150 dots an inch is made twice as large.
_ENLARGED = 4_800


def read_picture(data: bytes) -> tuple[str, ...]:
    """Read every QR code in a PNG or JPEG.

    Raises:
        TooLargeError: More than `MAX_BYTES`, `MAX_PIXELS`, `MAX_SIDE` or `MAX_SAMPLES`; decided before pixels are
            decoded.
        UnsupportedFormatError: Neither PNG nor JPEG.
        MalformedError: The picture is broken.
        NoCodeFoundError: No QR code that can be read and holds text.
    """
    return read_image(_open(data))


def count_pixels(data: bytes) -> int:
    """Tell how many pixels a PNG or JPEG states to have; none are decoded. 0 where its header is broken."""
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as image:
            return image.width * image.height
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        return MAX_PIXELS + 1
    except Exception:  # noqa: BLE001 - reading it then says what is wrong; Pillow raises whatever its plugin met
        return 0


def read_once(image: Image.Image) -> tuple[tuple[str, ...], bool]:
    """Read the QR codes in a decoded picture as it is.

    Returns:
        The texts, and whether no code was seen that could not be read.
    """
    codes = zxingcpp.read_barcodes(image, formats=_FORMATS, text_mode=zxingcpp.TextMode.Plain, return_errors=True)
    read = [code for code in codes if code.valid]
    texts = (code.text for code in read if code.content_type is zxingcpp.ContentType.Text)
    return tuple(text for text in texts if text), len(read) == len(codes)


def read_image(image: Image.Image) -> tuple[str, ...]:
    """Read every QR code in a decoded picture, in several ways until one finds all.

    Raises:
        NoCodeFoundError: No QR code that can be read and holds text.
    """
    found: dict[str, None] = {}
    if min(image.size) < _FEWEST_MODULES:
        raise NoCodeFoundError
    for attempt in _attempts(image):
        if min(attempt.size) < _FEWEST_MODULES:
            continue  # a strip, of which making it smaller may leave nothing
        texts, complete = read_once(attempt)
        found |= dict.fromkeys(texts)
        if found and complete:
            break
    if not found:
        raise NoCodeFoundError
    return tuple(found)


def _open(data: bytes) -> Image.Image:
    if len(data) > MAX_BYTES:
        raise TooLargeError("picture")
    if not data.startswith(_MAGIC):
        raise UnsupportedFormatError("picture")
    try:
        image = Image.open(io.BytesIO(data), formats=("PNG", "JPEG"))
        if image.width * image.height > MAX_PIXELS or max(image.size) > MAX_SIDE:
            raise TooLargeError("pixels")
        image.draft("L", image.size)  # a JPEG is decoded to grey at once
        size = _SAMPLE_BYTES.get(image.mode, len(image.getbands()))
        if "progressive" in image.info:
            size = max(size, _PROGRESSIVE_BYTES)
        if image.width * image.height * size > MAX_SAMPLES:
            raise TooLargeError("pixels")
        return _grey(image)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise TooLargeError("pixels") from None
    except TooLargeError:
        raise
    except Exception as error:
        # Pillow names the bound that compressed remarks in a PNG exceeded.
        if "MAX_TEXT_" in str(error):
            raise TooLargeError("text in the picture") from None
        # A broken picture makes Pillow raise whatever its plugin met: OSError, SyntaxError, struct.error, …
        raise MalformedError("picture") from error


def _grey(image: Image.Image) -> Image.Image:
    """Convert to grey values; what is transparent becomes paper."""
    if "A" not in image.getbands() and "transparency" not in image.info and image.mode != "P":
        return image.convert("L")
    grey = Image.new("L", image.size, 255)
    # In strips, so that colours and transparency of the whole never stand in memory beside it.
    for top in range(0, image.height, _STRIP):
        strip = image.crop((0, top, image.width, min(top + _STRIP, image.height))).convert("RGBA")
        grey.paste(strip.convert("L"), (0, top), strip.getchannel("A"))
    return grey


def _attempts(image: Image.Image) -> Iterator[Image.Image]:
    """The picture as it is, then made easier in different ways."""
    yield image
    longest = max(image.size)
    if longest > _LARGE:
        # Also evens out the noise of a camera.
        for side in (_LARGE, _SMALL):
            yield ImageOps.contain(image, (side, side), Image.Resampling.LANCZOS)
        image = ImageOps.contain(image, (_LARGE, _LARGE), Image.Resampling.LANCZOS)
        if min(image.size) < _FEWEST_MODULES:
            return
    for factor in (2, 3):
        if longest * factor <= _ENLARGED:
            size = (image.width * factor, image.height * factor)
            yield ImageOps.expand(image.resize(size, Image.Resampling.BICUBIC), 16 * factor, 255)
    yield ImageOps.autocontrast(image.filter(ImageFilter.GaussianBlur(1)), cutoff=2)
    yield ImageOps.autocontrast(_without_specks(image), cutoff=2)


def _without_specks(image: Image.Image) -> Image.Image:
    """Give each pixel the middle value of those around it, in strips: Pillow lets no other thread run during one."""
    smooth = Image.new("L", image.size)
    high = max(1, _SPECK_PIXELS // image.width)
    for top in range(0, image.height, high):
        above, bottom = max(0, top - 1), min(top + high, image.height)
        strip = image.crop((0, above, image.width, min(bottom + 1, image.height)))
        strip = strip.filter(ImageFilter.MedianFilter(3))
        smooth.paste(strip.crop((0, top - above, image.width, bottom - above)), (0, top))
    return smooth
