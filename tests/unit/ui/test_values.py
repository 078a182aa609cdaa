"""Claims written for people."""

import pytest
from PySide6.QtCore import QLocale

from ui.element_texts import element_text
from ui.values import (
    country_name,
    credits_text,
    hours_text,
    label_text,
    language_name,
    level_text,
    readable_name,
    short_text,
    value_text,
    workload_text,
)
from wallet.formats.elements import describe_elements
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL
from wallet.model.elements import Element

CLAIMS = {
    "iss": "https://issuer.example",
    "vct": LEARNING_CREDENTIAL,
    "achievement_title": "Python",
    "issuing_authority": "Universiteit Aarden",
    "issuing_country": "BE",
    "date_of_issuance": "2026-03-02",
    "given_name": "Amina",
    "family_name": "Peeters",
    "credits": {"framework": "ECTS", "value": 4},
    "workload_hours": 110,
    "level_of_learning_experience": 6,
    "integration_stackability_options": True,
    "language_of_classes": ["nl", "jp"],
    "learning_outcomes": ["Plot results", "Write tests"],
}


@pytest.fixture(autouse=True)
def british():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def says(element):
    item = next(item for item in describe_elements(CLAIMS, LEARNING_CREDENTIAL, hidden=0) if item.element is element)
    return element_text(item, CLAIMS)


@pytest.mark.parametrize(
    ("path", "value", "text"),
    [
        (("birthdate",), "1994-04-03", "3 April 1994"),
        (("issuing_country",), "BE", "Belgium"),
        (("issuing_country",), "XX-7", "XX-7"),
        (("language_of_classes", 0), "nl", "Dutch"),
        (("language_of_classes", 1), "jp", "jp"),
        (("integration_stackability_options",), False, "No"),
        (("credits",), {"framework": "ECTS", "value": 4}, "4 ECTS"),
        (("credits",), {"framework": "ECTS", "value": "2"}, "2 ECTS"),
        (("workload_hours",), 1, "1 hour"),
        (("workload_hours",), 1210.5, "1,210.5 hours"),
        (("level_of_learning_experience",), 6, "6 (bachelor) on the European scale"),
        (("level_of_learning_experience",), 2, "2 on the European scale"),
        (("learning_setting",), "volunteering", "As a volunteer"),
        (("learning_setting",), "elsewhere", "elsewhere"),
        (("volumeOfLearning",), "P60M", "P60M"),
        (("assessment_grade",), "2026-13-45", "2026-13-45"),
        (("learning_outcomes",), ["Plot", "Test"], "Plot\nTest"),
        (("address",), {"addressRegion": "West", "postalCode": None}, "Address region: West\nPostal code: empty"),
        (("iat",), 10**30, "1" + 30 * "0"),
        (("score",), float("1e300"), "1e+300"),
    ],
)
def test_values_read_as_a_person_writes_them(path, value, text):
    assert value_text(value, path) == text


def test_markup_of_an_issuer_stays_text():
    assert value_text("<b>16/20</b>", ("assessment_grade",)) == "<b>16/20</b>"


def test_every_language_writes_its_own_names_and_numbers():
    written = {}
    for name in ("nl_BE", "fr_BE", "de_DE"):
        QLocale.setDefault(QLocale(name))
        written[name] = (country_name("BE"), language_name("nl"), hours_text(1210.5).split(" ")[0])
    assert written["nl_BE"] == ("België", "Nederlands", "1.210,5")
    assert written["fr_BE"][:2] == ("Belgique", "néerlandais")
    assert written["de_DE"] == ("Belgien", "Niederländisch", "1.210,5")


def test_labels_come_from_the_type_in_the_language_of_the_window():
    QLocale.setDefault(QLocale("nl_BE"))
    assert label_text(("learning_outcomes", 1), LEARNING_CREDENTIAL) == "Leerresultaat 2"
    assert label_text(("birthdate",), LEARNING_CREDENTIAL) == "Geboortedatum"


@pytest.mark.parametrize(
    ("name", "text"), [("awardedDate", "Awarded date"), ("awarded_date", "Awarded date"), ("ECTS", "ECTS"), ("", "")]
)
def test_unknown_names_become_words(name, text):
    assert readable_name(name) == text


def test_long_lists_are_counted_on_one_line():
    outcomes = [f"A learning outcome of some length, number {number}" for number in range(4)]
    assert short_text(outcomes, ("learning_outcomes",)) == "4 parts"
    assert short_text(["Plot", "Test"], ("learning_outcomes",)) == "Plot · Test"


def test_elements_read_in_plain_words():
    assert says(Element.WORKLOAD) == "4 ECTS, 110 hours"
    assert says(Element.LEVEL) == level_text(6)
    assert says(Element.COUNTRY) == "Belgium"
    assert says(Element.DATE) == "2 March 2026"
    assert says(Element.STACKABILITY) == "Yes"
    assert says(Element.LEARNING_OUTCOMES) == "• Plot results\n• Write tests"
    assert says(Element.GRADE) == ""


def test_credits_are_written_with_whatever_number_there_is():
    assert credits_text(True, "ECTS") == "True ECTS"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("80 hours", "80 hours"),
        ("12 uur", "12 hours"),
        ("1 heure", "1 hour"),
        ("1.5 h", "1.5 hours"),
        ("1.000 uur", "1.000 uur"),
        ("60 hours in evenings", "60 hours in evenings"),
        ("", ""),
    ],
)
def test_a_number_of_hours_is_told_in_the_language_of_the_window(written, shown):
    assert workload_text(written) == shown
    assert value_text(written, ("expected_study_time",)) == shown
