"""What a list shows of a credential, read from its claims once, when it is added."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from wallet.formats.elements import describe_elements, text_of
from wallet.formats.elements.topics import topics_of
from wallet.formats.kinds import kind_of
from wallet.formats.sd_jwt_vc import SdJwtVc
from wallet.model.credential import UnverifiedCredential
from wallet.model.elements import Element, ElementValue
from wallet.model.json import Json, JsonObject
from wallet.model.report import IssuerSummary
from wallet.model.stored import CredentialSummary

_MAX_TITLE: Final = 300
_LANGUAGES: Final = ("en",)
_MAX_SEARCH: Final = 20_000
# The learner's own, or free text in which it may be; what is public of the latter comes with the topics.
_NOT_SEARCHED: Final = (Element.LEARNER, Element.GRADE, Element.FURTHER_INFORMATION)
_KIND_NAMES: Final = {
    "open-badge-2": "Open Badge",
    "open-badge-3": "Open Badge",
    "clr-2": "Comprehensive Learner Record",
    "elm-3": "European Digital Credential",
    # Not the data model's own name for it, which is a technical word.
    "vc-1.1": "Credential",
    "vc-2.0": "Credential",
}
_ENDS: Final = ("date_of_expiry", "validUntil", "expirationDate", "expires")


def summarise_credential(
    credential: UnverifiedCredential,
    claims: JsonObject,
    issuer: IssuerSummary,
    languages: Sequence[str] = _LANGUAGES,
) -> CredentialSummary:
    """Summarise a credential of one's own.

    Args:
        credential: The parsed credential.
        claims: All its claims.
        issuer: Who issued it, as verification named it.
        languages: Languages wanted for what is stated in several, best first (BCP 47).
    """
    found = {item.element: item for item in describe_elements(credential, claims, hidden=0, languages=languages)}
    says = {element: item.value for element, item in found.items()}
    title = says[Element.TITLE] or _kind_name(credential)
    searched = [
        text
        for element, item in found.items()
        if element not in _NOT_SEARCHED
        for text in (item.value, *(other for _, other in item.others))
    ]
    return CredentialSummary(
        title=title.replace("\n", ", ")[:_MAX_TITLE],
        issuer_name=(issuer.name or says[Element.AWARDING_BODY] or issuer.id or "").replace("\n", ", ")[:_MAX_TITLE],
        issuer_id=issuer.id or "",
        issued=_date(says[Element.DATE]),
        expires=next((day for name in _ENDS if (day := _date(text_of(_plain(claims.get(name))))) is not None), None),
        kind=kind_of(credential, claims),
        size_text=_first_part(found[Element.WORKLOAD]),
        level_text=_first_part(found[Element.LEVEL]),
        format=credential.format,
        profile=credential.profile,
        search_text="\n".join((*searched, *topics_of(claims)))[:_MAX_SEARCH],
        example=issuer.example,
    )


def _kind_name(credential: UnverifiedCredential) -> str:
    """Name a credential without a title by what kind it is, as its format calls that."""
    if isinstance(credential, SdJwtVc):
        return credential.vct or credential.format
    return _KIND_NAMES.get(credential.profile or "", credential.format)


def _first_part(item: ElementValue) -> str:
    return item.value.partition("\n")[0]


def _plain(value: Json) -> Json:
    return value.get("@value") if isinstance(value, Mapping) else value


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
