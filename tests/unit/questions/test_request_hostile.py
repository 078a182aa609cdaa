"""Questions that are broken, forged, or ask in a way that nothing good can come of: each ends in its code."""

import base64
import json
import time
from contextlib import suppress
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.simulators.certificates import SampleAuthority
from tests.unit.questions.request_material import (
    ASKER,
    LATER,
    MISSING,
    NOW,
    draft,
    kid_of,
    payload,
    request,
    sealed,
    unsigned,
)
from wallet.crypto.did import did_jwk_of, did_key_of
from wallet.crypto.encoding import encode_base64url
from wallet.crypto.keys import PrivateKey
from wallet.errors import (
    AskerUnsupportedError,
    QueryInvalidError,
    QuestionError,
    QuestionExpiredError,
    QuestionSignatureError,
    TransactionDataError,
    WalletError,
)
from wallet.questions.askers import AskerIdentity
from wallet.questions.client_identifier import hash_identifier
from wallet.questions.packed_request import pack_request, unpack_request
from wallet.questions.request import parse_question, sign_request
from wallet.questions.request_link import read_request, request_link
from wallet.transport.joining import is_question
from wallet.trust.trust_store import TrustStore, parse_trust

NOBODY = TrustStore()
HONEST = request()
OTHER = AskerIdentity(PrivateKey.generate())


def refused(text, error=QuestionError, at=NOW):
    with pytest.raises(error) as raised:
        parse_question(text, NOBODY, at)
    assert type(raised.value) is error
    return raised.value.detail


def said(**changed):
    return sealed(payload(**changed))


def test_the_material_is_honest_unless_a_test_changes_it():
    assert parse_question(said(), NOBODY, NOW).nonce


# --- what it says -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("response_type", MISSING),
        ("response_type", "vp_token id_token"),
        ("response_type", ["vp_token"]),
        ("response_mode", MISSING),
        ("response_mode", "fragment"),
        ("response_mode", "dc_api"),
        ("response_mode", "dc_api.jwt"),
        ("response_mode", "direct_post.jwt"),
        ("response_mode", ["direct_post"]),
        ("response_uri", MISSING),
        ("response_uri", "http://answer.example/"),
        ("response_uri", "https://"),
        ("response_uri", "https://user@answer.example/"),
        ("response_uri", "https://[answer"),
        ("response_uri", "https://answer.example/\u202e"),
        ("response_uri", "https://answer.example/" + "a" * 2_000),
        ("response_uri", "javascript:alert(1)"),
        ("aud", "https://wallet.example"),
        ("aud", ["https://wallet.example"]),
        ("nonce", MISSING),
        ("nonce", "short"),
        ("nonce", "n" * 513),
        ("nonce", "nönce-long-enough"),
        ("nonce", "has a space in it"),
        ("nonce", 12345678901234567890),
        ("state", ""),
        ("state", "s" * 513),
        ("state", "<b>"),
        ("state", 7),
        ("iat", "1795338000"),
        ("iat", True),
        ("iat", 10**18),
        ("iat", int((NOW + timedelta(seconds=121)).timestamp())),
        ("nbf", int((NOW + timedelta(seconds=121)).timestamp())),
        ("exp", -(10**18)),
        ("exp", {}),
        ("exp", int(NOW.timestamp()) - 60),
        ("client_metadata", []),
        ("client_metadata", {"client_name": 7}),
        ("client_metadata", {"client_name": "n" * 2_001}),
        ("verifier_info", {}),
        ("verifier_info", []),
        ("verifier_info", [{"format": "purpose"}]),
        ("verifier_info", [{"format": "purpose", "data": {"purpose": "p" * 2_001}}]),
        ("verifier_info", [{"format": "purpose", "data": {"purpose": "one"}}] * 2),
        ("dcql_query", MISSING),
        ("scope", "learner"),
        ("redirect_uri", "https://client.example/cb"),
        ("request_uri", "https://client.example/request"),
        ("request", "eyJ"),
        ("client_id", MISSING),
        ("client_id", "decentralized_identifier:"),
        ("client_id", "decentralized_identifier:" + "d" * 5_000),
        ("client_id", "decentralized_identifier:https://client.example"),
    ],
)
def test_a_member_that_is_missing_or_broken_refuses_the_question(member, value):
    kid = kid_of(ASKER)
    if member == "client_id" and isinstance(value, str):
        kid = value.removeprefix("decentralized_identifier:") + "#0"
    refused(sealed(payload(**{member: value}), kid=kid))


@pytest.mark.parametrize("value", [[], [{}], "", None, ["eyJ0eXBlIjoicGF5bWVudCJ9"]])
def test_nothing_else_is_agreed_to(value):
    refused(said(transaction_data=value), TransactionDataError)


@pytest.mark.parametrize("query", [{}, [], "{ ... }", None, {"credentials": []}, {"credentials": [{"id": "a"}]}])
def test_a_query_that_breaks_its_rules_refuses_the_question(query):
    refused(said(dcql_query=query), QueryInvalidError)


def test_an_answer_cannot_be_encrypted_to_what_is_no_key():
    usable = {**PrivateKey.generate().public.jwk, "kid": "7", "alg": "ECDH-ES"}
    lacking = [
        {},
        {"jwks": {}},
        {"jwks": {"keys": []}},
        {"jwks": {"keys": [7]}},
        {"jwks": {"keys": [{**usable, "alg": "RSA-OAEP"}]}},
        {"jwks": {"keys": [{**usable, "use": "sig"}]}},
        {"jwks": {"keys": [{**usable, "d": "AA"}]}},
        {"jwks": {"keys": [usable] * 17}},
        {"jwks": {"keys": [usable]}, "encrypted_response_enc_values_supported": ["A128CBC-HS256", 7]},
        {"jwks": {"keys": [usable]}, "encrypted_response_enc_values_supported": "A256GCM"},
    ]
    for metadata in lacking:
        refused(said(response_mode="direct_post.jwt", client_metadata=metadata))


def test_its_time_is_over_when_the_leeway_is_too():
    refused(HONEST, QuestionExpiredError, LATER + timedelta(minutes=2))
    refused(HONEST, at=NOW - timedelta(seconds=121))


def test_our_own_questions_keep_to_the_same_rules():
    for changed in ({"nonce": "short"}, {"name": "n" * 2_001}, {"purpose": "p" * 2_001}, {"state": "<b>"}):
        with pytest.raises(QuestionError):
            request(**changed)
    for text in ("\ud800", "ok \udfff"):
        with pytest.raises(QuestionError):
            request(purpose=text)
    with pytest.raises(QuestionError):
        sign_request(draft(), AskerIdentity(ASKER.key, (b"0" * 60_000,)))


# --- who says it ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "client_id",
    [
        "pre-registered-client",
        "redirect_uri:https://client.example/cb",
        "verifier_attestation:verifier.example",
        "x509_san_dns:client.example",
        "openid_federation:https://client.example",
        "origin:https://client.example",
        "did:web:client.example",
        "X509_HASH:abc",
        "future:thing",
    ],
)
def test_other_ways_of_naming_the_asker_are_refused(client_id):
    refused(said(client_id=client_id), AskerUnsupportedError)


@pytest.mark.parametrize("did", ["did:web:client.example", "did:ebsi:z123", "did:jwk2:x"])
def test_an_identifier_that_needs_a_look_up_is_refused(did):
    text = sealed(payload(client_id=f"decentralized_identifier:{did}"), kid=f"{did}#0")
    refused(text, AskerUnsupportedError)


def test_a_key_of_a_kind_that_is_not_used_here_is_refused():
    jwk = {"kty": "EC", "crv": "secp256k1", "x": "A" * 43, "y": "A" * 43}
    weak = {"kty": "RSA", "n": encode_base64url(b"\xff" * 64), "e": "AQAB"}
    for key in (jwk, weak, {**ASKER.key.public.jwk, "d": "AA"}):
        did = "did:jwk:" + encode_base64url(json.dumps(key).encode())
        refused(sealed(payload(client_id=f"decentralized_identifier:{did}"), kid=f"{did}#0"), AskerUnsupportedError)
    for did in ("did:jwk:e30=", "did:jwk:bm90IGpzb24", "did:key:u123", "did:key:z0OIl"):
        fragment = "0" if did.startswith("did:jwk") else did.removeprefix("did:key:")
        refused(sealed(payload(client_id=f"decentralized_identifier:{did}"), kid=f"{did}#{fragment}"))


def test_the_key_must_be_the_askers():
    did, other = did_jwk_of(ASKER.key.public), did_jwk_of(OTHER.key.public)
    for kid in (f"{other}#0", f"{did}#1", did, f"{did}#", "#0", f"{did}#0#0", ""):
        refused(sealed(payload(), kid=kid), QuestionSignatureError)
    for kid in (MISSING, 7, None):
        refused(sealed(payload(), kid=kid))
    refused(sealed(payload(), key=OTHER.key), QuestionSignatureError)
    refused(sealed(payload(client_id=OTHER.client_id), kid=f"{other}#0"), QuestionSignatureError)
    key_did = did_key_of(ASKER.key.public)
    for fragment in ("0", did_key_of(OTHER.key.public).removeprefix("did:key:")):
        text = sealed(payload(client_id=f"decentralized_identifier:{key_did}"), kid=f"{key_did}#{fragment}")
        refused(text, QuestionSignatureError)


def test_a_key_that_a_list_revoked_asks_no_more():
    did = did_jwk_of(ASKER.key.public)
    key = {**ASKER.key.public.jwk, "revoked": {"revoked_at": int(NOW.timestamp()) - 60}}
    document = {"name": "Employers", "issuers": [{"id": did, "names": {"en": "Bakker"}, "keys": [key]}]}
    trust = parse_trust(json.dumps(document).encode(), "Employers")
    with pytest.raises(QuestionSignatureError):
        parse_question(HONEST, trust, NOW)


def test_the_certificate_must_be_the_askers():
    year = timedelta(days=365)
    authority = SampleAuthority("Sample Root", not_before=NOW - year, not_after=NOW + year)
    leaf, other = (
        authority.certify(one.key.public, not_before=NOW - year, not_after=NOW + year) for one in (ASKER, OTHER)
    )
    mine = {"client_id": hash_identifier(leaf)}
    good, bad = (base64.b64encode(der).decode() for der in (leaf, other))
    assert parse_question(sealed(payload(**mine), x5c=[good]), NOBODY, NOW)
    refused(sealed(payload(**mine), x5c=[bad]), QuestionSignatureError)
    refused(sealed(payload(**mine), x5c=[bad, good]), QuestionSignatureError)
    refused(sealed(payload(client_id=hash_identifier(other)), x5c=[bad]), QuestionSignatureError)
    refused(sealed(payload(client_id="x509_hash:" + "A" * 43), x5c=[good]), QuestionSignatureError)
    for chain in (MISSING, [], {}, [7], ["?"], [good, 7], [good] * 9, [base64.b64encode(b"0\x03abc").decode()]):
        refused(sealed(payload(**mine), x5c=chain))


@pytest.mark.parametrize("algorithm", ["none", "None", "HS256", "HS512", "ES256K", "RS1", "", "es256"])
def test_only_signatures_of_the_list_count(algorithm):
    refused(unsigned(payload(), alg=algorithm), QuestionSignatureError)


def test_the_algorithm_must_fit_the_key():
    head, body, signature = HONEST.split(".")
    for algorithm in ("ES384", "PS256", "EdDSA"):
        header = json.dumps({"typ": "oauth-authz-req+jwt", "alg": algorithm, "kid": kid_of(ASKER)}).encode()
        refused(f"{encode_base64url(header)}.{body}.{signature}", QuestionSignatureError)
    refused(f"{head}.{body}.", QuestionSignatureError)


# --- how it is written ------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [MISSING, "JWT", "kb+jwt", "dc+sd-jwt", "OAUTH-AUTHZ-REQ+JWT", 7])
def test_only_a_request_is_a_request(kind):
    refused(sealed(payload(), typ=kind))


def test_what_is_not_one_reading_of_json_is_refused():
    body = json.dumps(payload())
    for data in (
        body[:-1] + ',"nonce":"another-nonce"}',
        body.replace('"path"', '"path":["birthdate"],"path"', 1),
        "[" * 20_000,
        body[:-1] + ',"deep":' + "[" * 60 + "]" * 60 + "}",
        "[]",
        "",
        "{ ... }",
        body[:-1] + ',"x":NaN}',
    ):
        refused(sealed(data.encode()))
    refused(sealed(b"\xff\xfe" + body.encode("utf-16-le")))
    for header in ({"crit": ["exp"], "exp": 1}, {"b64": False}, {"deep": [[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]}):
        refused(sealed(payload(), **header))


def test_more_than_64_kilobytes_are_not_read():
    refused(sealed(payload(padding="x" * 60_000)))
    refused("openid4vp://?" + "x" * 1_000_000)
    refused("x" * 1_000_000)


@pytest.mark.parametrize("text", ["", "a.b", "a.b.c.d.e", "..", "openid4vp:", "eyJhbGciOiJub25lIn0..", "\ud800"])
def test_what_is_no_question_is_refused(text):
    refused(text)


def test_links_that_are_not_by_value_or_say_two_things_are_refused():
    link = request_link(HONEST, ASKER.client_id)
    client = link.partition("?")[2].partition("&")[0]
    for text in (
        "openid4vp://?",
        f"openid4vp://?{client}",
        f"openid4vp://?request={HONEST}",
        f"{link}&request={HONEST}",
        f"{link}&request_uri=https%3A%2F%2Fclient.example",
        f"openid4vp://?{client}&request_uri=https%3A%2F%2Fclient.example&request_uri_method=post",
        f"openid4vp://?{client}&response_type=vp_token&nonce=abcdefghij&dcql_query=%7B%7D",
        f"{link}&state=%zz",
        f"{link}&state=%ff",
        link + "&a=1" * 40,
        f"{link}\n{link}",
        f"{link} and more",
        request_link(HONEST, OTHER.client_id),
        request_link(HONEST, ASKER.client_id + " "),
    ):
        assert is_question(text)
        refused(text)
    with pytest.raises(QuestionError):
        read_request("openid4vp://?request_uri=https%3A%2F%2Fclient.example&client_id=x")


def test_mark_up_and_tricks_in_names_stay_what_they_are():
    name, purpose = '<b onmouseover="x">Bank</b> {0} %s', "\u202eknab ruoy\u202c\n<script>"
    question = parse_question(request(name=name, purpose=purpose), NOBODY, NOW)
    assert (question.asker.stated_name, question.purpose) == (name, purpose)
    assert not question.asker.look_alike
    assert parse_question(request(name="Bank\u202eXX"), NOBODY, NOW).asker.look_alike


# --- changed on the way -----------------------------------------------------------------------------------


@settings(max_examples=400, deadline=None)
@given(st.integers(0, 8 * len(HONEST) - 1))
@example(8 * len(HONEST) - 8)
def test_one_flipped_bit_anywhere_is_never_read(bit):
    data = bytearray(HONEST.encode())
    data[bit // 8] ^= 1 << bit % 8
    with pytest.raises(QuestionError):
        parse_question(data.decode("latin-1"), NOBODY, NOW)


PACKED = pack_request(HONEST)


@settings(max_examples=600, deadline=None)
@given(st.integers(0, 8 * len(PACKED) - 1))
def test_one_flipped_bit_of_the_packed_form_is_never_another_question(bit):
    data = bytearray(PACKED)
    data[bit // 8] ^= 1 << bit % 8
    try:
        question = parse_question(unpack_request(bytes(data)), NOBODY, NOW)
    except WalletError:
        return
    # Deflate leaves a few bits between stream and signature to the writer.
    assert question.request == HONEST


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
        max_leaves=6,
    ),
    st.sampled_from(sorted({*payload(), "client_metadata", "verifier_info", "state", "nbf", "aud"})),
)
def test_whatever_stands_in_a_member_it_is_a_question_or_an_error(value, member):
    try:
        text = sealed(payload(**{member: value}))
    except UnicodeEncodeError:
        return
    with suppress(QuestionError):
        parse_question(text, NOBODY, NOW)


def test_the_worst_takes_a_moment_only():
    started = time.perf_counter()
    for text in (
        "\n" * 180_000,
        "openid4vp:" * 18_000,
        "openid4vp:?\n" * 15_000,
        " " * 180_000 + "openid4vp:",
        "a" * 65_000 + ".",
    ):
        with pytest.raises(QuestionError):
            parse_question(text, NOBODY, NOW)
    assert time.perf_counter() - started < 5
