"""What the list shows of a credential."""

import json
from datetime import date

import pytest

from tests.simulators.learning import learning_claims
from tests.unit.formats.crafting import joined, jws, payload_of
from wallet.formats.recognise import parse_credential
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL
from wallet.formats.summary import summarise_credential
from wallet.model.report import IssuerSummary
from wallet.model.stored import CredentialKind

ISSUER = IssuerSummary("https://issuer.example", "Known Name", "List", example=True)


def summary(claims, vct=LEARNING_CREDENTIAL, issuer=ISSUER):
    credential = parse_credential(joined(jws(payload_of(vct=vct))).encode())
    return summarise_credential(credential, claims, issuer)


def test_it_names_title_issuer_dates_size_and_level():
    found = summary(learning_claims(date_of_expiry="2028-12-31", learning_setting="non-formal"))

    assert (found.title, found.issuer_name, found.issuer_id) == (
        "Python for data analysis",
        "Known Name",
        "https://issuer.example",
    )
    assert (found.issued, found.expires) == (date(2026, 3, 2), date(2028, 12, 31))
    assert (found.size_text, found.level_text, found.kind) == ("4 ECTS", "6", CredentialKind.COURSE)
    assert (found.format, found.profile, found.example) == ("dc+sd-jwt", "eu-learning-credential", True)


def test_it_is_searched_by_skills_but_not_by_name_or_grade():
    text = summary(learning_claims()).search_text

    assert "Plot results" in text
    assert not {"Amina", "Peeters", "16/20", "00417325", "1994-04-03"} & set(text.split("\n"))
    assert "Amina" not in text and "16/20" not in text


@pytest.mark.parametrize(
    ("setting", "kind"),
    [
        ("work", CredentialKind.WORK),
        ("volunteering", CredentialKind.VOLUNTEERING),
        ("formal", CredentialKind.COURSE),
        ("unheard of", CredentialKind.COURSE),
        (["work"], CredentialKind.WORK),
        (None, CredentialKind.COURSE),
    ],
)
def test_its_kind_follows_from_the_setting(setting: object, kind: CredentialKind):
    assert summary(learning_claims(learning_setting=setting)).kind is kind


def test_a_credential_that_says_little_still_has_a_title():
    found = summary({}, "urn:unknown", IssuerSummary(None, None))

    assert (found.title, found.issuer_name, found.issued, found.kind) == (
        "urn:unknown",
        "",
        None,
        CredentialKind.OTHER,
    )


def test_the_issuer_named_by_the_credential_serves_where_no_list_knows_it():
    assert summary(learning_claims(), issuer=IssuerSummary("did:x", None)).issuer_name == "Sample Issuer"
    assert summary({}, issuer=IssuerSummary("did:x", None)).issuer_name == "did:x"


@pytest.mark.parametrize("day", ["soon", "2026-13-40", "", 5, None])
def test_a_day_that_is_none_is_left_out(day: object):
    found = summary(learning_claims(date_of_issuance=day, date_of_expiry=day))
    assert (found.issued, found.expires) == (None, None)


def test_long_texts_are_cut():
    found = summary(learning_claims(achievement_title="x" * 9_999, achievement_description="y" * 99_999))
    assert (len(found.title), len(found.search_text)) == (300, 20_000)


@pytest.mark.parametrize(
    ("types", "title"),
    [
        (["VerifiableCredential", "OpenBadgeCredential"], "Open Badge"),
        (["VerifiableCredential", "ForkliftOperatorCard"], "ForkliftOperatorCard"),
        (["VerifiableCredential"], "Credential"),
    ],
)
def test_without_a_title_its_kind_names_it(types: list[str], title: str):
    document = {"type": types, "issuer": "https://issuer.example", "credentialSubject": {"id": "urn:x:1"}}
    credential = parse_credential(json.dumps(document).encode())

    assert summarise_credential(credential, document, ISSUER).title == title
