"""What a credential says, in any format, before anything of it was checked."""

from wallet.errors import UnsupportedFormatError
from wallet.formats.disclosures import disclose
from wallet.formats.sd_jwt_vc import SdJwtVc
from wallet.formats.w3c import W3cCredential
from wallet.model.credential import UnverifiedCredential
from wallet.model.json import JsonObject


def stated_claims(credential: UnverifiedCredential) -> JsonObject:
    """Return the claims of a credential, without its proofs.

    Raises:
        WalletError: Disclosures that do not fit the digests.
        UnsupportedFormatError: A format this version reads no claims of.
    """
    if isinstance(credential, SdJwtVc):
        return disclose(credential.sd_jwt).claims
    if isinstance(credential, W3cCredential):
        return {name: value for name, value in credential.document.items() if name != "proof"}
    raise UnsupportedFormatError(credential.format)
