"""Reading and keeping the learner's own reasons with a credential."""

from collections.abc import Callable
from typing import Protocol

from ui.ports import Clock, Runner
from wallet.errors import WalletError
from wallet.holder import Holder
from wallet.model.stored import CredentialId


class ReasonsView(Protocol):
    """What the presenter may ask of the card."""

    def show_note(self, text: str) -> None: ...
    def say_kept(self) -> None: ...
    def show_error(self, error: WalletError) -> None: ...


class ReasonsPresenter:
    """Reads and keeps the note with the credential that shows."""

    def __init__(self, view: ReasonsView, tasks: Runner, holder: Callable[[], Holder], clock: Clock) -> None:
        """Make a presenter.

        Args:
            view: The card.
            tasks: Runs on the vault's thread.
            holder: The open wallet; called on the vault's thread.
            clock: The time.
        """
        self._view, self._tasks, self._holder, self._clock = view, tasks, holder, clock
        self._credential: CredentialId | None = None

    def show(self, credential: CredentialId) -> None:
        """Show the note with a credential."""
        self._credential = credential
        self._view.show_note("")

        def done(text: str) -> None:
            if credential == self._credential:
                self._view.show_note(text)

        self._tasks.submit(lambda: self._holder().vault.private_notes.get(credential), done, self._view.show_error)

    def keep(self, text: str) -> None:
        """Keep what was written; nothing written erases it."""
        credential, now = self._credential, self._clock()
        if credential is None:
            return
        self._tasks.submit(
            lambda: self._holder().vault.private_notes.put(credential, text, now),
            lambda _: self._view.say_kept(),
            self._view.show_error,
        )
