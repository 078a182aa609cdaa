"""Whoever signs JSON-LD with Data Integrity proofs: credentials, presentations, proof sets and chains.

It reads no clock: `created` is an argument.
"""

from datetime import UTC, datetime

from wallet.crypto.algorithms import KeyKind
from wallet.crypto.did import did_key_of
from wallet.crypto.keys import PrivateKey
from wallet.data_integrity.contexts import SHIPPED, Contexts
from wallet.data_integrity.cryptosuites import create_proof
from wallet.model.json import Json, JsonObject

CREATED = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
OPEN_BADGE_CONTEXTS = (
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
)
SUITE_OF_KIND = {"Ed25519": "eddsa-rdfc-2022", "P-256": "ecdsa-rdfc-2019", "P-384": "ecdsa-rdfc-2019"}


class LinkedDataSigner:
    """One who signs with one key.

    Attributes:
        key: The private key.
        id: Identifier, as documents state it: a did:key unless given.
        method_id: What proofs name the key by.
    """

    def __init__(
        self, identifier: str | None = None, *, kind: KeyKind = "Ed25519", key: PrivateKey | None = None
    ) -> None:
        self.key = PrivateKey.generate(kind) if key is None else key
        did = did_key_of(self.key.public)
        self.id = did if identifier is None else identifier
        self.method_id = f"{did}#{did.removeprefix('did:key:')}" if identifier is None else f"{identifier}#key-1"

    def sign(
        self, document: JsonObject, suite: str | None = None, contexts: Contexts = SHIPPED, **options: Json
    ) -> JsonObject:
        """Add a proof; members of `options` replace or add to the usual ones, None takes one out."""
        kind: JsonObject = {"cryptosuite": SUITE_OF_KIND[self.key.public.kind] if suite is None else suite}
        if suite == "Ed25519Signature2020":
            kind = {"type": suite}
        stated: dict[str, Json] = {
            **kind,
            "created": CREATED.isoformat().replace("+00:00", "Z"),
            "verificationMethod": self.method_id,
            "proofPurpose": "assertionMethod",
            **options,
        }
        return create_proof(
            document, {name: value for name, value in stated.items() if value is not None}, self.key, contexts
        )

    def badge(self, **members: Json) -> JsonObject:
        """Return an Open Badge 3.0 of this issuer, not signed; `members` replace or add."""
        return {
            "@context": list(OPEN_BADGE_CONTEXTS),
            "id": "urn:uuid:6f3ad1c0-4a52-4c1f-8b6e-1c1ed9a1d0aa",
            "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "name": "Welding, basics",
            "issuer": {"id": self.id, "type": ["Profile"], "name": "Practice School"},
            "validFrom": "2026-03-01T09:00:00Z",
            "credentialSubject": {
                "id": "did:example:learner",
                "type": ["AchievementSubject"],
                "creditsEarned": 3.5,
                "achievement": {
                    "id": "https://school.example/achievements/welding",
                    "type": ["Achievement"],
                    "achievementType": "Course",
                    "name": "Welding, basics",
                    "description": "Joins two sheets of steel.\nSafely.",
                    "criteria": {"narrative": "A test piece \u201cpassed\u201d."},
                },
                "result": [
                    {
                        "type": ["Result"],
                        "resultDescription": "urn:uuid:8f1a6b7e-0b5a-4f3c-9a53-0d2a9a2f3b11",
                        "value": "8",
                    }
                ],
            },
            **members,
        }
