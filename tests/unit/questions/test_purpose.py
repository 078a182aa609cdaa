"""The rule that tells which details a purpose leaves unexplained."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallet.disclosure import sensitivity
from wallet.questions.purpose import is_explained

BIRTH, GRADE, NUMBER = ("date_of_birth",), ("assessment_grade",), ("personal_administrative_number",)
MAIL, GROUP, GENDER = ("credentialSubject", "email"), ("target_group",), ("gender",)
PLACE, NATION = ("place_of_birth", "locality"), ("nationalities", 0)


@pytest.mark.parametrize(
    ("path", "purposes"),
    [
        (
            BIRTH,
            [
                "To check that you are 18 or older",
                "Minimum age for night work",
                "Wij controleren uw leeftijd",
                "U moet meerderjarig zijn",
                "V\u00e9rifier votre \u00e2ge: vous devez \u00eatre majeur",
                "Pr\u00fcfung, ob Sie vollj\u00e4hrig sind",
                "Alter f\u00fcr den Jugendtarif",
                "Om uw arbeidsovereenkomst op te maken",
            ],
        ),
        (
            GRADE,
            [
                "We compare the scores of candidates",
                "Toelating tot de master op basis van uw punten",
                "Vrijstelling van een vak",
                "Admission en master, votre note",
                "Die Note entscheidet \u00fcber die Zulassung",
            ],
        ),
        (
            NUMBER,
            [
                "Dimona declaration",
                "Wettelijk verplicht voor de sociale zekerheid",
                "Obligation l\u00e9gale, s\u00e9curit\u00e9 sociale",
                "Gesetzliche Pflicht",
                "Registration for the exam",
            ],
        ),
        (
            MAIL,
            [
                "To contact you",
                "Pour vous joindre par t\u00e9l\u00e9phone",
                "Uw uitnodiging sturen",
                "Einladung per Mail",
            ],
        ),
        (
            GROUP,
            ["Korting voor werkzoekenden", "R\u00e9duction de tarif", "Erm\u00e4\u00dfigung", "Funding of the course"],
        ),
        (GENDER, ["Equal treatment of women and men", "Gelijke kansen", "Gleichstellung", "\u00c9galit\u00e9"]),
        (PLACE, ["Geboorteplaats voor het diploma", "Work permit, residence", "Lieu de naissance"]),
        (NATION, ["Verblijfsrecht nagaan", "Nationalit\u00e9", "Aufenthalt", "Visa application"]),
    ],
)
def test_a_purpose_explains_what_it_names(path, purposes):
    for purpose in purposes:
        assert is_explained(path, purpose), purpose


@pytest.mark.parametrize("path", [BIRTH, GRADE, NUMBER, MAIL, GROUP, GENDER, PLACE, NATION])
@pytest.mark.parametrize(
    "purpose",
    [
        "",
        "   ",
        "To see whether you may drive a forklift",
        "Nagaan of u een heftruck mag besturen",
        "V\u00e9rifier votre formation",
        "Wir pr\u00fcfen Ihre Ausbildung",
        "The agenda of the manager and the market",
    ],
)
def test_a_purpose_about_something_else_explains_nothing_personal(path, purpose):
    assert not is_explained(path, purpose)


def test_a_reason_for_one_detail_is_none_for_another():
    assert not is_explained(GRADE, "You must be 18 or older")
    assert not is_explained(BIRTH, "We compare the scores")
    assert not is_explained(NUMBER, "To contact you")
    assert not is_explained(GROUP, "Dimona")


def test_a_name_needs_a_purpose_but_no_particular_one():
    assert is_explained(("family_name",), "forklift")
    assert is_explained(("credentialSubject", "givenName"), "x")
    assert not is_explained(("family_name",), " ?! ")


@pytest.mark.parametrize(
    "path",
    [
        ("achievement_title",),
        ("credentialSubject", "achievement", "name"),
        ("date_of_expiry",),
        (0,),
        ("issuer", "email"),
        ("credentialSubject", "hasClaim", 0, "awardedBy", "identifier"),
    ],
)
def test_what_is_nobody_s_secret_needs_no_explanation(path):
    assert is_explained(path, "")


def test_every_sensitive_detail_has_reasons_that_explain_it():
    everything = (
        "age contract dimona nationality birthplace score korting gender contact wettelijk nummer licence toelating"
    )
    for name in sensitivity._SENSITIVE:
        assert not is_explained((name,), ""), name
        assert not is_explained((name,), "To see whether you may drive a forklift"), name
        assert is_explained((name,), everything), name


@given(
    st.lists(st.one_of(st.text(max_size=5), st.integers(), st.sampled_from(sorted(sensitivity._SENSITIVE)))), st.text()
)
def test_any_text_is_judged(path, purpose):
    assert is_explained(tuple(path), purpose) in (True, False)
