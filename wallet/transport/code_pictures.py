"""Pictures of the codes of a plan: one by one, or all on one sheet that is read in one go."""

import io
import math
from collections.abc import Sequence

from PIL import Image

from wallet.transport.qr_codes import CodePlan, qr_matrix, qr_png


def code_pictures(plan: CodePlan, *, scale: int) -> tuple[bytes, ...]:
    """Draw the fewest codes that carry a presentation.

    Args:
        plan: The codes.
        scale: Pixels a module; readers need two and a half, eight print well.

    Returns:
        PNGs in order, all of the same size.
    """
    return tuple(
        qr_png(qr_matrix(text, error_correction=plan.error_correction, version=plan.version), scale=scale)
        for text in plan.parts
    )


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
