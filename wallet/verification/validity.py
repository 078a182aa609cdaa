"""Check 5: is it within its dates?"""

from datetime import date, datetime

from wallet.errors import MalformedError
from wallet.formats.key_binding import parse_numeric_date
from wallet.model.json import JsonObject
from wallet.model.report import Check, CheckName, HolderBinding
from wallet.verification.holder_binding import CLOCK_LEEWAY
from wallet.verification.outcomes import failed, passed, undetermined

_RULE = "RFC 7519 section 4.1"


def check_validity(claims: JsonObject, binding: HolderBinding | None, at: datetime) -> Check:
    """Check `nbf`, `exp`, `iat`, the date of expiry a type states, and the end the holder set."""
    try:
        starts = [parse_numeric_date(claims[name]) for name in ("nbf", "iat") if name in claims]
        ends = parse_numeric_date(claims["exp"]) if "exp" in claims else None
    except MalformedError:
        return undetermined(CheckName.VALIDITY, "malformed", f"{_RULE}: a date that is none")
    last_day = stated_last_day(claims)
    for start in starts:
        if start > at + CLOCK_LEEWAY:
            return failed(CheckName.VALIDITY, "not-yet-valid", f"{_RULE}.5", {"start": start.isoformat()})
    if ends is not None and at >= ends:
        return failed(CheckName.VALIDITY, "expired", f"{_RULE}.4", {"until": ends.isoformat()})
    if last_day is not None and at.date() > last_day:
        return failed(CheckName.VALIDITY, "expired", "date_of_expiry of the type", {"until": last_day.isoformat()})
    if binding is not None and binding.until is not None and at >= binding.until:
        return failed(
            CheckName.VALIDITY,
            "presentation-expired",
            "RFC 9901 section 4.3: an end the holder set",
            {"until": binding.until.isoformat()},
        )
    until = ends.date() if ends is not None else last_day
    facts = {} if until is None else {"until": until.isoformat()}
    return passed(CheckName.VALIDITY, _RULE, facts)


def stated_last_day(claims: JsonObject) -> date | None:
    """Read `date_of_expiry`, the last day on which a learning credential is valid; None where it is no date."""
    value = claims.get("date_of_expiry")
    if not isinstance(value, str):
        return None
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None
