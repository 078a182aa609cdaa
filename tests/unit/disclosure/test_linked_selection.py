"""A JSON-LD credential whose seal lets the holder choose: what can be chosen, and what leaves the wallet."""

import json

import pytest

from tests.unit.data_integrity.selective_material import DOCUMENT, ISSUER_KEY, sealed
from tests.unit.disclosure.w3c_material import AT, END, selective
from wallet.data_integrity.contexts import SHIPPED
from wallet.data_integrity.cryptosuites import verify_proof
from wallet.data_integrity.proofs import parse_proof, unsecured
from wallet.data_integrity.selective import is_base_proof
from wallet.disclosure import details_of, is_selective, make_presentation, preview_claims
from wallet.disclosure.sensitivity import is_sensitive, is_suggested_in_document
from wallet.errors import ClaimNotFoundError, CryptoError, HolderKeyMissingError, SharingError
from wallet.formats.recognise import parse_credential
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.status.cache import StatusCache
from wallet.trust.trust_store import TrustStore
from wallet.verification import OwnKeys, Presented, read_and_verify

SUBJECT = ("credentialSubject",)
ACHIEVEMENT = (*SUBJECT, "achievement")
ALIGNMENT = (*ACHIEVEMENT, "alignment")


def verify(text: str) -> None:
    document = json.loads(text)
    verify_proof(document, parse_proof(document["proof"]), ISSUER_KEY.public, SHIPPED)


def test_members_that_are_not_always_shown_are_details():
    details = {detail.path: detail for detail in details_of(selective())}

    assert set(details) == {
        ("name",),
        SUBJECT,
        (*SUBJECT, "creditsEarned"),
        (*SUBJECT, "identifier"),
        (*SUBJECT, "identifier", 0),
        *((*SUBJECT, "identifier", 0, name) for name in ("hashed", "identityHash", "identityType")),
        (*SUBJECT, "result"),
        (*SUBJECT, "result", 0),
        (*SUBJECT, "result", 0, "value"),
        ACHIEVEMENT,
        *((*ACHIEVEMENT, name) for name in ("name", "description", "criteria", "tag")),
        (*ACHIEVEMENT, "criteria", "narrative"),
        (*ACHIEVEMENT, "tag", 0),
        ALIGNMENT,
        *((*ALIGNMENT, index) for index in range(2)),
        *((*ALIGNMENT, index, name) for index in range(2) for name in ("targetName", "targetUrl")),
        (*ACHIEVEMENT, "resultDescription"),
        (*ACHIEVEMENT, "resultDescription", 0),
        *((*ACHIEVEMENT, "resultDescription", 0, name) for name in ("name", "resultType", "allowedValue")),
    }
    assert details[(*ACHIEVEMENT, "tag")].value == ["data"]
    assert details[ALIGNMENT].children == 6
    assert details[(*ACHIEVEMENT, "resultDescription", 0, "allowedValue")].children == 0
    order = list(details)
    for path in order:
        assert all(order.index(path[:end]) < order.index(path) for end in range(1, len(path)) if path[:end] in details)


def test_name_title_criteria_and_credits_are_on():
    details = details_of(selective())
    assert {detail.path for detail in details if detail.suggested and not detail.children} == {
        ("name",),
        (*SUBJECT, "creditsEarned"),
        (*ACHIEVEMENT, "name"),
        (*ACHIEVEMENT, "criteria", "narrative"),
        *((*ALIGNMENT, index, name) for index in range(2) for name in ("targetName", "targetUrl")),
    }
    assert {detail.path[:2] for detail in details if detail.sensitive} == {
        (*SUBJECT, "identifier"),
        (*SUBJECT, "result"),
    }


@pytest.mark.parametrize(
    "path",
    [
        (*SUBJECT, "dateOfBirth"),
        (*SUBJECT, "nationalID"),
        (*SUBJECT, "email"),
        (*SUBJECT, "result", 0, "achievedLevel"),
        (*SUBJECT, "targetGroup"),
        (*SUBJECT, 0, "birthDate"),
    ],
)
def test_what_can_harm_is_off(path):
    assert is_sensitive(path)
    assert not is_suggested_in_document(path)


def test_of_several_subjects_the_same_is_on():
    assert is_suggested_in_document((*SUBJECT, 0, "achievement", "name"))
    assert is_suggested_in_document((*SUBJECT, "hasClaim", 2, "specifiedBy", "learningOutcome", 0))
    assert not is_suggested_in_document(SUBJECT)


CHOSEN = [("name",), (*ALIGNMENT, 1, "targetName"), (*ACHIEVEMENT, "tag")]


def test_a_copy_shows_what_was_chosen_under_the_issuers_seal():
    credential = selective()
    made = make_presentation(credential, CHOSEN, now=AT)

    verify(made.text)
    shown = json.loads(made.text)
    assert made.claims == preview_claims(credential, CHOSEN) == unsecured(shown)
    assert not is_base_proof(shown["proof"])
    assert made.text == json.dumps(shown, ensure_ascii=False, separators=(",", ":"))
    assert (made.key_bound, made.until) == (False, None)
    assert shown["credentialSubject"] == {
        "type": ["AchievementSubject"],
        "achievement": {
            "id": "https://badges.example/achievements/12",
            "type": ["Achievement"],
            "alignment": [{"type": ["Alignment"], "targetName": "Clean data"}],
            "tag": ["data"],
        },
    }


def test_what_decides_about_validity_is_always_shown():
    made = make_presentation(selective(pointers=()), [], now=AT)
    verify(made.text)
    assert made.claims == {
        name: DOCUMENT[name] for name in ("@context", "id", "type", "issuer", "validFrom", "validUntil")
    } | {"credentialSubject": {"type": ["AchievementSubject"]}}


def test_what_is_shown_and_hidden_adds_up_to_all_details():
    credential = selective()
    made = make_presentation(credential, CHOSEN, now=AT)
    assert set(made.shown) == {
        ("name",),
        SUBJECT,
        ACHIEVEMENT,
        ALIGNMENT,
        (*ALIGNMENT, 1),
        (*ALIGNMENT, 1, "targetName"),
        (*ACHIEVEMENT, "tag"),
        (*ACHIEVEMENT, "tag", 0),
    }
    assert not set(made.shown) & set(made.hidden)
    assert set(made.shown) | set(made.hidden) == {detail.path for detail in details_of(credential)}


def test_nothing_hidden_is_in_the_text():
    text = make_presentation(selective(), CHOSEN, now=AT).text
    for hidden in ("amina.peeters", "Plot results", "Hand in", "Final grade", "creditsEarned", '"B"', "emailAddress"):
        assert hidden not in text


def test_everything_chosen_is_the_whole_under_a_derived_proof():
    credential = selective()
    made = make_presentation(credential, [detail.path for detail in details_of(credential)], now=AT)
    verify(made.text)
    assert made.claims == DOCUMENT
    assert made.hidden == ()
    assert not is_base_proof(json.loads(made.text)["proof"])


def test_a_path_inside_what_cannot_be_split_shows_the_whole_of_it():
    ordered = (*ACHIEVEMENT, "resultDescription", 0, "allowedValue")
    made = make_presentation(selective(), [(*ordered, 1)], now=AT)
    verify(made.text)
    assert made.claims == preview_claims(selective(), [(*ordered, 1)]) == preview_claims(selective(), [ordered])


@pytest.mark.parametrize("path", [(), ("x",), (*ALIGNMENT, 2), (*ALIGNMENT, "0"), ("name", "x")])
def test_a_path_that_is_not_there_makes_nothing(path):
    with pytest.raises(ClaimNotFoundError):
        make_presentation(selective(), [("name",), path], now=AT)
    with pytest.raises(ClaimNotFoundError):
        preview_claims(selective(), [("name",), path])


def test_a_subject_of_which_nothing_is_said_makes_nothing():
    document = {**DOCUMENT, "@context": DOCUMENT["@context"][:1], "type": ["VerifiableCredential"]}
    document |= {"issuer": DOCUMENT["issuer"]["id"], "credentialSubject": {"name": "Amina", "description": "A learner"}}
    credential = parse_credential(json.dumps(sealed(document, ("/issuer",))).encode())
    with pytest.raises(SharingError):
        make_presentation(credential, [("name",)], now=AT)
    verify(make_presentation(credential, [(*SUBJECT, "name")], now=AT).text)


def test_a_credential_that_does_not_fit_its_seal_makes_nothing():
    changed = {**sealed(), "name": "Another name"}
    credential = parse_credential(json.dumps(changed).encode())
    with pytest.raises(CryptoError):
        make_presentation(credential, [("name",)], now=AT)


def test_two_base_proofs_are_never_shown():
    base = sealed()
    credential = parse_credential(json.dumps({**base, "proof": [base["proof"], base["proof"]]}).encode())
    assert not is_selective(credential)
    with pytest.raises(SharingError):
        make_presentation(credential, [], now=AT)


def test_without_a_key_of_its_holder_it_is_a_copy_only():
    assert is_selective(selective())
    with pytest.raises(HolderKeyMissingError):
        make_presentation(selective(), CHOSEN, now=AT, end=END)


def report_on(data: bytes, expected: Presented | OwnKeys):
    return read_and_verify(data, trust=TrustStore(), statuses=StatusCache(), at=AT, expected=expected)[1]


def test_the_holder_keeps_the_base_proof_and_shows_the_derived_one():
    credential = selective()
    kept = report_on(credential.original, OwnKeys())
    assert kept.check(CheckName.PROOF).outcome is Outcome.PASSED
    shown_as_it_is = report_on(credential.original, Presented())
    assert (shown_as_it_is.verdict, shown_as_it_is.check(CheckName.PROOF).code) == (Verdict.NOT_GENUINE, "base-proof")

    made = make_presentation(credential, CHOSEN, now=AT)
    report = report_on(made.text.encode(), Presented())
    assert report.check(CheckName.PROOF).outcome is Outcome.PASSED
    assert report.verdict is Verdict.GENUINE_UNDETERMINED
    assert report.claims == made.claims
    changed = made.text.replace("Clean data", "Plot data")
    assert report_on(changed.encode(), Presented()).verdict is Verdict.NOT_GENUINE
