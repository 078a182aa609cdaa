"""Proofs of status list credentials, each checked once for a page of credentials that point at it."""

from collections import OrderedDict
from datetime import datetime, timedelta
from threading import Lock
from typing import Final, NamedTuple

from wallet.errors import WalletError
from wallet.formats.w3c import W3cCredential
from wallet.model.report import Outcome
from wallet.trust.issuer_keys import IssuerKey
from wallet.trust.local_documents import LocalDocuments
from wallet.trust.trust_store import TrustStore
from wallet.verification.proof import check_proof

# How long a result stands: keys and certificates end to the second, but not while one page is drawn.
_SAME_MOMENT: Final = timedelta(seconds=10)
_MOST: Final = 32


class _Known(NamedTuple):
    """A result, and what it rests on.

    While it is kept, no other store or documents can get the identity of these.
    """

    trust: TrustStore
    documents: LocalDocuments
    at: datetime
    signer: IssuerKey | None


_known: OrderedDict[tuple[bytes, int, int], _Known] = OrderedDict()
_lock = Lock()


def signer_of_list_credential(
    credential: W3cCredential, trust: TrustStore, documents: LocalDocuments, at: datetime
) -> IssuerKey | None:
    """Return the key behind the proofs of a list, or None where not every one holds."""
    place = (credential.original, id(trust), id(documents))
    with _lock:
        known = _known.get(place)
        if known is not None and timedelta(0) <= at - known.at < _SAME_MOMENT:
            _known.move_to_end(place)
            return known.signer
    signer = _signer(credential, trust, documents, at)
    with _lock:
        _known[place] = _Known(trust, documents, at, signer)
        _known.move_to_end(place)
        while len(_known) > _MOST:
            _known.popitem(last=False)
    return signer


def _signer(credential: W3cCredential, trust: TrustStore, documents: LocalDocuments, at: datetime) -> IssuerKey | None:
    try:
        result = check_proof(credential, trust, at, documents)
    except WalletError:
        return None
    return result.signer if result.proof.outcome is Outcome.PASSED else None
