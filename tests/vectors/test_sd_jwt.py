"""Every SD-JWT that the two IETF repositories publish, and the broken ones derived from them."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from wallet.model.report import CheckName, Outcome, Verdict, VerificationReport
from wallet.status.cache import StatusCache
from wallet.trust.trust_store import TrustStore, parse_trust
from wallet.verification import Presented, read_and_verify

AT = datetime(2027, 1, 1, tzinfo=UTC)
NONCE = "1234567890"
AUDIENCES = {"ietf-sd-jwt": "https://verifier.example.org", "ietf-sd-jwt-vc": "https://example.com/verifier"}
FOLDERS = tuple(AUDIENCES)

# The library that made these two hashes the JSON text into `sd_hash`; RFC 9901 section 8.1 hashes the compact
# form. Nobody who holds only the presentation can recompute it, so holder binding fails while the proof holds.
WRONG_HASH = {"json_serialization_flattened", "json_serialization_general"}


def files(root: Path, folder: str) -> list[Path]:
    base = root / folder
    found = [*base.glob("extracted/*.sd-jwt")]
    for pattern in ("sd_jwt_issuance.*", "sd_jwt_presentation.*"):
        found += base.glob(f"generated-from-specification/*/{pattern}")
    return sorted(found)


def trust_of(root: Path, folder: str) -> TrustStore:
    return parse_trust((root / folder / "issuer-public-jwks.json").read_bytes(), "the draft", any_issuer=True)


def verify(root: Path, file: Path, folder: str, *, ask: bool | None = None) -> VerificationReport:
    text = file.read_text().strip()
    bound = '"kb_jwt"' in text if text.startswith("{") else not text.endswith("~")
    expected = Presented(NONCE, AUDIENCES[folder]) if (bound if ask is None else ask) else Presented()
    _, report = read_and_verify(
        file.read_bytes(), trust=trust_of(root, folder), statuses=StatusCache(), at=AT, expected=expected
    )
    return report


@pytest.mark.parametrize("folder", FOLDERS)
def test_each_published_token_has_its_verdict(shared_vectors, folder):
    seen = files(shared_vectors, folder)
    assert len(seen) == {"ietf-sd-jwt": 38, "ietf-sd-jwt-vc": 11}[folder]
    for file in seen:
        report = verify(shared_vectors, file, folder)
        assert report.check(CheckName.PROOF).outcome is Outcome.PASSED, file
        assert report.check(CheckName.ISSUER).outcome is Outcome.PASSED, file
        assert report.check(CheckName.VALIDITY).outcome is Outcome.PASSED, file
        holder = report.check(CheckName.HOLDER)
        if report.binding is not None:
            assert report.verdict is Verdict.GENUINE, file
        elif file.parent.name in WRONG_HASH and "presentation" in file.name:
            assert (report.verdict, holder.code) == (Verdict.NOT_GENUINE, "holder-binding-invalid"), file
        else:
            assert (report.verdict, holder.code) == (Verdict.GENUINE_UNDETERMINED, "holder-binding-missing"), file


@pytest.mark.parametrize("folder", FOLDERS)
def test_exactly_the_expected_claims_come_out(shared_vectors, folder):
    expected = sorted((shared_vectors / folder).glob("generated-from-specification/*/verified_contents.json"))
    assert len(expected) == {"ietf-sd-jwt": 15, "ietf-sd-jwt-vc": 3}[folder]
    for contents in expected:
        presentation = next(contents.parent.glob("sd_jwt_presentation.*"))
        report = verify(shared_vectors, presentation, folder)
        assert report.claims == json.loads(contents.read_text()), presentation


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_wrong_nonce_or_audience_never_passes(shared_vectors, folder):
    for file in files(shared_vectors, folder):
        if verify(shared_vectors, file, folder).binding is None:
            continue
        for expected in (Presented("other", AUDIENCES[folder]), Presented(NONCE, "other")):
            _, report = read_and_verify(
                file.read_bytes(),
                trust=trust_of(shared_vectors, folder),
                statuses=StatusCache(),
                at=AT,
                expected=expected,
            )
            assert report.verdict is Verdict.NOT_GENUINE
            assert report.check(CheckName.HOLDER).code in ("nonce-mismatch", "audience-mismatch")


REFUSALS = {
    "alg-none": (CheckName.PROOF, "algorithm-not-allowed"),
    "bad-issuer-signature": (CheckName.PROOF, "signature-invalid"),
    "dropped-disclosure-kb-sd_hash-mismatch": (CheckName.HOLDER, "holder-binding-invalid"),
    "duplicate-disclosure": (CheckName.PROOF, "disclosure-duplicate"),
    "kb-stripped": (CheckName.HOLDER, "holder-binding-missing"),
    "noncanonical-base64url-kb-signature": (CheckName.HOLDER, "holder-binding-invalid"),
}


def test_every_derived_negative_is_refused(shared_vectors):
    broken = sorted((shared_vectors / "ietf-sd-jwt-vc" / "derived-negatives").glob("*.sd-jwt"))
    assert {file.stem for file in broken} == set(REFUSALS)
    for file in broken:
        report = verify(shared_vectors, file, "ietf-sd-jwt-vc", ask=True)
        check, code = REFUSALS[file.stem]
        assert report.verdict is Verdict.NOT_GENUINE, file
        assert (report.check(check).outcome, report.check(check).code) == (Outcome.FAILED, code), file


def test_the_same_tokens_without_a_known_issuer_are_undetermined(shared_vectors):
    file = shared_vectors / "ietf-sd-jwt-vc" / "extracted" / "01-identity-presentation-kb.sd-jwt"
    unbound = parse_trust((shared_vectors / "ietf-sd-jwt-vc" / "issuer-public-jwks.json").read_bytes(), "keys")
    for trust, proof, issuer in (
        (unbound, Outcome.PASSED, "key-not-bound-to-issuer"),
        (TrustStore(), Outcome.UNDETERMINED, "key-not-found"),
    ):
        _, report = read_and_verify(file.read_bytes(), trust=trust, statuses=StatusCache(), at=AT)
        assert report.verdict is Verdict.GENUINE_UNDETERMINED
        assert report.check(CheckName.PROOF).outcome is proof
        assert (report.check(CheckName.ISSUER).outcome, report.check(CheckName.ISSUER).code) == (
            Outcome.UNDETERMINED,
            issuer,
        )
