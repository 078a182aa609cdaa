"""Check 6: was it withdrawn or suspended?"""

from datetime import UTC, datetime
from typing import Final

from wallet.formats.open_badge_2 import OpenBadge2
from wallet.formats.sd_jwt_vc import SdJwtVc, is_w3c
from wallet.formats.w3c import W3cCredential
from wallet.model.credential import UnverifiedCredential
from wallet.model.json import Json, JsonObject
from wallet.model.report import Check, CheckName, Outcome
from wallet.status.cache import StatusCache
from wallet.trust.issuer_keys import IssuerKey
from wallet.trust.local_documents import NO_DOCUMENTS, LocalDocuments
from wallet.trust.trust_store import TrustStore
from wallet.verification.bitstring_status import check_bitstring_status
from wallet.verification.outcomes import not_applicable, undetermined
from wallet.verification.revocation_lists import check_1edtech_status, check_open_badge_status
from wallet.verification.status_lists import LocalData, StatusSubject, require_same_signer
from wallet.verification.token_status import RULE, check_token_status

__all__ = ["check_status", "require_same_signer"]

_NO_LIST: Final = not_applicable(CheckName.STATUS, "no-status", f"{RULE}: the issuer keeps no list")
_ENTRY_RULE: Final = "VCDM 2.0 section 4.10"
_MAX_ENTRIES: Final = 32
_FAR: Final = datetime.max.replace(tzinfo=UTC)


def check_status(
    credential: UnverifiedCredential,
    claims: JsonObject,
    signer: IssuerKey | None,
    trust: TrustStore,
    statuses: StatusCache,
    at: datetime,
    documents: LocalDocuments = NO_DOCUMENTS,
) -> Check:
    """Look the credential up in its issuer's lists, as far as this device holds them.

    A credential may name several lists: the worst that one of them says decides. Of several copies of one list the
    newest counts that may speak for the issuer.
    """
    if isinstance(credential, SdJwtVc) and "status" not in claims and "credentialStatus" not in claims:
        return _NO_LIST
    subject = StatusSubject(credential.issuer_id, signer)
    local = LocalData(trust, statuses, documents, at)
    if isinstance(credential, OpenBadge2):
        return check_open_badge_status(credential, claims, subject, local)
    checks: list[Check] = []
    status, w3c = claims.get("status"), isinstance(credential, W3cCredential)
    # In the W3C data model the word is free: there only what looks like a status list is one.
    if status is not None and (not w3c or (isinstance(status, dict) and "status_list" in status)):
        checks.append(check_token_status(status, subject, local))
    if w3c or is_w3c(claims):
        entries = _entries(claims.get("credentialStatus"))
        checks += [_of_w3c_entry(entry, claims.get("id"), subject, local) for entry in entries[:_MAX_ENTRIES]]
        if len(entries) > _MAX_ENTRIES:
            checks.append(undetermined(CheckName.STATUS, "status-list-invalid", f"{_ENTRY_RULE}: too many entries"))
    return min(checks, key=_badness, default=_NO_LIST)


def _entries(stated: Json) -> tuple[Json, ...]:
    """The entries of `credentialStatus`: one or a list of them."""
    return tuple(stated) if isinstance(stated, list) else () if stated is None else (stated,)


def _of_w3c_entry(entry: Json, credential_id: Json, subject: StatusSubject, local: LocalData) -> Check:
    if not isinstance(entry, dict):
        return undetermined(CheckName.STATUS, "status-list-invalid", _ENTRY_RULE)
    check = check_bitstring_status(entry, subject, local)
    if check is None:
        check = check_1edtech_status(entry, credential_id, subject, local)
    return check or undetermined(CheckName.STATUS, "unsupported-suite", _ENTRY_RULE)


def _badness(check: Check) -> tuple[int, datetime]:
    """Withdrawn before suspended before unknown before good; of several good ones the oldest list tells the age."""
    if check.outcome is Outcome.FAILED:
        return (0 if check.code == "revoked" else 1), _FAR
    return (2, _FAR) if check.outcome is Outcome.UNDETERMINED else (3, check.as_of or _FAR)
