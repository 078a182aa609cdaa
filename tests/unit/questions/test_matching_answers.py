"""What an answer lacks of what was asked."""

from typing import Any

from tests.simulators.holdings import NO_TRUST
from tests.unit.questions.matching_material import CLAIMS, asked, backed_by, course, sets_of
from wallet.questions.dcql import parse_query
from wallet.questions.matching import satisfies


def lacks(query: dict[str, Any], claims: dict[str, Any] = CLAIMS) -> tuple[str, ...]:
    return satisfies(parse_query({"credentials": [query]}).credentials[0], course().credential, claims, NO_TRUST)


def test_an_answer_that_says_what_was_asked_lacks_nothing():
    assert lacks(asked(["family_name"], ["skills", None, "name"], {"path": ["passed"], "values": [True]})) == ()
    assert lacks(sets_of("fm", "g")) == ()
    assert lacks(asked()) == ()


def test_each_thing_that_lacks_is_named():
    assert lacks(asked(["missing"], ["address", "street"], ["skills", None, "grade"])) == (
        "claims/missing",
        "claims/skills/*/grade",
    )
    assert lacks(asked({"path": ["passed"], "values": [1]})) == ("claims/passed",)
    assert lacks(asked(meta={"vct_values": ["urn:other"]})) == ("meta",)
    assert lacks(asked(format="ldp_vc", meta={})) == ("format",)
    assert lacks(backed_by("aki", "AAAA")) == ("trusted_authorities",)


def test_of_sets_the_closest_one_says_what_lacks():
    assert lacks(sets_of("fm", "gbma"), {"family_name": "x"}) == ("claims/missing",)


def test_an_index_fits_where_a_list_closed_up():
    only_second = {"skills": [CLAIMS["skills"][1]]}
    assert lacks(asked({"path": ["skills", 1, "name"], "values": ["Loading"]}), only_second) == ()
    assert lacks(asked({"path": ["skills", 1, "name"], "values": ["Sailing"]}), only_second) == (
        "claims/skills/1/name",
    )
