"""Transactions, migrations, and what the disk may refuse."""

import random
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as driver

from wallet.errors import NotStoredError, StorageError, VaultInUseError, VaultTooNewError
from wallet.model.stored import CredentialSummary
from wallet.vault import Vault
from wallet.vault.database import Database
from wallet.vault.migrations import MIGRATIONS

Summary = Callable[..., CredentialSummary]
KEY = bytearray(range(32))


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "test.db"
    path.touch()
    database = Database.create(path, bytearray(KEY))
    yield database
    database.close()


# --- what is on ----------------------------------------------------------------------------------


def test_a_confirmed_write_is_synced_and_erased_rows_are_overwritten(database: Database):
    pragmas = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "temp_store", "cache_size")
    values = [database.rows(f"PRAGMA {name}")[0][0] for name in pragmas]
    assert values == ["wal", 2, 1, 1, 2, -65536]
    assert database.rows("PRAGMA locking_mode") == [("exclusive",)]
    assert database.rows("PRAGMA cipher_memory_security") in ([("0",)], [(0,)])
    config = dict(database.rows("SELECT k, v FROM credential_words_config"))
    assert config["secure-delete"] == 1


def test_plain_sqlite_cannot_read_it(database: Database, tmp_path: Path):
    connection = sqlite3.connect(tmp_path / "test.db")
    with pytest.raises(sqlite3.DatabaseError):
        connection.execute("SELECT * FROM sqlite_master")
    connection.close()


@pytest.mark.parametrize("key", [b"", b"short", bytes(33)])
def test_only_a_raw_key_of_256_bits_is_taken(tmp_path: Path, key: bytes):
    path = tmp_path / "x.db"
    path.touch()
    with pytest.raises(Exception, match="vault-error"):
        Database.create(path, bytearray(key))


def test_the_key_text_is_wiped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    seen: list[bytearray] = []
    connect = driver.connect

    class Spy:
        def __init__(self, *arguments: object, **options: object):
            self._real = connect(*arguments, **options)

        def set_key(self, raw: bytearray) -> None:
            assert raw == b"x'" + KEY.hex().encode() + b"'"
            seen.append(raw)
            self._real.set_key(raw)

        def __getattr__(self, name: str) -> object:
            return getattr(self._real, name)

    monkeypatch.setattr(driver, "connect", Spy)
    (tmp_path / "x.db").touch()
    Database.create(tmp_path / "x.db", bytearray(KEY)).close()
    assert seen == [bytearray(67)]


# --- transactions --------------------------------------------------------------------------------


def test_all_or_none(vault: Vault, now: datetime, summary: Summary):
    with suppress(KeyError), vault.transaction():
        vault.credentials.add(b"1", summary(), now)
        vault.settings.set("a", "b")
        raise KeyError
    assert vault.info.credential_count == 0
    assert vault.settings.get("a", "") == ""
    with vault.transaction():
        vault.credentials.add(b"1", summary(), now)
        with suppress(NotStoredError), vault.transaction():
            vault.settings.set("a", "b")
            vault.credentials.get(99)
        vault.credentials.add(b"2", summary(), now)
    assert vault.info.credential_count == 2
    assert vault.settings.get("a", "") == ""
    vault.check_integrity()


def test_a_failed_part_leaves_nothing_even_when_the_caller_goes_on(
    vault: Vault, now: datetime, summary: Summary, monkeypatch: pytest.MonkeyPatch
):
    write = Database.write

    def refuse(self: Database, sql: str, *rest: object) -> int:
        if "INTO originals" in sql:
            raise StorageError("full")
        return write(self, sql, *rest)

    with vault.transaction():
        vault.credentials.add(b"1", summary(), now)
        with monkeypatch.context() as patch:
            patch.setattr(Database, "write", refuse)
            with pytest.raises(StorageError):
                vault.credentials.add(b"2", summary(), now)
    assert vault.info.credential_count == 1
    vault.check_integrity()


def test_another_thread_is_a_bug(vault: Vault):
    caught: list[BaseException] = []

    def use() -> None:
        try:
            vault.settings.get("a", "")
        except RuntimeError as error:
            caught.append(error)

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    assert len(caught) == 1


# --- migrations ----------------------------------------------------------------------------------


def test_a_step_that_is_missing_is_done_once(database: Database, tmp_path: Path):
    steps = (*MIGRATIONS, "CREATE TABLE added (a); INSERT INTO added VALUES (1);", "INSERT INTO added VALUES (2);")
    database.migrate(steps)
    database.migrate(steps)
    assert database.version == len(MIGRATIONS) + 2
    assert database.rows("SELECT a FROM added") == [(1,), (2,)]


def test_a_step_that_fails_leaves_the_step_before(database: Database):
    steps = (*MIGRATIONS, "CREATE TABLE added (a);", "INSERT INTO added VALUES (1); INSERT INTO nowhere VALUES (1);")
    for _ in range(2):
        with pytest.raises(RuntimeError):
            database.migrate(steps)
        assert database.version == len(MIGRATIONS) + 1
        assert database.rows("SELECT a FROM added") == []
    database.migrate((*steps[:-1], "INSERT INTO added VALUES (3);"))
    assert database.rows("SELECT a FROM added") == [(3,)]


def test_a_newer_database_is_left_alone(database: Database, tmp_path: Path):
    database.rows(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    database.close()
    before = (tmp_path / "test.db").read_bytes()
    with pytest.raises(VaultTooNewError):
        Database.open(tmp_path / "test.db", bytearray(KEY))
    assert (tmp_path / "test.db").read_bytes() == before


# --- the disk ------------------------------------------------------------------------------------


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """The system refuses to let any file grow past a size, as a full disk would."""
    resource = pytest.importorskip("resource", reason="Windows bounds no file sizes")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_full_disk_loses_nothing_that_was_confirmed(
    vault: Vault, folder: Path, passphrase: str, now: datetime, summary: Summary
):
    chance = random.Random(0)
    originals = [chance.randbytes(5000) for _ in range(400)]
    kept: list[int] = []
    with largest_file(600_000), pytest.raises(StorageError):  # noqa: PT012 - one of them fails
        for original in originals:
            kept.append(vault.credentials.add(original, summary(), now).id)  # noqa: PERF401 - those before the error
    assert 0 < len(kept) < 400
    assert vault.info.credential_count == len(kept)
    with largest_file(vault.info.size_bytes // 2), pytest.raises(StorageError):
        vault.rekey(passphrase)
    assert not (folder / "vault.db.new").exists()
    # With room again all goes on.
    added = vault.credentials.add(b"later", summary(), now)
    vault.check_integrity()
    vault.close()
    with Vault.open(folder, passphrase) as again:
        for number, original in zip(kept, originals, strict=False):
            assert again.credentials.original(number) == original
        assert again.credentials.original(added.id) == b"later"
        again.check_integrity()


def test_a_full_disk_inside_a_transaction_undoes_all_of_it(vault: Vault, now: datetime, summary: Summary):
    vault._database.rows("PRAGMA cache_size = 10")
    with largest_file(400_000), pytest.raises(StorageError), vault.transaction():  # noqa: PT012 - one of them fails
        for number in range(400):
            # A caller that goes on after a refusal must not end up with a part.
            with suppress(StorageError):
                vault.credentials.add(random.Random(number).randbytes(5000), summary(), now)
    assert vault.info.credential_count == 0
    vault.check_integrity()


def test_no_room_for_a_vault(folder: Path, passphrase: str, now: datetime, quick):
    with largest_file(20_000), pytest.raises(StorageError):
        Vault.create(folder, passphrase, now=now, argon2=quick)
    assert not Vault.exists(folder)
    Vault.create(folder, passphrase, now=now, argon2=quick)[0].close()
    Vault.open(folder, passphrase).close()


def test_another_program_that_holds_the_database(vault: Vault, folder: Path, passphrase: str):
    vault._lock.release()
    with pytest.raises(VaultInUseError):
        Vault.open(folder, passphrase)


def test_the_driver_stays_inside(vault: Vault, folder: Path, passphrase: str):
    vault.close()
    data = bytearray((folder / "vault.db").read_bytes())
    data[100] ^= 1
    (folder / "vault.db").write_bytes(data)
    with pytest.raises(Exception, match="vault-damaged") as caught:
        Vault.open(folder, passphrase)
    assert caught.value.__cause__ is None
    assert caught.value.detail == "SQLITE_NOTADB"
