"""The learner's own reasons: a private note with a credential, closed to helpers and never part of a share."""

from datetime import datetime

from wallet.errors import NotStoredError
from wallet.model.stored import CredentialId
from wallet.vault.columns import text_column, time_column
from wallet.vault.database import Database


class PrivateNoteStore:
    """The private notes of one vault. Every method raises `HelperModeError` while a helper is there."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, credential: CredentialId) -> str:
        """Return the note with a credential; empty where there is none."""
        self._database.require_alone()
        row = self._database.row("SELECT text FROM private_notes WHERE credential_id = ?", (credential,))
        return "" if row is None else str(row[0])

    def put(self, credential: CredentialId, text: str, at: datetime) -> None:
        """Keep a note with a credential; an empty one erases it.

        Raises:
            NotStoredError: No such credential.
        """
        self._database.require_alone()
        with self._database.transaction():
            if self._database.row("SELECT 1 FROM credentials WHERE id = ?", (credential,)) is None:
                raise NotStoredError("credential")
            self._database.write("DELETE FROM private_notes WHERE credential_id = ?", (credential,))
            if text:
                self._database.write(
                    "INSERT INTO private_notes (credential_id, text, updated) VALUES (?, ?, ?)",
                    (credential, text_column(text), time_column(at)),
                )
        if not text:
            self._database.flush_log()
