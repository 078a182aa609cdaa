"""Saved questions, and the name they are asked in: what the program remembers for the next time. No Qt here."""

import json
from dataclasses import dataclass
from typing import Final

from ui.preferences import Preferences
from wallet.errors import QueryInvalidError, TooLargeError
from wallet.questions.templates import Template, read_template, template_json

# Questions; then letters of a name, and of all questions as they are kept.
MOST_KEPT: Final = 30
LONGEST_NAME: Final = 80
_MOST_LETTERS: Final = 60_000
_QUESTIONS: Final = "questions"
_NAME: Final = "asker-name"
_CERTIFICATE: Final = "asker-certificate"


@dataclass(frozen=True, slots=True)
class KeptQuestion:
    """A saved question and what it is called."""

    name: str
    template: Template


class KeptQuestions:
    """Saved questions by name, in the order of their names; what cannot be read is left out."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    @property
    def asker(self) -> str:
        """In whose name questions are asked; empty at first."""
        return self._preferences.get(_NAME, "")[:LONGEST_NAME]

    @asker.setter
    def asker(self, name: str) -> None:
        self._preferences.set(_NAME, name[:LONGEST_NAME])

    @property
    def certificate(self) -> str:
        """Path of the certificate that was last used; empty where none was."""
        return self._preferences.get(_CERTIFICATE, "")

    @certificate.setter
    def certificate(self, path: str) -> None:
        self._preferences.set(_CERTIFICATE, path)

    def all(self) -> tuple[KeptQuestion, ...]:
        """Return every saved question."""
        try:
            entries = json.loads(self._preferences.get(_QUESTIONS, "[]"))
        except (ValueError, RecursionError):
            return ()
        kept = {}
        for entry in entries if isinstance(entries, list) else ():
            found = _read(entry)
            if found is not None:
                kept[found.name] = found
        return tuple(sorted(kept.values(), key=lambda question: question.name.casefold()))[:MOST_KEPT]

    def save(self, name: str, template: Template) -> None:
        """Save a question; one of the same name is replaced.

        Raises:
            TooLargeError: There is no room for another one.
        """
        others = [kept for kept in self.all() if kept.name != name]
        if len(others) >= MOST_KEPT:
            raise TooLargeError("saved questions")
        self._write([*others, KeptQuestion(name[:LONGEST_NAME], template)])

    def rename(self, name: str, new: str) -> None:
        """Call a question otherwise; one that has that name already is replaced."""
        kept = {question.name: question.template for question in self.all()}
        if name in kept and new != name:
            kept[new[:LONGEST_NAME]] = kept.pop(name)
            self._write([KeptQuestion(*item) for item in kept.items()])

    def remove(self, name: str) -> None:
        """Forget a question."""
        self._write([kept for kept in self.all() if kept.name != name])

    def _write(self, kept: list[KeptQuestion]) -> None:
        entries = [{"name": question.name, "question": template_json(question.template)} for question in kept]
        text = json.dumps(entries, ensure_ascii=False)
        if len(text) > _MOST_LETTERS:
            raise TooLargeError("saved questions")
        self._preferences.set(_QUESTIONS, text)


def _read(entry: object) -> KeptQuestion | None:
    if not isinstance(entry, dict):
        return None
    name, question = entry.get("name"), entry.get("question")
    if not isinstance(name, str) or not 0 < len(name) <= LONGEST_NAME or not isinstance(question, dict):
        return None
    try:
        return KeptQuestion(name, read_template(question))
    except QueryInvalidError:
        return None
