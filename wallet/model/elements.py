"""The European standard elements of a microcredential (Council Recommendation 2022/C 243/02, Annex I)."""

from dataclasses import dataclass
from enum import StrEnum


class Element(StrEnum):
    """Eleven mandatory elements, then five optional ones, in the order of Annex I."""

    LEARNER = "learner"
    TITLE = "title"
    COUNTRY = "country"
    AWARDING_BODY = "awarding-body"
    DATE = "date"
    LEARNING_OUTCOMES = "learning-outcomes"
    WORKLOAD = "workload"
    LEVEL = "level"
    ASSESSMENT = "assessment"
    PARTICIPATION = "participation"
    QUALITY_ASSURANCE = "quality-assurance"
    PREREQUISITES = "prerequisites"
    SUPERVISION = "supervision"
    GRADE = "grade"
    STACKABILITY = "stackability"
    FURTHER_INFORMATION = "further-information"


MANDATORY = tuple(Element)[:11]


class ElementState(StrEnum):
    """Whether and how a credential states an element."""

    STATED = "stated"
    DERIVED = "derived"
    NOT_STATED = "not-stated"
    NOT_SHARED = "not-shared"


@dataclass(frozen=True, slots=True)
class ElementValue:
    """One element as one credential states it.

    Attributes:
        element: Which.
        state: Whether the credential says it, it follows from something else it says, it is
            not in the credential, or it may be in the credential but was not shared.
        value: As the issuer wrote it; several values are joined by a line feed; empty when not stated.
        source: Path in the credential it was read from, as `claim/key/0`; empty when not stated.
    """

    element: Element
    state: ElementState
    value: str = ""
    source: str = ""
