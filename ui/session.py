"""The wallet of this window, open or not. No Qt here."""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from wallet.errors import HelperModeError, StorageError, VaultError, VaultLockedError
from wallet.vault.files import VaultFolder

if TYPE_CHECKING:
    from wallet.holder import Holder
    from wallet.model.helping import Helper
    from wallet.vault import RecoveryCode, Vault

# The imports stand inside the functions: the first page needs no vault and no cryptography,
# and what opens a wallet runs on the vault thread. `ui.app` loads them ahead once the window is idle.
# ruff: noqa: PLC0415


class Session:
    """Opens and locks the wallet. Methods that say nothing else run on the vault thread.

    Attributes:
        folder: Where the person's own wallet lies.
        practising: The wallet with made-up examples is open instead of the person's own.
        practice_language: The language those examples are in; a later switch leaves them as they are.
    """

    def __init__(self, folder: Path, practice_folder: Path, clock: Callable[[], datetime]) -> None:
        self.folder = folder
        self._practice_folder = practice_folder
        self.practising = False
        self.practice_language = ""
        self._clock = clock
        self._holder: Holder | None = None
        self._closing = False

    @property
    def exists(self) -> bool:
        """Whether the person has a wallet of their own, whole or damaged."""
        return VaultFolder(self.folder).has_vault()

    @property
    def is_open(self) -> bool:
        """Whether a wallet is open."""
        return self._holder is not None and not self._closing

    @property
    def holder(self) -> "Holder":
        """The open wallet.

        Raises:
            VaultLockedError: None is open.
        """
        if self._holder is None or self._closing:
            raise VaultLockedError
        return self._holder

    @property
    def helper(self) -> "Helper | None":
        """Who sits next to the learner, or None where the learner is alone; on any thread."""
        return None if self._holder is None else self._holder.helping.helper

    @property
    def open_folder(self) -> Path:
        """Where the wallet lies that is open, or would be opened."""
        return self._practice_folder if self.practising else self.folder

    def create(self, passphrase: str) -> "RecoveryCode":
        """Make the wallet and open it; the code is shown once."""
        from wallet.vault import Vault

        self.close()
        vault, code = Vault.create(self.folder, passphrase, now=self._clock())
        self._use(vault)
        return code

    def open(self, passphrase: str) -> None:
        """Open the wallet with its passphrase."""
        from wallet.vault import Vault

        self.close()
        self._use(Vault.open(self.folder, passphrase))

    def confirm_passphrase(self, passphrase: str) -> None:
        """Make sure that it is the learner who asks, while the wallet is open; takes as long as opening it.

        Raises:
            WrongPassphraseError: It is not the passphrase.
            VaultLockedError: No wallet is open.
        """
        from wallet.vault.confirming import confirm_passphrase

        if not self.is_open:
            raise VaultLockedError
        confirm_passphrase(self.open_folder, passphrase)

    def begin_helping(self, passphrase: str, name: str) -> "Helper":
        """Let a helper sit next to the learner, who agrees with the passphrase.

        Raises:
            WrongPassphraseError: It is not the passphrase.
        """
        self.confirm_passphrase(passphrase)
        return self.holder.helping.begin(name)

    def end_helping(self, passphrase: str) -> None:
        """Open everything to the learner again, who asks for it with the passphrase.

        Raises:
            WrongPassphraseError: It is not the passphrase.
        """
        self.confirm_passphrase(passphrase)
        self.holder.helping.end()

    def recover(self, code: str, new_passphrase: str) -> None:
        """Open the wallet with its recovery code and set a new passphrase."""
        from wallet.vault import Vault

        self.close()
        vault = Vault.open_with_recovery_code(self.folder, code)
        try:
            vault.reset_passphrase(code, new_passphrase)
        except BaseException:
            vault.close()
            raise
        self._use(vault)

    def restore(self, path: Path, secret: str) -> bool:
        """Make the wallet of a backup; true where the secret was its passphrase, so that it is open now."""
        from wallet.model.stored import SlotKind
        from wallet.vault.backup import restore_backup

        self.close()
        if restore_backup(path, self.folder, secret) is SlotKind.RECOVERY_CODE:
            return False
        self.open(secret)
        return True

    def practise(self) -> None:
        """Make and open a wallet with examples; it is erased when it is closed."""
        import secrets

        from ui.claim_reader import wanted_languages
        from wallet.crypto.secret_box import MIN_MEMORY_KIB, SALT_BYTES, Argon2Parameters
        from wallet.examples import fill_with_examples
        from wallet.vault import Vault

        self.close()
        self._erase_practice()
        # Nobody keeps this passphrase and nothing in the wallet is real, so the cheapest key will do.
        cheap = Argon2Parameters(MIN_MEMORY_KIB, 3, 4, os.urandom(SALT_BYTES))
        passphrase = secrets.token_urlsafe(24)
        vault, _ = Vault.create(self._practice_folder, passphrase, now=self._clock(), argon2=cheap)
        self.practising = True
        self._use(vault)
        self.practice_language = wanted_languages()[0]
        fill_with_examples(self.holder, self.practice_language)

    def begin_close(self) -> None:
        """From now on no work may use the wallet; called on any thread before `close`."""
        self._closing = True

    def close(self) -> None:
        """Lock the wallet; does nothing where none is open."""
        holder, self._holder, self._closing = self._holder, None, False
        if holder is not None:
            holder.vault.close()
        if self.practising:
            self.practising = False
            self._erase_practice()

    def _use(self, vault: "Vault") -> None:
        from ui.claim_reader import wanted_languages
        from wallet.holder import Holder

        self._holder = Holder(vault, self._clock, wanted_languages())
        with suppress(VaultError, HelperModeError):  # the next opening tries again, and damage shows where it matters
            self._holder.erase_old_removed()
        with suppress(VaultError):
            self._holder.erase_ended_records()

    def _erase_practice(self) -> None:
        if not self._practice_folder.exists():
            return
        try:
            shutil.rmtree(self._practice_folder)
        except OSError as error:
            raise StorageError(type(error).__name__) from None
