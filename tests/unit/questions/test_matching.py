"""Which credentials answer a query, in which ways, and why where none does."""

from datetime import date, timedelta
from time import monotonic
from typing import Any

import pytest

from tests.simulators.holdings import AT, held
from tests.unit.questions.matching_material import (
    CLAIMS,
    ISSUER,
    KEY,
    VCT,
    asked,
    course,
    listed,
    matched,
    sets_of,
    unmet,
    ways,
)
from wallet.crypto.keys import PrivateKey
from wallet.disclosure import make_presentation
from wallet.model.question import Unmet, Way
from wallet.model.report import Verdict
from wallet.questions.ways import MAX_WAYS


def needed(*claims: Any, **options: Any) -> list[tuple[str | int, ...]]:
    (way,) = ways(asked(*claims), **options)
    return [detail.path for detail in way.needed]


def test_a_claim_that_is_a_detail_of_its_own():
    (way,) = ways(asked(["family_name"], ["date_of_birth"]))

    name, birth = way.needed
    assert (name.path, name.value, name.always_visible, name.sensitive) == (("family_name",), "Peeters", False, False)
    assert (birth.path, birth.sensitive, birth.unexplained) == (("date_of_birth",), True, True)
    assert not name.unexplained
    assert way.welcome == ()


def test_a_purpose_explains_a_detail():
    (way,) = ways(asked(["date_of_birth"]), purpose="You must be 18 or older")
    assert [(detail.sensitive, detail.unexplained) for detail in way.needed] == [(True, False)]


def test_a_claim_that_nobody_can_hide_is_marked():
    (way,) = ways(asked(["title"], ["family_name"]))
    assert [(detail.path, detail.always_visible) for detail in way.needed] == [
        (("title",), True),
        (("family_name",), False),
    ]


def test_what_shows_anyway_is_listed_apart():
    (candidate,) = matched(asked(["family_name"])).wanted["q"].candidates
    assert [(detail.path, detail.always_visible) for detail in candidate.also_shown] == [
        (("title",), True),
        (("note",), True),
    ]
    (candidate,) = matched(asked(["title"])).wanted["q"].candidates
    assert [detail.path for detail in candidate.also_shown] == [("note",)]


def test_a_claim_inside_a_detail_that_cannot_be_parted_needs_all_of_it():
    assert needed(["school", "name"]) == [("school",)]
    assert needed(["address", "country", "code"]) == [("address", "country"), ("address", "city")]


def test_what_a_detail_drags_along_is_named():
    assert needed(["address", "street"]) == [("address", "street"), ("address", "city")]
    assert needed(["address", "city"]) == [("address", "city")]
    assert needed(["address"]) == [("address",)]


def test_of_what_a_detail_holds_the_claim_itself_is_named_apart_from_what_it_drags_along():
    claims = {"address": {"street": "Kaai 1", "place": {"city": "Gent", "code": "9000"}}}
    holding = course(1, claims, selective=(("address",), ("address", "street")))
    assert needed(["address", "place", "code"], holdings=[holding]) == [
        ("address", "place", "code"),
        ("address", "place", "city"),
    ]


def test_a_detail_inside_another_that_is_asked_for_is_not_asked_twice():
    assert needed(["address", "street"], ["address"]) == [("address",)]


def test_elements_of_a_list():
    assert needed(["skills", None, "name"]) == [("skills", 0), ("skills", 1)]
    assert needed(["skills", 1]) == [("skills", 1)]
    assert needed({"path": ["skills", None, "name"], "values": ["Loading"]}) == [("skills", 1)]
    assert needed(["skills"]) == [("skills",)]


def test_no_claims_ask_for_nothing_that_can_be_hidden():
    (way,) = ways(asked())
    assert way == Way(())


@pytest.mark.parametrize(
    "paths",
    [
        [["school", "name"]],
        [["address", "country", "code"]],
        [["address", "street"]],
        [["address", "city"], ["skills", None, "level"]],
        [["title"], ["skills", 0]],
        [],
    ],
)
def test_what_a_way_names_is_what_leaves_the_wallet(paths):
    holding = course()
    (candidate,) = matched(asked(*paths), holdings=[holding]).wanted["q"].candidates
    (way,) = candidate.ways

    shown = make_presentation(holding.credential, [detail.path for detail in way.needed], now=AT)

    stated = {**shown.claims}
    for member in ("iss", "vct", "cnf"):
        stated.pop(member)
    named = [*way.needed, *candidate.also_shown]
    assert _values(stated) == sorted(value for detail in named for value in _values(detail.value))


def _values(value: Any) -> list[str]:
    """Every single value, but none of an object that is empty."""
    if isinstance(value, dict | list):
        members = value.values() if isinstance(value, dict) else value
        return sorted(found for member in members for found in _values(member))
    return [repr(value)]


# --- sets of claims -------------------------------------------------------------------------------


def letters(way: Way) -> tuple[str, str]:
    return tuple("".join(str(item.path[0])[0] for item in part) for part in (way.needed, way.welcome))


def test_a_set_that_shows_more_than_another_makes_its_rest_welcome():
    assert [letters(way) for way in ways(sets_of("fgb", "fg", "fb", "f"))] == [("f", "gd")]


def test_sets_beside_one_another_are_ways_the_one_that_shows_least_first():
    assert [letters(way) for way in ways(sets_of("fgb", "fp", "b"))] == [("d", "fg"), ("fp", "")]


def test_of_ways_that_show_as_much_the_less_sensitive_comes_first_and_then_the_asker_s_favourite():
    assert [letters(way)[0] for way in ways(sets_of("b", "p"))] == ["p", "d"]
    assert [letters(way)[0] for way in ways(sets_of("g", "f"))] == ["g", "f"]
    assert [letters(way)[0] for way in ways(sets_of("f", "g"))] == ["f", "g"]


def test_sets_that_cannot_be_answered_are_no_way_and_make_nothing_welcome():
    assert [letters(way) for way in ways(sets_of("fmb", "fg", "f"))] == [("f", "g")]
    assert [letters(way) for way in ways(sets_of("fb", "fg", values={"b": ["1999-01-01"]}))] == [("fg", "")]


def test_a_claim_that_shows_anyway_costs_nothing():
    assert [letters(way) for way in ways(sets_of("fg", "ft", "t"))] == [("t", "f"), ("fg", "")]


def test_of_many_ways_only_those_that_show_least_are_offered():
    said = {f"d{number:02}": "x" * number for number in range(40)}
    holding = course(1, said, selective=[(name,) for name in said])
    claims = [{"id": name, "path": [name]} for name in said]
    sets = [[f"d{number:02}", f"d{number + 1:02}"] for number in range(38)] + [["d39"]]
    found = ways(asked(*claims, claim_sets=sets), holdings=[holding])
    assert len(found) == MAX_WAYS
    assert [detail.path for detail in found[0].needed] == [("d39",)]
    assert [detail.path for detail in found[1].needed] == [("d00",), ("d01",)]


def test_many_places_and_many_sets_are_matched_in_no_time():
    said = {"skills": [[[index] for index in range(30)] for _ in range(60)]}
    holding = course(1, said, selective=[("skills", None)])
    paths = [["skills", None, None, None], *(["skills", number, None] for number in range(63))]
    claims = [{"id": f"c{number}", "path": path} for number, path in enumerate(paths[:61])]
    sets = [[one["id"] for one in claims if one["id"] != f"c{left}"] for left in range(61)]
    started = monotonic()
    assert ways(asked(*claims, claim_sets=sets), holdings=[holding])
    assert monotonic() - started < 5


def test_claims_that_are_in_no_set_are_not_asked_for():
    query = sets_of("fg", "f")
    query["claims"].append({"id": "never", "path": ["date_of_birth"]})
    assert [letters(way) for way in ways(query)] == [("f", "g")]


# --- reasons --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        (asked(["family_name"], meta={"vct_values": ["urn:other"]}), Unmet.NO_SUCH_TYPE),
        (asked(["missing"]), Unmet.DETAIL_MISSING),
        (asked(["note"]), Unmet.DETAIL_MISSING),
        (asked({"path": ["family_name"], "values": ["Janssens"]}, ["missing"]), Unmet.DETAIL_MISSING),
        (asked({"path": ["family_name"], "values": ["Janssens"]}), Unmet.VALUE_DIFFERS),
        (asked({"path": ["passed"], "values": [1]}), Unmet.VALUE_DIFFERS),
        (asked({"path": ["passed"], "values": [True]}), None),
        (asked({"path": ["assessment_grade"], "values": ["17"]}), Unmet.VALUE_DIFFERS),
        (asked({"path": ["assessment_grade"], "values": [17]}), None),
        (asked({"path": ["skills"], "values": ["Driving"]}), Unmet.VALUE_DIFFERS),
        (sets_of("m", "f", values={"f": ["Janssens"]}), Unmet.VALUE_DIFFERS),
        (
            asked(trusted_authorities=[{"type": "openid_federation", "values": ["https://a.example"]}]),
            Unmet.OTHER_ISSUER,
        ),
        (asked(trusted_authorities=[{"type": "new", "values": ["https://a.example"]}]), Unmet.OTHER_ISSUER),
        (asked(["family_name"], format="mso_mdoc", meta={}), Unmet.FORMAT_NOT_KNOWN),
        (asked(["family_name"], format="", meta={}) | {"format": "vc+cose"}, Unmet.FORMAT_NOT_KNOWN),
        (asked(["family_name"], format="ldp_vc", meta={}), Unmet.NOT_SHOWABLE),
        (asked(["family_name"], format="ldp_vc", meta={"type_values": [["A"]]}), Unmet.NO_SUCH_TYPE),
        (asked(["family_name"], meta={}), None),
    ],
)
def test_the_reason_why_nothing_answers(query, reason):
    assert unmet(query) is reason


def test_the_credential_that_comes_closest_gives_the_reason():
    others = [course(1, {"title": "Other"}), course(2, vct="urn:other"), course(3, holder=None)]
    assert unmet(asked(["family_name"]), holdings=others) is Unmet.NOT_BOUND
    assert unmet(asked(["family_name"]), holdings=others[:2]) is Unmet.DETAIL_MISSING
    assert unmet(asked(["family_name"]), holdings=others[1:2]) is Unmet.NO_SUCH_TYPE
    assert unmet(asked(["family_name"]), holdings=[]) is Unmet.NO_SUCH_TYPE


def test_a_holder_who_cannot_be_proven_is_only_asked_where_that_will_do():
    copies = [course(1, holder=None), course(2, holder=PrivateKey.generate("P-256"))]
    assert unmet(asked(["family_name"]), holdings=copies) is Unmet.NOT_BOUND

    lenient = asked(["family_name"], require_cryptographic_holder_binding=False)
    found = matched(lenient, holdings=[*copies, course(3)]).wanted["q"].candidates
    assert [(one.credential_id, one.proves_holder) for one in found] == [(3, True), (2, False), (1, False)]


def test_a_forged_credential_is_not_offered():
    data = ISSUER.issue(CLAIMS, vct=VCT, holder=KEY.public)
    head, signature = data.rstrip("~").rsplit(".", 1)
    forged = held(f"{head}.{'A' if signature[0] != 'A' else 'B'}{signature[1:]}~", key=KEY, trust=listed(ISSUER))
    assert forged.report.verdict is Verdict.NOT_GENUINE
    assert unmet(asked(), holdings=[forged], trust=listed(ISSUER)) is Unmet.NOT_SHOWABLE


# --- order ----------------------------------------------------------------------------------------


def test_usable_ones_come_first_then_those_that_prove_the_holder_then_the_newest():
    past = AT - timedelta(days=1)
    holdings = [
        course(1, expires_at=past, issued=date(2026, 10, 1)),
        course(2, holder=None, issued=date(2026, 9, 1)),
        course(3, issued=date(2025, 1, 1)),
        course(4, issued=date(2026, 1, 1)),
        course(5),
        course(6),
        course(7, holder=None, expires_at=past),
    ]
    query = asked(["family_name"], require_cryptographic_holder_binding=False)

    found = matched(query, holdings=holdings).wanted["q"].candidates

    assert [one.credential_id for one in found] == [4, 3, 6, 5, 2, 1, 7]
    assert [one.usable for one in found] == [True] * 5 + [False] * 2


# --- credential sets ------------------------------------------------------------------------------


def test_without_sets_every_credential_is_a_part():
    found = matched(asked(["title"]), asked(["missing"], id="no"))
    assert [(part.options, part.all_options, part.required) for part in found.parts] == [
        ((("q",),), (("q",),), True),
        ((), (("no",),), True),
    ]
    assert not found.answerable
    assert matched(asked(["title"]), asked(["given_name"], id="too")).answerable


def test_options_are_those_that_can_be_answered_whole():
    queries = [asked(["title"]), asked(["family_name"], id="b"), asked(["missing"], id="no")]
    sets = [
        {"options": [["no"]], "required": False},
        {"options": [["q", "no"], ["q", "b"], ["no"], ["b"]]},
    ]

    found = matched(*queries, credential_sets=sets)

    assert [(part.options, part.required) for part in found.parts] == [
        ((("q", "b"), ("b",)), True),
        ((), False),
    ]
    assert found.parts[0].all_options == (("q", "no"), ("q", "b"), ("no",), ("b",))
    assert found.answerable


def test_a_question_of_which_nothing_is_required_and_nothing_held_cannot_be_answered():
    assert not matched(asked(["missing"]), credential_sets=[{"options": [["q"]], "required": False}]).answerable


def test_several_may_be_given_where_the_query_says_so():
    assert matched(asked(multiple=True)).wanted["q"].multiple
    assert not matched(asked()).wanted["q"].multiple
