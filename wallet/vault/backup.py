"""A backup: the whole vault in one file, opened by the same passphrase or recovery code.

The file is a zip archive of two members, not compressed: the key slots, and the database as SQLCipher encrypts it.
Records of learners who are guided here are left out: they end when their consent ends, and a backup would outlive that.
"""

import shutil
from contextlib import closing, suppress
from pathlib import Path
from typing import IO, Final
from zipfile import ZIP_STORED, BadZipFile, ZipFile

from wallet.errors import (
    BackupError,
    KeySlotsDamagedError,
    VaultDamagedError,
    VaultExistsError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from wallet.model.stored import SlotKind
from wallet.vault.database import Database
from wallet.vault.files import VaultFolder, storage_error, unfinished_file
from wallet.vault.folder_lock import FolderLock
from wallet.vault.key_slots import KeySlots, write_key_slots
from wallet.vault.recovery_code import RecoveryCode

_SLOTS: Final = "keyslots.json"
_DATABASE: Final = "vault.db"
_MAX_SLOTS_BYTES: Final = 64 * 1024
_CHUNK: Final = 1 << 20

# What belongs to learners who are guided here; the trace that a consent existed stays.
_LEAVE_OUT: Final = (
    "DELETE FROM guided_keys",
    "DELETE FROM guided_records",
    "DELETE FROM invitations",
)


def write_backup(database: Database, slots: KeySlots, key: bytearray, folder: VaultFolder, path: Path) -> None:
    """Write a vault into one file, which appears whole or not at all.

    Args:
        database: The open database.
        slots: What opens it.
        key: Its key, which the backup keeps.
        folder: Where the vault lies; a copy is made in it for a moment, encrypted.
        path: The file; one of that name is replaced.

    Raises:
        StorageError: The disk refused; the vault and a former backup are as they were.
        VaultDamagedError: A page of the database is damaged.
    """
    try:
        folder.make_new_database()
        database.export(folder.new_database, key)
        with closing(Database.open(folder.new_database, key)) as copy:
            with copy.transaction():
                for statement in _LEAVE_OUT:
                    copy.write(statement)
            copy.flush_log()
        _join(slots, folder.new_database, path)
    finally:
        folder.remove_unfinished()


def _join(slots: KeySlots, database: Path, path: Path) -> None:
    new = unfinished_file(path)
    try:
        with ZipFile(new, "w", ZIP_STORED) as archive:
            archive.writestr(_SLOTS, slots.to_bytes())
            archive.write(database, _DATABASE)
        new.chmod(0o600)
        new.replace(path)
    except OSError as error:
        raise storage_error(error) from error
    finally:
        new.unlink(missing_ok=True)


def restore_backup(path: Path, folder: Path, secret: str) -> SlotKind:
    """Make a vault of a backup, in a folder that has none; every page of it is authenticated first.

    Args:
        path: The backup.
        folder: Where the vault is to lie.
        secret: Its passphrase, or its recovery code as typed.

    Returns:
        Which of the two it was.

    Raises:
        VaultExistsError: A vault is in that folder; nothing was touched.
        BackupError: No backup, or it is damaged.
        WrongPassphraseError: Neither its passphrase nor its recovery code.
        VaultTooNewError: A newer version wrote it.
        StorageError: The disk refused.
    """
    place = VaultFolder(folder)
    if place.has_vault():
        raise VaultExistsError
    try:
        with ZipFile(path) as archive:
            return _restore(archive, place, secret)
    except (BadZipFile, KeyError, ValueError, EOFError, RuntimeError):
        raise BackupError("archive") from None
    except OSError as error:
        raise storage_error(error) from error


def _restore(archive: ZipFile, place: VaultFolder, secret: str) -> SlotKind:
    if sorted(archive.namelist()) != sorted((_SLOTS, _DATABASE)):
        raise BackupError("members")
    if any(item.compress_type != ZIP_STORED or item.flag_bits & 1 for item in archive.infolist()):
        raise BackupError("members")
    if archive.getinfo(_SLOTS).file_size > _MAX_SLOTS_BYTES:
        raise BackupError("key slots")
    try:
        slots = KeySlots.from_bytes(archive.read(_SLOTS))
    except KeySlotsDamagedError:
        raise BackupError("key slots") from None
    place.make()
    lock = FolderLock(place)
    try:
        if place.has_vault():
            raise VaultExistsError
        place.make_new_database()
        with archive.open(_DATABASE) as packed, place.new_database.open("wb") as unpacked:
            _copy(packed, unpacked)
        kind = _require_whole(place, slots, secret)
        write_key_slots(place, slots)
        place.adopt_new_database()
    except BaseException:
        if not place.database.exists():
            place.remove_key_slots()
        place.remove_unfinished()
        raise
    finally:
        lock.release()
    return kind


def _require_whole(place: VaultFolder, slots: KeySlots, secret: str) -> SlotKind:
    """Open the copy with the secret and authenticate every page."""
    for kind, text in _readings(secret):
        with closing(slots.unwrap(kind, text)) as keys:
            for _, key in keys:
                try:
                    with closing(Database.open(place.new_database, key)) as database:
                        database.check_integrity()
                except VaultDamagedError as error:
                    raise BackupError(error.detail) from None
                return kind
    raise WrongPassphraseError("backup")


def _readings(secret: str) -> list[tuple[SlotKind, str]]:
    """What a secret may be: a passphrase, and where its letters allow it a recovery code."""
    readings = [(SlotKind.PASSPHRASE, secret)]
    with suppress(WrongRecoveryCodeError):
        readings.append((SlotKind.RECOVERY_CODE, RecoveryCode.parse(secret).text))
    return readings


def _copy(source: IO[bytes], target: IO[bytes]) -> None:
    shutil.copyfileobj(source, target, _CHUNK)
