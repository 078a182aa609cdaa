"""Text from outside, made safe for a terminal."""

import unicodedata
from typing import Final

# Control characters could drive the terminal, bidirectional and invisible ones could make text lie.
_ESCAPED: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
# They join letters in several scripts and pictures, and move nothing.
_JOINERS: Final = frozenset({"\u200c", "\u200d"})


def plain(text: str) -> str:
    r"""Write control, bidirectional and invisible characters as `\u{…}`, so that they show and do nothing."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_visible(letter) for letter in text)


def _visible(letter: str) -> str:
    if letter in _JOINERS or unicodedata.category(letter) not in _ESCAPED:
        return letter
    return f"\\u{{{ord(letter):x}}}"
