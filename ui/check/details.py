"""What was shared, as rows of label and value: in the order of the credential's type, or by the standard elements."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from ui.check import wording
from ui.claim_reader import TOKEN_CLAIMS, ClaimReader, wanted_languages
from ui.element_texts import element_notes, element_text
from ui.inside.content import Inside, credentials_inside
from ui.inside.view import title_of
from wallet.checking import Checked
from wallet.formats.presentations import W3cPresentation
from wallet.formats.sd_jwt_vc import SdJwtVc
from wallet.formats.text_languages import TextLanguages
from wallet.formats.type_metadata import TypeMetadata
from wallet.model.elements import EQF, Element, ElementState, ElementValue, Level
from wallet.model.json import Json
from wallet.model.paths import ClaimPath, parse_path

_NAMES: Final[tuple[ClaimPath, ...]] = (
    ("given_name",),
    ("family_name",),
    ("credentialSubject", "givenName"),
    ("credentialSubject", "familyName"),
)
# As an employer reads them; who and what heads the card already.
_ORDER: Final = (
    *(Element.LEARNING_OUTCOMES, Element.LEVEL, Element.WORKLOAD, Element.ASSESSMENT, Element.SUPERVISION),
    *(Element.PARTICIPATION, Element.QUALITY_ASSURANCE, Element.STACKABILITY, Element.GRADE),
    *(Element.PREREQUISITES, Element.FURTHER_INFORMATION, Element.AWARDING_BODY, Element.COUNTRY, Element.DATE),
)
_LEVELS: Final = tuple("12345678")


@dataclass(frozen=True, slots=True)
class DetailRow:
    """One thing that was shared, and what is odd about it."""

    label: str
    value: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Subject:
    """What heads the card; each is empty where the credential does not say it or it was not shared."""

    person: str
    title: str
    issuer: str


def subject_of(checked: Checked) -> Subject:
    """Return who and what a credential is about."""
    inside = _only_inside(checked)
    if inside is not None and inside.reader is not None:
        person = inside.reader.person(inside.report.report.claims)
        return Subject(person, title_of(inside), inside.issuer)
    issuer = checked.report.issuer
    if is_several(checked):
        person = next((item.reader.person(item.report.report.claims) for item in _inside(checked) if item.reader), "")
        return Subject(person, wording.several_text(len(checked.report.inner)), issuer.name or issuer.id or "")
    says = {item.element: in_language(item) for item in checked.elements}
    stated = {item.element for item in checked.elements if item.state is ElementState.STATED}
    return Subject(
        says.get(Element.LEARNER, "") if Element.LEARNER in stated else "",
        says.get(Element.TITLE, ""),
        issuer.name or says.get(Element.AWARDING_BODY, "") or issuer.id or "",
    )


def title_language(checked: Checked, title: str) -> str:
    """Return the language of the title of what a credential is about; empty where the issuer marked none."""
    item = next((item for item in checked.elements if item.element is Element.TITLE), None)
    named = {text: code for code, text in item.others} | {item.value: item.language} if item is not None else {}
    return named.get(title) or text_languages(checked).of(title) or ""


def in_language(item: ElementValue) -> str:
    """Return what an element says in the language of the window, where the issuer wrote it in that too."""
    others = dict(item.others)
    for language in wanted_languages():
        if item.language.startswith(language):
            return item.value
        if language in others:
            return others[language]
    return item.value


def vct_of(checked: Checked) -> str | None:
    """Return the type a credential states."""
    return checked.credential.vct if isinstance(checked.credential, SdJwtVc) else None


def is_several(checked: Checked) -> bool:
    """Whether somebody showed several credentials together."""
    return isinstance(checked.credential, W3cPresentation) and len(checked.report.inner) != 1


def inside_of(checked: Checked) -> tuple[Inside, ...]:
    """Return the credentials inside one, or inside what somebody showed; none for the only one in it.

    Of one that cannot be relied on, nothing but its title is kept.
    """
    inside = _only_inside(checked)
    if inside is None:
        found = _inside(checked)
    elif inside.reader is None:
        return ()
    else:
        found = credentials_inside(inside.reader.credential, inside.report.report.inner, wanted_languages())
    return tuple(
        item if wording.shows_details(item.report.report) else item._replace(elements=(), beyond=(), reader=None)
        for item in found
    )


def shared_rows(checked: Checked) -> tuple[DetailRow, ...]:
    """Return everything that was shared, except what heads the card and the token's own members."""
    inside = _only_inside(checked)
    if is_several(checked) or checked.credential is None:
        return ()
    if inside is not None:
        reader, claims = inside.reader, inside.report.report.claims
    else:
        reader, claims = ClaimReader(checked.credential), checked.report.claims
    if reader is None:
        return ()
    if reader.is_document:
        return tuple(_document_rows(reader, claims, subject_of(checked)))
    headed = _headed(checked)
    found = [
        (_rank(path, reader.metadata), path, value)
        for path, value in _walk(claims, (), reader.metadata)
        if path not in headed and path[0] not in TOKEN_CLAIMS - {"sub"}
    ]
    found.sort(key=lambda item: item[0])
    return tuple(DetailRow(reader.label(path), reader.listed(value, path)) for _, path, value in found)


def text_languages(checked: Checked) -> TextLanguages:
    """Return in which languages the issuer wrote what `shared_rows` tells."""
    inside = _only_inside(checked)
    return TextLanguages(checked.report.claims if inside is None else inside.report.report.claims)


def elements_in(checked: Checked, state: ElementState) -> tuple[Element, ...]:
    """Return the European standard elements in one state."""
    if is_several(checked):
        return ()
    inside = _only_inside(checked)
    elements = inside.elements if inside is not None else checked.elements
    return tuple(item.element for item in elements if item.state is state)


def level_of(checked: Checked) -> int | None:
    """Return the level on the European scale that a credential states, 1 to 8."""
    inside = _only_inside(checked)
    for item in inside.elements if inside is not None else checked.elements:
        if item.element is not Element.LEVEL:
            continue
        codes = [part.code for part in item.parts if isinstance(part, Level) and part.framework == EQF]
        for code in (*codes, *(() if item.parts else (item.value.partition("\n")[0],))):
            if code in _LEVELS:
                return int(code)
    return None


# --- inside ---------------------------------------------------------------------------------------


def _inside(checked: Checked) -> tuple[Inside, ...]:
    return credentials_inside(checked.credential, checked.report.inner, wanted_languages())


def _only_inside(checked: Checked) -> Inside | None:
    """Return the only credential somebody showed in a presentation: the card is about that."""
    if not isinstance(checked.credential, W3cPresentation) or len(checked.report.inner) != 1:
        return None
    return next(iter(_inside(checked)), None)


def _document_rows(reader: ClaimReader, claims: Mapping[str, Json], subject: Subject) -> Iterator[DetailRow]:
    found = {item.element: item for item in reader.elements(claims)}
    for element in _ORDER:
        item = found[element]
        text = element_text(item, claims)
        if text and not (element is Element.AWARDING_BODY and text == subject.issuer):
            yield DetailRow(wording.element_name(element), text, element_notes(item))
    for label, value in reader.rows_beyond(claims):
        yield DetailRow(label, value)


def _headed(checked: Checked) -> set[ClaimPath]:
    """Paths of what the head of the card shows already."""
    headed: set[ClaimPath] = set(_NAMES)
    for item in checked.elements:
        repeats = item.element is Element.AWARDING_BODY and item.value == subject_of(checked).issuer
        if item.source and (item.element is Element.TITLE or repeats):
            headed.add(parse_path(item.source))
    return headed


def _walk(value: Json, path: ClaimPath, metadata: TypeMetadata | None) -> Iterator[tuple[ClaimPath, Json]]:
    """Yield what makes a row: a claim the type names, else a member of an object it names parts of."""
    if isinstance(value, Mapping) and (not path or _has_named_parts(path, metadata)):
        for name, member in value.items():
            yield from _walk(member, (*path, name), metadata)
    elif path:
        yield path, value


def _has_named_parts(path: ClaimPath, metadata: TypeMetadata | None) -> bool:
    if metadata is None:
        return False
    return any(len(claim.path) > len(path) and claim.path[: len(path)] == path for claim in metadata.claims)


def _rank(path: ClaimPath, metadata: TypeMetadata | None) -> int:
    claims = metadata.claims if metadata is not None else ()
    return next((number for number, claim in enumerate(claims) if claim.path == path), len(claims))
