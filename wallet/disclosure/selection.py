"""What a holder can choose: the details of a credential, down to members of lists, or the whole or nothing."""

from collections.abc import Collection

from wallet.data_integrity.contexts import SHIPPED, Contexts
from wallet.data_integrity.selective import base_proof_of
from wallet.disclosure.details import Detail
from wallet.disclosure.linked_selection import linked_details, linked_preview
from wallet.disclosure.sd_jwt_selection import sd_jwt_details, sd_jwt_preview
from wallet.errors import ClaimNotFoundError
from wallet.formats.elements import claim_at
from wallet.formats.linked_data import LinkedDataCredential
from wallet.formats.sd_jwt_vc import SdJwtVc
from wallet.formats.stated_claims import stated_claims
from wallet.model.credential import UnverifiedCredential
from wallet.model.json import JsonObject
from wallet.model.paths import ClaimPath, format_path

__all__ = ["Detail", "details_of", "is_selective", "preview_claims", "whole_claims"]


def is_selective(credential: UnverifiedCredential) -> bool:
    """Tell whether details can be chosen; one seal over the whole shows everything or nothing."""
    if isinstance(credential, SdJwtVc):
        return bool(credential.sd_jwt.disclosures)
    return isinstance(credential, LinkedDataCredential) and base_proof_of(credential.document) is not None


def details_of(credential: UnverifiedCredential, contexts: Contexts = SHIPPED) -> tuple[Detail, ...]:
    """List the details a holder can choose, each before the details inside it; none where it is all or nothing.

    Args:
        credential: A credential in the wallet, with all its details.
        contexts: Contexts by their address.

    Raises:
        WalletError: The credential's details do not fit its seal.
    """
    if isinstance(credential, SdJwtVc):
        return sd_jwt_details(credential)
    if isinstance(credential, LinkedDataCredential) and is_selective(credential):
        return linked_details(credential, contexts)
    return ()


def preview_claims(
    credential: UnverifiedCredential, paths: Collection[ClaimPath], contexts: Contexts = SHIPPED
) -> JsonObject:
    """Return exactly the claims the other side will see: those always visible and the chosen ones, or all.

    Raises:
        ClaimNotFoundError: A path that is not in the credential.
        WalletError: The credential cannot be read.
    """
    if isinstance(credential, SdJwtVc):
        return sd_jwt_preview(credential, paths)
    if isinstance(credential, LinkedDataCredential) and is_selective(credential):
        return linked_preview(credential, paths, contexts)
    return whole_claims(credential, paths)


def whole_claims(credential: UnverifiedCredential, paths: Collection[ClaimPath]) -> JsonObject:
    """Return all claims of a credential that shows everything, whatever was chosen of it.

    Raises:
        ClaimNotFoundError: A path that is not in the credential.
    """
    claims = stated_claims(credential)
    for path in paths:
        if not path or claim_at(claims, path) is None:
            raise ClaimNotFoundError(format_path(path))
    return claims
