"""Adding and removing lists of known issuers."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from ui.ports import Runner
from ui.settings.lists import KnownLists, Lists, RemovedList, read_list
from wallet.errors import WalletError


class ListsView(Protocol):
    """What the presenter may ask of the section."""

    def show_lists(self, lists: KnownLists) -> None: ...
    def show_list_error(self, error: WalletError) -> None: ...
    def say_list_added(self, name: str) -> None: ...
    def say_list_removed(self, name: str, undo: Callable[[], None]) -> None: ...
    def ask_list_file(self) -> Path | None: ...


class ListsPresenter:
    """Keeps the section in step with where the lists are."""

    def __init__(self, view: ListsView, tasks: Runner, lists: Callable[[], Lists]) -> None:
        self._view, self._tasks, self._lists = view, tasks, lists

    def load(self) -> None:
        """Show what is kept."""
        self._tasks.submit(lambda: self._lists().all(), self._view.show_lists, self._view.show_list_error)

    def add(self) -> None:
        """Keep a list from a file."""
        self._keep_file(None)

    def update(self, name: str) -> None:
        """Keep a newer edition of a list from a file."""
        self._keep_file(name)

    def remove(self, name: str) -> None:
        """Forget a list, with a way back."""

        def removed(item: RemovedList) -> None:
            self._view.say_list_removed(name, lambda: self._take_back(item))
            self.load()

        self._tasks.submit(lambda: self._lists().remove(name), removed, self._view.show_list_error)

    def _keep_file(self, instead_of: str | None) -> None:
        path = self._view.ask_list_file()
        if path is not None:
            self._tasks.submit(
                lambda: self._lists().add(read_list(path), path.name, instead_of),
                self._added,
                self._view.show_list_error,
            )

    def _take_back(self, item: RemovedList) -> None:
        self._tasks.submit(lambda: self._lists().restore(item), lambda _: self.load(), self._view.show_list_error)

    def _added(self, name: str) -> None:
        self._view.say_list_added(name)
        self.load()
