"""Makes a backup of the open wallet."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from ui.ports import Runner
from wallet.errors import WalletError
from wallet.holder import Holder


class BackupView(Protocol):
    """What the presenter may ask of the section."""

    def show_busy(self, busy: bool) -> None: ...
    def show_backup_error(self, error: WalletError) -> None: ...
    def say_made(self, path: Path) -> None: ...


class BackupPresenter:
    """Writes the whole wallet into one file."""

    def __init__(self, view: BackupView, tasks: Runner, holder: Callable[[], Holder]) -> None:
        self._view, self._tasks, self._holder = view, tasks, holder

    def make(self, path: Path, passphrase: str) -> None:
        """Write the backup; a former one of that name stays until the new one is whole."""
        self._view.show_busy(True)

        def made(_nothing: None) -> None:
            self._view.show_busy(False)
            self._view.say_made(path)

        def failed(error: WalletError) -> None:
            self._view.show_busy(False)
            self._view.show_backup_error(error)

        self._tasks.submit(lambda: self._holder().vault.back_up(path, passphrase), made, failed)
