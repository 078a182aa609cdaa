"""Files with keys: JWK sets, DID documents and the documents issuers publish."""

import base64
import json

import pytest

from tests.simulators.certificates import SampleAuthority
from tests.unit.formats.crafting import HOLDER, ISSUER, LATER, THEN, key_of
from wallet.crypto.did import did_key_of
from wallet.errors import MalformedError, TrustListError
from wallet.trust.documents import parse_controller_document, parse_jwk_set
from wallet.trust.trust_store import parse_issuer_document, parse_trust

DID = "did:web:issuer.example"
JWK = ISSUER.key.public.jwk
OTHER = HOLDER.public.jwk


def method(name="#key-1", **members):
    return {"id": name, "type": "JsonWebKey2020", "controller": DID, "publicKeyJwk": JWK} | members


def did_document(**changes):
    return {"id": DID, "verificationMethod": [method()], "assertionMethod": ["#key-1"]} | changes


# --- JWK sets ------------------------------------------------------------------------------------


def test_usable_keys_of_a_set_are_read_and_others_passed_over():
    encryption, symmetric, curve = {**JWK, "use": "enc"}, {"kty": "oct", "k": "AAAA"}, {**JWK, "crv": "X"}
    keys = parse_jwk_set({"keys": [{**JWK, "kid": "a"}, encryption, symmetric, curve, {}, {**OTHER, "kid": "b"}]})

    assert [(key.kid, key) for key in keys] == [("a", ISSUER.key.public), ("b", HOLDER.public)]


@pytest.mark.parametrize("document", [{}, {"keys": {}}, {"keys": None}, {"keys": ["a"]}, {"keys": [[]]}])
def test_what_is_no_set_is_refused(document):
    with pytest.raises(MalformedError):
        parse_jwk_set(document)


def test_keys_of_a_set_are_trusted_only_where_the_person_says_so():
    data = json.dumps({"keys": [JWK]}).encode()

    plain, powerful = parse_trust(data, "file"), parse_trust(data, "file", any_issuer=True)

    assert (plain.unbound, plain.any_issuer) == ((ISSUER.key.public,), ())
    assert (powerful.unbound, powerful.any_issuer) == ((), (ISSUER.key.public,))


def test_one_set_lends_its_power_to_no_other():
    one = parse_trust(json.dumps({"keys": [JWK]}).encode(), "one", any_issuer=True)
    two = parse_trust(json.dumps({"keys": [OTHER]}).encode(), "two")

    for merged in (one + two, two + one):
        assert (merged.any_issuer, merged.unbound) == ((ISSUER.key.public,), (HOLDER.public,))


# --- DID documents -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"verificationMethod": [method(f"{DID}#key-1")]},
        {"assertionMethod": [f"{DID}#key-1"]},
        {"verificationMethod": [], "assertionMethod": [method()]},
    ],
)
def test_keys_for_assertions_are_read_and_named_absolutely(changes):
    found = parse_controller_document(did_document(**changes))

    assert (found.id, [(key, key.kid) for key in found.assertion]) == (DID, [(ISSUER.key.public, f"{DID}#key-1")])


def test_a_key_that_its_jwk_names_otherwise_stands_under_both_names():
    entry = method(publicKeyJwk={**JWK, "kid": "other"})

    found = parse_controller_document(did_document(verificationMethod=[entry]))

    assert [key.kid for key in found.assertion] == [f"{DID}#key-1", "other"]
    assert set(found.assertion) == {ISSUER.key.public}


def test_keys_are_kept_by_what_they_are_for():
    two = method("#key-2", publicKeyJwk=OTHER)
    found = parse_controller_document(
        did_document(verificationMethod=[method(), two], authentication=["#key-2", method("#key-1")])
    )

    assert found.assertion == (ISSUER.key.public,)
    assert set(found.authentication) == {HOLDER.public, ISSUER.key.public}
    assert set(found.listed) == {HOLDER.public, ISSUER.key.public}


def test_a_multibase_key_is_read():
    for kind in ("P-256", "Ed25519"):
        key = key_of(kind).public
        entry = {"id": "#m", "type": "Multikey", "publicKeyMultibase": did_key_of(key).removeprefix("did:key:")}
        assert parse_controller_document(
            did_document(verificationMethod=[entry], assertionMethod=["#m"])
        ).assertion == (key,)


NO_KEYS = {
    "not for assertions": {"assertionMethod": []},
    "for authentication only": {"assertionMethod": [], "authentication": ["#key-1"]},
    "another name": {"assertionMethod": ["#key-2"]},
    "of another document": {"assertionMethod": ["did:web:other.example#key-1"]},
    "controlled by another": {"verificationMethod": [method(controller="did:web:other.example")]},
    "no key": {"verificationMethod": [{"id": "#key-1", "controller": DID}]},
    "a broken key": {"verificationMethod": [method(publicKeyJwk={})]},
    "a private key": {"verificationMethod": [method(publicKeyJwk={**JWK, "d": "AAAA"})]},
    "a broken multibase key": {"verificationMethod": [{"id": "#key-1", "publicKeyMultibase": "z0"}]},
    "a multibase key of a kind unknown": {"verificationMethod": [{"id": "#key-1", "publicKeyMultibase": "z6LSx"}]},
    "an endless multibase key": {"verificationMethod": [{"id": "#key-1", "publicKeyMultibase": "z" + "2" * 9_999}]},
}


@pytest.mark.parametrize("changes", NO_KEYS.values(), ids=NO_KEYS)
def test_a_key_that_is_not_the_issuers_for_assertions_is_passed_over(changes):
    assert parse_controller_document(did_document(**changes)).assertion == ()
    assert parse_trust(json.dumps(did_document(**changes)).encode(), "file").issuers[DID][0].keys == ()


NO_DOCUMENT = {
    "no id": {"id": None},
    "id of no DID": {"id": "http://issuer.example"},
    "id a number": {"id": 5},
    "methods an object without id": {"verificationMethod": {}},
    "method a string": {"verificationMethod": ["#key-1"]},
    "method without id": {"verificationMethod": [{"publicKeyJwk": JWK}]},
    "method with a number as id": {"verificationMethod": [method(5)]},
    "assertions a string": {"assertionMethod": "#key-1"},
    "assertion a number": {"assertionMethod": [5]},
    "assertion without id": {"assertionMethod": [{"publicKeyJwk": JWK}]},
}


@pytest.mark.parametrize("changes", NO_DOCUMENT.values(), ids=NO_DOCUMENT)
def test_what_is_no_did_document_is_refused(changes):
    with pytest.raises(MalformedError):
        parse_controller_document(did_document(**changes))
    with pytest.raises(TrustListError):
        parse_trust(json.dumps(did_document(**changes)).encode(), "file")


def test_a_did_document_that_is_trusted_makes_its_issuer_known():
    entry = parse_trust(json.dumps(did_document()).encode(), "my file").issuers[DID][0]

    assert (entry.id, entry.name, entry.keys, entry.list_name) == (DID, DID, (ISSUER.key.public,), DID)


# --- documents of an issuer ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "document",
    [
        {"keys": [JWK]},
        {"issuer": "https://issuer.example", "jwks": {"keys": [JWK]}},
    ],
)
def test_an_issuers_document_binds_keys_without_trust(document):
    store = parse_issuer_document(json.dumps(document).encode(), "https://issuer.example")

    assert store.documents == {"https://issuer.example": (ISSUER.key.public,)}
    assert (store.issuers, store.anchors, store.unbound, store.any_issuer) == ({}, (), (), ())


def test_a_did_document_binds_to_its_own_identifier_only():
    data = json.dumps(did_document()).encode()

    assert parse_issuer_document(data, DID).documents == {DID: (ISSUER.key.public,)}
    with pytest.raises(TrustListError):
        parse_issuer_document(data, "did:web:other.example")


@pytest.mark.parametrize(
    "document",
    [
        {"issuer": "https://other.example", "jwks": {"keys": [JWK]}},
        {"jwks": {"keys": [JWK]}},
        {"issuer": "https://issuer.example", "jwks_uri": "https://issuer.example/jwks"},
        {"keys": "none"},
        [],
        {"id": DID, "assertionMethod": [{"id": "#m"}], "x": "y" * 6_000_000},
    ],
)
def test_a_document_of_another_is_refused(document):
    with pytest.raises(TrustListError):
        parse_issuer_document(json.dumps(document).encode(), "https://issuer.example")


# --- certificates --------------------------------------------------------------------------------


def test_certificates_in_pem_become_anchors():
    one = SampleAuthority("One", not_before=THEN, not_after=LATER)
    two = SampleAuthority("Two", not_before=THEN, not_after=LATER)

    anchors = parse_trust(b"\n" + one.pem + two.pem, "my file").anchors

    assert [(anchor.certificate.der, anchor.name) for anchor in anchors] == [
        (one.certificate, "my file"),
        (two.certificate, "my file"),
    ]


@pytest.mark.parametrize(
    "data",
    [
        b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
        b"-----BEGIN CERTIFICATE-----\n",
        b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
        b"-----BEGIN " + b"x" * 5_000_000,
        b"",
        b"\xff",
        base64.b64encode(b"certificate"),
    ],
)
def test_what_holds_no_certificate_is_refused(data: bytes):
    with pytest.raises(TrustListError):
        parse_trust(data, "file")
