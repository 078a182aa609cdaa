"""How times, days and texts stand in a column."""

import unicodedata
from datetime import UTC, date, datetime


def time_column(at: datetime) -> str:
    """Write a time so that texts sort as times do: UTC, microseconds always there."""
    if at.tzinfo is None:
        raise ValueError("a time without a time zone")
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def parse_time(column: str) -> datetime:
    """Read what `time_column` wrote."""
    return datetime.fromisoformat(column)


def optional_time_column(at: datetime | None) -> str | None:
    """Write a time, or nothing."""
    return None if at is None else time_column(at)


def parse_optional_time(column: str | None) -> datetime | None:
    """Read a time, or nothing."""
    return None if column is None else parse_time(column)


def day_column(day: date | None) -> str | None:
    """Write a day, or nothing, so that texts sort as days do."""
    return None if day is None else day.isoformat()


def parse_day(column: str | None) -> date | None:
    """Read a day, or nothing."""
    return None if column is None else date.fromisoformat(column)


def text_column(text: str) -> str:
    """Replace lone surrogates, which UTF-8 cannot hold."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def sort_column(text: str) -> str:
    """Write a text so that case and accents do not decide its place in a list."""
    letters = unicodedata.normalize("NFKD", text_column(text).casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).strip()
