"""Trust lists that the person accepted."""

from datetime import datetime

from wallet.errors import NotStoredError
from wallet.model.stored import StoredTrustList
from wallet.trust.former_keys import former_keys_of_list
from wallet.vault.columns import parse_time, text_column, time_column
from wallet.vault.database import Database
from wallet.vault.former_keys import FormerKeyStore


class TrustListStore:
    """The trust lists of one vault; one per name."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._former = FormerKeyStore(database)

    def put(self, name: str, raw: bytes, added_at: datetime, source: str) -> None:
        """Keep a list in the place of the one of that name; keys that only that one names stay known as former ones.

        Whom to trust is closed to helpers.

        Args:
            name: Its name.
            raw: The list verbatim.
            added_at: Now, UTC.
            source: Where it came from, such as a file name or an address.
        """
        self._database.require_alone()
        with self._database.transaction():
            former = self._database.row("SELECT raw FROM trust_lists WHERE name = ?", (text_column(name),))
            if former is not None:
                self._former.add(name, former_keys_of_list(former[0], raw, name, added_at))
            self._database.write(
                "INSERT OR REPLACE INTO trust_lists (name, raw, added_at, source) VALUES (?, ?, ?, ?)",
                (text_column(name), raw, time_column(added_at), text_column(source)),
            )

    def all(self) -> tuple[StoredTrustList, ...]:
        """Return all lists, by name."""
        rows = self._database.rows("SELECT name, raw, added_at, source FROM trust_lists ORDER BY name")
        return tuple(
            StoredTrustList(name=name, raw=raw, added_at=parse_time(added_at), source=source)
            for name, raw, added_at, source in rows
        )

    def remove(self, name: str) -> None:
        """Forget a list; closed to helpers.

        Raises:
            NotStoredError: No list of that name.
        """
        self._database.require_alone()
        with self._database.transaction():
            if not self._database.rows("DELETE FROM trust_lists WHERE name = ? RETURNING name", (text_column(name),)):
                raise NotStoredError("trust list")
