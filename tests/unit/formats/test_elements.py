"""The sixteen European standard elements as the two types state them."""

from decimal import Decimal

import pytest

from tests.simulators.learning import learning_claims
from tests.unit.formats.crafting import joined, jws, payload_of
from tests.unit.formats.families import badge
from wallet.formats.elements import claim_at, describe_elements, text_of
from wallet.formats.recognise import parse_credential
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL, MICRO_CREDENTIAL
from wallet.model.elements import MANDATORY, Credits, Element, ElementState, ElementValue, Level, Remark

STATED, DERIVED = ElementState.STATED, ElementState.DERIVED
NOT_STATED, NOT_SHARED = ElementState.NOT_STATED, ElementState.NOT_SHARED

WHOLE = learning_claims(
    iss="https://issuer.example",
    iat=1_772_409_600,
    issuing_region="Vlaanderen",
    nqf_level="VKS 6",
    workload_hours=110,
    assessment_type=["Project", "Oral examination"],
    form_of_participation="Online",
    prerequisites_to_enroll=["Basic Python"],
    supervision_and_identity_verification="Supervised onsite with ID",
    integration_stackability_options=False,
    achievement_description="A course about data.",
)


def elements(claims, vct=LEARNING_CREDENTIAL, hidden=0):
    found = describe_elements(claims, vct, hidden=hidden)
    assert [item.element for item in found] == list(Element)
    return {item.element: item for item in found}


def test_there_are_eleven_mandatory_ones_and_five_more():
    assert (len(Element), len(MANDATORY)) == (16, 11)


def test_all_sixteen_of_a_whole_learning_credential():
    stated = {
        Element.LEARNER: ("Amina Peeters", "given_name"),
        Element.TITLE: ("Python for data analysis", "achievement_title"),
        Element.COUNTRY: ("BE\nVlaanderen", "issuing_country"),
        Element.AWARDING_BODY: ("Sample Issuer", "issuing_authority"),
        Element.DATE: ("2026-03-02", "date_of_issuance"),
        Element.LEARNING_OUTCOMES: ("Clean and join data sets\nPlot results\nWrite tests", "learning_outcomes"),
        Element.WORKLOAD: ("4 ECTS\n110 hours\n110 h", "credits"),
        Element.LEVEL: ("6\nVKS 6", "level_of_learning_experience"),
        Element.ASSESSMENT: ("Project\nOral examination", "assessment_type"),
        Element.PARTICIPATION: ("Online", "form_of_participation"),
        Element.QUALITY_ASSURANCE: ("Institution review, 2023", "types_of_quality_assurance"),
        Element.PREREQUISITES: ("Basic Python", "prerequisites_to_enroll"),
        Element.SUPERVISION: ("Supervised onsite with ID", "supervision_and_identity_verification"),
        Element.GRADE: ("16/20", "assessment_grade"),
        Element.STACKABILITY: ("false", "integration_stackability_options"),
        Element.FURTHER_INFORMATION: ("A course about data.", "achievement_description"),
    }

    parts = {
        Element.WORKLOAD: (Credits("ECTS", Decimal(4), "4 ECTS"),),
        Element.LEVEL: (Level("EQF", "6", "EQF 6"), Level("VKS", "6", "VKS 6")),
    }

    assert elements(WHOLE) == {
        element: ElementValue(element, STATED, value, source, parts=parts.get(element, ()))
        for element, (value, source) in stated.items()
    }


@pytest.mark.parametrize(("hidden", "state"), [(0, NOT_STATED), (3, NOT_SHARED)])
def test_what_is_missing_is_not_stated_or_perhaps_not_shared(hidden: int, state: ElementState):
    found = elements({}, hidden=hidden)

    assert {item.state for item in found.values()} == {state}
    assert {(item.value, item.source) for item in found.values()} == {("", "")}


def test_issuer_and_date_follow_from_the_token_where_nothing_states_them():
    claims = {"iss": "https://issuer.example", "iat": 1_772_409_600}
    for vct in (LEARNING_CREDENTIAL, MICRO_CREDENTIAL, "urn:unknown", None):
        found = elements(claims, vct)
        assert found[Element.AWARDING_BODY] == ElementValue(
            Element.AWARDING_BODY, DERIVED, "https://issuer.example", "iss"
        )
        assert found[Element.DATE] == ElementValue(Element.DATE, DERIVED, "2026-03-02", "iat")


def test_what_is_stated_outweighs_what_follows():
    found = elements(WHOLE)
    assert (found[Element.AWARDING_BODY].state, found[Element.DATE].state) == (STATED, STATED)


@pytest.mark.parametrize("iat", [True, "2026", None, [], 1e300, -1e300])
def test_a_time_that_is_none_derives_no_date(iat: object):
    assert elements({"iat": iat})[Element.DATE].state is NOT_STATED


def test_of_a_type_nobody_knows_only_the_token_itself_speaks():
    found = elements(WHOLE, "urn:unknown", hidden=4)
    assert {element for element, item in found.items() if item.state is not NOT_STATED} == {
        Element.AWARDING_BODY,
        Element.DATE,
    }


ACHIEVEMENT = {
    "name": "Forklift operator",
    "description": "Driving safely.",
    "criteria": {"narrative": "Drive, lift, park"},
    "alignment": [
        {"targetName": "EQF level 3", "targetCode": "3", "targetType": "ext:EQF"},
        {"targetName": "ISO 9001", "targetCode": "ISO 9001:2015", "targetType": "ext:QualityAssurance"},
        {"targetName": "operate forklift", "targetType": "CTDL"},
        {"targetName": "load goods"},
    ],
    "ECTS": 2.0,
    "SBU": 56,
    "assessmentType": "practical",
    "participationType": "onsite",
    "supervisionType": "supervised",
    "stackable": True,
}
MICRO = {
    "iss": "https://issuer.example",
    "issuer": {"name": "Haven College", "address": {"addressCountryCode": "BE", "addressRegion": "Antwerpen"}},
    "awardedDate": "2026-02-01",
    "credentialSubject": {
        "givenName": "Jan",
        "familyName": "Maes",
        "achievement": ACHIEVEMENT,
        "result": [{"value": "passed"}, {"value": 17}],
    },
}


def test_the_elements_of_a_micro_credential():
    found = {element: (item.state, item.value) for element, item in elements(MICRO, MICRO_CREDENTIAL).items()}

    assert found == {
        Element.LEARNER: (STATED, "Jan Maes"),
        Element.TITLE: (STATED, "Forklift operator"),
        Element.COUNTRY: (STATED, "BE\nAntwerpen"),
        Element.AWARDING_BODY: (STATED, "Haven College"),
        Element.DATE: (STATED, "2026-02-01"),
        Element.LEARNING_OUTCOMES: (DERIVED, "operate forklift\nload goods"),
        Element.WORKLOAD: (STATED, "2 ECTS\n56 h"),
        Element.LEVEL: (STATED, "3"),
        Element.ASSESSMENT: (STATED, "practical"),
        Element.PARTICIPATION: (STATED, "onsite"),
        Element.QUALITY_ASSURANCE: (STATED, "ISO 9001:2015"),
        Element.PREREQUISITES: (NOT_STATED, ""),
        Element.SUPERVISION: (STATED, "supervised"),
        Element.GRADE: (STATED, "passed\n17"),
        Element.STACKABILITY: (STATED, "true"),
        Element.FURTHER_INFORMATION: (STATED, "Driving safely."),
    }


def test_the_published_spellings_of_its_members_are_read_too():
    found = elements(
        {
            "issuer": {"address": {"addressCountryCodename": "NL"}},
            "Issuer": {"Name": "Haven College"},
            "credentialSubject": {"id": "did:example:me", "achievement": {"criteria": {"narrative": "Drive"}}},
        },
        MICRO_CREDENTIAL,
    )

    assert found[Element.COUNTRY].value == "NL"
    assert found[Element.AWARDING_BODY].value == "Haven College"
    assert (found[Element.LEARNER].state, found[Element.LEARNER].value) == (DERIVED, "did:example:me")
    assert (found[Element.LEARNING_OUTCOMES].state, found[Element.LEARNING_OUTCOMES].value) == (DERIVED, "Drive")


@pytest.mark.parametrize("rubbish", [None, True, 5, 1.5, "text", [], {}, [None], [[]], {"value": []}, [{"value": {}}]])
def test_no_shape_of_any_claim_breaks_the_reading(rubbish: object):
    claims = dict.fromkeys([*WHOLE, "issuer", "credentialSubject", "awardedDate"], rubbish)
    micro = {"credentialSubject": {"achievement": dict.fromkeys(ACHIEVEMENT, rubbish), "result": rubbish}}

    for vct in (LEARNING_CREDENTIAL, MICRO_CREDENTIAL):
        elements(claims, vct)
        elements(micro, vct)


@pytest.mark.parametrize("empty", [None, "", " ", [], {}, [None], ["", " "]])
def test_nothing_is_stated_by_an_empty_value(empty: object):
    claims = dict.fromkeys(WHOLE, empty)
    micro = {"credentialSubject": {"achievement": dict.fromkeys(ACHIEVEMENT, empty), "result": empty}}

    assert {item.state for item in elements(claims).values()} == {NOT_STATED}
    assert {item.state for item in elements(micro, MICRO_CREDENTIAL).values()} == {NOT_STATED}


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "true"),
        (0, "0"),
        (4.0, "4"),
        (1.5, "1.5"),
        ("a\tb", "a\tb"),
        (["a", 1], "a\n1"),
        ({"a": 1, "b": ["c"]}, "a: 1; b: c"),
        ([], ""),
    ],
)
def test_a_value_reads_as_text(value: object, text: str):
    assert text_of(value) == text


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("a", "b", 0), 1),
        (("a", "b", 1), None),
        (("a", "x"), None),
        (("a", 0), None),
        (("s", 0), None),
        (("a", "b", "0"), None),
        ((), {"a": {"b": [1]}, "s": "text"}),
    ],
)
def test_a_claim_is_found_by_its_path(path: tuple[str | int, ...], value: object):
    assert claim_at({"a": {"b": [1]}, "s": "text"}, path) == value


def test_a_language_that_does_not_exist_and_a_workload_in_words_are_kept_and_flagged():
    claims = learning_claims(language_of_classes=["en", "jp"], expected_study_time="12 months", credits=None)
    found = elements(claims)

    assert found[Element.TITLE].remarks == (Remark.UNKNOWN_LANGUAGE_CODE,)
    assert (found[Element.WORKLOAD].value, found[Element.WORKLOAD].remarks) == (
        "12 months",
        (Remark.UNUSUAL_DURATION,),
    )
    assert elements(learning_claims(language_of_classes=["en", "nl"]))[Element.TITLE].remarks == ()


def test_learning_outcomes_are_not_stated_where_the_type_lets_them_out():
    found = elements(learning_claims(learning_outcomes=None))
    assert found[Element.LEARNING_OUTCOMES].state is NOT_STATED


def test_a_parsed_credential_tells_itself_where_to_look():
    claims = learning_claims()
    credential = parse_credential(joined(jws(payload_of(vct=LEARNING_CREDENTIAL))).encode())
    assert describe_elements(credential, claims, hidden=0) == describe_elements(claims, LEARNING_CREDENTIAL, hidden=0)


def test_a_credential_of_the_w3c_data_model_inside_an_sd_jwt_is_read_as_one():
    claims = badge({"ECTS": 3})
    credential = parse_credential(joined(jws(claims, typ="vc+sd-jwt")).encode())
    found = {item.element: item.value for item in describe_elements(credential, claims, hidden=0)}
    assert (found[Element.TITLE], found[Element.WORKLOAD]) == ("Circular design", "3 ECTS")
