"""One process at a time: an advisory lock that the system drops when its holder dies."""

import os
import sys

from wallet.errors import VaultInUseError
from wallet.vault.files import VaultFolder, storage_error

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        # flock, not lockf: two vaults open in one process must exclude each other too.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FolderLock:
    """Holds a vault's folder from construction to `release`.

    The lock file stays: removing it would let two processes lock two different files of that name.
    """

    def __init__(self, folder: VaultFolder) -> None:
        """Take the lock.

        Raises:
            VaultInUseError: Another vault object, here or in another process, holds it.
            StorageError: The lock file cannot be opened.
        """
        try:
            self._descriptor: int | None = os.open(folder.lock, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise storage_error(error) from error
        try:
            _lock(self._descriptor)
        except OSError as error:
            os.close(self._descriptor)
            raise VaultInUseError from error

    def release(self) -> None:
        """Give the folder free; a second call does nothing."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
