"""The fonts that PDF pages are set in; apart from `pdf_sheet`, whose library loads slowly."""

from dataclasses import dataclass
from pathlib import Path

from resources import resource


@dataclass(frozen=True, slots=True)
class PageFonts:
    """Files of the font: TrueType, regular and bold."""

    regular: Path
    bold: Path


def shipped_fonts() -> PageFonts:
    """Return the font that comes with the program."""
    return PageFonts(_font("Regular"), _font("Bold"))


def _font(weight: str) -> Path:
    return Path(str(resource(f"fonts/AtkinsonHyperlegibleNext-{weight}.ttf")))
