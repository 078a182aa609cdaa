"""SD-JWT VC: an SD-JWT that is a credential (draft-ietf-oauth-sd-jwt-vc), and plain SD-JWTs beside it."""

from collections.abc import Mapping
from dataclasses import dataclass

from wallet.errors import MalformedError, UnsupportedFormatError
from wallet.formats.other_kinds import UNKNOWN_JWT
from wallet.formats.sd_jwt import SdJwt, parse_sd_jwt, parse_sd_jwt_json
from wallet.formats.w3c import read_w3c_facts
from wallet.model.credential import UnverifiedCredential
from wallet.model.json import JsonObject

# Claims that decide about validity, which a holder must not be able to hide: in any SD-JWT (RFC 9901
# section 9.7), in an SD-JWT VC (draft-ietf-oauth-sd-jwt-vc section 2.2.2.3), and their like in a W3C payload.
_NEVER_SELECTIVE = frozenset({"iss", "aud", "nbf", "exp", "cnf"})
_NEVER_SELECTIVE_VC = _NEVER_SELECTIVE | {"vct", "vct#integrity", "aka_vcts", "status"}
_NEVER_SELECTIVE_W3C = _NEVER_SELECTIVE | {"@context", "issuer", "validFrom", "validUntil", "credentialStatus"}

LEARNING_CREDENTIAL = "urn:eu.europa.ec.eudi:learning:credential:1"
MICRO_CREDENTIAL = "urn:eudi:micro_credential:1"

_PROFILES: Mapping[str, str] = {
    LEARNING_CREDENTIAL: "eu-learning-credential",
    MICRO_CREDENTIAL: "eu-micro-credential",
}
_CREDENTIAL_TYPES = ("dc+sd-jwt", "vc+sd-jwt")
# VC-JOSE-COSE section 3.2.1, and the names its drafts gave the same thing.
_W3C_TYPES = ("vc+sd-jwt", "vc+ld+sd-jwt", "vc-ld+sd-jwt", "vc+ld+json+sd-jwt")
_W3C_CONTENT_TYPES = ("vc", "application/vc", "vc+ld+json", "application/vc+ld+json")


@dataclass(frozen=True, slots=True, kw_only=True)
class SdJwtVc(UnverifiedCredential):
    """A parsed SD-JWT VC or plain SD-JWT.

    Attributes:
        sd_jwt: The token.
        vct: The type, or None for an SD-JWT that is no SD-JWT VC.
    """

    sd_jwt: SdJwt
    vct: str | None


def read_sd_jwt(data: bytes) -> SdJwt:
    """Split either serialisation; a leading `{` tells JSON from compact.

    Raises:
        MalformedError: Syntax.
        TooLargeError: Over a bound.
    """
    text = data.strip()
    if text[:1] == b"{":
        return parse_sd_jwt_json(text)
    try:
        return parse_sd_jwt(text.decode("ascii"))
    except UnicodeDecodeError:
        raise MalformedError("an SD-JWT is ASCII") from None


def sd_jwt_vc_of(sd_jwt: SdJwt, original: bytes) -> SdJwtVc:
    """Make a credential of an SD-JWT that was split already.

    `typ` decides the format: `dc+sd-jwt` and, until 2025, `vc+sd-jwt` are SD-JWT VCs and need `vct`;
    `vc+sd-jwt` with an `@context` is a W3C payload; everything else is a plain SD-JWT (RFC 9901).

    Raises:
        UnsupportedFormatError: A signed token of another kind, such as a status list, with a tilde after it.
        MalformedError: A required member is missing.
    """
    payload = sd_jwt.payload
    typ = sd_jwt_type(sd_jwt)
    w3c = is_w3c(payload)
    _require_kind(sd_jwt, typ, w3c=w3c)
    vct, issuer = payload.get("vct"), payload.get("iss")
    if issuer is not None and not isinstance(issuer, str):
        raise MalformedError("iss")
    if typ in _CREDENTIAL_TYPES and not (typ in _W3C_TYPES and w3c):
        if not isinstance(vct, str) or not vct:
            raise MalformedError("vct")
        return SdJwtVc(
            format=typ,
            profile=_PROFILES.get(vct),
            original=original,
            issuer_id=issuer,
            sd_jwt=sd_jwt,
            vct=vct,
        )
    secured = typ in _W3C_TYPES
    if secured:
        _require_w3c_claims(sd_jwt)
    return SdJwtVc(
        format="vc+sd-jwt" if secured else "sd-jwt",
        profile=_w3c_profile(payload) if secured else None,
        original=original,
        issuer_id=_w3c_issuer(payload, issuer) if w3c else issuer,
        sd_jwt=sd_jwt,
        vct=None,
    )


def never_selective(credential: SdJwtVc) -> frozenset[str]:
    """Name the claims that may not stand in a disclosure of this credential."""
    if credential.vct is not None:
        return _NEVER_SELECTIVE_VC
    return _NEVER_SELECTIVE_W3C if is_w3c(credential.sd_jwt.payload) else _NEVER_SELECTIVE


def is_w3c(payload: JsonObject) -> bool:
    """Tell a payload of the W3C data model (VCDM 2.0 section 4.3), which states dates, status and issuer its way."""
    return "@context" in payload


def sd_jwt_type(sd_jwt: SdJwt) -> str:
    """Read `typ`, without the `application/` that may precede it (RFC 7515 section 4.1.9); empty where absent.

    Raises:
        MalformedError: No text, or another in each signature.
    """
    name: str | None = None
    for jws in sd_jwt.signatures:
        typ = jws.header.get("typ", "")
        if not isinstance(typ, str):
            raise MalformedError("typ")
        typ = typ.lower().removeprefix("application/")
        if name is not None and typ != name:
            raise MalformedError("typ")
        name = typ
    if name is None:
        raise MalformedError("typ")
    return name


def _require_kind(sd_jwt: SdJwt, typ: str, *, w3c: bool) -> None:
    """Explicit typing (RFC 9901 section 9.11) keeps other tokens of the same issuer from passing as credentials."""
    if not typ:
        return
    if typ.endswith("sd-jwt"):
        if typ.startswith("vp"):
            raise UnsupportedFormatError("a presentation where a credential belongs")
        return
    selective = "_sd_alg" in sd_jwt.payload or "_sd" in sd_jwt.payload
    # A payload of the W3C data model says what it is in `typ`, or nothing but that it is a JWT.
    if not selective or (w3c and typ != "jwt"):
        raise UnsupportedFormatError(UNKNOWN_JWT)


def _require_w3c_claims(sd_jwt: SdJwt) -> None:
    """Require what VC-JOSE-COSE section 3.2.1 says of the header and of claims that may not stand there."""
    for jws in sd_jwt.signatures:
        if "cty" in jws.header and jws.header["cty"] not in _W3C_CONTENT_TYPES:
            raise MalformedError("cty")
    if "vc" in sd_jwt.payload or "vp" in sd_jwt.payload:
        raise MalformedError("claims vc and vp may not stand in it")


def _w3c_profile(payload: JsonObject) -> str:
    try:
        return read_w3c_facts(payload)["profile"]
    except MalformedError:
        # What would tell stands in a disclosure.
        return "vc-2.0"


def _w3c_issuer(payload: JsonObject, issuer_id: str | None) -> str | None:
    """Read `issuer`, which says what `iss` says (VC-JOSE-COSE section 3.3.1)."""
    stated = payload.get("issuer")
    if isinstance(stated, dict):
        stated = stated.get("id")
    if stated is None:
        return issuer_id
    if not isinstance(stated, str) or issuer_id not in (None, stated):
        raise MalformedError("issuer")
    return stated
