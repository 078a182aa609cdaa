"""Pictures inside credentials, made small before the window draws them. No Qt here."""

import io
from typing import Final

from wallet.formats.pictures import MAX_PICTURE_BYTES

# A thousand bytes of PNG can state billions of pixels; this many take a fraction of a second.
MAX_PIXELS: Final = 16_000_000


def small_picture(data: bytes, side: int) -> bytes | None:
    """Make a picture small.

    Args:
        data: A PNG or JPEG from a credential, of anybody's making.
        side: Most pixels it may be wide and high.

    Returns:
        A PNG, or None for what is too large or cannot be read.
    """
    from PIL import Image  # noqa: PLC0415 - no screen needs it to start

    if len(data) > MAX_PICTURE_BYTES:
        return None
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as image:
            if image.width * image.height > MAX_PIXELS:
                return None
            image.draft("RGB", (2 * side, 2 * side))
            image.thumbnail((side, side))
            result = io.BytesIO()
            image.convert("RGBA").save(result, "PNG")
    except Exception:  # noqa: BLE001 - a picture is decoration; Pillow raises whatever its plugin met
        return None
    return result.getvalue()
