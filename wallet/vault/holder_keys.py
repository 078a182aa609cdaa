"""Holder keys in the vault."""

from datetime import datetime

from wallet.model.stored import StoredHolderKey
from wallet.vault.columns import parse_time, time_column
from wallet.vault.database import Database, Row


class HolderKeyStore:
    """The holder keys of one vault. A key is never removed: a credential bound to it would be lost."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, private_pkcs8: bytes, kind: str, thumbprint: str, created: datetime) -> StoredHolderKey:
        """Keep a key; a key that is there already stays as it is. Closed to helpers.

        Args:
            private_pkcs8: PKCS #8 DER.
            kind: Kind of key, such as `P-256`.
            thumbprint: RFC 7638 thumbprint of its public key.
            created: Now, UTC.
        """
        self._database.require_alone()
        with self._database.transaction():
            known = self.find(thumbprint)
            if known is not None:
                return known
            columns = (thumbprint, kind, private_pkcs8, time_column(created))
            self._database.write(
                "INSERT INTO holder_keys (thumbprint, kind, private_pkcs8, created) VALUES (?, ?, ?, ?)", columns
            )
            return _stored(columns)

    def find(self, thumbprint: str) -> StoredHolderKey | None:
        """Return the key of this thumbprint, or None."""
        row = self._database.row(
            "SELECT thumbprint, kind, private_pkcs8, created FROM holder_keys WHERE thumbprint = ?", (thumbprint,)
        )
        return None if row is None else _stored(row)

    def all(self) -> tuple[StoredHolderKey, ...]:
        """Return all keys, oldest first."""
        rows = self._database.rows(
            "SELECT thumbprint, kind, private_pkcs8, created FROM holder_keys ORDER BY created, rowid"
        )
        return tuple(map(_stored, rows))


def _stored(row: Row) -> StoredHolderKey:
    thumbprint, kind, private_pkcs8, created = row
    return StoredHolderKey(thumbprint=thumbprint, kind=kind, private_pkcs8=private_pkcs8, created=parse_time(created))
