"""Presenter of the words: which ones are listed, which one is open, and for whom."""

from collections.abc import Callable, Sequence
from typing import Final, Protocol

from ui.explain.texts import Explained
from ui.explain.word import Reader

Write = Callable[[str, Reader], Explained]
_FIRST: Final = "microcredential"


class WordsView(Protocol):
    """What the presenter may ask of the page."""

    def show_list(self, words: Sequence[tuple[str, str]]) -> None:
        """List words, as pairs of a key and what the word is called."""
        ...

    def show_word(self, word: Explained) -> None:
        """Show the explanation of one word, and mark it in the list."""
        ...

    def clear_search(self) -> None:
        """Empty the search, without searching."""
        ...


class WordsPresenter:
    """Searches, opens and chooses a version."""

    def __init__(self, view: WordsView, keys: Sequence[str], write: Write) -> None:
        """Make the presenter.

        Args:
            view: The page.
            keys: All words, in their order.
            write: Writes the explanation of a word for a reader.
        """
        self._view, self._keys, self._write = view, tuple(keys), write
        self._reader = Reader.LEARNER
        self._key = _FIRST

    def open(self) -> None:
        """Show all words, with the one open that was open before."""
        self._view.clear_search()
        self._view.show_list(self._found(""))
        self.choose(self._key)

    def search(self, query: str) -> None:
        """List the words that have every part of `query` in their name or explanation; open the first."""
        found = self._found(query)
        self._view.show_list(found)
        keys = [key for key, _ in found]
        if keys and self._key not in keys:
            self.choose(keys[0])

    def choose(self, key: str) -> None:
        """Open one word."""
        self._key = key
        self._view.show_word(self._write(key, self._reader))

    def read_as(self, reader: Reader) -> None:
        """Show the version for one reader from now on, where there is one."""
        self._reader = reader
        self.choose(self._key)

    def _found(self, query: str) -> list[tuple[str, str]]:
        parts = query.casefold().split()
        words = [(self._write(key, self._reader), self._everything(key)) for key in self._keys]
        return [(word.key, word.title) for word, text in words if all(part in text for part in parts)]

    def _everything(self, key: str) -> str:
        versions = [self._write(key, reader) for reader in Reader]
        return " ".join([versions[0].title, *(text for one in versions for text in one.paragraphs)]).casefold()
