"""Checks 2 and 3 of a credential as COSE_Sign1: is it unchanged, and is the key that signed it the issuer's?"""

import base64
from datetime import datetime

from wallet.crypto.cbor import Item
from wallet.crypto.cose import ALG, KID, X5CHAIN, CoseSign1
from wallet.crypto.jws import CompactJws
from wallet.errors import AlgorithmNotAllowedError, MalformedError, UnsupportedSuiteError
from wallet.formats.vc_cose import CoseCredential
from wallet.model.json import Json
from wallet.model.report import CheckName
from wallet.trust.local_documents import NO_DOCUMENTS, LocalDocuments
from wallet.trust.trust_store import TrustStore
from wallet.verification.jwt_proof import check_token
from wallet.verification.outcomes import failed
from wallet.verification.proof_result import ProofResult

# RFC 9053 section 3.1: HMAC, by a secret of two parties.
_MACS = range(4, 8)


def check_cose_proof(
    credential: CoseCredential, trust: TrustStore, at: datetime, documents: LocalDocuments = NO_DOCUMENTS
) -> ProofResult:
    """Check the signature of a COSE_Sign1 (VC-JOSE-COSE section 3.3; RFC 9052 section 4.4).

    Raises:
        UnsupportedSuiteError: Signed with an algorithm that this version does not know.
        MalformedError: A chain of certificates that holds something else.
    """
    number = credential.sign1.protected[ALG]
    if isinstance(number, int) and number in _MACS:
        return ProofResult(failed(CheckName.PROOF, AlgorithmNotAllowedError.code, "RFC 9053 section 3.1"))
    jws = jose_of_cose(credential.sign1)
    return check_token(jws, credential.issuer_id, credential.claims, trust, at, documents)


def jose_of_cose(sign1: CoseSign1) -> CompactJws:
    """Put a COSE signature under the names of JOSE, so that keys are found the same way for both.

    Both write an ECDSA signature as r and s side by side (RFC 9053 section 2.1), so only names differ. `kid` may
    stand unprotected: it only says which keys to try.

    Raises:
        UnsupportedSuiteError: An algorithm that this version does not know.
        MalformedError: A chain of certificates that holds something else.
    """
    try:
        header: dict[str, Json] = {"alg": str(sign1.algorithm)}
    except AlgorithmNotAllowedError as error:
        raise UnsupportedSuiteError(error.detail) from None
    kid = _text(sign1.protected.get(KID, sign1.unprotected.get(KID)))
    if kid is not None:
        header["kid"] = kid
    chain = sign1.protected.get(X5CHAIN)
    if chain is not None:
        # RFC 9360 section 2: one certificate stands alone, several in an array.
        header["x5c"] = [_certificate(item) for item in (chain if isinstance(chain, list) else [chain])]
    return CompactJws(header, sign1.payload, sign1.signature, sign1.to_be_signed)


def _text(kid: Item) -> str | None:
    """Read a key's name, which COSE has as bytes and JOSE as text; None where it is no name at all."""
    try:
        return kid.decode("utf-8") if isinstance(kid, bytes) else kid if isinstance(kid, str) else None
    except UnicodeDecodeError:
        return None


def _certificate(item: Item) -> str:
    if not isinstance(item, bytes):
        raise MalformedError("x5chain")
    return base64.b64encode(item).decode("ascii")
