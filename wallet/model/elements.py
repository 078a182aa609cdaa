"""The European standard elements of a microcredential (Council Recommendation 2022/C 243/02, Annex I)."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final, TypeAlias


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


class Remark(StrEnum):
    """Something odd in what an issuer wrote; it is shown as written all the same and changes no verdict."""

    WORKLOAD_CLASH = "workload-clash"
    UNUSUAL_DURATION = "unusual-duration"
    LOCAL_MIDNIGHT = "local-midnight"
    UNKNOWN_LANGUAGE_CODE = "unknown-language-code"
    UNKNOWN_CODE = "unknown-code"


EQF: Final = "EQF"
ECTS: Final = "ECTS"


@dataclass(frozen=True, slots=True)
class Level:
    """A level in a framework of qualifications.

    Attributes:
        framework: `EQF`, `VKS`, `NLQF`, `QF-EHEA`, another as the issuer names it; empty when it names none.
        code: The level in that framework, such as `6` or `4+`; empty where only a text is given.
        text: As a person reads it, framework included where it is known.
        uri: Its address in a public list; empty where none is given.
    """

    framework: str
    code: str
    text: str
    uri: str = ""


@dataclass(frozen=True, slots=True)
class Credits:
    """Credits in a framework.

    Attributes:
        framework: Such as `ECTS`; empty when the issuer names none.
        value: How many, or None where that is no number.
        text: As a person reads it, framework included where it is known.
    """

    framework: str
    value: Decimal | None
    text: str


Part: TypeAlias = Level | Credits


@dataclass(frozen=True, slots=True)
class ElementValue:
    """One element as one credential states it.

    Attributes:
        element: Which.
        state: Whether the credential says it, it follows from something else it says, it is
            not in the credential, or it may be in the credential but was not shared.
        value: As the issuer wrote it; several values are joined by a line feed; empty when not stated.
        source: Path in the credential it was read from, as `claim/key/0`; empty when not stated.
        remarks: What is odd about it, in no order that matters.
        parts: Levels and credits with their frameworks, where it is about these.
        language: Language of `value` as the issuer marked it (BCP 47); empty when unmarked.
        others: The same in other languages, as pairs of language and text.
    """

    element: Element
    state: ElementState
    value: str = ""
    source: str = ""
    remarks: tuple[Remark, ...] = ()
    parts: tuple[Part, ...] = ()
    language: str = ""
    others: tuple[tuple[str, str], ...] = ()
