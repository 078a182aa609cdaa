"""Names of the standard elements, as the learner's own page calls them and in the list of all sixteen."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.i18n import QT_TRANSLATE_NOOP
from wallet.model.elements import Element, ElementState

# In the order in which a learner reads them.
ROWS: Final[dict[Element, str]] = {
    Element.LEARNING_OUTCOMES: QT_TRANSLATE_NOOP("Element", "You can now"),
    Element.LEVEL: QT_TRANSLATE_NOOP("Element", "Level"),
    Element.WORKLOAD: QT_TRANSLATE_NOOP("Element", "Workload"),
    Element.ASSESSMENT: QT_TRANSLATE_NOOP("Element", "How it was assessed"),
    Element.SUPERVISION: QT_TRANSLATE_NOOP("Element", "Supervision"),
    Element.PARTICIPATION: QT_TRANSLATE_NOOP("Element", "How you took part"),
    Element.QUALITY_ASSURANCE: QT_TRANSLATE_NOOP("Element", "Quality assurance"),
    Element.STACKABILITY: QT_TRANSLATE_NOOP("Element", "Counts towards more"),
    Element.GRADE: QT_TRANSLATE_NOOP("Element", "Grade"),
    Element.PREREQUISITES: QT_TRANSLATE_NOOP("Element", "Needed to enrol"),
    Element.FURTHER_INFORMATION: QT_TRANSLATE_NOOP("Element", "More about it"),
    Element.LEARNER: QT_TRANSLATE_NOOP("Element", "Issued to"),
    Element.AWARDING_BODY: QT_TRANSLATE_NOOP("Element", "Awarded by"),
    Element.COUNTRY: QT_TRANSLATE_NOOP("Element", "Country"),
    Element.DATE: QT_TRANSLATE_NOOP("Element", "Date of issue"),
}
# What else the elements of own statements say would be taken for what an issuer says.
OF_OWN_STATEMENTS: Final = (Element.LEARNING_OUTCOMES, Element.FURTHER_INFORMATION)
_NAMES: Final[dict[Element, str]] = {
    Element.LEARNER: QT_TRANSLATE_NOOP("Element", "Who learned it"),
    Element.TITLE: QT_TRANSLATE_NOOP("Element", "Title"),
    Element.COUNTRY: QT_TRANSLATE_NOOP("Element", "Country or region of the issuer"),
    Element.AWARDING_BODY: QT_TRANSLATE_NOOP("Element", "Who awarded it"),
    Element.DATE: QT_TRANSLATE_NOOP("Element", "Date of issue"),
    Element.LEARNING_OUTCOMES: QT_TRANSLATE_NOOP("Element", "Learning outcomes"),
    Element.WORKLOAD: QT_TRANSLATE_NOOP("Element", "Workload"),
    Element.LEVEL: QT_TRANSLATE_NOOP("Element", "Level"),
    Element.ASSESSMENT: QT_TRANSLATE_NOOP("Element", "Type of assessment"),
    Element.PARTICIPATION: QT_TRANSLATE_NOOP("Element", "Form of participation"),
    Element.QUALITY_ASSURANCE: QT_TRANSLATE_NOOP("Element", "Type of quality assurance"),
    Element.PREREQUISITES: QT_TRANSLATE_NOOP("Element", "What was needed to enrol"),
    Element.SUPERVISION: QT_TRANSLATE_NOOP("Element", "Supervision and identity check"),
    Element.GRADE: QT_TRANSLATE_NOOP("Element", "Grade"),
    Element.STACKABILITY: QT_TRANSLATE_NOOP("Element", "Whether it counts towards more"),
    Element.FURTHER_INFORMATION: QT_TRANSLATE_NOOP("Element", "Further information"),
}
_STATES: Final[dict[ElementState, str]] = {
    ElementState.STATED: QT_TRANSLATE_NOOP("Element", "Stated"),
    ElementState.DERIVED: QT_TRANSLATE_NOOP("Element", "Follows from something else it says"),
    ElementState.NOT_STATED: QT_TRANSLATE_NOOP("Element", "Not stated in this file"),
    ElementState.NOT_SHARED: QT_TRANSLATE_NOOP("Element", "Not shared"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Element", text)


def row_name(element: Element) -> str:
    """Name an element on the page of one credential."""
    return _tr(ROWS[element])


def element_name(element: Element) -> str:
    """Name an element in the list of all sixteen."""
    return _tr(_NAMES[element])


def state_text(state: ElementState) -> str:
    """Say whether and how an element is stated."""
    return _tr(_STATES[state])
