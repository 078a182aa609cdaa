"""Making a wallet of a backup."""

from pathlib import Path
from typing import Protocol

from ui.ports import Runner, WalletShell
from ui.unlock.presenter import UnlockView
from wallet.errors import WalletError


class Restoring(Protocol):
    """The part of the session that brings a wallet back."""

    def restore(self, path: Path, secret: str) -> bool: ...


class RestorePresenter:
    """Brings a wallet back, and opens it where the passphrase was given."""

    def __init__(self, view: UnlockView, tasks: Runner, session: Restoring, shell: WalletShell) -> None:
        self._view, self._tasks, self._session, self._shell = view, tasks, session, shell

    def restore(self, path: Path, secret: str) -> None:
        """Make the wallet; who has only the recovery code then chooses a new passphrase."""
        self._view.show_busy(True)
        self._tasks.submit(lambda: self._session.restore(path, secret), self._restored, self._failed)

    def back(self) -> None:
        """Begin in another way."""
        self._shell.go("first-start")

    def enter(self, **_what: object) -> None:
        """Start with nothing written."""
        self._view.show_busy(False)
        self._view.forget()

    def leave(self) -> None:
        """Leave nothing written."""
        self._view.forget()

    def _restored(self, opened: bool) -> None:
        self._view.show_busy(False)
        self._view.forget()
        if opened:
            self._shell.wallet_opened()
        else:
            self._shell.go("recover")

    def _failed(self, error: WalletError) -> None:
        self._view.show_busy(False)
        self._view.show_error(error)
