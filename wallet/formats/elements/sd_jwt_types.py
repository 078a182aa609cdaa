"""The two SD-JWT VC types of European learning credentials, and what every token states.

One table per type says where each element stands. Values are kept as the issuer wrote them.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final, NamedTuple

from wallet.formats.elements.languages import is_known_language
from wallet.formats.elements.levels import level_of
from wallet.formats.elements.moments import epoch_day
from wallet.formats.elements.reading import DERIVED, STATED, Findings, Found, claim_at, nodes_at, text_of
from wallet.formats.elements.workload import credits_of, duration_remarks
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL, MICRO_CREDENTIAL
from wallet.model.elements import ECTS, EQF, Element, ElementState, Part, Remark
from wallet.model.json import Json, JsonObject
from wallet.model.paths import ClaimPath

_Reader = Callable[[Json], str]
_PartReader = Callable[[Json], Part | None]


class _Source(NamedTuple):
    """A place that may state an element; what several places state is read together."""

    path: ClaimPath
    read: _Reader = text_of
    state: ElementState = STATED
    part: _PartReader | None = None


def _credits(value: Json) -> str:
    if isinstance(value, Mapping) and "value" in value:
        return f"{text_of(value['value'])} {text_of(value.get('framework'))}".strip()
    return text_of(value)


def _credits_part(value: Json) -> Part | None:
    if not isinstance(value, Mapping):
        return None
    return credits_of(value.get("value"), text_of(value.get("framework")))


def _ects(value: Json) -> str:
    return f"{text} {ECTS}" if (text := text_of(value)).strip() else ""


def _ects_part(value: Json) -> Part | None:
    return credits_of(value, ECTS)


def _eqf_part(value: Json) -> Part | None:
    return level_of(text_of(value), framework=EQF)


def _nqf_part(value: Json) -> Part | None:
    return level_of(text_of(value))


def _hours(value: Json) -> str:
    return f"{text} h" if (text := text_of(value)).strip() else ""


def _targets(*kinds: str) -> _Reader:
    """Read the names of alignments (Open Badges 3.0) of these target types; none given: all other types."""

    def read(value: Json) -> str:
        names = []
        for entry in value if isinstance(value, Sequence) and not isinstance(value, str) else ():
            if isinstance(entry, Mapping):
                kind = entry.get("targetType")
                if (kind in kinds) if kinds else (kind not in _SPECIAL_TARGETS):
                    names.append(text_of(entry.get("targetCode") if kinds else entry.get("targetName")))
        return "\n".join(names)

    return read


_SPECIAL_TARGETS = ("ext:EQF", "ext:QualityAssurance")
_eqf_targets = _targets("ext:EQF")


def _results(value: Json) -> str:
    entries = value if isinstance(value, Sequence) and not isinstance(value, str) else ()
    return "\n".join(text_of(entry.get("value")) for entry in entries if isinstance(entry, Mapping))


_STUDY_TIME: Final = ("expected_study_time",)
_LANGUAGE_OF_CLASSES: Final = "language_of_classes"

_Table = Mapping[Element, tuple[_Source, ...]]

_LEARNING: _Table = {
    Element.LEARNER: (_Source(("given_name",)), _Source(("family_name",))),
    Element.TITLE: (_Source(("achievement_title",)),),
    Element.COUNTRY: (_Source(("issuing_country",)), _Source(("issuing_region",))),
    Element.AWARDING_BODY: (_Source(("issuing_authority",)), _Source(("iss",), text_of, DERIVED)),
    Element.DATE: (_Source(("date_of_issuance",)), _Source(("iat",), epoch_day, DERIVED)),
    Element.LEARNING_OUTCOMES: (_Source(("learning_outcomes",)),),
    Element.WORKLOAD: (
        _Source(("credits",), _credits, part=_credits_part),
        _Source(_STUDY_TIME),
        _Source(("workload_hours",), _hours),
    ),
    Element.LEVEL: (
        _Source(("level_of_learning_experience",), part=_eqf_part),
        _Source(("nqf_level",), part=_nqf_part),
    ),
    Element.ASSESSMENT: (_Source(("assessment_type",)),),
    Element.PARTICIPATION: (_Source(("form_of_participation",)),),
    Element.QUALITY_ASSURANCE: (_Source(("types_of_quality_assurance",)),),
    Element.PREREQUISITES: (_Source(("prerequisites_to_enroll",)),),
    Element.SUPERVISION: (_Source(("supervision_and_identity_verification",)),),
    Element.GRADE: (_Source(("assessment_grade",)),),
    Element.STACKABILITY: (_Source(("integration_stackability_options",)),),
    Element.FURTHER_INFORMATION: (_Source(("achievement_description",)),),
}

_ACHIEVEMENT = ("credentialSubject", "achievement")
_MICRO: _Table = {
    Element.LEARNER: (
        _Source(("credentialSubject", "givenName")),
        _Source(("credentialSubject", "familyName")),
        _Source(("credentialSubject", "id"), text_of, DERIVED),
    ),
    Element.TITLE: (_Source((*_ACHIEVEMENT, "name")),),
    Element.COUNTRY: (
        _Source(("issuer", "address", "addressCountryCode")),
        # The published metadata of this type writes the member so.
        _Source(("issuer", "address", "addressCountryCodename")),
        _Source(("issuer", "address", "addressRegion")),
    ),
    Element.AWARDING_BODY: (
        _Source(("issuer", "name")),
        _Source(("Issuer", "Name")),
        _Source(("iss",), text_of, DERIVED),
    ),
    Element.DATE: (_Source(("awardedDate",)), _Source(("iat",), epoch_day, DERIVED)),
    Element.LEARNING_OUTCOMES: (
        _Source((*_ACHIEVEMENT, "alignment"), _targets(), DERIVED),
        _Source((*_ACHIEVEMENT, "criteria", "narrative"), text_of, DERIVED),
    ),
    Element.WORKLOAD: (
        _Source((*_ACHIEVEMENT, "ECTS"), _ects, part=_ects_part),
        _Source((*_ACHIEVEMENT, "SBU"), _hours),
    ),
    Element.LEVEL: (
        _Source((*_ACHIEVEMENT, "alignment"), _eqf_targets, part=lambda value: _eqf_part(_eqf_targets(value))),
    ),
    Element.ASSESSMENT: (_Source((*_ACHIEVEMENT, "assessmentType")),),
    Element.PARTICIPATION: (_Source((*_ACHIEVEMENT, "participationType")),),
    Element.QUALITY_ASSURANCE: (_Source((*_ACHIEVEMENT, "alignment"), _targets("ext:QualityAssurance")),),
    Element.SUPERVISION: (_Source((*_ACHIEVEMENT, "supervisionType")),),
    Element.GRADE: (_Source(("credentialSubject", "result"), _results),),
    Element.STACKABILITY: (_Source((*_ACHIEVEMENT, "stackable")),),
    Element.FURTHER_INFORMATION: (_Source((*_ACHIEVEMENT, "description")),),
}

_ANY_TOKEN: _Table = {
    Element.AWARDING_BODY: (_Source(("iss",), text_of, DERIVED),),
    Element.DATE: (_Source(("iat",), epoch_day, DERIVED),),
}
_TABLES: Final[Mapping[str | None, _Table]] = {LEARNING_CREDENTIAL: _LEARNING, MICRO_CREDENTIAL: _MICRO}


def read_sd_jwt_claims(claims: JsonObject, vct: str | None, languages: Sequence[str]) -> Findings:
    """Read the claims of an SD-JWT; an unknown type yields only what every token states."""
    table = _TABLES.get(vct, _ANY_TOKEN)
    findings = Findings(claims, languages, table)
    for element, sources in table.items():
        for source in sources:
            value = claim_at(claims, source.path)
            text = source.read(value)
            part = source.part(value) if source.part is not None and text.strip() else None
            parts = () if part is None else (part,)
            remarks = duration_remarks(text) if source.path == _STUDY_TIME else ()
            findings.add(element, Found(text, source.path, source.state, remarks=remarks, parts=parts))
    tags = [tag for _, tag in nodes_at(((), claims), _LANGUAGE_OF_CLASSES) if isinstance(tag, str)]
    if vct == LEARNING_CREDENTIAL and not all(map(is_known_language, tags)):
        findings.remark(Element.TITLE, Remark.UNKNOWN_LANGUAGE_CODE)
    return findings
