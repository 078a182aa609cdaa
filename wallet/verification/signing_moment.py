"""When a credential says that it was signed: what keys with a validity are judged by."""

from collections.abc import Iterator
from datetime import UTC, datetime

from wallet.errors import MalformedError
from wallet.formats.key_binding import parse_numeric_date
from wallet.model.json import Json, JsonObject
from wallet.trust.trust_store import TrustStore

_NUMERIC = ("iat", "nbf")
_STAMPS = ("validFrom", "issuanceDate", "issuedOn")


def signing_moment(claims: JsonObject, created: Json = None) -> datetime | None:
    """Return the moment of signing that a credential states, or None where it states none.

    The issuer states it, so it counts only beside what lists and documents say of the key.

    Args:
        claims: What was signed: the payload of a JWT, or the document.
        created: `created` of the proof, where it has one (Data Integrity section 2.1).
    """
    return next(_stated(claims, created), None)


def needs_signing_moment(issuer_id: str | None, trust: TrustStore) -> bool:
    """Whether any key of an issuer is dated here; else nobody needs to read when something was signed."""
    if issuer_id is None:
        return False
    return bool(trust.validity.get(issuer_id)) or any(entry.validity for entry in trust.issuers.get(issuer_id, ()))


def _stated(claims: JsonObject, created: Json) -> Iterator[datetime]:
    yield from _stamp(created)
    for name in _NUMERIC:
        if name in claims:
            try:
                yield parse_numeric_date(claims[name])
            except MalformedError:
                continue
    inner = claims.get("vc")
    for part in (claims, inner if isinstance(inner, dict) else {}):
        for name in _STAMPS:
            yield from _stamp(part.get(name))


def _stamp(value: Json) -> Iterator[datetime]:
    if not isinstance(value, str):
        return
    try:
        moment = datetime.fromisoformat(value)
        yield moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return
