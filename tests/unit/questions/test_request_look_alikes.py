"""Names made to be taken for others."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wallet.questions.look_alikes import has_look_alikes, imitated, skeleton


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Universiteit Aarden",
        "Café de Ligue, Liège",
        "Æblegården & Sønner A/S",
        "Škoda Přerov",
        "Straße 12 GmbH™",
        "Москва Университет",
        "Αθήνα",
        "東京大学",
        "جامعة القاهرة",
        "Yandex Яндекс",
        "3M - 2nd floor",
    ],
)
def test_honest_names_are_left_alone(name):
    assert not has_look_alikes(name)


@pytest.mark.parametrize(
    "name",
    [
        "Bank\u202ekcab",
        "Bank\u2066x\u2069",
        "Ba\u200bnk",
        "Ba\u00adnk",
        "Bank\ufeff",
        "Bank\u3164",
        "Bank\u2800",
        "Bank\nX",
        "Bank\x00",
        "Bank\ufe0f",
        "Bank\U000e0041",
        "Bank\ue000",
        "B\N{CYRILLIC SMALL LETTER A}nk",
        "\N{CYRILLIC CAPITAL LETTER VE}ank",
        "B\N{GREEK SMALL LETTER ALPHA}nk",
        "Bank \N{CYRILLIC SMALL LETTER A}\N{CYRILLIC SMALL LETTER ER}\N{CYRILLIC SMALL LETTER O}",
        "\N{FULLWIDTH LATIN CAPITAL LETTER B}ank",
        "\N{MATHEMATICAL BOLD CAPITAL B}ank",
        "\N{CIRCLED LATIN CAPITAL LETTER B}ank",
        "Ba\u0301\u0302\u0303nk",
    ],
    ids=ascii,
)
def test_names_made_to_deceive_are_told(name):
    assert has_look_alikes(name)


@pytest.mark.parametrize(
    "name",
    [
        "bakker",
        " B A K K E R ",
        "Bäkkér",
        "B\N{CYRILLIC SMALL LETTER A}kker",
        "\N{CYRILLIC CAPITAL LETTER VE}AKK\N{CYRILLIC CAPITAL LETTER IE}R",
        "\N{MATHEMATICAL BOLD CAPITAL B}akker",
        "Ba\u200bkker\u202e",
        "B.A.K.K.E.R!",
    ],
    ids=ascii,
)
def test_names_that_look_alike_have_one_skeleton(name):
    assert skeleton(name) == skeleton("Bakker")


@pytest.mark.parametrize(
    ("one", "other"), [("Lidl", "Iidl"), ("modern", "modem"), ("VVereld", "Wereld"), ("B00M", "Boom")]
)
def test_letters_drawn_alike_are_one(one, other):
    assert skeleton(one) == skeleton(other)


def test_other_names_are_other_names():
    known = ("Universiteit Aarden", "Hogeschool Bos")
    assert imitated("Hogeschoo1 Bos", known) == "Hogeschool Bos"
    assert imitated("Universiteit Eik", known) is None
    assert imitated("", known) is None
    assert imitated("!?", ("...", "—")) is None


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=40))
def test_any_text_has_a_stable_skeleton(text):
    assert skeleton(skeleton(text)) == skeleton(text)
    assert skeleton(unicodedata.normalize("NFKC", text)) == skeleton(text)
    has_look_alikes(text)
