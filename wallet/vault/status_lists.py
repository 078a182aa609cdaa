"""Kept copies of status lists, each with the time it was fetched."""

from datetime import datetime
from typing import Final

from wallet.errors import NotStoredError
from wallet.model.stored import StoredStatusList
from wallet.vault.columns import parse_time, text_column, time_column
from wallet.vault.database import Database, Row

_SELECT: Final = "SELECT uri, token, fetched_at, published FROM status_lists"


class StatusListStore:
    """The status lists of one vault; one copy per address."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, uri: str, token: bytes, fetched_at: datetime, *, published: bool = False) -> None:
        """Keep a copy in the place of the one before.

        Args:
            uri: Where a credential says it is published.
            token: The token verbatim.
            fetched_at: When it was fetched, UTC.
            published: It was found at that address.
        """
        self._database.write(
            "INSERT OR REPLACE INTO status_lists (uri, token, fetched_at, published) VALUES (?, ?, ?, ?)",
            (text_column(uri), token, time_column(fetched_at), int(published)),
        )

    def get(self, uri: str) -> StoredStatusList | None:
        """Return the copy of this address, or None."""
        row = self._database.row(f"{_SELECT} WHERE uri = ?", (text_column(uri),))
        return None if row is None else _stored(row)

    def all(self) -> tuple[StoredStatusList, ...]:
        """Return all copies, by address."""
        return tuple(map(_stored, self._database.rows(f"{_SELECT} ORDER BY uri")))

    def remove(self, uri: str) -> None:
        """Forget the copy of an address.

        Raises:
            NotStoredError: There is none.
        """
        with self._database.transaction():
            if not self._database.rows("DELETE FROM status_lists WHERE uri = ? RETURNING uri", (text_column(uri),)):
                raise NotStoredError("status list")


def _stored(row: Row) -> StoredStatusList:
    uri, token, fetched_at, published = row
    return StoredStatusList(uri=uri, token=token, fetched_at=parse_time(fetched_at), published=bool(published))
