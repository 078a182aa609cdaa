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
