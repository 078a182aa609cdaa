"""The fonts that PDF pages are set in."""

from pathlib import Path
from typing import TYPE_CHECKING

from resources import resource

if TYPE_CHECKING:
    from wallet.transport.pdf_sheet import PageFonts


def page_fonts() -> "PageFonts":
    """Return the shipped font as files."""
    from wallet.transport.pdf_sheet import PageFonts  # noqa: PLC0415 - the PDF library loads slowly

    return PageFonts(
        *(Path(str(resource(f"fonts/AtkinsonHyperlegibleNext-{weight}.ttf"))) for weight in ("Regular", "Bold"))
    )
