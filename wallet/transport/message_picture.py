"""A picture to send in a message: the code, what it is of, and how to check it.

Messengers make pictures smaller and compress them again, so modules are large and nothing but black and white is
near them.
"""

import io
from functools import cache
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from wallet.transport.page_fonts import PageFonts
from wallet.transport.presentation_page import PresentationPage
from wallet.transport.shown_letters import shown_letters

MOST_CODES_IN_PICTURE: Final = 4
"""With more, a messenger's smaller picture would leave too few pixels a module."""

_WIDTH: Final = 1_160
_MARGIN: Final = 56
_BETWEEN: Final = 28
_MOST_LINES: Final = 3
_TEXT, _SECONDARY, _WARN = (0x1D, 0x24, 0x33), (0x51, 0x5A, 0x6B), (0x8A, 0x52, 0x00)
_PAIR: Final = 2


def message_picture(page: PresentationPage, fonts: PageFonts) -> bytes:
    """Draw the codes of a page with its title, issuer, note and one line on how to check; a PNG.

    Args:
        page: What to say; its codes number 1 to `MOST_CODES_IN_PICTURE`.
        fonts: The font.
    """
    codes = [Image.open(io.BytesIO(code)).convert("L") for code in page.codes]
    columns = min(len(codes), _PAIR)
    side = codes[0].width
    width = max(_WIDTH, columns * side + 2 * _MARGIN)
    room = width - 2 * _MARGIN
    issuer = page.rows[0].value if page.rows else ""
    above = [
        *_wrapped(page.title, _font(fonts, 46, bold=True), _TEXT, room),
        *_wrapped(" · ".join(filter(None, (page.person, issuer))), _font(fonts, 32), _SECONDARY, room),
        *_wrapped(page.note.headline, _font(fonts, 32, bold=True), _WARN if page.note.tone == "warn" else _TEXT, room),
    ]
    below = _wrapped(page.check_line, _font(fonts, 30), _TEXT, room)
    rows = -(-len(codes) // columns)
    height = 2 * _MARGIN + sum(line.height for line in (*above, *below)) + rows * side + 2 * _BETWEEN
    sheet = Image.new("RGB", (width, height), "white")
    top = _write(sheet, above, _MARGIN) + _BETWEEN
    for number, code in enumerate(codes):
        row, column = divmod(number, columns)
        sheet.paste(code, ((width - columns * side) // 2 + column * side, top + row * side))
    _write(sheet, below, top + rows * side + _BETWEEN)
    out = io.BytesIO()
    sheet.quantize(64).save(out, "PNG", optimize=True)
    return out.getvalue()


class _Line:
    """A line of text, as wide as there is room."""

    def __init__(self, text: str, font: ImageFont.FreeTypeFont, colour: tuple[int, int, int]) -> None:
        self.text, self.font, self.colour = text, font, colour
        self.height = round(font.size * 1.3)


def _write(sheet: Image.Image, lines: list[_Line], top: int) -> int:
    pencil = ImageDraw.Draw(sheet)
    for line in lines:
        pencil.text((_MARGIN, top), line.text, fill=line.colour, font=line.font)
        top += line.height
    return top


def _wrapped(text: str, font: ImageFont.FreeTypeFont, colour: tuple[int, int, int], room: int) -> list[_Line]:
    """Break a text into lines; what is too long for a picture ends in an ellipsis."""
    known = _letters_of(str(font.path))
    words = " ".join(shown_letters(text, known).split()).split(" ")
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and font.getlength(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    if len(lines) > _MOST_LINES:
        lines = [*lines[: _MOST_LINES - 1], f"{lines[_MOST_LINES - 1]} …"]
    return [_Line(_shortened(line, font, room), font, colour) for line in lines if line]


def _shortened(line: str, font: ImageFont.FreeTypeFont, room: int) -> str:
    if font.getlength(line) <= room:
        return line
    while line and font.getlength(f"{line}…") > room:
        line = line[: -max(1, len(line) // 50)]
    return f"{line}…"


def _font(fonts: PageFonts, size: int, *, bold: bool = False) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(fonts.bold if bold else fonts.regular), size)


@cache
def _letters_of(path: str) -> frozenset[int]:
    from wallet.transport.pdf_sheet import letters_of  # noqa: PLC0415 - fpdf takes a third of a second to import

    return letters_of(Path(path))
