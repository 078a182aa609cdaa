"""What a vault knows of issuers: lists the person trusts, documents that were published, and keys of former days."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import PurePath

from wallet.data_integrity.contexts import Contexts
from wallet.errors import TrustListSignerError
from wallet.model.stored import DocumentKind, StoredTrustList
from wallet.trust.hosted_keys import trust_of_hosted
from wallet.trust.list_names import name_of_list, renamed
from wallet.trust.list_signer import is_signed, require_list_signer
from wallet.trust.local_documents import LocalDocuments
from wallet.trust.trust_list import TrustList, require_not_older
from wallet.trust.trust_source import parse_trust_source
from wallet.trust.trust_store import TrustStore, trust_of_list
from wallet.vault.database import Database
from wallet.vault.documents import DocumentStore
from wallet.vault.former_keys import FormerKeyStore
from wallet.vault.trust_lists import TrustListStore


class KnownIssuers:
    """Lists and documents of one vault, read."""

    def __init__(self, database: Database) -> None:
        self._lists = TrustListStore(database)
        self._documents = DocumentStore(database)
        self._former = FormerKeyStore(database)

    def trust(self) -> TrustStore:
        """Return everything that lists, documents and former editions of them say of keys."""
        store = _trust_of(self.lists()) + TrustStore(historic=self._former.all())
        # Contexts and badges say nothing of keys, and may be many and large.
        return store + trust_of_hosted({kept.address: kept.data for kept in self._documents.all(DocumentKind.ISSUER)})

    def documents(self) -> LocalDocuments:
        """Return the documents, and the JSON-LD contexts among them."""
        kept = self._documents.all()
        contexts = {item.address: item.data for item in kept if item.kind is DocumentKind.CONTEXT}
        return LocalDocuments({item.address: item.data for item in kept}, Contexts(contexts))

    def lists(self) -> tuple[tuple[StoredTrustList, TrustList], ...]:
        """Return the lists, as stored and as read, by name."""
        return tuple((kept, renamed(parse_trust_source(kept.raw, kept.name), kept.name)) for kept in self._lists.all())

    def add(self, data: bytes, source: str, now: datetime, instead_of: str | None = None) -> TrustList:
        """Keep a list of any kind; it takes the place of the one it goes on from.

        Args:
            data: The file.
            source: Where it came from: a file name or an address. A kind without a name of its own is called so.
            now: The moment, UTC.
            instead_of: The list to replace, where the file is of a kind without a name.

        Raises:
            UnsupportedTrustListError: A kind that is recognised and cannot be checked; the former one stays.
            OlderListError: Dated before the former one, which stays.
            TrustListSignerError: Signed by somebody unknown here, or by nobody where the former one was signed; the
                former one stays.
            TrustListError: Not a list, or a broken one; the former one stays.
        """
        read = parse_trust_source(data, source if "://" in source else PurePath(source).stem)
        lists = self.lists()
        kept = {stored.name: former for stored, former in lists}
        name = name_of_list(read, kept, instead_of)
        if name in kept:
            require_not_older(kept[name], read)
            if is_signed(next(stored.raw for stored, _ in lists if stored.name == name)) and not is_signed(data):
                raise TrustListSignerError("the list that is kept is signed, and this one is not")
        # No list stands behind itself.
        require_list_signer(data, _trust_of(item for item in lists if item[0].name != name), now)
        self._lists.put(name, data, now, source)
        return renamed(read, name)

    def put_back(self, name: str, data: bytes, source: str, now: datetime) -> None:
        """Keep a list that was removed again, as it was; see `add`.

        Raises:
            OlderListError: A newer list of its name was added since.
        """
        for stored, former in self.lists():
            if stored.name == name:
                require_not_older(former, parse_trust_source(data, name))
        self._lists.put(name, data, now, source)

    def remove(self, name: str) -> None:
        """Forget a list.

        Raises:
            NotStoredError: No list of this name.
        """
        self._lists.remove(name)


def _trust_of(lists: Iterable[tuple[StoredTrustList, TrustList]]) -> TrustStore:
    store = TrustStore()
    for _, read in lists:
        store += trust_of_list(read)
    return store
