"""Documents of others, each as it was published at its address, with the time it came."""

from datetime import datetime

from wallet.errors import NotStoredError
from wallet.model.stored import DocumentKind, StoredDocument
from wallet.trust.former_keys import former_keys_of_document
from wallet.vault.columns import parse_time, text_column, time_column
from wallet.vault.database import Database, Row
from wallet.vault.former_keys import FormerKeyStore

_SELECT = "SELECT address, kind, data, fetched_at FROM documents"


class DocumentStore:
    """The documents of one vault; one copy per address."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._former = FormerKeyStore(database)

    def put(self, address: str, kind: DocumentKind, data: bytes, fetched_at: datetime) -> None:
        """Keep a copy in the place of the one before; keys that only that one names stay known as former ones.

        Args:
            address: The address or DID it was published at.
            kind: What it is kept for.
            data: The document verbatim.
            fetched_at: When it came, UTC.
        """
        with self._database.transaction():
            former = self.get(address)
            if former is not None and kind is DocumentKind.ISSUER:
                self._former.add(address, former_keys_of_document(former.data, data, address, fetched_at))
            self._database.write(
                "INSERT OR REPLACE INTO documents (address, kind, data, fetched_at) VALUES (?, ?, ?, ?)",
                (text_column(address), kind.value, data, time_column(fetched_at)),
            )

    def get(self, address: str) -> StoredDocument | None:
        """Return the copy of this address, or None."""
        row = self._database.row(f"{_SELECT} WHERE address = ?", (text_column(address),))
        return None if row is None else _stored(row)

    def all(self, kind: DocumentKind | None = None) -> tuple[StoredDocument, ...]:
        """Return all copies, or those of one kind, by address."""
        if kind is None:
            return tuple(map(_stored, self._database.rows(f"{_SELECT} ORDER BY address")))
        return tuple(map(_stored, self._database.rows(f"{_SELECT} WHERE kind = ? ORDER BY address", (kind.value,))))

    def remove(self, address: str) -> None:
        """Forget a document.

        Raises:
            NotStoredError: None of that address.
        """
        sql = "DELETE FROM documents WHERE address = ? RETURNING address"
        with self._database.transaction():
            if not self._database.rows(sql, (text_column(address),)):
                raise NotStoredError("document")


def _stored(row: Row) -> StoredDocument:
    address, kind, data, fetched_at = row
    return StoredDocument(address=address, kind=DocumentKind(kind), data=data, fetched_at=parse_time(fetched_at))
