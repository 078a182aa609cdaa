"""Where each kind of credential keeps what an asker may want to see, in each format that carries the kind."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, TypeAlias

from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL, MICRO_CREDENTIAL
from wallet.model.json import JsonObject
from wallet.model.query import QueryPath

# Claims that are wanted together, and other such claims that do as well.
Claims: TypeAlias = tuple[QueryPath, ...]
Choices: TypeAlias = tuple[Claims, ...]


class WantedKind(StrEnum):
    """What kind of credential is asked for."""

    ANY = "any"
    LEARNING = "learning"
    MICRO_CREDENTIAL = "micro-credential"
    BADGE = "badge"
    DIPLOMA = "diploma"


class WantedDetail(StrEnum):
    """What of it the asker wants to see."""

    NAME = "name"
    ISSUED = "issued"
    VALID_UNTIL = "valid-until"
    OUTCOMES = "outcomes"
    LEVEL = "level"
    WORKLOAD = "workload"
    ASSESSMENT = "assessment"
    QUALITY = "quality"
    GRADE = "grade"
    BIRTH_DATE = "birth-date"


@dataclass(frozen=True, slots=True)
class Shape:
    """One kind of credential in one format.

    Attributes:
        kind: Which kind.
        format: Format identifier (OpenID4VP 1.0 appendix B).
        meta: What the format says of the type.
        title: Where it says what it is called.
        title_values: Whether the title is one text that can be compared.
        issuer: Where the identifier of the issuer stands.
        skill_names: Where the names of what was learned stand; empty where they cannot be compared.
        skill_ids: Where addresses of skills stand, such as those of ESCO.
        details: Where the details stand.
    """

    kind: WantedKind
    format: str
    meta: JsonObject
    title: QueryPath
    issuer: Choices
    details: Mapping[WantedDetail, Choices]
    title_values: bool = True
    skill_names: QueryPath = ()
    skill_ids: QueryPath = field(default=())


_SUBJECT: Final = "credentialSubject"
_ACHIEVEMENT: Final = (_SUBJECT, "achievement")
_CLAIMED: Final = (_SUBJECT, "hasClaim")


def _one(*paths: QueryPath) -> Choices:
    return (paths,)


def _either(*paths: QueryPath) -> Choices:
    return tuple((path,) for path in paths)


_WHOLE_NAME: Final[Claims] = ((_SUBJECT, "givenName"), (_SUBJECT, "familyName"))
# The data model wrote these otherwise in its first edition.
_W3C_DATES: Final[Mapping[WantedDetail, Choices]] = {
    WantedDetail.ISSUED: _either(("validFrom",), ("issuanceDate",)),
    WantedDetail.VALID_UNTIL: _either(("validUntil",), ("expirationDate",)),
}
_W3C_ISSUER: Final = _either(("issuer", "id"), ("issuer",))

_LEARNING: Final = Shape(
    WantedKind.LEARNING,
    "dc+sd-jwt",
    {"vct_values": [LEARNING_CREDENTIAL]},
    ("achievement_title",),
    _one(("iss",)),
    {
        WantedDetail.NAME: _one(("given_name",), ("family_name",)),
        WantedDetail.ISSUED: _one(("date_of_issuance",)),
        WantedDetail.VALID_UNTIL: _one(("date_of_expiry",)),
        WantedDetail.OUTCOMES: _one(("learning_outcomes",)),
        WantedDetail.LEVEL: _one(("level_of_learning_experience",)),
        WantedDetail.WORKLOAD: _either(("expected_study_time",), ("credits",), ("workload_hours",)),
        WantedDetail.ASSESSMENT: _one(("assessment_type",)),
        WantedDetail.QUALITY: _one(("types_of_quality_assurance",)),
        WantedDetail.GRADE: _one(("assessment_grade",)),
        WantedDetail.BIRTH_DATE: _one(("birthdate",)),
    },
    skill_names=("learning_outcomes", None),
)
_MICRO: Final = Shape(
    WantedKind.MICRO_CREDENTIAL,
    "dc+sd-jwt",
    {"vct_values": [MICRO_CREDENTIAL]},
    (*_ACHIEVEMENT, "name"),
    _one(("iss",)),
    {
        WantedDetail.NAME: (_WHOLE_NAME,),
        WantedDetail.ISSUED: _one(("awardedDate",)),
        WantedDetail.OUTCOMES: _either((*_ACHIEVEMENT, "alignment"), (*_ACHIEVEMENT, "criteria")),
        WantedDetail.LEVEL: _one((*_ACHIEVEMENT, "alignment")),
        WantedDetail.WORKLOAD: _either((*_ACHIEVEMENT, "ECTS"), (*_ACHIEVEMENT, "SBU")),
        WantedDetail.ASSESSMENT: _one((*_ACHIEVEMENT, "assessmentType")),
        WantedDetail.QUALITY: _one((*_ACHIEVEMENT, "alignment")),
        WantedDetail.GRADE: _one((_SUBJECT, "result")),
        WantedDetail.BIRTH_DATE: _one((_SUBJECT, "dateOfBirth")),
    },
    skill_names=(*_ACHIEVEMENT, "alignment", None, "targetName"),
    skill_ids=(*_ACHIEVEMENT, "alignment", None, "targetUrl"),
)
_BADGE_DETAILS: Final[Mapping[WantedDetail, Choices]] = {
    **_W3C_DATES,
    WantedDetail.NAME: (((_SUBJECT, "name"),), _WHOLE_NAME, ((_SUBJECT, "identifier"),)),
    WantedDetail.OUTCOMES: _one((*_ACHIEVEMENT, "criteria")),
    WantedDetail.LEVEL: _one((*_ACHIEVEMENT, "alignment")),
    WantedDetail.WORKLOAD: _either((*_ACHIEVEMENT, "creditsAvailable"), (*_ACHIEVEMENT, "ECTS")),
    WantedDetail.GRADE: _one((_SUBJECT, "result")),
}
_DIPLOMA_DETAILS: Final[Mapping[WantedDetail, Choices]] = {
    **_W3C_DATES,
    WantedDetail.NAME: (((_SUBJECT, "fullName"),), _WHOLE_NAME),
    # What was learned, at which level, how much and how well stand together, for each thing that was achieved.
    WantedDetail.OUTCOMES: _one(_CLAIMED),
    WantedDetail.LEVEL: _one(_CLAIMED),
    WantedDetail.WORKLOAD: _one(_CLAIMED),
    WantedDetail.ASSESSMENT: _one(_CLAIMED),
    WantedDetail.GRADE: _one(_CLAIMED),
    WantedDetail.BIRTH_DATE: _one((_SUBJECT, "dateOfBirth")),
}
_BADGE_TYPES: Final[JsonObject] = {
    # Once as its context spells it out, once as the credential itself writes it.
    "type_values": [
        ["https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential"],
        ["OpenBadgeCredential"],
        ["AchievementCredential"],
    ]
}
_DIPLOMA_TYPES: Final[JsonObject] = {
    "type_values": [
        ["http://data.europa.eu/snb/model/elm/EuropeanDigitalCredential"],
        ["EuropeanDigitalCredential"],
    ]
}


def _badge(carrier: str) -> Shape:
    return Shape(
        WantedKind.BADGE,
        carrier,
        _BADGE_TYPES,
        (*_ACHIEVEMENT, "name"),
        _W3C_ISSUER,
        _BADGE_DETAILS,
        skill_names=(*_ACHIEVEMENT, "alignment", None, "targetName"),
        skill_ids=(*_ACHIEVEMENT, "alignment", None, "targetUrl"),
    )


def _diploma(carrier: str) -> Shape:
    # Its title is written in several languages at once, so no text can be compared with it.
    return Shape(
        WantedKind.DIPLOMA,
        carrier,
        _DIPLOMA_TYPES,
        ("displayParameter", "title"),
        _W3C_ISSUER,
        _DIPLOMA_DETAILS,
        title_values=False,
        skill_ids=(*_CLAIMED, None, "specifiedBy", "learningOutcome", None, "relatedESCOSkill", None, "id"),
    )


SHAPES: Final = (
    _LEARNING,
    _MICRO,
    _badge("ldp_vc"),
    _badge("jwt_vc_json"),
    _diploma("ldp_vc"),
    _diploma("jwt_vc_json"),
)


def shapes_of(kind: WantedKind) -> Sequence[Shape]:
    """Return the formats that carry a kind; all of them for any kind."""
    return [shape for shape in SHAPES if kind in (WantedKind.ANY, shape.kind)]


def details_of_kind(kind: WantedKind) -> tuple[WantedDetail, ...]:
    """Return what credentials of a kind may say, in the order in which people read it."""
    shapes = shapes_of(kind)
    return tuple(detail for detail in WantedDetail if any(detail in shape.details for shape in shapes))
