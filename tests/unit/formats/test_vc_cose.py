"""Credentials as COSE_Sign1, as bytes and as text."""

import base64

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulators.w3c_signer import W3cSigner
from wallet.crypto.cbor import Pairs
from wallet.crypto.cose import CONTENT_TYPE, TYP
from wallet.crypto.keys import PrivateKey
from wallet.errors import MalformedError, UnsupportedFormatError, WalletError
from wallet.formats.vc_cose import looks_like_cose, parse_vc_cose

ISSUER = W3cSigner("https://issuer.example", PrivateKey.generate("Ed25519"), kid="one")
DOCUMENT = {
    "@context": ["https://www.w3.org/ns/credentials/v2"],
    "id": "urn:uuid:1",
    "type": ["VerifiableCredential"],
    "issuer": ISSUER.id,
    "credentialSubject": {"id": "did:example:ana"},
}
SIGNED = ISSUER.cose(DOCUMENT)
TEXT = base64.b64encode(SIGNED)


@pytest.mark.parametrize("data", [SIGNED, TEXT, TEXT.rstrip(b"="), b"\n" + TEXT + b"\r\n"])
def test_bytes_and_base64_say_the_same(data) -> None:
    assert looks_like_cose(data)
    credential = parse_vc_cose(data)
    assert (credential.format, credential.profile, credential.original) == ("vc+cose", "vc-2.0", data)
    assert (credential.issuer_id, credential.subject_id) == (ISSUER.id, "did:example:ana")
    assert credential.document == DOCUMENT
    assert credential.sign1.payload.startswith(b'{"@context"')


@pytest.mark.parametrize(
    "data",
    [
        SIGNED.hex().encode(),
        base64.urlsafe_b64encode(SIGNED + b"\xff\xfb"),
        TEXT + b"=",
        TEXT[:-1] + b"\xff",
        TEXT[:20] + b"\n" + TEXT[20:],
        b"",
    ],
)
def test_other_texts_are_malformed(data) -> None:
    with pytest.raises(MalformedError):
        parse_vc_cose(data)


def test_a_last_letter_that_is_not_canonical_is_refused() -> None:
    texts = [base64.b64encode(ISSUER.cose({**DOCUMENT, "name": "x" * length})).rstrip(b"=") for length in range(3)]
    letters = next(text for text in texts if len(text) % 4 == 2)
    assert parse_vc_cose(letters).issuer_id == ISSUER.id
    with pytest.raises(MalformedError):
        parse_vc_cose(letters[:-1] + bytes([letters[-1] + 1]))


def test_hexadecimal_text_does_not_look_like_it() -> None:
    assert not looks_like_cose(SIGNED.hex().encode())
    assert not looks_like_cose(b'{"@context": []}')


def test_claims_beside_it_are_read() -> None:
    claims = Pairs(((1, ISSUER.id), (4, 1_893_456_000), (6, 1_735_689_600), (7, b"id"), ("x", 1), (True, 1)))
    credential = parse_vc_cose(ISSUER.cose({**DOCUMENT, "nbf": 1_735_689_600}, header={15: claims}))
    assert credential.document == DOCUMENT
    dates = {"exp": 1_893_456_000, "iat": 1_735_689_600, "nbf": 1_735_689_600}
    assert credential.token_claims == {"iss": ISSUER.id, **dates}
    assert credential.claims == {**DOCUMENT, **dates}


@pytest.mark.parametrize(
    ("payload", "header"),
    [
        (DOCUMENT, {CONTENT_TYPE: "very/bad"}),
        (DOCUMENT, {CONTENT_TYPE: 50}),
        (DOCUMENT, {TYP: 50}),
        (DOCUMENT, {15: [1]}),
        (DOCUMENT, {15: Pairs(((1, "https://other.example"),))}),
        (DOCUMENT, {15: Pairs(((1, b"x"),))}),
        (DOCUMENT, {15: Pairs(((4, True),))}),
        ({**DOCUMENT, "exp": 1}, {15: Pairs(((4, 2),))}),
        ({**DOCUMENT, "iss": "https://other.example"}, {}),
        ({**DOCUMENT, "vc": {}}, {}),
        ({**DOCUMENT, "type": "Other"}, {}),
    ],
)
def test_contradictions_are_malformed(payload, header) -> None:
    with pytest.raises(MalformedError):
        parse_vc_cose(ISSUER.cose(payload, header=header))


@pytest.mark.parametrize("typ", ["bad/type", "application/vp+cose", "application/statuslist+cwt"])
def test_another_type_is_not_supported(typ) -> None:
    with pytest.raises(UnsupportedFormatError):
        parse_vc_cose(ISSUER.cose(DOCUMENT, header={TYP: typ}))


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=80), st.integers(0, len(SIGNED)))
def test_parsing_is_total(piece, position) -> None:
    for data in (SIGNED[:position] + piece, SIGNED[:position] + piece + SIGNED[position:], TEXT[:position] + piece):
        try:
            parse_vc_cose(data)
        except WalletError:
            continue
