"""A badge under a seal that lets its holder choose, made on the spot."""

from typing import Any

from wallet.crypto.did import did_key_of
from wallet.crypto.keys import PrivateKey
from wallet.data_integrity.contexts import SHIPPED
from wallet.data_integrity.selective import create_base_proof

ISSUER_KEY = PrivateKey.generate("P-256")
ISSUER = did_key_of(ISSUER_KEY.public)
MANDATORY = ("/issuer", "/credentialSubject/achievement/id")
DOCUMENT: dict[str, Any] = {
    "@context": [
        "https://www.w3.org/ns/credentials/v2",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    ],
    "id": "urn:uuid:0b8a3f5e-5c1e-4d0a-9f2a-6f6f0b3e7c11",
    "type": ["VerifiableCredential", "OpenBadgeCredential"],
    "issuer": {"id": ISSUER, "type": ["Profile"], "name": "Voorbeeldhogeschool"},
    "validFrom": "2026-05-01T00:00:00Z",
    "validUntil": "2030-05-01T00:00:00Z",
    "name": "Data analysis for beginners",
    "credentialSubject": {
        "type": ["AchievementSubject"],
        "identifier": [
            {
                "type": "IdentityObject",
                "hashed": False,
                "identityHash": "amina.peeters@mail.example",
                "identityType": "emailAddress",
            }
        ],
        "creditsEarned": 3,
        "achievement": {
            "id": "https://badges.example/achievements/12",
            "type": ["Achievement"],
            "name": "Data analysis",
            "description": "A first course in data analysis.",
            "criteria": {"narrative": "Hand in a report and explain it."},
            "alignment": [
                {"type": ["Alignment"], "targetName": "Plot results", "targetUrl": "https://skills.example/plot"},
                {"type": ["Alignment"], "targetName": "Clean data", "targetUrl": "https://skills.example/clean"},
            ],
            "tag": ["data"],
            "resultDescription": [
                {
                    "id": "urn:uuid:6b3c1b9e-2222-4d0a-9f2a-6f6f0b3e7c11",
                    "type": ["ResultDescription"],
                    "name": "Final grade",
                    "resultType": "LetterGrade",
                    "allowedValue": ["A", "B", "C"],
                }
            ],
        },
        "result": [{"type": ["Result"], "value": "B"}],
    },
}


def sealed(
    document: dict[str, Any] = DOCUMENT, pointers: tuple[str, ...] = MANDATORY, key: PrivateKey = ISSUER_KEY
) -> dict[str, Any]:
    """A document with a base proof."""
    did = did_key_of(key.public)
    options = {
        "created": "2026-05-01T10:00:00Z",
        "verificationMethod": f"{did}#{did.removeprefix('did:key:')}",
        "proofPurpose": "assertionMethod",
    }
    return dict(create_base_proof(document, options, pointers, key, SHIPPED))
