"""Texts in several languages: which one a person reads, and what the others say."""

import re
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from wallet.model.elements import Remark
from wallet.model.json import Json

_TAG: Final = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*")
_UNMARKED: Final = ("@none", "none", "und", "zxx")
_FALLBACK: Final = "en"

# ISO 639-1; `jp`, `dk` and the like are countries.
_CODES: Final = """
aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en
eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv
ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne
ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss
st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
"""
_TWO_LETTERS: Final = frozenset(_CODES.split())
_PRIMARY_LETTERS: Final = 2


class Localized(NamedTuple):
    """A text in the best language, and the others.

    Attributes:
        text: The text.
        language: Its language as marked; empty when unmarked.
        others: The same text by other languages.
        remarks: What is odd about its languages.
    """

    text: str
    language: str = ""
    others: Mapping[str, str] = {}
    remarks: tuple[Remark, ...] = ()


def is_known_language(tag: str) -> bool:
    """Tell whether a language tag starts with a language that exists, as far as that can be told here.

    Codes of three letters are taken as they are: ISO 639-3 has thousands.
    """
    primary = re.split("[-_]", tag, maxsplit=1)[0].lower()
    return primary in _TWO_LETTERS if len(primary) == _PRIMARY_LETTERS else bool(_TAG.fullmatch(tag))


def is_language_map(value: Json) -> bool:
    """Tell whether a value maps languages to texts."""
    return (
        isinstance(value, Mapping)
        and bool(value)
        and all(_TAG.fullmatch(name) or name in _UNMARKED for name in value)
        and all(isinstance(text, str) or _is_texts(text) for text in value.values())
    )


def localized(value: Json, languages: Sequence[str]) -> Localized | None:
    """Read a text however it is written: text, number, `@value` object, language map, or a list of these.

    Args:
        value: What stands there.
        languages: Wanted languages, best first.

    Returns:
        The text in the best language there is; None where there is no text.
    """
    if isinstance(value, bool) or value is None:
        return None if value is None else Localized("true" if value else "false")
    if isinstance(value, str | int | float):
        text = str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
        return Localized(text) if text.strip() else None
    texts: dict[str, list[str]] = {}
    for member in [value] if isinstance(value, Mapping) else value:
        for language, text in _marked(member):
            if text.strip():
                texts.setdefault(language, []).append(text)
    return _choose({language: "\n".join(lines) for language, lines in texts.items()}, languages)


def _marked(value: Json) -> list[tuple[str, str]]:
    if isinstance(value, Mapping):
        if "@value" in value:
            language = value.get("@language")
            return [(language if isinstance(language, str) else "", _plain(value["@value"]))]
        if is_language_map(value):
            return [
                (
                    "" if language in _UNMARKED else language,
                    text if isinstance(text, str) else "\n".join(map(_plain, text)),
                )
                for language, text in value.items()
                if isinstance(text, str | Sequence)
            ]
        return []
    return [("", _plain(value))]


def _plain(value: Json) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""


def _lines(value: Json) -> str:
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "\n".join(map(_plain, value))
    return _plain(value)


def _is_texts(value: Json) -> bool:
    return isinstance(value, Sequence) and all(isinstance(member, str) for member in value)


def _choose(texts: Mapping[str, str], languages: Sequence[str]) -> Localized | None:
    if not texts:
        return None
    remarks = () if all(is_known_language(tag) for tag in texts if tag) else (Remark.UNKNOWN_LANGUAGE_CODE,)
    best = _best(texts, languages)
    others = {language: text for language, text in texts.items() if language and language != best}
    return Localized(texts[best], best, others, remarks)


def _best(texts: Mapping[str, str], languages: Sequence[str]) -> str:
    for wanted in (*languages, _FALLBACK):
        tag = wanted.replace("_", "-").lower()
        for test in (tag, tag.partition("-")[0]):
            for language in texts:
                marked = language.replace("_", "-").lower()
                if marked == test or (test == tag.partition("-")[0] and marked.partition("-")[0] == test):
                    return language
    return "" if "" in texts else next(iter(texts))
