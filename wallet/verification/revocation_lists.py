"""Check 6 by lists without a proof: of 1EdTech (Open Badges 3.0, CLR 2.0) and of Open Badges 2.0.

What they say counts as far as they were published at the address that the credential names. A copy is stale after
31 days: neither specification lets a list say how long it holds, and issuers withdraw badges rarely.
"""

from datetime import datetime, timedelta
from typing import Final

from wallet.errors import StatusListError
from wallet.formats.open_badge_2 import OpenBadge2
from wallet.formats.w3c import identifier_of, types_of
from wallet.model.json import Json, JsonObject
from wallet.model.report import Check, CheckName
from wallet.status.cache import CachedStatusList
from wallet.status.revocation_list import REVOCATION_ENTRY, ListKind, RevocationList
from wallet.verification.open_badge_2_documents import published_at
from wallet.verification.outcomes import failed, not_applicable, passed, undetermined
from wallet.verification.status_lists import (
    Judgement,
    LocalData,
    StatusSubject,
    newest_judgement,
    parsed_list,
)

_STALE_AFTER: Final = timedelta(days=31)
_REASON_LETTERS: Final = 300
_1EDTECH: Final = "1EdTech Revocation List Status Method 1.0"
_OPEN_BADGES: Final = "Open Badges 2.0, RevocationList"
_HOSTED: Final = "Open Badges 2.0, hosted verification"


def check_1edtech_status(
    entry: JsonObject, credential_id: Json, subject: StatusSubject, local: LocalData
) -> Check | None:
    """Look a credential up in the list that an entry of `credentialStatus` names; None for another kind of entry."""
    if REVOCATION_ENTRY not in types_of(entry):
        return None
    uri = identifier_of(entry.get("id"))
    if uri is None or not isinstance(credential_id, str) or not credential_id:
        # A list names credentials by their identifiers: one without cannot be looked up.
        return undetermined(CheckName.STATUS, "status-list-invalid", _1EDTECH)
    return _look_up((credential_id,), uri, "1edtech", subject, local)


def check_open_badge_status(badge: OpenBadge2, claims: JsonObject, subject: StatusSubject, local: LocalData) -> Check:
    """Look an Open Badge 2.0 up: in what it says itself, in what is published of it, and in its issuer's list.

    A signed badge needs its issuer's list; a hosted one is withdrawn by what is published at its own address.

    Args:
        badge: The badge.
        claims: Its Assertion with badge class and issuer in their places, as far as they are known.
        subject: Whose it is.
        local: What is known here.
    """
    published = published_at(local.documents.hosted, identifier_of(claims))
    for stated in (claims, published):
        if stated is not None and _is_marked(stated):
            rule = "Open Badges 2.0, Assertion: revoked"
            return failed(CheckName.STATUS, "revoked", rule, _reason_facts(stated.get("revocationReason")))
    names = tuple(value for value in (claims.get("id"), claims.get("uid")) if isinstance(value, str))
    signed = badge.jws is not None
    issuer, unknown = _issuer_in(claims)
    uri = None if issuer is None else identifier_of(issuer.get("revocationList"))
    if uri is not None and names and (signed or local.copies(uri)):
        owner = subject._replace(issuer_id=identifier_of(issuer))
        return _look_up(names, uri, "open-badges-2", owner, local)
    if not signed and published is not None:
        return passed(CheckName.STATUS, f"{_HOSTED}: what is published does not say that it was revoked")
    if signed and issuer is not None:
        return not_applicable(CheckName.STATUS, "no-status", f"{_OPEN_BADGES}: the issuer keeps no list")
    missing = unknown if signed else badge.address
    rule = _OPEN_BADGES if signed else _HOSTED
    return undetermined(CheckName.STATUS, "status-list-missing", rule, {} if missing is None else {"uri": missing})


def _look_up(identifiers: tuple[str, ...], uri: str, kind: ListKind, subject: StatusSubject, local: LocalData) -> Check:
    rule = _1EDTECH if kind == "1edtech" else _OPEN_BADGES

    def judge(copy: CachedStatusList) -> Judgement:
        document = parsed_list(copy.token)
        if not isinstance(document, RevocationList) or document.kind != kind:
            raise StatusListError("another kind of list")
        if not copy.published:
            # A file from elsewhere must say whose list it is; what was found at the address need not.
            if document.address != uri:
                raise StatusListError("id")
            if document.issuer_id not in (None, subject.issuer_id):
                raise StatusListError("issuer")
        reasons = [document.revoked[name] for name in identifiers if name in document.revoked]
        as_of = copy.fetched_at
        if reasons:
            check = failed(CheckName.STATUS, "revoked", rule, _reason_facts(reasons[0]), as_of=as_of)
            return Judgement(check, as_of, published=copy.published)
        if _is_stale(as_of, local.at):
            check = undetermined(CheckName.STATUS, "status-list-stale", f"{rule}: over 31 days old", as_of=as_of)
            return Judgement(check, as_of, stale=True, published=copy.published)
        return Judgement(passed(CheckName.STATUS, rule, as_of=as_of), as_of, published=copy.published)

    return newest_judgement(uri, local, judge, rule)


def _is_stale(fetched_at: datetime | None, at: datetime) -> bool:
    """A file that was handed over for this check has no date of its own and counts as it is."""
    return fetched_at is not None and at - fetched_at > _STALE_AFTER


def _reason_facts(reason: Json) -> dict[str, str]:
    return {"reason": reason[:_REASON_LETTERS]} if isinstance(reason, str) and reason else {}


def _is_marked(assertion: JsonObject) -> bool:
    return assertion.get("revoked") in (True, "true")


def _issuer_in(claims: JsonObject) -> tuple[JsonObject | None, str | None]:
    """The issuer's profile, or the address of the document that would lead on to it."""
    badge = claims.get("badge")
    if not isinstance(badge, dict):
        return None, identifier_of(badge)
    issuer = badge.get("issuer")
    return (issuer, None) if isinstance(issuer, dict) else (None, identifier_of(issuer))
