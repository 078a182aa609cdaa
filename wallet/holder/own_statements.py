"""Own statements of an open wallet: written, and written anew."""

import uuid
from collections.abc import Sequence
from datetime import datetime

from wallet.errors import NotStoredError
from wallet.formats.elements.reading import text_at
from wallet.formats.own_statement import own_statement_id, read_own_statement, write_own_statement
from wallet.formats.recognise import parse_credential
from wallet.formats.summary import summarise_credential
from wallet.formats.w3c import W3cCredential
from wallet.model.own_statement import OwnStatement
from wallet.model.report import IssuerSummary
from wallet.model.stored import CredentialId
from wallet.vault import Vault


def new_statement(statement: OwnStatement, stated_by: str, at: datetime) -> bytes:
    """Write a statement as a document of its own.

    Raises:
        MalformedError: See `write_own_statement`.
    """
    return write_own_statement(statement, id=uuid.uuid4().urn, stated_by=stated_by, at=at)


class OwnStatements:
    """What learners wrote of themselves, in one vault."""

    def __init__(self, vault: Vault, languages: Sequence[str]) -> None:
        self._vault, self._languages = vault, languages

    def get(self, credential_id: CredentialId) -> OwnStatement | None:
        """Return what a learner wrote, to change it; None for a credential of somebody else.

        Raises:
            NotStoredError: No such credential.
        """
        return read_own_statement(parse_credential(self._vault.credentials.original(credential_id)))

    def change(self, credential_id: CredentialId, statement: OwnStatement, stated_by: str, at: datetime) -> None:
        """Put other words in the place of what the learner wrote.

        Raises:
            NotStoredError: No such credential, or it is no own statement.
            MalformedError: See `write_own_statement`.
        """
        number = own_statement_id(self._vault.credentials.original(credential_id))
        self.put_back(credential_id, write_own_statement(statement, id=number, stated_by=stated_by, at=at))

    def put_back(self, credential_id: CredentialId, original: bytes) -> None:
        """Put the words of before back.

        Raises:
            NotStoredError: No such credential, or it is no own statement.
        """
        new = parse_credential(original)
        if self.get(credential_id) is None or not isinstance(new, W3cCredential) or read_own_statement(new) is None:
            raise NotStoredError("own statement")
        issuer = IssuerSummary(new.issuer_id, text_at(((), new.document), "issuer", "name") or None)
        summary = summarise_credential(new, new.document, issuer, self._languages)
        self._vault.rewriting.rewrite(credential_id, original, summary)
