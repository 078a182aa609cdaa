"""What every kind of status list shares: which copy counts, who signed it, and who may speak for an issuer."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from functools import lru_cache
from typing import Final, NamedTuple

from wallet.errors import CryptoError, StatusListError, UnreadableError
from wallet.model.report import Check, CheckName, Outcome
from wallet.status.bitstring_status_list import StatusListCredential
from wallet.status.cache import CachedStatusList, StatusCache
from wallet.status.document import StatusDocument, parse_status_document
from wallet.status.revocation_list import RevocationList
from wallet.trust.issuer_keys import IssuerKey, Standing, host_of
from wallet.trust.local_documents import NO_DOCUMENTS, LocalDocuments
from wallet.trust.trust_store import TrustStore
from wallet.verification.holder_binding import CLOCK_LEEWAY
from wallet.verification.list_proofs import signer_of_list_credential
from wallet.verification.outcomes import undetermined
from wallet.verification.signing_key import verifying_key

# A page of credentials of one issuer points at one list: decode it once.
parsed_list: Final = lru_cache(maxsize=16)(parse_status_document)
_LONG_AGO: Final = datetime.min.replace(tzinfo=UTC)
_BADNESS: Final = {Outcome.FAILED: 2, Outcome.UNDETERMINED: 1, Outcome.PASSED: 0, Outcome.NOT_APPLICABLE: 0}


class StatusSubject(NamedTuple):
    """Whose status is asked.

    Attributes:
        issuer_id: Who the credential says issued it, or None.
        signer: The key whose signature on it held, or None.
    """

    issuer_id: str | None
    signer: IssuerKey | None

    @property
    def speaker(self) -> str | None:
        """Who speaks in the credential: the owner of the key, as far as one is known."""
        return self.issuer_id if self.signer is None else _speaker(self.signer)


class LocalData(NamedTuple):
    """What a look at a status list rests on.

    Attributes:
        trust: Trust lists, anchors and keys.
        statuses: Status lists.
        documents: What was published elsewhere, by address.
        at: Moment to judge at; UTC.
    """

    trust: TrustStore
    statuses: StatusCache
    documents: LocalDocuments
    at: datetime

    def copies(self, uri: str) -> tuple[CachedStatusList, ...]:
        """Return every copy of the list at an address."""
        hosted = self.documents.hosted.get(uri)
        kept = self.statuses.resolve_status_lists(uri)
        return kept if hosted is None else (*kept, CachedStatusList(hosted, published=True))


class Judgement(NamedTuple):
    """What one copy of a list says.

    Attributes:
        check: The check it leads to.
        issued: Its date, or None.
        stale: It is too old.
        published: Its origin decides, not a signature, and it was found at its address.
    """

    check: Check
    issued: datetime | None
    stale: bool = False
    published: bool = False


def newest_judgement(uri: str, local: LocalData, judge: Callable[[CachedStatusList], Judgement], rule: str) -> Check:
    """Judge every copy of a list; the newest counts that may speak, a fresh one before a stale one of its date.

    Of two alike the one that says worse: which of them the issuer meant last cannot be told.
    """
    copies = local.copies(uri)
    if not copies:
        return undetermined(CheckName.STATUS, "status-list-missing", rule, {"uri": uri})
    found: list[tuple[tuple[bool, bool, datetime, bool, int], Check]] = []
    for copy in copies:
        try:
            check, issued, stale, published = judge(copy)
        except (StatusListError, CryptoError, UnreadableError):
            continue
        future = issued is not None and issued > local.at
        found.append(((not future, published, issued or _LONG_AGO, not stale, _BADNESS[check.outcome]), check))
    if not found:
        return undetermined(CheckName.STATUS, "status-list-invalid", rule, {"uri": uri})
    return max(found, key=lambda item: item[0])[1]


def is_of_the_future(moments: Iterable[datetime | None], at: datetime) -> bool:
    """Whether a list is not yet valid; a list of the future says nothing about now, and the clock may be wrong."""
    return any(moment is not None and moment > at + CLOCK_LEEWAY for moment in moments)


def signer_of(document: StatusDocument, issuer_id: str | None, local: LocalData) -> IssuerKey | None:
    """Return the key whose signature on a list holds, or None where none does or it carries none.

    Args:
        document: The list.
        issuer_id: Who issued a token that does not say so.
        local: What is known here.
    """
    if isinstance(document, RevocationList):
        return None
    if isinstance(document, StatusListCredential):
        return signer_of_list_credential(document.credential, local.trust, local.documents, local.at)
    try:
        stated = document.issuer_id if document.issuer_id is not None else issuer_id
        return verifying_key(document.jws, stated, local.trust, local.at)
    except (CryptoError, UnreadableError):
        return None


def require_authority(
    document: StatusDocument, copy: CachedStatusList, uri: str, subject: StatusSubject, local: LocalData
) -> None:
    """Require that a signed list may say something about a credential.

    Its key must be the credential's own, or its issuer's, or that of the provider the credential points to: one
    that is known here and of that address, or whose list was found at that very address. A known issuer may speak
    for itself only, else it could give back what another one withdrew.

    Raises:
        StatusListError: No signature holds, or its key is not tied to the credential's issuer.
    """
    key = signer_of(document, subject.issuer_id, local)
    if key is None:
        raise StatusListError("no key for the status list")
    if subject.signer is not None and key.key == subject.signer.key:
        return
    if key.key in local.trust.any_issuer:
        return
    theirs = _speaker(key)
    if key.standing is not Standing.UNBOUND and theirs is not None:
        if theirs == subject.speaker or copy.published:
            return
        host = host_of(theirs)
        if key.standing is Standing.KNOWN and host is not None and host == host_of(uri):
            return
    raise StatusListError("the status list's key is not tied to the issuer")


def require_same_signer(
    former: StatusDocument,
    newer: StatusDocument,
    trust: TrustStore,
    at: datetime,
    documents: LocalDocuments = NO_DOCUMENTS,
) -> None:
    """Require that a list which is to take another's place comes from who signed that one.

    Nothing is required where the former one's signer is not known here: then neither counts for anything. A list
    without a proof may replace one without a proof that is about the same issuer.

    Raises:
        StatusListError: Signed by another key, which is not a known one of the same issuer either; or, without
            proof, about another issuer.
    """
    local = LocalData(trust, StatusCache(), documents, at)
    if isinstance(former, RevocationList):
        if former.issuer_id != newer.issuer_id:
            raise StatusListError("not about the issuer of the list that is kept")
        return
    known = signer_of(former, former.issuer_id, local)
    if known is None:
        return
    signer = signer_of(newer, newer.issuer_id, local)
    if signer is None or (
        signer.key != known.key and (signer.standing is not Standing.KNOWN or _speaker(signer) != _speaker(known))
    ):
        raise StatusListError("not signed by who signed the list that is kept")


def _speaker(key: IssuerKey) -> str | None:
    return key.issuer_id if key.issuer is None else key.issuer.id
