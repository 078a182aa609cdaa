"""Which key signed a token, and what that says of its issuer."""

from datetime import datetime
from typing import Final

from wallet.crypto.algorithms import Algorithm, parse_algorithm, told
from wallet.crypto.jws import CompactJws
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import (
    AlgorithmNotAllowedError,
    CryptoError,
    SignatureInvalidError,
    UnreadableError,
    UnsupportedSuiteError,
)
from wallet.model.report import Check, CheckName
from wallet.trust.issuer_keys import IssuerKey, Standing, resolve_issuer_keys
from wallet.trust.trust_store import TrustStore
from wallet.verification.outcomes import failed, passed, undetermined
from wallet.verification.signing_moment import needs_signing_moment, signing_moment

SIGNATURE_RULE: Final = "RFC 7515 section 5.2"
_MAX_PAYLOAD: Final = 2_000_000


def verifying_key(jws: CompactJws, issuer_id: str | None, trust: TrustStore, at: datetime) -> IssuerKey | None:
    """Return the best-tied key under which a signature holds, or None where no key here does.

    Raises:
        AlgorithmNotAllowedError: The algorithm is not on the allow-list.
        SignatureInvalidError: A key that the token or its issuer names does not fit the signature.
        CryptoError: A key or certificate in the header that cannot be used.
        UnreadableError: A header member of the wrong type, or too large.
    """
    algorithm = parse_algorithm(jws.header.get("alg"))
    decisive = False
    try:
        signed_at = _signed_at(jws, issuer_id, trust)
        for candidate in resolve_issuer_keys(issuer_id, jws.header, trust, at, signed_at):
            decisive = decisive or candidate.embedded
            if _holds(candidate, algorithm, jws):
                return candidate
    except (CryptoError, UnreadableError):
        # Rubbish in the header excuses nothing where a key of the issuer did not fit.
        if not decisive:
            raise
    if decisive:
        raise SignatureInvalidError("no key of this issuer fits")
    return None


def doubt_of(error: CryptoError | UnreadableError, jws: CompactJws) -> Check:
    """Say what it means for check 2 that `verifying_key` found no key."""
    if isinstance(error, AlgorithmNotAllowedError):
        if is_no_signature(str(jws.header["alg"])):
            return failed(CheckName.PROOF, error.code, "RFC 8725 section 3.1")
        facts = {"detail": told(jws.header["alg"])}
        return undetermined(CheckName.PROOF, UnsupportedSuiteError.code, "RFC 7518 section 3.1", facts)
    if isinstance(error, SignatureInvalidError):
        return failed(CheckName.PROOF, error.code, SIGNATURE_RULE)
    # A header key that cannot be used leaves the signature unchecked.
    return undetermined(CheckName.PROOF, "key-not-found", "RFC 7515 section 4.1.6")


def no_key() -> Check:
    """Make check 2 of a signature for which this device holds no key."""
    return undetermined(CheckName.PROOF, "key-not-found", f"{SIGNATURE_RULE}: no key of this issuer here")


def is_no_signature(name: str) -> bool:
    """Whether anybody can make what this algorithm makes: no signature at all, or one by a secret of two parties."""
    return name.lower() == "none" or name.upper().startswith("HS")


def issuer_check(signer: IssuerKey) -> Check:
    """Make check 3 of the key whose signature held."""
    as_of = signer.issuer.as_of if signer.issuer else None
    facts = {"list": signer.known_by} if signer.known_by else {}
    if signer.issuer is not None:
        facts["name"] = signer.issuer.name
    if signer.validity is not None and signer.validity.valid_until is not None:
        facts["until"] = signer.validity.valid_until.date().isoformat()
    if signer.standing is Standing.KNOWN:
        return passed(CheckName.ISSUER, signer.rule, facts, as_of=as_of)
    return undetermined(CheckName.ISSUER, signer.code, signer.rule, facts, as_of=as_of)


def _signed_at(jws: CompactJws, issuer_id: str | None, trust: TrustStore) -> datetime | None:
    if not needs_signing_moment(issuer_id, trust):
        return None
    return signing_moment(parse_json_object(jws.payload, max_bytes=_MAX_PAYLOAD))


def _holds(candidate: IssuerKey, algorithm: Algorithm, jws: CompactJws) -> bool:
    try:
        candidate.key.verify(algorithm, jws.signature, jws.signing_input)
    except (SignatureInvalidError, AlgorithmNotAllowedError):
        return False
    return True
