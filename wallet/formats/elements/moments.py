"""Dates and times as a person reads them.

Programs of issuers often write a day as the moment it began where they are: `2022-12-31T23:00:00Z` is
1 January 2023 in Brussels. A moment that is exactly midnight in the country of an issuer is shown as that day.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from wallet.formats.code_lists import COUNTRIES
from wallet.model.elements import Remark

# Time zones of the countries of Europe.
_ZONES: Final = {
    "AT": ("Europe/Vienna",),
    "BE": ("Europe/Brussels",),
    "BG": ("Europe/Sofia",),
    "CH": ("Europe/Zurich",),
    "CY": ("Asia/Nicosia",),
    "CZ": ("Europe/Prague",),
    "DE": ("Europe/Berlin",),
    "DK": ("Europe/Copenhagen",),
    "EE": ("Europe/Tallinn",),
    "ES": ("Europe/Madrid", "Atlantic/Canary"),
    "FI": ("Europe/Helsinki",),
    "FR": ("Europe/Paris",),
    "GB": ("Europe/London",),
    "GR": ("Europe/Athens",),
    "HR": ("Europe/Zagreb",),
    "HU": ("Europe/Budapest",),
    "IE": ("Europe/Dublin",),
    "IS": ("Atlantic/Reykjavik",),
    "IT": ("Europe/Rome",),
    "LI": ("Europe/Vaduz",),
    "LT": ("Europe/Vilnius",),
    "LU": ("Europe/Luxembourg",),
    "LV": ("Europe/Riga",),
    "MT": ("Europe/Malta",),
    "NL": ("Europe/Amsterdam",),
    "NO": ("Europe/Oslo",),
    "PL": ("Europe/Warsaw",),
    "PT": ("Europe/Lisbon", "Atlantic/Azores"),
    "RO": ("Europe/Bucharest",),
    "SE": ("Europe/Stockholm",),
    "SI": ("Europe/Ljubljana",),
    "SK": ("Europe/Bratislava",),
}
_MIDNIGHT: Final = time()


def moment_text(text: str, countries: Iterable[str]) -> tuple[str, tuple[Remark, ...]]:
    """Write a date, or date and time.

    Args:
        text: As the issuer wrote it (ISO 8601).
        countries: Countries it may have been written in, likeliest first; ISO 3166-1, two or three letters.

    Returns:
        The local day and a remark where it is midnight in one of them or at its own offset from UTC; the day
        that is written where no country is known and it is midnight as written; else the text as written.
    """
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return text, ()
    if moment.tzinfo is None:
        return text, ()
    offset = moment.utcoffset()
    if offset and moment.time() == _MIDNIGHT:
        return moment.date().isoformat(), (Remark.LOCAL_MIDNIGHT,)
    if not offset:
        zones = tuple(_zones(countries))
        if not zones and moment.time() == _MIDNIGHT:
            # Nobody writes a day as one and means the middle of another day's night.
            return moment.date().isoformat(), ()
        for zone in zones:
            try:
                local = moment.astimezone(zone)
            except OverflowError:  # at the very ends of the calendar
                continue
            if local.time() == _MIDNIGHT and local.utcoffset():
                return local.date().isoformat(), (Remark.LOCAL_MIDNIGHT,)
            if local.time() == _MIDNIGHT:
                # Midnight by the clock of London or Dublin in winter: the day is the one that is written.
                return local.date().isoformat(), ()
    return text, ()


def epoch_day(value: object) -> str:
    """Write the day of a NumericDate (RFC 7519 section 2); empty where it is none."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return ""
    try:
        return datetime.fromtimestamp(value, UTC).date().isoformat()
    except (OverflowError, ValueError, OSError):
        return ""


def _zones(countries: Iterable[str]) -> Iterator[ZoneInfo]:
    for name in dict.fromkeys(
        zone for country in countries for zone in _ZONES.get(COUNTRIES.get(country.upper(), country.upper()), ())
    ):
        try:
            yield ZoneInfo(name)
        except (KeyError, OSError):  # no time zone data on this computer
            continue
