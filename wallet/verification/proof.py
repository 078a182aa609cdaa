"""Checks 2 and 3 in every format: one procedure for each."""

from datetime import datetime

from wallet.errors import UnsupportedFormatError
from wallet.formats.jades import SealedCredential
from wallet.formats.linked_data import LinkedDataCredential
from wallet.formats.open_badge_2 import OpenBadge2
from wallet.formats.sd_jwt_vc import SdJwtVc
from wallet.formats.vc_cose import CoseCredential
from wallet.formats.vc_jwt import JwtCredential
from wallet.model.credential import UnverifiedCredential
from wallet.trust.local_documents import LocalDocuments
from wallet.trust.trust_store import TrustStore
from wallet.verification.cose_proof import check_cose_proof
from wallet.verification.jades_proof import check_jades_proof
from wallet.verification.jwt_proof import check_jwt_proof
from wallet.verification.linked_data_proof import check_linked_data_proof
from wallet.verification.open_badge_2_proof import check_open_badge_2_proof
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
    match credential:
        case SdJwtVc():
            return check_sd_jwt_proof(credential, trust, at)
        case LinkedDataCredential():
            return check_linked_data_proof(credential, trust, at, documents)
        case JwtCredential():
            return check_jwt_proof(credential, trust, at, documents)
        case CoseCredential():
            return check_cose_proof(credential, trust, at, documents)
        case SealedCredential():
            return check_jades_proof(credential, trust, at, documents)
        case OpenBadge2():
            return check_open_badge_2_proof(credential, trust, at, documents)
    raise UnsupportedFormatError(credential.format)
