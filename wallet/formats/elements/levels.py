"""Levels in frameworks of qualifications; none is ever worked out from another."""

import re
from typing import Final

from wallet.formats.code_lists import LEVELS, NLQF, QF_EHEA, VKS
from wallet.model.elements import EQF, Level

_CODE: Final = re.compile(r"(?<![\d.,])([1-9]\d?\+?)(?![\d.,])")
# The names a framework goes by; the order decides where one is part of another.
_NAMES: Final = tuple(
    (framework, re.compile(rf"\b(?:{names})(?:Alignment)?\b", re.IGNORECASE))
    for framework, names in (
        (NLQF, "NLQF|Dutch Qualifications Framework"),
        (VKS, "VKS|FQF|Vlaamse Kwalificatiestructuur|Flemish Qualifications? (?:Framework|Structure)"),
        (QF_EHEA, "QF-EHEA|EHEA"),
        (EQF, "EQF|European Qualifications Framework|Europees Kwalificatiekader|EKK"),
    )
)
_WORDS: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_PLAIN_WORDS: Final = frozenset({"level", "niveau", "nlqf", "vks", "fqf", "qf-ehea", "ehea", "eqf"})


def framework_of(*names: str) -> str:
    """Recognise a framework by any of its names; empty when none is one."""
    for name in names:
        for framework, known in _NAMES:
            if known.search(name):
                return framework
    return ""


def level_of(text: str, *, framework: str = "", uri: str = "") -> Level | None:
    """Read a level.

    Args:
        text: The level, or a label that says it, as the issuer wrote it.
        framework: The framework it is in, where that is known.
        uri: Its address in a list, where the issuer gives one.

    Returns:
        The level with its framework; a label in no framework known here is kept as written; None without any.
    """
    if uri in LEVELS:
        framework, code = LEVELS[uri]
        return Level(framework, code, f"{framework} {code}", uri)
    text = text.strip()
    name = framework or framework_of(text)
    match = _CODE.search(text) if name else None
    if match is not None:
        code = match[1]
        # Words beyond the framework's name and the number are the issuer's own, and stay.
        plain = all(word.lower() in _PLAIN_WORDS for word in _WORDS.findall(text))
        own = text if framework_of(text) == name else f"{name}: {text}"
        return Level(name, code, f"{name} {code}" if plain else own, uri)
    if not text and not uri:
        return None
    return Level(name, "", text or uri, uri)
