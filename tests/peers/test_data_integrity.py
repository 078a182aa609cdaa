"""JSON-LD credentials there and back: Digital Bazaar signs and this program judges, and the other way round."""

import copy
import json

import pytest

from tests.peers.node import PeerError
from tests.simulators.linked_data import CREATED, LinkedDataSigner
from wallet.crypto.did import did_key_of
from wallet.crypto.keys import PrivateKey
from wallet.data_integrity.contexts import SHIPPED
from wallet.data_integrity.selective import create_base_proof
from wallet.disclosure import PresentationEnd, make_presentation
from wallet.formats.recognise import parse_credential
from wallet.model.report import CheckName, Outcome
from wallet.status.cache import StatusCache
from wallet.trust.trust_store import TrustStore
from wallet.verification import Enclosed, Presented, read_and_verify

pytestmark = pytest.mark.peers

AT = CREATED.replace(day=2)
NOW = AT.isoformat().replace("+00:00", "Z")
SIGNED = CREATED.isoformat().replace("+00:00", "Z")
AUDIENCE, NONCE = "https://employer.example", "n-7Qx2"
ALWAYS = ["/issuer", "/validFrom", "/type"]
SUITES = {
    "eddsa-rdfc-2022": "Ed25519",
    "eddsa-jcs-2022": "Ed25519",
    "Ed25519Signature2020": "Ed25519",
    "ecdsa-rdfc-2019": "P-256",
    "ecdsa-jcs-2019": "P-256",
}
WHOLE = pytest.mark.parametrize(("suite", "kind"), [*SUITES.items(), ("ecdsa-rdfc-2019", "P-384")])


def badge(issuer, subject="did:example:learner", **members):
    document = LinkedDataSigner(key=PrivateKey.generate("Ed25519")).badge(**members)
    contexts = [*document["@context"], "https://w3id.org/security/suites/ed25519-2020/v1"]
    return document | {
        "@context": contexts,
        "issuer": document["issuer"] | {"id": issuer},
        "credentialSubject": document["credentialSubject"] | {"id": subject},
    }


def judged(document, expected=None):
    data = document.encode() if isinstance(document, str) else json.dumps(document).encode()
    _, report = read_and_verify(
        data, trust=TrustStore(), statuses=StatusCache(), at=AT, expected=expected or Enclosed()
    )
    return report


def outcome(report, name=CheckName.PROOF):
    check = report.check(name)
    return check.outcome, check.code


def changed(document, *path):
    """The document with one value changed."""
    copied = copy.deepcopy(document)
    place = copied
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = f"{place[path[-1]]}x" if isinstance(place[path[-1]], str) else place[path[-1]] + 1
    return copied


def says(peer, document):
    return peer.ask("verify", document=document, now=NOW)


@WHOLE
def test_what_they_sign_holds_here(digital_bazaar, suite, kind):
    issuer = digital_bazaar.ask("newKey", kind=kind)
    document = digital_bazaar.ask("sign", document=badge(issuer), suite=suite, did=issuer, created=SIGNED)

    assert says(digital_bazaar, document) == {"verified": True}
    report = judged(document)
    assert outcome(report) == (Outcome.PASSED, "ok")
    assert outcome(report, CheckName.ISSUER) == (Outcome.UNDETERMINED, "issuer-not-known")
    assert report.claims == {name: value for name, value in document.items() if name != "proof"}


@WHOLE
def test_what_is_signed_here_holds_there(digital_bazaar, suite, kind):
    signer = LinkedDataSigner(kind=kind)
    document = signer.sign(badge(signer.id), suite)

    assert judged(document).check(CheckName.PROOF).outcome is Outcome.PASSED
    assert says(digital_bazaar, document) == {"verified": True}


@WHOLE
@pytest.mark.parametrize(
    "path",
    [("credentialSubject", "achievement", "name"), ("credentialSubject", "creditsEarned"), ("proof", "created")],
    ids=lambda path: path[-1],
)
def test_a_changed_value_is_refused_on_both_sides(digital_bazaar, suite, kind, path):
    issuer = digital_bazaar.ask("newKey", kind=kind)
    theirs = digital_bazaar.ask("sign", document=badge(issuer), suite=suite, did=issuer, created=SIGNED)
    signer = LinkedDataSigner(kind=kind)
    ours = signer.sign(badge(signer.id), suite)

    for document in (theirs, ours):
        if path[-1] == "created":
            forged = copy.deepcopy(document)
            forged["proof"]["created"] = "2026-02-28T09:00:00Z"
        else:
            forged = changed(document, *path)
        assert outcome(judged(forged)) == (Outcome.FAILED, "signature-invalid")
        assert not says(digital_bazaar, forged)["verified"]


# --- choosing details --------------------------------------------------------------------------------


@pytest.fixture
def base(digital_bazaar):
    """A badge with a base proof of theirs, of a holder here."""
    holder = PrivateKey.generate("P-256")
    issuer = digital_bazaar.ask("newKey", kind="P-256")
    document = digital_bazaar.ask(
        "sign",
        document=badge(issuer, did_key_of(holder.public)),
        suite="ecdsa-sd-2023",
        did=issuer,
        created=SIGNED,
        pointers=ALWAYS,
    )
    return document, holder


CHOSEN = [("name",), ("credentialSubject", "achievement", "name"), ("credentialSubject", "result", 0)]


def test_their_base_proof_holds_here(base):
    document, _ = base

    assert outcome(judged(document)) == (Outcome.PASSED, "ok")
    forged = changed(document, "credentialSubject", "achievement", "name")
    assert outcome(judged(forged)) == (Outcome.FAILED, "signature-invalid")


def test_what_they_derive_holds_here(digital_bazaar, base):
    pointers = ["/name", "/credentialSubject/achievement/name", "/credentialSubject/result/0"]
    shown = digital_bazaar.ask("derive", document=base[0], pointers=pointers)

    assert "creditsEarned" not in shown["credentialSubject"]
    assert outcome(judged(shown)) == (Outcome.PASSED, "ok")
    for path in (("name",), ("credentialSubject", "achievement", "name"), ("validFrom",)):
        forged = copy.deepcopy(shown)
        if path == ("validFrom",):
            forged["validFrom"] = "2026-02-01T09:00:00Z"
        else:
            forged = changed(shown, *path)
        assert outcome(judged(forged)) == (Outcome.FAILED, "signature-invalid")
        assert not says(digital_bazaar, forged)["verified"]


def test_what_is_derived_here_holds_there(digital_bazaar, base):
    made = make_presentation(parse_credential(json.dumps(base[0]).encode()), CHOSEN, now=AT)
    shown = json.loads(made.text)

    assert "creditsEarned" not in shown["credentialSubject"]
    assert shown["credentialSubject"]["achievement"]["name"] == "Welding, basics"
    assert "description" not in shown["credentialSubject"]["achievement"]
    assert says(digital_bazaar, shown) == {"verified": True}
    assert not says(digital_bazaar, changed(shown, "name"))["verified"]
    assert not says(digital_bazaar, changed(shown, "credentialSubject", "result", 0, "value"))["verified"]


def test_what_is_sealed_and_derived_here_holds_there(digital_bazaar):
    key = PrivateKey.generate("P-256")
    did = did_key_of(key.public)
    options = {
        "created": SIGNED,
        "verificationMethod": f"{did}#{did.removeprefix('did:key:')}",
        "proofPurpose": "assertionMethod",
    }
    sealed = create_base_proof(badge(did), options, ALWAYS, key, SHIPPED)
    shown = digital_bazaar.ask("derive", document=sealed, pointers=["/credentialSubject/creditsEarned"])
    assert says(digital_bazaar, shown) == {"verified": True}
    assert outcome(judged(shown)) == (Outcome.PASSED, "ok")

    made = make_presentation(parse_credential(json.dumps(sealed).encode()), CHOSEN, now=AT)
    assert says(digital_bazaar, json.loads(made.text)) == {"verified": True}


def test_both_sides_derive_the_same(digital_bazaar, base):
    pointers = ["/name", "/credentialSubject/creditsEarned"]
    theirs = digital_bazaar.ask("derive", document=base[0], pointers=pointers)
    paths = [("name",), ("credentialSubject", "creditsEarned")]
    ours = json.loads(make_presentation(parse_credential(json.dumps(base[0]).encode()), paths, now=AT).text)

    assert {**ours, "proof": None} == {**theirs, "proof": None}


# --- presentations -----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["Ed25519", "P-256"])
def test_a_presentation_made_here_holds_there(digital_bazaar, kind):
    signer, holder = LinkedDataSigner(), PrivateKey.generate(kind)
    credential = parse_credential(json.dumps(signer.sign(badge(signer.id, did_key_of(holder.public)))).encode())
    made = make_presentation(credential, (), now=AT, end=PresentationEnd(AUDIENCE, NONCE, holder))
    document = json.loads(made.text)

    def accepts(presented, challenge=NONCE, domain=AUDIENCE):
        question = {"document": presented, "challenge": challenge, "domain": domain, "now": NOW}
        return digital_bazaar.ask("verifyPresentation", **question)["verified"]

    assert accepts(document)
    assert not accepts(document, challenge="another")
    assert not accepts(document, domain="https://another.example")
    assert not accepts(changed(document, "proof", "challenge"), challenge=f"{NONCE}x")
    assert not accepts(changed(document, "verifiableCredential", 0, "name"))


def test_a_derived_presentation_made_here_holds_there(digital_bazaar, base):
    document, holder = base
    end = PresentationEnd(AUDIENCE, NONCE, holder)
    made = json.loads(make_presentation(parse_credential(json.dumps(document).encode()), CHOSEN, now=AT, end=end).text)

    answer = digital_bazaar.ask("verifyPresentation", document=made, challenge=NONCE, domain=AUDIENCE, now=NOW)
    assert answer == {"verified": True}
    assert "creditsEarned" not in made["verifiableCredential"][0]["credentialSubject"]


@pytest.mark.parametrize("suite", SUITES)
def test_a_presentation_of_theirs_holds_here(digital_bazaar, suite):
    issuer = digital_bazaar.ask("newKey", kind=SUITES[suite])
    holder = digital_bazaar.ask("newKey", kind=SUITES[suite])
    document = digital_bazaar.ask("sign", document=badge(issuer, holder), suite=suite, did=issuer, created=SIGNED)
    question = {"suite": suite, "did": holder, "created": SIGNED, "challenge": NONCE, "domain": AUDIENCE}
    presented = digital_bazaar.ask("present", document=document, **question)

    report = judged(presented, Presented(NONCE, AUDIENCE))
    assert outcome(report) == (Outcome.PASSED, "ok")
    assert outcome(report, CheckName.HOLDER) == (Outcome.PASSED, "ok")
    assert outcome(judged(presented, Presented("another", AUDIENCE)), CheckName.HOLDER)[1] == "nonce-mismatch"
    assert outcome(judged(presented, Presented(NONCE, "https://another.example")), CheckName.HOLDER)[1] == (
        "audience-mismatch"
    )
    forged = changed(presented, "verifiableCredential", 0, "name")
    assert judged(forged, Presented(NONCE, AUDIENCE)).verdict.value == "not-genuine"


def test_they_derive_nothing_from_a_changed_credential(digital_bazaar, base):
    """Whatever they make of it, nobody here takes it for genuine."""
    forged = changed(base[0], "credentialSubject", "achievement", "name")
    try:
        shown = digital_bazaar.ask("derive", document=forged, pointers=["/credentialSubject/achievement/name"])
    except PeerError:
        return
    assert outcome(judged(shown)) == (Outcome.FAILED, "signature-invalid")
