"""Which details are on by default, and which ask for a second thought (product.md, Privacy)."""

from typing import Final

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

# In documents of the W3C data model: Open Badges 3.0 and those of its kind, then the European Learning Model.
# Indices are left out.
_SUGGESTED_IN_DOCUMENTS: Final = frozenset(
    {
        ("name",),
        ("title",),
        ("credentialSubject", "name"),
        ("credentialSubject", "title"),
        ("credentialSubject", "givenName"),
        ("credentialSubject", "familyName"),
        ("credentialSubject", "fullName"),
        ("credentialSubject", "creditsEarned"),
        ("credentialSubject", "achievement", "name"),
        ("credentialSubject", "achievement", "achievementType"),
        ("credentialSubject", "achievement", "criteria"),
        ("credentialSubject", "achievement", "alignment"),
        ("credentialSubject", "achievement", "creditsAvailable"),
        ("credentialSubject", "achievement", "ECTS"),
        ("credentialSubject", "hasClaim", "title"),
        ("credentialSubject", "hasClaim", "awardedBy"),
        ("credentialSubject", "hasClaim", "specifiedBy", "title"),
        ("credentialSubject", "hasClaim", "specifiedBy", "learningOutcome"),
        ("credentialSubject", "hasClaim", "specifiedBy", "creditPoint"),
        ("credentialSubject", "hasClaim", "specifiedBy", "volumeOfLearning"),
        ("credentialSubject", "hasClaim", "specifiedBy", "eqfLevel"),
    }
)

# Names of birth dates, national and other numbers, ways to reach somebody, grades, target groups and payments, in
# any type.
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
        "otherIdentifier",
        "identityHash",
        "studentId",
        "licenseNumber",
        "birthDate",
        "birthPlace",
        "placeOfBirth",
        "birthCountry",
        "citizenship",
        "email",
        "emailAddress",
        "phone",
        "telephone",
        "contactPoint",
        "streetAddress",
        "assessment_grade",
        "grade",
        "result",
        "score",
        "achievedLevel",
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


def is_suggested_in_document(path: ClaimPath) -> bool:
    """Tell the same of a document of the W3C data model: name, title, criteria, alignment and credits."""
    names = tuple(step for step in path if isinstance(step, str))
    return any(names[: len(start)] == start for start in _SUGGESTED_IN_DOCUMENTS)


def is_sensitive(path: ClaimPath) -> bool:
    """Tell whether a detail is one that can harm or single out a person."""
    return any(step in _SENSITIVE for step in path)
