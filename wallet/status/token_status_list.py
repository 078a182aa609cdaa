"""Token Status List as JWT and CWT (draft-ietf-oauth-status-list): decoding and reading one entry."""

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from wallet.crypto.cbor import Item, Pairs, decode_only
from wallet.crypto.cose import KID, TYP, X5CHAIN, CoseSign1, parse_cose_sign1
from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.crypto.jws import CompactJws, parse_compact_jws
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import AlgorithmNotAllowedError, MalformedError, StatusListError, TooLargeError
from wallet.formats.key_binding import parse_numeric_date
from wallet.model.json import Json, JsonObject
from wallet.status.inflation import inflate

MAX_TOKEN_BYTES = 8 * 1024 * 1024
_BITS = (1, 2, 4, 8)
_LONGEST_TTL = 10_000_000_000  # seconds; more than a timedelta of any use
_CWT_TYPE: Final = "application/statuslist+cwt"
_ISS, _SUB, _EXP, _IAT, _STATUS_LIST, _TTL = 1, 2, 4, 6, 65533, 65534  # section 5.2
_MAX_CLAIMS: Final = 1_000


@dataclass(frozen=True, slots=True)
class StatusList:
    """A decoded status list.

    Attributes:
        bits: Bits per entry: 1, 2, 4 or 8.
        packed: The entries, the first in the least significant bits of the first byte (section 4.1).
    """

    bits: int
    packed: bytes

    def __len__(self) -> int:
        return len(self.packed) * 8 // self.bits

    def entry(self, index: int) -> int:
        """Return the status value at `index`.

        Raises:
            StatusListError: The list has no such entry (section 8.3: then the token is not valid).
        """
        if not 0 <= index < len(self):
            raise StatusListError("index outside the list")
        per_byte = 8 // self.bits
        byte, place = divmod(index, per_byte)
        return (self.packed[byte] >> (place * self.bits)) & ((1 << self.bits) - 1)


@dataclass(frozen=True, slots=True)
class StatusListToken:
    """A parsed status list token; its signature is not checked yet.

    Attributes:
        jws: What was signed and the signature; those of a CWT with its header in the names of JOSE.
        subject: `sub`, the address credentials refer to.
        issuer_id: `iss`, or None.
        issued: `iat`.
        expires: `exp`, or None.
        ttl: How long a copy may be kept, or None.
        status_list: The list.
    """

    jws: CompactJws
    subject: str
    issuer_id: str | None
    issued: datetime
    expires: datetime | None
    ttl: timedelta | None
    status_list: StatusList

    @property
    def address(self) -> str:
        """The address credentials refer to."""
        return self.subject

    def is_stale(self, fetched_at: datetime | None, at: datetime) -> bool:
        """Tell whether a copy fetched then is too old at `at` (section 8.3 steps 4 and 5, section 13.7)."""
        if self.expires is not None and at >= self.expires:
            return True
        return self.ttl is not None and at - (fetched_at or self.issued) > self.ttl


@dataclass(frozen=True, slots=True)
class StatusReference:
    """Where a credential's status stands (section 6.1)."""

    uri: str
    index: int


def parse_status_reference(status: Json) -> StatusReference | None:
    """Read the `status` claim; None where it uses another mechanism than a token status list.

    Raises:
        MalformedError: A `status_list` member without a usable `idx` and `uri`.
    """
    if not isinstance(status, dict):
        raise MalformedError("status")
    reference = status.get("status_list")
    if reference is None:
        return None
    if not isinstance(reference, dict):
        raise MalformedError("status_list")
    uri, index = reference.get("uri"), reference.get("idx")
    if not isinstance(uri, str) or not isinstance(index, int) or isinstance(index, bool) or index < 0:
        raise MalformedError("status_list")
    return StatusReference(uri, index)


def parse_status_list(document: JsonObject) -> StatusList:
    """Decode the `status_list` object of section 4.2.

    Raises:
        StatusListError: Not base64url of a whole zlib stream, or a number of bits that is not allowed.
        TooLargeError: Over `MAX_LIST_BYTES` when inflated.
    """
    bits, text = document.get("bits"), document.get("lst")
    if not isinstance(text, str):
        raise StatusListError("lst")
    try:
        return _status_list(bits, decode_base64url(text))
    except MalformedError:
        raise StatusListError("lst") from None


def parse_status_list_cbor(item: Item) -> StatusList:
    """Decode the `StatusList` map of section 4.3.

    Raises:
        StatusListError: No such map, not a whole zlib stream, or a number of bits that is not allowed.
        TooLargeError: Over `MAX_LIST_BYTES` when inflated.
    """
    try:
        members = _members(item)
    except MalformedError:
        raise StatusListError("status_list") from None
    packed = members.get("lst")
    if not isinstance(packed, bytes):
        raise StatusListError("lst")
    return _status_list(members.get("bits"), packed)


def parse_status_list_token(token: bytes) -> StatusListToken:
    """Parse a status list token in JWT form (section 5.1).

    Raises:
        StatusListError: Not such a token.
        TooLargeError: Over a bound.
    """
    if len(token) > MAX_TOKEN_BYTES:
        raise TooLargeError("status list token")
    try:
        jws = parse_compact_jws(token.strip(b" \t\r\n").decode("ascii"), max_bytes=MAX_TOKEN_BYTES)
        if jws.header.get("typ") != "statuslist+jwt":
            raise MalformedError("typ")
        payload = parse_json_object(jws.payload, max_bytes=MAX_TOKEN_BYTES)
        subject, issuer, ttl = payload.get("sub"), payload.get("iss"), payload.get("ttl")
        status_list = payload.get("status_list")
        expires = payload.get("exp")
        if not isinstance(subject, str) or not (issuer is None or isinstance(issuer, str)):
            raise MalformedError("sub or iss")
        if not isinstance(status_list, dict):
            raise MalformedError("status_list")
        return StatusListToken(
            jws,
            subject,
            issuer,
            parse_numeric_date(payload.get("iat")),
            None if expires is None else parse_numeric_date(expires),
            _time_to_live(ttl),
            parse_status_list(status_list),
        )
    except (MalformedError, UnicodeDecodeError):
        raise StatusListError("status list token") from None


def parse_status_list_cwt(token: bytes) -> StatusListToken:
    """Parse a status list token in CWT form (section 5.2); one with a MAC is no proof between strangers.

    Raises:
        StatusListError: Not such a token.
        TooLargeError: Over a bound.
    """
    try:
        signed = parse_cose_sign1(token, max_bytes=MAX_TOKEN_BYTES)
        if not is_status_list_cwt(signed):
            raise MalformedError("typ")
        claims = _members(decode_only(signed.payload, max_items=_MAX_CLAIMS))
        subject, issuer, expires = claims.get(_SUB), claims.get(_ISS), claims.get(_EXP)
        if not isinstance(subject, str) or not (issuer is None or isinstance(issuer, str)):
            raise MalformedError("sub or iss")
        return StatusListToken(
            _as_jws(signed),
            subject,
            issuer,
            parse_numeric_date(_number(claims.get(_IAT))),
            None if expires is None else parse_numeric_date(_number(expires)),
            _time_to_live(_number(claims.get(_TTL))),
            parse_status_list_cbor(claims.get(_STATUS_LIST)),
        )
    except (MalformedError, AlgorithmNotAllowedError):
        raise StatusListError("status list token") from None


def is_status_list_cwt(signed: CoseSign1) -> bool:
    """Tell whether a COSE_Sign1 says that it is a status list token."""
    return signed.protected.get(TYP) == _CWT_TYPE


def _status_list(bits: Item | Json, compressed: bytes) -> StatusList:
    if not isinstance(bits, int) or isinstance(bits, bool) or bits not in _BITS:
        raise StatusListError("bits")
    return StatusList(bits, inflate(compressed, "zlib"))


def _time_to_live(ttl: Json) -> timedelta | None:
    if ttl is None:
        return None
    if isinstance(ttl, bool) or not isinstance(ttl, int | float) or not 0 < ttl < _LONGEST_TTL:
        raise MalformedError("ttl")
    return timedelta(seconds=ttl)


def _members(item: Item) -> Mapping[int | str, Item]:
    if not isinstance(item, Pairs):
        raise MalformedError("no CBOR map")
    members: dict[int | str, Item] = {}
    for label, value in item.pairs:
        if isinstance(label, bool) or not isinstance(label, int | str) or label in members:
            raise MalformedError("a CBOR label that is none or stands there twice")
        members[label] = value
    return members


def _number(item: Item) -> int | None:
    """A whole number, or None where nothing is stated; dates with fractions are not read."""
    if item is None:
        return None
    if not isinstance(item, int) or isinstance(item, bool):
        raise MalformedError("number")
    return item


def _as_jws(signed: CoseSign1) -> CompactJws:
    """Name a COSE header's members as JOSE does: algorithms and signatures are the same (RFC 9053 section 2)."""
    header: dict[str, Json] = {"alg": signed.algorithm.value}
    for label, name in ((KID, "kid"), (X5CHAIN, "x5c")):
        value = signed.protected.get(label, signed.unprotected.get(label))
        if value is None:
            continue
        if name == "kid":
            if not isinstance(value, bytes):
                raise MalformedError("kid")
            header[name] = _text_of(value)
        else:
            header[name] = [_certificate(item) for item in (value if isinstance(value, list) else [value])]
    return CompactJws(header, signed.payload, signed.signature, signed.to_be_signed)


def _text_of(kid: bytes) -> str:
    """A key's name as text: issuers write the `kid` of their JWK, or bytes of their own."""
    try:
        return kid.decode("utf-8")
    except UnicodeDecodeError:
        return encode_base64url(kid)


def _certificate(item: Item) -> str:
    if not isinstance(item, bytes):
        raise MalformedError("x5chain")
    return base64.b64encode(item).decode("ascii")
