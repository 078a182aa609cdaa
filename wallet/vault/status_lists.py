"""Kept copies of status lists, each with the time it was fetched."""

from datetime import datetime

from wallet.model.stored import StoredStatusList
from wallet.vault.columns import parse_time, text_column, time_column
from wallet.vault.database import Database, Row


class StatusListStore:
    """The status lists of one vault; one copy per address."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, uri: str, token: bytes, fetched_at: datetime) -> None:
        """Keep a copy in the place of the one before.

        Args:
            uri: Where a credential says it is published.
            token: The token verbatim.
            fetched_at: When it was fetched, UTC.
        """
        self._database.write(
            "INSERT OR REPLACE INTO status_lists (uri, token, fetched_at) VALUES (?, ?, ?)",
            (text_column(uri), token, time_column(fetched_at)),
        )

    def get(self, uri: str) -> StoredStatusList | None:
        """Return the copy of this address, or None."""
        row = self._database.row("SELECT uri, token, fetched_at FROM status_lists WHERE uri = ?", (text_column(uri),))
        return None if row is None else _stored(row)

    def all(self) -> tuple[StoredStatusList, ...]:
        """Return all copies, by address."""
        return tuple(map(_stored, self._database.rows("SELECT uri, token, fetched_at FROM status_lists ORDER BY uri")))


def _stored(row: Row) -> StoredStatusList:
    uri, token, fetched_at = row
    return StoredStatusList(uri=uri, token=token, fetched_at=parse_time(fetched_at))
