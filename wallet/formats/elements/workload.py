"""How much work something took: durations, hours and credits."""

import re
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from typing import Final

from wallet.formats.code_lists import CREDIT_FRAMEWORKS
from wallet.formats.elements.reading import text_of
from wallet.model.elements import ECTS, Credits, Remark
from wallet.model.json import Json

# ISO 8601 as xsd:duration writes it.
_DURATION: Final = re.compile(
    r"P(?:(?P<years>\d{1,9})Y)?(?:(?P<months>\d{1,9})M)?(?:(?P<weeks>\d{1,9})W)?(?:(?P<days>\d{1,9})D)?"
    r"(?:T(?:(?P<hours>\d{1,9})H)?(?:(?P<minutes>\d{1,9})M)?(?:(?P<seconds>\d{1,9})(?:\.\d+)?S)?)?"
)
_CALENDAR_WORDS: Final = re.compile(
    r"\d\s*(?:months?|years?|maand(?:en)?|jaar|jaren|mois|ans?|années?|Monate?n?|Jahre?n?)\b", re.IGNORECASE
)
_HOURS: Final = {"years": 8766.0, "months": 730.5, "weeks": 168.0, "days": 24.0, "hours": 1.0, "minutes": 1 / 60}
_CLASH: Final = 2.0
_MAX_DIGITS: Final = 30
_ECTS_NAMES: Final = frozenset({"ects", "ec", "european credit transfer system", "european credits"})


def duration_hours(text: str) -> float | None:
    """Return how long a duration is, in hours; None for a text that is no duration."""
    match = _DURATION.fullmatch(text.strip())
    if match is None or not any(match.groups()):
        return None
    return sum(float(match[unit] or 0) * hours for unit, hours in _HOURS.items())


def duration_remarks(text: str) -> tuple[Remark, ...]:
    """Flag a workload written in months or years: those measure a calendar, not work."""
    match = _DURATION.fullmatch(text.strip())
    calendar = match["years"] or match["months"] if match else _CALENDAR_WORDS.search(text)
    return (Remark.UNUSUAL_DURATION,) if calendar else ()


def shortest(durations: Iterable[str]) -> float | None:
    """Return the shortest of several durations in hours; None where none is a duration."""
    return min((hours for text in durations if (hours := duration_hours(text))), default=None)


def clashes(text: str, limits: Iterable[float | None]) -> bool:
    """Tell whether a duration is beyond all proportion to others, in hours, that it should fit."""
    hours = duration_hours(text)
    return hours is not None and any(limit is not None and hours > _CLASH * limit for limit in limits)


def credits_of(value: Json, framework: str = "", framework_uri: str = "") -> Credits:
    """Read a number of credits, written as a number or as a text.

    Args:
        value: How many, as the issuer wrote it.
        framework: The framework's name, where the issuer gives one.
        framework_uri: Its address in a list, where it gives one.
    """
    written = text_of(value).strip()
    name = CREDIT_FRAMEWORKS.get(framework_uri) or framework.strip()
    if name.lower() in _ECTS_NAMES:
        name = ECTS
    return Credits(name, _decimal(written), f"{written} {name or 'credits'}" if written else "")


def _decimal(text: str) -> Decimal | None:
    if len(text) > _MAX_DIGITS:
        return None
    try:
        number = Decimal(text.replace(",", ".", 1) if "." not in text else text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
