"""Check 6: was it withdrawn or suspended?"""

from datetime import datetime
from functools import lru_cache

from wallet.errors import CryptoError, MalformedError, StatusListError, UnreadableError
from wallet.formats.sd_jwt_vc import is_w3c
from wallet.model.credential import UnverifiedCredential
from wallet.model.json import JsonObject
from wallet.model.report import Check, CheckName
from wallet.status.cache import CachedStatusList, StatusCache
from wallet.status.token_status_list import (
    StatusListToken,
    StatusReference,
    parse_status_list_token,
    parse_status_reference,
)
from wallet.trust.issuer_keys import IssuerKey, Standing, host_of
from wallet.trust.trust_store import TrustStore
from wallet.verification.outcomes import failed, not_applicable, passed, undetermined
from wallet.verification.signing_key import verifying_key

_RULE = "draft-ietf-oauth-status-list section 8.3"
_NO_LIST = not_applicable(CheckName.STATUS, "no-status", f"{_RULE}: the issuer keeps no list")
_VALID, _INVALID, _SUSPENDED = 0, 1, 2  # section 7.1

# A page of credentials of one issuer points at one list: decode it once.
_parsed = lru_cache(maxsize=32)(parse_status_list_token)


def check_status(
    credential: UnverifiedCredential,
    claims: JsonObject,
    signer: IssuerKey | None,
    trust: TrustStore,
    statuses: StatusCache,
    at: datetime,
) -> Check:
    """Look the credential up in its issuer's status list, as far as this device holds it.

    Of several copies the newest counts that may speak for the issuer.
    """
    status = claims.get("status")
    if status is None and "credentialStatus" in claims and is_w3c(claims):
        return undetermined(CheckName.STATUS, "unsupported-suite", "VCDM 2.0 section 4.10")
    if status is None:
        return _NO_LIST
    try:
        reference = parse_status_reference(status)
    except MalformedError:
        return undetermined(CheckName.STATUS, "status-list-invalid", "draft-ietf-oauth-status-list section 6.1")
    if reference is None:
        return undetermined(CheckName.STATUS, "unsupported-suite", "a kind of status this version does not know")
    copies = statuses.resolve_status_lists(reference.uri)
    if not copies:
        return undetermined(CheckName.STATUS, "status-list-missing", _RULE, {"uri": reference.uri})
    found: list[tuple[bool, datetime, bool, Check]] = []
    for copy in copies:
        try:
            token = _signed_token(copy, reference, credential, signer, trust, at)
            stale = token.is_stale(copy.fetched_at, at)
            check = _of_entry(token, reference, at, stale=stale)
        except (StatusListError, CryptoError, UnreadableError):
            continue
        found.append((token.issued <= at, token.issued, not stale, check))
    if not found:
        return undetermined(CheckName.STATUS, "status-list-invalid", _RULE, {"uri": reference.uri})
    return max(found, key=lambda item: item[:3])[-1]


def require_same_signer(former: StatusListToken, newer: StatusListToken, trust: TrustStore, at: datetime) -> None:
    """Require that a list which is to take another's place comes from who signed that one.

    Nothing is required where the former one's signer is not known here: then neither counts for anything.

    Raises:
        StatusListError: Signed by another key, which is not a known one of the same issuer either.
    """
    known = _signer_of(former, trust, at)
    if known is None:
        return
    signer = _signer_of(newer, trust, at)
    if signer is None or (
        signer.key != known.key and (signer.standing is not Standing.KNOWN or _speaker(signer) != _speaker(known))
    ):
        raise StatusListError("not signed by who signed the list that is kept")


def _signer_of(token: StatusListToken, trust: TrustStore, at: datetime) -> IssuerKey | None:
    try:
        return verifying_key(token.jws, token.issuer_id, trust, at)
    except (CryptoError, UnreadableError):
        return None


def _signed_token(
    copy: CachedStatusList,
    reference: StatusReference,
    credential: UnverifiedCredential,
    signer: IssuerKey | None,
    trust: TrustStore,
    at: datetime,
) -> StatusListToken:
    token = _parsed(copy.token)
    if token.subject != reference.uri:
        raise StatusListError("sub")
    issuer_id = token.issuer_id if token.issuer_id is not None else credential.issuer_id
    key = verifying_key(token.jws, issuer_id, trust, at)
    if key is None:
        raise StatusListError("no key for the status list")
    if signer is None or key.key != signer.key:
        _require_authority(key, credential, signer, trust, reference)
    return token


def _require_authority(
    key: IssuerKey,
    credential: UnverifiedCredential,
    signer: IssuerKey | None,
    trust: TrustStore,
    reference: StatusReference,
) -> None:
    """Another key than the credential's own must be its issuer's, or that of the provider it points to.

    A known issuer may speak for itself only, else it could give back what another one withdrew.
    """
    if key.key in trust.any_issuer:
        return
    theirs = _speaker(key)
    if key.standing is not Standing.UNBOUND and theirs is not None:
        if theirs == (credential.issuer_id if signer is None else _speaker(signer)):
            return
        host = host_of(theirs)
        if key.standing is Standing.KNOWN and host is not None and host == host_of(reference.uri):
            return
    raise StatusListError("the status list's key is not tied to the issuer")


def _speaker(key: IssuerKey) -> str | None:
    return key.issuer_id if key.issuer is None else key.issuer.id


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
