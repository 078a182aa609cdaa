"""The vault's folder: the names of its files, and writing one of them so that a crash leaves old or new."""

import os
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from wallet.errors import StorageError

_PRIVATE_FILE = 0o600
_PRIVATE_FOLDER = 0o700


class VaultFolder(NamedTuple):
    """Where each file of a vault lies.

    Attributes:
        path: The folder.
    """

    path: Path

    @property
    def key_slots(self) -> tuple[Path, Path]:
        """The two copies of the key slots."""
        return self.path / "keyslots.json", self.path / "keyslots.copy.json"

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.path / "vault.db"

    @property
    def new_database(self) -> Path:
        """A database that is being made and does not count yet."""
        return self.path / "vault.db.new"

    @property
    def lock(self) -> Path:
        """The empty file that an open vault holds a lock on."""
        return self.path / "vault.lock"

    def has_vault(self) -> bool:
        """Whether a vault, whole or damaged, is here; an interrupted creation is none.

        Raises:
            StorageError: The folder cannot be read.
        """
        try:
            if self.database.exists():
                return True
            return any(path.exists() for path in self.key_slots) and not self.new_database.exists()
        except OSError as error:
            raise storage_error(error) from error

    def make(self) -> None:
        """Make the folder, readable by its owner only.

        A folder that was there and holds other things keeps its permissions; the vault's files have their own.

        Raises:
            StorageError: The folder cannot be made.
        """
        try:
            self.path.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
            if not any(self.path.iterdir()):
                self.path.chmod(_PRIVATE_FOLDER)
        except OSError as error:
            raise storage_error(error) from error

    def remove_unfinished(self) -> None:
        """Remove what an interrupted creation, rekey or change of key slots left.

        Raises:
            StorageError: It cannot be removed.
        """
        try:
            unfinished = (*_side_files(self.new_database), self.new_database, *map(unfinished_file, self.key_slots))
            for file in unfinished:
                file.unlink(missing_ok=True)
        except OSError as error:
            raise storage_error(error) from error

    def remove_key_slots(self) -> None:
        """Remove the key slots of a vault that never came to be.

        Raises:
            StorageError: They cannot be removed.
        """
        try:
            for file in self.key_slots:
                file.unlink(missing_ok=True)
        except OSError as error:
            raise storage_error(error) from error

    def make_new_database(self) -> None:
        """Make the empty file of a new database; SQLite gives its side files the same permissions.

        Raises:
            StorageError: It cannot be made.
        """
        try:
            # Emptied, never away: beside key slots it says that a creation was interrupted.
            os.close(os.open(self.new_database, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _PRIVATE_FILE))
            for side_file in _side_files(self.new_database):
                side_file.unlink(missing_ok=True)
        except OSError as error:
            raise storage_error(error) from error

    def adopt_new_database(self) -> None:
        """Put the new database in the place of the old one, at once and for good.

        Both must be closed.

        Raises:
            StorageError: The disk refused; the old one is still in place.
        """
        try:
            if any(file.exists() for old in (self.database, self.new_database) for file in _side_files(old)):
                # Closing empties and removes the log. One that stayed would be replayed into the new database.
                raise StorageError("log not empty")
            _sync(self.new_database)
            self.new_database.replace(self.database)
            _sync_folder(self.path)
        except OSError as error:
            raise storage_error(error) from error


def write_atomically(path: Path, data: bytes) -> None:
    """Replace a file so that a crash at any moment leaves the old or the new content, whole.

    Raises:
        StorageError: The disk refused; the old content is still there.
    """
    new = unfinished_file(path)
    try:
        descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), _PRIVATE_FILE)
        with open(descriptor, "wb") as file:  # noqa: PTH123 - a descriptor, opened with its permissions
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        with suppress(OSError):
            new.unlink(missing_ok=True)
        raise storage_error(error) from error


def storage_error(error: OSError) -> StorageError:
    """Say which refusal it was, without the path: that may name a person."""
    return StorageError(type(error).__name__ if error.errno is None else os.strerror(error.errno))


def _side_files(database: Path) -> tuple[Path, ...]:
    """What SQLite may put beside a database."""
    return tuple(database.with_name(f"{database.name}{suffix}") for suffix in ("-wal", "-shm", "-journal"))


def unfinished_file(path: Path) -> Path:
    """Name what a file is written as until it is whole."""
    return path.with_name(f"{path.name}.new")


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(path: Path) -> None:
    # Windows can neither open nor sync a folder; there a rename is durable once the file system logs it.
    if os.name != "nt":
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
