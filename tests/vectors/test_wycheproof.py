"""Every case of the Wycheproof files that a JOSE verifier with our allow-list can meet, and a count of each.

A count that changes means that cases were skipped or added: look, then correct the table.
"""

import base64
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

from wallet.crypto.algorithms import Algorithm, parse_algorithm
from wallet.crypto.jws import parse_compact_jws
from wallet.crypto.keys import PublicKey
from wallet.errors import (
    AlgorithmNotAllowedError,
    KeyInvalidError,
    SignatureInvalidError,
    WalletError,
)

# Our verdict where the published one is not simply "valid" or "invalid" for this program.
OUR_VERDICTS = {
    # RFC 8017 section 9.2 note 1 lets a verifier accept a missing NULL; one encoding is enough.
    ("rsa_signature_2048_sha256_test", 8): False,
    # The JWK says "ES521", an algorithm that no registry knows; `alg` must name one that fits the key.
    ("json_web_signature_test", 347): False,
    ("json_web_signature_test", 351): False,
}

RAW_FILES = [
    ("ecdsa_secp256r1_sha256_p1363_test", Algorithm.ES256, 262),
    ("ecdsa_secp384r1_sha384_p1363_test", Algorithm.ES384, 280),
    ("ecdsa_secp521r1_sha512_p1363_test", Algorithm.ES512, 318),
    ("ed25519_test", Algorithm.EdDSA, 151),
    ("ed25519_test", Algorithm.Ed25519, 151),
    ("rsa_signature_2048_sha256_test", Algorithm.RS256, 259),
    ("rsa_pss_2048_sha256_mgf1_32_test", Algorithm.PS256, 108),
]
# File, algorithm, cases, and how many of them JOSE's form of a signature can express.
DER_FILES = [
    ("ecdsa_secp256r1_sha256_test", Algorithm.ES256, 484, 249),
    ("ecdsa_secp384r1_sha384_test", Algorithm.ES384, 504, 269),
]
# File, cases, cases with a compact JWS, and those of them that are accepted.
JWS_FILES = [
    ("json_web_signature_test", 401, 401, 16),
    ("json_web_key_test", 26, 26, 1),
    ("json_web_crypto_test", 83, 48, 2),
]
FOREIGN_KEY_FILES = [
    ("ecdsa_secp256k1_sha256_p1363_test", 252),
    ("ed448_test", 87),
]


def _groups(shared_vectors: Path, name: str) -> list[dict[str, Any]]:
    path = shared_vectors / "wycheproof" / "testvectors_v1" / f"{name}.json"
    groups: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["testGroups"]
    return groups


def _is_expected(name: str, case: dict[str, Any]) -> bool:
    if case["result"] == "acceptable":
        return OUR_VERDICTS[name, case["tcId"]]
    return OUR_VERDICTS.get((name, case["tcId"]), case["result"] == "valid")


def _verifies(key: PublicKey, algorithm: Algorithm, signature: bytes, message: bytes) -> bool:
    try:
        key.verify(algorithm, signature, message)
    except SignatureInvalidError:
        return False
    return True


@pytest.mark.parametrize(("name", "algorithm", "total"), RAW_FILES)
def test_signatures(shared_vectors: Path, name: str, algorithm: Algorithm, total: int):
    wrong, count = [], 0
    for group in _groups(shared_vectors, name):
        keys = [PublicKey.from_spki(bytes.fromhex(group["publicKeyDer"]))]
        jwk = group.get("publicKeyJwk") or group.get("keyJwk")
        if jwk:
            keys.append(PublicKey.from_jwk(jwk))
            assert keys[0] == keys[1]
        for case in group["tests"]:
            count += 1
            message, signature = bytes.fromhex(case["msg"]), bytes.fromhex(case["sig"])
            if {_verifies(key, algorithm, signature, message) for key in keys} != {_is_expected(name, case)}:
                wrong.append((case["tcId"], case["comment"]))

    assert wrong == []
    assert count == total


@pytest.mark.parametrize(("name", "algorithm", "total", "expressible"), DER_FILES)
def test_signatures_in_der(shared_vectors: Path, name: str, algorithm: Algorithm, total: int, expressible: int):
    """JOSE carries no DER, so only numbers that its form can hold reach the layer."""
    width = {Algorithm.ES256: 32, Algorithm.ES384: 48}[algorithm]
    wrong, count, met = [], 0, 0
    for group in _groups(shared_vectors, name):
        key = PublicKey.from_spki(bytes.fromhex(group["publicKeyDer"]))
        for case in group["tests"]:
            count += 1
            signature = _raw_signature(bytes.fromhex(case["sig"]), width)
            if signature is None:
                assert case["result"] == "invalid"
                continue
            met += 1
            if _verifies(key, algorithm, signature, bytes.fromhex(case["msg"])) != _is_expected(name, case):
                wrong.append((case["tcId"], case["comment"]))

    assert wrong == []
    assert (count, met) == (total, expressible)


def _raw_signature(der: bytes, width: int) -> bytes | None:
    try:
        r, s = decode_dss_signature(der)
        if encode_dss_signature(r, s) != der:
            return None
        return r.to_bytes(width, "big") + s.to_bytes(width, "big")
    except (ValueError, OverflowError):
        return None


@pytest.mark.parametrize(("name", "total", "with_jws", "accepted"), JWS_FILES)
def test_web_signatures(shared_vectors: Path, name: str, total: int, with_jws: int, accepted: int):
    wrong, met, outcomes = [], 0, Counter[bool]()
    cases = [(group, case) for group in _groups(shared_vectors, name) for case in group["tests"]]
    for group, case in cases:
        if not isinstance(case.get("jws"), str):
            continue
        met += 1
        keys = group.get("public") or group["private"]
        outcome = _accepts(keys.get("keys", [keys]), case["jws"])
        outcomes[outcome] += 1
        if outcome != (_is_expected(name, case) and _names_an_allowed_algorithm(case["jws"])):
            wrong.append((case["tcId"], case["comment"], group["comment"]))

    assert wrong == []
    assert (len(cases), met, outcomes[True]) == (total, with_jws, accepted)


def _names_an_allowed_algorithm(token: str) -> bool:
    header = token.partition(".")[0]
    return json.loads(base64.urlsafe_b64decode(header + "==")).get("alg") in set(Algorithm)


def _accepts(jwks: list[dict[str, Any]], token: str) -> bool:
    """Check a token as this program does: the key is given, the token only names its algorithm."""
    try:
        jws = parse_compact_jws(token)
        algorithm = parse_algorithm(jws.header["alg"])
        (jwk,) = jwks if len(jwks) == 1 else [key for key in jwks if key.get("kid") == jws.header.get("kid")]
        PublicKey.from_jwk(jwk).verify(algorithm, jws.signature, jws.signing_input)
    except WalletError:
        return False
    return True


@pytest.mark.parametrize(("name", "total"), FOREIGN_KEY_FILES)
def test_keys_of_other_curves_are_refused(shared_vectors: Path, name: str, total: int):
    groups = _groups(shared_vectors, name)
    for group in groups:
        with pytest.raises(KeyInvalidError):
            PublicKey.from_spki(bytes.fromhex(group["publicKeyDer"]))
        if "publicKeyJwk" in group:
            with pytest.raises(KeyInvalidError):
                PublicKey.from_jwk(group["publicKeyJwk"])

    assert sum(len(group["tests"]) for group in groups) == total


def test_algorithms_outside_the_list_are_refused_by_name(shared_vectors: Path):
    names = set()
    for group in _groups(shared_vectors, "json_web_signature_test"):
        for case in group["tests"]:
            try:
                names.add(parse_compact_jws(case["jws"]).header["alg"])
            except WalletError:
                continue

    refused = names - {str(algorithm) for algorithm in Algorithm}
    assert {"none", "HS256", "PS384", "RS512"} <= refused
    for name in refused:
        with pytest.raises(AlgorithmNotAllowedError):
            parse_algorithm(name)
