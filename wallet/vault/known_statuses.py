"""What a vault knows of withdrawn credentials: the newest copy of each list, from files or from its address."""

from datetime import datetime

from wallet.errors import StatusListError
from wallet.status.cache import CachedStatusList, StatusCache
from wallet.status.document import StatusDocument, parse_status_document
from wallet.status.revocation_list import RevocationList
from wallet.trust.local_documents import LocalDocuments
from wallet.trust.trust_store import TrustStore
from wallet.vault.database import Database
from wallet.vault.status_lists import StatusListStore
from wallet.verification.status import require_same_signer


class KnownStatuses:
    """Status lists of one vault, read."""

    def __init__(self, database: Database) -> None:
        self._lists = StatusListStore(database)

    def statuses(self) -> StatusCache:
        """Return the lists for checking credentials."""
        return StatusCache(
            {
                kept.uri: CachedStatusList(kept.token, kept.fetched_at, published=kept.published)
                for kept in self._lists.all()
            }
        )

    def add(
        self, data: bytes, now: datetime, trust: TrustStore, documents: LocalDocuments, address: str | None = None
    ) -> None:
        """Keep a list; it takes the place of an older copy.

        Args:
            data: The list, of any kind.
            now: The moment, UTC.
            trust: What this vault knows of issuers.
            documents: Documents that this vault keeps.
            address: Where it was fetched just now; None for a file, which says itself which address it stands for
                and may have lain anywhere: then its age counts from its own date.

        Raises:
            StatusListError: No status list, older than the one kept, or from somebody else; the former one stays.
            TooLargeError: Over a bound; the former one stays.
        """
        newer = parse_status_document(data)
        uri = address if address is not None else newer.address
        if uri is None:
            raise StatusListError("a status list without an address")
        kept = self._lists.get(uri)
        if kept is not None:
            former = parse_status_document(kept.token)
            if _is_older(newer, former, now):
                raise StatusListError("older than the list that is kept")
            if kept.published and address is None and isinstance(former, RevocationList):
                raise StatusListError("the list that is kept came from its own address")
            require_same_signer(former, newer, trust, now, documents)
        issued = _issued(newer)
        since = now if address is not None or issued is None else min(now, issued)
        self._lists.put(uri, data, since, published=address is not None)

    def newest(self) -> datetime | None:
        """Return the date of the newest list, or None where there is none with a date."""
        dates = [_issued(parse_status_document(kept.token)) or kept.fetched_at for kept in self._lists.all()]
        return max(dates, default=None)


def _issued(document: StatusDocument) -> datetime | None:
    return None if isinstance(document, RevocationList) else document.issued


def _is_older(newer: StatusDocument, former: StatusDocument, now: datetime) -> bool:
    """A date in the future counts for nothing: a wrong clock must not lock every later list out."""
    new, old = _issued(newer), _issued(former)
    return new is not None and old is not None and new < old <= now
