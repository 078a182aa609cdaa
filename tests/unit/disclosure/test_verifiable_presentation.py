"""W3C credentials shown to somebody: a presentation under the key that the credential's subject is."""

import json

import pytest

from tests.unit.data_integrity.selective_material import DOCUMENT
from tests.unit.disclosure.w3c_material import (
    AT,
    AUDIENCE,
    HOLDER,
    HOLDER_ED,
    NONCE,
    UNTIL,
    first_jwt_text,
    jwt_text,
    selective,
    subject_of,
    whole_text,
)
from wallet.crypto.jws import parse_compact_jws
from wallet.crypto.keys import PrivateKey
from wallet.crypto.strict_json import parse_json_object
from wallet.data_integrity.contexts import SHIPPED
from wallet.data_integrity.cryptosuites import verify_proof
from wallet.data_integrity.proofs import parse_proof
from wallet.disclosure import PresentationEnd, make_presentation
from wallet.errors import HolderKeyMissingError, SharingError
from wallet.formats.presentations import W3cPresentation
from wallet.formats.recognise import parse_credential
from wallet.model.report import Verdict
from wallet.status.cache import StatusCache
from wallet.trust.trust_store import TrustStore
from wallet.verification import Presented, read_and_verify

KEYS = pytest.mark.parametrize("key", [HOLDER, HOLDER_ED], ids=["P-256", "Ed25519"])
METHODS = pytest.mark.parametrize("method", ["did:key", "did:jwk"])
CHOSEN = [("name",), ("credentialSubject", "creditsEarned")]


def end_of(key, until=None):
    return PresentationEnd(AUDIENCE, NONCE, key, until)


def report_on(text, expected=None):
    expected = expected or Presented(NONCE, AUDIENCE)
    _, report = read_and_verify(text.encode(), trust=TrustStore(), statuses=StatusCache(), at=AT, expected=expected)
    return report


@KEYS
@METHODS
@pytest.mark.parametrize("until", [None, UNTIL])
def test_a_document_is_wrapped_under_a_data_integrity_proof(key, method, until):
    holder = subject_of(key, method)
    credential = parse_credential(whole_text(holder).encode())
    made = make_presentation(credential, (), now=AT, end=end_of(key, until))
    document = json.loads(made.text)

    assert document["verifiableCredential"] == [credential.document]
    assert document["holder"] == holder
    proof = document["proof"]
    assert (proof["challenge"], proof["domain"]) == (NONCE, AUDIENCE)
    assert (proof["proofPurpose"], proof["created"]) == ("authentication", "2026-06-01T12:00:00Z")
    assert proof.get("expires") == (None if until is None else "2026-06-08T12:00:00Z")
    assert proof["cryptosuite"] == ("ecdsa-jcs-2019" if key is HOLDER else "eddsa-jcs-2022")
    verify_proof(document, parse_proof(proof), key.public, SHIPPED)
    assert (made.key_bound, made.until) == (True, until)
    # The other side reads the credential, not what is around it.
    assert made.claims == {**DOCUMENT, "credentialSubject": {"id": holder, **DOCUMENT["credentialSubject"]}}


@KEYS
@METHODS
@pytest.mark.parametrize("until", [None, UNTIL])
def test_a_token_is_enveloped(key, method, until):
    holder = subject_of(key, method)
    text = jwt_text(holder)
    made = make_presentation(parse_credential(text.encode()), (), now=AT, end=end_of(key, until))
    jws = parse_compact_jws(made.text)
    payload = parse_json_object(jws.payload)

    assert jws.header["typ"] == "vp+jwt"
    assert str(jws.header["kid"]).startswith(f"{holder}#")
    key.public.verify(key.algorithm, jws.signature, jws.signing_input)
    assert payload["verifiableCredential"] == [
        {
            "@context": "https://www.w3.org/ns/credentials/v2",
            "id": f"data:application/vc+jwt,{text}",
            "type": "EnvelopedVerifiableCredential",
        }
    ]
    assert (payload["iss"], payload["holder"]) == (holder, holder)
    assert (payload["aud"], payload["nonce"], payload["iat"]) == (AUDIENCE, NONCE, int(AT.timestamp()))
    assert payload.get("exp") == (None if until is None else int(UNTIL.timestamp()))


@KEYS
@METHODS
@pytest.mark.parametrize("until", [None, UNTIL])
@pytest.mark.parametrize("wrapped", [True, False])
def test_a_token_of_the_first_edition_is_presented_in_its_own_way(key, method, until, wrapped):
    holder = subject_of(key, method)
    text = first_jwt_text(holder, wrapped=wrapped)
    made = make_presentation(parse_credential(text.encode()), (), now=AT, end=end_of(key, until))
    jws = parse_compact_jws(made.text)
    moment = int(AT.timestamp())

    key.public.verify(key.algorithm, jws.signature, jws.signing_input)
    assert jws.header == {"alg": key.algorithm.value, "typ": "JWT", "kid": jws.header["kid"]}
    assert str(jws.header["kid"]).startswith(f"{holder}#")
    assert parse_json_object(jws.payload) == {
        "iss": holder,
        "aud": AUDIENCE,
        "nonce": NONCE,
        "iat": moment,
        "nbf": moment,
        **({} if until is None else {"exp": int(until.timestamp())}),
        "vp": {
            "@context": ["https://www.w3.org/2018/credentials/v1"],
            "type": ["VerifiablePresentation"],
            "verifiableCredential": [text],
        },
    }
    assert made.claims["credentialSubject"]["family_name"] == "Peeters"


@KEYS
@METHODS
@pytest.mark.parametrize("kind", ["whole", "token", "first", "selective"])
def test_what_is_made_here_is_read_and_holds_here(key, method, kind):
    holder = subject_of(key, method)
    credential = {
        "whole": lambda: parse_credential(whole_text(holder).encode()),
        "token": lambda: parse_credential(jwt_text(holder).encode()),
        "first": lambda: parse_credential(first_jwt_text(holder).encode()),
        "selective": lambda: selective(holder),
    }[kind]()
    made = make_presentation(credential, () if kind == "first" else CHOSEN, now=AT, end=end_of(key, UNTIL))
    parsed = parse_credential(made.text.encode())

    assert isinstance(parsed, W3cPresentation)
    assert parsed.holder_id == holder
    assert [inner.format for inner in parsed.credentials] == [credential.format]
    report = report_on(made.text)
    # Of a made-up issuer nothing is known; all else holds.
    assert report.verdict is Verdict.GENUINE_UNDETERMINED, report.checks
    assert report.binding is not None
    assert (report.binding.audience, report.binding.until) == (AUDIENCE, UNTIL)
    for wrong in (Presented("other", AUDIENCE), Presented(NONCE, "https://other.example")):
        assert report_on(made.text, wrong).verdict is Verdict.NOT_GENUINE


def test_of_a_selective_credential_only_what_was_chosen_is_wrapped():
    holder = subject_of(HOLDER)
    made = make_presentation(selective(holder), CHOSEN, now=AT, end=end_of(HOLDER))
    (inner,) = json.loads(made.text)["verifiableCredential"]
    assert inner["credentialSubject"] == {
        "id": holder,
        "type": ["AchievementSubject"],
        "creditsEarned": 3,
        "achievement": {"id": "https://badges.example/achievements/12", "type": ["Achievement"]},
    }
    assert "amina.peeters" not in made.text


@pytest.mark.parametrize("make", [whole_text, jwt_text])
@pytest.mark.parametrize(
    "subject",
    [None, "did:example:123", "did:key:zNothing", subject_of(HOLDER_ED)],
    ids=["none", "did:example", "no key", "another key"],
)
def test_a_subject_that_is_not_this_key_proves_nothing(make, subject):
    credential = parse_credential(make(subject).encode())
    with pytest.raises(HolderKeyMissingError):
        make_presentation(credential, (), now=AT, end=end_of(HOLDER))


def test_a_key_without_a_suite_signs_no_document():
    key = PrivateKey.generate("P-521")
    with pytest.raises(HolderKeyMissingError):
        make_presentation(parse_credential(whole_text(subject_of(key)).encode()), (), now=AT, end=end_of(key))


@pytest.mark.parametrize(("audience", "nonce"), [("", NONCE), (AUDIENCE, ""), ("\ud800", NONCE), (AUDIENCE, "\udcff")])
def test_a_recipient_that_no_checker_could_match_makes_nothing(audience, nonce):
    credential = parse_credential(whole_text(subject_of(HOLDER)).encode())
    with pytest.raises(SharingError):
        make_presentation(credential, (), now=AT, end=PresentationEnd(audience, nonce, HOLDER))
