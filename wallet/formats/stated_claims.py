"""What a credential says and how it is secured, in any format, before anything of it was checked."""

from wallet.errors import UnsupportedFormatError
from wallet.formats.disclosures import disclose
from wallet.formats.jades import SealedCredential
from wallet.formats.linked_data import LinkedDataCredential
from wallet.formats.open_badge_2 import OpenBadge2
from wallet.formats.presentations import W3cPresentation
from wallet.formats.sd_jwt_vc import SdJwtVc
from wallet.formats.vc_jwt import JwtCredential
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
    if isinstance(credential, OpenBadge2):
        return credential.assertion
    if isinstance(credential, W3cCredential | W3cPresentation):
        return {name: value for name, value in credential.document.items() if name != "proof"}
    raise UnsupportedFormatError(credential.format)


def stated_proofs(credential: UnverifiedCredential) -> tuple[JsonObject, ...]:
    """Return what says how a credential is secured: the headers of its signatures, or its proofs."""
    if isinstance(credential, SdJwtVc):
        return tuple(jws.header for jws in credential.sd_jwt.signatures)
    match credential:
        case LinkedDataCredential() | W3cPresentation(jws=None, sd_jwt=None):
            return credential.proofs
        case JwtCredential(jws=jws) | OpenBadge2(jws=jws) | W3cPresentation(jws=jws) if jws is not None:
            return (jws.header,)
        case SealedCredential():
            return tuple(seal.signature.header for seal in credential.seals)
    return ()
