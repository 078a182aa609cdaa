"""Several codes in one picture: what does not fit one code is still one file, read in one go."""

import io
import math
from collections.abc import Sequence

from PIL import Image


def code_sheet(codes: Sequence[bytes]) -> bytes:
    """Lay codes out in a grid, from left to right and from top to bottom.

    Args:
        codes: PNGs, each with its quiet zone; at least one.

    Returns:
        One PNG; of a single code, that code as it is.
    """
    if len(codes) == 1:
        return codes[0]
    pictures = [Image.open(io.BytesIO(code)) for code in codes]
    columns = math.ceil(math.sqrt(len(pictures)))
    rows = math.ceil(len(pictures) / columns)
    side = max(picture.width for picture in pictures)
    sheet = Image.new("1", (columns * side, rows * side), 1)
    for number, picture in enumerate(pictures):
        row, column = divmod(number, columns)
        sheet.paste(picture, (column * side, row * side))
    out = io.BytesIO()
    sheet.save(out, "PNG", optimize=True)
    return out.getvalue()
