"""Ends, and sentences about what is shared."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.unit.ui.practice_wallet import reader_of
from ui.share.ends import End, end_moment
from ui.share.texts import hidden_sentence, joined, left_text, visible_names
from wallet.disclosure import Detail
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL

BRUSSELS = ZoneInfo("Europe/Brussels")
NOW = datetime(2026, 11, 21, 10, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("end", "here"),
    [
        (End.HOUR, datetime(2026, 11, 21, 12, 12, tzinfo=BRUSSELS)),
        (End.TODAY, datetime(2026, 11, 21, 18, 0, tzinfo=BRUSSELS)),
        (End.TOMORROW, datetime(2026, 11, 22, 18, 0, tzinfo=BRUSSELS)),
        (End.WEEK, datetime(2026, 11, 28, 18, 0, tzinfo=BRUSSELS)),
    ],
)
def test_ends_are_meant_where_the_person_is(end, here):
    moment = end_moment(end, NOW, zone=BRUSSELS)
    assert moment == here and moment.tzinfo is UTC


def test_in_the_evening_today_means_the_end_of_the_day():
    evening = datetime(2026, 11, 21, 17, 0, tzinfo=UTC)
    assert end_moment(End.TODAY, evening, zone=BRUSSELS) == datetime(2026, 11, 21, 23, 59, tzinfo=BRUSSELS)


def test_a_change_of_clocks_does_not_move_the_hour():
    before = datetime(2026, 10, 24, 10, 0, tzinfo=UTC)
    assert end_moment(End.TOMORROW, before, zone=BRUSSELS) == datetime(2026, 10, 25, 17, 0, tzinfo=UTC)


def test_no_end_and_an_end_of_ones_own():
    own = datetime(2027, 1, 1, 9, 0, tzinfo=BRUSSELS)
    assert end_moment(End.NONE, NOW) is None
    assert end_moment(End.OWN, NOW) is None
    assert end_moment(End.OWN, NOW, own=own) == own


@pytest.mark.parametrize(
    ("left", "text"),
    [
        (timedelta(seconds=20), "Less than a minute left"),
        (timedelta(minutes=1), "1 minute left"),
        (timedelta(minutes=90), "90 minutes left"),
        (timedelta(hours=7.9), "7 hours left"),
        (timedelta(days=7), "7 days left"),
    ],
)
def test_time_left_is_said_in_whole_steps(left, text):
    assert left_text(NOW + left, NOW) == text


def detail(name, *, sensitive=False):
    return Detail((name,), "x", 0, suggested=False, sensitive=sensitive)


def test_what_they_cannot_see_names_first_what_could_harm():
    names = ("nqf_level", "assessment_type")
    hidden = [detail(name) for name in names] + [
        detail("birthdate", sensitive=True),
        detail("assessment_grade", sensitive=True),
    ]
    assert hidden_sentence(hidden, reader_of(LEARNING_CREDENTIAL)) == (
        "They cannot see your date of birth, grade, national level or 1 other detail."
    )
    assert hidden_sentence(hidden[2:], reader_of(LEARNING_CREDENTIAL)) == "They cannot see your date of birth or grade."
    assert hidden_sentence([], reader_of(LEARNING_CREDENTIAL)) == "They see every detail of this credential."


def test_words_are_joined_as_one_speaks():
    assert joined([], "or") == ""
    assert joined(["a"], "or") == "a"
    assert joined(["a", "b", "c"], "or") == "a, b or c"


def test_what_is_always_visible_is_named():
    claims = {"vct": "x", "iss": "y", "achievement_title": "Python", "cnf": {}}
    assert visible_names(claims, reader_of(LEARNING_CREDENTIAL)) == (
        "Title, issuer, type",
        "identifier of the issuer and your key",
    )
    assert visible_names({"vct": "x"}, reader_of("urn:x")) == ("Type", "")
    assert visible_names({}, reader_of("urn:x"))[0] == "Details of the issuer"
