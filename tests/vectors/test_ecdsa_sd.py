"""The published sets of ecdsa-sd-2023: every intermediate, both base proofs, both derived documents."""

import json
from pathlib import Path

import pytest

from wallet.crypto.did import key_of_did, key_of_multikey
from wallet.crypto.encoding import decode_base58btc
from wallet.crypto.keys import PrivateKey
from wallet.data_integrity.canonical import canonicalize
from wallet.data_integrity.contexts import SHIPPED
from wallet.data_integrity.expansion import to_quads
from wallet.data_integrity.proofs import unsecured
from wallet.data_integrity.quads import parse_nquads
from wallet.data_integrity.selective import (
    base_proof_of,
    create_base_proof,
    derive,
    is_base_proof,
    mandatory_paths,
    proof_hash,
    verify_base,
    verify_derived,
    verify_selective_proof,
)
from wallet.data_integrity.selective_pointers import parse_pointer, select, value_at
from wallet.data_integrity.selective_statements import Statements, relabelled_lines
from wallet.data_integrity.selective_values import (
    BaseValue,
    DerivedValue,
    key_bytes,
    parse_value,
    write_base_value,
    write_derived_value,
)
from wallet.errors import SignatureInvalidError

# What the sets chose to show, as their documents say it.
CHOSEN = [("validFrom",), ("validUntil",), ("credentialSubject", "birthCountry")]


class VectorSet:
    """One published set: its files by name."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.base = self["addSignedSDBase"]
        self.derived = self["derivedRevealDocument"]
        self.key = key_of_did(self.base["proof"]["verificationMethod"].partition("#")[0])

    def __getitem__(self, name: str):
        return json.loads((self._folder / f"{name}.json").read_bytes())

    def text(self, name: str) -> str:
        return (self._folder / f"{name}.txt").read_text()

    @property
    def hmac_key(self) -> bytes:
        return bytes.fromhex(self["addBaseTransform"]["hmacKeyString"])

    def statements(self) -> Statements:
        return Statements(unsecured(self.base), self.hmac_key, SHIPPED)


@pytest.fixture(params=["employ", "prc"])
def published(request, shared_vectors) -> VectorSet:
    return VectorSet(shared_vectors / "w3c-vc-di-ecdsa" / "TestVectors" / "ecdsa-sd-2023" / request.param)


def grouped(entry):
    return dict(entry["value"])


# --- making a base proof -------------------------------------------------------------------------


def test_the_canonical_document(published):
    lines = canonicalize(to_quads(unsecured(published.base), SHIPPED)).lines
    assert list(lines) == published["addBaseDocCanon"]


def test_the_labels_of_blank_nodes(published):
    assert list(published.statements().lines) == published["addBaseDocHMACCanon"]


def test_what_the_pointers_name(published):
    document = unsecured(published.base)
    for entry in published["addPointerValues"]:
        assert value_at(document, parse_pointer(entry["pointer"], document)) == entry["value"]


def test_the_mandatory_statements(published):
    transform = published["addBaseTransform"]
    statements, document = published.statements(), unsecured(published.base)
    paths = [parse_pointer(pointer, document) for pointer in transform["mandatoryPointers"]]
    places = statements.places_of(paths)

    assert {place: statements.lines[place] for place in places} == grouped(transform["mandatory"])
    others = {place: line for place, line in enumerate(statements.lines) if place not in places}
    assert others == grouped(transform["nonMandatory"])


def test_the_proof_options(published):
    options = published["addProofConfig"]
    assert canonicalize(to_quads(options, SHIPPED)).text == published.text("addProofConfigCanon")
    found = proof_hash(unsecured(published.base), published.base["proof"], SHIPPED)
    assert found.hex() == published["addHashData"]["proofHash"]


def test_the_base_proof_value(published):
    value = parse_value(published.base["proof"]["proofValue"])
    raw = published["addRawBaseSignatureInfo"]

    assert isinstance(value, BaseValue)
    assert value.signature.hex() == raw["baseSignature"]
    assert value.proof_key == key_of_multikey(raw["publicKey"])
    assert key_bytes(value.proof_key) == decode_base58btc(raw["publicKey"][1:])
    assert value.hmac_key == published.hmac_key
    assert [signature.hex() for signature in value.signatures] == raw["signatures"]
    assert list(value.pointers) == raw["mandatoryPointers"]
    assert write_base_value(value) == published.base["proof"]["proofValue"]


def test_the_recovered_base_value(published):
    recovered = published["derivedRecoveredBaseData"]
    value = parse_value(published.base["proof"]["proofValue"])
    assert isinstance(value, BaseValue)
    assert (value.signature.hex(), value.hmac_key.hex()) == (recovered["baseSignature"], recovered["hmacKey"])
    assert [signature.hex() for signature in value.signatures] == recovered["signatures"]
    assert list(value.pointers) == recovered["mandatoryPointers"]
    assert value.proof_key == key_of_multikey(recovered["proofPublicKey"])


def test_the_base_proof_holds_for_its_holder(published):
    document, proof = unsecured(published.base), published.base["proof"]
    assert is_base_proof(proof)
    assert base_proof_of(published.base) == proof
    assert mandatory_paths(document, proof) == (("issuer",),)
    verify_base(document, proof, published.key, SHIPPED)
    verify_selective_proof(document, proof, published.key, SHIPPED)


def test_a_base_proof_is_no_derived_one(published):
    with pytest.raises(SignatureInvalidError):
        verify_derived(unsecured(published.base), published.base["proof"], published.key, SHIPPED)
    with pytest.raises(SignatureInvalidError):
        verify_base(unsecured(published.derived), published.derived["proof"], published.key, SHIPPED)


# --- deriving ------------------------------------------------------------------------------------


def test_the_groups(published):
    data, indexes = published["derivedAllGroupData"], published["derivedGroupIndexes"]
    statements, document = published.statements(), unsecured(published.base)
    mandatory = [("issuer",)]

    assert list(statements.lines) == data["nquads"]
    for name, paths in (("mandatory", mandatory), ("selective", CHOSEN), ("combined", mandatory + CHOSEN)):
        places = statements.places_of(paths)
        assert list(places) == indexes[f"{name}Indexes"]
        group = data["groups"][name]
        assert {place: statements.lines[place] for place in places} == grouped(group["matching"])
        missed = {place: line for place, line in enumerate(statements.lines) if place not in places}
        assert missed == grouped(group["nonMatching"])
        # The published statements have names made at random; in canonical form nothing is left to chance.
        lines = canonicalize(to_quads(select(document, paths), SHIPPED)).lines
        assert canonicalize(parse_nquads("".join(group["deskolemizedNQuads"]))).lines == lines


def test_what_is_revealed(published):
    document = unsecured(published.base)
    assert select(document, [("issuer",), *CHOSEN]) == published["derivedUnsignedReveal"]


def test_the_derived_proof_value(published):
    value = parse_value(published.derived["proof"]["proofValue"])
    disclosed = published["derivedDisclosureData"]

    assert isinstance(value, DerivedValue)
    assert value.signature.hex() == disclosed["baseSignature"]
    assert value.proof_key == key_of_multikey(disclosed["publicKey"])
    assert [signature.hex() for signature in value.signatures] == disclosed["signatures"]
    assert value.labels == grouped(disclosed["labelMap"])
    assert list(value.mandatory) == disclosed["mandatoryIndexes"]
    assert [*value.mandatory] == published["derivedAdjMandatoryIndexes"]["adjMandatoryIndexes"]
    assert [each.hex() for each in value.signatures] == published["derivedAdjSignatures"]["filteredSignatures"]
    assert write_derived_value(value) == published.derived["proof"]["proofValue"]


def test_deriving_gives_the_published_document(published):
    made = derive(published.base, CHOSEN, SHIPPED)
    assert made == published.derived
    verify_derived(unsecured(made), made["proof"], published.key, SHIPPED)


# --- checking ------------------------------------------------------------------------------------


def test_what_a_checker_computes(published):
    value = parse_value(published.derived["proof"]["proofValue"])
    stated = published["verifyDerivedProofValue"]
    assert isinstance(value, DerivedValue)
    assert value.labels == dict(stated["labelMap"])
    assert list(value.mandatory) == stated["mandatoryIndexes"]

    lines = relabelled_lines(unsecured(published.derived), value.labels, SHIPPED)
    assert list(lines) == published["verifyNQuads"]
    data = published["verifyCreateVerifyData"]
    assert [line for place, line in enumerate(lines) if place not in value.mandatory] == data["nonMandatory"]
    assert proof_hash(unsecured(published.derived), published.derived["proof"], SHIPPED).hex() == data["proofHash"]


def test_the_derived_document_holds(published):
    proof = published.derived["proof"]
    assert not is_base_proof(proof)
    assert base_proof_of(published.derived) is None
    verify_derived(unsecured(published.derived), proof, published.key, SHIPPED)
    verify_selective_proof(unsecured(published.derived), proof, published.key, SHIPPED)


def test_the_derived_document_of_another_set_does_not(published, shared_vectors):
    folder = shared_vectors / "w3c-vc-di-ecdsa" / "TestVectors" / "ecdsa-sd-2023"
    other = next(
        VectorSet(folder / name) for name in ("employ", "prc") if VectorSet(folder / name).base != published.base
    )
    with pytest.raises(SignatureInvalidError):
        verify_derived(unsecured(other.derived), published.derived["proof"], published.key, SHIPPED)


def test_signing_again_gives_the_same_statements(published):

    key = PrivateKey.generate("P-256")
    options = {name: value for name, value in published.base["proof"].items() if name != "proofValue"}
    pointers = published["addRawBaseSignatureInfo"]["mandatoryPointers"]
    made = create_base_proof(unsecured(published.base), options, pointers, key, SHIPPED, hmac_key=published.hmac_key)
    verify_base(unsecured(made), made["proof"], key.public, SHIPPED)
    derived = derive(made, CHOSEN, SHIPPED)
    verify_derived(unsecured(derived), derived["proof"], key.public, SHIPPED)
    assert unsecured(derived) == unsecured(published.derived)
