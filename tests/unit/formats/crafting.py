"""Tokens as no honest issuer or holder makes them: every part by hand, signatures real."""

import hashlib
import json
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from tests.simulators.issuer import SampleIssuer, trust_list
from wallet.crypto.algorithms import KeyKind
from wallet.crypto.encoding import encode_base64url
from wallet.crypto.keys import PrivateKey
from wallet.model.report import Check, CheckName, Outcome, Verdict, VerificationReport
from wallet.status.cache import StatusCache
from wallet.trust.trust_store import TrustStore, parse_trust
from wallet.verification import OwnKeys, Presented, read_and_verify

AT = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)
THEN = AT - timedelta(days=30)
LATER = AT + timedelta(days=30)
VCT = "https://types.example/course"  # a type this version does not know: only the proof matters
NONCE, AUDIENCE = "n-7Qx2", "https://employer.example"

ISSUER = SampleIssuer("https://issuer.example", key=PrivateKey.generate())
HOLDER = PrivateKey.generate()
_HASHES = {
    "sha-256": hashlib.sha256,
    "sha-384": hashlib.sha384,
    "sha-512": hashlib.sha512,
    "sha3-256": hashlib.sha3_256,
    "sha3-384": hashlib.sha3_384,
    "sha3-512": hashlib.sha3_512,
}


@cache
def key_of(kind: KeyKind) -> PrivateKey:
    """One key of each kind for the whole run: RSA keys take long to make."""
    return PrivateKey.generate(kind)


def compact(value: Any) -> bytes:
    return value if isinstance(value, bytes) else json.dumps(value, separators=(",", ":")).encode()


def jws(payload: Any, header: Any = None, *, key: PrivateKey = ISSUER.key, typ: str | None = "dc+sd-jwt") -> str:
    """A compact JWS; bytes as payload or header are taken as they are, and the signature covers them."""
    if not isinstance(header, bytes):
        members = {"alg": key.algorithm.value, "typ": typ} | (header or {})
        header = {name: value for name, value in members.items() if value is not None}
    signing_input = f"{encode_base64url(compact(header))}.{encode_base64url(compact(payload))}"
    return f"{signing_input}.{encode_base64url(key.sign(signing_input.encode()))}"


def payload_of(**claims: Any) -> dict[str, Any]:
    """A payload of an SD-JWT VC with one plain claim; None takes a claim out."""
    members = {"iss": ISSUER.id, "vct": VCT, "plain": 1} | claims
    return {name: value for name, value in members.items() if value is not None}


def disclosure(*parts: Any) -> str:
    """A disclosure of these members, whatever they are."""
    return encode_base64url(compact(list(parts)))


def digest(text: str, hash_name: str = "sha-256") -> str:
    return encode_base64url(_HASHES[hash_name](text.encode()).digest())


def joined(token: str, *disclosures: str, key_binding: str = "") -> str:
    return "~".join((token, *disclosures, key_binding))


def key_binding(presented: str, *, key: PrivateKey = HOLDER, header: Any = None, **claims: Any) -> str:
    """A key-binding JWT for what is presented; None takes a claim out."""
    members = {
        "iat": int(AT.timestamp()),
        "aud": AUDIENCE,
        "nonce": NONCE,
        "sd_hash": digest(presented),
    } | claims
    return jws({name: value for name, value in members.items() if value is not None}, header, key=key, typ="kb+jwt")


def bound(**changes: Any) -> str:
    """A genuine presentation with key binding; changes apply to its key-binding JWT."""
    presented = joined(jws(payload_of(cnf={"jwk": HOLDER.public.jwk}))) if "presented" not in changes else ""
    presented = changes.pop("presented", presented)
    return presented + key_binding(presented, **changes)


def trust_in(*issuers: Any) -> TrustStore:
    return parse_trust(trust_list("List", issuers or [ISSUER], as_of=THEN), "file")


TRUST = trust_in()


def report_on(
    text: str | bytes,
    *,
    trust: TrustStore = TRUST,
    statuses: StatusCache | None = None,
    expected: Presented | OwnKeys | None = None,
    at: datetime = AT,
) -> VerificationReport:
    """What verification says; by default in the wallet of `HOLDER`, where a copy without key binding passes."""
    data = text.encode() if isinstance(text, str) else text
    _, report = read_and_verify(
        data,
        trust=trust,
        statuses=StatusCache() if statuses is None else statuses,
        at=at,
        expected=OwnKeys(frozenset({HOLDER.public.thumbprint})) if expected is None else expected,
    )
    assert [check.check for check in report.checks] == list(CheckName)
    return report


def refused(report: VerificationReport, name: CheckName, code: str) -> None:
    """Assert that this check failed and that nothing of the credential counts."""
    check = report.check(name)
    assert (check.outcome, check.code) == (Outcome.FAILED, code)
    assert report.verdict in (Verdict.NOT_GENUINE, Verdict.UNREADABLE)
    if name in (CheckName.STRUCTURE, CheckName.PROOF):
        assert report.claims == {}
        assert {later.code for later in _after(report, name)} == {"not-checked"}


def open_question(report: VerificationReport, name: CheckName, code: str) -> None:
    """Assert that this check, and no other, could not be made."""
    assert [(check.check, check.code) for check in report.checks if check.outcome is Outcome.UNDETERMINED] == [
        (name, code)
    ]
    assert report.verdict is Verdict.GENUINE_UNDETERMINED


def _after(report: VerificationReport, name: CheckName) -> Iterable[Check]:
    names = list(CheckName)
    return report.checks[names.index(name) + 1 :]
