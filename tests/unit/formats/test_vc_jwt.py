"""Credentials as JWT: VC-JOSE-COSE, VCDM 1.1, 1EdTech, and everything that is none of them."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulators.w3c_signer import W3cSigner
from wallet.errors import MalformedError, UnsupportedFormatError, WalletError
from wallet.formats.vc_jwt import parse_vc_jwt

ISSUER = W3cSigner("https://issuer.example", kid="one")
SECOND = {
    "@context": ["https://www.w3.org/ns/credentials/v2"],
    "id": "urn:uuid:1",
    "type": ["VerifiableCredential"],
    "issuer": {"id": ISSUER.id, "name": "Sample"},
    "validFrom": "2025-01-01T00:00:00Z",
    "validUntil": "2030-01-01T00:00:00Z",
    "credentialSubject": {"id": "did:example:ana", "name": "Ana"},
}
FIRST = {
    "@context": ["https://www.w3.org/2018/credentials/v1"],
    "type": ["VerifiableCredential"],
    "credentialSubject": {"name": "Ana"},
}
CLAIMS = {
    "iss": ISSUER.id,
    "sub": "did:example:ana",
    "jti": "urn:uuid:1",
    "nbf": 1_735_689_600,
    "exp": 1_893_456_000,
}
PLAIN = {"typ": "JWT", "cty": None}


def parse(payload, header=None):
    return parse_vc_jwt(ISSUER.jwt(payload, header).encode())


def test_the_payload_is_the_credential() -> None:
    credential = parse({**SECOND, "iss": ISSUER.id, "iat": 1_735_689_600, "exp": 1_767_225_600})
    assert (credential.format, credential.profile) == ("vc+jwt", "vc-2.0")
    assert credential.document == SECOND
    assert (credential.issuer_id, credential.subject_id) == (ISSUER.id, "did:example:ana")
    assert credential.token_claims == {"iss": ISSUER.id, "iat": 1_735_689_600, "exp": 1_767_225_600}
    # The dates of the signature limit it as well.
    assert credential.claims == {**SECOND, "iat": 1_735_689_600, "exp": 1_767_225_600}


def test_the_original_is_kept_as_it_came() -> None:
    data = b"\n " + ISSUER.jwt(SECOND).encode() + b"\n"
    assert parse_vc_jwt(data).original == data


@pytest.mark.parametrize("typ", ["vc+jwt", "VC+JWT", "application/vc+jwt", "vc+ld+jwt", "vc+ld+json+jwt"])
@pytest.mark.parametrize("cty", ["vc", "application/vc", None])
def test_media_types_of_the_specification_and_its_drafts(typ, cty) -> None:
    assert parse(SECOND, {"typ": typ, "cty": cty}).document == SECOND


def test_claims_are_mapped_into_a_credential_of_the_first_data_model() -> None:
    credential = parse({**CLAIMS, "vc": FIRST}, PLAIN)
    assert credential.profile == "vc-1.1"
    assert credential.document == {
        **FIRST,
        "id": "urn:uuid:1",
        "issuer": ISSUER.id,
        "issuanceDate": "2025-01-01T00:00:00Z",
        "expirationDate": "2030-01-01T00:00:00Z",
        "credentialSubject": {"name": "Ana", "id": "did:example:ana"},
    }


def test_the_issuer_may_stand_in_an_object_without_its_identifier() -> None:
    credential = parse({**CLAIMS, "vc": {**FIRST, "issuer": {"name": "Sample"}}}, {"typ": None, "cty": None})
    assert credential.document["issuer"] == {"name": "Sample", "id": ISSUER.id}


def test_dates_of_the_second_data_model_get_its_names() -> None:
    stated = {name: value for name, value in SECOND.items() if name not in ("validFrom", "validUntil")}
    document = parse({**CLAIMS, "vc": stated}, PLAIN).document
    assert (document["validFrom"], document["validUntil"]) == ("2025-01-01T00:00:00Z", "2030-01-01T00:00:00Z")


def test_several_subjects_are_left_alone() -> None:
    subjects = [{"id": "did:example:ana"}, {"id": "did:example:bo"}]
    credential = parse({**CLAIMS, "vc": {**FIRST, "credentialSubject": subjects}}, PLAIN)
    assert credential.document["credentialSubject"] == subjects
    assert credential.subject_id is None
    alone = parse({**CLAIMS, "vc": {**FIRST, "credentialSubject": [{"name": "Ana"}]}}, PLAIN)
    assert alone.subject_id == "did:example:ana"


def test_a_badge_of_1edtech_is_the_payload_itself() -> None:
    badge = {**SECOND, "type": ["VerifiableCredential", "OpenBadgeCredential"]}
    credential = parse({**CLAIMS, **badge}, PLAIN)
    assert credential.profile == "open-badge-3"
    assert credential.document == badge


@pytest.mark.parametrize(
    ("payload", "header"),
    [
        ({**SECOND, "iss": "https://other.example"}, None),
        ({**SECOND, "iss": 1}, None),
        ({**SECOND, "sub": "did:example:bo"}, None),
        ({**SECOND, "jti": "urn:uuid:2"}, None),
        ({**SECOND, "vc": {}}, None),
        ({**SECOND, "vp": "x"}, None),
        (SECOND, {"cty": "bad+cty"}),
        (SECOND, {"typ": 1}),
        ({**SECOND, "type": "Other"}, None),
        ({name: value for name, value in SECOND.items() if name != "issuer"}, None),
        ({**CLAIMS, "vc": "text"}, PLAIN),
        ({**CLAIMS, "vc": [FIRST]}, PLAIN),
        ({**CLAIMS, **SECOND, "vc": FIRST}, PLAIN),
        ({**CLAIMS, "vc": {**FIRST, "issuer": "https://other.example"}}, PLAIN),
        ({**CLAIMS, "vc": {**FIRST, "issuer": {"id": "https://other.example"}}}, PLAIN),
        ({**CLAIMS, "vc": {**FIRST, "id": "urn:uuid:2"}}, PLAIN),
        ({**CLAIMS, "vc": {**FIRST, "credentialSubject": {"id": "did:example:bo"}}}, PLAIN),
        ({**CLAIMS, "vc": {**FIRST, "issuanceDate": "2025-01-02T00:00:00Z"}}, PLAIN),
        ({**CLAIMS, "vc": {**FIRST, "expirationDate": "2031-01-01T00:00:00Z"}}, PLAIN),
        ({**CLAIMS, "nbf": "2025", "vc": FIRST}, PLAIN),
        ({**CLAIMS, "exp": 1e20, "vc": FIRST}, PLAIN),
        ({**CLAIMS, **SECOND, "nbf": 1_735_690_000}, PLAIN),
        ({"vc": FIRST}, PLAIN),
    ],
)
def test_contradictions_and_half_credentials_are_malformed(payload, header) -> None:
    with pytest.raises(MalformedError):
        parse(payload, header)


@pytest.mark.parametrize("apart", [-90, 90, 300])
def test_dates_set_back_for_slow_clocks_do_not_contradict(apart) -> None:
    stated = {**FIRST, "issuanceDate": "2025-01-01T00:00:00Z"}
    credential = parse({**CLAIMS, "nbf": CLAIMS["nbf"] - apart, "vc": stated}, PLAIN)
    # Both limit it: neither takes the place of the other.
    assert credential.document["issuanceDate"] == "2025-01-01T00:00:00Z"
    assert credential.claims["nbf"] == CLAIMS["nbf"] - apart


def test_a_token_repeats_the_date_of_its_own_version() -> None:
    both = {"issuanceDate": "2025-01-01T00:00:00Z", "validFrom": "2022-12-31T00:00:00Z"}
    assert parse({**CLAIMS, "vc": {**FIRST, **both}}, PLAIN).document["validFrom"] == both["validFrom"]
    turned = {"validFrom": "2025-01-01T00:00:00Z", "issuanceDate": "2022-12-31T00:00:00Z"}
    assert parse({**CLAIMS, **SECOND, **turned}, PLAIN).document["validFrom"] == turned["validFrom"]
    for wrong in ({**FIRST, **turned}, {**SECOND, **both}):
        with pytest.raises(MalformedError):
            parse({**CLAIMS, "vc": wrong}, PLAIN)


def test_rounded_dates_do_not_contradict() -> None:
    stated = {**FIRST, "issuanceDate": "2025-01-01T00:00:00.600Z", "expirationDate": "not a date"}
    assert parse({**CLAIMS, "vc": stated}, PLAIN).document["issuanceDate"] == "2025-01-01T00:00:00.600Z"


@pytest.mark.parametrize(
    ("payload", "header"),
    [
        (SECOND, {"typ": "bad+typ"}),
        (SECOND, {"typ": "vp+jwt"}),
        (SECOND, {"typ": "statuslist+jwt"}),
        ({"iss": ISSUER.id}, PLAIN),
        ({**SECOND, "vp": {}}, PLAIN),
    ],
)
def test_other_tokens_are_not_supported(payload, header) -> None:
    with pytest.raises(UnsupportedFormatError):
        parse(payload, header)


@pytest.mark.parametrize("data", [b"ey.ey.", "eyJé.e.e".encode(), b"e30.e30.e30", b"\xff"])
def test_a_broken_jwt_is_malformed(data) -> None:
    with pytest.raises(MalformedError):
        parse_vc_jwt(data)


@pytest.mark.parametrize("data", [b"", b"ey", b"ey.ey", b"ey.ey.ey.ey"])
def test_text_of_another_form_is_not_supported(data) -> None:
    with pytest.raises(UnsupportedFormatError):
        parse_vc_jwt(data)


def test_a_critical_extension_is_refused() -> None:
    with pytest.raises(MalformedError):
        parse(SECOND, {"crit": ["x"], "x": 1})


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=200, deadline=None)
@given(
    member=st.sampled_from([*SECOND, *CLAIMS, "vc", "vp", "cnf"]),
    value=_JSON,
    typ=st.sampled_from(["vc+jwt", "JWT", "vp+jwt", "other"]),
    mapped=st.booleans(),
)
def test_parsing_is_total(member, value, typ, mapped) -> None:
    payload = {**CLAIMS, "vc": {**FIRST, member: value}} if mapped else {**SECOND, member: value}
    try:
        credential = parse(json.loads(json.dumps(payload)), {"typ": typ})
    except WalletError:
        return
    assert credential.issuer_id == ISSUER.id or member in ("issuer", "iss")
