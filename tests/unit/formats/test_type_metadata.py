"""Labels and requirements of the types that ship with the program."""

import json

import pytest

from wallet.errors import MalformedError
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL, MICRO_CREDENTIAL
from wallet.formats.type_metadata import parse_type_metadata, type_metadata

LANGUAGES = {"en", "nl", "fr", "de"}


def test_another_type_is_not_known():
    assert type_metadata("urn:unknown") is None


@pytest.mark.parametrize("vct", [LEARNING_CREDENTIAL, MICRO_CREDENTIAL])
def test_each_of_their_claims_has_a_label_in_every_language(vct: str):
    metadata = type_metadata(vct)

    assert metadata.vct == vct
    assert set(metadata.names) == LANGUAGES
    assert [claim.path for claim in metadata.claims if set(claim.labels) != LANGUAGES] == []
    assert len({claim.path for claim in metadata.claims}) == len(metadata.claims)


def test_labels_are_found_by_path_and_language():
    metadata = type_metadata(LEARNING_CREDENTIAL)

    assert metadata.label(("given_name",), "nl") == "Voornaam"
    assert metadata.label(("given_name",), "pl") == "First name"
    assert metadata.label(("learning_outcomes", 7), "en") == "Learning outcome"
    assert metadata.label(("learning_outcomes", "x"), "en") is None
    assert metadata.label(("unheard_of",), "en") is None
    assert metadata.label((), "en") is None


def test_what_the_learning_type_requires():
    metadata = type_metadata(LEARNING_CREDENTIAL)

    assert {claim.path[0]: claim.selective for claim in metadata.mandatory} == {
        "achievement_title": False,
        "date_of_issuance": False,
        "issuing_authority": False,
        "issuing_country": False,
        "family_name": True,
        "level_of_learning_experience": True,
        "expected_study_time": True,
        "types_of_quality_assurance": True,
        "language_of_classes": True,
        "learner_identification": True,
    }


def test_older_documents_write_lang():
    document = {
        "vct": "urn:x",
        "display": [{"lang": "nl-BE", "name": "Bewijs"}, {"name": "no language"}, "rubbish"],
        "claims": [{"path": ["a", None, 0], "display": [{"lang": "en", "label": "A"}, {"lang": 5, "label": "B"}]}],
    }

    metadata = parse_type_metadata(json.dumps(document).encode())

    assert metadata.names == {"nl": "Bewijs"}
    claim = metadata.claims[0]
    assert (claim.labels, claim.concrete, claim.mandatory, claim.selective) == ({"en": "A"}, ("a", 0), False, True)
    assert metadata.claim(("a", 5, 0)) is claim
    assert metadata.claim(("a", 5, 1)) is None


@pytest.mark.parametrize(
    "document",
    [
        [],
        {},
        {"vct": 5},
        {"vct": "urn:x", "claims": {}},
        {"vct": "urn:x", "claims": ["a"]},
        {"vct": "urn:x", "claims": [{"path": "a"}]},
        {"vct": "urn:x", "claims": [{"path": [{}]}]},
        {"vct": "urn:x", "display": "en"},
        {"vct": "urn:x", "claims": [{"path": ["a"], "display": {}}]},
    ],
)
def test_what_is_no_type_metadata_is_refused(document: object):
    with pytest.raises(MalformedError):
        parse_type_metadata(json.dumps(document).encode())
