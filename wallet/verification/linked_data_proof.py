"""Checks 2 and 3 of a JSON-LD document: does every Data Integrity proof hold, and whose are the keys?"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final, NamedTuple

from wallet.data_integrity.contexts import Contexts
from wallet.data_integrity.cryptosuites import MAX_TOLD, SUITES, SecuredDocument
from wallet.data_integrity.proofs import Proof, parse_proof, suite_of, unsecured
from wallet.errors import (
    AlgorithmNotAllowedError,
    MalformedError,
    PropertyNotDefinedError,
    SignatureInvalidError,
    UnreadableError,
    UnsupportedSuiteError,
)
from wallet.formats.linked_data import LinkedDataCredential
from wallet.model.json import JsonObject
from wallet.model.report import Check, CheckName, Outcome, ProofLine
from wallet.trust.issuer_keys import IssuerKey, Standing
from wallet.trust.local_documents import LocalDocuments
from wallet.trust.trust_store import TrustStore
from wallet.trust.verification_methods import Purpose, resolve_method_keys
from wallet.verification.outcomes import failed, passed, undetermined
from wallet.verification.proof_result import ProofResult
from wallet.verification.signing_key import issuer_check
from wallet.verification.signing_moment import signing_moment

_VERIFY: Final = "VC Data Integrity 1.0 section 4.4"
_PURPOSE: Final = f"{_VERIFY}: made for another purpose"
_KEY: Final = "VC Data Integrity 1.0 section 4.4: no key of this method here"
_COVERED: Final = "VC Data Integrity 1.0 section 2.4: what no context defines is not covered by the proof"
_MISSING: Final = "VCDM 2.0 section 4.12: secured by nothing"
_TELLING: Final = {Outcome.FAILED: 0, Outcome.UNDETERMINED: 1, Outcome.PASSED: 2}


class DocumentProofs(NamedTuple):
    """What checking all proofs of a document yields.

    Attributes:
        check: Check 2: it passes only where every proof holds.
        signer: The key behind them; of several the one that is tied least. None where not every proof holds.
        lines: One a proof.
        proofs: The proofs as read, in order: challenge, domains and end are the caller's to judge.
    """

    check: Check
    signer: IssuerKey | None
    lines: tuple[ProofLine, ...]
    proofs: tuple[Proof, ...]


class _Speaker(NamedTuple):
    """Who is said to have made a proof, what for, and when."""

    id: str | None
    purpose: Purpose
    signed_at: datetime | None


def check_linked_data_proof(
    credential: LinkedDataCredential, trust: TrustStore, at: datetime, documents: LocalDocuments
) -> ProofResult:
    """Check every proof of a credential; all must hold, and the key that is tied least speaks for the issuer.

    A credential without any proof is still described: its claims are given with a failed check.

    Args:
        credential: The parsed credential.
        trust: Local data about issuers.
        at: Moment to judge at; UTC.
        documents: The JSON-LD contexts that this device holds.

    Raises:
        UnsupportedSuiteError: A proof of a suite that this version does not check, and none that fails.
        ContextNotKnownError: A context that this device does not hold.
        MalformedError: A proof that is none.
        TooLargeError: Beyond what a credential needs.
    """
    claims = unsecured(credential.document)
    if not credential.proofs:
        issuer = undetermined(CheckName.ISSUER, "proof-missing", _MISSING)
        return ProofResult(failed(CheckName.PROOF, "proof-missing", _MISSING), issuer, claims)
    result = check_document_proofs(
        credential.document, credential.proofs, credential.issuer_id, "assertionMethod", trust, at, documents.contexts
    )
    if result.check.outcome is Outcome.FAILED:
        return ProofResult(result.check, lines=result.lines)
    if result.signer is None:
        issuer = undetermined(CheckName.ISSUER, result.check.code, result.check.rule)
        return ProofResult(result.check, issuer, claims, lines=result.lines)
    until = min((proof.expires for proof in result.proofs if proof.expires is not None), default=None)
    issuer = issuer_check(result.signer)
    return ProofResult(result.check, issuer, claims, signer=result.signer, lines=result.lines, until=until)


def check_document_proofs(
    document: JsonObject,
    proofs: Sequence[JsonObject],
    speaker_id: str | None,
    purpose: Purpose,
    trust: TrustStore,
    at: datetime,
    contexts: Contexts,
) -> DocumentProofs:
    """Check all proofs of a document, made by one speaker for one purpose.

    Args:
        document: The secured document, with its proofs.
        proofs: At least one, as stated.
        speaker_id: Who is said to have made them: the issuer, or the holder who presents.
        purpose: What they must have been made for.
        trust: Local data about issuers.
        at: Moment to judge keys at; UTC.
        contexts: The contexts this device holds.

    Raises:
        UnreadableError: As `check_linked_data_proof`.
    """
    parsed = tuple(map(_parsed, proofs))
    checks: list[Check] = []
    unreadable: UnreadableError | None = None
    signer: IssuerKey | None = None
    secured = SecuredDocument(document, contexts)
    for proof in parsed:
        signed_at = signing_moment(unsecured(document), proof.document.get("created"))
        try:
            outcome = _check_one(secured, proof, _Speaker(speaker_id, purpose, signed_at), trust, at)
        except UnreadableError as error:
            unreadable = unreadable or error
            outcome = undetermined(CheckName.PROOF, error.code, _VERIFY)
        if isinstance(outcome, IssuerKey):
            if signer is None or outcome.standing > signer.standing:
                signer = outcome
            checks.append(passed(CheckName.PROOF, _VERIFY, {"algorithm": proof.suite}))
        else:
            checks.append(outcome)
    lines = tuple(
        ProofLine(proof.suite, check.outcome, check.code, check.rule, proof.method_id)
        for proof, check in zip(parsed, checks, strict=True)
    )
    # One bad proof tells more than one that nobody here can check, and that more than a good one.
    telling = min(checks, key=lambda check: _TELLING[check.outcome])
    if telling.outcome is Outcome.FAILED:
        return DocumentProofs(telling, None, lines, parsed)
    if unreadable is not None:
        raise unreadable
    if telling.outcome is not Outcome.PASSED:
        return DocumentProofs(telling, None, lines, parsed)
    suites = ", ".join(proof.suite for proof in parsed)
    return DocumentProofs(passed(CheckName.PROOF, _VERIFY, {"algorithm": suites}), signer, lines, parsed)


def _parsed(stated: JsonObject) -> Proof:
    try:
        return parse_proof(stated)
    except MalformedError:
        # Proofs of other kinds have other members: what kind it is says more than which member it lacks.
        suite = suite_of(stated)
        if suite is None or suite in SUITES:
            raise
        raise UnsupportedSuiteError(suite[:MAX_TOLD]) from None


def _check_one(
    secured: SecuredDocument, proof: Proof, speaker: _Speaker, trust: TrustStore, at: datetime
) -> IssuerKey | Check:
    """Return the best-tied key under which one proof holds, or why none is."""
    try:
        prepared = secured.prepare(proof)
        prepared.require_readable()
        if proof.purpose != speaker.purpose:
            return failed(CheckName.PROOF, SignatureInvalidError.code, _PURPOSE)
        decisive: str | None = None
        candidates = resolve_method_keys(speaker.id, proof.method_id, speaker.purpose, trust, at, speaker.signed_at)
        for candidate in candidates:
            try:
                prepared.verify(candidate.key)
            except (AlgorithmNotAllowedError, SignatureInvalidError) as error:
                if candidate.embedded and _is_meant(candidate, proof.method_id, speaker.id):
                    decisive = decisive or error.code
            else:
                return candidate
    except PropertyNotDefinedError as error:
        return failed(CheckName.PROOF, error.code, _COVERED, {"detail": error.detail})
    except SignatureInvalidError as error:
        return failed(CheckName.PROOF, error.code, _VERIFY)
    if decisive is not None:
        return failed(CheckName.PROOF, decisive, _VERIFY)
    return undetermined(CheckName.PROOF, "key-not-found", _KEY)


def _is_meant(candidate: IssuerKey, method_id: str, speaker_id: str | None) -> bool:
    """Whether a method can mean no other key; one of a list, without a name, may not be what another's method means."""
    controller = method_id.partition("#")[0]
    return controller in ("", speaker_id) or candidate.key.kid is not None or candidate.standing is Standing.UNBOUND
