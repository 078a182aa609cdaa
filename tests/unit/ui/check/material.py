"""An issuer, a learner and what the learner shows, for tests of the checking side."""

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from tests.simulators.issuer import REVOKED, SampleIssuer
from tests.simulators.learning import learning_claims, selective_paths
from wallet.checking import Surroundings
from wallet.crypto.keys import PrivateKey
from wallet.disclosure import PresentationEnd, details_of, make_presentation
from wallet.formats.recognise import parse_credential
from wallet.status.cache import StatusCache, cache_of_tokens
from wallet.transport.qr_codes import plan_codes, qr_matrix, qr_png
from wallet.trust.trust_store import TrustStore, parse_trust

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
ISSUED = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
STATUS_URI = "https://uni.example/status/1"
FIVE = ("given_name", "family_name", "learning_outcomes", "level_of_learning_experience", "expected_study_time")


@dataclass
class Material:
    """One issuer that a list knows, and one learner."""

    example: bool = False
    issuer: SampleIssuer = field(
        default_factory=lambda: SampleIssuer("https://uni.example", names={"en": "Universiteit Aarden"})
    )
    holder: PrivateKey = field(default_factory=lambda: PrivateKey.generate("P-256"))

    def credential(self, *, index: int = 3, **changes) -> str:
        claims = {"issuing_authority": "Universiteit Aarden", **changes}
        return self.issuer.issue(
            learning_claims(**claims),
            issued_at=ISSUED,
            selective=selective_paths(),
            holder=self.holder.public,
            status=(STATUS_URI, index),
        )

    def shown(
        self,
        names=FIVE,
        *,
        audience="Bakker Logistics",
        made=timedelta(seconds=12),
        nonce="a-nonce-of-16-ch",
        until=None,
        **credential,
    ) -> str:
        parsed = parse_credential(self.credential(**credential).encode())
        paths = [detail.path for detail in details_of(parsed) if detail.path[0] in names]
        end = PresentationEnd(audience, nonce, self.holder, until) if audience else None
        return make_presentation(parsed, paths, now=NOW - made, end=end).text

    def trust_list(self) -> bytes:
        document = {
            "name": "Test list",
            "as_of": "2026-11-01T00:00:00Z",
            "example": self.example,
            "issuers": [self.issuer.trust_entry()],
        }
        return json.dumps(document).encode()

    def status_list(self, **entries) -> bytes:
        return self.issuer.status_list(
            STATUS_URI, issued_at=NOW - timedelta(days=1), entries={7: REVOKED}, ttl=timedelta(days=30), **entries
        )

    def trust(self) -> TrustStore:
        return parse_trust(self.trust_list(), "test")

    def statuses(self) -> StatusCache:
        return cache_of_tokens([self.status_list()])

    def surroundings(self) -> Surroundings:
        return Surroundings(self.trust(), self.statuses(), NOW)


def pictures_of(text: str, *, frame_version: int = 15) -> list[bytes]:
    """One picture where one code holds it, else one for each part of a moving code."""
    plan = plan_codes(text, page=None, frame_version=frame_version)
    texts = [plan.single] if plan.single is not None else list(plan.parts)
    return [qr_png(qr_matrix(part), scale=4) for part in texts]


def long_claims() -> dict:
    """What makes a credential too large for one code."""
    return {"learning_outcomes": [f"Outcome {number}: {number * 7919:x} {number * 104729:x}" for number in range(60)]}


def tampered(text: str) -> str:
    """The same with one letter of the issuer's signature changed."""
    token, rest = text.split("~", 1)
    at = len(token) - 20
    return token[:at] + ("A" if token[at] != "A" else "B") + token[at + 1 :] + "~" + rest
