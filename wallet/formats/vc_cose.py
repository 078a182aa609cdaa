"""Credentials of the W3C data model as COSE_Sign1 (VC-JOSE-COSE section 3.3)."""

from dataclasses import dataclass
from typing import Final

from wallet.crypto.cbor import Item, Pairs
from wallet.crypto.cose import CONTENT_TYPE, TYP, CoseSign1, parse_cose_sign1
from wallet.crypto.encoding import decode_base64url
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import MalformedError, UnsupportedFormatError
from wallet.formats.other_kinds import UNKNOWN_JWT
from wallet.formats.vc_jwt import (
    MAX_BYTES,
    REGISTERED,
    media_type,
    registered,
    require_agreement,
    require_content_type,
    with_dates,
    without,
)
from wallet.formats.w3c import W3cCredential, read_w3c_facts
from wallet.model.json import Json, JsonObject

VC_COSE_TYPES: Final = frozenset({"vc+cose", "vc+ld+cose", "vc-ld+cose"})
_CONTENT_TYPES: Final = frozenset({"vc", "vc+ld+json"})
_CWT_CLAIMS: Final = 15  # RFC 9597
_CLAIM_NAMES: Final = {1: "iss", 2: "sub", 3: "aud", 4: "exp", 5: "nbf", 6: "iat"}  # RFC 8392 section 4
# The tag 18 of a COSE_Sign1 and its four parts.
_TAGGED: Final = b"\xd2\x84"
# The same in base64; that the first part is a byte string decides the third letter.
_TAGGED_TEXT: Final = b"0oR"
_TO_URL: Final = str.maketrans({"+": "-", "/": "_", "-": "!", "_": "!"})


@dataclass(frozen=True, slots=True, kw_only=True)
class CoseCredential(W3cCredential):
    """A credential that a COSE_Sign1 secures.

    Attributes:
        sign1: The COSE_Sign1.
        token_claims: What stands beside the credential, under the names of a JWT's claims.
    """

    sign1: CoseSign1
    token_claims: JsonObject

    @property
    def claims(self) -> JsonObject:
        """What it says, with the dates beside it."""
        return with_dates(self.document, self.token_claims)


def looks_like_cose(data: bytes) -> bool:
    """Tell a tagged COSE_Sign1, as bytes or as base64 text, by how it begins."""
    return data.startswith(_TAGGED) or data.lstrip().startswith(_TAGGED_TEXT)


def parse_vc_cose(data: bytes) -> CoseCredential:
    """Parse a credential as COSE_Sign1, as bytes or as base64 text; its signature is not checked.

    Raises:
        UnsupportedFormatError: A COSE_Sign1 of another kind.
        MalformedError: Syntax, claims that contradict the credential, or no such credential.
        TooLargeError: Over a bound.
    """
    return cose_credential_of(read_cose(data), data)


def read_cose(data: bytes) -> CoseSign1:
    """Split a COSE_Sign1, given as bytes or as base64 text.

    Raises:
        MalformedError: Neither.
        TooLargeError: Over a bound.
    """
    return parse_cose_sign1(data if data.startswith(_TAGGED) else decode_cose_text(data), max_bytes=MAX_BYTES)


def decode_cose_text(data: bytes) -> bytes:
    """Decode standard base64, with padding or without, as `data:application/vc+cose;base64` carries it.

    Raises:
        MalformedError: Other letters, such as those of hexadecimal text, or a tail that is not canonical.
    """
    try:
        text = data.strip().decode("ascii")
    except UnicodeDecodeError:
        raise MalformedError("neither COSE nor base64") from None
    letters = text.rstrip("=")
    if len(text) != len(letters) and len(text) % 4:
        raise MalformedError("base64 with the wrong padding")
    return decode_base64url(letters.translate(_TO_URL))


def cose_credential_of(sign1: CoseSign1, original: bytes) -> CoseCredential:
    """Make a credential of a COSE_Sign1 that was split already; raises as `parse_vc_cose` does."""
    typ = cose_type(sign1)
    if typ and typ not in VC_COSE_TYPES:
        raise UnsupportedFormatError(UNKNOWN_JWT)
    require_cose_content_type(sign1, _CONTENT_TYPES)
    payload = parse_json_object(sign1.payload, max_bytes=MAX_BYTES)
    if "vc" in payload or "vp" in payload:
        raise MalformedError("claims vc and vp may not stand in it")
    document, token_claims = without(payload, REGISTERED), cose_claims(sign1, payload)
    require_agreement(document, token_claims)
    return CoseCredential(
        format="vc+cose",
        original=original,
        **read_w3c_facts(document),
        sign1=sign1,
        token_claims=token_claims,
    )


def cose_type(sign1: CoseSign1) -> str:
    """Read `typ` (RFC 9596) without `application/`; empty where absent.

    Raises:
        MalformedError: No text.
    """
    return media_type(_text(sign1.protected.get(TYP), "typ"), "typ")


def require_cose_content_type(sign1: CoseSign1, allowed: frozenset[str]) -> None:
    """Require that a stated content type is one of those.

    Raises:
        MalformedError: It states another.
    """
    require_content_type(_text(sign1.protected.get(CONTENT_TYPE), "cty"), allowed)


def cose_claims(sign1: CoseSign1, payload: JsonObject) -> JsonObject:
    """Read what stands beside a document: claims in its payload and in the protected header (RFC 9597).

    Raises:
        MalformedError: Claims that are no such map, or that contradict each other.
    """
    claims = dict(registered(payload))
    stated = sign1.protected.get(_CWT_CLAIMS)
    if stated is None:
        return claims
    if not isinstance(stated, Pairs):
        raise MalformedError("CWT claims")
    for label, value in stated.pairs:
        name = _CLAIM_NAMES.get(label) if type(label) is int else None
        if name is None:
            continue
        if isinstance(value, bool) or not isinstance(value, int | str) or claims.get(name, value) != value:
            raise MalformedError(name)
        claims[name] = value
    return claims


def _text(item: Item, name: str) -> Json:
    # A number there names a format of CoAP (RFC 9052 section 3.1), and none of those is a credential.
    if item is not None and not isinstance(item, str):
        raise MalformedError(name)
    return item
