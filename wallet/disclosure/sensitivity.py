"""Which details are on by default, and which ask for a second thought (product.md, Privacy)."""

from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL, MICRO_CREDENTIAL
from wallet.model.paths import ClaimPath

_SUGGESTED = {
    LEARNING_CREDENTIAL: frozenset(
        {
            ("achievement_title",),
            ("given_name",),
            ("family_name",),
            ("learning_outcomes",),
            ("level_of_learning_experience",),
            ("expected_study_time",),
            ("credits",),
        }
    ),
    MICRO_CREDENTIAL: frozenset(
        {
            ("credentialSubject", "givenName"),
            ("credentialSubject", "familyName"),
            ("credentialSubject", "achievement", "alignment"),
            ("credentialSubject", "achievement", "ECTS"),
        }
    ),
}

# Names of birth dates, national numbers, grades, target groups and payments, in any type.
_SENSITIVE = frozenset(
    {
        "birthdate",
        "birth_date",
        "dateOfBirth",
        "date_of_birth",
        "place_of_birth",
        "learner_identification",
        "national_number",
        "nationalID",
        "personal_administrative_number",
        "identifier",
        "assessment_grade",
        "grade",
        "result",
        "target_group",
        "targetGroup",
        "funding_reference",
        "nationalities",
        "nationality",
        "sex",
        "gender",
    }
)


def is_suggested(vct: str | None, path: ClaimPath) -> bool:
    """Tell whether a detail is on by default: name, title, outcomes, level and workload, nothing else."""
    return any(path[: len(start)] == start for start in _SUGGESTED.get(vct or "", ()))


def is_sensitive(path: ClaimPath) -> bool:
    """Tell whether a detail is one that can harm or single out a person."""
    return any(step in _SENSITIVE for step in path)
