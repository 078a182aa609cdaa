"""What a wallet knows of others: issuers, their documents, and lists of withdrawn credentials."""

from collections.abc import Callable
from datetime import datetime

from wallet.data_integrity.contexts import Contexts
from wallet.model.stored import DocumentKind, StoredTrustList
from wallet.status.cache import StatusCache
from wallet.trust.local_documents import LocalDocuments
from wallet.trust.trust_list import TrustList
from wallet.trust.trust_store import TrustStore, parse_issuer_document
from wallet.vault import Vault


class LocalKnowledge:
    """What the vault keeps about issuers; read once and kept until it changes."""

    def __init__(self, vault: Vault, clock: Callable[[], datetime]) -> None:
        self.vault = vault
        self._clock = clock
        self._trust: TrustStore | None = None
        self._documents: LocalDocuments | None = None
        self._statuses: StatusCache | None = None

    def trust(self) -> TrustStore:
        """Return everything this wallet knows of issuers."""
        if self._trust is None:
            self._trust = self.vault.known_issuers.trust()
        return self._trust

    def documents(self) -> LocalDocuments:
        """Return the documents of others and the JSON-LD contexts that this wallet keeps."""
        if self._documents is None:
            self._documents = self.vault.known_issuers.documents()
        return self._documents

    def statuses(self) -> StatusCache:
        """Return the status lists this wallet keeps."""
        if self._statuses is None:
            self._statuses = self.vault.known_statuses.statuses()
        return self._statuses

    def add_trust_list(self, data: bytes, source: str, instead_of: str | None = None) -> TrustList:
        """Keep a list of issuers of any kind; see `KnownIssuers.add`.

        Raises:
            TrustListError: Not a list, older than the one it goes on from, or signed by somebody unknown; the
                former one stays.
        """
        trust_list = self.vault.known_issuers.add(data, source, self._clock(), instead_of)
        self._trust = None
        return trust_list

    def put_back_trust_list(self, name: str, data: bytes, source: str) -> None:
        """Keep a list that was removed again.

        Raises:
            OlderListError: A newer list of its name was added since.
        """
        self.vault.known_issuers.put_back(name, data, source, self._clock())
        self._trust = None

    def trust_lists(self) -> tuple[tuple[StoredTrustList, TrustList], ...]:
        """Return the lists of issuers, as stored and as read."""
        return self.vault.known_issuers.lists()

    def remove_trust_list(self, name: str) -> None:
        """Forget a trust list.

        Raises:
            NotStoredError: No trust list of this name.
        """
        self.vault.known_issuers.remove(name)
        self._trust = None

    def add_status_list(self, data: bytes, address: str | None = None) -> None:
        """Keep a list of withdrawn credentials; see `KnownStatuses.add`.

        Args:
            data: The list, of any kind.
            address: Where it was fetched just now; None for a file.

        Raises:
            StatusListError: No status list, older than the one kept, or from somebody else; the former one stays.
            TooLargeError: Over a bound; the former one stays.
        """
        self.vault.known_statuses.add(data, self._clock(), self.trust(), self.documents(), address)
        self._statuses = None

    def newest_status_list(self) -> datetime | None:
        """Return the date of the newest list of withdrawn credentials kept here, or None where there is none."""
        return self.vault.known_statuses.newest()

    def add_document(self, address: str, data: bytes, kind: DocumentKind) -> None:
        """Keep what was published at an address: an issuer's keys, a badge, or a JSON-LD context.

        Raises:
            TrustListError: An issuer's document that is none, or is about somebody else; the former one stays.
            UnreadableError: A context that is none.
        """
        if kind is DocumentKind.ISSUER:
            parse_issuer_document(data, address)
        elif kind is DocumentKind.CONTEXT:
            Contexts({address: data})
        self.vault.documents.put(address, kind, data, self._clock())
        self._trust = self._documents = None

    def forget_read(self) -> None:
        """Drop what was read from the vault, as after writes that were rolled back or that went past this object."""
        self._trust = self._documents = self._statuses = None
