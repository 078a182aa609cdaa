"""Check 6 by a Bitstring Status List or StatusList2021 (W3C)."""

from typing import Final

from wallet.errors import MalformedError, StatusListError
from wallet.model.json import JsonObject
from wallet.model.report import Check, CheckName
from wallet.status.bitstring_status_list import (
    LISTS_OF_ENTRY,
    MINIMUM_ENTRIES,
    BitstringReference,
    StatusListCredential,
    parse_bitstring_reference,
)
from wallet.status.cache import CachedStatusList
from wallet.verification.outcomes import failed, passed, undetermined
from wallet.verification.status_lists import (
    Judgement,
    LocalData,
    StatusSubject,
    is_of_the_future,
    newest_judgement,
    parsed_list,
    require_authority,
)

_RULE: Final = "Bitstring Status List 1.0 section 3.2"
_ENTRY_RULE: Final = "Bitstring Status List 1.0 section 2.1"
_REVOCATION, _SUSPENSION, _REFRESH, _MESSAGE = "revocation", "suspension", "refresh", "message"
_PURPOSES: Final = frozenset({_REVOCATION, _SUSPENSION, _REFRESH, _MESSAGE})


def check_bitstring_status(entry: JsonObject, subject: StatusSubject, local: LocalData) -> Check | None:
    """Look a credential up in the list that an entry of `credentialStatus` names; None for another kind of entry."""
    try:
        reference = parse_bitstring_reference(entry)
    except MalformedError:
        return undetermined(CheckName.STATUS, "status-list-invalid", _ENTRY_RULE)
    if reference is None:
        return None
    if reference.purpose not in _PURPOSES:
        return undetermined(
            CheckName.STATUS, "unsupported-suite", f"{_ENTRY_RULE}: a purpose this version does not know"
        )

    def judge(copy: CachedStatusList) -> Judgement:
        document = parsed_list(copy.token)
        if not isinstance(document, StatusListCredential):
            raise StatusListError("another kind of list")
        _require_list_of(reference, document, copy)
        require_authority(document, copy, reference.uri, subject, local)
        stale = document.is_stale(copy.fetched_at, local.at)
        return Judgement(_of_entry(reference, document, copy, local, stale=stale), document.issued, stale)

    return newest_judgement(reference.uri, local, judge, _RULE)


def _require_list_of(reference: BitstringReference, document: StatusListCredential, copy: CachedStatusList) -> None:
    """Require the list that the entry means.

    Section 2.2 leaves its `id` open. What was found at the address is the list; a file from elsewhere must say so.
    """
    if document.address != reference.uri and not copy.published:
        raise StatusListError("id")
    if document.list_type not in LISTS_OF_ENTRY[reference.entry_type]:
        raise StatusListError("type")
    if reference.purpose not in document.purposes:
        raise StatusListError("statusPurpose")
    if document.size not in (None, reference.size):
        raise StatusListError("statusSize")


def _of_entry(
    reference: BitstringReference,
    document: StatusListCredential,
    copy: CachedStatusList,
    local: LocalData,
    *,
    stale: bool,
) -> Check:
    value = document.bits.entry(reference.index, reference.size)
    as_of = document.issued or copy.fetched_at
    facts: dict[str, str] = {}
    if len(document.bits) // reference.size < MINIMUM_ENTRIES:
        facts["entries"] = str(len(document.bits) // reference.size)  # fewer than W3C wants, and they count
    if is_of_the_future((document.starts, document.issued), local.at):
        rule = "VCDM 2.0 section 4.9: a list that is not yet valid"
        return undetermined(CheckName.STATUS, "status-list-invalid", rule, facts, as_of=as_of)
    if value and reference.purpose == _REVOCATION:  # not reversible (section 2.1), so an old list is enough
        return failed(CheckName.STATUS, "revoked", _ENTRY_RULE, facts, as_of=as_of)
    if stale:
        rule = "Bitstring Status List 1.0 section 2.2: validUntil, ttl"
        return undetermined(CheckName.STATUS, "status-list-stale", rule, facts, as_of=as_of)
    if value and reference.purpose == _SUSPENSION:
        return failed(CheckName.STATUS, "suspended", _ENTRY_RULE, facts, as_of=as_of)
    if reference.purpose == _MESSAGE:
        facts["message"] = reference.message(value) or f"0x{value:x}"
        return undetermined(
            CheckName.STATUS, "status-list-invalid", "a status of the issuer's own meaning", facts, as_of=as_of
        )
    if value and reference.purpose == _REFRESH:
        facts["refresh"] = "available"  # a newer credential exists; this one stays valid (section 2.1)
    return passed(CheckName.STATUS, _RULE, facts, as_of=as_of)
