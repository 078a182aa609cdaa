"""Ticks, and what follows from them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.ui.practice_wallet import PYTHON, number_of, practice_holder
from ui.share.choices import Choices, Ticked
from wallet.disclosure import Detail, preview_claims
from wallet.formats.elements import claim_at


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    holder = practice_holder(tmp_path_factory.mktemp("wallet"))
    yield holder.open(number_of(holder, PYTHON))
    holder.vault.close()


def choices_of(opened):
    return Choices(opened.details, opened.credential.vct)


def test_it_begins_with_what_is_suggested_and_nothing_that_harms(opened):
    choices = choices_of(opened)
    ticked = {row.detail.path for row in choices.rows if row.ticked is Ticked.ON}
    assert ticked == {detail.path for detail in opened.details if detail.suggested}
    assert not any(row.detail.sensitive for row in choices.rows if row.ticked is not Ticked.OFF)


def test_rows_stand_in_reading_order_each_before_its_parts(opened):
    rows = choices_of(opened).rows
    assert [row.detail.path for row in rows[:3]] == [("given_name",), ("family_name",), ("learning_outcomes",)]
    assert [(row.detail.path[-1], row.depth) for row in rows[3:6]] == [(0, 1), (1, 1), (2, 1)]
    assert len(rows) == len(opened.details)


def test_a_list_follows_its_parts_and_its_parts_follow_the_list(opened):
    choices = choices_of(opened)
    outcomes = ("learning_outcomes",)
    choices.tick((*outcomes, 1), on=False)
    assert choices.state(outcomes) is Ticked.PARTLY
    assert {(*outcomes, 0), (*outcomes, 2)} < set(choices.paths) and outcomes not in choices.paths
    assert [detail.path for detail in choices.hidden if detail.path[0] == "learning_outcomes"] == [(*outcomes, 1)]
    choices.tick((*outcomes, 1), on=True)
    assert choices.state(outcomes) is Ticked.ON and outcomes in choices.paths
    assert not any(len(path) > 1 for path in choices.paths)
    choices.tick(outcomes, on=False)
    assert choices.state((*outcomes, 2)) is Ticked.OFF
    assert outcomes in [detail.path for detail in choices.hidden]
    assert outcomes not in [detail.path for detail in choices.shown]


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_what_they_see_is_what_is_ticked(opened, data):
    choices = choices_of(opened)
    paths = [detail.path for detail in opened.details]
    for path in data.draw(st.lists(st.sampled_from(paths), max_size=12)):
        choices.tick(path, on=data.draw(st.booleans()))
    seen = preview_claims(opened.credential, choices.paths)
    for row in choices.rows:
        if isinstance(row.detail.path[-1], int):
            shown = claim_at(opened.report.claims, row.detail.path) in (seen.get(row.detail.path[0]) or ())
        else:
            shown = row.detail.path[0] in seen
        assert shown is (row.ticked is not Ticked.OFF)


def test_details_inside_objects_of_an_unknown_type_keep_their_place():
    def detail(*path, children=0):
        return Detail(path, "x", children, suggested=False, sensitive=False)

    choices = Choices([detail("b", "c"), detail("b", children=1), detail("a")], "urn:unknown")
    assert [(row.detail.path, row.depth) for row in choices.rows] == [(("a",), 0), (("b",), 0), (("b", "c"), 1)]
