"""The sixteen elements of Open Badges, learner records, European credentials and any other."""

from decimal import Decimal

import pytest

from tests.unit.formats.families import SNB, V1, V2, badge, badge_2, european, read, record
from wallet.model.elements import Credits, Element, ElementState, Level, Remark

STATED, DERIVED = ElementState.STATED, ElementState.DERIVED
NOT_STATED, NOT_SHARED = ElementState.NOT_STATED, ElementState.NOT_SHARED


def stated_in(found):
    return {element for element, item in found.items() if item.state is STATED}


# --- Open Badges 3.0 --------------------------------------------------------------------------------


def test_a_bare_badge_says_six_things_and_nothing_is_called_absent():
    found = read(badge())

    assert stated_in(found) == {Element.TITLE, Element.AWARDING_BODY, Element.FURTHER_INFORMATION}
    assert {element for element, item in found.items() if item.state is DERIVED} == {
        Element.LEARNER,
        Element.DATE,
        Element.LEARNING_OUTCOMES,
    }
    assert found[Element.QUALITY_ASSURANCE].state is NOT_STATED
    assert found[Element.LEARNING_OUTCOMES].value == "Hand in a design."
    assert found[Element.LEARNING_OUTCOMES].source == "credentialSubject/achievement/criteria/narrative"


def test_a_dutch_microcredential_states_nearly_everything():
    achievement = {
        "ECTS": 2.5,
        "SBU": 70,
        "participationType": "onsite or blended",
        "assessmentType": "portfolio",
        "supervisionType": "onsite with identity verification",
        "identityChecked": True,
        "alignment": [
            {"type": ["Alignment"], "targetType": "ext:EQF", "targetName": "EQF level 6", "targetCode": "6"},
            {"targetType": "ext:NLQFAlignment", "targetName": "NLQF", "targetCode": "NLQF 6"},
            {"targetType": "ext:QualityAssurance", "targetName": "NVAO", "targetCode": "AV-1"},
            {"targetType": "CFItem", "targetName": "sketch ideas"},
            {"targetName": "choose materials", "targetType": "ceasn:Competency"},
        ],
    }
    found = read(badge(achievement, awardedDate="2026-03-01T23:00:00Z"))

    assert found[Element.WORKLOAD].value == "2.5 ECTS\n70 h"
    assert found[Element.WORKLOAD].parts == (Credits("ECTS", Decimal("2.5"), "2.5 ECTS"),)
    assert found[Element.LEVEL].value == "EQF 6\nNLQF 6"
    assert [part.framework for part in found[Element.LEVEL].parts] == ["EQF", "NLQF"]
    assert found[Element.QUALITY_ASSURANCE].value == "NVAO (AV-1)"
    assert found[Element.LEARNING_OUTCOMES].value == "sketch ideas\nchoose materials"
    assert found[Element.SUPERVISION].value == "onsite with identity verification\nidentityChecked: true"
    assert (found[Element.ASSESSMENT].value, found[Element.PARTICIPATION].value) == ("portfolio", "onsite or blended")
    assert (found[Element.DATE].value, found[Element.DATE].state) == ("2026-03-01T23:00:00Z", STATED)


def test_what_a_server_leaves_out_of_its_export_is_not_stated_in_this_file():
    # What the database of the issuer holds beyond this never comes with the file.
    found = read(badge({"ECTS": 1, "participationType": "online", "inLanguage": "nl_NL"}))

    for element in (Element.ASSESSMENT, Element.SUPERVISION, Element.QUALITY_ASSURANCE):
        assert (found[element].state, found[element].value) == (NOT_STATED, "")


def test_hidden_details_are_not_shared_instead():
    found = read(badge(), hidden=2)
    assert found[Element.LEVEL].state is NOT_SHARED
    assert found[Element.PREREQUISITES].state is NOT_STATED


@pytest.mark.parametrize("credits_earned", [3, 3.0])
def test_credits_without_a_unit_are_not_given_one(credits_earned: float):
    found = read(badge({"creditsAvailable": 3.0}, {"creditsEarned": credits_earned}))
    assert (found[Element.WORKLOAD].value, found[Element.WORKLOAD].parts) == (
        "3 credits",
        (Credits("", Decimal(3), "3 credits"),),
    )


@pytest.mark.parametrize("amount", [0.5, 1, 240, 100000])
def test_no_size_is_too_small_or_too_large_to_show(amount: float):
    assert read(badge({"ECTS": amount}))[Element.WORKLOAD].state is STATED


@pytest.mark.parametrize(
    ("subject", "learner", "state"),
    [
        ({"name": "Noor"}, "Noor", STATED),
        ({"givenName": "Noor", "familyName": "Noor"}, "Noor Noor", STATED),
        (
            {"identifier": {"type": "IdentityObject", "hashed": False, "identityHash": "n@x.example"}},
            "n@x.example",
            STATED,
        ),
        (
            {
                "identifier": [
                    {"hashed": False, "identityHash": "n@x.example", "identityType": "emailAddress"},
                    {"hashed": False, "identityHash": "Noor", "identityType": "name"},
                ]
            },
            "Noor",
            STATED,
        ),
        ({"id": None, "identifier": [{"hashed": True, "identityHash": "sha256$ab"}]}, "sha256$ab", DERIVED),
        ({}, "did:example:learner", DERIVED),
    ],
)
def test_the_learner_is_named_as_well_as_the_file_can(subject, learner, state):
    found = read(badge(subject=subject))[Element.LEARNER]
    assert (found.value, found.state) == (learner, state)


def test_results_are_read_with_their_names_where_there_are_several():
    described = [
        {"id": "urn:r1", "name": "Essay"},
        {"id": "urn:r2", "name": "Talk", "rubricCriterionLevel": [{"id": "urn:l", "name": "Mastered"}]},
    ]
    results = [
        {"value": "8.5", "resultDescription": "urn:r1"},
        {"achievedLevel": "urn:l", "resultDescription": "urn:r2"},
        {"status": "Completed"},
    ]
    found = read(badge({"resultDescription": described}, {"result": results}))
    assert found[Element.GRADE].value == "Essay: 8.5\nTalk: Mastered\nCompleted"
    assert read(badge(subject={"result": results[:1]}))[Element.GRADE].value == "8.5"


def test_who_backs_it_is_a_sign_of_quality_that_follows_from_something_else():
    endorsement = {"issuer": {"name": "Agency"}, "credentialSubject": {"endorsementComment": "Good"}}
    found = read(badge(endorsement=[endorsement, {"issuer": "https://other.example"}]))[Element.QUALITY_ASSURANCE]
    assert (found.value, found.state) == ("Agency: Good\nhttps://other.example", DERIVED)


@pytest.mark.parametrize(
    ("issuer", "name", "state"),
    [
        ("https://school.example", "https://school.example", DERIVED),
        ({"id": "https://school.example", "name": [{"@value": "School", "@language": "en"}]}, "School", STATED),
        ({"@id": "https://school.example"}, "https://school.example", DERIVED),
    ],
)
def test_the_issuer_is_a_text_or_an_object(issuer, name, state):
    found = read(badge(issuer=issuer))[Element.AWARDING_BODY]
    assert (found.value, found.state) == (name, state)


def test_an_address_gives_country_and_region():
    issuer = {"id": "urn:i", "address": {"addressCountryCode": "BE", "addressRegion": "Vlaanderen"}}
    found = read(badge(issuer=issuer, awardedDate="2026-03-01T23:00:00Z"))
    assert found[Element.COUNTRY].value == "BE\nVlaanderen"
    assert (found[Element.DATE].value, found[Element.DATE].remarks) == ("2026-03-02", (Remark.LOCAL_MIDNIGHT,))


def test_a_language_that_does_not_exist_is_flagged():
    assert read(badge({"inLanguage": "jp"}))[Element.TITLE].remarks == (Remark.UNKNOWN_LANGUAGE_CODE,)
    assert read(badge({"inLanguage": "en-EN"}))[Element.TITLE].remarks == ()


# --- Comprehensive Learner Record -------------------------------------------------------------------


def test_a_record_speaks_for_itself_and_not_for_what_is_inside():
    found = read(record())

    assert found[Element.TITLE].value == "Transcript"
    assert found[Element.AWARDING_BODY].value == "School of Design"
    assert found[Element.STACKABILITY].value == "Sketching isPartOf Modelling"
    assert (found[Element.LEARNING_OUTCOMES].value, found[Element.LEARNING_OUTCOMES].state) == (
        "Sketching\nModelling",
        DERIVED,
    )
    assert found[Element.WORKLOAD].state is NOT_STATED


# --- European Digital Credentials -------------------------------------------------------------------


def test_texts_come_in_the_language_that_is_wanted():
    dutch, german = (read(european(), languages=(language,))[Element.TITLE] for language in ("nl", "de"))

    assert (dutch.value, dutch.language, dutch.others) == ("Dijken bouwen", "nl", (("en", "Building dikes"),))
    assert (german.value, german.language) == ("Building dikes", "en")


def test_the_awarding_body_is_not_the_one_who_sealed_it():
    other = {"id": "urn:seal", "legalName": {"en": "Seal office"}}
    found = read(european(issuer=other))
    assert (found[Element.AWARDING_BODY].value, found[Element.AWARDING_BODY].state) == ("Zeeland College", STATED)
    alone = read(european(claim={"awardedBy": None}, issuer=other))[Element.AWARDING_BODY]
    assert (alone.value, alone.state) == ("Seal office", DERIVED)


def test_the_date_is_the_day_it_was_where_the_issuer_is():
    found = read(european())
    assert (found[Element.DATE].value, found[Element.DATE].remarks) == ("2026-03-02", (Remark.LOCAL_MIDNIGHT,))
    assert read(european(issued=None))[Element.DATE].state is NOT_STATED


def test_a_european_credential_may_state_all_sixteen():
    specification = {
        "learningOutcome": [{"title": {"en": "Builds dikes"}}, {"title": {"en": "Repairs dikes"}}],
        "creditPoint": {"framework": {"id": f"{SNB}education-credit/6fcec5c5af"}, "point": "3"},
        "volumeOfLearning": "PT84H",
        "eqfLevel": {"id": f"{SNB}eqf/6", "prefLabel": {"en": "Level 6"}},
        "nqfLevel": [{"id": f"{SNB}qdr/c_1711a061"}, {"id": f"{SNB}qdr/c_other", "prefLabel": {"en": "RQF Level 6"}}],
        "mode": [{"id": f"{SNB}learning-assessment/9191af2ed9"}],
        "entryRequirement": {"noteLiteral": {"en": "Boots"}},
        "isPartialQualification": True,
        "accreditation": {
            "dcType": {"id": f"{SNB}accreditation/820101cba6"},
            "accreditingAgent": {"legalName": {"en": "NVAO"}},
        },
    }
    claim = {
        "provenBy": {
            "title": {"en": "Talk"},
            "grade": {"noteLiteral": {"en": "8"}},
            "idVerification": {"id": f"{SNB}supervision-verification/70be69aaf9"},
            "specifiedBy": {"dcType": {"id": f"{SNB}assessment/d30284d7df"}},
        },
        "description": {"en": "All about dikes."},
        "isPartOf": {"title": {"en": "Water"}},
    }
    found = read(european(specification, claim))

    assert stated_in(found) == set(Element)
    assert found[Element.QUALITY_ASSURANCE].value == "Program Quality Assurance, NVAO"
    assert found[Element.LEVEL].value == "EQF 6\nNLQF 6\nRQF Level 6"
    assert found[Element.LEVEL].parts[1] == Level("NLQF", "6", "NLQF 6", f"{SNB}qdr/c_1711a061")
    assert found[Element.WORKLOAD].value == "3 ECTS\nPT84H"
    assert found[Element.WORKLOAD].remarks == ()
    assert found[Element.STACKABILITY].value == "true\nisPartOf: Water"
    assert found[Element.ASSESSMENT].value == "Oral examination"
    assert found[Element.COUNTRY].value == "NL"


@pytest.mark.parametrize("stated", [True, False, None])
def test_whether_it_is_part_of_a_qualification_is_said_only_where_stated(stated: bool | None):
    found = read(european({"isPartialQualification": stated}))[Element.STACKABILITY]
    assert found.value == {True: "true", False: "false", None: ""}[stated]


@pytest.mark.parametrize("name", ["eqfLevel", "EQFLevel"])
def test_names_of_the_context_and_of_the_ontology_are_read_alike(name: str):
    assert read(european({name: {"id": f"{SNB}eqf/5"}}))[Element.LEVEL].value == "EQF 5"


@pytest.mark.parametrize("name", ["nationalID", "nationalId"])
def test_a_learner_without_a_name_has_a_number(name: str):
    subject = {"id": "urn:p", "type": "Person", name: {"notation": "LA-1"}, "hasClaim": {"title": {"en": "T"}}}
    assert read(european(credentialSubject=subject))[Element.LEARNER].value == "LA-1"


def test_a_level_on_any_specification_with_a_notation_alone_is_read():
    found = read(european({"type": "LearningAchievementSpecification", "eqfLevel": {"notation": "5"}}))
    assert found[Element.LEVEL].parts == (Level("EQF", "5", "EQF 5"),)


def test_a_code_that_is_on_no_list_is_shown_as_written_and_flagged():
    found = read(european({"mode": {"id": f"{SNB}learning-assessment/0000000000"}}))[Element.PARTICIPATION]
    assert (found.value, found.remarks) == (f"{SNB}learning-assessment/0000000000", (Remark.UNKNOWN_CODE,))


def test_an_activity_far_longer_than_its_result_is_flagged_and_shown():
    claim = {"influencedBy": {"specifiedBy": {"volumeOfLearning": "P60M"}, "workload": "PT58H"}}
    found = read(european({"volumeOfLearning": "PT60H"}, claim))[Element.WORKLOAD]
    assert found.value == "PT60H\nPT58H\nP60M"
    assert set(found.remarks) == {Remark.UNUSUAL_DURATION, Remark.WORKLOAD_CLASH}


def test_several_claims_go_by_the_title_of_the_whole():
    claims = [{"type": "LearningAchievement", "title": {"en": title}} for title in ("One", "Two")]
    subject = {"id": "urn:p", "type": "Person", "hasClaim": claims}
    assert read(european(credentialSubject=subject))[Element.TITLE].value == "Diploma"


def test_outcomes_of_the_parts_count_where_the_whole_has_none():
    part = {"title": {"en": "Part"}, "specifiedBy": {"learningOutcome": {"title": {"en": "Digs"}}}}
    found = read(european(claim={"hasPart": [part]}))
    assert (found[Element.LEARNING_OUTCOMES].value, found[Element.LEARNING_OUTCOMES].state) == ("Digs", DERIVED)
    assert found[Element.STACKABILITY].value == "hasPart: Part"


# --- Open Badges 2.0 --------------------------------------------------------------------------------


def test_an_older_badge_is_read_through_its_badge_class():
    found = read(
        badge_2(
            {
                "extensions:ECTSExtension": {"ECTS": 2.5},
                "extensions:EQFExtension": {"EQF": 7},
                "extensions:LearningOutcomeExtension": {"LearningOutcome": "Will help."},
                "stackable": True,
            }
        )
    )
    said = {element: item.value for element, item in found.items() if item.state is STATED}

    assert said == {
        Element.LEARNER: "noor@mail.example",
        Element.TITLE: "First aid",
        Element.AWARDING_BODY: "Red Rose",
        Element.DATE: "2026-03-02T10:00:00Z",
        Element.LEARNING_OUTCOMES: "Will help.",
        Element.WORKLOAD: "2.5 ECTS",
        Element.LEVEL: "EQF 7",
        Element.STACKABILITY: "true",
        Element.FURTHER_INFORMATION: "Knows what to do.",
    }


def test_a_badge_class_that_is_not_here_is_not_stated():
    found = read(badge_2() | {"badge": "https://school.example/badge"})
    assert stated_in(found) == {Element.LEARNER, Element.DATE}


def test_a_hashed_recipient_names_nobody():
    found = read(badge_2(recipient={"type": "email", "hashed": True, "identity": "sha256$ab"}))[Element.LEARNER]
    assert found.state is DERIVED


# --- any other --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "title", "state"),
    [
        ({"name": "Library card"}, "Library card", STATED),
        ({"name": {"@value": "Card", "@language": "en"}}, "Card", STATED),
        ({"credentialSubject": {"id": "urn:a", "degree": {"name": "Bachelor"}}}, "Bachelor", STATED),
        ({}, "LibraryCard", DERIVED),
    ],
)
def test_any_other_credential_is_named_as_well_as_it_can_be(changes, title, state):
    document = {
        "@context": [V2],
        "type": ["VerifiableCredential", "LibraryCard"],
        "issuer": {"id": "https://library.example", "name": "Library"},
        "credentialSubject": {"id": "urn:a"},
        "validFrom": "2026-01-01T00:00:00Z",
    } | changes
    found = read(document)
    assert (found[Element.TITLE].value, found[Element.TITLE].state) == (title, state)
    assert found[Element.AWARDING_BODY].value == "Library"
    assert found[Element.DATE].state is DERIVED


def test_a_date_of_issue_is_stated_in_the_first_version_of_the_data_model():
    document = {
        "@context": [V1],
        "type": "VerifiableCredential",
        "issuer": "https://library.example",
        "credentialSubject": [{"id": "urn:a"}],
        "issuanceDate": "2026-01-01T10:00:00Z",
    }
    found = read(document)
    assert (found[Element.DATE].value, found[Element.DATE].state) == ("2026-01-01T10:00:00Z", STATED)
    assert found[Element.TITLE].state is NOT_STATED
    assert found[Element.LEARNER].value == "urn:a"
