"""SD-JWT VC: an SD-JWT that is a credential (draft-ietf-oauth-sd-jwt-vc), and plain SD-JWTs beside it."""

from collections.abc import Mapping
from dataclasses import dataclass

from wallet.errors import MalformedError, UnsupportedFormatError
from wallet.formats.sd_jwt import SdJwt, parse_sd_jwt, parse_sd_jwt_json
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


@dataclass(frozen=True, slots=True, kw_only=True)
class SdJwtVc(UnverifiedCredential):
    """A parsed SD-JWT VC or plain SD-JWT.

    Attributes:
        sd_jwt: The token.
        vct: The type, or None for an SD-JWT that is no SD-JWT VC.
    """

    sd_jwt: SdJwt
    vct: str | None


def parse_sd_jwt_vc(data: bytes) -> SdJwtVc:
    """Parse either serialisation; a leading `{` tells JSON from compact.

    `typ` decides the format: `dc+sd-jwt` and, until 2025, `vc+sd-jwt` are SD-JWT VCs and need `vct`;
    `vc+sd-jwt` with an `@context` is a W3C payload; everything else is a plain SD-JWT (RFC 9901).

    Raises:
        UnsupportedFormatError: A signed token of another kind, such as a status list, with a tilde after it.
        MalformedError: Syntax, or a required member missing.
        TooLargeError: Over a bound.
    """
    text = data.strip()
    if text[:1] == b"{":
        sd_jwt = parse_sd_jwt_json(text)
    else:
        try:
            sd_jwt = parse_sd_jwt(text.decode("ascii"))
        except UnicodeDecodeError:
            raise MalformedError("an SD-JWT is ASCII") from None
    payload = sd_jwt.payload
    typ = _type_of(sd_jwt)
    vct, issuer = payload.get("vct"), payload.get("iss")
    if issuer is not None and not isinstance(issuer, str):
        raise MalformedError("iss")
    if typ in _CREDENTIAL_TYPES and not (typ == "vc+sd-jwt" and is_w3c(payload)):
        if not isinstance(vct, str) or not vct:
            raise MalformedError("vct")
        return SdJwtVc(
            format=typ,
            profile=_PROFILES.get(vct),
            original=data,
            issuer_id=issuer,
            sd_jwt=sd_jwt,
            vct=vct,
        )
    w3c = typ == "vc+sd-jwt"
    return SdJwtVc(
        format="vc+sd-jwt" if w3c else "sd-jwt",
        profile="vc-2.0" if w3c else None,
        original=data,
        issuer_id=_w3c_issuer(payload, issuer) if is_w3c(payload) else issuer,
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


def _type_of(sd_jwt: SdJwt) -> str:
    """Read `typ`, without the `application/` that may precede it (RFC 7515 section 4.1.9); empty where absent.

    Explicit typing (RFC 9901 section 9.11) keeps other tokens of the same issuer from passing as credentials.
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
    if name and not name.endswith("sd-jwt") and not ("_sd_alg" in sd_jwt.payload or "_sd" in sd_jwt.payload):
        raise UnsupportedFormatError("typ")
    return name


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
