"""Verifiable presentations: who shows the credentials in it, and what each of them is worth on its own."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from wallet.data_integrity.selective import is_base_proof
from wallet.errors import CryptoError
from wallet.formats.linked_data import LinkedDataCredential
from wallet.formats.presentations import W3cPresentation
from wallet.formats.sd_jwt_vc import SdJwtVc
from wallet.formats.w3c import W3cCredential, identifier_of
from wallet.model.credential import UnverifiedCredential
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
from wallet.trust.local_documents import LocalDocuments
from wallet.trust.trust_store import TrustStore
from wallet.verification.expectations import Enclosed, Expected, OwnKeys, Presented
from wallet.verification.holder_binding import bound_key, fits, subject_key, unproven
from wallet.verification.inner import Verify, inner_report, within_bounds
from wallet.verification.outcomes import failed, not_applicable, passed, undetermined
from wallet.verification.presenter import RULE, Presenter, check_document_presenter, check_token_presenter

_SUBJECT: Final = "VCDM 2.0 section 4.8: the subject is who presents"
# The worst first: what is not known yet may still fail, what does not apply says least.
_BADNESS: Final = (Outcome.FAILED, Outcome.UNDETERMINED, Outcome.PASSED, Outcome.NOT_APPLICABLE)


def check_presentation(
    presentation: W3cPresentation,
    trust: TrustStore,
    at: datetime,
    *,
    expected: Expected,
    documents: LocalDocuments,
    verify: Verify,
) -> VerificationReport:
    """Check who presents, and every credential on its own; each check is the worst of them all.

    Args:
        presentation: Parsed, untrusted input.
        trust: Local data about issuers and holders.
        at: Moment to judge at; UTC.
        expected: Who shows it and, where a question was asked, its nonce and audience.
        documents: Documents and JSON-LD contexts that this device holds.
        verify: Checks a credential in it, as enclosed in another.

    Returns:
        All seven checks; `inner` holds one report for each credential, with the holder check that is its own.

    Raises:
        UnreadableError: The presentation has a proof of a suite, or a context, that is not known here, or holds
            more than anybody needs.
    """
    presenter = _presenter(presentation, trust, at, documents)
    inner = within_bounds(_inner_reports(presentation, presenter, expected, at, verify))
    end = _end_check(presenter, at)
    checks = _worst([check for item in inner for check in item.report.checks] + ([end] if end else []))
    return VerificationReport(
        verdict_of(checks),
        checks,
        presentation.format,
        presentation.profile,
        _issuer_of(inner),
        _claims_of(inner),
        _binding_of(presenter, checks),
        at,
        inner=inner,
        hidden=sum(item.report.hidden for item in inner),
        partial=any(item.report.partial for item in inner),
    )


def _inner_reports(
    presentation: W3cPresentation, presenter: Presenter | Check | None, expected: Expected, at: datetime, verify: Verify
) -> Iterator[InnerReport]:
    stated = presentation.document.get("verifiableCredential")
    entries = stated if isinstance(stated, list) else [stated]
    for index, credential in enumerate(presentation.credentials):
        report = _without_base_proofs(verify(credential), credential)
        holder = _holder_check(presenter, credential, report, expected, at)
        # First, so that it takes the place of one that nobody asked for.
        report = _with_checks(report, [holder, *report.checks])
        path = ("verifiableCredential", index) if isinstance(stated, list) else ("verifiableCredential",)
        yield inner_report("credential", path, entries[index], report)


def _presenter(
    presentation: W3cPresentation, trust: TrustStore, at: datetime, documents: LocalDocuments
) -> Presenter | Check | None:
    """Who signed, why nobody can be named, or None where nobody signed."""
    if presentation.format != "vp+ldp":
        return check_token_presenter(presentation, trust, at)
    if not presentation.proofs:
        return None
    return check_document_presenter(presentation, trust, at, documents.contexts)


def _holder_check(
    presenter: Presenter | Check | None,
    credential: UnverifiedCredential,
    report: VerificationReport,
    expected: Expected,
    at: datetime,
) -> Check:
    """Check 4 of one credential: it was issued to who presents it, for this question and now."""
    if isinstance(expected, Enclosed):
        return not_applicable(CheckName.HOLDER, "holder-not-asked", "a part of another credential")
    if presenter is None:
        if isinstance(expected, OwnKeys):
            return not_applicable(CheckName.HOLDER, "holder-not-bound", f"{RULE}: signed by nobody")
        return unproven(expected).check
    if isinstance(presenter, Check):
        # A question answered with a key of anybody's is answered as little as without a signature.
        if isinstance(expected, Presented) and expected.asked and presenter.code == "holder-binding-missing":
            return unproven(expected).check
        return presenter
    moment = _own(presenter, expected) if isinstance(expected, OwnKeys) else fits(presenter.shown, expected, at, RULE)
    if moment.outcome is Outcome.FAILED:
        return moment
    subject = _subject_check(presenter, credential, report.claims)
    return moment if subject is None else subject


def _own(presenter: Presenter, expected: OwnKeys) -> Check:
    if presenter.key.thumbprint in expected.thumbprints:
        return passed(CheckName.HOLDER, RULE, {"own": "true"})
    return undetermined(CheckName.HOLDER, "holder-key-not-here", f"{RULE}: signed with a key of another wallet")


def _subject_check(presenter: Presenter, credential: UnverifiedCredential, claims: JsonObject) -> Check | None:
    """None where the credential was issued to who presents it, else what it is worth in their hands."""
    try:
        key = bound_key(credential) if isinstance(credential, SdJwtVc) else None
    except CryptoError:
        return undetermined(CheckName.HOLDER, "holder-key-unusable", "RFC 7800 section 3")
    if isinstance(credential, W3cCredential):
        subject_id, key = credential.subject_id, subject_key(credential)
    else:
        subject_id = identifier_of(claims.get("credentialSubject"))
    if presenter.key == key or (subject_id is not None and subject_id == presenter.id):
        return None
    if key is None and subject_id is None:
        return undetermined(CheckName.HOLDER, "holder-binding-missing", f"{_SUBJECT}: it names no subject")
    if presenter.id == credential.issuer_id:
        # Who issued it forges nothing by showing it, and proves nothing about the person it is about.
        return undetermined(CheckName.HOLDER, "holder-binding-missing", f"{_SUBJECT}: its issuer shows it")
    return failed(CheckName.HOLDER, "holder-binding-invalid", _SUBJECT)


def _without_base_proofs(report: VerificationReport, credential: UnverifiedCredential) -> VerificationReport:
    """Refuse a base proof: what lets its holder choose details is not for others (ecdsa-sd-2023)."""
    if not isinstance(credential, LinkedDataCredential) or not any(map(is_base_proof, credential.proofs)):
        return report
    rule = "Data Integrity ECDSA Cryptosuites 1.0 section 3.5.8: a base proof is not shown"
    return _with_checks(report, [*report.checks, failed(CheckName.PROOF, "base-proof", rule)])


def _end_check(presenter: Presenter | Check | None, at: datetime) -> Check | None:
    """Check 5 of the presentation itself: the end its holder set."""
    until = presenter.shown.until if isinstance(presenter, Presenter) else None
    if until is None or at < until:
        return None
    rule = "RFC 7519 section 4.1.4; Data Integrity 1.0 section 2.1: an end the holder set"
    return failed(CheckName.VALIDITY, "presentation-expired", rule, {"until": until.isoformat()})


def _with_checks(report: VerificationReport, checks: Sequence[Check]) -> VerificationReport:
    worst = _worst(checks)
    return report._replace(checks=worst, verdict=verdict_of(worst))


def _worst(checks: Sequence[Check]) -> tuple[Check, ...]:
    """Take the worst of each of the seven; of two alike the first."""
    return tuple(min((check for check in checks if check.check is name), key=_badness) for name in CheckName)


def _badness(check: Check) -> tuple[int, bool]:
    # A seal that does not fit tells more than none at all.
    return _BADNESS.index(check.outcome), check.code == "proof-missing"


def _issuer_of(inner: Sequence[InnerReport]) -> IssuerSummary:
    issuers = {item.report.issuer for item in inner}
    return issuers.pop() if len(issuers) == 1 else IssuerSummary(None, None)


def _claims_of(inner: Sequence[InnerReport]) -> JsonObject:
    """What is disclosed: the claims of the only credential, or of each."""
    if len(inner) == 1:
        return inner[0].report.claims
    return {"verifiableCredential": [item.report.claims for item in inner]}


def _binding_of(presenter: Presenter | Check | None, checks: Sequence[Check]) -> HolderBinding | None:
    holder = next(check for check in checks if check.check is CheckName.HOLDER)
    if not isinstance(presenter, Presenter) or holder.outcome is Outcome.FAILED:
        return None
    shown = presenter.shown
    if not shown.audiences or shown.made_at is None:
        return None
    return HolderBinding(", ".join(shown.audiences), shown.made_at, shown.until)
