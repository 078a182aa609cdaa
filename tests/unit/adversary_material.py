"""What an attacker's tests share: documents to change, and what a checker who knows the issuer makes of them."""

import json
from collections.abc import Callable
from datetime import UTC, datetime

from wallet.crypto.keys import PrivateKey, PublicKey
from wallet.model.json import JsonObject
from wallet.model.report import CheckName, Outcome, Verdict, VerificationReport
from wallet.status.cache import StatusCache
from wallet.trust.local_documents import NO_DOCUMENTS, LocalDocuments
from wallet.trust.trust_store import TrustStore, parse_trust
from wallet.verification import Expected, Presented, read_and_verify

AT = datetime(2026, 6, 1, tzinfo=UTC)
NOBODY = TrustStore()
NO_LISTS = StatusCache()
SCHOOL = "https://school.example"

Attack = Callable[[dict], None]


def known(identifier: str, *keys: PrivateKey | PublicKey | JsonObject, name: str = "List") -> TrustStore:
    """A trust list that names one issuer with these keys."""
    jwks = [key if isinstance(key, dict) else getattr(key, "public", key).jwk for key in keys]
    entry = {"id": identifier, "names": {"en": "School"}, "keys": jwks}
    return parse_trust(json.dumps({"name": name, "issuers": [entry]}).encode(), name)


def checked(
    stated: JsonObject | str | bytes,
    trust: TrustStore = NOBODY,
    *,
    statuses: StatusCache = NO_LISTS,
    expected: Expected | None = None,
    documents: LocalDocuments = NO_DOCUMENTS,
    at: datetime = AT,
) -> VerificationReport:
    """Judge a credential as a checker does."""
    data = json.dumps(stated).encode() if isinstance(stated, dict) else stated
    data = data.encode() if isinstance(data, str) else data
    return read_and_verify(
        data, trust=trust, statuses=statuses, at=at, expected=expected or Presented(), documents=documents
    )[1]


def changed(document: JsonObject, attack: Attack) -> dict:
    """A copy with an attack done to it."""
    copy = json.loads(json.dumps(document))
    attack(copy)
    return copy


def good(report: VerificationReport) -> bool:
    """Whether seal and issuer hold, so that an attack would have got through."""
    return all(report.check(name).outcome is Outcome.PASSED for name in (CheckName.PROOF, CheckName.ISSUER))


def told(report: VerificationReport, name: CheckName) -> tuple[str, str]:
    """Outcome and code of a check."""
    check = report.check(name)
    return check.outcome.value, check.code


def refused(report: VerificationReport) -> bool:
    """Whether it is neither valid nor something that was valid once."""
    return report.verdict in (Verdict.NOT_GENUINE, Verdict.UNREADABLE)
