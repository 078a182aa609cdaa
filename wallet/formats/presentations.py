"""Verifiable presentations: credentials that their holder put together and signed, or did not sign."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final

from wallet.crypto.cose import CoseSign1
from wallet.crypto.jws import CompactJws
from wallet.crypto.strict_json import parse_json_object
from wallet.data_integrity.proofs import proofs_of
from wallet.errors import (
    AlgorithmNotAllowedError,
    DisclosureError,
    MalformedError,
    TooLargeError,
    UnsupportedSuiteError,
)
from wallet.formats.disclosures import disclose
from wallet.formats.inner_credentials import MAX_PRESENTED, Parse, is_enveloped, parse_inner
from wallet.formats.sd_jwt import SdJwt
from wallet.formats.sd_jwt_vc import SdJwtVc, read_sd_jwt, sd_jwt_type, sd_jwt_vc_of
from wallet.formats.vc_cose import (
    CoseCredential,
    cose_claims,
    cose_credential_of,
    cose_type,
    read_cose,
    require_cose_content_type,
)
from wallet.formats.vc_jwt import (
    MAX_BYTES,
    PLAIN_TYPES,
    REGISTERED,
    JwtCredential,
    jwt_credential_of,
    media_type,
    read_jwt,
    require_content_type,
    without,
)
from wallet.formats.w3c import identifier_of, is_w3c_presentation
from wallet.model.credential import UnverifiedCredential
from wallet.model.json import Json, JsonObject

_VP_TYPES: Final = frozenset({"vp+jwt", "vp+ld+jwt", "vp-ld+jwt", "vp+ld+json+jwt"})
_VP_COSE_TYPES: Final = frozenset({"vp+cose", "vp+ld+cose", "vp-ld+cose"})
_VP_SD_JWT_TYPES: Final = frozenset({"vp+sd-jwt", "vp+ld+sd-jwt", "vp-ld+sd-jwt", "vp+ld+json+sd-jwt"})
_CONTENT_TYPES: Final = frozenset({"vp", "vp+ld+json"})
# Claims of a token that say for whom, when and by whom it was made, and nothing of what is shown.
_TOKEN_CLAIMS: Final = REGISTERED | {"nonce"}


@dataclass(frozen=True, slots=True, kw_only=True)
class W3cPresentation(UnverifiedCredential):
    """A presentation of the W3C data model; at most one of its four ways of being signed is there.

    Attributes:
        document: The presentation, with any `proof` members.
        holder_id: Who it says presents, or None.
        credentials: The credentials in it, parsed.
        token_claims: `iss`, `aud`, `nonce`, `iat`, `exp` and their like, where a token has them.
        jws: The holder's JWT, or None.
        sign1: The holder's COSE_Sign1, or None.
        sd_jwt: The holder's SD-JWT, or None.
        proofs: The holder's Data Integrity proofs, as stated.
    """

    document: JsonObject
    holder_id: str | None
    credentials: tuple[UnverifiedCredential, ...]
    token_claims: JsonObject = field(default_factory=dict)
    jws: CompactJws | None = None
    sign1: CoseSign1 | None = None
    sd_jwt: SdJwt | None = None
    proofs: tuple[JsonObject, ...] = ()


def parse_w3c_jwt(data: bytes, parse: Parse) -> JwtCredential | W3cPresentation:
    """Parse a JWT of the W3C data model: a credential, or a presentation of some.

    Args:
        data: The token.
        parse: Reads the credentials in a presentation.

    Raises:
        UnsupportedFormatError: A token of another kind.
        MalformedError: Syntax, or claims that contradict each other.
        TooLargeError: Over a bound.
    """
    jws, payload = read_jwt(data)
    typ = media_type(jws.header.get("typ"), "typ")
    plain = typ in PLAIN_TYPES and "vc" not in payload
    token_claims = _beside(payload)
    if typ in _VP_TYPES:
        require_content_type(jws.header.get("cty"), _CONTENT_TYPES)
        # VCDM 1.1 in `vp` was never typed so; VC-JOSE-COSE section 3.1.2 forbids the claim.
        if "vc" in payload or "vp" in payload:
            raise MalformedError("claims vc and vp may not stand in it")
        document: JsonObject = without(payload, _TOKEN_CLAIMS)
    elif plain and "vp" in payload:
        stated = payload["vp"]
        if not isinstance(stated, dict) or is_w3c_presentation(payload):
            raise MalformedError("vp")
        document = _mapped(stated, token_claims)
    elif plain and is_w3c_presentation(payload):
        document = without(payload, _TOKEN_CLAIMS)
    else:
        return jwt_credential_of(jws, payload, data)
    return replace(_unsigned("vp+jwt", document, data, parse, token_claims), jws=jws)


def parse_w3c_cose(data: bytes, parse: Parse) -> CoseCredential | W3cPresentation:
    """Parse a COSE_Sign1 of the W3C data model, as bytes or base64 text; raises as `parse_w3c_jwt` does."""
    sign1 = read_cose(data)
    typ = cose_type(sign1)
    payload = parse_json_object(sign1.payload, max_bytes=MAX_BYTES)
    if typ not in _VP_COSE_TYPES and (typ or not is_w3c_presentation(payload)):
        return cose_credential_of(sign1, data)
    require_cose_content_type(sign1, _CONTENT_TYPES)
    if "vc" in payload or "vp" in payload:
        raise MalformedError("claims vc and vp may not stand in it")
    token_claims = {**cose_claims(sign1, payload), **_beside(payload)}
    document = without(payload, _TOKEN_CLAIMS)
    return replace(_unsigned("vp+cose", document, data, parse, token_claims), sign1=sign1)


def parse_w3c_sd_jwt(data: bytes, parse: Parse) -> SdJwtVc | W3cPresentation:
    """Parse an SD-JWT: a credential of any kind, or a presentation (VC-JOSE-COSE section 3.2.2).

    Raises:
        UnsupportedFormatError: A token of another kind.
        MalformedError: Syntax, disclosures of a presentation that do not fit, or claims that contradict each other.
        UnsupportedSuiteError: A presentation with digests of a hash that this version does not know.
        TooLargeError: Over a bound.
    """
    sd_jwt = read_sd_jwt(data)
    if sd_jwt_type(sd_jwt) not in _VP_SD_JWT_TYPES:
        return sd_jwt_vc_of(sd_jwt, data)
    if len(sd_jwt.signatures) != 1 or sd_jwt.key_binding is not None:
        raise MalformedError("a presentation has one signature, that of its holder")
    require_content_type(sd_jwt.signatures[0].header.get("cty"), _CONTENT_TYPES)
    try:
        payload = disclose(sd_jwt).claims
    except DisclosureError as error:
        raise MalformedError(error.detail) from None
    except AlgorithmNotAllowedError as error:
        raise UnsupportedSuiteError(error.detail) from None
    if not _beside(payload).keys() <= sd_jwt.payload.keys():
        raise MalformedError("a claim of the token that must not be hidden")
    document = without(payload, _TOKEN_CLAIMS)
    return replace(_unsigned("vp+sd-jwt", document, data, parse, _beside(payload)), sd_jwt=sd_jwt)


def linked_presentation_of(document: JsonObject, original: bytes, parse: Parse) -> W3cPresentation:
    """Make a presentation of a JSON-LD document that was parsed already; it may lack a proof.

    Raises:
        MalformedError: No such presentation.
        TooLargeError: Over a bound.
    """
    return replace(_unsigned("vp+ldp", document, original, parse, {}), proofs=proofs_of(document))


def _unsigned(name: str, document: JsonObject, original: bytes, parse: Parse, claims: JsonObject) -> W3cPresentation:
    """Read what every presentation states; the caller adds how it is signed."""
    if not is_w3c_presentation(document) or is_enveloped(document):
        raise MalformedError("type")
    credentials = _credentials(document.get("verifiableCredential"), parse)
    issuers = {credential.issuer_id for credential in credentials}
    profiles = {credential.profile for credential in credentials}
    return W3cPresentation(
        format=name,
        profile=profiles.pop() if len(profiles) == 1 else None,
        original=original,
        issuer_id=issuers.pop() if len(issuers) == 1 else None,
        document=document,
        holder_id=_holder_of(document, claims),
        credentials=credentials,
        token_claims=claims,
    )


def _credentials(stated: Json, parse: Parse) -> tuple[UnverifiedCredential, ...]:
    entries = stated if isinstance(stated, list) else [] if stated is None else [stated]
    if not entries:
        raise MalformedError("a presentation without a credential")
    if len(entries) > MAX_PRESENTED:
        raise TooLargeError("credentials in a presentation")
    if any(isinstance(entry, dict) and is_w3c_presentation(entry) for entry in entries):
        raise MalformedError("a presentation inside another")
    return tuple(parse_inner(entry, _once(parse)) for entry in entries)


def _once(parse: Parse) -> Callable[[bytes], UnverifiedCredential]:
    """Parse what is no presentation: none stands inside another, so that no depth has to be counted.

    A token inside a token is a quarter shorter each time, so what is parsed for nothing stays within bounds.
    """

    def parse_credential_only(data: bytes) -> UnverifiedCredential:
        credential = parse(data)
        if isinstance(credential, W3cPresentation):
            raise MalformedError("a presentation inside another")
        return credential

    return parse_credential_only


def _holder_of(document: JsonObject, token_claims: JsonObject) -> str | None:
    """Read who presents; `iss` says the same where both are there (VC-JOSE-COSE section 3.1.3)."""
    stated, claimed = identifier_of(document.get("holder")), token_claims.get("iss")
    if "holder" in document and stated is None:
        raise MalformedError("holder")
    if claimed is None:
        return stated
    if not isinstance(claimed, str) or stated not in (None, claimed):
        raise MalformedError("iss")
    return claimed


def _mapped(stated: JsonObject, token_claims: JsonObject) -> JsonObject:
    """Put the claims of a token where they belong in the presentation (VCDM 1.1 section 6.3.1)."""
    document = dict(stated)
    identifier = token_claims.get("jti")
    if identifier is not None and document.setdefault("id", identifier) != identifier:
        raise MalformedError("jti")
    return document


def _beside(payload: JsonObject) -> JsonObject:
    return {name: value for name, value in payload.items() if name in _TOKEN_CLAIMS}
