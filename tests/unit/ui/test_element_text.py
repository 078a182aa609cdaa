"""Standard elements of every family, written for people."""

import pytest
from PySide6.QtCore import QLocale

from tests.unit.formats.families import SNB, badge, european, parsed
from ui.element_texts import element_notes, element_text
from wallet.formats.elements import describe_elements
from wallet.model.elements import Element


@pytest.fixture(autouse=True)
def british():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def says(document, element):
    items = describe_elements(parsed(document), document, hidden=0)
    return element_text(next(item for item in items if item.element is element), document)


def test_levels_read_by_their_own_framework():
    specification = {"eqfLevel": {"id": f"{SNB}eqf/6"}, "nqfLevel": {"id": f"{SNB}qdr/c_65235ec5"}}
    assert says(european(specification), Element.LEVEL) == "6 (bachelor) on the European scale, VKS 6"
    assert says(european({"nqfLevel": {"id": f"{SNB}qdr/c_65235ec5"}}), Element.LEVEL) == "VKS 6"


@pytest.mark.parametrize(
    ("achievement", "text"),
    [
        ({"ECTS": 2.5}, "2.5 ECTS"),
        ({"creditsAvailable": 3.0}, "3 credits"),
        ({"SBU": 70}, "70 hours"),
        ({"timeInvestment": 1}, "1 hour"),
    ],
)
def test_sizes_read_with_their_unit(achievement: dict, text: str):
    assert says(badge(achievement), Element.WORKLOAD) == text


def notes_on(document, element):
    items = describe_elements(parsed(document), document, hidden=0)
    return element_notes(next(item for item in items if item.element is element))


def test_what_is_odd_is_noted_and_shown_as_written():
    claim = {"influencedBy": {"specifiedBy": {"volumeOfLearning": "P60M"}}}
    document = european({"volumeOfLearning": "PT60H"}, claim)
    assert says(document, Element.WORKLOAD) == "60 hours, P60M"
    assert notes_on(document, Element.WORKLOAD) == (
        "The issuer wrote P60M, which does not fit the 60 hours it says elsewhere.",
    )
    alone = european({"volumeOfLearning": "P2M"})
    assert notes_on(alone, Element.WORKLOAD) == ("The issuer wrote months or years, not hours.",)
    assert notes_on(european(), Element.DATE) == ()


def test_a_day_that_was_written_as_midnight_reads_as_any_day():
    assert says(european(), Element.DATE) == "2 March 2026"


def test_lines_that_are_named_after_their_claim_read_as_words():
    claim = {"isPartOf": {"title": {"en": "Water"}}}
    assert says(european({"isPartialQualification": True}, claim), Element.STACKABILITY) == "Yes\nPart of: Water"
    assert says(badge({"identityChecked": True}), Element.SUPERVISION) == "Identity checked: Yes"


def test_what_is_not_stated_stays_empty():
    assert says(badge(), Element.LEVEL) == ""


def test_an_address_that_was_hashed_reads_as_what_it_is():
    document = badge()
    document["credentialSubject"].pop("id", None)
    identity = {"type": "IdentityObject", "hashed": True, "identityType": "emailAddress"}
    document["credentialSubject"]["identifier"] = [identity | {"identityHash": f"sha256${'0a' * 32}", "salt": "s"}]
    assert says(document, Element.LEARNER) == "An e-mail address that stays hidden"
