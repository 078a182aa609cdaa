"""Keys that a kept list or document named before and no longer names."""

import json
from collections.abc import Iterable, Mapping

from wallet.crypto.keys import PublicKey
from wallet.trust.former_keys import FormerKey
from wallet.trust.key_validity import HistoricKey
from wallet.vault.columns import parse_time, text_column, time_column
from wallet.vault.database import Database


class FormerKeyStore:
    """The former keys of one vault, by the list or document that named them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, source: str, keys: Iterable[FormerKey]) -> None:
        """Keep keys that a source no longer names.

        Args:
            source: Name of the list, or address of the document.
            keys: The keys, and since when.
        """
        for former in keys:
            self._database.write(
                "INSERT OR REPLACE INTO former_keys (source, issuer_id, jwk, until) VALUES (?, ?, ?, ?)",
                (
                    text_column(source),
                    text_column(former.issuer_id),
                    json.dumps(former.key.jwk),
                    time_column(former.until),
                ),
            )

    def all(self) -> Mapping[str, tuple[HistoricKey, ...]]:
        """Return them by issuer; those of a list or document that was removed are left out."""
        rows = self._database.rows(
            "SELECT issuer_id, jwk, until, source FROM former_keys WHERE source IN (SELECT name FROM trust_lists)"
            " OR source IN (SELECT address FROM documents) ORDER BY until DESC"
        )
        found: dict[str, tuple[HistoricKey, ...]] = {}
        for issuer_id, jwk, until, source in rows:
            key = HistoricKey(PublicKey.from_jwk(json.loads(jwk)), parse_time(until), source)
            found[issuer_id] = (*found.get(issuer_id, ()), key)
        return found
