"""The key-binding JWT of an SD-JWT presentation (RFC 9901 section 4.3)."""

from datetime import UTC, datetime
from typing import NamedTuple

from wallet.crypto.jws import CompactJws, parse_compact_jws
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import MalformedError
from wallet.model.json import Json, JsonObject

_LATEST = 253_402_300_799  # 9999-12-31T23:59:59Z, the last second a datetime can hold


class KeyBinding(NamedTuple):
    """A parsed key-binding JWT; its signature is not checked yet.

    Attributes:
        jws: The JWT.
        audience: `aud`.
        nonce: `nonce`.
        made_at: `iat`.
        until: `exp`, an end the holder set, or None.
        sd_hash: Digest over the presented SD-JWT.
    """

    jws: CompactJws
    audience: str
    nonce: str
    made_at: datetime
    until: datetime | None
    sd_hash: str


def parse_key_binding(text: str) -> KeyBinding:
    """Parse a key-binding JWT.

    Raises:
        MalformedError: `typ` is not `kb+jwt`, or a required claim is missing or of the wrong type.
    """
    jws = parse_compact_jws(text)
    if jws.header.get("typ") != "kb+jwt":
        raise MalformedError("typ of the key-binding JWT")
    payload = parse_json_object(jws.payload)
    until = payload.get("exp")
    return KeyBinding(
        jws,
        _text(payload, "aud"),
        _text(payload, "nonce"),
        parse_numeric_date(payload.get("iat")),
        None if until is None else parse_numeric_date(until),
        _text(payload, "sd_hash"),
    )


def parse_numeric_date(value: Json) -> datetime:
    """Read a NumericDate (RFC 7519 section 2).

    Raises:
        MalformedError: No number, or outside the years 1970 to 9999.
    """
    # Parsed JSON holds exact types; a boolean, which is an int by inheritance, is no date.
    if not (type(value) is int or type(value) is float) or not 0 <= value <= _LATEST:
        raise MalformedError("NumericDate")
    return datetime.fromtimestamp(value, UTC)


def _text(payload: JsonObject, name: str) -> str:
    value = payload.get(name)
    if not isinstance(value, str) or not value:
        raise MalformedError(name)
    return value
