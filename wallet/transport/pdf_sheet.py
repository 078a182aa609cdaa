"""The pieces that PDF pages are made of: text, rows, boxes and codes on A4, in the colours of the light theme."""

import logging
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Final, cast

from fpdf import FPDF
from fpdf.enums import XPos, YPos
from fpdf.fonts import TTFFont

from wallet.transport.code_pictures import Symbol, symbol_of
from wallet.transport.page_fonts import PageFonts
from wallet.transport.presentation_page import Tone
from wallet.transport.report_page import Outcome
from wallet.transport.shown_letters import shown_letters

Colour = tuple[int, int, int]

TEXT: Final[Colour] = (0x1D, 0x24, 0x33)
SECONDARY: Final[Colour] = (0x51, 0x5A, 0x6B)
LINE: Final[Colour] = (0xE2, 0xDF, 0xD6)
# Ink on a soft ground, by tone.
TONES: Final[dict[Tone, tuple[Colour, Colour]]] = {
    "neutral": ((0x1F, 0x4E, 0x8C), (0xE6, 0xED, 0xF7)),
    "ok": ((0x1E, 0x6B, 0x45), (0xE3, 0xF1, 0xE9)),
    "warn": ((0x8A, 0x52, 0x00), (0xFB, 0xEF, 0xD9)),
    "bad": ((0xA3, 0x20, 0x20), (0xFA, 0xE5, 0xE3)),
}
TONE_OF_OUTCOME: Final[dict[Outcome, Tone]] = {
    "passed": "ok",
    "failed": "bad",
    "undetermined": "warn",
    "not-applicable": "neutral",
}

# Millimetres and points.
MARGIN: Final = 20.0
WIDTH: Final = 210.0 - 2 * MARGIN
_BOTTOM: Final = 24.0
_FAMILY: Final = "Page"
_LINE_HEIGHT: Final = 0.5
_LABEL_WIDTH: Final = 56.0
_RADIUS: Final = 3.0
_SIGN: Final = 5.0
_PANEL: Final = 5.0
_BETWEEN_CODES: Final = 7.0
_NUMBER: Final = 5.0
_SQUARE_SIDE: Final = 2
_PAGES: Final = "{nb}"


def letters_of(font: Path) -> frozenset[int]:
    """Return the code points that a font has."""
    pdf = FPDF()
    pdf.add_font(_FAMILY, "", str(font))
    letters = frozenset(cast("TTFFont", pdf.fonts[_FAMILY.lower()]).cmap)
    _close_fonts(pdf)
    return letters


def _close_fonts(pdf: FPDF) -> None:
    """Close the files of fonts, which a document does only when it is written."""
    for font in pdf.fonts.values():
        cast("TTFFont", font).ttfont.close()


class _Paper(FPDF):
    """A4 with a line at the foot of every page."""

    foot = ""

    def footer(self) -> None:
        """Write the foot; called at the end of each page."""
        self.set_font(_FAMILY, "", 9)
        self.set_text_color(*SECONDARY)
        self.set_xy(MARGIN, -16)
        self.cell(WIDTH - 20, 5, self.foot)
        # What stands for the number of pages is wider than the number that comes in its place.
        wider = self.get_string_width(_PAGES) - self.get_string_width("0")
        self.cell(20 + wider, 5, f"{self.page_no()} / {_PAGES}", align="R")


class Sheet:
    """An A4 document that is written from top to bottom."""

    def __init__(self, *, title: str, language: str, foot: str, made_at: datetime, fonts: PageFonts) -> None:
        """Start the first page.

        Args:
            title: Title in the document's properties; nothing else personal goes there.
            language: BCP 47 tag of the texts.
            foot: A line at the foot of every page, before the page's number.
            made_at: Creation date; timezone-aware.
            fonts: Only the letters that are used go into the document.
        """
        # Subsetting reports every table it leaves out.
        logging.getLogger("fontTools").setLevel(logging.WARNING)
        self._pdf = _Paper(format="A4", unit="mm")
        self._pdf.set_creation_date(made_at)
        self._pdf.set_lang(language)
        self._pdf.set_margin(MARGIN)
        self._pdf.c_margin = 0
        self._pdf.set_auto_page_break(True, _BOTTOM)
        self._pdf.add_font(_FAMILY, "", str(fonts.regular))
        self._pdf.add_font(_FAMILY, "B", str(fonts.bold))
        self._known = frozenset(cast("TTFFont", self._pdf.fonts[_FAMILY.lower()]).cmap)
        self._pdf.set_title(self._clean(title))
        self._pdf.foot = self._clean(foot)
        self._pdf.add_page()

    # --- text ---

    def text(
        self,
        text: str,
        *,
        size: float = 11,
        bold: bool = False,
        colour: Colour = TEXT,
        left: float = MARGIN,
        width: float = WIDTH,
    ) -> None:
        """Write a paragraph and go below it."""
        self._style(size, bold=bold, colour=colour)
        self._pdf.set_x(left)
        self._pdf.multi_cell(
            width, size * _LINE_HEIGHT, self._clean(text), align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT
        )

    def gap(self, height: float) -> None:
        """Leave room."""
        self._pdf.set_y(self._pdf.y + height)

    def heading(self, text: str) -> None:
        """Write a heading; never the last thing on a page."""
        self._need(24)
        self.gap(4)
        self.text(text, size=13, bold=True)
        self.gap(1.5)

    def rows(self, rows: Iterable[tuple[str, str]], *, size: float = 11, gap: float = 2) -> None:
        """Write labels and values in two columns with a hairline below each."""
        for label, value in rows:
            height = max(self._height(label, size, _LABEL_WIDTH - 4), self._height(value, size, WIDTH - _LABEL_WIDTH))
            self._need(min(height, 120) + 2 * gap)
            self.gap(gap)
            top, page = self._pdf.y, self._pdf.page
            self.text(label, size=size, colour=SECONDARY, width=_LABEL_WIDTH - 4)
            below = self._pdf.y
            self._pdf.set_y(top)
            self.text(value, size=size, left=MARGIN + _LABEL_WIDTH, width=WIDTH - _LABEL_WIDTH)
            if self._pdf.page == page:
                self._pdf.set_y(max(below, self._pdf.y))
            self.gap(gap)
            self._rule()

    def note(self, headline: str, sentence: str, tone: Tone, *, size: float) -> None:
        """Write a headline and a sentence on a soft ground; one that warns has a sign before them."""
        ink, ground = TONES[tone]
        warns = tone in ("warn", "bad")
        left = MARGIN + _PANEL + (_SIGN + 3 if warns else 0)
        width = MARGIN + WIDTH - _PANEL - left
        height = self._height(headline, size, width, bold=True) + self._height(sentence, size, width) + 7
        self._need(height)
        top = self._pdf.y
        self._pdf.set_fill_color(*ground)
        self._pdf.rect(MARGIN, top, WIDTH, height, style="F", round_corners=True, corner_radius=_RADIUS)
        if warns:
            self._sign("undetermined", MARGIN + _PANEL, top + 3.2, ground=(0xFF, 0xFF, 0xFF))
        self._pdf.set_y(top + 3)
        self.text(headline, size=size, bold=True, colour=ink, left=left, width=width)
        self.gap(1)
        self.text(sentence, size=size, left=left, width=width)
        self._pdf.set_y(top + height)

    def banner(self, headline: str, sentences: tuple[str, ...], tone: Tone) -> None:
        """Write a headline and sentences on a soft ground."""
        ink, ground = TONES[tone]
        inner = WIDTH - 12
        height = self._height(headline, 17, inner, bold=True) + 10
        height += sum(self._height(sentence, 11, inner) + 1 for sentence in sentences)
        self._need(height)
        top = self._pdf.y
        self._pdf.set_fill_color(*ground)
        self._pdf.set_draw_color(*ink)
        self._pdf.set_line_width(0.4)
        self._pdf.rect(MARGIN, top, WIDTH, height, style="DF", round_corners=True, corner_radius=_RADIUS)
        self._pdf.set_y(top + 5)
        self.text(headline, size=17, bold=True, colour=ink, left=MARGIN + 6, width=inner)
        for sentence in sentences:
            self.gap(1)
            self.text(sentence, colour=ink, left=MARGIN + 6, width=inner)
        self._pdf.set_y(top + height)

    def check(self, outcome: Outcome, title: str, sentence: str) -> None:
        """Write how one check ended: a sign, a title, a sentence."""
        left, width = MARGIN + _SIGN + 4, WIDTH - _SIGN - 4
        self._need(self._height(title, 11, width, bold=True) + self._height(sentence, 10, width) + 4)
        self.gap(2)
        self._sign(outcome, MARGIN, self._pdf.y + 0.3)
        self.text(title, bold=True, left=left, width=width)
        if sentence:
            self.text(sentence, size=10, colour=SECONDARY, left=left, width=width)

    # --- codes ---

    def code_beside(
        self, code: bytes, title: str, steps: tuple[str, ...], sentences: tuple[str, ...], *, side: float, size: float
    ) -> None:
        """Draw one code in a frame, with how to check it at its right.

        Args:
            code: PNG of the code with its quiet zone.
            title: Heading of the steps.
            steps: What to do, one act each; they are numbered.
            sentences: What else there is to know.
            side: Side of the code without its quiet zone, in millimetres.
            size: Size of the text, in points.
        """
        symbol = symbol_of(code)
        # Print readers want the quiet zone clear of the frame as well.
        edge = max(_PANEL, side * symbol.quiet)
        left = MARGIN + side + 2 * edge + 3
        width = WIDTH - side - 2 * edge - 3 - _PANEL
        height = max(side, self._steps_height(title, steps, sentences, size, width)) + 2 * edge
        self._need(height)
        top = self._pdf.y
        self._pdf.set_draw_color(*LINE)
        self._pdf.set_line_width(0.4)
        self._pdf.rect(MARGIN, top, WIDTH, height, style="D", round_corners=True, corner_radius=_RADIUS)
        self._symbol(symbol, MARGIN + edge, top + edge, side)
        self._pdf.set_y(top + edge)
        self.steps(title, steps, sentences, size=size, left=left, width=width)
        self._pdf.set_y(top + height)

    def steps(
        self,
        title: str,
        steps: tuple[str, ...],
        sentences: tuple[str, ...],
        *,
        size: float,
        left: float = MARGIN,
        width: float = WIDTH,
    ) -> None:
        """Write numbered steps under a heading, then sentences."""
        self.text(title, size=size + 2, bold=True, left=left, width=width)
        for number, step in enumerate(steps, start=1):
            self.gap(1)
            self._style(size, bold=True, colour=SECONDARY)
            self._pdf.set_x(left)
            self._pdf.cell(5, size * _LINE_HEIGHT, f"{number}.")
            self.text(step, size=size, left=left + 6, width=width - 6)
        for sentence in sentences:
            self.gap(1.5)
            self.text(sentence, size=size, colour=SECONDARY, left=left, width=width)

    def codes(
        self,
        codes: tuple[bytes, ...],
        title: str,
        steps: tuple[str, ...],
        sentences: tuple[str, ...],
        *,
        columns: int,
        size: float,
    ) -> None:
        """Draw codes in rows, each with its number, and how to check them: all on one page.

        The steps stand above, or beside the codes where these leave them room.
        """
        side = (WIDTH - (columns - 1) * _BETWEEN_CODES) / columns
        row = side + _NUMBER + _BETWEEN_CODES - 2
        # Four in a square leave the third column to the steps.
        across = _SQUARE_SIDE if len(codes) == _SQUARE_SIDE**2 else columns
        rows = -(-len(codes) // across)
        free = across < columns or (columns > _SQUARE_SIDE and len(codes) % columns == columns - 1)
        room = rows * row if across < columns else side
        inside = free and self._steps_height(title, steps, sentences, size, side) <= room
        above = 0 if inside else self._steps_height(title, steps, sentences, size, WIDTH) + 4
        self._need(above + rows * row)
        if not inside:
            self.steps(title, steps, sentences, size=size)
            self.gap(4)
        top = self._pdf.y
        for number, code in enumerate(codes):
            left = MARGIN + number % across * (side + _BETWEEN_CODES)
            over = top + number // across * row
            self._symbol(symbol_of(code), left, over, side)
            self._style(10, bold=True, colour=SECONDARY)
            self._pdf.set_xy(left, over + side + 1)
            self._pdf.cell(side, _NUMBER, f"{number + 1} / {len(codes)}", align="C")
        if inside:
            self._pdf.set_y(top if across < columns else top + (rows - 1) * row)
            self.steps(title, steps, sentences, size=size, left=MARGIN + WIDTH - side, width=side)
        self._pdf.set_y(top + rows * row)

    def large_groups(self, groups: tuple[str, ...]) -> None:
        """Write groups of letters large, four in a row, in boxes."""
        ink, ground = TONES["neutral"]
        columns, gap, height = 4, 4.0, 16.0
        width = (WIDTH - gap * (columns - 1)) / columns
        for start in range(0, len(groups), columns):
            self._need(height + gap)
            top = self._pdf.y
            for column, group in enumerate(groups[start : start + columns]):
                left = MARGIN + column * (width + gap)
                self._pdf.set_fill_color(*ground)
                self._pdf.rect(left, top, width, height, style="F", round_corners=True, corner_radius=_RADIUS)
                self._style(20, bold=True, colour=ink)
                self._pdf.set_xy(left, top)
                self._pdf.cell(width, height, self._clean(group), align="C")
            self._pdf.set_y(top + height + gap)

    # --- the document ---

    def attach(self, name: str, data: bytes, *, mime_type: str, made_at: datetime) -> None:
        """Attach a file, byte for byte."""
        self._pdf.embed_file(
            bytes=data, basename=name, mime_type=mime_type, creation_date=made_at, modification_date=made_at
        )

    def finish(self) -> bytes:
        """Return the document."""
        return bytes(self._pdf.output())

    def discard(self) -> None:
        """Give up a document that is not finished."""
        _close_fonts(self._pdf)

    @property
    def pages(self) -> int:
        """How many pages there are by now."""
        return int(self._pdf.page_no())

    # --- inside ---

    def _clean(self, text: str) -> str:
        """Show what the font lacks and what would hide or reorder letters, instead of failing or obeying it."""
        return shown_letters(text, self._known)

    def _steps_height(
        self, title: str, steps: tuple[str, ...], sentences: tuple[str, ...], size: float, width: float
    ) -> float:
        height = self._height(title, size + 2, width, bold=True)
        height += sum(self._height(step, size, width - 6) + 1 for step in steps)
        return height + sum(self._height(sentence, size, width) + 1.5 for sentence in sentences)

    def _style(self, size: float, *, bold: bool, colour: Colour) -> None:
        self._pdf.set_font(_FAMILY, "B" if bold else "", size)
        self._pdf.set_text_color(*colour)

    def _height(self, text: str, size: float, width: float, *, bold: bool = False) -> float:
        self._style(size, bold=bold, colour=TEXT)
        height = self._pdf.multi_cell(
            width, size * _LINE_HEIGHT, self._clean(text), align="L", dry_run=True, output="HEIGHT"
        )
        return float(str(height))

    def _need(self, height: float) -> None:
        """Begin a new page where less than this is left."""
        if self._pdf.will_page_break(height):
            self._pdf.add_page()

    def _rule(self) -> None:
        self._pdf.set_draw_color(*LINE)
        self._pdf.set_line_width(0.2)
        self._pdf.line(MARGIN, self._pdf.y, MARGIN + WIDTH, self._pdf.y)

    def _symbol(self, symbol: Symbol, left: float, top: float, side: float) -> None:
        self._pdf.image(symbol.picture, x=left, y=top, w=side, h=side)

    def _sign(self, outcome: Outcome, left: float, top: float, *, ground: Colour | None = None) -> None:
        """Draw a sign that differs in shape, not in colour alone."""
        ink, soft = TONES[TONE_OF_OUTCOME[outcome]]
        self._pdf.set_fill_color(*(ground or soft))
        self._pdf.ellipse(left, top, _SIGN, _SIGN, style="F")
        self._pdf.set_draw_color(*ink)
        self._pdf.set_line_width(0.5)
        strokes = {
            "passed": [(1.4, 2.6, 2.2, 3.4), (2.2, 3.4, 3.7, 1.7)],
            "failed": [(1.7, 1.7, 3.3, 3.3), (3.3, 1.7, 1.7, 3.3)],
            "undetermined": [(2.5, 1.2, 2.5, 2.8), (2.5, 3.6, 2.5, 3.7)],
            "not-applicable": [(1.5, 2.5, 3.5, 2.5)],
        }[outcome]
        for x1, y1, x2, y2 in strokes:
            self._pdf.line(left + x1, top + y1, left + x2, top + y2)
