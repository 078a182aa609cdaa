"""SD-JWT VC: an SD-JWT that is a credential (draft-ietf-oauth-sd-jwt-vc), and plain SD-JWTs beside it."""

from collections.abc import Mapping
from dataclasses import dataclass

from wallet.errors import MalformedError
from wallet.formats.sd_jwt import SdJwt, parse_sd_jwt, parse_sd_jwt_json
from wallet.model.credential import UnverifiedCredential

# Claims that a holder must not be able to hide (draft-ietf-oauth-sd-jwt-vc section 2.2.2.2).
NEVER_SELECTIVE = frozenset({"iss", "nbf", "exp", "cnf", "vct", "vct#integrity", "status"})

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
    types = {jws.header.get("typ") for jws in sd_jwt.signatures}
    if len(types) != 1:
        raise MalformedError("signatures of different types")
    typ = types.pop()
    payload = sd_jwt.payload
    vct, issuer = payload.get("vct"), payload.get("iss")
    if issuer is not None and not isinstance(issuer, str):
        raise MalformedError("iss")
    if typ in _CREDENTIAL_TYPES and not (typ == "vc+sd-jwt" and "@context" in payload):
        if not isinstance(vct, str) or not vct:
            raise MalformedError("vct")
        return SdJwtVc(
            format=str(typ),
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
        issuer_id=issuer,
        sd_jwt=sd_jwt,
        vct=None,
    )
