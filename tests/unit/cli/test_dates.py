"""Days and moments in the language that is spoken, in the time of no place in particular."""

from datetime import date, datetime, timedelta, timezone

import pytest

from wallet.cli.dates import day_text, moment_text, readable_moment
from wallet.cli.language import speaking

# A summer's night in Brussels, where the day began before it did in Greenwich.
NIGHT = datetime(2026, 6, 14, 0, 30, tzinfo=timezone(timedelta(hours=2)))


@pytest.mark.parametrize(
    ("language", "day"),
    [("en", "14 June 2026"), ("nl", "14 juni 2026"), ("fr", "14 juin 2026"), ("de", "14. Juni 2026")],
)
def test_a_day_is_written_as_its_readers_write_it(language: str, day: str):
    with speaking(language):
        assert day_text(date(2026, 6, 14)) == day


@pytest.mark.parametrize(
    ("language", "first"),
    [
        ("en", "1 December 2026"),
        ("nl", "1 december 2026"),
        ("fr", "1er décembre 2026"),
        ("de", "1. Dezember 2026"),
    ],
)
def test_the_first_of_a_month_is_an_ordinal_in_french(language: str, first: str):
    with speaking(language):
        assert day_text(date(2026, 12, 1)) == first
        assert day_text(date(2026, 12, 11)) == first.replace("1er", "1").replace("1", "11", 1)


def test_a_moment_is_told_in_one_time_for_everybody():
    assert day_text(NIGHT) == "13 June 2026"
    assert moment_text(NIGHT) == "13 June 2026, 22:30 UTC"


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        (NIGHT.isoformat(), "13 June 2026, 22:30 UTC"),
        ("2026-06-14", "2026-06-14"),
        ("The list", "The list"),
        ("", ""),
    ],
)
def test_a_fact_that_is_no_moment_stays_as_it_is(fact: str, text: str):
    assert readable_moment(fact) == text
