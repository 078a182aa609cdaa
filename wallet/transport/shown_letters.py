"""Text from outside as it may be printed: what would hide or reorder letters shows instead of acting."""

import unicodedata
from collections.abc import Collection
from typing import Final

# Stands for letters that a font lacks; the attached file and the codes have them as they are.
_NOT_IN_FONT: Final = "?"
# They join letters in several scripts and pictures, and move nothing.
_JOINERS: Final = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
_LINE_ENDS: Final = ("\N{LINE SEPARATOR}", "\N{PARAGRAPH SEPARATOR}")


def shown_letters(text: str, known: Collection[int] | None = None) -> str:
    """Write control, bidirectional and invisible characters as `[U+202E]`; line feeds stay.

    Args:
        text: Text from outside.
        known: Code points that the font has; None where the reader's own fonts are used.
    """
    return "".join(letter if letter == "\n" else _letter(letter, known) for letter in text)


def _letter(letter: str, known: Collection[int] | None) -> str:
    if letter in "\t\r\N{NO-BREAK SPACE}":
        return " "
    if known is None and letter in _JOINERS:
        return letter
    if unicodedata.category(letter)[0] == "C" or letter in _LINE_ENDS:
        return f"[U+{ord(letter):04X}]"
    return letter if known is None or ord(letter) in known else _NOT_IN_FONT
