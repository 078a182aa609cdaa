"""Cryptosuites: what was signed verifies, nothing else does."""

import copy
import json
import time
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulators.linked_data import LinkedDataSigner
from wallet.crypto.encoding import decode_base58btc, encode_base58btc
from wallet.crypto.keys import PrivateKey
from wallet.data_integrity.contexts import SHIPPED, Contexts
from wallet.data_integrity.cryptosuites import SecuredDocument, create_proof, verify_proof
from wallet.data_integrity.proofs import parse_proof, proofs_of
from wallet.errors import (
    AlgorithmNotAllowedError,
    ContextNotKnownError,
    MalformedError,
    PropertyNotDefinedError,
    SignatureInvalidError,
    TooLargeError,
    UnsupportedSuiteError,
    WalletError,
)

PAIRS = [
    ("eddsa-rdfc-2022", "Ed25519"),
    ("eddsa-jcs-2022", "Ed25519"),
    ("Ed25519Signature2020", "Ed25519"),
    ("ecdsa-rdfc-2019", "P-256"),
    ("ecdsa-rdfc-2019", "P-384"),
    ("ecdsa-jcs-2019", "P-256"),
    ("ecdsa-jcs-2019", "P-384"),
]
OLDER = "https://w3id.org/security/suites/ed25519-2020/v1"
_SIGNED = {}


def signed(suite, kind):
    """One signer and badge for each pair; tests change copies."""
    if (suite, kind) not in _SIGNED:
        signer = LinkedDataSigner(kind=kind)
        badge = signer.badge()
        if suite == "Ed25519Signature2020":
            badge = {**badge, "@context": [*badge["@context"], OLDER]}
        _SIGNED[suite, kind] = signer, signer.sign(badge, suite)
    signer, document = _SIGNED[suite, kind]
    return signer, copy.deepcopy(document)


def verify(document, key, contexts=SHIPPED, place=0):
    verify_proof(document, parse_proof(proofs_of(document)[place]), key.public, contexts)


@pytest.mark.parametrize(("suite", "kind"), PAIRS)
def test_what_was_signed_verifies_after_a_journey(suite, kind) -> None:
    signer, document = signed(suite, kind)
    verify(json.loads(json.dumps(document)), signer.key)
    with pytest.raises(SignatureInvalidError):
        verify(document, PrivateKey.generate(kind))


def _leaves(value, path=()):
    if isinstance(value, dict):
        for name, item in value.items():
            yield from _leaves(item, (*path, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _leaves(item, (*path, index))
    else:
        yield path


def _set(document, path, change):
    for step in path[:-1]:
        document = document[step]
    document[path[-1]] = change(document[path[-1]])


@pytest.mark.parametrize(("suite", "kind"), PAIRS)
def test_no_value_can_be_changed(suite, kind) -> None:
    signer, document = signed(suite, kind)
    for path in _leaves(document):
        if path[0] == "@context" and "jcs" not in suite:
            continue  # a signature over statements covers what contexts mean, not what they are called
        changed = copy.deepcopy(document)
        _set(
            changed,
            path,
            lambda value: value + 1 if isinstance(value, float) else f"{value[:-1]}{chr(ord(value[-1]) ^ 1)}",
        )
        with pytest.raises(WalletError):
            verify(changed, signer.key)


@pytest.mark.parametrize(("suite", "kind"), PAIRS)
def test_nothing_can_be_added_or_taken_out(suite, kind) -> None:
    signer, document = signed(suite, kind)
    for where in ((), ("issuer",), ("credentialSubject",), ("credentialSubject", "achievement"), ("proof",)):
        part = document
        for step in where:
            part = part[step]
        for name in [*part]:
            if name in ("proof", "proofValue"):
                continue
            kept = part.pop(name)
            with pytest.raises(WalletError):
                verify(document, signer.key)
            part[name] = kept
        for name, value in (("grade", "A"), ("description", "x"), ("expires", "2030-01-01T00:00:00Z")):
            if name in part:
                continue
            part[name] = value
            with pytest.raises(WalletError):
                verify(document, signer.key)
            del part[name]
    verify(document, signer.key)


@given(st.sampled_from(PAIRS), st.integers(0, 767))
@settings(max_examples=60, deadline=None)
def test_any_flipped_bit_of_a_proof_value_is_refused(pair, bit) -> None:
    signer, document = signed(*pair)
    value = bytearray(decode_base58btc(document["proof"]["proofValue"][1:]))
    value[bit // 8 % len(value)] ^= 1 << bit % 8
    document["proof"]["proofValue"] = "z" + encode_base58btc(bytes(value))
    with pytest.raises(SignatureInvalidError):
        verify(document, signer.key)


@pytest.mark.parametrize("value", [None, "", "z", "z0", "u" + "A" * 86, "z" + "1" * 300, "m", "zé"])
def test_a_value_that_is_none(value) -> None:
    signer, document = signed("eddsa-rdfc-2022", "Ed25519")
    document["proof"]["proofValue"] = value
    with pytest.raises(SignatureInvalidError):
        verify(document, signer.key)


@pytest.mark.parametrize(("suite", "kind"), PAIRS)
def test_order_in_the_json_does_not_matter(suite, kind) -> None:
    signer, document = signed(suite, kind)
    verify({name: document[name] for name in reversed(document)}, signer.key)


@pytest.mark.parametrize(
    ("suite", "kind"),
    [
        ("eddsa-rdfc-2022", "P-256"),
        ("eddsa-jcs-2022", "P-384"),
        ("ecdsa-rdfc-2019", "Ed25519"),
        ("ecdsa-jcs-2019", "P-521"),
    ],
)
def test_a_key_of_another_kind(suite, kind) -> None:
    fitting = "Ed25519" if suite.startswith("eddsa") else "P-256"
    _, document = signed(suite, fitting)
    other = LinkedDataSigner(kind=kind)
    with pytest.raises(AlgorithmNotAllowedError):
        verify(document, other.key)
    with pytest.raises(AlgorithmNotAllowedError):
        other.sign(other.badge(), suite)


@pytest.mark.parametrize(
    "change",
    [
        {"cryptosuite": "bbs-2023"},
        {"cryptosuite": "eddsa-2022"},
        {"cryptosuite": "Ed25519Signature2020"},
        {"type": "Ed25519Signature2018"},
        {"type": "JsonWebSignature2020"},
        {"type": "BbsBlsSignature2020"},
        {"type": "eddsa-rdfc-2022"},
    ],
    ids=str,
)
def test_another_suite_is_named(change) -> None:
    signer, document = signed("eddsa-rdfc-2022", "Ed25519")
    document["proof"] |= change
    with pytest.raises(UnsupportedSuiteError) as caught:
        verify(document, signer.key)
    assert caught.value.detail in change.values()


def test_a_suite_that_is_not_made_here() -> None:
    signer = LinkedDataSigner(kind="P-256")
    for suite in ("ecdsa-sd-2023", "bbs-2023"):
        with pytest.raises(UnsupportedSuiteError):
            signer.sign(signer.badge(), suite)


def test_one_suites_proof_is_not_anothers() -> None:
    signer, document = signed("eddsa-rdfc-2022", "Ed25519")
    document["proof"]["cryptosuite"] = "eddsa-jcs-2022"
    with pytest.raises(SignatureInvalidError):
        verify(document, signer.key)


def test_contexts_of_a_json_proof_begin_those_of_the_document() -> None:
    signer, document = signed("eddsa-jcs-2022", "Ed25519")
    added = {**document, "@context": [*document["@context"], "https://nowhere.example/v1"]}
    verify(added, signer.key)  # a later signer may have needed one more
    for contexts in ([], document["@context"][:1], document["@context"][::-1], document["@context"][0]):
        with pytest.raises(SignatureInvalidError):
            verify({**document, "@context": contexts}, signer.key)


def test_a_json_proof_needs_no_context_to_be_known() -> None:
    signer = LinkedDataSigner()
    document = signer.sign(
        {"@context": "https://nowhere.example/v1", "word": 1.5, "other": {"x": None}}, "eddsa-jcs-2022"
    )
    verify(document, signer.key)
    plain = signer.sign({"word": "x"}, "eddsa-jcs-2022")
    assert "@context" not in plain["proof"]
    verify(plain, signer.key)
    with pytest.raises(MalformedError):
        signer.sign({"word": 2**60}, "eddsa-jcs-2022")


def test_what_no_context_defines() -> None:
    signer, document = signed("eddsa-rdfc-2022", "Ed25519")
    for changed in ({**document, "grade": "A"}, {**document, "proof": {**document["proof"], "note": "x"}}):
        with pytest.raises(PropertyNotDefinedError):
            verify(changed, signer.key)
    with pytest.raises(PropertyNotDefinedError):
        signer.sign(
            {"@context": "https://www.w3.org/2018/credentials/v1", "type": "VerifiableCredential", "id": "urn:x"}
        )
    with pytest.raises(ContextNotKnownError):
        verify({**document, "@context": [*document["@context"], "https://nowhere.example/v1"]}, signer.key)


def test_a_proof_holds_under_any_copy_that_was_published_at_an_address() -> None:
    """A term that one copy of a context lacks cannot be signed under it; the others are signed the same."""
    drifted = "https://purl.imsglobal.org/spec/ob/v3p0/context.json"
    earlier = Contexts(chosen={drifted: 1})
    signer = LinkedDataSigner()
    members = {
        "@context": ["https://www.w3.org/2018/credentials/v1", drifted, "https://w3id.org/security/data-integrity/v2"]
    }
    badge = {name: value for name, value in signer.badge(**members).items() if name != "validFrom"}
    badge |= {"issuanceDate": "2026-03-01T09:00:00Z"}
    del badge["credentialSubject"]["result"], badge["credentialSubject"]["creditsEarned"]
    for contexts in (SHIPPED, earlier):
        document = signer.sign(badge, contexts=contexts)
        verify(document, signer.key)
        document["name"] = "Welding, advanced"
        with pytest.raises(SignatureInvalidError):
            verify(document, signer.key)


def test_a_proof_with_contexts_of_its_own() -> None:
    """Older signers read a proof under the contexts it states; the document's alone do not define its words."""
    signer = LinkedDataSigner()
    v1, data_integrity = "https://www.w3.org/2018/credentials/v1", "https://w3id.org/security/data-integrity/v2"
    bare = {
        "@context": v1,
        "id": "urn:x",
        "type": "VerifiableCredential",
        "issuer": signer.id,
        "issuanceDate": "2026-03-01T09:00:00Z",
    }
    made = signer.sign({**bare, "@context": [v1, data_integrity]})
    with pytest.raises(PropertyNotDefinedError):
        verify({**made, "@context": v1}, signer.key)
    stated = {**made["proof"], "@context": [v1, data_integrity]}
    verify({**made, "@context": v1, "proof": stated}, signer.key)


def test_sets_and_chains() -> None:
    first, second, third = LinkedDataSigner(), LinkedDataSigner(kind="P-256"), LinkedDataSigner(kind="P-384")
    document = first.sign(first.badge(), id="urn:1")
    document = second.sign(document, id="urn:2", previousProof="urn:1")
    document = third.sign(document, previousProof=["urn:1", "urn:2"])
    for place, signer in enumerate((first, second, third)):
        verify(document, signer.key, place=place)
    proofs = document["proof"]
    # Whoever changes an earlier proof breaks the later one, and an earlier one needs no later.
    other = LinkedDataSigner()
    swapped = {**document, "proof": [other.sign(other.badge(), id="urn:1")["proof"], *proofs[1:]]}
    for place, signer in ((1, second), (2, third)):
        with pytest.raises(SignatureInvalidError):
            verify(swapped, signer.key, place=place)
    verify({**document, "proof": proofs[:1]}, first.key)
    for missing in ([proofs[1]], [proofs[1], proofs[2]], [proofs[0], proofs[0], proofs[1]]):
        with pytest.raises(SignatureInvalidError):
            verify({**document, "proof": missing}, second.key, place=missing.index(proofs[1]))
    with pytest.raises(SignatureInvalidError):
        third.sign(first.badge(), previousProof="urn:nowhere")


def test_options_that_are_none() -> None:
    signer = LinkedDataSigner()
    with pytest.raises(MalformedError):
        create_proof(
            signer.badge(), {"cryptosuite": "eddsa-rdfc-2022", "proofPurpose": "assertionMethod"}, signer.key, SHIPPED
        )


def test_proofs_of_one_document_share_their_work_and_a_budget() -> None:
    signer = LinkedDataSigner()
    badge = signer.badge()
    badge["credentialSubject"]["result"] *= 2500
    document = signer.sign(signer.sign(badge, id="urn:1"), id="urn:2")
    secured = SecuredDocument(document, SHIPPED)
    proof = parse_proof(document["proof"][1])
    for _ in range(10):
        secured.prepare(proof).verify(signer.key.public)
    # Each link of a chain is made over a document of its own.
    chained = parse_proof({**document["proof"][1], "previousProof": "urn:1"})
    secured = SecuredDocument(document, SHIPPED)
    start = time.process_time()
    with pytest.raises(TooLargeError):  # noqa: PT012 - one of them is the last that is paid for
        for _ in range(16):
            with suppress(SignatureInvalidError):
                secured.prepare(chained).verify(signer.key.public)
    assert time.process_time() - start < 3
