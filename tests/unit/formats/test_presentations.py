"""Presentations as JWT, COSE, SD-JWT and JSON-LD, before anything in them is checked."""

import base64
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulators.w3c_signer import W3cSigner, enveloped
from wallet.errors import MalformedError, TooLargeError, UnreadableError, UnsupportedSuiteError, WalletError
from wallet.formats.inner_credentials import MAX_PRESENTED
from wallet.formats.linked_data import linked_data_of
from wallet.formats.presentations import (
    W3cPresentation,
    linked_presentation_of,
    parse_w3c_cose,
    parse_w3c_jwt,
    parse_w3c_sd_jwt,
)
from wallet.formats.vc_cose import looks_like_cose
from wallet.formats.w3c import is_w3c_presentation

ISSUER = W3cSigner("https://issuer.example", kid="one")
HOLDER = W3cSigner("did:example:ana", kid="did:example:ana#key")
DOCUMENT = {
    "@context": ["https://www.w3.org/ns/credentials/v2"],
    "type": ["VerifiableCredential"],
    "issuer": ISSUER.id,
    "credentialSubject": {"id": HOLDER.id},
}
JWT, COSE, SD_JWT = ISSUER.jwt(DOCUMENT), ISSUER.cose(DOCUMENT), ISSUER.sd_jwt(DOCUMENT, [])
SHOWN = {
    "@context": ["https://www.w3.org/ns/credentials/v2"],
    "type": "VerifiablePresentation",
    "holder": HOLDER.id,
    "verifiableCredential": [enveloped(JWT)],
}
FIRST = {"@context": ["https://www.w3.org/2018/credentials/v1"], "type": ["VerifiablePresentation"]}
PLAIN = {"typ": "JWT", "cty": None}


def parse(data: bytes):
    if data[:1] == b"{":
        document = json.loads(data)
        if is_w3c_presentation(document):
            return linked_presentation_of(document, data, parse)
        return linked_data_of(document, data)
    if looks_like_cose(data):
        return parse_w3c_cose(data, parse)
    return parse_w3c_sd_jwt(data, parse) if b"~" in data else parse_w3c_jwt(data, parse)


def parse_jwt(payload, header=None) -> W3cPresentation:
    presentation = parse(HOLDER.presentation_jwt(payload, header).encode())
    assert isinstance(presentation, W3cPresentation)
    return presentation


def test_a_jwt_holds_the_presentation() -> None:
    claims = {"iss": HOLDER.id, "aud": "https://checker.example", "nonce": "n", "iat": 1, "exp": 2}
    presentation = parse_jwt({**SHOWN, **claims})
    assert (presentation.format, presentation.profile) == ("vp+jwt", "vc-2.0")
    assert (presentation.holder_id, presentation.issuer_id) == (HOLDER.id, ISSUER.id)
    assert presentation.document == SHOWN
    assert presentation.token_claims == claims
    assert presentation.jws is not None
    (credential,) = presentation.credentials
    assert (credential.format, credential.original) == ("vc+jwt", JWT.encode())


def test_every_kind_of_credential_may_stand_in_it() -> None:
    stated = [enveloped(JWT), enveloped(SD_JWT, "vc+sd-jwt"), enveloped(COSE, "vc+cose"), DOCUMENT, JWT]
    presentation = parse_jwt({**SHOWN, "verifiableCredential": stated})
    assert [item.format for item in presentation.credentials] == [
        "vc+jwt",
        "vc+sd-jwt",
        "vc+cose",
        "vc+ldp",
        "vc+jwt",
    ]


def test_of_several_issuers_none_is_named() -> None:
    other = W3cSigner("https://other.example")
    second = other.jwt({**DOCUMENT, "issuer": other.id, "type": ["VerifiableCredential", "ClrCredential"]})
    presentation = parse_jwt({**SHOWN, "verifiableCredential": [enveloped(JWT), enveloped(second)]})
    assert (presentation.issuer_id, presentation.profile) == (None, None)


@pytest.mark.parametrize("header", [PLAIN, {"typ": None, "cty": None}])
def test_the_first_data_model_holds_it_in_a_claim(header) -> None:
    payload = {"iss": HOLDER.id, "jti": "urn:uuid:1", "nonce": "n", "vp": {**FIRST, "verifiableCredential": [JWT]}}
    presentation = parse_jwt(payload, header)
    assert presentation.format == "vp+jwt"
    assert presentation.document == {**FIRST, "verifiableCredential": [JWT], "id": "urn:uuid:1"}
    assert presentation.holder_id == HOLDER.id


def test_a_plain_jwt_may_be_the_presentation_itself() -> None:
    assert parse_jwt(SHOWN, PLAIN).document == SHOWN


def test_cose_holds_it_as_well() -> None:
    data = HOLDER.cose({**SHOWN, "nonce": "n"}, "vp")
    presentation = parse(data)
    assert isinstance(presentation, W3cPresentation)
    assert (presentation.format, presentation.holder_id) == ("vp+cose", HOLDER.id)
    assert presentation.document == SHOWN
    assert presentation.token_claims == {"nonce": "n"}
    assert presentation.sign1 is not None
    assert parse(base64.b64encode(data)).document == SHOWN


def test_an_sd_jwt_holds_it_with_details_hidden_or_not() -> None:
    text = HOLDER.sd_jwt(SHOWN, [("holder",), ("type",)], "vp+sd-jwt")
    presentation = parse(text.encode())
    assert isinstance(presentation, W3cPresentation)
    assert (presentation.format, presentation.holder_id) == ("vp+sd-jwt", HOLDER.id)
    assert presentation.document == SHOWN
    assert presentation.sd_jwt is not None


def test_a_document_may_be_signed_or_not() -> None:
    proof = {"type": "DataIntegrityProof"}
    signed = linked_presentation_of({**SHOWN, "proof": proof}, b"{}", parse)
    assert (signed.format, signed.proofs) == ("vp+ldp", (proof,))
    assert linked_presentation_of(SHOWN, b"{}", parse).proofs == ()


def test_a_holder_may_be_an_object_or_absent() -> None:
    assert linked_presentation_of({**SHOWN, "holder": {"id": HOLDER.id}}, b"{}", parse).holder_id == HOLDER.id
    nobody = {name: value for name, value in SHOWN.items() if name != "holder"}
    assert linked_presentation_of(nobody, b"{}", parse).holder_id is None


@pytest.mark.parametrize(
    ("payload", "header"),
    [
        ({**SHOWN, "iss": "did:example:bo"}, None),
        ({**SHOWN, "iss": 1}, None),
        ({**SHOWN, "holder": 1}, None),
        ({**SHOWN, "vp": {}}, None),
        ({**SHOWN, "vc": {}}, None),
        ({**SHOWN, "type": "Other"}, None),
        ({**SHOWN, "type": ["VerifiablePresentation", "EnvelopedVerifiablePresentation"]}, None),
        (SHOWN, {"cty": "vc"}),
        ({**SHOWN, "verifiableCredential": []}, None),
        ({**SHOWN, "verifiableCredential": "text"}, None),
        ({**SHOWN, "verifiableCredential": [None]}, None),
        ({**SHOWN, "verifiableCredential": [{"type": "EnvelopedVerifiableCredential", "id": "x"}]}, None),
        ({**SHOWN, "verifiableCredential": [enveloped(JWT), "ey.ey"]}, None),
        ({"vp": "text"}, PLAIN),
        ({**SHOWN, "vp": FIRST}, PLAIN),
        ({"vp": FIRST}, PLAIN),
        ({"jti": "a", "vp": {**FIRST, "id": "b", "verifiableCredential": [JWT]}}, PLAIN),
    ],
)
def test_contradictions_and_half_presentations_are_unreadable(payload, header) -> None:
    with pytest.raises(UnreadableError):
        parse_jwt(payload, header)


def test_a_presentation_inside_another_is_refused() -> None:
    with pytest.raises(MalformedError):
        linked_presentation_of({**SHOWN, "verifiableCredential": [SHOWN]}, b"{}", parse)
    inner = HOLDER.presentation_jwt(SHOWN)
    with pytest.raises(MalformedError):
        parse_jwt({**SHOWN, "verifiableCredential": [inner]})


def test_the_number_of_credentials_is_bounded() -> None:
    assert len(parse_jwt({**SHOWN, "verifiableCredential": [JWT] * MAX_PRESENTED}).credentials) == MAX_PRESENTED
    with pytest.raises(TooLargeError):
        parse_jwt({**SHOWN, "verifiableCredential": [JWT] * (MAX_PRESENTED + 1)})


def test_disclosures_of_a_presentation_must_fit() -> None:
    text = HOLDER.sd_jwt(SHOWN, [("holder",)], "vp+sd-jwt")
    foreign = HOLDER.sd_jwt(SHOWN, [("holder",)], "vp+sd-jwt").split("~")[1]
    with pytest.raises(MalformedError):
        parse(f"{text}{foreign}~".encode())
    with pytest.raises(MalformedError):
        parse(f"{text}{JWT}".encode())
    with pytest.raises(MalformedError):
        parse(HOLDER.sd_jwt({**SHOWN, "nonce": "n"}, [("nonce",)], "vp+sd-jwt").encode())
    unknown = HOLDER.jwt({**SHOWN, "_sd_alg": "md5"}, {"typ": "vp+sd-jwt", "cty": None})
    with pytest.raises(UnsupportedSuiteError):
        parse(f"{unknown}~".encode())


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=6) | st.just(JWT) | st.just(SHOWN),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=150, deadline=None)
@given(
    member=st.sampled_from([*SHOWN, "iss", "vp", "vc", "proof"]),
    value=_JSON,
    way=st.sampled_from(["jwt", "plain", "cose", "sd-jwt", "document"]),
)
def test_parsing_is_total(member, value, way) -> None:
    payload = {**SHOWN, member: value}
    data = {
        "jwt": lambda: HOLDER.presentation_jwt(payload).encode(),
        "plain": lambda: HOLDER.presentation_jwt({"vp": payload}, PLAIN).encode(),
        "cose": lambda: HOLDER.cose(payload, "vp"),
        "sd-jwt": lambda: HOLDER.jwt(payload, {"typ": "vp+sd-jwt", "cty": None}).encode() + b"~",
        "document": lambda: json.dumps(payload).encode(),
    }[way]()
    try:
        presentation = parse(data)
    except WalletError:
        return
    # Anything else that it may be now has no holder.
    assert not isinstance(presentation, W3cPresentation) or presentation.credentials
