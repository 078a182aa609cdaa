"""Checks 2 and 3 in every format: one procedure for each."""

from datetime import datetime

from wallet.errors import UnsupportedFormatError
from wallet.formats.jades import SealedCredential
from wallet.formats.sd_jwt_vc import SdJwtVc
from wallet.model.credential import UnverifiedCredential
from wallet.trust.local_documents import LocalDocuments
from wallet.trust.trust_store import TrustStore
from wallet.verification.jades_proof import check_jades_proof
from wallet.verification.proof_result import ProofResult
from wallet.verification.sd_jwt_proof import check_sd_jwt_proof


def check_proof(
    credential: UnverifiedCredential, trust: TrustStore, at: datetime, documents: LocalDocuments
) -> ProofResult:
    """Check every proof of a credential, and whose keys made them.

    Raises:
        UnreadableError: Secured in a way that this version does not know, or beyond a bound.
        UnsupportedFormatError: A format without a procedure.
    """
    if isinstance(credential, SdJwtVc):
        return check_sd_jwt_proof(credential, trust, at)
    if isinstance(credential, SealedCredential):
        return check_jades_proof(credential, trust, at, documents)
    raise UnsupportedFormatError(credential.format)
