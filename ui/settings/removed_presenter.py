"""Putting removed credentials back, and erasing them."""

from collections.abc import Callable, Sequence
from typing import Protocol

from ui.ports import Runner
from wallet.errors import WalletError
from wallet.holder import Holder
from wallet.model.stored import StoredCredential


class RemovedView(Protocol):
    """What the presenter may ask of the section."""

    def show_removed(self, removed: Sequence[StoredCredential]) -> None: ...
    def show_removed_error(self, error: WalletError) -> None: ...
    def say_put_back(self, title: str) -> None: ...
    def say_erased(self) -> None: ...


class RemovedPresenter:
    """Keeps the section in step with the bin of the wallet."""

    def __init__(
        self, view: RemovedView, tasks: Runner, holder: Callable[[], Holder], *, changed: Callable[[], None]
    ) -> None:
        """Make the presenter.

        Args:
            view: The section.
            tasks: Where the wallet is used.
            holder: The open wallet.
            changed: Called after the wallet changed.
        """
        self._view, self._tasks, self._holder, self._changed = view, tasks, holder, changed

    def load(self) -> None:
        """Show what was removed."""
        self._tasks.submit(lambda: self._holder().removed(), self._view.show_removed, self._view.show_removed_error)

    def put_back(self, stored: StoredCredential) -> None:
        """Take a credential out of the bin."""

        def restored(_nothing: None) -> None:
            self._view.say_put_back(stored.summary.title)
            self._reload()

        self._tasks.submit(lambda: self._holder().restore(stored.id), restored, self._failed)

    def erase(self, removed: Sequence[StoredCredential]) -> None:
        """Erase credentials for good; the person was asked, and saw all of them counted."""
        numbers = [stored.id for stored in removed]

        def erased(count: int) -> None:
            if count:
                self._view.say_erased()
            self._reload()

        self._tasks.submit(lambda: self._holder().erase_removed(numbers), erased, self._failed)

    def _failed(self, error: WalletError) -> None:
        # What is shown may be out of date: an Undo elsewhere may have come first.
        self.load()
        self._view.show_removed_error(error)

    def _reload(self) -> None:
        self.load()
        self._changed()
