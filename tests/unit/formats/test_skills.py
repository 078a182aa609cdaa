"""Skills that European credentials name, from lists of skills of either kind."""

import pytest

from wallet.formats.code_lists import LABELS, label_of
from wallet.formats.skills import skills_of
from wallet.model.credential import UnverifiedCredential


@pytest.mark.parametrize("name", ["relatedESCOSkill", "relatedSkill"])
def test_a_skill_of_a_list_is_named_in_the_language_wanted(name: str):
    credential = UnverifiedCredential(format="vc+jwt", profile="elm", original=b"", issuer_id=None)
    label = {"prefLabel": {"en": ["use spreadsheets"], "nl": ["werken met rekenbladen"]}}
    learned = {"learningOutcome": {name: [label]}}
    for holder_of in ({"specifiedBy": learned}, {"hasPart": {"specifiedBy": learned}}):
        claims = {"credentialSubject": {"hasClaim": holder_of}}
        assert skills_of(credential, claims, ("nl", "en")) == ("werken met rekenbladen",)


@pytest.mark.parametrize(
    ("wanted", "language"), [(("NL-be",), "nl"), (("de_AT",), "de"), (("sv", "FR"), "fr"), ((), "en")]
)
def test_a_code_is_told_in_the_first_language_that_has_a_label(wanted: tuple[str, ...], language: str):
    for address, labels in LABELS.items():
        assert label_of(address, wanted) == labels[language]
