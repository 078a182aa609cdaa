"""Credentials with one seal over the whole: everything is shown, or nothing."""

import base64
import json

import pytest

from tests.unit.data_integrity.selective_material import DOCUMENT
from tests.unit.disclosure.w3c_material import AT, END, jwt_text, selective, whole_text
from tests.unit.formats.crafting import ISSUER, THEN
from wallet.disclosure import details_of, is_selective, make_presentation, preview_claims
from wallet.errors import ClaimNotFoundError, HolderKeyMissingError
from wallet.formats.recognise import parse_credential

UNSIGNED = json.dumps(DOCUMENT)
BADGE_2 = json.dumps(
    {
        "@context": "https://w3id.org/openbadges/v2",
        "type": "Assertion",
        "id": "https://badges.example/assertions/1",
        "recipient": {"type": "email", "hashed": False, "identity": "amina@mail.example"},
        "badge": "https://badges.example/badge",
        "issuedOn": "2026-05-01T00:00:00Z",
        "verification": {"type": "hosted"},
    }
)
TEXTS = [whole_text(), jwt_text(), UNSIGNED, BADGE_2]
IDS = ["sealed", "token", "unsigned", "open badge 2"]


@pytest.mark.parametrize("text", TEXTS, ids=IDS)
def test_the_original_text_is_what_is_shared(text):
    credential = parse_credential(text.encode())
    made = make_presentation(credential, (), now=AT)

    assert not is_selective(credential)
    assert details_of(credential) == ()
    assert made.text == text
    assert made.claims == preview_claims(credential, ())
    assert (made.key_bound, made.until, made.hidden) == (False, None, ())


def test_the_history_gets_the_names_of_all_that_was_shown():
    made = make_presentation(parse_credential(TEXTS[0].encode()), (), now=AT)
    assert made.shown == (("issuer",), ("validFrom",), ("validUntil",), ("name",), ("credentialSubject",))
    assert made.claims == DOCUMENT
    badge = make_presentation(parse_credential(BADGE_2.encode()), (), now=AT)
    assert badge.shown == (("recipient",), ("badge",), ("issuedOn",), ("verification",))


@pytest.mark.parametrize("text", TEXTS, ids=IDS)
def test_a_choice_changes_nothing(text):
    credential = parse_credential(text.encode())
    name = next(iter(make_presentation(credential, (), now=AT).shown))
    assert make_presentation(credential, [name], now=AT) == make_presentation(credential, (), now=AT)
    with pytest.raises(ClaimNotFoundError):
        make_presentation(credential, [("nothing",)], now=AT)
    with pytest.raises(ClaimNotFoundError):
        preview_claims(credential, [()])


@pytest.mark.parametrize("text", TEXTS, ids=IDS)
def test_for_somebody_it_needs_a_key_of_the_holder(text):
    with pytest.raises(HolderKeyMissingError):
        make_presentation(parse_credential(text.encode()), (), now=AT, end=END)


def test_a_mark_before_the_text_is_left_out():
    credential = parse_credential(b"\xef\xbb\xbf" + UNSIGNED.encode())
    assert make_presentation(credential, (), now=AT).text == UNSIGNED


def test_cose_becomes_text(shared_vectors):
    folder = shared_vectors / "w3c-vc-jose-cose-test-suite" / "tests" / "input"
    text = (folder / "credential-cose-minimal.txt").read_bytes().strip()
    data = base64.b64decode(text + b"=" * (-len(text) % 4))
    made = make_presentation(parse_credential(data), (), now=AT)
    again = parse_credential(made.text.encode())
    assert again.format == "vc+cose"
    assert preview_claims(again, ()) == made.claims


def test_of_an_sd_jwt_without_details_all_is_shown_too():
    text = ISSUER.issue({"plain": 1}, issued_at=THEN, vct="urn:x")
    assert not is_selective(parse_credential(text.encode()))
    text = ISSUER.issue({"plain": 1, "x": 2}, issued_at=THEN, vct="urn:x", selective=[("x",)])
    assert is_selective(parse_credential(text.encode()))
    assert is_selective(selective())
