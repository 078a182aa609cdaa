"""Credentials inside others: envelopes, tokens and objects, and where they stand."""

import base64

import pytest

from tests.simulators.w3c_signer import W3cSigner, enveloped
from wallet.errors import MalformedError, TooLargeError, UnreadableError, UnsupportedFormatError
from wallet.formats.inner_credentials import (
    MAX_INNER,
    inner_credentials,
    is_enveloped,
    open_envelope,
    parse_inner,
)
from wallet.formats.linked_data import parse_linked_data
from wallet.formats.presentations import parse_w3c_cose, parse_w3c_jwt, parse_w3c_sd_jwt
from wallet.formats.vc_cose import looks_like_cose
from wallet.model.paths import format_path

ISSUER = W3cSigner("https://issuer.example", kid="one")
DOCUMENT = {
    "@context": ["https://www.w3.org/ns/credentials/v2"],
    "type": ["VerifiableCredential"],
    "issuer": ISSUER.id,
    "credentialSubject": {"id": "did:example:ana", "name": "Ána"},
}
JWT, COSE, SD_JWT = ISSUER.jwt(DOCUMENT), ISSUER.cose(DOCUMENT), ISSUER.sd_jwt(DOCUMENT, [])


def parse(data: bytes):
    if data[:1] == b"{":
        return parse_linked_data(data)
    if looks_like_cose(data):
        return parse_w3c_cose(data, parse)
    return parse_w3c_sd_jwt(data, parse) if b"~" in data else parse_w3c_jwt(data, parse)


@pytest.mark.parametrize(
    ("envelope", "format_name"),
    [
        (enveloped(JWT), "vc+jwt"),
        (enveloped(JWT, "vc+ld+jwt"), "vc+jwt"),
        # As drafts had it; what stands between is no matter.
        (enveloped(JWT, "vc-ld+jwt;base64url"), "vc+jwt"),
        (enveloped(JWT, "vc+ld+json+jwt"), "vc+jwt"),
        (enveloped(SD_JWT, "vc+ld+json+sd-jwt"), "vc+sd-jwt"),
        (enveloped(SD_JWT, "vc+sd-jwt"), "vc+sd-jwt"),
        (enveloped(SD_JWT.replace("~", "%7E"), "vc+sd-jwt"), "vc+sd-jwt"),
        (enveloped(COSE, "vc+cose"), "vc+cose"),
        (enveloped(JWT.encode(), "vc+jwt"), "vc+jwt"),
        ({**enveloped(JWT), "type": ["EnvelopedVerifiableCredential"]}, "vc+jwt"),
    ],
)
def test_an_envelope_is_opened(envelope, format_name) -> None:
    assert is_enveloped(envelope)
    credential = open_envelope(envelope, parse)
    assert (credential.format, credential.issuer_id) == (format_name, ISSUER.id)


@pytest.mark.parametrize(
    ("envelope", "error"),
    [
        ({**enveloped(JWT), "id": "not-a-credential"}, MalformedError),
        ({**enveloped(JWT), "id": None}, MalformedError),
        ({"type": "EnvelopedVerifiableCredential"}, MalformedError),
        ({**enveloped(JWT), "id": "data:application/vc+jwt"}, UnsupportedFormatError),
        ({**enveloped(JWT), "id": f"data:text/plain,{JWT}"}, UnsupportedFormatError),
        ({**enveloped(JWT), "id": f"data:vc+jwt,{JWT}"}, UnsupportedFormatError),
        ({**enveloped(JWT), "id": "data:application/vc+jwt,é"}, MalformedError),
        ({**enveloped(JWT), "id": "data:application/vc+jwt;base64,é"}, MalformedError),
        ({**enveloped(JWT), "id": f"data:application/vc+cose,{base64.b64encode(COSE).decode()}"}, MalformedError),
        (enveloped(JWT, "vc+ld+ld+jwt"), UnsupportedFormatError),
        (enveloped(JWT, "vp+jwt"), UnsupportedFormatError),
        (enveloped(JWT, "vc+sd-jwt"), UnsupportedFormatError),
        (enveloped(SD_JWT, "vc+jwt"), UnsupportedFormatError),
        (enveloped(JWT, "vc+jwt", kind="Presentation"), UnsupportedFormatError),
    ],
)
def test_other_envelopes_are_refused(envelope, error) -> None:
    with pytest.raises(error):
        open_envelope(envelope, parse)


def test_what_is_no_envelope_is_not_taken_for_one() -> None:
    assert not is_enveloped(DOCUMENT)
    assert not is_enveloped({"type": 1})


@pytest.mark.parametrize("stated", [JWT, SD_JWT, DOCUMENT, enveloped(JWT)])
def test_whichever_way_it_stands_there(stated) -> None:
    assert parse_inner(stated, parse).issuer_id == ISSUER.id


@pytest.mark.parametrize("stated", [None, 1, [DOCUMENT], "é", "text", {}, {"type": "Other"}])
def test_what_is_no_credential_is_refused(stated) -> None:
    with pytest.raises(UnreadableError):
        parse_inner(stated, parse)


def places(document):
    return [(entry.role, format_path(entry.path), entry.stated) for entry in inner_credentials(document)]


def test_endorsements_of_everything_are_found() -> None:
    document = {
        **DOCUMENT,
        "issuer": {"id": ISSUER.id, "endorsementJwt": "i"},
        "endorsement": [{"a": 1}, {"b": 2}],
        "credentialSubject": {
            "achievement": {"creator": {"endorsement": {"c": 3}}, "endorsementJwt": ["x", "y"], "endorsement": []},
        },
    }
    below = "credentialSubject/achievement"
    assert places(document) == [
        ("endorsement", "endorsement/0", {"a": 1}),
        ("endorsement", "endorsement/1", {"b": 2}),
        ("endorsement", "issuer/endorsementJwt", "i"),
        ("endorsement", f"{below}/endorsementJwt/0", "x"),
        ("endorsement", f"{below}/endorsementJwt/1", "y"),
        ("endorsement", f"{below}/creator/endorsement", {"c": 3}),
    ]


def test_what_a_transcript_puts_together_is_found() -> None:
    subject = {"verifiableCredential": ["one", {"two": 2}], "achievement": [{"endorsement": {"e": 1}}, "text"]}
    assert places({"credentialSubject": subject}) == [
        ("credential", "credentialSubject/verifiableCredential/0", "one"),
        ("credential", "credentialSubject/verifiableCredential/1", {"two": 2}),
        ("endorsement", "credentialSubject/achievement/0/endorsement", {"e": 1}),
    ]
    assert places({"credentialSubject": [subject, "text"]})[0][1] == "credentialSubject/0/verifiableCredential/0"
    assert places(DOCUMENT) == []


def test_their_number_is_bounded() -> None:
    inside = {"credentialSubject": {"verifiableCredential": ["x"] * MAX_INNER}}
    assert len(inner_credentials(inside)) == MAX_INNER
    with pytest.raises(TooLargeError):
        inner_credentials({**inside, "endorsementJwt": "y"})
