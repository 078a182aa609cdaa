"""Which keys a verification method may mean, and what ties them to the speaker."""

import base64
import json
from datetime import timedelta

import pytest

from tests.unit.formats.crafting import AT, HOLDER, ISSUER, key_of
from wallet.crypto.did import did_jwk_of, did_key_of
from wallet.crypto.encoding import encode_base58btc
from wallet.trust.issuer_keys import Standing
from wallet.trust.trust_store import TrustStore, parse_issuer_document, parse_trust
from wallet.trust.verification_methods import resolve_method_keys

SPEAKER = "https://issuer.example/about"
DID = "did:web:issuer.example"
KEY = ISSUER.key.public
OTHER = HOLDER.public
BASE58 = encode_base58btc(key_of("Ed25519").public.compressed())
DAY = timedelta(days=1)


def resolved(speaker, method_id, trust=None, purpose="assertionMethod", **times):
    found = resolve_method_keys(speaker, method_id, purpose, trust or TrustStore(), AT, **times)
    return [(one.key, one.standing, one.code) for one in found]


def a_list(*keys, issuer=SPEAKER):
    document = {"name": "List", "issuers": [{"id": issuer, "names": {"en": "Issuer"}, "keys": list(keys)}]}
    return parse_trust(json.dumps(document).encode(), "list")


def method(name="#key-1", key=KEY, controller=DID, **members):
    return {"id": name, "type": "JsonWebKey", "controller": controller, "publicKeyJwk": key.jwk} | members


def document(identifier=DID, **members):
    whole = {"id": identifier, "verificationMethod": [method(controller=identifier)], "assertionMethod": ["#key-1"]}
    return parse_issuer_document(json.dumps(whole | members).encode(), identifier)


def multibase(key):
    return did_key_of(key).removeprefix("did:key:")


@pytest.mark.parametrize("kind", ["P-256", "P-384", "Ed25519"])
@pytest.mark.parametrize("did_of", [did_key_of, did_jwk_of])
def test_an_identifier_that_is_its_key_binds_it(kind, did_of):
    key = key_of(kind).public
    did = did_of(key)
    fragment = did.removeprefix("did:key:") if did_of is did_key_of else "0"

    for name in (f"{did}#{fragment}", f"#{fragment}", did):
        assert resolved(did, name) == [(key, Standing.BOUND, "issuer-not-known")]
        assert resolved(did, name, purpose="authentication") == [(key, Standing.BOUND, "issuer-not-known")]


def test_an_identifier_speaks_for_nobody_else():
    did = did_key_of(KEY)

    assert resolved(SPEAKER, f"{did}#{multibase(KEY)}") == [(KEY, Standing.UNBOUND, "key-not-bound-to-issuer")]
    assert resolved(None, f"{did}#{multibase(KEY)}") == [(KEY, Standing.UNBOUND, "key-not-bound-to-issuer")]


def test_another_key_in_the_fragment_is_not_the_identifiers():
    did = did_key_of(KEY)

    assert resolved(did, f"{did}#{multibase(OTHER)}") == [(OTHER, Standing.UNBOUND, "key-not-bound-to-issuer")]


def test_a_fragment_alone_ties_a_key_to_no_address():
    name = f"{SPEAKER}#{multibase(KEY)}"

    assert resolved(SPEAKER, name) == [(KEY, Standing.UNBOUND, "key-not-bound-to-issuer")]
    assert resolved(SPEAKER, "#" + multibase(KEY)) == [(KEY, Standing.UNBOUND, "key-not-bound-to-issuer")]
    assert resolved(SPEAKER, name, a_list(KEY.jwk)) == [(KEY, Standing.KNOWN, "ok")]
    assert resolved(SPEAKER, name, a_list(OTHER.jwk)) == [(KEY, Standing.UNBOUND, "key-not-bound-to-issuer")]


@pytest.mark.parametrize("identifier", [DID, SPEAKER])
def test_the_issuers_document_binds_what_it_lists(identifier):
    for name in ("#key-1", f"{identifier}#key-1", KEY.thumbprint):
        assert resolved(identifier, name, document(identifier)) == [(KEY, Standing.BOUND, "issuer-not-known")]
    assert resolved(identifier, "#key-2", document(identifier)) == []
    assert resolved(identifier, "#key-1", TrustStore()) == []


def test_a_list_that_names_an_issuer_without_keys_leaves_them_to_its_document():
    assert resolved(DID, "#key-1", document() + a_list(issuer=DID)) == [(KEY, Standing.KNOWN, "ok")]
    did = did_key_of(KEY)
    assert resolved(did, f"{did}#{multibase(KEY)}", a_list(issuer=did)) == [(KEY, Standing.KNOWN, "ok")]


def test_a_method_counts_for_what_it_is_listed_for_only():
    proving = document(assertionMethod=[], authentication=["#key-1"])

    assert resolved(DID, "#key-1", proving) == [(KEY, Standing.UNBOUND, "key-not-bound-to-issuer")]
    assert resolved(DID, "#key-1", proving, "authentication") == [(KEY, Standing.BOUND, "issuer-not-known")]
    assert resolved(DID, "#key-1", document(), "authentication") == [(KEY, Standing.UNBOUND, "key-not-bound-to-issuer")]
    unlisted = document(assertionMethod=[])
    assert resolved(DID, "#key-1", unlisted) == [(KEY, Standing.UNBOUND, "key-not-bound-to-issuer")]


def test_keys_of_a_list_are_for_statements():
    assert resolved(SPEAKER, "#key-1", a_list(KEY.jwk), "authentication") == []


def test_a_method_of_another_controller_is_not_the_speakers():
    name = f"{DID}#key-1"

    assert resolved(SPEAKER, name, document()) == [(KEY, Standing.UNBOUND, "key-not-bound-to-issuer")]
    assert resolved(SPEAKER, name, a_list(KEY.jwk, issuer=DID)) == [(KEY, Standing.UNBOUND, "key-not-bound-to-issuer")]


def test_a_rotated_document_leaves_only_the_name():
    name = f"{DID}#{multibase(KEY)}"
    entry = {"id": name, "type": "Multikey", "controller": DID, "publicKeyMultibase": multibase(KEY)}
    new = entry | {"id": f"{DID}#{multibase(OTHER)}", "publicKeyMultibase": multibase(OTHER)}

    assert resolved(DID, name, document(assertionMethod=[entry])) == [(KEY, Standing.BOUND, "issuer-not-known")]
    assert resolved(DID, name, document(assertionMethod=[new])) == [(KEY, Standing.UNBOUND, "key-not-bound-to-issuer")]


def test_each_key_comes_once_and_the_best_tied_first():
    name = "#key-1"
    trust = document(SPEAKER, verificationMethod=[method(controller=SPEAKER, key=OTHER)]) + a_list(KEY.jwk, OTHER.jwk)
    unbound = parse_trust(json.dumps({"keys": [KEY.jwk, OTHER.jwk]}).encode(), "keys")

    assert resolved(SPEAKER, name, trust + unbound) == [(KEY, Standing.KNOWN, "ok"), (OTHER, Standing.KNOWN, "ok")]
    assert [standing for _, standing, _ in resolved(SPEAKER, name, unbound)] == [Standing.UNBOUND] * 2


def test_keys_of_every_kind_are_read():
    ed25519 = key_of("Ed25519").public
    rsa = key_of("RSA").public
    pem = _pem(rsa)
    kinds = {
        "Multikey": {"publicKeyMultibase": multibase(KEY)},
        "Ed25519VerificationKey2020": {"publicKeyMultibase": multibase(ed25519)},
        "Ed25519VerificationKey2018": {"publicKeyBase58": encode_base58btc(ed25519.compressed())},
        "JsonWebKey2020": {"publicKeyJwk": KEY.jwk},
        "RsaVerificationKey2018": {"publicKeyPem": pem},
    }
    wanted = [KEY, ed25519, ed25519, KEY, rsa]
    for (kind, members), key in zip(kinds.items(), wanted, strict=True):
        entry = {"id": "#k", "type": kind, "controller": DID, **members}
        assert [one for one, _, _ in resolved(DID, "#k", document(assertionMethod=[entry]))] == [key], kind


@pytest.mark.parametrize(
    "members",
    [
        {
            "type": "X25519KeyAgreementKey2019",
            "publicKeyBase58": encode_base58btc(key_of("Ed25519").public.compressed()),
        },
        {"type": "Ed25519VerificationKey2020", "publicKeyMultibase": multibase(KEY)},
        {"type": "RsaVerificationKey2018", "publicKeyPem": "-----BEGIN PUBLIC KEY-----"},
        {"type": "RsaVerificationKey2018", "publicKeyPem": ""},
        {"type": "RsaVerificationKey2018", "publicKeyPem": "-----BEGIN PUBLIC KEY-----\n!\n-----END PUBLIC KEY-----"},
        {"type": "Multikey", "publicKeyMultibase": multibase(KEY), "expires": "soon"},
        {"type": "Multikey", "publicKeyMultibase": multibase(KEY), "expires": "2026-01-01T00:00:00"},
        {"type": "Multikey", "publicKeyMultibase": multibase(KEY), "revoked": 5},
        {"type": "JsonWebKey", "publicKeyJwk": {**KEY.jwk, "exp": "1"}},
        {"type": "JsonWebKey", "publicKeyJwk": {**KEY.jwk, "nbf": 1e300}},
        {"type": "JsonWebKey", "publicKeyJwk": {**KEY.jwk, "revoked": {}}},
    ],
)
def test_a_key_that_cannot_be_used_is_passed_over(members):
    entry = {"id": "#k", "controller": DID, **members}

    assert resolved(DID, "#k", document(assertionMethod=[entry])) == []


def test_a_method_in_a_document_of_its_own_speaks_for_its_own_address():
    single = {"id": f"{SPEAKER}#key-1", "type": "JsonWebKey", "controller": SPEAKER, "publicKeyJwk": KEY.jwk}
    trust = parse_issuer_document(json.dumps(single).encode(), SPEAKER)

    for purpose in ("assertionMethod", "authentication"):
        assert resolved(SPEAKER, "#key-1", trust, purpose) == [(KEY, Standing.BOUND, "issuer-not-known")]


def test_times_of_a_key_are_kept():
    seconds = int(AT.timestamp())
    day = 86_400
    trust = a_list({**KEY.jwk, "nbf": seconds - 9 * day, "exp": seconds - 2 * day})

    assert resolved(SPEAKER, "#a", trust) == [(KEY, Standing.UNBOUND, "key-not-valid-then")]
    for days, code in ((10, "key-not-valid-then"), (5, "ok"), (1, "key-not-valid-then")):
        assert [one[2] for one in resolved(SPEAKER, "#a", trust, signed_at=AT - days * DAY)] == [code]


def test_a_revoked_key_signs_nothing_whatever_its_date():
    seconds = int(AT.timestamp())
    for revoked in (seconds - 5, {"revoked_at": seconds - 5}):
        trust = a_list({**KEY.jwk, "revoked": revoked})
        assert [one[2] for one in resolved(SPEAKER, "#a", trust, signed_at=AT - DAY)] == ["key-revoked"]
    assert [one[2] for one in resolved(SPEAKER, "#a", a_list({**KEY.jwk, "revoked": seconds + 5}))] == ["ok"]


def test_a_revocation_by_one_source_counts_in_all():
    revoked = a_list({**KEY.jwk, "revoked": int(AT.timestamp()) - 5})
    stated = {"revoked": (AT - DAY).isoformat()}
    of_document = document(SPEAKER, verificationMethod=[method(controller=SPEAKER, **stated)])

    for trust in (a_list(KEY.jwk) + revoked, revoked + a_list(KEY.jwk), a_list(KEY.jwk) + of_document):
        assert [one[2] for one in resolved(SPEAKER, "#key-1", trust)] == ["key-revoked"]


def _pem(key):
    text = base64.encodebytes(key.to_spki()).decode()
    return f"-----BEGIN PUBLIC KEY-----\n{text}-----END PUBLIC KEY-----\n"
