"""Documents found at an address: what they bind, and to whom."""

import base64
import json

import pytest

from tests.unit.formats.crafting import AT, HOLDER, ISSUER, key_of
from wallet.crypto.did import did_key_of
from wallet.trust.former_keys import former_keys_of_document, former_keys_of_list
from wallet.trust.hosted_keys import trust_of_hosted
from wallet.trust.issuer_keys import Standing, resolve_issuer_keys
from wallet.trust.key_validity import HistoricKey
from wallet.trust.trust_store import TrustStore
from wallet.trust.verification_methods import resolve_method_keys

KEY, OTHER = ISSUER.key.public, HOLDER.public
HTTPS = "https://school.example/issuer"


def hosted(**documents):
    return trust_of_hosted({address: json.dumps(document).encode() for address, document in documents.items()})


def store_of(address, document):
    return trust_of_hosted({address: json.dumps(document).encode()})


def profile(identifier, key=KEY, **members):
    entry = {"id": "#key-1", "type": "JsonWebKey", "publicKeyJwk": key.jwk}
    return {"id": identifier, "type": ["Profile"], "name": "School", "assertionMethod": [entry]} | members


def standing(speaker, method_id, trust):
    return [one.standing for one in resolve_method_keys(speaker, method_id, "assertionMethod", trust, AT)]


@pytest.mark.parametrize(
    ("did", "address"),
    [
        ("did:web:school.example", "https://school.example/.well-known/did.json"),
        ("did:web:school.example%3A8443", "https://school.example:8443/.well-known/did.json"),
        ("did:web:school.example:a:b", "https://school.example/a/b/did.json"),
    ],
)
def test_a_did_document_speaks_for_its_did_where_that_is_published(did, address):
    for place in (did, address):
        assert standing(did, "#key-1", store_of(place, profile(did))) == [Standing.BOUND]
    for place in ("https://evil.example/did.json", "https://school.example/did.json", "did:web:evil.example", HTTPS):
        assert standing(did, "#key-1", store_of(place, profile(did))) == []


def test_an_issuers_profile_speaks_for_its_address():
    assert standing(HTTPS, "#key-1", store_of(HTTPS, profile(HTTPS))) == [Standing.BOUND]
    assert standing(HTTPS, "#key-1", store_of("https://school.example/other", profile(HTTPS))) == []


def test_keys_at_the_well_known_place_of_an_issuer():
    place = "https://school.example/.well-known/jwt-vc-issuer/issuer"
    for document in ({"issuer": HTTPS, "jwks": {"keys": [KEY.jwk]}}, {"keys": [KEY.jwk]}):
        found = list(resolve_issuer_keys(HTTPS, {}, store_of(place, document), AT))
        assert [(one.key, one.standing) for one in found] == [(KEY, Standing.BOUND)]


def test_a_method_in_a_document_of_its_own():
    single = {"id": f"{HTTPS}#key-1", "controller": HTTPS, "publicKeyJwk": {**KEY.jwk, "kid": KEY.thumbprint}}

    for place in (HTTPS, f"{HTTPS}#key-1"):
        assert standing(HTTPS, "#key-1", store_of(place, single)) == [Standing.BOUND]
        assert standing(HTTPS, KEY.thumbprint, store_of(place, single)) == [Standing.BOUND]
    assert standing(HTTPS, "#key-1", store_of("https://evil.example/key", single)) == []


def test_a_method_elsewhere_is_the_issuers_only_where_the_issuer_lists_it():
    name = "https://school.example/keys/1"
    single = {"id": name, "controller": HTTPS, "publicKeyJwk": KEY.jwk}
    listing = {"id": HTTPS, "assertionMethod": [name]}
    both = hosted(**{name: single, HTTPS: listing})

    assert standing(HTTPS, name, store_of(name, single)) == [Standing.UNBOUND]
    assert standing(HTTPS, name, store_of(HTTPS, listing)) == []
    assert standing(HTTPS, name, both) == [Standing.BOUND]
    other = hosted(**{name: single | {"controller": "https://evil.example"}, HTTPS: listing})
    assert standing(HTTPS, name, other) == [Standing.UNBOUND]


def test_keys_of_a_badge_issuers_profile():
    rsa = key_of("RSA").public
    pem = f"-----BEGIN PUBLIC KEY-----\n{base64.encodebytes(rsa.to_spki()).decode()}-----END PUBLIC KEY-----\n"
    name = "https://school.example/key.json"
    key = {"type": "CryptographicKey", "id": name, "owner": HTTPS, "publicKeyPem": pem}

    for public in (name, [name], key, [key]):
        trust = hosted(**{name: key, HTTPS: {"id": HTTPS, "type": "Issuer", "publicKey": public}})
        assert standing(HTTPS, name, trust) == [Standing.BOUND]
    stranger = hosted(**{name: key | {"owner": "https://evil.example"}, HTTPS: {"id": HTTPS, "publicKey": name}})
    assert standing(HTTPS, name, stranger) == [Standing.UNBOUND]


def test_what_says_nothing_of_keys_is_passed_over():
    trust = trust_of_hosted({HTTPS: b"{}", "https://a.example": b"\xff", "x": b"[]", "https://[": b"{}"})

    assert trust == TrustStore()


# --- keys of former editions -----------------------------------------------------------------------


def edition(*keys, as_of="2026-05-01T00:00:00+00:00"):
    issuer = {"id": HTTPS, "keys": [key.jwk for key in keys]}
    return json.dumps({"name": "List", "as_of": as_of, "issuers": [issuer]}).encode()


def test_a_key_that_a_newer_edition_leaves_out_is_known_as_former():
    (former,) = former_keys_of_list(edition(KEY), edition(OTHER, as_of="2026-05-20"), "List", AT)

    assert (former.issuer_id, former.key, former.until.isoformat()) == (HTTPS, KEY, "2026-05-20T00:00:00+00:00")
    assert former_keys_of_list(edition(KEY), edition(KEY, OTHER), "List", AT) == ()
    assert former_keys_of_list(edition(KEY), edition(as_of=None), "List", AT)[0].until == AT
    assert former_keys_of_list(b"rubbish", edition(), "List", AT) == ()


def test_a_rotated_document_leaves_its_former_key():
    place = "did:web:school.example"
    before, after = (json.dumps(profile(place, key)).encode() for key in (KEY, OTHER))

    assert former_keys_of_document(before, after, place, AT) == ((place, KEY, AT),)
    assert former_keys_of_document(before, b"{}", place, AT) == ()


def test_what_a_former_key_signed_leaves_the_issuer_open():
    did = "did:web:school.example"
    name = f"{did}#{did_key_of(KEY).removeprefix('did:key:')}"
    historic = TrustStore(historic={did: (HistoricKey(KEY, AT, "List"),)})
    current = store_of(did, profile(did, OTHER))

    (found,) = resolve_method_keys(did, name, "assertionMethod", historic + current, AT)
    assert (found.key, found.standing, found.code) == (KEY, Standing.UNBOUND, "key-historic")
    assert found.validity.valid_until == AT
    assert [one.code for one in resolve_issuer_keys(did, {}, historic + current, AT)] == [
        "key-historic",
        "issuer-not-known",
    ]
    # Named again, it is a key like any other.
    again = store_of(did, profile(did, KEY))
    assert [one.code for one in resolve_issuer_keys(did, {}, historic + again, AT)] == ["issuer-not-known"]
