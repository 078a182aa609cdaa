"""The wallet of this window, open or not. No Qt here."""

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from wallet.errors import StorageError, VaultLockedError
from wallet.holder import Holder
from wallet.vault import RecoveryCode, Vault

EXAMPLES: Final = "examples"


class Session:
    """Opens and locks the wallet. Everything but `exists` and `is_open` runs on the vault thread.

    Attributes:
        folder: Where the person's own wallet lies.
        practising: The wallet with made-up examples is open instead of the person's own.
    """

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        self.folder = folder
        self.practising = False
        self._clock = clock
        self._holder: Holder | None = None

    @property
    def exists(self) -> bool:
        """Whether the person has a wallet of their own, whole or damaged."""
        return Vault.exists(self.folder)

    @property
    def is_open(self) -> bool:
        """Whether a wallet is open."""
        return self._holder is not None

    @property
    def holder(self) -> Holder:
        """The open wallet.

        Raises:
            VaultLockedError: None is open.
        """
        if self._holder is None:
            raise VaultLockedError
        return self._holder

    def create(self, passphrase: str) -> RecoveryCode:
        """Make the wallet and open it; the code is shown once."""
        self.close()
        vault, code = Vault.create(self.folder, passphrase, now=self._clock())
        self._use(vault)
        return code

    def open(self, passphrase: str) -> None:
        """Open the wallet with its passphrase."""
        self.close()
        self._use(Vault.open(self.folder, passphrase))

    def recover(self, code: str, new_passphrase: str) -> None:
        """Open the wallet with its recovery code and set a new passphrase."""
        self.close()
        vault = Vault.open_with_recovery_code(self.folder, code)
        try:
            vault.reset_passphrase(code, new_passphrase)
        except BaseException:
            vault.close()
            raise
        self._use(vault)

    def close(self) -> None:
        """Lock the wallet; does nothing where none is open."""
        holder, self._holder = self._holder, None
        if holder is not None:
            holder.vault.close()
        if self.practising:
            self.practising = False
            self._remove_examples()

    def _use(self, vault: Vault) -> None:
        self._holder = Holder(vault, self._clock)

    def _remove_examples(self) -> None:
        try:
            shutil.rmtree(self.folder.with_name(EXAMPLES), ignore_errors=False)
        except FileNotFoundError:
            return
        except OSError as error:
            raise StorageError(error.__class__.__name__) from None
