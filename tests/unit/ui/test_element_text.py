"""Standard elements of every family, written for people."""

import pytest
from PySide6.QtCore import QLocale

from tests.unit.formats.families import SNB, badge, european, parsed
from ui.values import element_text
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


def test_what_is_odd_is_said_below_what_is_written():
    claim = {"influencedBy": {"specifiedBy": {"volumeOfLearning": "P60M"}}}
    assert says(european({"volumeOfLearning": "PT60H"}, claim), Element.WORKLOAD) == (
        "60 hours, P60M\nNote: the issuer wrote months or years, not hours.\nNote: these amounts of time do not agree."
    )


def test_a_day_that_was_written_as_midnight_reads_as_any_day():
    assert says(european(), Element.DATE) == "2 March 2026"


def test_lines_that_are_named_after_their_claim_read_as_words():
    claim = {"isPartOf": {"title": {"en": "Water"}}}
    assert says(european({"isPartialQualification": True}, claim), Element.STACKABILITY) == "Yes\nPart of: Water"
    assert says(badge({"identityChecked": True}), Element.SUPERVISION) == "Identity checked: Yes"


def test_what_is_not_stated_stays_empty():
    assert says(badge(), Element.LEVEL) == ""
