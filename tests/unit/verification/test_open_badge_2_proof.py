import base64
import json
from datetime import UTC, datetime

import pytest

from wallet.crypto.jws import sign_compact_jws
from wallet.crypto.keys import PrivateKey
from wallet.errors import UnsupportedSuiteError
from wallet.formats.open_badge_2 import parse_open_badge_2
from wallet.trust.local_documents import LocalDocuments
from wallet.trust.trust_list import TrustedIssuer
from wallet.trust.trust_store import TrustStore
from wallet.verification.open_badge_2_documents import is_within_scope, says_the_same
from wallet.verification.open_badge_2_proof import check_open_badge_2_proof, listed_issuer

AT = datetime(2026, 11, 21, tzinfo=UTC)
CONTEXT = "https://w3id.org/openbadges/v2"
HOST = "https://school.example"
ISSUER = {
    "@context": CONTEXT, "type": "Profile", "id": f"{HOST}/issuer", "name": "Voorbeeldschool", "url": HOST,
    "email": "info@school.example", "publicKey": [f"{HOST}/key"], "revocationList": f"{HOST}/withdrawn",
}  # fmt: skip
BADGE = {
    "@context": CONTEXT, "type": "BadgeClass", "id": f"{HOST}/class", "name": "Robotica", "description": "Bouwt robots",
    "image": f"{HOST}/robot.png", "criteria": f"{HOST}/criteria", "issuer": ISSUER["id"],
}  # fmt: skip
ASSERTION = {
    "@context": CONTEXT, "type": "Assertion", "id": f"{HOST}/badges/1",
    "recipient": {"type": "email", "hashed": False, "identity": "annelies@example.org"},
    "badge": BADGE["id"], "verification": {"type": "hosted"}, "issuedOn": "2026-06-30T10:00:00Z",
}  # fmt: skip
KEY = PrivateKey.generate("P-256")
OTHER = PrivateKey.generate("P-256")


def pem(key):
    body = base64.encodebytes(key.public.to_spki()).decode()
    return f"-----BEGIN PUBLIC KEY-----\n{body}-----END PUBLIC KEY-----\n"


def key_document(key=KEY, **changes):
    return {
        "@context": CONTEXT, "type": "CryptographicKey", "id": f"{HOST}/key", "owner": ISSUER["id"],
        "publicKeyPem": pem(key), **changes,
    }  # fmt: skip


WORLD = {ASSERTION["id"]: ASSERTION, BADGE["id"]: BADGE, ISSUER["id"]: ISSUER, f"{HOST}/key": key_document()}


def trusted(issuer_id=ISSUER["id"], keys=()):
    entry = TrustedIssuer(issuer_id, {"nl": "De Voorbeeldschool"}, "BE", tuple(keys), (), "test list", AT)
    return TrustStore(issuers={issuer_id: (entry,)})


def check(given, world=None, trust=None):
    hosted = {address: json.dumps(item).encode() for address, item in (WORLD if world is None else world).items()}
    text = given if isinstance(given, str) else json.dumps(given)
    documents = LocalDocuments(hosted=hosted)
    return check_open_badge_2_proof(parse_open_badge_2(text.encode()), trust or TrustStore(), AT, documents)


def told(result):
    return tuple(
        None if check is None else (check.outcome.value, check.code) for check in (result.proof, result.issuer)
    )


PASSED = ("passed", "ok")
UNKNOWN = ("undetermined", "issuer-not-known")
MISSING = ("undetermined", "documents-missing")
DIFFERS = (("failed", "document-differs"), None)


# --- hosted -------------------------------------------------------------------------------------------------------


def test_what_is_published_at_its_address_passes_with_everything_in_place():
    result = check(ASSERTION)
    assert told(result) == (PASSED, UNKNOWN)
    assert result.claims == {**ASSERTION, "badge": {**BADGE, "issuer": ISSUER}}
    assert result.signer is None


@pytest.mark.parametrize("known", [ISSUER["id"], HOST, f"{HOST}/"])
def test_a_listed_issuer_is_known_by_its_address_or_host(known):
    result = check(ASSERTION, trust=trusted(known))
    assert told(result) == (PASSED, PASSED)
    assert dict(result.issuer.facts) == {"list": "test list", "name": "De Voorbeeldschool"}
    assert result.issuer.as_of == AT


@pytest.mark.parametrize("known", ["https://other.example", "http://school.example", "https://ool.example"])
def test_other_hosts_say_nothing(known):
    assert told(check(ASSERTION, trust=trusted(known))) == (PASSED, UNKNOWN)
    assert listed_issuer(None, trusted(known)) is None


@pytest.mark.parametrize("address", [ASSERTION["id"], BADGE["id"], ISSUER["id"]])
def test_each_missing_document_is_named(address):
    world = {key: value for key, value in WORLD.items() if key != address}
    result = check(ASSERTION, world, trusted())
    assert told(result) == (MISSING, MISSING)
    assert result.proof.facts["address"] == address
    assert result.claims["recipient"] == ASSERTION["recipient"]
    broken = check_open_badge_2_proof(
        parse_open_badge_2(json.dumps(ASSERTION).encode()),
        trusted(),
        AT,
        LocalDocuments(hosted={key: json.dumps(value).encode() for key, value in world.items()} | {address: b"<html>"}),
    )
    assert told(broken) == (MISSING, MISSING)


@pytest.mark.parametrize(
    "change",
    [
        {"issuedOn": "2027-01-01T00:00:00Z"}, {"extra": 1}, {"badge": f"{HOST}/other"},
        {"badge": {**BADGE, "name": "Doctor"}}, {"badge": {**BADGE, "issuer": {**ISSUER, "name": "Harvard"}}},
    ],
)  # fmt: skip
def test_a_changed_badge_differs(change):
    assert told(check({**ASSERTION, **change}, trust=trusted())) == DIFFERS


@pytest.mark.parametrize(
    "badge", [BADGE, {**BADGE, "issuer": ISSUER}, {key: BADGE[key] for key in BADGE if key != "@context"}]
)
def test_parts_may_stand_inside_what_was_given_or_published(badge):
    expanded = {**ASSERTION, "badge": badge}
    assert told(check(expanded)) == (PASSED, UNKNOWN)
    assert told(check(ASSERTION, {**WORLD, ASSERTION["id"]: expanded})) == (PASSED, UNKNOWN)
    alone = {ASSERTION["id"]: ASSERTION}
    assert told(check(expanded, alone)) == (MISSING, MISSING)


def test_an_issuer_that_stands_inside_only_stays_undetermined_even_where_listed():
    expanded = {**ASSERTION, "badge": {**BADGE, "issuer": ISSUER}}
    result = check(expanded, {ASSERTION["id"]: expanded}, trusted())
    assert told(result) == (PASSED, MISSING)
    assert result.claims["badge"]["issuer"]["name"] == "Voorbeeldschool"


def test_nobody_speaks_in_another_issuers_name():
    evil = {**ASSERTION, "id": "https://evil.example/1", "badge": {**BADGE, "id": "https://evil.example/c"}}
    # An issuer inside that would allow it.
    leave = {**ISSUER, "verification": {"allowedOrigins": ["evil.example"]}}
    inside = {**evil, "badge": {**evil["badge"], "issuer": leave}}
    assert told(check(inside, {inside["id"]: inside}, trusted())) == (MISSING, MISSING)
    # The issuer's own document says nothing of it.
    world = {**WORLD, evil["id"]: evil, "https://evil.example/c": evil["badge"]}
    assert told(check(evil, world, trusted())) == (("failed", "address-not-allowed"), None)
    # It allows it.
    allowed = {**world, ISSUER["id"]: leave}
    assert told(check(evil, allowed, trusted())) == (PASSED, PASSED)
    # A document elsewhere claims to be the issuer's.
    claims = {**evil, "badge": {**evil["badge"], "issuer": "https://evil.example/i"}}
    world = {**WORLD, evil["id"]: claims, "https://evil.example/i": ISSUER}
    assert told(check(claims, world, trusted())) == DIFFERS


def test_a_file_that_nobody_published_or_signed():
    for change in ({"id": "urn:uuid:7"}, {"verification": {"type": "SignedBadge", "creator": f"{HOST}/key"}}):
        result = check({**ASSERTION, **change})
        assert told(result) == (("failed", "proof-missing"), None)
        assert result.claims["recipient"] == ASSERTION["recipient"]


@pytest.mark.parametrize("keeps", [("@context", "type", "id"), tuple(ASSERTION)])
def test_a_withdrawn_badge_is_what_was_published_and_says_so(keeps):
    gone = {name: ASSERTION[name] for name in keeps} | {"revoked": True, "revocationReason": "mistake"}
    result = check(ASSERTION, {**WORLD, ASSERTION["id"]: gone})
    assert told(result) == (PASSED, UNKNOWN)
    assert (result.claims["revoked"], result.claims["revocationReason"]) == (True, "mistake")
    assert result.claims["issuedOn"] == ASSERTION["issuedOn"]
    other = {**gone, "id": f"{HOST}/badges/2"}
    assert told(check(ASSERTION, {**WORLD, ASSERTION["id"]: other})) == DIFFERS


# --- scope --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "rules", "allowed"),
    [
        (f"{HOST}/badges/1", None, True),
        ("http://SCHOOL.example/1", None, True),
        ("https://other.example/1", None, False),
        ("https://school.example@evil.example/1", None, False),
        ("https://school.example.evil.example/1", {"startsWith": HOST}, False),
        ("https://school.example/badges/1", {"startsWith": f"{HOST}/badges/"}, True),
        ("https://school.example/badges/../evil/1", {"startsWith": f"{HOST}/badges/"}, False),
        ("https://school.example/badges/%2E./evil/1", {"startsWith": f"{HOST}/badges/"}, False),
        ("https://school.example/other/1", {"startsWith": [f"{HOST}/badges/", f"{HOST}/more/"]}, False),
        ("https://cdn.example/b/1", {"startsWith": ["https://cdn.example/b/"]}, True),
        ("https://cdn.example/b/1", {"allowedOrigins": "cdn.example"}, True),
        ("https://cdn.example/b/1", {"allowedOrigins": ["https://CDN.example"]}, True),
        ("https://cdn.example/b/1", {"allowedOrigins": ["cdn.example"], "startsWith": "https://cdn.example/c"}, False),
        ("https://school.example/1", {"allowedOrigins": ["cdn.example"]}, False),
        ("https://school.example/1", {"allowedOrigins": [7], "startsWith": {}}, True),
        ("urn:uuid:7", None, False),
        ("https://[", None, False),
    ],
)
def test_scope(address, rules, allowed):
    profile = {} if rules is None else {"verification": rules}
    assert is_within_scope(address, ISSUER["id"], profile) is allowed


def test_sameness():
    assert says_the_same({"a": [1, {"id": "x", "b": 2}]}, {"a": [1, "x"]})
    for one, other in (({"a": 1}, {"a": True}), ([1], [1, 2]), ({"a": None}, {}), ({"id": "x"}, "y"), ({}, [])):
        assert not says_the_same(one, other)


# --- signed -------------------------------------------------------------------------------------------------------


def signed(key=KEY, alg="ES256", header=None, **changes):
    assertion = {
        **ASSERTION, "id": "urn:uuid:7", "verification": {"type": "SignedBadge", "creator": f"{HOST}/key"}, **changes
    }  # fmt: skip
    return sign_compact_jws({"alg": alg, **(header or {})}, json.dumps(assertion).encode(), key)


NAMELESS = {"verification": {"type": "signed"}}


@pytest.mark.parametrize("changes", [{}, NAMELESS])
def test_a_key_that_the_issuers_document_lists(changes):
    result = check(signed(**changes))
    assert told(result) == (PASSED, UNKNOWN)
    assert dict(result.proof.facts) == {"algorithm": "ES256"}
    assert result.claims["badge"]["issuer"] == ISSUER
    assert result.signer.issuer_id == ISSUER["id"]
    assert told(check(signed(**changes), trust=trusted())) == (PASSED, PASSED)


def test_rsa():
    key = PrivateKey.generate("RSA")
    assert told(check(signed(key, "RS256"), {**WORLD, f"{HOST}/key": key_document(key)})) == (PASSED, UNKNOWN)


def test_a_key_of_the_trust_list():
    only_badge = {BADGE["id"]: BADGE}
    assert told(check(signed(**NAMELESS), only_badge, trusted(keys=[KEY.public]))) == (PASSED, PASSED)
    # The list's keys are all there are for it: one of the issuer's document alone is not known.
    assert told(check(signed(), trust=trusted(keys=[OTHER.public]))) == (PASSED, UNKNOWN)


@pytest.mark.parametrize("changes", [{}, NAMELESS])
def test_another_signature_is_a_forgery(changes):
    assert told(check(signed(OTHER, **changes), trust=trusted())) == (("failed", "signature-invalid"), None)


def test_a_changed_payload_is_a_forgery():
    header, _, signature = signed().split(".")
    _, payload, _ = signed(OTHER, issuedOn="2027-01-01T00:00:00Z").split(".")
    assert told(check(f"{header}.{payload}.{signature}")) == (("failed", "signature-invalid"), None)


NOT_FOUND = (("undetermined", "key-not-found"), ("undetermined", "key-not-found"))


@pytest.mark.parametrize("address", [BADGE["id"], ISSUER["id"], f"{HOST}/key"])
def test_without_the_way_to_the_key(address):
    world = {key: value for key, value in WORLD.items() if key != address}
    unbound = (PASSED, MISSING)
    assert told(check(signed(), world, trusted())) == (NOT_FOUND if address == f"{HOST}/key" else unbound)
    assert told(check(signed(**NAMELESS), world)) == NOT_FOUND
    assert told(check(signed(OTHER, **NAMELESS), world)) == NOT_FOUND


@pytest.mark.parametrize(
    "document",
    [
        key_document(owner="https://evil.example/i"), key_document(owner=None), key_document(publicKeyPem="x"),
        key_document(publicKeyPem=None), key_document(id="https://evil.example/key"),
    ],
)  # fmt: skip
def test_a_key_document_that_does_not_fit_is_no_key(document):
    assert told(check(signed(), {**WORLD, f"{HOST}/key": document})) == NOT_FOUND


def test_a_key_that_the_issuer_does_not_list_is_tied_by_nothing():
    evil = key_document(OTHER, id="https://evil.example/key")
    badge = signed(OTHER, verification={"type": "signed", "creator": evil["id"]})
    unbound = ("undetermined", "key-not-bound-to-issuer")
    assert told(check(badge, {**WORLD, evil["id"]: evil}, trusted())) == (PASSED, unbound)
    inside = signed(OTHER, verification={"type": "signed", "creator": evil})
    assert told(check(inside, trust=trusted())) == (PASSED, unbound)
    # Nor does an issuer inside the badge that lists it.
    claimed = {**BADGE, "issuer": {**ISSUER, "publicKey": evil}}
    for world in (WORLD, {}):
        badge = signed(OTHER, badge=claimed, verification={"type": "signed", "creator": evil})
        assert told(check(badge, world, trusted())) == (PASSED, unbound)
    # Nor a document elsewhere that calls itself the issuer's.
    elsewhere = {**BADGE, "issuer": "https://evil.example/i"}
    world = {**WORLD, "https://evil.example/i": {**ISSUER, "publicKey": evil}}
    badge = signed(OTHER, badge=elsewhere, verification={"type": "signed", "creator": evil})
    assert told(check(badge, world, trusted()))[1] != PASSED


def test_another_key_of_the_issuer_than_the_named_one_did_not_sign():
    second = key_document(OTHER, id=f"{HOST}/key2")
    world = {**WORLD, ISSUER["id"]: {**ISSUER, "publicKey": [f"{HOST}/key", second]}}
    assert told(check(signed(OTHER), world)) == (("failed", "signature-invalid"), None)
    assert told(check(signed(OTHER, **NAMELESS), world)) == (PASSED, UNKNOWN)


def test_algorithms():
    header = {"alg": "none"}

    def part(document):
        return base64.urlsafe_b64encode(json.dumps(document).encode()).decode().rstrip("=")

    for alg in ("none", "HS256"):
        token = f"{part({**header, 'alg': alg})}.{part(ASSERTION)}."
        assert told(check(token)) == (("failed", "algorithm-not-allowed"), None)
    with pytest.raises(UnsupportedSuiteError):
        check(f"{part({'alg': 'RS512'})}.{part(ASSERTION)}.AAAA")
    with_odd_header = signed(header={"kid": 7})
    assert told(check(with_odd_header)) == (PASSED, UNKNOWN)


def test_a_badge_sealed_in_a_chain_of_blocks_is_not_called_unsealed():
    sealed = {
        **ASSERTION, "id": "urn:uuid:1", "verification": {"type": ["ChainVerification2017", "Extension"]},
        "signature": {"type": ["ChainProof2017", "Extension"], "proof": []},
    }  # fmt: skip
    with pytest.raises(UnsupportedSuiteError) as caught:
        check(sealed)
    assert caught.value.detail == "ChainProof2017"
    assert check({name: value for name, value in sealed.items() if name != "signature"}).proof.code == "proof-missing"
