"""Token Status List as a JWT (draft-ietf-oauth-status-list): decoding and reading one entry."""

import zlib
from dataclasses import dataclass
from datetime import datetime, timedelta

from wallet.crypto.encoding import decode_base64url
from wallet.crypto.jws import CompactJws, parse_compact_jws
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import MalformedError, StatusListError, TooLargeError
from wallet.formats.key_binding import parse_numeric_date
from wallet.model.json import Json, JsonObject

MAX_LIST_BYTES = 16 * 1024 * 1024  # 2^24 entries of 8 bits
MAX_TOKEN_BYTES = 8 * 1024 * 1024
_BITS = (1, 2, 4, 8)
_LONGEST_TTL = 10_000_000_000  # seconds; more than a timedelta of any use


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
        jws: The token.
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
    if not isinstance(bits, int) or bits not in _BITS or isinstance(bits, bool) or not isinstance(text, str):
        raise StatusListError("bits or lst")
    inflate = zlib.decompressobj()
    try:
        packed = inflate.decompress(decode_base64url(text), MAX_LIST_BYTES)
    except (MalformedError, zlib.error):
        raise StatusListError("lst") from None
    if inflate.unconsumed_tail:
        raise TooLargeError("status list")
    if not inflate.eof or inflate.unused_data:
        raise StatusListError("lst")
    return StatusList(bits, packed)


def parse_status_list_token(token: bytes) -> StatusListToken:
    """Parse a status list token in JWT form (section 5.1).

    Raises:
        StatusListError: Not such a token.
        TooLargeError: Over a bound.
    """
    if len(token) > MAX_TOKEN_BYTES:
        raise TooLargeError("status list token")
    try:
        jws = parse_compact_jws(token.strip().decode("ascii"), max_bytes=MAX_TOKEN_BYTES)
        if jws.header.get("typ") != "statuslist+jwt":
            raise MalformedError("typ")
        payload = parse_json_object(jws.payload, max_bytes=MAX_TOKEN_BYTES)
        subject, issuer, ttl = payload.get("sub"), payload.get("iss"), payload.get("ttl")
        status_list = payload.get("status_list")
        expires = payload.get("exp")
        if not isinstance(subject, str) or not (issuer is None or isinstance(issuer, str)):
            raise MalformedError("sub or iss")
        if ttl is not None and (
            isinstance(ttl, bool) or not isinstance(ttl, int | float) or not 0 < ttl < _LONGEST_TTL
        ):
            raise MalformedError("ttl")
        if not isinstance(status_list, dict):
            raise MalformedError("status_list")
        return StatusListToken(
            jws,
            subject,
            issuer,
            parse_numeric_date(payload.get("iat")),
            None if expires is None else parse_numeric_date(expires),
            None if ttl is None else timedelta(seconds=ttl),
            parse_status_list(status_list),
        )
    except (MalformedError, UnicodeDecodeError):
        raise StatusListError("status list token") from None
