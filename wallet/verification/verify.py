"""Verification: seven checks in order, and the report."""

from datetime import datetime

from wallet.data_integrity.allowance import shared_allowance
from wallet.data_integrity.selective import is_base_proof, is_derived_proof
from wallet.errors import NotGenuineError, UnreadableError
from wallet.formats.elements import claim_at
from wallet.formats.elements.languages import localized
from wallet.formats.linked_data import LinkedDataCredential
from wallet.formats.open_badge_2 import OpenBadge2
from wallet.formats.presentations import W3cPresentation
from wallet.formats.recognise import parse_credential
from wallet.formats.sd_jwt_vc import SdJwtVc
from wallet.formats.w3c import W3cCredential, identifier_of
from wallet.model.credential import UnverifiedCredential, VerifiedCredential
from wallet.model.json import JsonObject
from wallet.model.report import (
    Check,
    CheckName,
    HolderBinding,
    InnerReport,
    IssuerSummary,
    Outcome,
    VerificationReport,
    verdict_of,
)
from wallet.status.cache import StatusCache
from wallet.trust.local_documents import NO_DOCUMENTS, LocalDocuments
from wallet.trust.trust_store import TrustStore
from wallet.verification.content import check_content
from wallet.verification.expectations import Enclosed, Expected, OwnKeys, Presented
from wallet.verification.holder_binding import check_holder
from wallet.verification.inner import Verify, verify_inner
from wallet.verification.open_badge_2_proof import listed_issuer
from wallet.verification.outcomes import failed, passed, undetermined
from wallet.verification.presentation_proof import check_presentation
from wallet.verification.proof import check_proof
from wallet.verification.proof_result import ProofResult
from wallet.verification.status import check_status
from wallet.verification.validity import check_validity

_ASKED_NOTHING = Presented()
_LANGUAGES = ("en",)
_STRUCTURE = passed(CheckName.STRUCTURE, "RFC 9901 section 4; draft-ietf-oauth-sd-jwt-vc section 2.2")
_BASE = failed(
    CheckName.PROOF, "base-proof", "Data Integrity ECDSA Cryptosuites 1.0 section 3.5.8: a base proof is not shown"
)
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
    Everything inside shares one allowance of work, so that many documents cost no more than one may.

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
    """
    if isinstance(credential, SdJwtVc):  # holds nothing that would spend of an allowance
        return _judged(credential, trust, statuses, at, expected, documents)
    with shared_allowance():
        return _judged(credential, trust, statuses, at, expected, documents)


def _judged(
    credential: UnverifiedCredential,
    trust: TrustStore,
    statuses: StatusCache,
    at: datetime,
    expected: Expected,
    documents: LocalDocuments,
) -> VerificationReport:
    def verify_enclosed(inside: UnverifiedCredential) -> VerificationReport:
        around = expected.depth if isinstance(expected, Enclosed) else 0
        return verify_credential(
            inside, trust=trust, statuses=statuses, at=at, expected=Enclosed(around + 1), documents=documents
        )

    try:
        if isinstance(credential, W3cPresentation):
            return check_presentation(
                credential, trust, at, expected=expected, documents=documents, verify=verify_enclosed
            )
        proof = check_proof(credential, trust, at, documents)
        inner = _inner_of(credential, verify_enclosed, expected, at)
    except UnreadableError as error:
        return unreadable_report(error, at, credential)
    binding: HolderBinding | None = None
    checks: tuple[Check, ...]
    claims: JsonObject = {} if proof.claims is None else proof.claims
    hidden = 0 if isinstance(expected, OwnKeys) else proof.hidden
    partial = isinstance(credential, LinkedDataCredential) and any(map(is_derived_proof, credential.proofs))
    readable = _READABLE.get(credential.format, _STRUCTURE)
    if isinstance(expected, Presented) and _is_base(credential):
        proof = ProofResult(_BASE, lines=proof.lines)
        claims = {}
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
            check_validity(claims, binding, at, until=proof.until, badge=isinstance(credential, OpenBadge2)),
            check_status(credential, claims, proof.signer, trust, statuses, at, documents),
            check_content(credential, claims, hidden=hidden or int(partial)),
        )
    return VerificationReport(
        verdict_of(checks),
        checks,
        credential.format,
        credential.profile,
        _issuer_of(credential, claims, proof, trust),
        claims,
        binding,
        at,
        proof.lines,
        inner,
        hidden,
        partial,
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


def _inner_of(
    credential: UnverifiedCredential, verify: Verify, expected: Expected, at: datetime
) -> tuple[InnerReport, ...]:
    if not isinstance(credential, W3cCredential):
        return ()
    depth = expected.depth if isinstance(expected, Enclosed) else 0
    return verify_inner(credential, verify, unreadable_report, at, depth=depth)


def _is_base(credential: UnverifiedCredential) -> bool:
    """Whether it lets its holder choose details and so shows all of them: no presentation (VC-DI-ECDSA section 3.4)."""
    return isinstance(credential, LinkedDataCredential) and any(map(is_base_proof, credential.proofs))


def require_verified(credential: UnverifiedCredential, report: VerificationReport) -> VerifiedCredential:
    """Turn a credential whose proof held into a verified one.

    Raises:
        NotGenuineError: The proof did not hold or was not checked.
    """
    if report.check(CheckName.PROOF).outcome is not Outcome.PASSED:
        raise NotGenuineError(report.verdict)
    return VerifiedCredential(credential, report.claims)


def is_merely_unsealed(report: VerificationReport) -> bool:
    """Tell what carries no seal, so that nobody vouches for it, from what is forged or holds something forged."""
    return report.check(CheckName.PROOF).code == "proof-missing" and not _is_forged(report)


def _is_forged(report: VerificationReport) -> bool:
    proof = report.check(CheckName.PROOF)
    failed_seal = proof.outcome is Outcome.FAILED and proof.code != "proof-missing"
    return failed_seal or any(_is_forged(item.report) for item in report.inner)


def _not_checked(first: CheckName) -> tuple[Check, ...]:
    names = list(CheckName)
    return tuple(undetermined(name, "not-checked", "an earlier check failed") for name in names[names.index(first) :])


def _issuer_of(
    credential: UnverifiedCredential, claims: JsonObject, proof: ProofResult, trust: TrustStore
) -> IssuerSummary:
    """Name the issuer: by the trust list where one knows it, else as the credential says of itself."""
    signer, issuer_id = proof.signer, credential.issuer_id
    entry = signer.issuer if signer is not None else None
    if isinstance(credential, OpenBadge2):
        # Who issued a badge stands in its badge class, which may have been published elsewhere.
        issuer_id = issuer_id or identifier_of(claim_at(claims, ("badge", "issuer")))
        if entry is None and proof.issuer is not None and proof.issuer.outcome is Outcome.PASSED:
            entry = listed_issuer(issuer_id, trust)
    if entry is not None:
        return IssuerSummary(entry.id, entry.name, entry.list_name, entry.example)
    name = _stated_name(claims)
    if signer is not None and signer.stated_name is not None and signer.known_by is not None:
        name = signer.stated_name
    known_by = signer.known_by if signer is not None else None
    return IssuerSummary(issuer_id, name, known_by)


_NAMES = (
    ("issuing_authority",),
    ("issuer", "name"),
    ("issuer", "legalName"),
    ("issuer", "prefLabel"),
    ("badge", "issuer", "name"),
)


def _stated_name(claims: JsonObject) -> str | None:
    """What the credential calls its issuer."""
    for path in _NAMES:
        stated = claim_at(claims, path)
        if isinstance(stated, str) and stated:
            return stated
        found = localized(stated, _LANGUAGES) if isinstance(stated, dict) else None
        if found is not None and found.text:
            return found.text
    return None
