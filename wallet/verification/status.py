"""Check 6: was it withdrawn or suspended?"""

from datetime import datetime
from functools import lru_cache

from wallet.errors import CryptoError, MalformedError, StatusListError, TooLargeError
from wallet.formats.sd_jwt_vc import SdJwtVc
from wallet.model.report import Check, CheckName
from wallet.status.cache import StatusCache
from wallet.status.token_status_list import (
    StatusListToken,
    StatusReference,
    parse_status_list_token,
    parse_status_reference,
)
from wallet.trust.issuer_keys import IssuerKey, Standing
from wallet.trust.trust_store import TrustStore
from wallet.verification.outcomes import failed, not_applicable, passed, undetermined
from wallet.verification.proof import verifying_key

_RULE = "draft-ietf-oauth-status-list section 8.3"
_NO_LIST = not_applicable(CheckName.STATUS, "no-status", f"{_RULE}: the issuer keeps no list")
_VALID, _INVALID, _SUSPENDED = 0, 1, 2  # section 7.1

# A page of credentials of one issuer points at one list: decode it once.
_parsed = lru_cache(maxsize=8)(parse_status_list_token)


def check_status(
    credential: SdJwtVc,
    signer: IssuerKey | None,
    trust: TrustStore,
    statuses: StatusCache,
    at: datetime,
) -> Check:
    """Look the credential up in its issuer's status list, as far as this device holds it."""
    status = credential.sd_jwt.payload.get("status")
    if status is None:
        return _NO_LIST
    try:
        reference = parse_status_reference(status)
    except MalformedError:
        return undetermined(CheckName.STATUS, "status-list-invalid", "draft-ietf-oauth-status-list section 6.1")
    if reference is None:
        return undetermined(CheckName.STATUS, "unsupported-suite", "a kind of status this version does not know")
    cached = statuses.resolve_status_list(reference.uri)
    if cached is None:
        return undetermined(CheckName.STATUS, "status-list-missing", _RULE, {"uri": reference.uri})
    try:
        token = _parsed(cached.token)
        if token.subject != reference.uri:
            raise StatusListError("sub")
        _require_signed(token, credential, signer, trust, at)
        return _of_entry(token, reference, at, stale=token.is_stale(cached.fetched_at, at))
    except (StatusListError, TooLargeError, CryptoError, MalformedError):
        return undetermined(CheckName.STATUS, "status-list-invalid", _RULE, {"uri": reference.uri})


def _require_signed(
    token: StatusListToken, credential: SdJwtVc, signer: IssuerKey | None, trust: TrustStore, at: datetime
) -> None:
    """The list must be signed by the key that signed the credential, by its issuer, or by a known provider."""
    issuer_id = token.issuer_id if token.issuer_id is not None else credential.issuer_id
    key = verifying_key(token.jws, issuer_id, trust, at)
    if key is None:
        raise StatusListError("no key for the status list")
    if signer is not None and key.key == signer.key:
        return
    if key.standing is Standing.KNOWN or (key.standing is Standing.BOUND and issuer_id == credential.issuer_id):
        return
    raise StatusListError("the status list's key is not tied to the issuer")


def _of_entry(token: StatusListToken, reference: StatusReference, at: datetime, *, stale: bool) -> Check:
    value = token.status_list.entry(reference.index)
    as_of = token.issued
    if as_of > at:
        # A list of the future says nothing about now; the clock here may be wrong.
        return undetermined(CheckName.STATUS, "status-list-invalid", f"{_RULE}: iat in the future", as_of=as_of)
    if value == _INVALID:  # permanent (section 7.1), so an old list is enough
        return failed(CheckName.STATUS, "revoked", "draft-ietf-oauth-status-list section 7.1", as_of=as_of)
    if stale:
        return undetermined(CheckName.STATUS, "status-list-stale", f"{_RULE}; section 13.7", as_of=as_of)
    if value == _SUSPENDED:
        return failed(CheckName.STATUS, "suspended", "draft-ietf-oauth-status-list section 7.1", as_of=as_of)
    if value != _VALID:
        return undetermined(
            CheckName.STATUS, "status-list-invalid", "a status of the issuer's own meaning", as_of=as_of
        )
    return passed(CheckName.STATUS, _RULE, as_of=as_of)
