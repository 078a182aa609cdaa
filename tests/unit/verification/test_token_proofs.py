"""Proof and issuer of credentials as JWT and COSE."""

import base64
import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulators.certificates import SampleAuthority
from tests.simulators.issuer import SampleIssuer, trust_list
from tests.simulators.w3c_signer import W3cSigner
from wallet.crypto.cbor import Pairs, Tagged, encode_item
from wallet.crypto.cose import ALG, KID, X5CHAIN
from wallet.crypto.did import did_jwk_of, did_key_of
from wallet.crypto.encoding import encode_base64url
from wallet.crypto.keys import PrivateKey
from wallet.errors import MalformedError, UnsupportedSuiteError, WalletError
from wallet.formats.vc_cose import parse_vc_cose
from wallet.formats.vc_jwt import parse_vc_jwt
from wallet.model.report import CheckName, Outcome
from wallet.trust.local_documents import LocalDocuments
from wallet.trust.trust_store import TrustStore, parse_issuer_document, parse_trust
from wallet.verification.cose_proof import check_cose_proof
from wallet.verification.jwt_proof import check_jwt_proof

AT = datetime(2026, 6, 1, tzinfo=UTC)
ISSUER = W3cSigner("https://issuer.example", kid="one")
DOCUMENT = {
    "@context": ["https://www.w3.org/ns/credentials/v2"],
    "type": ["VerifiableCredential"],
    "issuer": ISSUER.id,
    "credentialSubject": {"id": "did:example:ana"},
}


def trusted(signer: W3cSigner = ISSUER) -> TrustStore:
    entry = SampleIssuer(signer.id, key=signer.key)
    return parse_trust(trust_list("List", [entry], as_of=AT), "List")


def published(signer: W3cSigner = ISSUER, *, kid: str | None = "one") -> TrustStore:
    jwk = {**signer.key.public.jwk} | ({} if kid is None else {"kid": kid})
    return parse_issuer_document(json.dumps({"keys": [jwk]}).encode(), signer.id)


def check_jwt(text: str, trust: TrustStore, documents: LocalDocuments | None = None):
    return check_jwt_proof(parse_vc_jwt(text.encode()), trust, AT, documents or LocalDocuments())


def check_cose(data: bytes, trust: TrustStore):
    return check_cose_proof(parse_vc_cose(data), trust, AT)


@pytest.mark.parametrize("kind", ["P-256", "P-384", "P-521", "Ed25519"])
def test_a_key_of_a_trust_list_makes_the_issuer_known(kind) -> None:
    signer = W3cSigner(ISSUER.id, PrivateKey.generate(kind))
    for result in (
        check_jwt(signer.jwt(DOCUMENT), trusted(signer)),
        check_cose(signer.cose(DOCUMENT), trusted(signer)),
    ):
        assert result.proof.outcome is Outcome.PASSED
        assert result.issuer is not None
        assert result.issuer.outcome is Outcome.PASSED
        assert result.claims == DOCUMENT
        assert result.signer is not None
        assert result.signer.key == signer.key.public
        (line,) = result.lines
        assert (line.suite, line.outcome, line.code) == (signer.key.algorithm, Outcome.PASSED, "ok")


def test_a_document_of_the_issuer_ties_the_key_to_it() -> None:
    for result in (check_jwt(ISSUER.jwt(DOCUMENT), published()), check_cose(ISSUER.cose(DOCUMENT), published())):
        assert result.proof.outcome is Outcome.PASSED
        assert result.issuer is not None
        assert result.issuer.code == "issuer-not-known"
        assert result.lines[0].method_id == "one"


@pytest.mark.parametrize("did_of", [did_key_of, did_jwk_of])
def test_an_issuer_may_be_its_own_key(did_of) -> None:
    key = PrivateKey.generate("Ed25519")
    did = did_of(key.public)
    signer = W3cSigner(did, key, kid=f"{did}#0")
    document = {**DOCUMENT, "issuer": did}
    for result in (check_jwt(signer.jwt(document), TrustStore()), check_cose(signer.cose(document), TrustStore())):
        assert result.proof.outcome is Outcome.PASSED
        assert result.issuer is not None
        assert result.issuer.code == "issuer-not-known"


def test_a_key_in_the_header_is_tied_to_nobody() -> None:
    result = check_jwt(ISSUER.jwt(DOCUMENT, {"jwk": ISSUER.key.public.jwk, "kid": None}), TrustStore())
    assert result.proof.outcome is Outcome.PASSED
    assert result.issuer is not None
    assert (result.issuer.outcome, result.issuer.code) == (Outcome.UNDETERMINED, "key-not-bound-to-issuer")


@pytest.mark.parametrize("as_set", [False, True])
def test_a_key_at_the_address_in_kid_is_tied_to_nobody(as_set) -> None:
    address = "https://keys.example/key.json"
    jwk = ISSUER.key.public.jwk
    documents = LocalDocuments({address: json.dumps({"keys": [jwk]} if as_set else jwk).encode()})
    text = ISSUER.jwt(DOCUMENT, {"kid": address})
    result = check_jwt(text, TrustStore(), documents)
    assert result.proof.outcome is Outcome.PASSED
    assert result.issuer is not None
    assert result.issuer.code == "key-not-bound-to-issuer"
    assert check_jwt(text, TrustStore()).proof.code == "key-not-found"
    rubbish = LocalDocuments({address: b"[]"})
    assert check_jwt(text, TrustStore(), rubbish).proof.code == "key-not-found"
    other = LocalDocuments({address: json.dumps(PrivateKey.generate("P-256").public.jwk).encode()})
    assert check_jwt(text, TrustStore(), other).proof.code == "signature-invalid"


def test_a_key_that_kid_itself_is_counts_for_nobody_else() -> None:
    did = did_key_of(ISSUER.key.public)
    result = check_jwt(ISSUER.jwt(DOCUMENT, {"kid": f"{did}#{did.removeprefix('did:key:')}"}), TrustStore())
    assert result.proof.outcome is Outcome.PASSED
    assert result.issuer is not None
    assert result.issuer.code == "key-not-bound-to-issuer"


def test_without_any_key_nothing_is_said() -> None:
    for result in (check_jwt(ISSUER.jwt(DOCUMENT), TrustStore()), check_cose(ISSUER.cose(DOCUMENT), TrustStore())):
        assert (result.proof.outcome, result.proof.code) == (Outcome.UNDETERMINED, "key-not-found")
        assert result.issuer is not None
        assert result.issuer.code == "key-not-found"
        assert result.claims == DOCUMENT


def test_a_signature_of_somebody_else_is_forged() -> None:
    forger = W3cSigner(ISSUER.id, kid="one")
    for result in (check_jwt(forger.jwt(DOCUMENT), published()), check_cose(forger.cose(DOCUMENT), trusted())):
        assert (result.proof.outcome, result.proof.code) == (Outcome.FAILED, "signature-invalid")
        assert (result.issuer, result.claims, result.signer) == (None, None, None)
        assert result.lines[0].outcome is Outcome.FAILED


@pytest.mark.parametrize("name", ["none", "HS256", "None"])
def test_what_anybody_can_make_is_no_signature(name) -> None:
    header = encode_base64url(json.dumps({"alg": name, "typ": "vc+jwt"}).encode())
    text = f"{header}.{encode_base64url(json.dumps(DOCUMENT).encode())}."
    assert check_jwt(text, published()).proof.code == "algorithm-not-allowed"


def cose_with(number: int) -> bytes:
    header = encode_item(Pairs(((ALG, number),)))
    return encode_item(Tagged(18, [header, Pairs(()), json.dumps(DOCUMENT).encode(), bytes(64)]))


def test_a_code_of_two_parties_is_no_signature() -> None:
    assert check_cose(cose_with(5), published()).proof.code == "algorithm-not-allowed"


def test_an_algorithm_that_is_not_known_is_named() -> None:
    header = encode_base64url(json.dumps({"alg": "ES256K", "typ": "vc+jwt"}).encode())
    text = f"{header}.{encode_base64url(json.dumps(DOCUMENT).encode())}.AAAA"
    with pytest.raises(UnsupportedSuiteError) as caught:
        check_jwt(text, published())
    assert caught.value.detail == "ES256K"
    with pytest.raises(UnsupportedSuiteError):
        check_cose(cose_with(-47), published())


def test_a_chain_of_certificates_ends_at_an_anchor() -> None:
    times = {"not_before": AT - timedelta(days=1), "not_after": AT + timedelta(days=1)}
    authority = SampleAuthority("Sample Root", **times)
    leaf = authority.certify(ISSUER.key.public, dns=["issuer.example"], **times)
    chain = [base64.b64encode(leaf).decode()]
    anchored = parse_trust(authority.pem, "Root")
    results = (
        check_jwt(ISSUER.jwt(DOCUMENT, {"x5c": chain}), anchored),
        check_cose(ISSUER.cose(DOCUMENT, header={X5CHAIN: leaf}), anchored),
        check_cose(ISSUER.cose(DOCUMENT, header={X5CHAIN: [leaf]}), anchored),
    )
    for result in results:
        assert result.issuer is not None
        assert (result.proof.outcome, result.issuer.outcome) == (Outcome.PASSED, Outcome.PASSED)
    with pytest.raises(MalformedError):
        check_cose(ISSUER.cose(DOCUMENT, header={X5CHAIN: "text"}), anchored)


@pytest.mark.parametrize("kid", [b"\xff", 5, "one", b"one"])
def test_a_name_of_a_key_in_cose_is_bytes_or_nothing_is_lost(kid) -> None:
    nameless = W3cSigner(ISSUER.id, ISSUER.key)
    assert check_cose(nameless.cose(DOCUMENT, header={KID: kid}), published()).proof.outcome is Outcome.PASSED


def test_rubbish_in_the_header_of_a_jwt_leaves_it_unchecked() -> None:
    result = check_jwt(ISSUER.jwt(DOCUMENT, {"kid": 5}), TrustStore())
    assert (result.proof.outcome, result.proof.code) == (Outcome.UNDETERMINED, "key-not-found")


JWT, COSE = ISSUER.jwt(DOCUMENT), ISSUER.cose(DOCUMENT)
KEYS = published(kid=None)


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(JWT) * 8 - 1))
def test_a_flipped_bit_of_a_jwt_never_verifies(position) -> None:
    changed = bytearray(JWT.encode())
    changed[position // 8] ^= 1 << position % 8
    try:
        result = check_jwt_proof(parse_vc_jwt(bytes(changed)), KEYS, AT)
    except WalletError:
        return
    assert result.proof.outcome is not Outcome.PASSED


@settings(max_examples=150, deadline=None)
@given(st.integers(8, len(COSE) * 8 - 1))
def test_a_flipped_bit_of_cose_never_verifies(position) -> None:
    # The first byte is the tag, which says nothing that is not said inside.
    changed = bytearray(COSE)
    changed[position // 8] ^= 1 << position % 8
    try:
        result = check_cose_proof(parse_vc_cose(bytes(changed)), KEYS, AT)
    except WalletError:
        return
    assert result.proof.outcome is not Outcome.PASSED


def test_the_checks_are_those_two() -> None:
    result = check_jwt(JWT, KEYS)
    assert result.issuer is not None
    assert (result.proof.check, result.issuer.check) == (CheckName.PROOF, CheckName.ISSUER)
