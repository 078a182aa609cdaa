"""What stands side by side, made ready away from the window. No Qt here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from ui.check.details import subject_of
from ui.check.wording import shows_details
from ui.claim_reader import ClaimReader
from ui.credential.texts import state_text
from ui.element_texts import element_notes, element_text
from ui.inside.content import credentials_inside
from wallet.checking import Checked
from wallet.formats.presentations import W3cPresentation
from wallet.holder import OpenedCredential
from wallet.model.credential import UnverifiedCredential
from wallet.model.elements import Element, ElementState, ElementValue
from wallet.model.json import JsonObject
from wallet.model.report import VerificationReport

# Elements, and the claims they were read from.
_Found = tuple[Sequence[ElementValue], JsonObject]

LEAST: Final = 2
MOST: Final = 4


@dataclass(frozen=True, slots=True)
class Cell:
    """What one credential says of one element.

    Attributes:
        text: In words; where it says nothing, that it does not.
        said: Whether it says something.
        notes: What is odd about it, a sentence each.
        language: The language it is written in (BCP 47); empty where none is marked.
    """

    text: str
    said: bool
    notes: tuple[str, ...] = ()
    language: str = ""


@dataclass(frozen=True, slots=True)
class Compared:
    """One credential among those that are compared.

    Attributes:
        title: What it is called.
        issuer: Who issued it; empty where nobody is named.
        report: What checking it found.
        cells: What it says of each of the sixteen elements; none of it is shown where its proof failed.
    """

    title: str
    issuer: str
    report: VerificationReport
    cells: Mapping[Element, Cell]


def compared_opened(opened: OpenedCredential, languages: Sequence[str]) -> Compared:
    """Make ready a credential of one's own.

    Args:
        opened: The credential.
        languages: Wanted languages, best first (BCP 47).
    """
    summary, report = opened.stored.summary, opened.report
    cells = _cells(_read(opened.credential, report.claims, opened.elements, languages), report)
    return Compared(summary.title, summary.issuer_name, report, cells)


def compared_checked(checked: Checked, title: str, issuer: str, languages: Sequence[str]) -> Compared:
    """Make ready a credential that somebody else showed.

    Args:
        checked: What checking it found.
        title: What to call it where it may not be relied on itself.
        issuer: Who is said to have issued it.
        languages: Wanted languages, best first (BCP 47).
    """
    report, credential = checked.report, checked.credential
    if not shows_details(report):
        return Compared(title, issuer, report, _cells(((), {}), report))
    subject = subject_of(checked)
    found: _Found
    if isinstance(credential, W3cPresentation):
        inside = credentials_inside(credential, report.inner, languages)
        found = (inside[0].elements, inside[0].report.report.claims) if len(inside) == 1 else ((), {})
    else:
        found = _read(credential, report.claims, checked.elements, languages)
    return Compared(subject.title or title, subject.issuer or issuer, report, _cells(found, report))


def _read(
    credential: UnverifiedCredential | None,
    claims: JsonObject,
    known: Sequence[ElementValue],
    languages: Sequence[str],
) -> _Found:
    """Read the elements in the person's language; what was kept back stays kept back."""
    if credential is None or not known:
        return known, claims
    kept_back = {item.element for item in known if item.state is ElementState.NOT_SHARED}
    return [
        replace(item, state=ElementState.NOT_SHARED)
        if item.element in kept_back and item.state is ElementState.NOT_STATED
        else item
        for item in ClaimReader(credential, languages).elements(claims)
    ], claims


def _cells(found: _Found, report: VerificationReport) -> Mapping[Element, Cell]:
    elements, claims = found
    items = {item.element: item for item in elements} if shows_details(report) else {}
    return {element: _cell(items.get(element), claims) for element in Element}


def _cell(item: ElementValue | None, claims: JsonObject) -> Cell:
    if item is None:
        return Cell("", said=False)
    text = element_text(item, claims)
    if text:
        return Cell(text, True, element_notes(item), item.language)
    state = ElementState.NOT_SHARED if item.state is ElementState.NOT_SHARED else ElementState.NOT_STATED
    return Cell(state_text(state), said=False)
