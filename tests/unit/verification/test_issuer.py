"""Check 3, and whose key may decide check 2: everything that can tie a key to an issuer, or only seems to."""

import base64
import json
from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.x509.oid import NameOID

from tests.simulators.certificates import SampleAuthority
from tests.simulators.issuer import SampleIssuer, trust_list
from tests.unit.formats.crafting import (
    AT,
    HOLDER,
    ISSUER,
    LATER,
    THEN,
    joined,
    jws,
    key_of,
    open_question,
    payload_of,
    refused,
    report_on,
    trust_in,
)
from wallet.crypto.did import did_jwk_of, did_key_of
from wallet.crypto.jws import sign_compact_jws
from wallet.crypto.keys import PrivateKey
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.trust.trust_store import TrustStore, parse_issuer_document, parse_trust

PROOF, ISSUER_CHECK = CheckName.PROOF, CheckName.ISSUER
OLD, NEW, STRANGER = PrivateKey.generate(), PrivateKey.generate(), PrivateKey.generate()
HOST = "https://issuer.example"
ROOT = SampleAuthority("Root", not_before=THEN, not_after=LATER)


def credential(key=ISSUER.key, issuer=ISSUER.id, **header) -> str:
    return joined(jws(payload_of(iss=issuer), header, key=key))


def spoilt(text: str) -> str:
    """The same with another signature of the right length."""
    head, payload, signature = text.rstrip("~").split(".")
    return f"{head}.{payload}.{'A' * len(signature)}~"


def known(report, name="List"):
    assert (report.verdict, report.check(ISSUER_CHECK).code) == (Verdict.GENUINE, "ok")
    assert report.issuer.known_by == name


def proof_open(report, code="key-not-found"):
    """Nobody here can tell: neither valid nor forged."""
    for name in (PROOF, ISSUER_CHECK):
        assert (report.check(name).outcome, report.check(name).code) == (Outcome.UNDETERMINED, code)
    assert report.verdict is Verdict.GENUINE_UNDETERMINED
    assert report.issuer.known_by is None


def entry(*keys, issuer=ISSUER.id, **members):
    return {"id": issuer, "names": {"en": "Sample"}, "keys": list(keys)} | members


def named(key: PrivateKey, kid: str):
    return {**key.public.jwk, "kid": kid}


# --- keys of a trust list ------------------------------------------------------------------------


def test_a_listed_key_makes_the_issuer_known():
    report = report_on(credential())

    known(report)
    assert report.check(ISSUER_CHECK).as_of == THEN
    assert report.check(ISSUER_CHECK).facts == {"list": "List", "name": "Sample Issuer"}
    assert (report.issuer.id, report.issuer.name, report.issuer.example) == (ISSUER.id, "Sample Issuer", False)
    refused(report_on(spoilt(credential())), PROOF, "signature-invalid")


@pytest.mark.parametrize("signer", [OLD, NEW])
@pytest.mark.parametrize("kids", [True, False])
def test_after_a_rotation_both_keys_count(signer: PrivateKey, kids: bool):
    keys = [named(OLD, "old"), named(NEW, "new")] if kids else [OLD.public.jwk, NEW.public.jwk]
    trust = trust_in(entry(*keys))
    kid = "old" if signer is OLD else "new"

    for header in ({}, {"kid": kid}):
        known(report_on(credential(signer, **header), trust=trust))
        refused(report_on(spoilt(credential(signer, **header)), trust=trust), PROOF, "signature-invalid")


def test_the_kid_names_the_key_that_must_have_signed():
    trust = trust_in(entry(named(OLD, "old"), named(NEW, "new")))

    refused(report_on(credential(NEW, kid="old"), trust=trust), PROOF, "signature-invalid")
    proof_open(report_on(credential(NEW, kid="newest"), trust=trust))
    proof_open(report_on(credential(STRANGER, kid="newest"), trust=trust))


def test_a_listed_key_without_a_name_may_be_meant_by_any():
    trust = trust_in(entry(NEW.public.jwk))

    known(report_on(credential(NEW, kid="whatever"), trust=trust))
    refused(report_on(credential(STRANGER, kid="whatever"), trust=trust), PROOF, "signature-invalid")


def test_a_kid_may_be_relative_to_the_issuer():
    trust = trust_in(entry(named(NEW, f"{ISSUER.id}#key-1"), named(OLD, "#key-1")))

    known(report_on(credential(NEW, kid="#key-1"), trust=trust))
    known(report_on(credential(NEW, kid=f"{ISSUER.id}#key-1"), trust=trust))


@pytest.mark.parametrize("kid", [5, None, [], {}, True])
def test_a_kid_that_is_no_text_leaves_the_key_open(kid: object):
    members = json.dumps({"alg": "ES256", "typ": "dc+sd-jwt", "kid": kid}).encode()
    report = report_on(joined(jws(payload_of(), members)))
    known(report) if kid is None else proof_open(report)


def test_an_issuer_on_no_list_is_not_known():
    proof_open(report_on(credential(STRANGER, issuer="https://other.example")))
    proof_open(report_on(credential(), trust=TrustStore()))


def test_the_key_of_one_listed_issuer_does_not_speak_for_another():
    other = SampleIssuer("https://other.example", key=STRANGER)
    trust = trust_in(ISSUER, other)

    refused(report_on(credential(STRANGER), trust=trust), PROOF, "signature-invalid")
    refused(report_on(credential(ISSUER.key, issuer=other.id), trust=trust), PROOF, "signature-invalid")
    refused(report_on(credential(HOLDER, issuer=other.id), trust=trust), PROOF, "signature-invalid")
    proof_open(report_on(credential(STRANGER, issuer="https://third.example"), trust=trust))
    proof_open(report_on(credential(STRANGER, issuer=None), trust=trust))


@pytest.mark.parametrize(
    "issuer", [f"{HOST}/", "https://ISSUER.example", "http://issuer.example", f" {HOST}", f"{HOST}\u200b", ""]
)
def test_an_issuer_of_nearly_the_same_name_is_another(issuer: str):
    proof_open(report_on(credential(issuer=issuer)))


def test_an_example_list_marks_its_issuers():
    trust = parse_trust(trust_list("Practice", [ISSUER], as_of=THEN, example=True), "")
    report = report_on(credential(), trust=trust)

    known(report, "Practice")
    assert report.issuer.example is True


# --- algorithm confusion -------------------------------------------------------------------------

KINDS = ("P-256", "P-384", "P-521", "Ed25519", "RSA")


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_key_signs(kind):
    issuer = SampleIssuer(ISSUER.id, key=key_of(kind))
    for algorithm in issuer.key.public.algorithms:
        text = joined(jws_with(algorithm.value, issuer.key))
        known(report_on(text, trust=trust_in(issuer)))
        refused(report_on(spoilt(text), trust=trust_in(issuer)), PROOF, "signature-invalid")


def jws_with(algorithm: str, key: PrivateKey) -> str:
    payload = json.dumps(payload_of()).encode()
    return sign_compact_jws({"alg": algorithm, "typ": "dc+sd-jwt"}, payload, key)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("claimed", ["ES256", "ES384", "ES512", "EdDSA", "Ed25519", "RS256", "PS256"])
def test_the_key_and_not_the_header_chooses_the_algorithm(kind, claimed):
    key = key_of(kind)
    if claimed in key.public.algorithms:
        return
    # A good signature of this key over a header that claims another algorithm.
    text = joined(jws(payload_of(), {"alg": claimed}, key=key))

    refused(report_on(text, trust=trust_in(SampleIssuer(ISSUER.id, key=key))), PROOF, "signature-invalid")


def test_the_two_algorithms_of_rsa_are_not_one():
    key = key_of("RSA")
    text = joined(jws(payload_of(), {"alg": "RS256"}, key=key))  # signed with PS256, the default
    refused(report_on(text, trust=trust_in(SampleIssuer(ISSUER.id, key=key))), PROOF, "signature-invalid")


def test_a_key_listed_for_one_algorithm_is_used_with_no_other():
    key = key_of("RSA")
    trust = trust_in(entry({**key.public.jwk, "alg": "RS256"}))

    known(report_on(joined(jws_with("RS256", key)), trust=trust))
    refused(report_on(joined(jws_with("PS256", key)), trust=trust), PROOF, "signature-invalid")


# --- certificates --------------------------------------------------------------------------------


def chain_for(key=ISSUER.key, authority=ROOT, **members):
    times = {"not_before": THEN, "not_after": LATER} | members
    return authority.certify(key.public, **times)


def certified(*ders: bytes, key=ISSUER.key, issuer=ISSUER.id) -> str:
    return credential(key, issuer, x5c=[base64.b64encode(der).decode() for der in ders])


ANCHOR = parse_trust(ROOT.pem, "Root file")
LISTED_ROOT = trust_in(ISSUER.trust_entry(by_certificate=ROOT.certificate))


@pytest.mark.parametrize(
    ("issuer", "names"),
    [
        (HOST, {"uris": [HOST]}),
        (HOST, {"dns": ["issuer.example"]}),
        (f"{HOST}/tenant/1", {"dns": ["issuer.example"]}),
        (f"{HOST}:8443", {"dns": ["Issuer.Example"]}),
        ("did:web:issuer.example", {"uris": ["did:web:issuer.example"]}),
        ("did:web:issuer.example", {"uris": ["https://x.example", "did:web:issuer.example"]}),
        (None, {"uris": [HOST]}),
    ],
)
def test_a_chain_to_an_anchor_that_names_the_issuer_makes_it_known(issuer, names):
    text = certified(chain_for(**names), issuer=issuer)

    report = report_on(text, trust=ANCHOR)

    known(report, "Root file")
    assert (report.issuer.id, report.issuer.name) == (issuer, "Sample Issuer")
    refused(report_on(spoilt(text), trust=ANCHOR), PROOF, "signature-invalid")


def test_a_listed_authority_makes_the_issuer_it_stands_for_known():
    report = report_on(certified(chain_for(uris=[HOST])), trust=LISTED_ROOT)

    known(report)
    assert report.check(ISSUER_CHECK).as_of == THEN


@pytest.mark.parametrize(
    ("issuer", "names"),
    [
        (HOST, {}),
        (HOST, {"uris": ["https://other.example"]}),
        (HOST, {"uris": [f"{HOST}/"]}),
        (HOST, {"dns": ["other.example"]}),
        (HOST, {"dns": ["www.issuer.example"]}),
        (HOST, {"dns": ["*.example"]}),
        ("https://sub.issuer.example", {"dns": ["issuer.example"]}),
        ("https://sub.issuer.example", {"dns": ["*.issuer.example"]}),
        ("http://issuer.example", {"dns": ["issuer.example"]}),
        ("did:web:issuer.example", {"dns": ["issuer.example"]}),
        ("issuer.example", {"dns": ["issuer.example"]}),
        (f"{HOST}@evil.example", {"dns": ["evil.example"]}),
        ("https://[", {"dns": ["issuer.example"]}),
        ("https://[::1", {"dns": ["issuer.example"]}),
        ("https://", {"dns": ["issuer.example"]}),
    ],
)
def test_a_chain_that_names_another_ties_its_key_to_nobody(issuer, names):
    text = certified(chain_for(**names), issuer=issuer)

    report = report_on(text, trust=ANCHOR)

    open_question(report, ISSUER_CHECK, "key-not-bound-to-issuer")
    assert report.issuer.known_by is None
    trust = trust_in({"id": issuer, "certificates": [base64.b64encode(ROOT.certificate).decode()]})
    open_question(report_on(text, trust=trust), ISSUER_CHECK, "key-not-bound-to-issuer")


def test_an_authority_listed_for_one_issuer_does_not_certify_another():
    other = "https://other.example"
    text = certified(chain_for(STRANGER, uris=[other]), key=STRANGER, issuer=other)

    open_question(report_on(text, trust=LISTED_ROOT), ISSUER_CHECK, "certificate-untrusted")


def test_a_chain_to_nobody_known_is_untrusted():
    theirs = SampleAuthority("Root", not_before=THEN, not_after=LATER)
    text = certified(chain_for(authority=theirs, uris=[HOST]), theirs.certificate)

    for trust in (
        ANCHOR,
        LISTED_ROOT,
        TrustStore(),
        parse_trust(SampleAuthority("Other", not_before=THEN, not_after=LATER).pem, "x"),
    ):
        open_question(report_on(text, trust=trust), ISSUER_CHECK, "certificate-untrusted")
        refused(report_on(spoilt(text), trust=trust), PROOF, "signature-invalid")


def test_a_chain_outside_its_validity_is_expired():
    past, future = AT - timedelta(days=1), AT + timedelta(days=1)
    for times in ({"not_after": past}, {"not_before": future}):
        text = certified(chain_for(uris=[HOST], **times))
        for trust in (ANCHOR, LISTED_ROOT):
            open_question(report_on(text, trust=trust), ISSUER_CHECK, "certificate-expired")


def test_an_expired_anchor_is_expired_too():
    root = SampleAuthority("Old", not_before=THEN, not_after=AT - timedelta(days=1))
    text = certified(chain_for(authority=root, uris=[HOST]))

    open_question(report_on(text, trust=parse_trust(root.pem, "Old")), ISSUER_CHECK, "certificate-expired")


def test_a_listed_certificate_of_the_issuer_itself_needs_no_name():
    leaf = chain_for()
    trust = trust_in(ISSUER.trust_entry(by_certificate=leaf))

    known(report_on(certified(leaf), trust=trust))
    known(report_on(certified(leaf, ROOT.certificate), trust=trust))
    open_question(report_on(certified(chain_for()), trust=trust), ISSUER_CHECK, "certificate-untrusted")
    other = certified(chain_for(STRANGER), key=STRANGER, issuer="https://other.example")
    open_question(report_on(other, trust=trust), ISSUER_CHECK, "certificate-untrusted")


def test_a_leaf_cannot_certify_another_leaf():
    """The holder of a certified key signs a certificate for a key of his own."""
    between = SampleAuthority("x", not_before=THEN, not_after=LATER)
    between._key = ISSUER.key._native
    between._name = x509.Name([x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Sample Issuer")])
    forged = between.certify(STRANGER.public, not_before=THEN, not_after=LATER, uris=[HOST])
    text = certified(forged, chain_for(uris=[HOST]), key=STRANGER)

    open_question(report_on(text, trust=ANCHOR), ISSUER_CHECK, "certificate-untrusted")


def test_a_chain_beside_a_signature_of_another_key_is_a_forgery():
    text = certified(chain_for(uris=[HOST]), key=STRANGER)

    refused(report_on(text, trust=ANCHOR), PROOF, "signature-invalid")
    refused(report_on(text, trust=TrustStore()), PROOF, "signature-invalid")


BROKEN_CHAINS = {
    "a string": base64.b64encode(ROOT.certificate).decode(),
    "empty": [],
    "a number": [1],
    "no base64": ["*"],
    "base64url": [base64.urlsafe_b64encode(b"\xff" * 90).decode()],
    "no certificate": ["AAAA"],
    "an object": {"0": "AAAA"},
    "nine": [base64.b64encode(ROOT.certificate).decode()] * 9,
    "far too long": ["A" * 90_000],
}


@pytest.mark.parametrize("chain", BROKEN_CHAINS.values(), ids=BROKEN_CHAINS)
def test_a_chain_that_cannot_be_read_excuses_and_accuses_nobody(chain: object):
    text = credential(x5c=chain)

    proof_open(report_on(text, trust=ANCHOR))
    known(report_on(text))
    refused(report_on(spoilt(text)), PROOF, "signature-invalid")


# --- identifiers that are keys -------------------------------------------------------------------


@pytest.mark.parametrize("did_of", [did_key_of, did_jwk_of])
@pytest.mark.parametrize("kind", ["P-256", "P-384", "Ed25519"])
def test_a_did_that_is_a_key_binds_it_and_says_nothing_of_the_issuer(did_of, kind):
    key = key_of(kind)
    issuer = did_of(key.public)
    text = credential(key, issuer)

    open_question(report_on(text), ISSUER_CHECK, "issuer-not-known")
    refused(report_on(spoilt(text)), PROOF, "signature-invalid")
    refused(report_on(credential(STRANGER, issuer)), PROOF, "signature-invalid")
    known(report_on(text, trust=trust_in(SampleIssuer(issuer, key=key))))


@pytest.mark.parametrize("did_of", [did_key_of, did_jwk_of])
def test_a_list_need_not_repeat_the_key_of_such_a_did(did_of):
    issuer = did_of(STRANGER.public)
    trust = trust_in({"id": issuer, "names": {"en": "A club"}})

    report = report_on(credential(STRANGER, issuer), trust=trust)

    known(report)
    assert report.issuer.name == "A club"
    refused(report_on(credential(NEW, issuer), trust=trust), PROOF, "signature-invalid")


@pytest.mark.parametrize(
    "issuer",
    ["did:key:", "did:key:z", "did:key:zQ3sh", "did:key:z0OIl", "did:key:z" + "2" * 9_999, "did:jwk:", "did:jwk:e30",
     "did:jwk:!", "did:jwk:" + "A" * 40_000],
)  # fmt: skip
def test_a_did_without_a_usable_key_leaves_the_proof_open(issuer: str):
    proof_open(report_on(credential(STRANGER, issuer)))
    proof_open(report_on(credential(STRANGER, issuer), trust=trust_in({"id": issuer})))


# --- documents of an issuer ----------------------------------------------------------------------


def document_of(*keys) -> TrustStore:
    return parse_issuer_document(json.dumps({"keys": list(keys)}).encode(), ISSUER.id)


def test_a_document_binds_keys_and_says_nothing_of_the_issuer():
    trust = document_of(named(OLD, "old"), named(NEW, "new"))

    open_question(report_on(credential(OLD), trust=trust), ISSUER_CHECK, "issuer-not-known")
    open_question(report_on(credential(NEW, kid="new"), trust=trust), ISSUER_CHECK, "issuer-not-known")
    refused(report_on(credential(NEW, kid="old"), trust=trust), PROOF, "signature-invalid")
    refused(report_on(credential(STRANGER), trust=trust), PROOF, "signature-invalid")
    proof_open(report_on(credential(NEW, kid="newest"), trust=trust))
    proof_open(report_on(credential(NEW, issuer="https://other.example"), trust=trust))


def test_a_listed_issuer_without_keys_is_known_by_those_of_its_document():
    trust = document_of(NEW.public.jwk) + trust_in(entry())

    known(report_on(credential(NEW), trust=trust))
    refused(report_on(credential(STRANGER), trust=trust), PROOF, "signature-invalid")


def test_a_document_adds_no_key_to_a_list_that_has_its_own():
    trust = document_of(named(NEW, "new")) + trust_in(entry(named(OLD, "old")))

    open_question(report_on(credential(NEW, kid="new"), trust=trust), ISSUER_CHECK, "issuer-not-known")
    known(report_on(credential(OLD, kid="old"), trust=trust))


# --- keys without an issuer ----------------------------------------------------------------------


def key_set(*keys, any_issuer: bool = False) -> TrustStore:
    return parse_trust(json.dumps({"keys": list(keys)}).encode(), "file", any_issuer=any_issuer)


def test_a_key_given_without_an_issuer_shows_that_nothing_changed():
    trust = key_set(named(NEW, "1"))

    open_question(report_on(credential(NEW), trust=trust), ISSUER_CHECK, "key-not-bound-to-issuer")
    open_question(report_on(credential(NEW, kid="1"), trust=trust), ISSUER_CHECK, "key-not-bound-to-issuer")


def test_such_a_key_accuses_nobody_even_where_its_name_fits():
    """Many issuers call their key 1."""
    proof_open(report_on(credential(STRANGER, kid="1"), trust=key_set(named(NEW, "1"))))
    proof_open(report_on(credential(STRANGER), trust=key_set(NEW.public.jwk)))


def test_keys_for_any_issuer_decide():
    trust = key_set(named(NEW, "1"), any_issuer=True)

    known(report_on(credential(NEW), trust=trust), "given keys")
    known(report_on(credential(NEW, issuer=None), trust=trust), "given keys")
    refused(report_on(credential(STRANGER), trust=trust), PROOF, "signature-invalid")
    proof_open(report_on(credential(STRANGER, kid="2"), trust=trust))


def test_keys_for_any_issuer_lend_nothing_to_other_sets():
    trust = key_set(NEW.public.jwk, any_issuer=True) + key_set(STRANGER.public.jwk)

    known(report_on(credential(NEW), trust=trust), "given keys")
    open_question(report_on(credential(STRANGER), trust=trust), ISSUER_CHECK, "key-not-bound-to-issuer")


def test_keys_for_any_issuer_count_beside_an_untrusted_chain():
    text = certified(chain_for(NEW, uris=[HOST]), key=NEW)

    known(report_on(text, trust=key_set(NEW.public.jwk, any_issuer=True)), "given keys")


def test_a_key_in_the_header_proves_nothing_about_the_issuer():
    text = credential(STRANGER, jwk=STRANGER.public.jwk)

    open_question(report_on(text, trust=TrustStore()), ISSUER_CHECK, "key-not-bound-to-issuer")
    refused(report_on(spoilt(text), trust=TrustStore()), PROOF, "signature-invalid")
    refused(report_on(credential(STRANGER, jwk=NEW.public.jwk), trust=TrustStore()), PROOF, "signature-invalid")
    report = report_on(text)  # the issuer it names is listed with another key
    assert report.check(ISSUER_CHECK).outcome is Outcome.UNDETERMINED
    assert report.issuer.known_by is None


@pytest.mark.parametrize("jwk", [5, "key", [], {}, {"kty": "EC"}, {**STRANGER.public.jwk, "d": "AAAA"}])
def test_a_broken_key_in_the_header_excuses_nothing(jwk: object):
    proof_open(report_on(credential(STRANGER, jwk=jwk), trust=TrustStore()))
    refused(report_on(credential(STRANGER, jwk=jwk)), PROOF, "signature-invalid")


@pytest.mark.parametrize("header", [{"jku": "https://x.example"}, {"x5u": "https://x.example"}, {"x5t#S256": "x"}])
def test_addresses_in_the_header_are_not_followed(header):
    known(report_on(credential(**header)))
    proof_open(report_on(credential(**header), trust=TrustStore()))
