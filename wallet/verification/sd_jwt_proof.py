"""Checks 2 and 3 of an SD-JWT: is it unchanged, and is the key that signed it the issuer's?"""

from datetime import datetime

from wallet.crypto.jws import CompactJws
from wallet.errors import (
    AlgorithmNotAllowedError,
    CryptoError,
    DisclosureError,
    MalformedError,
    UnreadableError,
    UnsupportedSuiteError,
)
from wallet.formats.disclosures import disclose
from wallet.formats.sd_jwt_vc import SdJwtVc, never_selective
from wallet.model.report import Check, CheckName, Outcome
from wallet.trust.issuer_keys import IssuerKey
from wallet.trust.trust_store import TrustStore
from wallet.verification.outcomes import failed, passed, undetermined
from wallet.verification.proof_result import ProofResult
from wallet.verification.signing_key import SIGNATURE_RULE, doubt_of, issuer_check, no_key, verifying_key

_DISCLOSURES = "RFC 9901 section 7.1"
_PROOF = f"{SIGNATURE_RULE}; {_DISCLOSURES}"


def check_sd_jwt_proof(credential: SdJwtVc, trust: TrustStore, at: datetime) -> ProofResult:
    """Check every issuer signature, then the disclosures (RFC 9901 section 7.1).

    Raises:
        UnsupportedSuiteError: A signature or digests of an algorithm that this version does not know.
        TooLargeError: Disclosures nested deeper than any credential needs.
    """
    signer: IssuerKey | None = None
    doubts: list[Check] = []
    algorithms = ""
    for jws in credential.sd_jwt.signatures:
        outcome = _check_signature(jws, credential.issuer_id, trust, at)
        if isinstance(outcome, Check):
            doubts.append(outcome)
        elif signer is None or outcome.standing > signer.standing:
            # Of several signatures the weakest-tied key speaks: every proof must hold.
            signer = outcome
        algorithms += f", {jws.header['alg']}" if algorithms else str(jws.header["alg"])
    if doubts or signer is None:
        # One bad signature tells more than one that nobody here can check. Nor does that excuse anything:
        # disclosures that do not fit are wrong under any key.
        telling = min(doubts, key=_vagueness)
        if telling.code == UnsupportedSuiteError.code:
            raise UnsupportedSuiteError(telling.facts["detail"])
        return _with_disclosures(credential, telling, None)
    return _with_disclosures(credential, passed(CheckName.PROOF, _PROOF, {"algorithm": algorithms}), signer)


def _vagueness(check: Check) -> int:
    return 0 if check.outcome is Outcome.FAILED else 1 if check.code == UnsupportedSuiteError.code else 2


def _check_signature(jws: CompactJws, issuer_id: str | None, trust: TrustStore, at: datetime) -> IssuerKey | Check:
    try:
        return verifying_key(jws, issuer_id, trust, at) or no_key()
    except (CryptoError, UnreadableError) as error:
        return doubt_of(error, jws)


def _with_disclosures(credential: SdJwtVc, proof: Check, signer: IssuerKey | None) -> ProofResult:
    if proof.outcome is Outcome.FAILED:
        return ProofResult(proof)
    try:
        disclosed = disclose(credential.sd_jwt)
    except AlgorithmNotAllowedError as error:
        raise UnsupportedSuiteError(error.detail) from None
    except DisclosureError as error:
        return ProofResult(failed(CheckName.PROOF, error.code, _DISCLOSURES))
    except MalformedError as error:
        return ProofResult(failed(CheckName.PROOF, error.code, f"{_DISCLOSURES}: a disclosure that is none"))
    if not never_selective(credential).isdisjoint([path[0] for path in disclosed.placed.values()]):
        rule = "RFC 9901 section 9.7; draft-ietf-oauth-sd-jwt-vc section 2.2.2.3: a claim that must not be hidden"
        return ProofResult(failed(CheckName.PROOF, "digest-mismatch", rule))
    if signer is None:
        issuer = undetermined(CheckName.ISSUER, proof.code, "no key of this issuer here")
        return ProofResult(proof, issuer, disclosed.claims, disclosed.hidden)
    return ProofResult(proof, issuer_check(signer), disclosed.claims, disclosed.hidden, signer)
