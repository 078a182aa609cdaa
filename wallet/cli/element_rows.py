"""The sixteen European standard elements for people at a terminal."""

import re
from collections.abc import Iterator, Sequence
from gettext import gettext as _
from gettext import ngettext
from typing import Final

from wallet.cli.language import ENGLISH, marked, spoken_language
from wallet.formats.elements import describe_elements
from wallet.model.credential import UnverifiedCredential
from wallet.model.elements import Element, ElementState, ElementValue, Remark
from wallet.model.json import JsonObject

_NAMES: Final = marked(
    {
        Element.LEARNER: "Who learned it",
        Element.TITLE: "Title",
        Element.COUNTRY: "Country or region",
        Element.AWARDING_BODY: "Who awarded it",
        Element.DATE: "Date of issue",
        Element.LEARNING_OUTCOMES: "Learning outcomes",
        Element.WORKLOAD: "Workload",
        Element.LEVEL: "Level",
        Element.ASSESSMENT: "How it was assessed",
        Element.PARTICIPATION: "Form of participation",
        Element.QUALITY_ASSURANCE: "Quality assurance",
        Element.PREREQUISITES: "Needed to enrol",
        Element.SUPERVISION: "Supervision, identity check",
        Element.GRADE: "Grade",
        Element.STACKABILITY: "Counts towards more",
        Element.FURTHER_INFORMATION: "Further information",
    }
)
_WITHOUT_VALUE: Final = marked(
    {
        ElementState.NOT_STATED: "(not stated in this file)",
        ElementState.NOT_SHARED: "(not shared)",
    }
)
_REMARKS: Final = marked(
    {
        Remark.WORKLOAD_CLASH: "does not fit the hours it says elsewhere",
        Remark.UNUSUAL_DURATION: "months or years, not hours",
        Remark.UNKNOWN_LANGUAGE_CODE: "names a language that does not exist",
        Remark.UNKNOWN_CODE: "a code on no list known here",
    }
)
_WHOLE_HOURS: Final = re.compile(r"PT(\d{1,6})H|(\d{1,6}) hours?")


def elements_said(credential: UnverifiedCredential, claims: JsonObject, *, hidden: int) -> tuple[ElementValue, ...]:
    """Read the elements, in the language spoken where a credential states something in several."""
    return describe_elements(credential, claims, hidden=hidden, languages=(spoken_language(), ENGLISH))


def element_rows(elements: Sequence[ElementValue]) -> Iterator[tuple[str, str]]:
    """Yield a label and a text for each element, stated or not; what is odd follows in brackets."""
    for item in elements:
        text = "\n".join(map(size_words, item.value.split("\n"))) if item.value else _without_value(item.state)
        remarks = ", ".join(_(_REMARKS[remark]) for remark in Remark if remark in item.remarks and remark in _REMARKS)
        yield _(_NAMES[item.element]), f"{text} [{remarks}]" if remarks else text


def size_words(text: str) -> str:
    """Write a whole number of hours in words; everything else stays as the issuer wrote it."""
    hours = _WHOLE_HOURS.fullmatch(text)
    if not hours:
        return text
    number = int(hours[1] or hours[2])
    return ngettext("{number} hour", "{number} hours", number).format(number=number)


def _without_value(state: ElementState) -> str:
    return _(_WITHOUT_VALUE[state]) if state in _WITHOUT_VALUE else ""
