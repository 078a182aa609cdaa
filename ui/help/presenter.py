"""Presenter of help: its first page, and the words behind it."""

from typing import Protocol

from ui.explain.presenter import WordsPresenter
from ui.ports import WalletShell


class HelpView(Protocol):
    """What the presenter may ask of the pages."""

    def show_help(self) -> None:
        """Show the first page."""
        ...

    def show_words(self) -> None:
        """Show the words."""
        ...


class HelpPresenter:
    """Opens help where it was asked for, and goes back there."""

    def __init__(self, view: HelpView, words: WordsPresenter, shell: WalletShell) -> None:
        self._view, self._words, self._shell = view, words, shell

    def enter(self, **_what: object) -> None:
        """Show the first page."""
        self._view.show_help()

    def leave(self) -> None:
        """Nothing to forget."""

    def show_words(self) -> None:
        """Show the words."""
        self._words.open()
        self._view.show_words()

    def back(self) -> None:
        """Go back to the screen on which help was asked for."""
        self._shell.go_back()
