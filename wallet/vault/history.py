"""The history: what was done, with whom and when; never the values."""

import json

from wallet.model.stored import HistoryEntry, HistoryPage
from wallet.vault.columns import optional_time_column, parse_optional_time, parse_time, text_column, time_column
from wallet.vault.database import Database, Row


class HistoryStore:
    """The history of one vault; entries are added and read, never changed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def append(self, entry: HistoryEntry) -> None:
        """Add an entry; once this returns, it survives a crash."""
        self._database.write(
            "INSERT INTO history (at, action, counterparty, subjects, details, until, way)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                time_column(entry.at),
                entry.action,
                text_column(entry.counterparty),
                json.dumps(entry.subjects),
                json.dumps(entry.details),
                optional_time_column(entry.until),
                entry.way,
            ),
        )

    def page(self, *, offset: int = 0, limit: int) -> HistoryPage:
        """Return a part of the history, newest first; closed to helpers."""
        self._database.require_alone()
        rows = self._database.rows(
            "SELECT at, action, counterparty, subjects, details, until, way FROM history"
            " ORDER BY at DESC, id DESC LIMIT ? OFFSET ?",
            (limit, offset),
        )
        total = self._database.rows("SELECT count(*) FROM history")[0][0]
        return HistoryPage(tuple(map(_entry, rows)), total)


def _entry(row: Row) -> HistoryEntry:
    at, action, counterparty, subjects, details, until, way = row
    return HistoryEntry(
        at=parse_time(at),
        action=action,
        counterparty=counterparty,
        subjects=tuple(json.loads(subjects)),
        details=tuple(json.loads(details)),
        until=parse_optional_time(until),
        way=way,
    )
