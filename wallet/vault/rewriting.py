"""Putting other bytes in the place of a credential: for what learners wrote themselves and write anew."""

import hashlib

from wallet.errors import NotStoredError
from wallet.model.stored import CredentialId, CredentialSummary
from wallet.vault.credentials import CredentialStore
from wallet.vault.database import Database


class CredentialRewriting:
    """Rewrites credentials of one vault. What an issuer signed must never pass through here."""

    def __init__(self, database: Database, credentials: CredentialStore) -> None:
        self._database, self._credentials = database, credentials

    def rewrite(self, credential: CredentialId, original: bytes, summary: CredentialSummary) -> None:
        """Keep other bytes under the same number, so that what belongs to the credential stays with it.

        Args:
            credential: Which one; also when it is in the bin.
            original: Its bytes from now on.
            summary: What a list shows of it; of the same kind as before.

        Raises:
            NotStoredError: No such credential.
            StorageError: The disk refused; nothing changed.
        """
        exact, sha256 = hashlib.sha256(original).digest(), hashlib.sha256(original.strip()).digest()
        with self._database.transaction():
            # The digest first: who watches this row still finds the former title and bytes.
            sql = "UPDATE credentials SET sha256 = ? WHERE id = ? RETURNING id"
            if not self._database.rows(sql, (sha256, credential)):
                raise NotStoredError("credential")
            self._database.write(
                "UPDATE originals SET bytes = ?, sha256 = ? WHERE id = ?", (original, exact, credential)
            )
            self._credentials.describe(credential, summary)
