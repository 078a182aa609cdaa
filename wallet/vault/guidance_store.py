"""The counsellor's area of the vault: as whom, with which terms, invitations, and the records of learners."""

import base64
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Final

from wallet.model.json import JsonObject
from wallet.vault.columns import time_column
from wallet.vault.database import Database, Row
from wallet.vault.guided_records import GuidedRecordStore
from wallet.vault.invitations import InvitationStore

# Whoever floods a counsellor with withdrawals of nothing pushes out the oldest.
MAX_EARLY_WITHDRAWALS: Final = 1_000


class GuidanceStore:
    """The counsellor's area of one vault.

    Attributes:
        invitations: Invitations with their keys.
        records: Records of learners, and what is left of them.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.invitations = InvitationStore(database)
        self.records = GuidedRecordStore(database)

    @contextmanager
    def erasing(self) -> Iterator[None]:
        """Do all writes inside or none, then empty the log: what was erased stands in no file any more.

        Not inside another transaction: the log can be emptied once that is left only.

        Raises:
            StorageError: The disk refused.
        """
        with self._database.transaction():
            yield
        self._database.flush_log()

    # --- as whom ---------------------------------------------------------------------------------

    def put_identity(self, recipient_id: str, private_pkcs8: bytes, certificates: Sequence[bytes]) -> None:
        """Keep with what the counsellor signs from here on; former ones stay for what they signed.

        Args:
            recipient_id: Identifier of the counsellor by this key.
            private_pkcs8: The key, PKCS #8 DER.
            certificates: Its certificate and authorities above it, as DER.
        """
        self._database.require_alone()
        texts = json.dumps([base64.b64encode(der).decode("ascii") for der in certificates])
        self._database.write(
            "INSERT OR REPLACE INTO guidance_identity (recipient_id, private_pkcs8, certificates) VALUES (?, ?, ?)",
            (recipient_id, private_pkcs8, texts),
        )

    def identity(self, recipient_id: str | None = None) -> tuple[bytes, tuple[bytes, ...]] | None:
        """Return the key and certificates that sign now, or those of a former identity; None where there is none."""
        sql = "SELECT private_pkcs8, certificates FROM guidance_identity"
        if recipient_id is None:
            return _identity(self._database.row(f"{sql} ORDER BY id DESC LIMIT 1"))
        return _identity(self._database.row(f"{sql} WHERE recipient_id = ?", (recipient_id,)))

    def put_profile(self, terms: JsonObject) -> None:
        """Keep the terms that a new invitation begins with."""
        self._database.require_alone()
        self._database.write("INSERT OR REPLACE INTO guidance_profile (id, terms) VALUES (1, ?)", (json.dumps(terms),))

    def profile(self) -> JsonObject | None:
        """Return the terms that a new invitation begins with, or None."""
        row = self._database.row("SELECT terms FROM guidance_profile")
        if row is None:
            return None
        terms: JsonObject = json.loads(row[0])
        return terms

    # --- withdrawals that came before their record ------------------------------------------------

    def put_early_withdrawal(self, consent_id: str, digest: bytes, text: str, at: datetime) -> None:
        """Keep a withdrawal of a consent that is not known here; nobody could check it yet.

        Args:
            consent_id: The consent it says it is about.
            digest: SHA-256 of the notice.
            text: The notice.
            at: Now, UTC.
        """
        with self._database.transaction():
            self._database.write(
                "INSERT OR IGNORE INTO early_withdrawals (digest, consent_id, text, received_at) VALUES (?, ?, ?, ?)",
                (digest, consent_id, text, time_column(at)),
            )
            self._database.write(
                "DELETE FROM early_withdrawals WHERE rowid NOT IN"
                " (SELECT rowid FROM early_withdrawals ORDER BY rowid DESC LIMIT ?)",
                (MAX_EARLY_WITHDRAWALS,),
            )

    def early_withdrawals(self, consent_id: str) -> tuple[str, ...]:
        """Return the withdrawals that came for a consent before its record, unchecked, oldest first."""
        rows = self._database.rows(
            "SELECT text FROM early_withdrawals WHERE consent_id = ? ORDER BY rowid", (consent_id,)
        )
        return tuple(row[0] for row in rows)

    def forget_early_withdrawals(self, consent_id: str) -> None:
        """Forget them, once they were judged."""
        self._database.write("DELETE FROM early_withdrawals WHERE consent_id = ?", (consent_id,))


def _identity(row: Row | None) -> tuple[bytes, tuple[bytes, ...]] | None:
    if row is None:
        return None
    return row[0], tuple(map(base64.b64decode, json.loads(row[1])))
