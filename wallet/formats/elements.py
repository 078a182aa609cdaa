"""What a credential says, as the sixteen European standard elements (Council Recommendation 2022/C 243/02).

One table per type says where each element stands. Values are kept as the issuer wrote them.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL, MICRO_CREDENTIAL
from wallet.model.elements import Element, ElementState, ElementValue
from wallet.model.json import Json, JsonObject
from wallet.model.paths import ClaimPath, format_path

_Reader = Callable[[Json], str]


@dataclass(frozen=True, slots=True)
class _Source:
    """A place that may state an element; what several places state is read together."""

    path: ClaimPath
    read: _Reader
    state: ElementState = ElementState.STATED


def claim_at(claims: Json, path: ClaimPath) -> Json:
    """Return the value at `path`, or None where there is none."""
    for step in path:
        if isinstance(claims, dict) and isinstance(step, str):
            claims = claims.get(step)
        elif isinstance(claims, list) and isinstance(step, int) and 0 <= step < len(claims):
            claims = claims[step]
        else:
            return None
    return claims


def text_of(value: Json) -> str:
    """Write a claim's value as a person reads it: list members on lines of their own, objects as `name: value`."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return value
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, Mapping):
        return "; ".join(f"{name}: {text_of(member)}" for name, member in value.items())
    return "\n".join(text_of(member) for member in value)


def _credits(value: Json) -> str:
    if isinstance(value, Mapping) and "value" in value:
        return f"{text_of(value['value'])} {text_of(value.get('framework'))}".strip()
    return text_of(value)


def _ects(value: Json) -> str:
    return f"{text} ECTS" if (text := text_of(value)).strip() else ""


def _hours(value: Json) -> str:
    return f"{text} h" if (text := text_of(value)).strip() else ""


def _moment(value: Json) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return ""
    try:
        return datetime.fromtimestamp(value, UTC).date().isoformat()
    except (OverflowError, ValueError, OSError):
        return ""


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


def _results(value: Json) -> str:
    entries = value if isinstance(value, Sequence) and not isinstance(value, str) else ()
    return "\n".join(text_of(entry.get("value")) for entry in entries if isinstance(entry, Mapping))


_Table = Mapping[Element, tuple[_Source, ...]]
_DERIVED = ElementState.DERIVED

_LEARNING: _Table = {
    Element.LEARNER: (_Source(("given_name",), text_of), _Source(("family_name",), text_of)),
    Element.TITLE: (_Source(("achievement_title",), text_of),),
    Element.COUNTRY: (_Source(("issuing_country",), text_of), _Source(("issuing_region",), text_of)),
    Element.AWARDING_BODY: (
        _Source(("issuing_authority",), text_of),
        _Source(("iss",), text_of, _DERIVED),
    ),
    Element.DATE: (_Source(("date_of_issuance",), text_of), _Source(("iat",), _moment, _DERIVED)),
    Element.LEARNING_OUTCOMES: (_Source(("learning_outcomes",), text_of),),
    Element.WORKLOAD: (
        _Source(("credits",), _credits),
        _Source(("expected_study_time",), text_of),
        _Source(("workload_hours",), _hours),
    ),
    Element.LEVEL: (_Source(("level_of_learning_experience",), text_of), _Source(("nqf_level",), text_of)),
    Element.ASSESSMENT: (_Source(("assessment_type",), text_of),),
    Element.PARTICIPATION: (_Source(("form_of_participation",), text_of),),
    Element.QUALITY_ASSURANCE: (_Source(("types_of_quality_assurance",), text_of),),
    Element.PREREQUISITES: (_Source(("prerequisites_to_enroll",), text_of),),
    Element.SUPERVISION: (_Source(("supervision_and_identity_verification",), text_of),),
    Element.GRADE: (_Source(("assessment_grade",), text_of),),
    Element.STACKABILITY: (_Source(("integration_stackability_options",), text_of),),
    Element.FURTHER_INFORMATION: (_Source(("achievement_description",), text_of),),
}

_ACHIEVEMENT = ("credentialSubject", "achievement")
_MICRO: _Table = {
    Element.LEARNER: (
        _Source(("credentialSubject", "givenName"), text_of),
        _Source(("credentialSubject", "familyName"), text_of),
        _Source(("credentialSubject", "id"), text_of, _DERIVED),
    ),
    Element.TITLE: (_Source((*_ACHIEVEMENT, "name"), text_of),),
    Element.COUNTRY: (
        _Source(("issuer", "address", "addressCountryCode"), text_of),
        # The published metadata of this type writes the member so.
        _Source(("issuer", "address", "addressCountryCodename"), text_of),
        _Source(("issuer", "address", "addressRegion"), text_of),
    ),
    Element.AWARDING_BODY: (
        _Source(("issuer", "name"), text_of),
        _Source(("Issuer", "Name"), text_of),
        _Source(("iss",), text_of, _DERIVED),
    ),
    Element.DATE: (_Source(("awardedDate",), text_of), _Source(("iat",), _moment, _DERIVED)),
    Element.LEARNING_OUTCOMES: (
        _Source((*_ACHIEVEMENT, "alignment"), _targets(), _DERIVED),
        _Source((*_ACHIEVEMENT, "criteria", "narrative"), text_of, _DERIVED),
    ),
    Element.WORKLOAD: (_Source((*_ACHIEVEMENT, "ECTS"), _ects), _Source((*_ACHIEVEMENT, "SBU"), _hours)),
    Element.LEVEL: (_Source((*_ACHIEVEMENT, "alignment"), _targets("ext:EQF")),),
    Element.ASSESSMENT: (_Source((*_ACHIEVEMENT, "assessmentType"), text_of),),
    Element.PARTICIPATION: (_Source((*_ACHIEVEMENT, "participationType"), text_of),),
    Element.QUALITY_ASSURANCE: (_Source((*_ACHIEVEMENT, "alignment"), _targets("ext:QualityAssurance")),),
    Element.SUPERVISION: (_Source((*_ACHIEVEMENT, "supervisionType"), text_of),),
    Element.GRADE: (_Source(("credentialSubject", "result"), _results),),
    Element.STACKABILITY: (_Source((*_ACHIEVEMENT, "stackable"), text_of),),
    Element.FURTHER_INFORMATION: (_Source((*_ACHIEVEMENT, "description"), text_of),),
}

_PLAIN: _Table = {
    Element.AWARDING_BODY: (_Source(("iss",), text_of, _DERIVED),),
    Element.DATE: (_Source(("iat",), _moment, _DERIVED),),
}
_TABLES: Mapping[str | None, _Table] = {LEARNING_CREDENTIAL: _LEARNING, MICRO_CREDENTIAL: _MICRO}


def describe_elements(claims: JsonObject, vct: str | None, *, hidden: int) -> tuple[ElementValue, ...]:
    """Read the sixteen elements.

    Args:
        claims: The claims after disclosure.
        vct: The credential's type; an unknown type yields only what every token states.
        hidden: Details that exist and were not shared; with none, what is missing was not stated. A
            holder's own copy has no hidden details, only decoys: pass 0.

    Returns:
        One value per element, in order.
    """
    table = _TABLES.get(vct, _PLAIN)
    return tuple(_element(element, table.get(element, ()), claims, hidden) for element in Element)


def _element(element: Element, sources: tuple[_Source, ...], claims: JsonObject, hidden: int) -> ElementValue:
    for state in (ElementState.STATED, _DERIVED):
        found = [
            (text, source.path)
            for source in sources
            if source.state is state and (text := source.read(claim_at(claims, source.path))).strip()
        ]
        if found and state is ElementState.STATED:
            glue = " " if element is Element.LEARNER else "\n"
            return ElementValue(element, state, glue.join(text for text, _ in found), format_path(found[0][1]))
        if found:
            return ElementValue(element, state, found[0][0], format_path(found[0][1]))
    return ElementValue(element, ElementState.NOT_SHARED if hidden and sources else ElementState.NOT_STATED)
