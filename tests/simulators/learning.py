"""What a learning credential says, for tests that need one and do not care what."""

from tests.simulators.issuer import PathPattern
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL
from wallet.formats.type_metadata import type_metadata
from wallet.model.json import Json


def learning_claims(**changes: Json) -> dict[str, Json]:
    """Claims of `urn:eu.europa.ec.eudi:learning:credential:1` with everything the type requires.

    Args:
        changes: Claims to add or replace; None takes one out.
    """
    claims: dict[str, Json] = {
        "achievement_title": "Python for data analysis",
        "issuing_authority": "Sample Issuer",
        "issuing_country": "BE",
        "date_of_issuance": "2026-03-02",
        "given_name": "Amina",
        "family_name": "Peeters",
        "birthdate": "1994-04-03",
        "learner_identification": "00417325",
        "learning_outcomes": ["Clean and join data sets", "Plot results", "Write tests"],
        "level_of_learning_experience": 6,
        "expected_study_time": "110 hours",
        "credits": {"framework": "ECTS", "value": 4},
        "types_of_quality_assurance": ["Institution review, 2023"],
        "language_of_classes": ["en"],
        "assessment_grade": "16/20",
    }
    claims |= changes
    return {name: value for name, value in claims.items() if value is not None}


def selective_paths(vct: str = LEARNING_CREDENTIAL) -> tuple[PathPattern, ...]:
    """What the type's metadata lets a holder hide."""
    metadata = type_metadata(vct)
    assert metadata is not None
    return tuple(claim.path for claim in metadata.claims if claim.selective)
