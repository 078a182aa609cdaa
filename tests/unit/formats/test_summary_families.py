"""What the list shows of credentials of every family."""

from datetime import date

import pytest

from tests.unit.formats.families import V2, badge, badge_2, european, parsed, record
from wallet.formats.summary import summarise_credential
from wallet.model.report import IssuerSummary
from wallet.model.stored import CredentialKind, CredentialSummary


def listed(document: object) -> CredentialSummary:
    credential = parsed(document)
    return summarise_credential(credential, document, IssuerSummary(credential.issuer_id, None))


@pytest.mark.parametrize(
    ("document", "title", "issuer", "issued", "expires"),
    [
        (
            badge({"ECTS": 2}, validUntil="2030-01-01T00:00:00Z"),
            "Circular design",
            "School of Design",
            date(2026, 3, 2),
            date(2030, 1, 1),
        ),
        (record(), "Transcript", "School of Design", date(2026, 3, 2), None),
        (european(), "Building dikes", "Zeeland College", date(2026, 3, 2), None),
        (badge_2(expires="2027-05-01T00:00:00Z"), "First aid", "Red Rose", date(2026, 3, 2), date(2027, 5, 1)),
    ],
)
def test_title_issuer_and_dates(document, title, issuer, issued, expires):
    found = listed(document)
    assert (found.title, found.issuer_name, found.issued, found.expires) == (title, issuer, issued, expires)


@pytest.mark.parametrize(
    ("achievement", "kind"),
    [
        ({}, CredentialKind.COURSE),
        ({"achievementType": "MicroCredential"}, CredentialKind.COURSE),
        ({"achievementType": "CommunityService"}, CredentialKind.VOLUNTEERING),
        ({"achievementType": "ApprenticeshipCertificate"}, CredentialKind.WORK),
        ({"achievementType": "Membership"}, CredentialKind.OTHER),
        ({"achievementType": "ext:Own"}, CredentialKind.COURSE),
        ({"achievementType": "Badge", "participationType": "volunteering"}, CredentialKind.VOLUNTEERING),
        ({"participationType": "work experience"}, CredentialKind.WORK),
    ],
)
def test_the_kind_follows_from_the_words_of_the_type(achievement: dict, kind: CredentialKind):
    assert listed(badge(achievement)).kind is kind


def test_an_entitlement_and_an_unknown_credential_are_something_else():
    plain = {
        "@context": [V2],
        "type": ["VerifiableCredential", "Card"],
        "issuer": "urn:i",
        "credentialSubject": {"a": 1},
    }
    assert listed(european(claim={"type": "LearningEntitlement"})).kind is CredentialKind.OTHER
    assert listed(plain).kind is CredentialKind.OTHER
    assert (listed(plain).title, listed(plain).issued) == ("Card", None)


def test_it_is_found_by_skills_and_tags_and_not_by_who_learned_it():
    achievement = {"tag": ["wood", "glue"], "alignment": [{"targetName": "joinery"}], "fieldOfStudy": "Crafts"}
    subject = {"name": "Noor de Wit", "narrative": "Noor did well", "result": [{"value": "9.5"}], "id": "urn:noor"}
    evidence = [{"name": "Noor's table", "narrative": "by Noor"}]
    text = listed(badge(achievement, subject, evidence=evidence)).search_text

    for word in ("wood", "glue", "joinery", "Crafts", "Circular design", "School of Design", "come back"):
        assert word in text
    assert "oor" not in text.replace("floor", "")
    assert "9.5" not in text


def test_it_is_found_in_every_language_it_speaks():
    text = listed(european({"learningOutcome": {"title": {"nl": "dijken", "en": "dikes"}}})).search_text
    assert {"dijken", "dikes", "Dijken bouwen", "Hogeschool Zeeland"} <= set(text.split("\n"))
