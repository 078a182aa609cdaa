"""Check 5: is it within its dates?"""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import TypeVar

from wallet.errors import MalformedError
from wallet.formats.key_binding import parse_numeric_date
from wallet.formats.sd_jwt_vc import is_w3c
from wallet.model.json import Json, JsonObject
from wallet.model.report import Check, CheckName, HolderBinding
from wallet.verification.holder_binding import CLOCK_LEEWAY
from wallet.verification.outcomes import failed, passed, undetermined

_RULE = "RFC 7519 section 4.1"
_W3C_RULE = "VCDM 2.0 section 4.9; RFC 7519 section 4.1"
_ENDLESS = passed(CheckName.VALIDITY, _RULE)
_ENDLESS_W3C = passed(CheckName.VALIDITY, _W3C_RULE)
_T = TypeVar("_T")


def check_validity(
    claims: JsonObject,
    binding: HolderBinding | None,
    at: datetime,
    *,
    until: datetime | None = None,
    badge: bool = False,
) -> Check:
    """Check `nbf`, `exp`, `iat`, the dates a data model or type states, and the end the holder set.

    One date that cannot be read leaves the check undetermined, unless another one decides.

    Args:
        claims: What the credential says.
        binding: What a presentation says of itself, or None.
        at: Moment to judge at; UTC.
        until: The end that the proofs themselves state (VC Data Integrity 1.0 section 2.1), or None.
        badge: They are those of an Open Badge 2.0, which names its dates its own way.
    """
    starts: list[datetime] = []
    ends: list[datetime] = [] if until is None else [until]
    last_days: list[date] = []
    w3c = is_w3c(claims)
    rule = _W3C_RULE if w3c else _RULE
    readable = (
        _read(claims, "nbf", parse_numeric_date, starts)
        # In a W3C document the word has no meaning of its own: some write a moment there.
        & _read(claims, "iat", _parse_any_date if w3c else parse_numeric_date, starts)
        & _read(claims, "exp", parse_numeric_date, ends)
        & _read(claims, "date_of_expiry", _parse_day, last_days)
    )
    if w3c:
        readable &= _read(claims, "validFrom", _parse_moment, starts)
        readable &= _read(claims, "issuanceDate", _parse_moment, starts)  # VCDM 1.1 section 4.6
        readable &= _read(claims, "validUntil", _parse_moment, ends)
        readable &= _read(claims, "expirationDate", _parse_moment, ends)
    if badge:  # Open Badges 2.0, Assertion
        readable &= _read(claims, "issuedOn", _parse_moment, starts)
        readable &= _read(claims, "expires", _parse_moment, ends)
    for start in starts:
        if start > at + CLOCK_LEEWAY:
            return failed(CheckName.VALIDITY, "not-yet-valid", f"{rule}: the start", {"start": start.isoformat()})
    for end in ends:
        if at >= end:
            return failed(CheckName.VALIDITY, "expired", f"{rule}: the end", {"until": end.isoformat()})
    for day in last_days:
        if at.date() > day:
            return failed(CheckName.VALIDITY, "expired", "date_of_expiry of the type", {"until": day.isoformat()})
    if binding is not None and binding.until is not None and at >= binding.until:
        return failed(
            CheckName.VALIDITY,
            "presentation-expired",
            "RFC 9901 section 4.3: an end the holder set",
            {"until": binding.until.isoformat()},
        )
    if not readable:
        return undetermined(CheckName.VALIDITY, "malformed", f"{rule}: a date that is none")
    if not ends and not last_days:
        return _ENDLESS_W3C if w3c else _ENDLESS
    last = min([*last_days, *(end.date() for end in ends)])
    return passed(CheckName.VALIDITY, rule, {"until": last.isoformat()})


def _read(claims: JsonObject, name: str, parse: Callable[[Json], _T], found: list[_T]) -> bool:
    """Add the date called `name` to those found; False where it stands there and is none."""
    if name in claims:
        try:
            found.append(parse(claims[name]))
        except (MalformedError, ValueError, OverflowError):
            return False
    return True


def _parse_any_date(value: Json) -> datetime:
    return _parse_moment(value) if isinstance(value, str) else parse_numeric_date(value)


def _parse_day(value: Json) -> date:
    """The last day on which a learning credential is valid."""
    if not isinstance(value, str):
        raise MalformedError("date_of_expiry")
    return date.fromisoformat(value[:10])


def _parse_moment(value: Json) -> datetime:
    """A dateTimeStamp (VCDM 2.0 section 4.9)."""
    if not isinstance(value, str):
        raise MalformedError("dateTimeStamp")
    moment = datetime.fromisoformat(value)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
