"""What of a credential is visible to somebody, for SD-JWTs by their type."""

import pytest
from PySide6.QtCore import QLocale

from tests.unit.ui.practice_wallet import PYTHON, reader_of, sample
from tests.unit.ui.test_values import CLAIMS
from ui.claim_reader import ClaimReader
from wallet.formats.recognise import parse_credential
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL, MICRO_CREDENTIAL
from wallet.formats.stated_claims import stated_claims


@pytest.fixture(autouse=True)
def british():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def test_a_preview_lists_what_was_learned_and_leaves_the_token_out():
    reader = reader_of(LEARNING_CREDENTIAL)
    rows = dict(reader.rows(CLAIMS))
    assert rows["Credits"] == "4 ECTS"
    assert rows["Language of the classes"] == "• Dutch\n• jp"
    assert not {"Title", "First name", "Identifier of the issuer", "Type"} & set(rows)
    assert reader.person(CLAIMS) == "Amina Peeters"
    assert reader.person({"iss": "x"}) == ""
    assert reader.title(CLAIMS) == "Python" and reader.issuer(CLAIMS) == "Universiteit Aarden"


def test_a_type_nobody_knows_is_shown_under_its_own_names():
    assert reader_of("urn:x").rows({"vct": "urn:x", "shoeSize": 42}) == [("Shoe size", "42")]


def test_everything_is_said_once_in_the_elements_or_beyond_them():
    credential = parse_credential(sample(PYTHON))
    beyond = dict(ClaimReader(credential).rows_beyond(stated_claims(credential)))
    assert list(beyond) == [
        "Language of the classes",
        "Kind of learning",
        "Date of birth",
        "National or student number",
    ]


def test_nested_claims_are_taken_apart_as_far_as_the_elements_reach():
    claims = {
        "vct": MICRO_CREDENTIAL,
        "credentialSubject": {
            "givenName": "Amina",
            "achievement": {"name": "Python", "humanCode": "PY-1", "criteria": {"narrative": "Do it"}},
        },
        "colour": {},
    }
    assert [value for _, value in reader_of(MICRO_CREDENTIAL).rows_beyond(claims)] == ["PY-1", ""]


def test_an_end_date_is_said():
    rows = reader_of(LEARNING_CREDENTIAL).rows_beyond({**CLAIMS, "exp": 1_900_000_000})
    assert "Valid until" in dict(rows)
