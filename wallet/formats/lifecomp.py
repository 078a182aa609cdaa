"""The nine competences of LifeComp, with which a learner says what they became good at besides a trade."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from resources import resource
from wallet.crypto.strict_json import parse_json_object
from wallet.formats.elements.reading import members_at, text_at
from wallet.model.json import JsonObject

FRAMEWORK: Final = "LifeComp"
_MAX_BYTES: Final = 100_000
_LANGUAGES: Final = ("en", "nl", "fr", "de")
_FALLBACK: Final = "en"


@dataclass(frozen=True, slots=True)
class Competence:
    """One of the nine.

    Attributes:
        code: Its code in the framework, such as `S3`.
        area: `personal`, `social` or `learning`.
        names: Its name by language code.
        sentences: What it is, in one plain sentence, by language code.
    """

    code: str
    area: str
    names: Mapping[str, str]
    sentences: Mapping[str, str]

    def name(self, language: str) -> str:
        """Return its name in a language, else in English."""
        return self.names.get(language, self.names[_FALLBACK])

    def sentence(self, language: str) -> str:
        """Return what it is in a language, else in English."""
        return self.sentences.get(language, self.sentences[_FALLBACK])


@cache
def competences() -> tuple[Competence, ...]:
    """Return all nine, in the order of the framework."""
    document = _document()
    return tuple(
        Competence(
            text_at(item, "code"),
            text_at(item, "area"),
            {code: text_at(item, "name", code) for code in _LANGUAGES},
            {code: text_at(item, "sentence", code) for code in _LANGUAGES},
        )
        for item in members_at(((), document), "competences")
    )


def framework_address() -> str:
    """Return where the framework is published."""
    return text_at(((), _document()), "address")


@cache
def _document() -> JsonObject:
    return parse_json_object(resource("lifecomp/lifecomp.json").read_bytes(), max_bytes=_MAX_BYTES)
