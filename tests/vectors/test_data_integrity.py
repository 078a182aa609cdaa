"""The published vectors of the EdDSA and ECDSA cryptosuites: every intermediate, every signed document."""

import hashlib
import json
from pathlib import Path

import pytest

from wallet.crypto.did import key_of_did
from wallet.crypto.keys import PublicKey
from wallet.data_integrity.canonical import HashName, canonicalize
from wallet.data_integrity.contexts import SHIPPED
from wallet.data_integrity.cryptosuites import rdf_data, verify_proof
from wallet.data_integrity.expansion import to_quads
from wallet.data_integrity.json_canonical import canonical_json
from wallet.data_integrity.proofs import parse_proof, proofs_of, unsecured
from wallet.errors import SignatureInvalidError

_FOLDER = Path(__file__).resolve().parents[2].parent / "shared" / "vectors"
_FOLDERS = [_FOLDER / name for name in ("w3c-vc-di-eddsa", "w3c-vc-di-ecdsa")]

pytestmark = pytest.mark.skipif(
    not all(folder.is_dir() for folder in _FOLDERS), reason="the shared test vectors are not beside this checkout"
)

_EXPECTED = [
    (folder / row["file"], row["signature"] == "valid")
    for folder in _FOLDERS
    if folder.is_dir()
    for row in json.loads((folder / "expected.json").read_bytes())
    if "signature" in row
]
_SIGNED = [path for path, valid in _EXPECTED if valid and not {"proof-set-chain", "ecdsa-sd-2023"} & {*path.parts}]


def _key(proof) -> PublicKey:
    return key_of_did(proof["verificationMethod"].partition("#")[0])


def _part(signed: Path, name: str) -> str:
    """An intermediate value of a signed document: `canonDoc`, `docHash`…, by the folder's own suffix."""
    (found,) = signed.parent.glob(f"{name}*.txt")
    return found.read_text(encoding="utf-8")


@pytest.mark.parametrize(("path", "valid"), _EXPECTED, ids=lambda value: value.name if isinstance(value, Path) else "")
def test_every_signed_document(path: Path, valid: bool) -> None:
    document = json.loads(path.read_bytes())
    for proof in proofs_of(document):
        if valid:
            verify_proof(document, parse_proof(proof), _key(proof), SHIPPED)
        else:
            with pytest.raises(SignatureInvalidError):
                verify_proof(document, parse_proof(proof), _key(proof), SHIPPED)


@pytest.mark.parametrize("path", _SIGNED, ids=lambda path: path.name)
def test_every_intermediate(path: Path) -> None:
    document = json.loads(path.read_bytes())
    proof = parse_proof(document["proof"])
    hash_name: HashName = "sha384" if _key(document["proof"]).kind == "P-384" else "sha256"
    options = {name: member for name, member in document["proof"].items() if name != "proofValue"}
    options["@context"] = document["@context"]
    whole = unsecured(document)
    if "jcs" in proof.suite:
        canonical_options, canonical_document = canonical_json(options).decode(), canonical_json(whole).decode()
    else:
        canonical_options, canonical_document = (
            canonicalize(to_quads(part, SHIPPED), hash_name=hash_name).text for part in (options, whole)
        )
    assert canonical_document == _part(path, "canonDoc")
    assert canonical_options == _part(path, "proofCanon")
    assert hashlib.new(hash_name, canonical_document.encode()).hexdigest() == _part(path, "docHash")
    assert hashlib.new(hash_name, canonical_options.encode()).hexdigest() == _part(path, "proofHash")
    if "jcs" not in proof.suite:
        assert rdf_data(whole, options, hash_name, SHIPPED).hex() == _part(path, "combinedHash")
    assert proof.value == _part(path, "sigBTC58")


@pytest.mark.parametrize("name", ["signedProofChain1.json", "signedProofChain2.json"])
def test_a_chain_holds_only_whole_and_in_place(name: str) -> None:
    path = _FOLDERS[0] / "TestVectors" / "proof-set-chain" / name
    document = json.loads(path.read_bytes())
    chained = [proof for proof in document["proof"] if "previousProof" in proof]
    assert chained
    for proof in chained:
        without = [other for other in document["proof"] if other.get("id") != proof["previousProof"]]
        if len(without) == len(document["proof"]):  # a list of several: leave out one
            without = [other for other in document["proof"] if other.get("id") != proof["previousProof"][0]]
        with pytest.raises(SignatureInvalidError):
            verify_proof({**document, "proof": without}, parse_proof(proof), _key(proof), SHIPPED)
        loose = {key: value for key, value in proof.items() if key != "previousProof"}
        with pytest.raises(SignatureInvalidError):
            verify_proof(document, parse_proof(loose), _key(proof), SHIPPED)
