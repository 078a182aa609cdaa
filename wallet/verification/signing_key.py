"""Which key signed a token, and what that says of its issuer."""

from datetime import datetime

from wallet.crypto.algorithms import Algorithm, parse_algorithm
from wallet.crypto.jws import CompactJws
from wallet.errors import AlgorithmNotAllowedError, CryptoError, SignatureInvalidError, UnreadableError
from wallet.model.report import Check, CheckName
from wallet.trust.issuer_keys import IssuerKey, Standing, resolve_issuer_keys
from wallet.trust.trust_store import TrustStore
from wallet.verification.outcomes import passed, undetermined


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
        for candidate in resolve_issuer_keys(issuer_id, jws.header, trust, at):
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


def issuer_check(signer: IssuerKey) -> Check:
    """Make check 3 of the key whose signature held."""
    as_of = signer.issuer.as_of if signer.issuer else None
    facts = {"list": signer.known_by} if signer.known_by else {}
    if signer.issuer is not None:
        facts["name"] = signer.issuer.name
    if signer.standing is Standing.KNOWN:
        return passed(CheckName.ISSUER, signer.rule, facts, as_of=as_of)
    return undetermined(CheckName.ISSUER, signer.code, signer.rule, facts, as_of=as_of)


def _holds(candidate: IssuerKey, algorithm: Algorithm, jws: CompactJws) -> bool:
    try:
        candidate.key.verify(algorithm, jws.signature, jws.signing_input)
    except (SignatureInvalidError, AlgorithmNotAllowedError):
        return False
    return True
