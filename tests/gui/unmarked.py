"""Texts that nobody can translate: in the pseudo-locale they show without its mark, though no credential holds them."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from tests.gui.looks import visible
from ui.help.notices import NOTICES
from ui.i18n import LANGUAGES

_ROOT = Path(__file__).resolve().parents[2]
# What credentials, issuers and learners of the scenes say.
_SAID = (
    "packaging/sample-credentials.json",
    "resources/comparison_words/*",
    "resources/lifecomp/*",
    "resources/samples/*.json",
    "resources/types/**/*.json",
    "tests/simulators/*.py",
)
_KEPT = ("Learner Wallet", "ECTS", "EQF", "QR", "MB", "kB", "bytes", *LANGUAGES.values())
_MONTHS = "|".join(QLocale("en_GB").monthName(month) for month in range(1, 13))
# Files, addresses, codes, keys, dates and amounts have forms of their own.
_ALIKE = re.compile(
    r"\S*(?:/|\.example|\.json)\S*|(?:Ctrl|Alt|Shift)\+\S+|XXXX\S*|urn:uuid:\S+"
    r"|(?<![\w-])(?=\w*\d)[0-9A-Z]{4}(?:-[0-9A-Z]{4})*(?![\w-])"
    rf"|\b\d{{1,2}} (?:{_MONTHS}) \d{{4}}\b|\b[\d.,]+ (?:ECTS|MB|kB|bytes)\b"
)
_MARKED = re.compile(r"⟦[^⟦⟧]*⟧")
# Parts a title of somebody has at most.
_LONGEST_TITLE = 5
_PART = re.compile(r"\s*[·,:;\n()]\s*")


@cache
def _said() -> str:
    files = [path for pattern in _SAID for path in sorted(_ROOT.glob(pattern))]
    places = [QLocale.territoryToString(place) for place in QLocale.Country]
    languages = [QLocale.languageToString(language) for language in QLocale.Language]
    others = [word for notice in NOTICES for word in (notice.name, notice.licence)]
    texts = [path.read_text(encoding="utf-8") for path in files]
    return " ".join([*texts, *places, *languages, *others, *_KEPT]).casefold()


def _texts(root: QWidget) -> Iterator[str]:
    for widget in visible(root, QWidget):
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(index) for index in range(widget.count()))


@cache
def _foreign(part: str) -> bool:
    """Whether these are words of nobody in the scene."""
    words = re.sub(r"^[\W_]*(.*?)[\W_]*$", r"\1", part, flags=re.DOTALL).casefold()
    if re.search(r"[^\W\d_]{2}", words) is None:
        return False
    return words not in _said() or re.search(rf"\b{re.escape(words)}\b", _said()) is None


def _parts(text: str) -> Iterator[str]:
    """Split what is left of a text; what is somebody's as a whole stays whole."""
    if not _foreign(text):
        return
    marks = [match.span() for match in _PART.finditer(text)]
    ends = [begin for begin, _ in marks] + [len(text)]
    starts = [0] + [end for _, end in marks]
    index = 0
    while index < len(starts):
        # The longest beginning that somebody said: a title may hold commas itself.
        for last in range(min(len(starts), index + _LONGEST_TITLE), index, -1):
            whole = text[starts[index] : ends[last - 1]]
            if not _foreign(whole):
                index = last
                break
        else:
            yield text[starts[index] : ends[index]]
            index += 1


def unmarked(root: QWidget) -> Iterator[str]:
    """Yield texts, or parts of them, that carry no mark and come from no credential."""
    for text in set(_texts(root)):
        rest = text.replace("\u200b", "")
        while (shorter := _MARKED.sub(" · ", rest)) != rest:
            rest = shorter
        yield from (f"not translated: {part!r} in {text[:80]!r}" for part in _parts(_ALIKE.sub("", rest)))
