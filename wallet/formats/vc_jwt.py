"""Credentials of the W3C data model as a JWT: VC-JOSE-COSE 1.0, VCDM 1.1 and 1EdTech's way."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from wallet.crypto.jws import CompactJws, parse_compact_jws
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import MalformedError, UnsupportedFormatError
from wallet.formats.key_binding import parse_numeric_date
from wallet.formats.other_kinds import kind_of_token
from wallet.formats.w3c import (
    CONTEXT_V1,
    CONTEXT_V2,
    W3cCredential,
    contexts_of,
    identifier_of,
    is_w3c_credential,
    read_w3c_facts,
)
from wallet.model.json import Json, JsonObject

MAX_BYTES: Final = 5_000_000

# VC-JOSE-COSE section 3.1.1, and the names its drafts gave the same thing.
VC_TYPES: Final = frozenset({"vc+jwt", "vc+ld+jwt", "vc-ld+jwt", "vc+ld+json+jwt"})
VC_CONTENT_TYPES: Final = frozenset({"vc", "vc+ld+json"})
# A JWT that says no more of itself: VCDM 1.1 and 1EdTech.
PLAIN_TYPES: Final = frozenset({"", "jwt"})

REGISTERED: Final = frozenset({"iss", "sub", "aud", "exp", "nbf", "iat", "jti"})
_DATES: Final = ("nbf", "exp", "iat")
# A date of a token and the member of a credential that says the same, in VCDM 2.0 and 1.1.
_DATES_OF_BOTH: Final = (("nbf", "validFrom", "issuanceDate"), ("exp", "validUntil", "expirationDate"))
_DOTS: Final = 2
# Issuers round a moment to whole seconds, and set it back for verifiers whose clocks are behind.
_ALLOWANCE: Final = timedelta(minutes=5)


@dataclass(frozen=True, slots=True, kw_only=True)
class JwtCredential(W3cCredential):
    """A credential that a JWS secures; its `document` has the claims of the token mapped into it.

    Attributes:
        jws: The token.
        token_claims: Claims registered for any JWT that stand beside the credential, as stated.
    """

    jws: CompactJws
    token_claims: JsonObject

    @property
    def claims(self) -> JsonObject:
        """What it says, with the dates of the token."""
        return with_dates(self.document, self.token_claims)


def parse_vc_jwt(data: bytes) -> JwtCredential:
    """Parse a credential as a JWT; its signature is not checked.

    `typ` decides: with `vc+jwt` the payload is the credential (VC-JOSE-COSE section 3.1). A plain JWT holds
    it in `vc` (VCDM 1.1 section 6.3.1), or is it (Open Badges 3.0 section 8.2).

    Raises:
        UnsupportedFormatError: A token of another kind.
        MalformedError: Syntax, claims that contradict the credential, or no such credential.
        TooLargeError: Over a bound.
    """
    jws, payload = read_jwt(data)
    return jwt_credential_of(jws, payload, data)


def read_jwt(data: bytes) -> tuple[CompactJws, JsonObject]:
    """Split a JWT and read its claims.

    Raises:
        UnsupportedFormatError: Text of another form than a JWT's three parts.
        MalformedError: No compact JWS, or no JSON object in it.
        TooLargeError: Over a bound.
    """
    try:
        text = data.strip().decode("ascii")
    except UnicodeDecodeError:
        raise MalformedError("a JWT is ASCII") from None
    if text.count(".") != _DOTS:
        raise UnsupportedFormatError("text")
    jws = parse_compact_jws(text, max_bytes=MAX_BYTES)
    return jws, parse_json_object(jws.payload, max_bytes=MAX_BYTES)


def jwt_credential_of(jws: CompactJws, payload: JsonObject, original: bytes) -> JwtCredential:
    """Make a credential of a JWT that was split already.

    Raises:
        UnsupportedFormatError: It is a JWT of another kind.
        MalformedError: As of `parse_vc_jwt`.
    """
    typ, token_claims = media_type(jws.header.get("typ"), "typ"), registered(payload)
    document: JsonObject
    if typ in VC_TYPES:
        require_content_type(jws.header.get("cty"), VC_CONTENT_TYPES)
        if "vc" in payload or "vp" in payload:
            raise MalformedError("claims vc and vp may not stand in it")
        document = without(payload, REGISTERED)
        require_agreement(document, token_claims)
    elif typ not in PLAIN_TYPES:
        raise UnsupportedFormatError(kind_of_token(typ, payload))
    elif "vc" in payload:
        document = _mapped(payload["vc"], token_claims)
        if is_w3c_credential(payload):
            raise MalformedError("a credential in vc and another around it")
        require_agreement(document, token_claims, dates=True)
    elif is_w3c_credential(payload) and "vp" not in payload:
        document = without(payload, REGISTERED)
        require_agreement(document, token_claims, dates=True)
    else:
        raise UnsupportedFormatError(kind_of_token(typ, payload))
    return JwtCredential(
        format="vc+jwt",
        original=original,
        **read_w3c_facts(document),
        jws=jws,
        token_claims=token_claims,
    )


def is_first_edition(credential: JwtCredential) -> bool:
    """Tell a token as VCDM 1.1 section 6.3.1 has it: with the credential in `vc`, or of the first edition at least."""
    if media_type(credential.jws.header.get("typ"), "typ") in VC_TYPES:
        return False
    payload = parse_json_object(credential.jws.payload, max_bytes=MAX_BYTES)
    return "vc" in payload or contexts_of(credential.document)[:1] == (CONTEXT_V1,)


def media_type(value: Json, name: str) -> str:
    """Read a media type without the `application/` that may precede it (RFC 7515 section 4.1.9); empty if absent.

    Raises:
        MalformedError: No text.
    """
    if value is None:
        return ""
    if not isinstance(value, str):
        raise MalformedError(name)
    return value.lower().removeprefix("application/")


def require_content_type(value: Json, allowed: frozenset[str]) -> None:
    """Require that a stated `cty` is one of those (VC-JOSE-COSE section 3).

    Raises:
        MalformedError: It states another.
    """
    if value is not None and media_type(value, "cty") not in allowed:
        raise MalformedError("cty")


def registered(payload: JsonObject) -> JsonObject:
    """Take out the claims registered for any JWT (RFC 7519 section 4.1)."""
    return {name: value for name, value in payload.items() if name in REGISTERED}


def without(payload: JsonObject, names: frozenset[str]) -> dict[str, Json]:
    """Leave claims out."""
    return {name: value for name, value in payload.items() if name not in names}


def with_dates(document: JsonObject, token_claims: JsonObject) -> JsonObject:
    """Add the dates of a token, which limit it as well as those of the document do."""
    return {**document, **{name: token_claims[name] for name in _DATES if name in token_claims}}


def require_agreement(document: JsonObject, token_claims: JsonObject, *, dates: bool = False) -> None:
    """Require that a token says nothing else than the credential in it.

    Args:
        document: The credential.
        token_claims: What the token states beside it.
        dates: Whether its dates are the credential's. In VC-JOSE-COSE (section 3.1.3) they are those of the
            signature.

    Raises:
        MalformedError: They contradict each other.
    """
    subject = _only_subject(document)
    for name, stated in (
        ("iss", identifier_of(document.get("issuer"))),
        ("jti", document.get("id")),
        ("sub", None if subject is None else identifier_of(subject)),
    ):
        claim = token_claims.get(name)
        if name in token_claims and (not isinstance(claim, str) or stated not in (None, claim)):
            raise MalformedError(name)
    if dates:
        for name, newer, older in _DATES_OF_BOTH:
            # A credential of one version may hold the other's member; the token repeats that of its own.
            member = newer if newer in document and _is_second(document) else older if older in document else newer
            if name in token_claims and member in document:
                _require_same_moment(token_claims[name], document[member], name)


def _require_same_moment(claim: Json, stated: Json, name: str) -> None:
    try:
        moment = datetime.fromisoformat(stated) if isinstance(stated, str) else None
    except ValueError:
        moment = None
    # A date that cannot be read contradicts nothing; checking validity says what is wrong with it.
    if moment is not None and moment.tzinfo is not None and abs(parse_numeric_date(claim) - moment) > _ALLOWANCE:
        raise MalformedError(name)


def _is_second(document: JsonObject) -> bool:
    return CONTEXT_V2 in contexts_of(document)


def _only_subject(document: JsonObject) -> JsonObject | None:
    subject = document.get("credentialSubject")
    if isinstance(subject, list) and len(subject) == 1:
        subject = subject[0]
    return subject if isinstance(subject, dict) else None


def _mapped(stated: Json, token_claims: JsonObject) -> JsonObject:
    """Put the claims of a token where they belong in the credential (VCDM 1.1 section 6.3.1, JWT decoding)."""
    if not isinstance(stated, dict):
        raise MalformedError("vc")
    document = dict(stated)
    _fill(document, token_claims, {"jti": "id"})
    issuer = document.get("issuer")
    if isinstance(issuer, dict):
        document["issuer"] = _filled(issuer, token_claims, {"iss": "id"})
    else:
        _fill(document, token_claims, {"iss": "issuer"})
    subject = document.get("credentialSubject")
    if isinstance(subject, list) and len(subject) == 1:
        subject = subject[0]
    if isinstance(subject, dict):
        document["credentialSubject"] = _filled(subject, token_claims, {"sub": "id"})
    for name, newer, older in _DATES_OF_BOTH:
        if name in token_claims and newer not in document and older not in document:
            moment = parse_numeric_date(token_claims[name])
            document[newer if _is_second(document) else older] = moment.isoformat().replace("+00:00", "Z")
    return document


def _filled(entry: JsonObject, token_claims: JsonObject, places: Mapping[str, str]) -> JsonObject:
    copy = dict(entry)
    _fill(copy, token_claims, places)
    return copy


def _fill(entry: dict[str, Json], token_claims: JsonObject, places: Mapping[str, str]) -> None:
    for claim, member in places.items():
        if claim in token_claims:
            entry.setdefault(member, token_claims[claim])
