"""Check 6 by a token status list (draft-ietf-oauth-status-list)."""

from typing import Final

from wallet.errors import MalformedError, StatusListError
from wallet.model.json import Json
from wallet.model.report import Check, CheckName
from wallet.status.cache import CachedStatusList
from wallet.status.token_status_list import StatusListToken, StatusReference, parse_status_reference
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

RULE: Final = "draft-ietf-oauth-status-list section 8.3"
_VALUES: Final = "draft-ietf-oauth-status-list section 7.1"
_VALID, _INVALID, _SUSPENDED = 0, 1, 2  # section 7.1


def check_token_status(status: Json, subject: StatusSubject, local: LocalData) -> Check:
    """Look a credential up in the list that its `status` claim names."""
    try:
        reference = parse_status_reference(status)
    except MalformedError:
        return undetermined(CheckName.STATUS, "status-list-invalid", "draft-ietf-oauth-status-list section 6.1")
    if reference is None:
        return undetermined(CheckName.STATUS, "unsupported-suite", "a kind of status this version does not know")

    def judge(copy: CachedStatusList) -> Judgement:
        document = parsed_list(copy.token)
        if not isinstance(document, StatusListToken) or document.subject != reference.uri:
            raise StatusListError("sub")
        require_authority(document, copy, reference.uri, subject, local)
        stale = document.is_stale(copy.fetched_at, local.at)
        return Judgement(_of_entry(document, reference, local, stale=stale), document.issued, stale)

    return newest_judgement(reference.uri, local, judge, RULE)


def _of_entry(token: StatusListToken, reference: StatusReference, local: LocalData, *, stale: bool) -> Check:
    value = token.status_list.entry(reference.index)
    as_of = token.issued
    if is_of_the_future((token.issued,), local.at):
        return undetermined(CheckName.STATUS, "status-list-invalid", f"{RULE}: iat in the future", as_of=as_of)
    if value == _INVALID:  # permanent (section 7.1), so an old list is enough
        return failed(CheckName.STATUS, "revoked", _VALUES, as_of=as_of)
    if stale:
        return undetermined(CheckName.STATUS, "status-list-stale", f"{RULE}; section 13.7", as_of=as_of)
    if value == _SUSPENDED:
        return failed(CheckName.STATUS, "suspended", _VALUES, as_of=as_of)
    if value != _VALID:
        return undetermined(
            CheckName.STATUS, "status-list-invalid", "a status of the issuer's own meaning", as_of=as_of
        )
    return passed(CheckName.STATUS, RULE, as_of=as_of)
