"""Refreshing an open wallet: what it would ask, and keeping what comes back."""

from collections.abc import Iterator

from wallet.crypto.strict_json import parse_json_object
from wallet.holder import Holder
from wallet.model.report import VerificationReport
from wallet.model.stored import CredentialId, DocumentKind
from wallet.online.fetching import BADGE, Fetched
from wallet.online.refresh import Keep, Plan, Request, Subject, plan_refresh

_PAGE = 200
_MARK = b"\xef\xbb\xbf"


def plan_for(holder: Holder, credential_id: CredentialId | None = None) -> Plan:
    """Say which addresses a refresh of a wallet would ask; nothing is asked here.

    Args:
        holder: The open wallet.
        credential_id: Only what concerns this credential; else all of them, and the trust lists.

    Raises:
        NotStoredError: No such credential.
    """
    # An issuer that a list names without keys is still asked for them.
    known = {
        name
        for name, entries in holder.trust().issuers.items()
        if any(entry.keys or entry.certificates for entry in entries)
    }
    if credential_id is not None:
        return plan_refresh([holder.open(credential_id).report], known=known)
    return plan_refresh(_reports(holder), (stored for stored, _ in holder.trust_lists()), known=known)


def plan_lists(holder: Holder, names: tuple[str, ...] = ()) -> Plan:
    """Say which addresses an update of trust lists would ask: of those that came from one.

    Args:
        holder: The open wallet.
        names: Only these lists; else all.
    """
    return plan_refresh((), (stored for stored, _ in holder.trust_lists() if not names or stored.name in names))


def keep_answer(holder: Holder) -> Keep:
    """Return what believes an answer and keeps it in a wallet; call it on the thread of the wallet's vault.

    It raises a `WalletError` for an answer that is not believed: the former data stays.
    """

    def keep(request: Request, fetched: Fetched) -> None:
        match request.subject:
            case Subject.STATUS_LIST:
                holder.add_status_list(fetched.data, request.name)
            case Subject.ISSUER_DOCUMENT:
                holder.add_document(request.name.partition("#")[0], fetched.data, DocumentKind.ISSUER)
            case Subject.TRUST_LIST:
                holder.add_trust_list(fetched.data, request.address, instead_of=request.name)
            case Subject.BADGE:
                # What it says is judged with the badge; that it can say anything, here.
                parse_json_object(fetched.data.removeprefix(_MARK), max_bytes=BADGE.max_bytes)
                holder.add_document(request.name, fetched.data, DocumentKind.BADGE)

    return keep


def _reports(holder: Holder) -> Iterator[VerificationReport]:
    offset = 0
    while items := holder.page(offset=offset, limit=_PAGE).items:
        yield from (item.report for item in items)
        offset += len(items)
