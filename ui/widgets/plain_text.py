"""Text from outside, made safe to show: nothing hidden, nothing reordered, nothing endless."""

import re
from typing import Final

# Controls (line feed excepted), bidi marks, overrides and isolates, and characters that draw nothing.
_HIDDEN: Final = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
_LONG_WORD: Final = re.compile(r"[^\s\u200b]{25,}")
_ZERO_WIDTH_SPACE: Final = "\u200b"
_STRETCH: Final = 12
LONGEST: Final = 5_000


def plain(text: str, *, longest: int = LONGEST) -> str:
    """Return `text` as it may be shown.

    Control characters except the line feed, bidi controls and invisible characters become visible
    tokens such as `⟨U+202E⟩`. What exceeds `longest` characters is cut with an ellipsis.
    """
    if len(text) > longest:
        text = text[:longest] + "…"
    return _HIDDEN.sub(lambda match: f"⟨U+{ord(match[0]):04X}⟩", text)


def breakable(text: str) -> str:
    """Let a line break inside words of 25 characters and more, such as identifiers."""

    def split(match: re.Match[str]) -> str:
        word = match[0]
        return _ZERO_WIDTH_SPACE.join(word[i : i + _STRETCH] for i in range(0, len(word), _STRETCH))

    return _LONG_WORD.sub(split, text)
