"""Paths of queries: the examples of the specification, and agreement with an oracle that lists everything."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from wallet.model.query import ClaimQuery
from wallet.questions.query_paths import fits, select, selected

# OpenID4VP 1.0 section 7.3
ARTHUR = {
    "name": "Arthur Dent",
    "address": {"street_address": "42 Market Street", "locality": "Milliways", "postal_code": "12345"},
    "degrees": [
        {"type": "Bachelor of Science", "university": "University of Betelgeuse"},
        {"type": "Master of Science", "university": "University of Betelgeuse"},
    ],
    "nationalities": ["British", "Betelgeusian"],
}


@pytest.mark.parametrize(
    ("path", "places"),
    [
        (("name",), (("name",),)),
        (("address",), (("address",),)),
        (("address", "street_address"), (("address", "street_address"),)),
        (("degrees", None, "type"), (("degrees", 0, "type"), ("degrees", 1, "type"))),
        (("nationalities", 1), (("nationalities", 1),)),
        (("nationalities", 2), ()),
        (("nationalities", "1"), ()),
        (("name", None), ()),
        (("address", 0), ()),
        (("degrees", "type"), ()),
        (("degrees", None, "grade"), ()),
        (("degrees", None, 0), ()),
        ((None,), ()),
        ((0,), ()),
        ((), ()),
        (("Name",), ()),
        (("nationalities", True), ()),
        (("nationalities", 1.0), ()),
        (("nationalities", []), ()),
        (("nationalities", -1), ()),
    ],
)
def test_a_path_selects_what_the_specification_says(path, places):
    assert select(ARTHUR, path) == places


def test_an_element_without_the_key_is_left_out_and_one_of_another_kind_ends_the_search():
    assert select({"a": [{"b": 1}, {}, {"b": 2}]}, ("a", None, "b")) == (("a", 0, "b"), ("a", 2, "b"))
    assert select({"a": [{"b": 1}, "text", {"b": 2}]}, ("a", None, "b")) == ()
    assert select({"a": [[1], [], [2, 3]]}, ("a", None, 0)) == (("a", 0, 0), ("a", 2, 0))
    assert select({"a": [[1], {}, [2]]}, ("a", None, 0)) == ()


def test_null_and_false_are_there():
    assert selected({"a": None, "b": False}, ("a",)) == ((("a",), None),)
    assert selected({"a": None, "b": False}, ("b",)) == ((("b",), False),)


@pytest.mark.parametrize("claims", [None, [], "text", 1, [{"a": 1}]])
def test_nothing_but_an_object_has_claims(claims):
    assert select(claims, ("a",)) == ()
    assert select(claims, (None,)) == ()


@pytest.mark.parametrize(
    ("value", "wanted", "holds"),
    [
        (True, 1, False),
        (1, True, False),
        (False, 0, False),
        (1, 1, True),
        (True, True, True),
        (1.0, 1, False),
        ("1", 1, False),
        (1, "1", False),
        ("a", "a", True),
        ("A", "a", False),
        (["a"], "a", False),
        (None, "", False),
    ],
)
def test_a_value_fits_only_one_of_its_own_type(value, wanted, holds):
    assert fits(ClaimQuery(("x",), ("other", wanted)), value) is holds
    assert fits(ClaimQuery(("x",)), value)


_KEYS = st.sampled_from(["a", "b", "0", ""])
_CLAIMS = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(0, 2), st.text("a0", max_size=1)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(_KEYS, inner, max_size=3)),
    max_leaves=20,
)
_STEPS = st.one_of(_KEYS, st.none(), st.integers(0, 2))


def _nodes(value, path=()):
    yield path, value
    for step, member in (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    ):
        yield from _nodes(member, (*path, step))


def _allows(want, step):
    return isinstance(step, int) if want is None else type(want) is type(step) and want == step


def oracle(claims, path):
    """List every place there is, keep those of the pattern, and see whether the search would have been ended."""
    if not isinstance(claims, dict):
        return ()
    places = dict(_nodes(claims))
    for length, want in enumerate(path):
        kind = dict if isinstance(want, str) else list
        reached = [place for place in places if len(place) == length and all(map(_allows, path, place))]
        if any(not isinstance(places[place], kind) for place in reached):
            return ()
    return tuple(place for place in places if len(place) == len(path) and all(map(_allows, path, place)))


@settings(max_examples=400, deadline=None)
@given(st.dictionaries(_KEYS, _CLAIMS, max_size=3), st.lists(_STEPS, min_size=1, max_size=4).map(tuple))
@example({"a": [{"b": 1}, []]}, ("a", None, "b"))
@example({"a": [[0], [1, 2]]}, ("a", None, None))
def test_select_agrees_with_an_oracle(claims, path):
    assert set(select(claims, path)) == set(oracle(claims, path))
    assert all(dict(_nodes(claims))[place] is value for place, value in selected(claims, path))
