"""Until when a counsellor may keep a record. No Qt here."""

from datetime import UTC, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Final

_WEEK: Final = 7
_MONTH: Final = 30
_LAST_MINUTE: Final = time(23, 59)


class End(StrEnum):
    """The ends a learner can choose."""

    WEEK = "week"
    MONTH = "month"
    MOST = "most"
    OWN = "own"


def offered_ends(days: int) -> tuple[End, ...]:
    """Return the ends within the days that a counsellor asks for."""
    shorter = tuple(end for end, needed in ((End.WEEK, _WEEK), (End.MONTH, _MONTH)) if days > needed)
    return (*shorter, End.MOST, End.OWN)


def usual_end(days: int) -> End:
    """Return the end to begin with: a month, or as long as they ask where that is less."""
    return End.MONTH if days > _MONTH else End.MOST


def latest_end(days: int, now: datetime) -> datetime:
    """Return the last moment they ask for; UTC."""
    return now.astimezone(UTC).replace(microsecond=0) + timedelta(days=days)


def end_of_day(moment: datetime, zone: tzinfo | None = None) -> datetime:
    """Return the last minute of a day, where the person is; UTC."""
    # Without a zone the naive time is one of this computer, with the offset that holds on that day.
    return datetime.combine(moment.astimezone(zone).date(), _LAST_MINUTE, tzinfo=zone).astimezone(UTC)


def end_moment(
    end: End, days: int, now: datetime, *, own: datetime | None = None, zone: tzinfo | None = None
) -> datetime | None:
    """Return the moment a choice stands for, UTC; None where a day of one's own is missing or over.

    Args:
        end: The choice.
        days: As many days as they ask for; no end is later.
        now: Now, aware.
        own: A moment on the day that the person set, for `End.OWN`.
        zone: Where the person is; without it the time zone of this computer.
    """
    latest = latest_end(days, now)
    match end:
        case End.MOST:
            return latest
        case End.WEEK:
            return min(latest, end_of_day(now + timedelta(days=_WEEK), zone))
        case End.MONTH:
            return min(latest, end_of_day(now + timedelta(days=_MONTH), zone))
        case End.OWN:
            chosen = None if own is None else min(latest, end_of_day(own, zone))
            return chosen if chosen is not None and chosen > now else None
