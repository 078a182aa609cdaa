"""The encrypted database: opening it with a raw key, transactions, and its failures as wallet errors."""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final, TypeAlias

from sqlcipher3 import dbapi2 as driver

from wallet.errors import (
    HelperModeError,
    StorageError,
    VaultDamagedError,
    VaultError,
    VaultInUseError,
    VaultLockedError,
    VaultTooNewError,
)
from wallet.vault.migrations import APPLICATION_ID, MIGRATIONS

Value: TypeAlias = str | int | bytes | None
Row: TypeAlias = tuple[Any, ...]

_RAW_KEY: Final = re.compile(rb"x'[0-9a-f]{64}'")
_CACHE_KIB: Final = 64 * 1024

# SQLite's primary result codes, https://sqlite.org/rescode.html
_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 6, 8, 10, 11, 13, 14, 26
_ERROR_OF_CODE: Final[dict[int, type[VaultError]]] = {
    _BUSY: VaultInUseError,
    _LOCKED: VaultInUseError,
    _READONLY: StorageError,
    _IOERR: StorageError,
    _CORRUPT: VaultDamagedError,
    _FULL: StorageError,
    _CANTOPEN: StorageError,
    _NOTADB: VaultDamagedError,
}

# Set on each connection, in this order, after the key. `locking_mode` comes before the first read in
# WAL mode, so that the index of the log lives in memory and needs no shared-memory file.
PRAGMAS: Final = (
    "locking_mode = EXCLUSIVE",
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",
    "temp_store = MEMORY",
    f"cache_size = -{_CACHE_KIB}",
)


class Database:
    """One connection to the encrypted database. Used by the thread that opened it only.

    Attributes:
        helped: A helper sits next to the learner: what is private is closed.
    """

    def __init__(self, connection: Any) -> None:  # noqa: ANN401 - the driver has no types
        self._connection = connection
        self._depth = 0
        self.helped = False

    @classmethod
    def create(cls, path: Path, key: bytearray) -> "Database":
        """Make the schema in an empty file.

        Raises:
            StorageError: The disk refused.
        """
        database = cls._connect(path, key)
        database.rows(f"PRAGMA application_id = {APPLICATION_ID}")
        database.migrate()
        return database

    @classmethod
    def open(cls, path: Path, key: bytearray) -> "Database":
        """Open an existing database and bring its schema up to this version.

        Raises:
            VaultDamagedError: The file is missing, is not this program's, or the key does not open it.
            VaultTooNewError: A newer version wrote it.
            StorageError: The disk refused.
        """
        if not path.exists():
            raise VaultDamagedError("database missing")
        database = cls._connect(path, key)
        try:
            # An emptied file is a valid, empty database under every key.
            if database.pragma("application_id") != APPLICATION_ID or database.version == 0:
                raise VaultDamagedError("not a vault's database")
            database.migrate()
        except BaseException:
            database.close()
            raise
        return database

    @classmethod
    def _connect(cls, path: Path, key: bytearray) -> "Database":
        with _translated():
            # No waiting for a lock: who holds one has the vault open.
            connection = driver.connect(_uri(path), uri=True, isolation_level=None, timeout=0)
        try:
            with _translated(), _raw_key(key) as raw:
                connection.execute("PRAGMA cipher_log_level = NONE")
                # As `PRAGMA key` does, but the key passes through no SQL text.
                connection.set_key(raw)
                for pragma in PRAGMAS:
                    connection.execute(f"PRAGMA {pragma}")
        except BaseException:
            connection.close()
            raise
        return cls(connection)

    @property
    def closed(self) -> bool:
        """Whether it was closed."""
        return self._connection is None

    @property
    def version(self) -> int:
        """Number of the last migration done; 0 for an empty database."""
        return self.pragma("user_version")

    def pragma(self, name: str) -> int:
        """Return the number that a pragma has."""
        return int(self.rows(f"PRAGMA {name}")[0][0])

    def migrate(self, migrations: Sequence[str] = MIGRATIONS) -> None:
        """Do the steps that are missing, each in a transaction of its own.

        Raises:
            VaultTooNewError: The database is beyond the last step.
        """
        if self.version > len(migrations):
            raise VaultTooNewError(f"database of version {self.version}")
        for number in range(self.version + 1, len(migrations) + 1):
            script = f"BEGIN IMMEDIATE;\n{migrations[number - 1]}\nPRAGMA user_version = {number};\nCOMMIT;"
            with _translated():
                try:
                    self._open_connection.executescript(script)
                except BaseException:
                    self._roll_back("ROLLBACK")
                    raise

    def rows(self, sql: str, parameters: Sequence[Value] = ()) -> list[Row]:
        """Run a statement that reads and return all rows."""
        with _translated():
            rows: list[Row] = self._open_connection.execute(sql, parameters).fetchall()
            return rows

    def each_row(self, sql: str) -> Iterator[Row]:
        """Run a statement that reads and yield its rows one by one."""
        with _translated():
            yield from self._open_connection.execute(sql)

    def row(self, sql: str, parameters: Sequence[Value] = ()) -> Row | None:
        """Run a statement that reads and return its first row."""
        rows = self.rows(sql, parameters)
        return rows[0] if rows else None

    def write(self, sql: str, parameters: Sequence[Value] = ()) -> int:
        """Run a statement that writes, in the open transaction or as one of its own.

        Returns:
            Row id of the last row inserted.
        """
        with _translated():
            return int(self._open_connection.execute(sql, parameters).lastrowid or 0)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Do all writes inside or none; once the outermost is left, they survive a crash.

        Raises:
            StorageError: The disk refused; nothing was written.
        """
        inner = self._depth > 0
        self.write("SAVEPOINT part" if inner else "BEGIN IMMEDIATE")
        self._depth += 1
        try:
            yield
            self.write("RELEASE part" if inner else "COMMIT")
        except BaseException:
            self._roll_back(*(("ROLLBACK TO part", "RELEASE part") if inner else ("ROLLBACK",)))
            raise
        finally:
            self._depth -= 1

    def define(self, name: str, function: Callable[[], str]) -> None:
        """Let statements of this connection call a function without arguments."""
        with _translated():
            self._open_connection.create_function(name, 0, function)

    def require_alone(self) -> None:
        """Refuse what is private while a helper is there.

        Raises:
            HelperModeError: One is.
        """
        if self.helped:
            raise HelperModeError

    def flush_log(self) -> None:
        """Move the write-ahead log into the database and empty it, so that erased rows stand in neither."""
        self.rows("PRAGMA wal_checkpoint(TRUNCATE)")

    def export(self, path: Path, key: bytearray) -> None:
        """Write everything into an empty file, under another key, and leave it without side files.

        Raises:
            StorageError: The disk refused.
            VaultDamagedError: A page of this database is damaged.
        """
        with _translated(), _raw_key(key) as raw:
            connection = self._open_connection
            connection.execute("ATTACH DATABASE ? AS exported KEY ?", (_uri(path), raw))
            try:
                # No half-written copy is ever used: the caller syncs the whole file before it counts. A journal in
                # memory, all the same: without one, a copy that a full disk cut off could not be let go.
                connection.execute("PRAGMA exported.journal_mode = MEMORY")
                connection.execute("PRAGMA exported.synchronous = OFF")
                _run_export(connection)
                connection.execute(f"PRAGMA exported.application_id = {APPLICATION_ID}")
                connection.execute(f"PRAGMA exported.user_version = {self.version}")
            finally:
                connection.execute("DETACH DATABASE exported")

    def check_integrity(self) -> None:
        """Authenticate every page and check every table, index and word.

        Raises:
            VaultDamagedError: Something is not as it was written.
        """
        # Pages in the log are authenticated as they are moved; the check itself sees the file only.
        self.flush_log()
        if self.rows("PRAGMA cipher_integrity_check"):
            raise VaultDamagedError("page authentication")
        if self.rows("PRAGMA integrity_check") != [("ok",)]:
            raise VaultDamagedError("structure")
        if self.rows("PRAGMA foreign_key_check"):
            raise VaultDamagedError("references")
        self.write("INSERT INTO credential_words (credential_words, rank) VALUES ('integrity-check', 1)")

    def close(self) -> None:
        """Close; SQLCipher wipes its copy of the key. A second call does nothing.

        The write-ahead log is moved into the file and removed, where the disk has room for that.
        """
        if self._connection is not None:
            connection, self._connection = self._connection, None
            with _translated():
                connection.close()

    def reopen(self, path: Path, key: bytearray) -> None:
        """Go on, after `close`, with another file.

        Raises:
            VaultError: As in `open`.
        """
        self._connection = Database.open(path, key)._connection  # noqa: SLF001 - of this class

    @property
    def _open_connection(self) -> Any:  # noqa: ANN401 - the driver has no types
        if self._connection is None:
            raise VaultLockedError
        if self._depth and not self._connection.in_transaction:
            # A full disk made SQLite roll back everything. Were the block to go on, each statement would
            # now be confirmed by itself.
            raise StorageError("rolled back")
        return self._connection

    def _roll_back(self, *statements: str) -> None:
        # After some failures, such as a full disk, SQLite has rolled back already.
        if self._connection is not None and self._connection.in_transaction:
            with suppress(driver.Error):
                for statement in statements:
                    self._connection.execute(statement)


def _run_export(connection: Any) -> None:  # noqa: ANN401 - the driver has no types
    try:
        connection.execute("SELECT sqlcipher_export('exported')")
    except driver.Error as error:
        # The function passes on SQLite's message but not its code.
        raise (VaultDamagedError if "malformed" in str(error) else StorageError)("export") from None


def _uri(path: Path) -> str:
    """Name a file that must be there: a database that is gone is not made anew."""
    return f"{path.absolute().as_uri()}?mode=rw"


@contextmanager
def _raw_key(key: bytearray) -> Iterator[bytearray]:
    """Yield the key as SQLCipher takes a raw one, and wipe that text afterwards."""
    raw = bytearray(b"x'%b'" % key.hex().encode())
    try:
        # Anything else SQLCipher would take for a passphrase and stretch.
        if not _RAW_KEY.fullmatch(raw):
            raise VaultError("raw key")
        yield raw
    finally:
        raw[:] = bytes(len(raw))


@contextmanager
def _translated() -> Iterator[None]:
    """Turn the driver's errors into the vault's; no message of SQLite's passes, it may quote values."""
    try:
        yield
    except driver.Error as error:
        code = getattr(error, "sqlite_errorcode", None)
        name = getattr(error, "sqlite_errorname", type(error).__name__)
        kind = None if code is None else _ERROR_OF_CODE.get(code & 0xFF)
        if kind is None:
            raise RuntimeError(f"bug in the vault: {name}") from error
        raise kind(str(name)) from None
