"""Presentations as a wallet would share them, made on the spot."""

import hashlib
import json
import random
from collections.abc import Callable

import pytest

from wallet.crypto.encoding import encode_base64url
from wallet.crypto.jws import sign_compact_jws
from wallet.crypto.keys import PrivateKey

CLAIMS = {
    "family_name": "Vermeulen",
    "given_name": "Annelies",
    "birthdate": "1991-04-17",
    "learner_identification": "learner-2026-004718",
    "issuing_country": "BE",
    "issuing_authority": "Voorbeeldhogeschool Leuven",
    "date_of_issuance": "2026-06-30",
    "date_of_expiry": "2031-06-30",
    "learning_outcomes": [
        "Plans a data analysis for a question from practice",
        "Cleans and combines data from several sources",
        "Explains results to people without a technical background",
    ],
    "expected_study_time": "75 hours (3 ECTS)",
    "level_of_learning_experience": 6,
    "types_of_quality_assurance": ["Institutional accreditation"],
    "prerequisites_to_enroll": ["Secondary education"],
    "assessment_grade": "16/20",
    "integration_stackability_options": True,
    "language_of_classes": ["nl"],
    "assessment_type": ["project work"],
    "form_of_participation": "blended",
}
FIVE = ("family_name", "given_name", "learning_outcomes", "expected_study_time", "issuing_authority")


def make_presentation(
    shown: tuple[str, ...] = FIVE, *, bound: bool = True, indent: bool = False, sort: bool = True, seed: int = 1
) -> str:
    """A signed learning credential with 18 hidden details, of which `shown` are disclosed."""
    rng = random.Random(seed)
    issuer, holder = PrivateKey.generate("P-256"), PrivateKey.generate("P-256")
    separators = (", ", ": ") if indent else (",", ":")

    def disclosure(name, value):
        salt = encode_base64url(rng.randbytes(16))
        text = json.dumps([salt, name, value], ensure_ascii=False, separators=separators)
        return encode_base64url(text.encode())

    disclosures = {name: disclosure(name, value) for name, value in CLAIMS.items()}
    digests = [encode_base64url(hashlib.sha256(text.encode()).digest()) for text in disclosures.values()]
    payload = {
        "iss": "https://credentials.voorbeeldhogeschool.example",
        "iat": 1782820800,
        "exp": 1940587200,
        "vct": "urn:eu.europa.ec.eudi:learning:credential:1",
        "achievement_title": "Data-analyse voor beginners",
        "status": {"status_list": {"idx": 20418, "uri": "https://credentials.voorbeeldhogeschool.example/status/3"}},
        "cnf": {"jwk": {name: holder.public.jwk[name] for name in ("kty", "crv", "x", "y")}},
        "_sd": sorted(digests) if sort else rng.sample(digests, len(digests)),
        "_sd_alg": "sha-256",
    }
    header = {"alg": "ES256", "typ": "dc+sd-jwt", "kid": "issuer-key-2026-1"}
    token = sign_compact_jws(header, json.dumps(payload, separators=separators).encode(), issuer)
    text = "~".join((token, *(disclosures[name] for name in shown), ""))
    if bound:
        binding = {
            "iat": 1784000000,
            "exp": 1784600000,
            "aud": "https://werkgever.example/vacature/412",
            "nonce": encode_base64url(rng.randbytes(16)),
            "sd_hash": encode_base64url(hashlib.sha256(text.encode()).digest()),
        }
        data = json.dumps(binding, separators=separators).encode()
        text += sign_compact_jws({"alg": "ES256", "typ": "kb+jwt"}, data, holder)
    return text


@pytest.fixture(scope="session")
def present() -> Callable[..., str]:
    return make_presentation


@pytest.fixture(scope="session")
def bound_presentation() -> str:
    """Five of 18 details, ES256, with key binding."""
    return make_presentation()


@pytest.fixture(scope="session")
def copy_presentation() -> str:
    """Five of 18 details, without key binding."""
    return make_presentation(bound=False)
