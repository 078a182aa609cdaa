"""Until when what is shared is meant to be used. No Qt here."""

from datetime import UTC, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Final

_EVENING: Final = time(18)
_LAST_MINUTE: Final = time(23, 59)
# Later than this in the day, six o'clock is too near to be of use.
_TOO_LATE: Final = time(17, 30)


class End(StrEnum):
    """The ends a person can choose."""

    HOUR = "hour"
    TODAY = "today"
    TOMORROW = "tomorrow"
    WEEK = "week"
    OWN = "own"
    NONE = "none"


def end_moment(end: End, now: datetime, *, own: datetime | None = None, zone: tzinfo | None = None) -> datetime | None:
    """Return the moment a choice stands for, UTC, or None for no end.

    Args:
        end: The choice.
        now: Now, aware.
        own: The moment the person set, aware; for `End.OWN`.
        zone: Where the person is; without it the time zone of this computer.
    """
    here = now.astimezone(zone)
    match end:
        case End.HOUR:
            return (now + timedelta(hours=1)).astimezone(UTC)
        case End.TODAY:
            return _at(here, 0, _EVENING if here.time() < _TOO_LATE else _LAST_MINUTE, zone)
        case End.TOMORROW:
            return _at(here, 1, _EVENING, zone)
        case End.WEEK:
            return _at(here, 7, _EVENING, zone)
        case End.OWN:
            return own.astimezone(UTC) if own is not None else None
        case End.NONE:
            return None


def _at(here: datetime, days: int, clock: time, zone: tzinfo | None) -> datetime:
    # Without a zone the naive time is one of this computer, with the offset that holds on that day.
    moment = datetime.combine(here.date() + timedelta(days=days), clock, tzinfo=zone)
    return moment.astimezone(UTC)
