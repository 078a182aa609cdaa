"""Pictures of the codes of a plan: one by one, or all on one sheet that is read in one go."""

import io
import math
from collections.abc import Sequence
from typing import Final, NamedTuple

from PIL import Image, ImageOps

from wallet.transport.presentation_page import MOST_CODES
from wallet.transport.qr_codes import MAX_SINGLE_VERSION, CodePlan, plan_codes, qr_matrix, qr_png

PRINT_SCALE: Final = 8
"""Pixels a module that print well."""
# The smallest frame that is worth being printed: below it, more of a code is marks than words.
_LEAST_FRAME: Final = 10


class Symbol(NamedTuple):
    """A code without its quiet zone, which the white of the page gives it.

    Attributes:
        picture: Pixels of its modules.
        quiet: Width of its quiet zone, as a part of the symbol's own.
    """

    picture: Image.Image
    quiet: float


def symbol_of(code: bytes) -> Symbol:
    """Cut the quiet zone off the PNG of a code."""
    picture = Image.open(io.BytesIO(code)).convert("L")
    box = ImageOps.invert(picture).getbbox() or (0, 0, *picture.size)
    return Symbol(picture.crop(box).convert("1"), box[0] / (box[2] - box[0]))


def paper_plan(presentation: str, page: str | None) -> CodePlan | None:
    """Plan codes that hold still on paper or in a picture: one of at most version 25 at level M, or the fewest.

    Several share the message evenly, so that none is denser than it has to be.

    Args:
        presentation: What is shared, as text.
        page: Page address from the settings, or None.

    Returns:
        The codes; None where there would be more than `MOST_CODES`.

    Raises:
        TooLargeError, PackingError, MalformedError: As `plan_codes`.
    """

    def plan(version: int) -> CodePlan:
        return plan_codes(presentation, page=page, error_correction="M", frame_version=version)

    best = plan(MAX_SINGLE_VERSION)
    if best.single is not None:
        return best
    if best.frame_count > MOST_CODES:
        return None
    low, high = _LEAST_FRAME, best.version
    while low < high:
        middle = (low + high) // 2
        smaller = plan(middle)
        if smaller.frame_count == best.frame_count:
            best, high = smaller, middle
        else:
            low = middle + 1
    return best


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
