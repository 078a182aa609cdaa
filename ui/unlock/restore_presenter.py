"""Making a wallet of a backup."""

from pathlib import Path
from typing import Protocol

from ui.handed import HandedOver
from ui.ports import Runner, WalletShell
from ui.unlock.presenter import UnlockView
from wallet.errors import WalletError


class Restoring(Protocol):
    """The part of the session that brings a wallet back."""

    def restore(self, path: Path, secret: str) -> bool: ...


class RestoreView(UnlockView, Protocol):
    """What the presenter may ask of the page."""

    def use_file(self, path: Path) -> None: ...


class RestorePresenter:
    """Brings a wallet back, and opens it where the passphrase was given."""

    def __init__(self, view: RestoreView, tasks: Runner, session: Restoring, shell: WalletShell) -> None:
        self._view, self._tasks, self._session, self._shell = view, tasks, session, shell

    def restore(self, path: Path, secret: str) -> None:
        """Make the wallet; who has only the recovery code then chooses a new passphrase."""
        self._view.show_busy(True)
        self._tasks.submit(lambda: self._session.restore(path, secret), self._restored, self._failed)

    def back(self) -> None:
        """Begin in another way."""
        self._shell.go("first-start")

    def enter(self, **what: object) -> None:
        """Start with nothing written; `handed` holds the backup that the person opened."""
        self._view.show_busy(False)
        self._view.forget()
        if isinstance(handed := what.get("handed"), HandedOver):
            sources, _ = handed.take()
            for path in (source for source in sources if isinstance(source, Path)):
                self._view.use_file(path)

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
