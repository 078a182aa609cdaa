"""The W3C test suite of VC-JOSE-COSE, and 1EdTech's transcript as a JWT."""

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519

from tests.simulators.w3c_signer import W3cSigner
from wallet.crypto.encoding import decode_base64url
from wallet.crypto.keys import PrivateKey
from wallet.model.report import CheckName, Outcome, Verdict, VerificationReport
from wallet.status.cache import StatusCache
from wallet.trust.trust_store import TrustStore, parse_issuer_document
from wallet.verification import read_and_verify

SUITE: Final = "w3c-vc-jose-cose-test-suite"
CONTROLLER: Final = "https://example.issuer/vc-jose-cose"
# The presentations with an end were made on 16 December 2024, for a day.
AT: Final = datetime(2024, 12, 16, 12, tzinfo=UTC)
KEY_FILES: Final = ("vm-p256.json", "vm-p384.json", "vm-p521.json", "vm-ed25519.json")
_CURVES: Final = {"P-256": ec.SECP256R1(), "P-384": ec.SECP384R1(), "P-521": ec.SECP521R1()}

REFUSED: Final = frozenset({Verdict.UNREADABLE, Verdict.NOT_GENUINE})

# What each failure ends in here.
CODES: Final[Mapping[int, tuple[CheckName, str]]] = {
    # Signed by another key than the one the case gives: nothing can be said of it, so it is not called forged.
    9: (CheckName.PROOF, "key-not-found"),
    10: (CheckName.PROOF, "proof-missing"),
    # The credential inside lost the first letter of its header.
    11: (CheckName.STRUCTURE, "unsupported-format"),
    12: (CheckName.PROOF, "signature-invalid"),
    13: (CheckName.STRUCTURE, "unsupported-format"),
    14: (CheckName.STRUCTURE, "unsupported-format"),
    15: (CheckName.STRUCTURE, "malformed"),
    16: (CheckName.STRUCTURE, "malformed"),
    23: (CheckName.PROOF, "signature-invalid"),
    24: (CheckName.STRUCTURE, "unsupported-format"),
    25: (CheckName.STRUCTURE, "unsupported-format"),
    26: (CheckName.STRUCTURE, "unsupported-format"),
    30: (CheckName.STRUCTURE, "unsupported-format"),
    32: (CheckName.PROOF, "signature-invalid"),
    33: (CheckName.STRUCTURE, "unsupported-format"),
    34: (CheckName.STRUCTURE, "unsupported-format"),
    35: (CheckName.STRUCTURE, "malformed"),
}


@dataclass(frozen=True)
class Difference:
    """Where this program says something else than the suite, and why."""

    check: CheckName
    outcome: Outcome
    code: str
    why: str


DIFFERENCES: Final[Mapping[int, Difference]] = {
    3: Difference(
        CheckName.STRUCTURE,
        Outcome.FAILED,
        "unsupported-format",
        "an issuer may sign anything; what it signs here encloses a token that lost the first letter of its header",
    ),
    28: Difference(
        CheckName.STRUCTURE,
        Outcome.FAILED,
        "unsupported-format",
        "an issuer may sign anything; what it signs here encloses a token that lost the first letter of its header",
    ),
    5: Difference(
        CheckName.PROOF,
        Outcome.PASSED,
        "ok",
        "an issuer refuses to sign it; who verifies ignores members it does not understand (VCDM 2.0 section 5.2)",
    ),
    31: Difference(
        CheckName.STRUCTURE,
        Outcome.FAILED,
        "unsupported-format",
        "the suite looks at the outer signature alone; what it encloses is a placeholder with dots for a token",
    ),
}


def cases(shared_vectors: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((shared_vectors / SUITE / "expected.json").read_text())
    return found


def method(shared_vectors: Path, file: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((shared_vectors / SUITE / "tests" / "input" / file).read_text())
    return found


def controller_document(shared_vectors: Path, files: tuple[str, ...]) -> TrustStore:
    """The document that the controller of these keys would publish."""
    methods = [method(shared_vectors, file) for file in files]
    for entry in methods:
        del entry["secretKeyJwk"]
    names = [entry["id"] for entry in methods]
    controller = methods[0]["controller"]
    document = {
        "id": controller,
        "verificationMethod": methods,
        "assertionMethod": names,
        "authentication": names,
    }
    return parse_issuer_document(json.dumps(document).encode(), controller)


def private_key(jwk: Mapping[str, str]) -> PrivateKey:
    secret = decode_base64url(jwk["d"])
    if jwk["kty"] == "OKP":
        return PrivateKey(ed25519.Ed25519PrivateKey.from_private_bytes(secret))
    return PrivateKey(ec.derive_private_key(int.from_bytes(secret, "big"), _CURVES[jwk["crv"]]))


def verify(data: bytes, trust: TrustStore, at: datetime = AT) -> VerificationReport:
    return read_and_verify(data, trust=trust, statuses=StatusCache(), at=at)[1]


def assert_difference(report: VerificationReport, number: int) -> None:
    difference = DIFFERENCES[number]
    check = report.check(difference.check)
    assert (check.outcome, check.code) == (difference.outcome, difference.code), difference.why


def test_every_case_is_looked_at(shared_vectors):
    numbers = [case["number"] for case in cases(shared_vectors)]
    assert sorted(numbers) == list(range(1, 36))
    assert sum(case["fn"] == "verify" for case in cases(shared_vectors)) == 25


@pytest.mark.parametrize("number", [*range(6, 17), *range(20, 27), *range(29, 36)])
def test_verifying(shared_vectors, number):
    case = next(case for case in cases(shared_vectors) if case["number"] == number)
    assert case["fn"] == "verify"
    good = case["expected_result"] == "success"
    files = KEY_FILES if good else (case["key_file"],)
    data = (shared_vectors / SUITE / "tests" / "input" / case["input_file"]).read_bytes()
    report = verify(data, controller_document(shared_vectors, files))
    if number in DIFFERENCES:
        assert_difference(report, number)
        return
    if not good:
        name, code = CODES[number]
        assert report.check(name).code == code
        assert report.verdict in REFUSED or report.check(CheckName.PROOF).outcome is Outcome.UNDETERMINED
        return
    assert report.check(CheckName.PROOF).outcome is Outcome.PASSED
    # The controller's document ties the key to it, and no list here knows the controller.
    assert report.check(CheckName.ISSUER).code == "issuer-not-known"
    assert report.verdict is Verdict.GENUINE_UNDETERMINED
    if case["feature"].startswith("presentation"):
        # The issuer itself shows it, which proves nothing about the subject, and is no forgery either.
        assert report.check(CheckName.HOLDER).code == "holder-binding-missing"
        assert len(report.inner) == len(report.claims.get("verifiableCredential", [None]))


@pytest.mark.parametrize("number", [*range(1, 6), 17, 18, 19, 27, 28])
def test_issuing(shared_vectors, number):
    case = next(case for case in cases(shared_vectors) if case["number"] == number)
    assert case["fn"] == "issue"
    document = json.loads((shared_vectors / SUITE / "tests" / "input" / case["input_file"]).read_text())
    named = method(shared_vectors, case["key_file"])
    signer = W3cSigner(CONTROLLER, private_key(named["secretKeyJwk"]), kid=named["id"])
    data = _issued(signer, document, case)
    foreign = named["controller"] != CONTROLLER
    report = verify(data, controller_document(shared_vectors, (case["key_file"],) if foreign else KEY_FILES))
    if number in DIFFERENCES:
        assert_difference(report, number)
        return
    assert case["expected_result"] == "success"
    assert report.check(CheckName.PROOF).outcome is Outcome.PASSED
    # Case 27 signs with a key of another controller than the issuer it states.
    assert report.check(CheckName.ISSUER).code == ("key-not-bound-to-issuer" if foreign else "issuer-not-known")
    assert report.verdict is Verdict.GENUINE_UNDETERMINED


def _issued(signer: W3cSigner, document: dict[str, Any], case: dict[str, Any]) -> bytes:
    presented, way = case["feature"].split("_")
    kind = "vc" if presented == "credential" else "vp"
    if way == "jose":
        text = signer.jwt(document) if kind == "vc" else signer.presentation_jwt(document)
        return text.encode()
    if way == "cose":
        return base64.b64encode(signer.cose(document, kind))
    paths = [path.replace("[", ".").replace("]", "").split(".") for path in case["disclosure_paths"]]
    selective = [tuple(int(step) if step.isdigit() else step for step in path) for path in paths]
    return signer.sd_jwt(document, selective, f"{kind}+sd-jwt").encode()


def test_a_token_of_another_key_of_the_controller_is_intact_after_all(shared_vectors):
    # Case 9 again, with every key of the controller: its payload holds no unknown extension.
    data = (shared_vectors / SUITE / "tests" / "input" / "credential-jose-unknown-extensions.txt").read_bytes()
    report = verify(data, controller_document(shared_vectors, KEY_FILES))
    assert report.check(CheckName.PROOF).outcome is Outcome.PASSED


def test_a_transcript_as_a_jwt_is_intact_and_its_key_tied_to_nobody(shared_vectors):
    folder = shared_vectors / "1edtech-public-validator" / "inspector-clr" / "src" / "test" / "resources" / "clr20"
    report = verify((folder / "simple.jwt").read_bytes(), TrustStore())
    assert (report.format, report.profile) == ("vc+jwt", "clr-2")
    assert report.check(CheckName.PROOF).outcome is Outcome.PASSED
    assert report.check(CheckName.ISSUER).code == "key-not-bound-to-issuer"
    assert report.verdict is Verdict.GENUINE_UNDETERMINED
    (inner,) = report.inner
    assert (inner.role, inner.path) == ("credential", "credentialSubject/verifiableCredential/0")
    assert inner.title == "Example University Degree"
    assert inner.report.check(CheckName.PROOF).outcome is Outcome.PASSED
    assert inner.report.check(CheckName.ISSUER).code == "key-not-bound-to-issuer"
