"""In which language the texts of a credential are, as far as its issuer marked them."""

from collections.abc import Mapping, Sequence
from typing import Final

from wallet.formats.elements.languages import is_known_language, is_language_map
from wallet.model.json import Json, JsonObject

_VALUE, _LANGUAGE = "@value", "@language"
_BULLET, _COMMA = "• ", ", "
# Names of members that look like languages, in objects that map no languages to texts.
_NOT_LANGUAGES: Final = frozenset({"id", "type"})


class TextLanguages:
    """Tells the language of texts in some claims."""

    def __init__(self, claims: JsonObject) -> None:
        """Read the marks of every text in `claims`."""
        self._marked: dict[str, str] = {}
        self._walk(claims)

    def of(self, text: str) -> str | None:
        """Tell the language of a text that may be the issuer's.

        Args:
            text: What is shown; parts stand on lines of their own, with or without a bullet, or after commas.

        Returns:
            Its BCP 47 tag; empty where the issuer marked none, or marked its parts differently; None where it is not
            in the claims, so that this program wrote it.
        """
        lines = text.split("\n")
        parts = (text, *lines, *(line.removeprefix(_BULLET) for line in lines), *text.split(_COMMA))
        found = {self._marked[part] for part in parts if part in self._marked}
        if not found:
            return None
        language = found.pop()
        return language if not found else ""

    def _walk(self, node: Json, language: str = "") -> None:
        if isinstance(node, str):
            known = self._marked.setdefault(node, language)
            if known != language:
                self._marked[node] = ""
        elif isinstance(node, Mapping):
            self._object(node)
        elif isinstance(node, Sequence):
            for member in node:
                self._walk(member, language)

    def _object(self, node: JsonObject) -> None:
        marked = node.get(_LANGUAGE)
        if _VALUE in node:
            self._walk(node[_VALUE], _tag(marked) if isinstance(marked, str) else "")
        elif is_language_map(node) and not _NOT_LANGUAGES & node.keys():
            for language, text in node.items():
                self._walk(text, _tag(language))
        else:
            for value in node.values():
                self._walk(value)


def _tag(language: str) -> str:
    return language.replace("_", "-") if is_known_language(language) else ""
