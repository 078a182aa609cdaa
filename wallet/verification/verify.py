"""Verification: seven checks in order, and the report."""

from datetime import datetime

from wallet.errors import NotGenuineError, UnreadableError
from wallet.formats.recognise import parse_credential
from wallet.model.credential import UnverifiedCredential, VerifiedCredential
from wallet.model.json import JsonObject
from wallet.model.report import (
    Check,
    CheckName,
    HolderBinding,
    IssuerSummary,
    Outcome,
    VerificationReport,
    verdict_of,
)
from wallet.status.cache import StatusCache
from wallet.trust.issuer_keys import IssuerKey
from wallet.trust.local_documents import NO_DOCUMENTS, LocalDocuments
from wallet.trust.trust_store import TrustStore
from wallet.verification.content import check_content
from wallet.verification.expectations import Expected, OwnKeys, Presented
from wallet.verification.holder_binding import check_holder
from wallet.verification.outcomes import failed, passed, undetermined
from wallet.verification.proof import check_proof
from wallet.verification.status import check_status
from wallet.verification.validity import check_validity

_ASKED_NOTHING = Presented()
_STRUCTURE = passed(CheckName.STRUCTURE, "RFC 9901 section 4; draft-ietf-oauth-sd-jwt-vc section 2.2")
_READABLE = {
    "vc+ldp": passed(CheckName.STRUCTURE, "VCDM 2.0 section 4"),
    "vc+jwt": passed(CheckName.STRUCTURE, "VCDM 2.0 section 4; VC-JOSE-COSE section 3.1"),
    "vc+cose": passed(CheckName.STRUCTURE, "VCDM 2.0 section 4; VC-JOSE-COSE section 3.3"),
    "edc+jades": passed(CheckName.STRUCTURE, "ETSI TS 119 182-1 section 5; European Learning Model 3"),
    "open-badge-2": passed(CheckName.STRUCTURE, "Open Badges 2.0, Assertion"),
}


def verify_credential(
    credential: UnverifiedCredential,
    *,
    trust: TrustStore,
    statuses: StatusCache,
    at: datetime,
    expected: Expected = _ASKED_NOTHING,
    documents: LocalDocuments = NO_DOCUMENTS,
) -> VerificationReport:
    """Check a credential or presentation against what this device knows; uses no network.

    A check that needs data this device lacks is `undetermined`, never passed. A failed proof stops the rest.

    1. `structure`: the data model's musts; parsing has settled it.
    2. `proof`: every signature and every disclosure, by the procedure of the format.
    3. `issuer`: the key is the issuer's, and the issuer is known here.
    4. `holder`: RFC 9901 section 7.3, key binding; in one's own wallet: bound to a key of this wallet.
    5. `validity`: RFC 7519 section 4.1 and VCDM 2.0 section 4.9, dates; the end the holder set.
    6. `status`: the issuer's lists of withdrawn credentials.
    7. `content`: what the credential's own type requires.

    Args:
        credential: Parsed, untrusted input.
        trust: Trust lists, anchors and keys accepted on this device.
        statuses: Status lists with the time each was fetched.
        at: Moment to judge at; aware, UTC.
        expected: Who shows it and, where a question was asked, its nonce and audience.
        documents: Documents of issuers and JSON-LD contexts that this device holds.

    Returns:
        All seven checks, in order, and the verdict that follows.

    Raises:
        UnsupportedFormatError: A format without a verification procedure.
    """
    try:
        proof = check_proof(credential, trust, at, documents)
    except UnreadableError as error:
        return unreadable_report(error, at, credential)
    binding: HolderBinding | None = None
    checks: tuple[Check, ...]
    claims: JsonObject = {} if proof.claims is None else proof.claims
    hidden = 0 if isinstance(expected, OwnKeys) else proof.hidden
    readable = _READABLE.get(credential.format, _STRUCTURE)
    if proof.issuer is None or proof.claims is None:
        checks = (readable, proof.proof, *_not_checked(CheckName.ISSUER))
    else:
        holder = check_holder(credential, expected, at)
        binding = holder.binding
        checks = (
            readable,
            proof.proof,
            proof.issuer,
            holder.check,
            check_validity(claims, binding, at),
            check_status(credential, claims, proof.signer, trust, statuses, at),
            check_content(credential, claims, hidden=hidden),
        )
    return VerificationReport(
        verdict_of(checks),
        checks,
        credential.format,
        credential.profile,
        _issuer_of(credential, claims, proof.signer),
        claims,
        binding,
        at,
        proof.lines,
        hidden=hidden,
    )


def read_and_verify(
    data: bytes,
    *,
    trust: TrustStore,
    statuses: StatusCache,
    at: datetime,
    expected: Expected = _ASKED_NOTHING,
    documents: LocalDocuments = NO_DOCUMENTS,
) -> tuple[UnverifiedCredential | None, VerificationReport]:
    """Parse and verify; what cannot be parsed yields an `unreadable` report instead of an error."""
    try:
        credential = parse_credential(data)
        return credential, verify_credential(
            credential, trust=trust, statuses=statuses, at=at, expected=expected, documents=documents
        )
    except UnreadableError as error:
        return None, unreadable_report(error, at)


def unreadable_report(
    error: UnreadableError, at: datetime, credential: UnverifiedCredential | None = None
) -> VerificationReport:
    """Make the report of input that could not be parsed, or of a credential in a way this version does not know."""
    structure = failed(CheckName.STRUCTURE, error.code, "the syntax of the format", {"detail": error.detail})
    checks = (structure, *_not_checked(CheckName.PROOF))
    format_name, profile = (None, None) if credential is None else (credential.format, credential.profile)
    issuer = IssuerSummary(None if credential is None else credential.issuer_id, None)
    return VerificationReport(verdict_of(checks), checks, format_name, profile, issuer, {}, None, at)


def require_verified(credential: UnverifiedCredential, report: VerificationReport) -> VerifiedCredential:
    """Turn a credential whose proof held into a verified one.

    Raises:
        NotGenuineError: The proof did not hold or was not checked.
    """
    if report.check(CheckName.PROOF).outcome is not Outcome.PASSED:
        raise NotGenuineError(report.verdict)
    return VerifiedCredential(credential, report.claims)


def _not_checked(first: CheckName) -> tuple[Check, ...]:
    names = list(CheckName)
    return tuple(undetermined(name, "not-checked", "an earlier check failed") for name in names[names.index(first) :])


def _issuer_of(credential: UnverifiedCredential, claims: JsonObject, signer: IssuerKey | None) -> IssuerSummary:
    """Name the issuer: by the trust list where one knows it, else as the credential says of itself."""
    if signer is not None and signer.issuer is not None:
        entry = signer.issuer
        return IssuerSummary(entry.id, entry.name, entry.list_name, entry.example)
    stated = claims.get("issuing_authority")
    issuer = claims.get("issuer")
    if stated is None and isinstance(issuer, dict):
        stated = issuer.get("name")
    name = stated if isinstance(stated, str) else None
    if signer is not None and signer.stated_name is not None and signer.known_by is not None:
        name = signer.stated_name
    known_by = signer.known_by if signer is not None else None
    return IssuerSummary(credential.issuer_id, name, known_by)
