"""Check 6 by lists without a proof: of 1EdTech (Open Badges 3.0, CLR 2.0) and of Open Badges 2.0.

What they say counts as far as they were published at the address that the credential names. A copy is stale after
31 days: neither specification lets a list say how long it holds, and issuers withdraw badges rarely.
"""

from datetime import datetime, timedelta
from typing import Final

from wallet.crypto.strict_json import parse_json_object
from wallet.errors import MalformedError, StatusListError, UnreadableError
from wallet.formats.w3c import identifier_of, types_of
from wallet.model.json import Json, JsonObject
from wallet.model.report import Check, CheckName
from wallet.status.cache import CachedStatusList
from wallet.status.revocation_list import REVOCATION_ENTRY, ListKind, RevocationList
from wallet.verification.outcomes import failed, not_applicable, passed, undetermined
from wallet.verification.status_lists import (
    Judgement,
    StatusSubject,
    Surroundings,
    newest_judgement,
    parsed_list,
)

_STALE_AFTER: Final = timedelta(days=31)
_REASON_LETTERS: Final = 300
_1EDTECH: Final = "1EdTech Revocation List Status Method 1.0"
_OPEN_BADGES: Final = "Open Badges 2.0, RevocationList"
_HOSTED: Final = "Open Badges 2.0, hosted verification"
_SIGNED_TYPES: Final = frozenset({"signed", "SignedBadge"})


def check_1edtech_status(
    entry: JsonObject, credential_id: Json, subject: StatusSubject, around: Surroundings
) -> Check | None:
    """Look a credential up in the list that an entry of `credentialStatus` names; None for another kind of entry."""
    if REVOCATION_ENTRY not in types_of(entry):
        return None
    uri = identifier_of(entry.get("id"))
    if uri is None or not isinstance(credential_id, str) or not credential_id:
        # A list names credentials by their identifiers: one without cannot be looked up.
        return undetermined(CheckName.STATUS, "status-list-invalid", _1EDTECH)
    return _look_up((credential_id,), uri, "1edtech", subject, around)


def check_open_badge_status(assertion: JsonObject, subject: StatusSubject, around: Surroundings) -> Check:
    """Look an Open Badge 2.0 up: in what it says itself, in what is published of it, and in its issuer's list.

    A signed badge needs its issuer's list; a hosted one is withdrawn by what is published at its own address.
    """
    hosted = _published(assertion.get("id"), around)
    for stated in (assertion, hosted):
        if stated is not None and _is_marked(stated):
            return failed(
                CheckName.STATUS, "revoked", "Open Badges 2.0, Assertion: revoked", _reason_facts(_reason_of(stated))
            )
    identifiers = tuple(value for value in (assertion.get("id"), assertion.get("uid")) if isinstance(value, str))
    signed = _is_signed(assertion)
    issuer = _issuer_of(assertion, around)
    uri = None if issuer is None else identifier_of(issuer.get("revocationList"))
    if uri is not None and identifiers and (signed or around.copies(uri)):
        return _look_up(identifiers, uri, "open-badges-2", subject, around)
    if not signed and hosted is not None:
        return passed(CheckName.STATUS, f"{_HOSTED}: what is published does not say that it was revoked")
    if signed and issuer is not None:
        return not_applicable(CheckName.STATUS, "no-status", f"{_OPEN_BADGES}: the issuer keeps no list")
    missing = _first_unknown(assertion, around) if signed else identifier_of(assertion.get("id"))
    return undetermined(
        CheckName.STATUS,
        "status-list-missing",
        _OPEN_BADGES if signed else _HOSTED,
        {} if missing is None else {"uri": missing},
    )


def _look_up(
    identifiers: tuple[str, ...], uri: str, kind: ListKind, subject: StatusSubject, around: Surroundings
) -> Check:
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
        if _is_stale(as_of, around.at):
            check = undetermined(CheckName.STATUS, "status-list-stale", f"{rule}: over 31 days old", as_of=as_of)
            return Judgement(check, as_of, stale=True, published=copy.published)
        return Judgement(passed(CheckName.STATUS, rule, as_of=as_of), as_of, published=copy.published)

    return newest_judgement(uri, around, judge, rule)


def _is_stale(fetched_at: datetime | None, at: datetime) -> bool:
    """A file that was handed over for this check has no date of its own and counts as it is."""
    return fetched_at is not None and at - fetched_at > _STALE_AFTER


def _reason_facts(reason: str) -> dict[str, str]:
    return {"reason": reason[:_REASON_LETTERS]} if reason else {}


def _reason_of(assertion: JsonObject) -> str:
    reason = assertion.get("revocationReason")
    return reason if isinstance(reason, str) else ""


def _is_marked(assertion: JsonObject) -> bool:
    return assertion.get("revoked") in (True, "true")


def _is_signed(assertion: JsonObject) -> bool:
    """Whether a badge says that a signature proves it; `verify` is what Open Badges 1.x called it."""
    for name in ("verification", "verify"):
        stated = assertion.get(name)
        try:
            if isinstance(stated, dict) and not _SIGNED_TYPES.isdisjoint(types_of(stated)):
                return True
        except MalformedError:
            continue
    return False


def _issuer_of(assertion: JsonObject, around: Surroundings) -> JsonObject | None:
    """The issuer's profile: published at its address, or inside the badge."""
    badge = _node(assertion.get("badge"), around)
    return None if badge is None else _node(badge.get("issuer"), around)


def _first_unknown(assertion: JsonObject, around: Surroundings) -> str | None:
    """The address of the document that would lead on to the issuer's list."""
    badge = _node(assertion.get("badge"), around)
    return identifier_of(assertion.get("badge") if badge is None else badge.get("issuer"))


def _node(value: Json, around: Surroundings) -> JsonObject | None:
    published = _published(identifier_of(value), around)
    if published is not None:
        return published
    # An object that is nothing but an address says nothing itself.
    return value if isinstance(value, dict) and not value.keys() <= {"id", "@id", "type"} else None


def _published(address: Json, around: Surroundings) -> JsonObject | None:
    data = around.documents.hosted.get(address) if isinstance(address, str) else None
    if data is None:
        return None
    try:
        return parse_json_object(data)
    except UnreadableError:
        return None
