"""From what a person picks to a query, and to a template and back."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wallet.errors import QueryInvalidError
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL
from wallet.questions.building import (
    LONGEST_PURPOSE,
    MOST_WISHES,
    BuildingBlocks,
    WantedIssuer,
    Wish,
    build_query,
)
from wallet.questions.detail_places import WantedDetail, WantedKind, details_of_kind
from wallet.questions.templates import Template, read_template, template_json

FORKLIFT = Wish(WantedKind.LEARNING, ("Forklift operator",))
SOMEBODY = WantedIssuer("https://vorm-op.example", "Vorm-Op")


def sets_as_paths(query):
    paths = {claim.id: claim.path for claim in query.claims}
    return [{paths[claim] for claim in ids} for ids in query.claim_sets]


def test_one_kind_with_what_is_needed_is_one_query_that_asks_for_all_of_it():
    query = build_query(BuildingBlocks((FORKLIFT,), (WantedDetail.NAME, WantedDetail.VALID_UNTIL)))
    assert query.credential_sets == ()
    (asked,) = query.credentials
    assert (asked.format, asked.meta) == ("dc+sd-jwt", {"vct_values": [LEARNING_CREDENTIAL]})
    assert [claim.path for claim in asked.claims] == [
        ("achievement_title",),
        ("given_name",),
        ("family_name",),
        ("date_of_expiry",),
    ]
    assert asked.claims[0].values == ("Forklift operator",)
    assert asked.claim_sets == () and {claim.id for claim in asked.claims} == {""}
    assert asked.require_binding


def test_what_is_welcome_comes_in_every_combination_with_most_first():
    blocks = BuildingBlocks((FORKLIFT,), (WantedDetail.LEVEL,), (WantedDetail.GRADE, WantedDetail.BIRTH_DATE))
    found = sets_as_paths(build_query(blocks).credentials[0])
    needed = {("achievement_title",), ("level_of_learning_experience",)}
    grade, birth = ("assessment_grade",), ("birthdate",)
    assert found == [needed | {grade, birth}, needed | {grade}, needed | {birth}, needed]


def test_of_many_welcome_details_all_one_or_none_may_come():
    welcome = (
        *(WantedDetail.GRADE, WantedDetail.BIRTH_DATE, WantedDetail.ISSUED),
        WantedDetail.LEVEL,
        WantedDetail.QUALITY,
    )
    found = sets_as_paths(build_query(BuildingBlocks((FORKLIFT,), (), welcome)).credentials[0])
    assert [len(paths) for paths in found] == [6, 2, 2, 2, 2, 2, 1]


def test_a_detail_that_may_stand_in_several_places_gives_several_ways():
    blocks = BuildingBlocks((Wish(WantedKind.BADGE),), (WantedDetail.ISSUED,))
    ldp, jwt = build_query(blocks).credentials
    assert (ldp.format, jwt.format) == ("ldp_vc", "jwt_vc_json")
    title = ("credentialSubject", "achievement", "name")
    assert sets_as_paths(ldp) == [{title, ("validFrom",)}, {title, ("issuanceDate",)}]


def test_alternatives_and_formats_are_options_of_which_one_suffices():
    query = build_query(BuildingBlocks((FORKLIFT, Wish(WantedKind.MICRO_CREDENTIAL))))
    (one,) = query.credential_sets
    assert one.required
    assert one.options == tuple((asked.id,) for asked in query.credentials)
    assert len({asked.id for asked in query.credentials}) == 2


def test_any_credential_is_asked_for_in_every_format_that_can_say_what_is_needed():
    formats = [asked.format for asked in build_query(BuildingBlocks((Wish(WantedKind.ANY),))).credentials]
    assert formats.count("dc+sd-jwt") == formats.count("ldp_vc") == formats.count("jwt_vc_json") == 2
    with_end = build_query(BuildingBlocks((Wish(WantedKind.ANY),), (WantedDetail.VALID_UNTIL,)))
    assert not any("micro" in asked.id for asked in with_end.credentials)


def test_what_no_format_can_say_is_refused():
    diploma = Wish(WantedKind.DIPLOMA, ("Water engineering",))
    assert build_query(BuildingBlocks((Wish(WantedKind.DIPLOMA),), (WantedDetail.BIRTH_DATE,))).credentials
    with pytest.raises(QueryInvalidError):
        build_query(BuildingBlocks((diploma,)))
    with pytest.raises(QueryInvalidError):
        build_query(BuildingBlocks((Wish(WantedKind.BADGE),), (WantedDetail.BIRTH_DATE,)))
    with pytest.raises(QueryInvalidError):
        build_query(BuildingBlocks((Wish(WantedKind.MICRO_CREDENTIAL),), (WantedDetail.VALID_UNTIL,)))
    with pytest.raises(QueryInvalidError):
        build_query(BuildingBlocks(()))
    with pytest.raises(QueryInvalidError):
        build_query(BuildingBlocks((FORKLIFT,) * (MOST_WISHES + 1)))


def test_issuers_are_values_of_the_issuers_identifier_in_either_spelling():
    (asked,) = build_query(BuildingBlocks((FORKLIFT,), issuers=(SOMEBODY,))).credentials
    assert [claim.values for claim in asked.claims if claim.path == ("iss",)] == [(SOMEBODY.id,)]
    badge = build_query(BuildingBlocks((Wish(WantedKind.BADGE),), issuers=(SOMEBODY,))).credentials[0]
    assert {claim.path for claim in badge.claims if claim.values} == {("issuer", "id"), ("issuer",)}
    assert len(badge.claim_sets) == 2


def test_a_skill_is_compared_by_its_address_or_its_words():
    address = "http://data.europa.eu/esco/skill/abc"
    by_id = build_query(BuildingBlocks((Wish(WantedKind.BADGE, skill=address),))).credentials[0]
    assert [claim.path[-1] for claim in by_id.claims if claim.values == (address,)] == ["targetUrl"]
    by_name = build_query(BuildingBlocks((Wish(WantedKind.LEARNING, skill="Plot results"),))).credentials[0]
    assert [claim.path for claim in by_name.claims if claim.values] == [("learning_outcomes", None)]


def test_copies_are_accepted_only_where_the_asker_says_so():
    assert build_query(BuildingBlocks((FORKLIFT,))).credentials[0].require_binding
    assert not build_query(BuildingBlocks((FORKLIFT,), accept_copies=True)).credentials[0].require_binding


def test_every_kind_offers_its_details():
    assert WantedDetail.BIRTH_DATE not in details_of_kind(WantedKind.BADGE)
    assert details_of_kind(WantedKind.ANY) == tuple(WantedDetail)


titles = st.lists(st.text(min_size=1, max_size=20), max_size=3).map(tuple)
wishes = st.builds(Wish, st.sampled_from(WantedKind), titles, st.text(max_size=20))
details = st.lists(st.sampled_from(WantedDetail), unique=True, max_size=5).map(tuple)
issuers = st.lists(st.builds(WantedIssuer, st.text(max_size=9), st.text(max_size=9)), max_size=3).map(tuple)
blocks_of_any_kind = st.builds(
    BuildingBlocks, st.lists(wishes, min_size=1, max_size=3).map(tuple), details, details, issuers, st.booleans()
)


@settings(max_examples=60)
@given(blocks_of_any_kind)
def test_every_query_that_is_built_keeps_to_the_rules_of_the_language(blocks):
    try:
        query = build_query(blocks)
    except QueryInvalidError:
        return
    assert 1 <= len(query.credentials) <= 32
    assert len({asked.id for asked in query.credentials}) == len(query.credentials)
    for asked in query.credentials:
        ids = [claim.id for claim in asked.claims]
        assert len(asked.claims) <= 64 and len(asked.claim_sets) <= 64
        assert len({claim.path for claim in asked.claims}) == len(ids)
        if asked.claim_sets:
            assert all(ids) and len(set(ids)) == len(ids)
            assert {claim for one in asked.claim_sets for claim in one} <= set(ids)
        for wanted in (asked.claims, *([claim for claim in asked.claims if claim.id in s] for s in asked.claim_sets)):
            assert wanted


@settings(max_examples=60)
@given(blocks_of_any_kind, st.text(max_size=LONGEST_PURPOSE), st.text(max_size=50), st.booleans())
def test_a_template_is_read_back_as_it_was_written(blocks, purpose, query, encrypted):
    welcome = tuple(detail for detail in blocks.welcome if detail not in blocks.needed)
    kept = BuildingBlocks(blocks.wishes, blocks.needed, welcome, blocks.issuers, blocks.accept_copies)
    template = Template(purpose, kept, query, encrypted)
    assert read_template(json.loads(json.dumps(template_json(template)))) == template


GOOD = template_json(Template("To see who may drive.", BuildingBlocks((FORKLIFT,), issuers=(SOMEBODY,))))


@pytest.mark.parametrize(
    "change",
    [
        {"version": 2},
        {"accept_copies": "no"},
        {"wishes": []},
        {"wishes": ["learning"]},
        {"wishes": [{"kind": "passport", "titles": [], "skill": ""}]},
        {"wishes": [{"kind": "any", "titles": [1], "skill": ""}]},
        {"wishes": [{"kind": "any", "titles": []}]},
        {"needed": ["shoe-size"]},
        {"needed": "name"},
        {"issuers": ["me"]},
        {"purpose": "x" * (LONGEST_PURPOSE + 1)},
        {"query": 1},
        {"encrypted": 1},
    ],
)
def test_a_template_of_another_form_is_refused(change):
    with pytest.raises(QueryInvalidError):
        read_template({**GOOD, **change})
