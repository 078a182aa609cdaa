"""What was shared, as rows of label and value in the order of the credential's type."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from ui.values import label_text, value_text
from wallet.checking import Checked
from wallet.formats.sd_jwt_vc import SdJwtVc
from wallet.formats.type_metadata import TypeMetadata, type_metadata
from wallet.model.elements import Element, ElementState
from wallet.model.json import Json
from wallet.model.paths import ClaimPath, parse_path

# The token's own members (RFC 7519, RFC 9901, SD-JWT VC); the checks and the technical view speak of them.
_OF_THE_TOKEN: Final = frozenset(
    {"iss", "iat", "nbf", "exp", "vct", "vct#integrity", "cnf", "status", "jti", "_sd_alg", "@context", "type"}
)
_NAMES: Final[tuple[ClaimPath, ...]] = (
    ("given_name",),
    ("family_name",),
    ("credentialSubject", "givenName"),
    ("credentialSubject", "familyName"),
)


@dataclass(frozen=True, slots=True)
class DetailRow:
    """One thing that was shared."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Subject:
    """What heads the card; each is empty where the credential does not say it or it was not shared."""

    person: str
    title: str
    issuer: str


def subject_of(checked: Checked) -> Subject:
    """Return who and what a credential is about."""
    says = {item.element: item.value for item in checked.elements}
    issuer = checked.report.issuer
    return Subject(
        says.get(Element.LEARNER, "") if _is_stated(checked, Element.LEARNER) else "",
        says.get(Element.TITLE, ""),
        issuer.name or says.get(Element.AWARDING_BODY, "") or issuer.id or "",
    )


def vct_of(checked: Checked) -> str | None:
    """Return the type a credential states."""
    return checked.credential.vct if isinstance(checked.credential, SdJwtVc) else None


def shared_rows(checked: Checked) -> tuple[DetailRow, ...]:
    """Return everything that was shared, except what heads the card and the token's own members."""
    vct = vct_of(checked)
    metadata = type_metadata(vct) if vct is not None else None
    headed = _headed(checked)
    found = [
        (_rank(path, metadata), path, value)
        for path, value in _walk(checked.report.claims, (), metadata)
        if path not in headed and path[0] not in _OF_THE_TOKEN
    ]
    found.sort(key=lambda item: item[0])
    return tuple(DetailRow(label_text(path, vct), _written(value, path)) for _, path, value in found)


def elements_in(checked: Checked, state: ElementState) -> tuple[Element, ...]:
    """Return the European standard elements in one state."""
    return tuple(item.element for item in checked.elements if item.state is state)


def level_of(checked: Checked) -> int | None:
    """Return the level on the European scale that a credential states, 1 to 8."""
    for item in checked.elements:
        first = item.value.partition("\n")[0]
        if item.element is Element.LEVEL and first in tuple("12345678"):
            return int(first)
    return None


def _is_stated(checked: Checked, element: Element) -> bool:
    return any(item.element is element and item.state is ElementState.STATED for item in checked.elements)


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


def _written(value: Json, path: ClaimPath) -> str:
    if isinstance(value, Sequence) and not isinstance(value, str) and len(value) > 1:
        return "\n".join(f"• {value_text(member, (*path, index))}" for index, member in enumerate(value))
    return value_text(value, path)
