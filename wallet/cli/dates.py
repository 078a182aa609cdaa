"""Days and moments as people write them in the language that is spoken."""

from datetime import UTC, date, datetime
from typing import Final

from wallet.cli.language import spoken_language

# How each language is written where most of its readers here live.
_PLACES: Final = {"en": "en_GB", "nl": "nl_BE", "fr": "fr_BE", "de": "de_DE"}


def day_text(day: date) -> str:
    """Write a day as `14 June 2026`; of a moment, its day in UTC."""
    from babel.dates import format_date  # noqa: PLC0415 - not needed for --help

    if isinstance(day, datetime):
        day = day.astimezone(UTC).date()
    # French writes the first of a month as `1er`; Unicode's data have no place for it.
    first = day.day == 1 and spoken_language() == "fr"
    return format_date(day, "d'er' MMMM y" if first else "long", locale=_PLACES[spoken_language()])


def moment_text(moment: datetime) -> str:
    """Write a moment to the minute as `14 June 2026, 09:12 UTC`."""
    return f"{day_text(moment)}, {moment.astimezone(UTC):%H:%M} UTC"


def readable_moment(value: str) -> str:
    """Write a fact that is a moment as a moment; anything else stays as it is."""
    if "T" not in value:
        return value
    try:
        return moment_text(datetime.fromisoformat(value))
    except ValueError:
        return value
