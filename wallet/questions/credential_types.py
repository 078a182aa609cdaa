"""Whether a credential is of the format and type that a query asks for (OpenID4VP 1.0 annexes B.1 and B.3)."""

from collections.abc import Mapping
from typing import Final

from wallet.data_integrity.contexts import SHIPPED, Contexts
from wallet.data_integrity.jsonld import expand
from wallet.errors import WalletError
from wallet.formats.linked_data import LinkedDataCredential
from wallet.formats.sd_jwt_vc import SdJwtVc
from wallet.formats.vc_jwt import JwtCredential
from wallet.formats.w3c import CONTEXT_V1, CONTEXT_V2, CREDENTIAL_TYPE, W3cCredential, contexts_of
from wallet.model.credential import UnverifiedCredential
from wallet.model.query import CredentialQuery
from wallet.questions.dcql import JWT, LINKED_DATA, SD_JWT, type_values, vct_values

_CREDENTIAL_IRI: Final = "https://www.w3.org/2018/credentials#VerifiableCredential"


def is_known_format(query: CredentialQuery) -> bool:
    """Tell whether this version can show credentials of the format that is asked for."""
    return query.format in (SD_JWT, LINKED_DATA, JWT)


def has_format(query: CredentialQuery, credential: UnverifiedCredential) -> bool:
    """Tell whether a credential is of the format that is asked for, and secured the way that format is."""
    match credential:
        case SdJwtVc(vct=vct):
            # Its header said `vc+sd-jwt` until 2025; both are one format.
            return query.format == SD_JWT and vct is not None
        case LinkedDataCredential(proofs=proofs):
            return query.format == LINKED_DATA and bool(proofs)
        case JwtCredential():
            return query.format == JWT
    return False


def has_type(query: CredentialQuery, credential: UnverifiedCredential, contexts: Contexts = SHIPPED) -> bool:
    """Tell whether a credential is of a type that is asked for, whatever its format; a query may leave it open.

    Types of the W3C data model are compared as their full addresses, and by their names as the credential states
    them: askers write either.

    Args:
        query: What is asked for.
        credential: A credential.
        contexts: JSON-LD contexts by their address.
    """
    if query.format == SD_JWT:
        wanted = vct_values(query)
        return not wanted or (isinstance(credential, SdJwtVc) and not _vcts(credential).isdisjoint(wanted))
    alternatives = type_values(query)
    if not alternatives:
        return True
    if not isinstance(credential, W3cCredential):
        return False
    stated = frozenset(credential.types)
    if any(stated.issuperset(names) for names in alternatives):
        return True
    # Nothing but a name with a colon can be an address, and JSON-LD takes a while.
    if not any(":" in name for names in alternatives for name in names):
        return False
    known = stated | _expanded(credential, contexts)
    return any(known.issuperset(names) for names in alternatives)


def type_name(query: CredentialQuery) -> str:
    """Return the type that is asked for, in the asker's own words; the format where any type will do."""
    wanted = vct_values(query)
    if query.format == SD_JWT and wanted:
        return wanted[0]
    for names in type_values(query):
        own = [name for name in names if name not in (CREDENTIAL_TYPE, _CREDENTIAL_IRI)]
        return (own or list(names) or [query.format])[-1]
    document_type = query.meta.get("doctype_value")
    return document_type if isinstance(document_type, str) and document_type else query.format


def _vcts(credential: SdJwtVc) -> frozenset[str]:
    """A credential's type and others its issuer says it is of (draft-ietf-oauth-sd-jwt-vc section 2.2.2.2)."""
    others = credential.sd_jwt.payload.get("aka_vcts")
    stated = [credential.vct, *(others if isinstance(others, list) else ())]
    return frozenset(name for name in stated if isinstance(name, str))


def _expanded(credential: W3cCredential, contexts: Contexts) -> frozenset[str]:
    """The full addresses of a credential's types, as far as its contexts are known here."""
    stated = contexts_of(credential.document)
    always = {_CREDENTIAL_IRI} if stated and stated[0] in (CONTEXT_V1, CONTEXT_V2) else set()
    named = always if CREDENTIAL_TYPE in credential.types else set()
    try:
        expanded = expand({"@context": list(stated), "type": list(credential.types)}, contexts)
    except WalletError:
        return frozenset(named)
    for item in expanded:
        types = item.get("@type") if isinstance(item, Mapping) else None
        named |= {name for name in types if isinstance(name, str)} if isinstance(types, list) else set()
    return frozenset(named)
