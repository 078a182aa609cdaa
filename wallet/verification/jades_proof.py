"""Checks 2 and 3 of a sealed European Digital Credential: is it unchanged, and whose seal is it?

A seal counts for the organisation that its certificate names, judged at the moment of checking. What would let an
older seal outlive its certificate is not evaluated: no timestamp is believed (neither in `adoTst` nor in `etsiU`),
and the withdrawals and answers that `etsiU` carries (`rVals`) are not read. So a seal whose certificate has expired
leaves the issuer undetermined, and a withdrawn certificate is not noticed.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from wallet.crypto.algorithms import parse_algorithm, told
from wallet.crypto.certificates import MAX_CHAIN_CERTIFICATES, Certificate
from wallet.errors import AlgorithmNotAllowedError, CryptoError, SignatureInvalidError, UnsupportedSuiteError
from wallet.formats.jades import Seal, SealedCredential
from wallet.model.report import Check, CheckName, Outcome, ProofLine
from wallet.trust.issuer_keys import IssuerKey, resolve_certificate_key
from wallet.trust.local_documents import LocalDocuments
from wallet.trust.trust_store import TrustStore
from wallet.verification.outcomes import failed, passed, undetermined
from wallet.verification.proof_result import ProofResult
from wallet.verification.signing_key import is_no_signature, issuer_check

_SIGNATURE: Final = "ETSI TS 119 182-1 section 5; RFC 7515 section 5.2; RFC 7797 section 3"
_CERTIFICATE: Final = "ETSI TS 119 182-1 section 5.1.7: the seal names another certificate"
_TIMESTAMP: Final = "ETSI TS 119 182-1 section 5.2.6: a timestamp of something else"
_ALGORITHM: Final = "RFC 8725 section 3.1"


def check_jades_proof(
    credential: SealedCredential, trust: TrustStore, at: datetime, documents: LocalDocuments
) -> ProofResult:
    """Check every seal; all must hold, and the one that is tied least speaks for the issuer.

    Args:
        credential: The parsed credential.
        trust: Local data about issuers; its anchors end the chains of seals.
        at: Moment at which certificates are judged; UTC.
        documents: Not asked: a seal carries its key.

    Raises:
        UnsupportedSuiteError: A seal of an algorithm, or with a timestamp's hash, that this version does not know.
    """
    del documents
    checks: list[Check] = []
    lines: list[ProofLine] = []
    signer: IssuerKey | None = None
    for seal in credential.seals:
        outcome = _check_seal(seal, credential, trust, at)
        check = outcome if isinstance(outcome, Check) else passed(CheckName.PROOF, _SIGNATURE, _facts(seal))
        if isinstance(outcome, IssuerKey) and (signer is None or outcome.standing > signer.standing):
            signer = outcome
        checks.append(check)
        lines.append(ProofLine(_algorithm(seal), check.outcome, check.code, check.rule))
    # One bad seal tells more than one that cannot be checked here, and that more than a good one.
    proof = min(checks, key=lambda check: _TELLING[check.outcome])
    if proof.outcome is Outcome.FAILED:
        return ProofResult(proof, lines=tuple(lines))
    if proof.outcome is not Outcome.PASSED or signer is None:
        issuer = undetermined(CheckName.ISSUER, proof.code, proof.rule)
        return ProofResult(proof, issuer, credential.document, lines=tuple(lines))
    return ProofResult(proof, issuer_check(signer), credential.document, signer=signer, lines=tuple(lines))


_TELLING: Final = {Outcome.FAILED: 0, Outcome.UNDETERMINED: 1, Outcome.PASSED: 2}


def _check_seal(seal: Seal, credential: SealedCredential, trust: TrustStore, at: datetime) -> IssuerKey | Check:
    """Check one seal: the algorithm, which certificate it names, the signature, what its timestamps cover."""
    try:
        algorithm = parse_algorithm(_algorithm(seal))
    except AlgorithmNotAllowedError as error:
        if not is_no_signature(_algorithm(seal)):
            raise UnsupportedSuiteError(told(_algorithm(seal))) from None
        return failed(CheckName.PROOF, error.code, _ALGORITHM)
    chain = _chain(seal)
    if not chain:
        return undetermined(CheckName.PROOF, "key-not-found", "ETSI TS 119 182-1 section 5.1.8: no certificate")
    if not all(digest.names(chain[0]) for digest in seal.digests):
        return failed(CheckName.PROOF, SignatureInvalidError.code, _CERTIFICATE)
    try:
        signer = resolve_certificate_key(_identity(credential.issuer_id), chain, trust, at)
    except CryptoError:
        return undetermined(CheckName.PROOF, "key-not-found", "RFC 5280: a certificate with a key that cannot be used")
    try:
        signer.key.verify(algorithm, seal.signature.signature, seal.signature.signing_input)
    except (SignatureInvalidError, AlgorithmNotAllowedError) as error:
        return failed(CheckName.PROOF, error.code, _SIGNATURE)
    if not all(imprint.covers(credential.payload) for imprint in seal.imprints):
        return failed(CheckName.PROOF, "digest-mismatch", _TIMESTAMP)
    return signer


def _identity(issuer_id: str | None) -> str | None:
    """What the certificate must name: nothing where the issuer's identifier means something in this file only."""
    return None if issuer_id is None or issuer_id.lower().startswith(("urn:", "_:")) else issuer_id


def _chain(seal: Seal) -> tuple[Certificate, ...]:
    """Put the signer's certificate first, then those above it, be they in `x5c` or supplied later."""
    leaf = next(iter(seal.chain), None) or _named(seal)
    if leaf is None:
        return ()
    chain, rest = [leaf], [*seal.chain[1:], *seal.supplied]
    for lower in chain:  # grows while it is walked
        for certificate in rest:
            if certificate.subject_name == lower.issuer_name and certificate not in chain:
                chain.append(certificate)
        if len(chain) >= MAX_CHAIN_CERTIFICATES:
            break
    return tuple(chain[:MAX_CHAIN_CERTIFICATES])


def _named(seal: Seal) -> Certificate | None:
    """Find the signer's certificate among those supplied, where the seal holds its digest alone."""
    fitting: Sequence[Certificate] = seal.supplied if seal.digests else ()
    return next((item for item in fitting if all(digest.names(item) for digest in seal.digests)), None)


def _facts(seal: Seal) -> dict[str, str]:
    facts = {"algorithm": _algorithm(seal)}
    if seal.signed_at is not None:
        facts["claimed_time"] = seal.signed_at.isoformat()
    return facts


def _algorithm(seal: Seal) -> str:
    return str(seal.signature.header["alg"])
