"""What a list shows of a credential, read from its claims once, when it is added."""

from datetime import date

from wallet.formats.elements import claim_at, describe_elements, text_of
from wallet.formats.sd_jwt_vc import SdJwtVc
from wallet.model.elements import Element
from wallet.model.json import JsonObject
from wallet.model.report import IssuerSummary
from wallet.model.stored import CredentialKind, CredentialSummary

_KINDS = {
    "work": CredentialKind.WORK,
    "volunteering": CredentialKind.VOLUNTEERING,
    "formal": CredentialKind.COURSE,
    "non-formal": CredentialKind.COURSE,
}
_MAX_TITLE = 300
_MAX_SEARCH = 20_000


def summarise_credential(credential: SdJwtVc, claims: JsonObject, issuer: IssuerSummary) -> CredentialSummary:
    """Summarise a credential of one's own.

    Args:
        credential: The parsed credential.
        claims: All its claims.
        issuer: Who issued it, as verification named it.
    """
    says = {item.element: item.value for item in describe_elements(claims, credential.vct, hidden=0)}
    title = says[Element.TITLE] or (credential.vct or credential.format)
    searched = [value for element, value in says.items() if element not in (Element.GRADE, Element.LEARNER)]
    searched += [text_of(claim_at(claims, ("credentialSubject", "achievement", "tag")))]
    return CredentialSummary(
        title=title[:_MAX_TITLE],
        issuer_name=(issuer.name or says[Element.AWARDING_BODY] or issuer.id or "")[:_MAX_TITLE],
        issuer_id=issuer.id or "",
        issued=_date(says[Element.DATE]),
        expires=_date(text_of(claims.get("date_of_expiry"))),
        kind=_kind(credential, claims),
        size_text=says[Element.WORKLOAD].partition("\n")[0],
        level_text=says[Element.LEVEL].partition("\n")[0],
        format=credential.format,
        profile=credential.profile,
        search_text="\n".join(searched)[:_MAX_SEARCH],
        example=issuer.example,
    )


def _kind(credential: SdJwtVc, claims: JsonObject) -> CredentialKind:
    stated = claims.get("learning_setting")
    if isinstance(stated, str) and stated in _KINDS:
        return _KINDS[stated]
    return CredentialKind.OTHER if credential.profile is None else CredentialKind.COURSE


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
