"""Names that look like others: letters of other scripts, signs nobody sees, text that runs the other way.

In the spirit of Unicode Technical Standard 39, with a table of our own for the letters that are mixed up most.
"""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

# A Latin letter, then the letters of other scripts that are taken for it.
_TABLE: Final = """
A А Α Ꭺ
B В Β Ᏼ
C С Ꮯ
E Е Ε Ꭼ
H Н Η Ꮋ
I І Ι Ӏ
J Ј Ꭻ
K К Κ Ꮶ
M М Μ Ꮇ
N Ν
O О Ο Օ
P Р Ρ Ꮲ
Q Ԛ
S Ѕ Տ Ꮪ
T Т Τ Ꭲ
W Ԝ Ꮃ
X Х Χ
Y У Υ Ү
Z Ζ Ꮓ
a а α ɑ
b ь Ь
c с
d ԁ
e е ε
g ɡ ց
h һ հ
i і ι ı ɩ
j ј
k к κ
l ӏ
m м
n п η ո
o о ο օ σ
p р ρ
q ԛ
r г ʀ
s ѕ
t т τ
u υ ս μ и
v ν ѵ
w ԝ ω ш
x х χ
y у γ ү
z ᴢ
"""  # noqa: RUF001 - the letters this is about
_LATIN_OF: Final = str.maketrans(
    {other: latin for latin, *others in map(str.split, _TABLE.strip().splitlines()) for other in others}
)
# What one typeface or another draws alike within the Latin letters, after case folding.
_ONE_STROKE: Final = str.maketrans("i1|0", "lllo")
_PAIRS: Final = (("rn", "m"), ("vv", "w"))
_KEPT: Final = re.compile(r"[^\W_]+")
_SCRIPTS_OF_LATIN_SHAPES: Final = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "LISU"})
# Blank letters and signs that are not of the category of invisible ones.
_BLANK: Final = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
_INVISIBLE_CATEGORIES: Final = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
_VARIATIONS: Final = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))
# Compatibility letters that stand for plain ones in other clothes: mathematical, full width, in circles.
_DRESSED: Final = re.compile(r"<(?:font|wide|narrow|circle|square)>")
_MOST_MARKS: Final = 2


def skeleton(text: str) -> str:
    """Return what a text looks like at a glance; two texts with one skeleton can be taken for each other."""
    plain = unicodedata.normalize("NFKD", "".join(letter for letter in text if not _is_invisible(letter)))
    latin = "".join(letter for letter in plain if not unicodedata.combining(letter)).translate(_LATIN_OF)
    folded = "".join(_KEPT.findall(latin.casefold().translate(_ONE_STROKE)))
    for pair, one in _PAIRS:
        folded = folded.replace(pair, one)
    return folded


def has_look_alikes(text: str) -> bool:
    """Whether a text has signs that are there to deceive.

    That is signs nobody sees or that turn the text around, letters in other clothes, heaps of accents, words of
    several scripts whose letters look alike, and words of another script that read as Latin beside Latin ones.
    """
    if any(_is_invisible(letter) or _DRESSED.match(unicodedata.decomposition(letter)) for letter in text):
        return True
    return _has_heaps(text) or _mixes_scripts(text)


def imitated(text: str, known: Iterable[str]) -> str | None:
    """Return the first known name that a text looks like, or None; the same name looks like itself."""
    looks = skeleton(text)
    return next((name for name in known if looks and skeleton(name) == looks), None)


def _is_invisible(letter: str) -> bool:
    if letter in _BLANK or unicodedata.category(letter) in _INVISIBLE_CATEGORIES:
        return True
    return any(ord(letter) in signs for signs in _VARIATIONS)


def _has_heaps(text: str) -> bool:
    marks = 0
    for letter in unicodedata.normalize("NFD", text):
        marks = marks + 1 if unicodedata.combining(letter) else 0
        if marks > _MOST_MARKS:
            return True
    return False


def _mixes_scripts(text: str) -> bool:
    words = [(word, _scripts(word)) for word in _KEPT.findall(text)]
    if any(len(scripts) > 1 for _, scripts in words):
        return True
    beside_latin = any(scripts == {"LATIN"} for _, scripts in words)
    return beside_latin and any(
        scripts and scripts != {"LATIN"} and word.translate(_LATIN_OF).isascii() for word, scripts in words
    )


def _scripts(word: str) -> set[str]:
    """Return the scripts of a word among those whose letters look alike."""
    names = (unicodedata.name(letter, "").partition(" ")[0] for letter in word if letter.isalpha())
    return {name for name in names if name in _SCRIPTS_OF_LATIN_SHAPES}
