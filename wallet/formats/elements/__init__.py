"""What a credential says, as the sixteen European standard elements (Council Recommendation 2022/C 243/02).

One module per family of credentials says where each element stands in it. Values are kept as the issuer wrote
them; what is odd is flagged and shown all the same.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final, overload

from wallet.errors import MalformedError
from wallet.formats.elements.clr import read_clr
from wallet.formats.elements.elm import read_elm
from wallet.formats.elements.open_badge import read_open_badge
from wallet.formats.elements.open_badge_2 import read_open_badge_2
from wallet.formats.elements.plain import read_plain
from wallet.formats.elements.reading import Findings, claim_at, text_of
from wallet.formats.elements.sd_jwt_types import read_sd_jwt_claims
from wallet.formats.sd_jwt_vc import SdJwtVc
from wallet.formats.w3c import is_w3c_credential, read_w3c_facts
from wallet.model.credential import UnverifiedCredential
from wallet.model.elements import ElementValue
from wallet.model.json import JsonObject

__all__ = ["claim_at", "describe_elements", "text_of"]

_Reader = Callable[[JsonObject, Sequence[str]], Findings]
_READERS: Final[Mapping[str, _Reader]] = {
    "open-badge-3": read_open_badge,
    "clr-2": read_clr,
    "elm-3": read_elm,
    "open-badge-2": read_open_badge_2,
    "vc-1.1": read_plain,
    "vc-2.0": read_plain,
}
_LANGUAGES: Final = ("en",)


@overload
def describe_elements(
    credential: UnverifiedCredential, claims: JsonObject, *, hidden: int, languages: Sequence[str] = _LANGUAGES
) -> tuple[ElementValue, ...]: ...
@overload
def describe_elements(
    credential: JsonObject, claims: str | None, *, hidden: int, languages: Sequence[str] = _LANGUAGES
) -> tuple[ElementValue, ...]: ...
def describe_elements(
    credential: UnverifiedCredential | JsonObject,
    claims: JsonObject | str | None,
    *,
    hidden: int,
    languages: Sequence[str] = _LANGUAGES,
) -> tuple[ElementValue, ...]:
    """Read the sixteen elements.

    Args:
        credential: The parsed credential, which tells where to look; or the claims of an SD-JWT.
        claims: The claims after disclosure; or the type of the SD-JWT they are from. An unknown type yields
            only what every token states.
        hidden: Details that exist and were not shared; with none, what is missing was not stated. A
            holder's own copy has no hidden details, only decoys: pass 0.
        languages: Languages wanted for what is stated in several, best first (BCP 47).

    Returns:
        One value per element, in order.
    """
    if isinstance(credential, UnverifiedCredential):
        if not isinstance(claims, Mapping):
            raise TypeError("claims")
        findings = read_elements(credential, claims, languages)
    else:
        findings = read_sd_jwt_claims(credential, claims if isinstance(claims, str) else None, languages)
    return findings.elements(hidden=hidden)


def read_elements(credential: UnverifiedCredential, claims: JsonObject, languages: Sequence[str]) -> Findings:
    """Read what a credential states, by the family it belongs to."""
    profile = credential.profile
    if isinstance(credential, SdJwtVc) and is_w3c_credential(claims):
        try:  # a credential of the W3C data model inside an SD-JWT
            profile = read_w3c_facts(claims)["profile"]
        except MalformedError:
            profile = "vc-2.0"
    reader = _READERS.get(profile or "")
    if reader is not None:
        return reader(claims, languages)
    return read_sd_jwt_claims(claims, credential.vct if isinstance(credential, SdJwtVc) else None, languages)
