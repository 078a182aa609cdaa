"""JSON-LD credentials as rows a person can read, and what of a person in them can harm."""

import pytest
from PySide6.QtCore import QLocale

from tests.unit.formats.families import SNB, badge, badge_2, european, parsed, record
from tests.unit.ui.practice_wallet import NOW
from ui.claim_reader import ClaimReader
from ui.document_rows import MOST_ROWS, document_label, document_rows
from ui.inside.content import credentials_inside
from ui.share.sensitive import sensitive_names
from wallet.cli.element_rows import element_rows, elements_said
from wallet.cli.language import speaking
from wallet.formats.stated_claims import stated_claims
from wallet.model.elements import Element
from wallet.status.cache import StatusCache
from wallet.trust.trust_store import TrustStore
from wallet.verification import verify_credential


@pytest.fixture(autouse=True)
def british():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def rows(document, languages=("en",)):
    return {row.label: row.value for row in document_rows(document, languages)}


def reader_of(document):
    credential = parsed(document)
    return ClaimReader(credential, ("en",)), stated_claims(credential)


def test_contexts_types_and_proofs_are_no_rows():
    said = rows(badge(proof={"type": "DataIntegrityProof"}, credentialStatus={"id": "https://x.example"}))
    assert said["Title"] == "Circular design" and said["Issuer: name"] == "School of Design"
    assert not {"Context", "Type", "Proof", "Credential status"} & set(said)
    assert "DataIntegrityProof" not in " ".join(said.values())


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"en": "Water", "nl": "Water in Zeeland"}, "Water"),
        ({"@value": "Eau", "@language": "fr"}, "Eau"),
        ({"id": "urn:x", "type": "Concept", "prefLabel": {"en": "Online"}, "inScheme": {"id": "urn:y"}}, "Online"),
        ({"type": "Note", "noteLiteral": {"en": "Bring boots"}}, "Bring boots"),
        ({"type": "Identifier", "notation": "C012", "schemeName": "Certificate"}, "C012 (Certificate)"),
        ({"id": "mailto:noor@school.example", "type": "Mailbox"}, "noor@school.example"),
        ({"id": "data:image/png;base64,AAAA", "type": "Image"}, "A picture, inside this file"),
        ({"value": "120", "unit": "EUR"}, "120 EUR"),
        (["one", "two", "one"], "one\ntwo"),
        (
            {"hashed": True, "identityHash": "sha256$ab", "identityType": "emailAddress"},
            "E-mail address, made unreadable",
        ),
        ("2022-12-31T23:00:00Z", "1 January 2023"),
    ],
)
def test_what_a_person_sees_as_one_thing_is_one_text(value, text):
    said = rows({"issuer": {"address": {"countryCode": {"id": "urn:country/NLD"}}}, "thing": value})
    assert said["Thing"] == text


def test_objects_in_lists_are_numbered_and_told_with_what_they_belong_to():
    said = rows({"credentialSubject": {"result": [{"value": "A", "status": "Done"}, {"value": "B", "score": 1}]}})
    assert said == {"Result 1: value": "A", "Result 1: status": "Done", "Result 2: value": "B", "Result 2: score": "1"}


def test_what_a_document_repeats_is_said_once():
    organisation = {"id": "urn:org", "legalName": {"en": "College"}, "altLabel": {"en": "C"}}
    assert list(rows({"issuer": organisation, "awardedBy": {"awardingBody": organisation}})) == [
        "Identifier of the issuer",
        "Issuer: official name",
        "Issuer: also called",
    ]


def test_unknown_names_stay_as_written_and_very_many_are_counted():
    said = document_rows({f"shoeSize{number}": number for number in range(MOST_ROWS + 7)}, ("en",))
    assert said[0].label == "Shoe size0"
    assert said[-1].value == "7 more details, see the technical view" and len(said) == MOST_ROWS + 1


def test_the_label_of_a_member_says_whose_it_is():
    assert document_label(("issuer", "address", "streetAddress")) == "Issuer: street"
    assert document_label(("credentialSubject", "achievement", 1, "name")) == "Achievement 2: title"
    assert document_label(("credentialSubject", "id")) == "Identifier of the holder"


def test_everything_is_said_once_in_the_elements_or_beyond_them():
    reader, claims = reader_of(european({"volumeOfLearning": "PT60H", "maximumDuration": "P1M"}))
    beyond = dict(reader.rows_beyond(claims))
    assert beyond == {
        "Kind of credential": "Generic",
        "Title": "Dikes",
        "Longest time it takes": "P1M",
    }


def test_best_language_first():
    reader, claims = reader_of(european())
    assert reader.title(claims) == "Building dikes"
    assert ClaimReader(reader.credential, ("nl",)).title(claims) == "Dijken bouwen"
    assert reader.person(claims) == "Noor de Wit" and reader.issuer(claims) == "Zeeland College"


def test_a_preview_holds_everything_but_what_heads_it():
    reader, claims = reader_of(badge_2())
    said = dict(reader.rows(claims))
    assert said["Badge: picture"] == "https://school.example/badge.png"
    assert "First aid" not in said.values()


def test_what_can_harm_a_person_is_named_and_what_is_of_others_is_not():
    subject = {
        "birthDate": "1994-04-03",
        "nationalID": {"notation": "94"},
        "email": "a@b.example",
        "result": [{"value": "16", "type": ["Result"]}, {"value": "18", "type": ["Result"]}],
    }
    reader, claims = reader_of(badge(subject=subject, issuer={"id": "https://s.example", "email": "office@s.example"}))
    assert sensitive_names(claims, reader, ()) == ("date of birth", "national number", "e-mail address", "result")
    reader, claims = reader_of(badge())
    assert sensitive_names(claims, reader, ()) == ()


def test_credentials_inside_are_described_on_their_own():
    credential = parsed(record())
    report = verify_credential(credential, trust=TrustStore(), statuses=StatusCache(), at=NOW)
    (inside,) = credentials_inside(credential, report.inner, ("en",))
    assert inside.title == "Circular design" and inside.issuer == "School of Design"
    assert inside.report.role == "credential" and len(inside.elements) == 16
    assert credentials_inside(None, report.inner, ("en",))[0].reader is None


def test_what_a_code_means_is_told_in_the_language_of_the_window_and_what_the_issuer_wrote_as_written():
    ours = {"id": f"{SNB}assessment/6e6cb2cc78"}
    theirs = {"id": f"{SNB}assessment/d30284d7df", "prefLabel": {"en": "Oral examination"}}
    assert rows({"assessment": ours}, ("nl", "en")) == rows({"assessment": {"en": "Schriftelijk examen"}})
    document = european(claim={"provenBy": [{"specifiedBy": {"dcType": concept}} for concept in (ours, theirs)]})
    credential = parsed(document)
    elements = ClaimReader(credential, ("nl", "en")).elements(stated_claims(credential))
    found = next(item for item in elements if item.element is Element.ASSESSMENT)
    assert found.value == "Schriftelijk examen\nOral examination"
    with speaking("nl"):
        said = dict(element_rows(elements_said(credential, stated_claims(credential), hidden=0)))
    assert "Schriftelijk examen\nOral examination" in said.values()
