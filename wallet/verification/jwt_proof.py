"""Checks 2 and 3 of a credential as a JWT: is it unchanged, and is the key that signed it the issuer's?"""

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from typing import Final

from wallet.crypto.algorithms import Algorithm, parse_algorithm
from wallet.crypto.jws import CompactJws
from wallet.crypto.keys import PublicKey
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import (
    AlgorithmNotAllowedError,
    CryptoError,
    SignatureInvalidError,
    UnreadableError,
    UnsupportedSuiteError,
)
from wallet.formats.vc_jwt import JwtCredential
from wallet.model.json import JsonObject
from wallet.model.report import Check, CheckName, Outcome, ProofLine
from wallet.trust.documents import parse_jwk_set
from wallet.trust.issuer_keys import IssuerKey, Standing
from wallet.trust.local_documents import NO_DOCUMENTS, LocalDocuments
from wallet.trust.trust_store import TrustStore
from wallet.trust.verification_methods import resolve_method_keys
from wallet.verification.outcomes import passed, undetermined
from wallet.verification.proof_result import ProofResult
from wallet.verification.signing_key import SIGNATURE_RULE, doubt_of, issuer_check, no_key, verifying_key

_MAX_KEY_BYTES: Final = 100_000


def check_jwt_proof(
    credential: JwtCredential, trust: TrustStore, at: datetime, documents: LocalDocuments = NO_DOCUMENTS
) -> ProofResult:
    """Check the signature of a JWT (VC-JOSE-COSE section 3.1; VCDM 1.1 section 6.3.1; Open Badges 3.0 section 8.2).

    Args:
        credential: The parsed credential.
        trust: Local data about issuers.
        at: Moment at which keys are judged; UTC.
        documents: What was published at a `kid` that is an address.

    Raises:
        UnsupportedSuiteError: Signed with an algorithm that this version does not know.
    """
    return check_token(credential.jws, credential.issuer_id, credential.claims, trust, at, documents)


def check_token(
    jws: CompactJws,
    issuer_id: str | None,
    claims: JsonObject,
    trust: TrustStore,
    at: datetime,
    documents: LocalDocuments,
) -> ProofResult:
    """Check one signature over a whole credential and say what follows.

    Args:
        jws: The signature, with a header under the names of JOSE.
        issuer_id: Who the credential says issued it.
        claims: What it says.
        trust: Local data about issuers.
        at: Moment at which keys are judged; UTC.
        documents: What was published at a `kid` that is an address.

    Raises:
        UnsupportedSuiteError: Signed with an algorithm that this version does not know.
    """
    outcome = check_signature(jws, issuer_id, trust, at, documents)
    signer = outcome if isinstance(outcome, IssuerKey) else None
    name, kid = str(jws.header["alg"]), jws.header.get("kid")
    check = passed(CheckName.PROOF, SIGNATURE_RULE, {"algorithm": name}) if isinstance(outcome, IssuerKey) else outcome
    lines = (ProofLine(name, check.outcome, check.code, check.rule, kid if isinstance(kid, str) else None),)
    if check.outcome is Outcome.FAILED:
        return ProofResult(check, lines=lines)
    issuer = undetermined(CheckName.ISSUER, check.code, check.rule) if signer is None else issuer_check(signer)
    return ProofResult(check, issuer, claims, signer=signer, lines=lines)


def check_signature(
    jws: CompactJws, issuer_id: str | None, trust: TrustStore, at: datetime, documents: LocalDocuments
) -> IssuerKey | Check:
    """Return the best-tied key under which a signature holds, or the check that says why there is none.

    Raises:
        UnsupportedSuiteError: Signed with an algorithm that this version does not know.
    """
    try:
        signer = verifying_key(jws, issuer_id, trust, at)
        return signer or _named_key(jws, issuer_id, trust, at, documents) or no_key()
    except (CryptoError, UnreadableError) as error:
        doubt = doubt_of(error, jws)
        if doubt.code == UnsupportedSuiteError.code:
            raise UnsupportedSuiteError(doubt.facts["detail"]) from None
        return doubt


def _named_key(
    jws: CompactJws, issuer_id: str | None, trust: TrustStore, at: datetime, documents: LocalDocuments
) -> IssuerKey | None:
    """Look for a key that `kid` itself means, tied to the issuer or not."""
    kid = jws.header.get("kid")
    if not isinstance(kid, str):
        return None
    algorithm, decisive = parse_algorithm(jws.header.get("alg")), False
    for candidate in _keys_of_name(kid, issuer_id, trust, at, documents):
        if _holds(candidate.key, algorithm, jws):
            return candidate
        decisive = decisive or candidate.embedded
    if decisive:
        raise SignatureInvalidError("the key that kid names does not fit")
    return None


def _keys_of_name(
    kid: str, issuer_id: str | None, trust: TrustStore, at: datetime, documents: LocalDocuments
) -> Iterator[IssuerKey]:
    yield from resolve_method_keys(issuer_id, kid, "assertionMethod", trust, at)
    rule = "Open Badges 3.0 section 8.2: whoever signs chooses the address in kid"
    for key in _published_keys(documents.hosted.get(kid)):
        yield IssuerKey(key, Standing.UNBOUND, "key-not-bound-to-issuer", rule, embedded=True, issuer_id=issuer_id)


def _published_keys(data: bytes | None) -> tuple[PublicKey, ...]:
    """Read a JWK or a set of them; what is neither holds no key."""
    if data is None:
        return ()
    with suppress(CryptoError, UnreadableError):
        document = parse_json_object(data, max_bytes=_MAX_KEY_BYTES)
        return parse_jwk_set(document) if "keys" in document else (PublicKey.from_jwk(document),)
    return ()


def _holds(key: PublicKey, algorithm: Algorithm, jws: CompactJws) -> bool:
    try:
        key.verify(algorithm, jws.signature, jws.signing_input)
    except (SignatureInvalidError, AlgorithmNotAllowedError):
        return False
    return True
