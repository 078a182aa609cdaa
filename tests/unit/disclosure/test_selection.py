"""What a holder can choose, and what follows from a choice."""

import pytest

from tests.simulators.learning import learning_claims, selective_paths
from tests.unit.formats.crafting import ISSUER, THEN, joined, payload_of
from wallet.disclosure import details_of, preview_claims
from wallet.disclosure.sd_jwt_selection import choose_disclosures
from wallet.disclosure.sensitivity import is_sensitive, is_suggested
from wallet.errors import ClaimNotFoundError, DisclosureError
from wallet.formats.recognise import parse_credential
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL, MICRO_CREDENTIAL

TREE = {
    "plain": "p",
    "person": {"name": {"given": "Amina", "family": "Peeters"}, "birthdate": "1994-04-03"},
    "skills": ["a", ["b1", "b2"], {"c": 1, "d": 2}],
    "nothing": None,
}
SELECTIVE = [
    ("person",),
    ("person", "name", "given"),
    ("person", "birthdate"),
    ("skills", None),
    ("skills", 1, None),
    ("skills", 2, "c"),
    ("nothing",),
]


def tree(decoys: int = 0):
    text = ISSUER.issue(TREE, issued_at=THEN, selective=SELECTIVE, vct="urn:x", decoys=decoys)
    return parse_credential(text.encode())


def visible(credential, *paths):
    return {name: value for name, value in preview_claims(credential, paths).items() if name in TREE}


@pytest.mark.parametrize("decoys", [0, 2])
def test_every_detail_is_listed_before_those_inside_it(decoys: int):
    details = {detail.path: detail for detail in details_of(tree(decoys))}

    assert set(details) == {
        ("person",),
        ("person", "name", "given"),
        ("person", "birthdate"),
        ("skills", 0),
        ("skills", 1),
        ("skills", 1, 0),
        ("skills", 1, 1),
        ("skills", 2),
        ("skills", 2, "c"),
        ("nothing",),
    }
    order = list(details)
    for path in order:
        for length in range(1, len(path)):
            if path[:length] in details:
                assert order.index(path[:length]) < order.index(path)
    assert details["person",].value == TREE["person"]
    assert details["skills", 2].value == {"c": 1, "d": 2}
    assert {path: detail.children for path, detail in details.items() if detail.children} == {
        ("person",): 2,
        ("skills", 1): 2,
        ("skills", 2): 1,
    }


CHOICES = [
    ((), {"plain": "p", "skills": []}),
    ((("nothing",),), {"plain": "p", "skills": [], "nothing": None}),
    ((("skills", 0),), {"plain": "p", "skills": ["a"]}),
    ((("skills", 2),), {"plain": "p", "skills": [{"c": 1, "d": 2}]}),
    ((("skills", 2, "d"),), {"plain": "p", "skills": [{"d": 2}]}),
    ((("skills", 1, 1), ("skills", 0)), {"plain": "p", "skills": ["a", ["b2"]]}),
    ((("skills",),), {"plain": "p", "skills": TREE["skills"]}),
    ((("person", "name", "given"),), {"plain": "p", "skills": [], "person": {"name": TREE["person"]["name"]}}),
    ((("person", "name", "family"),), {"plain": "p", "skills": [], "person": {"name": {"family": "Peeters"}}}),
    ((("person",),), {"plain": "p", "skills": [], "person": TREE["person"]}),
    ((("plain",),), {"plain": "p", "skills": []}),
    ((("person",), ("person", "birthdate")), {"plain": "p", "skills": [], "person": TREE["person"]}),
]


@pytest.mark.parametrize(("paths", "claims"), CHOICES)
@pytest.mark.parametrize("decoys", [0, 2])
def test_a_choice_shows_what_it_names_and_what_that_stands_in(paths, claims, decoys: int):
    assert visible(tree(decoys), *paths) == claims


def test_chosen_twice_is_chosen_once():
    credential = tree()
    once = choose_disclosures(credential, [("skills", 0)])
    assert choose_disclosures(credential, [("skills", 0), ("skills", 0)]) == once
    assert len(once) == 1


@pytest.mark.parametrize(
    "path",
    [(), ("x",), ("person", "x"), ("skills", 3), ("skills", "0"), ("plain", "p"), ("plain", 0), ("person", "name", 0)],
)
def test_a_path_that_names_nothing_is_refused(path):
    with pytest.raises(ClaimNotFoundError) as caught:
        choose_disclosures(tree(), [("skills", 0), path])
    assert caught.value.path == "/".join(map(str, path))


def test_a_choice_changes_nothing_in_the_credential():
    credential = tree()
    before = (credential.original, credential.sd_jwt)
    preview_claims(credential, [("person",)])
    assert (credential.original, credential.sd_jwt) == before


def test_disclosures_that_do_not_fit_cannot_be_chosen_from():
    credential = parse_credential(joined(ISSUER.sign(payload_of(), "dc+sd-jwt"), "WyJzIiwiYSIsMV0").encode())
    with pytest.raises(DisclosureError):
        details_of(credential)


# --- what is on by default -----------------------------------------------------------------------


def test_of_a_learning_credential_name_title_outcomes_level_and_workload_are_on():
    text = ISSUER.issue(learning_claims(), issued_at=THEN, selective=selective_paths())
    details = {detail.path: detail for detail in details_of(parse_credential(text.encode()))}

    assert {path for path, detail in details.items() if detail.suggested} == {
        ("given_name",),
        ("family_name",),
        ("learning_outcomes",),
        *(("learning_outcomes", index) for index in range(3)),
        ("level_of_learning_experience",),
        ("expected_study_time",),
        ("credits",),
    }
    assert {path for path, detail in details.items() if detail.sensitive} == {
        ("birthdate",),
        ("learner_identification",),
        ("assessment_grade",),
    }


@pytest.mark.parametrize(
    "path",
    [
        ("birthdate",),
        ("target_group",),
        ("learner_identification",),
        ("assessment_grade",),
        ("funding_reference",),
        ("credentialSubject", "dateOfBirth"),
        ("credentialSubject", "identifier", 0),
        ("credentialSubject", "result", 0, "value"),
        ("person", "national_number"),
    ],
)
def test_what_can_harm_is_off_in_every_type(path):
    for vct in (LEARNING_CREDENTIAL, MICRO_CREDENTIAL, "urn:x", None):
        assert is_sensitive(path)
        assert not is_suggested(vct, path) or is_sensitive(path)


def test_of_a_type_nobody_knows_nothing_is_on():
    assert [detail.path for detail in details_of(tree()) if detail.suggested] == []


def test_of_a_micro_credential_names_outcomes_and_credits_are_on():
    assert is_suggested(MICRO_CREDENTIAL, ("credentialSubject", "givenName"))
    assert is_suggested(MICRO_CREDENTIAL, ("credentialSubject", "achievement", "ECTS"))
    assert is_suggested(MICRO_CREDENTIAL, ("credentialSubject", "achievement", "alignment", 0))
    assert not is_suggested(MICRO_CREDENTIAL, ("credentialSubject",))
    assert not is_suggested(MICRO_CREDENTIAL, ("given_name",))
