"""Check 7: does it hold what its own type requires?"""

from collections.abc import Callable, Mapping
from typing import Final

from wallet.formats.elements import claim_at
from wallet.formats.open_badge_2 import open_badge_2_faults
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL, SdJwtVc
from wallet.formats.type_metadata import type_metadata
from wallet.formats.w3c import is_w3c_credential
from wallet.model.credential import UnverifiedCredential
from wallet.model.json import JsonObject
from wallet.model.report import Check, CheckName
from wallet.verification.european_content import european_faults
from wallet.verification.open_badge_content import clr_faults, open_badge_faults
from wallet.verification.outcomes import not_applicable, passed, undetermined
from wallet.verification.shapes import Fault, FaultKind
from wallet.verification.w3c_content import w3c_faults

_RULE: Final = "type metadata of the credential's vct"
_LEVELS: Final = range(1, 9)
_COMPLETE: Final = passed(CheckName.CONTENT, _RULE)


def _badge_2_faults(claims: JsonObject) -> tuple[Fault, ...]:
    paths = [tuple(place.split(".")) for place in open_badge_2_faults(claims)]
    return tuple(Fault(path, FaultKind.INVALID if claim_at(claims, path) else FaultKind.MISSING) for path in paths)


_Faults = Callable[[JsonObject], tuple[Fault, ...]]
_RULES: Final[Mapping[str, tuple[str, _Faults]]] = {
    "open-badge-3": ("Open Badges 3.0 section B.1", open_badge_faults),
    "clr-2": ("CLR 2.0 section B.1", clr_faults),
    "elm-3": ("European Learning Model 3, EDC-generic-no-cv", european_faults),
    "open-badge-2": ("Open Badges 2.0, data classes", _badge_2_faults),
    "vc-1.1": ("VCDM 1.1 section 4", w3c_faults),
    "vc-2.0": ("VCDM 2.0 section 4", w3c_faults),
}


def check_content(credential: UnverifiedCredential, claims: JsonObject, *, hidden: int) -> Check:
    """Check the claims that the type declares mandatory; a claim that may be hidden counts as there.

    A fault leaves the check undetermined: the proof says who wrote it, and it is as they wrote it.
    """
    if not isinstance(credential, SdJwtVc) or (credential.vct is None and is_w3c_credential(claims)):
        return _check_profile(credential.profile, claims, hidden)
    if credential.vct is None:
        return not_applicable(CheckName.CONTENT, "no-type", "RFC 9901: a token without a credential type")
    metadata = type_metadata(credential.vct)
    if metadata is None:
        return not_applicable(CheckName.CONTENT, "type-not-known", "draft-ietf-oauth-sd-jwt-vc section 4")
    required = metadata.always_shown if hidden else metadata.mandatory
    missing = [claim for claim in required if claim_at(claims, claim.concrete) is None]
    if missing:
        names = ", ".join("/".join(str(step) for step in claim.path) for claim in missing)
        return undetermined(CheckName.CONTENT, "content-incomplete", _RULE, {"claims": names})
    level = claims.get("level_of_learning_experience")
    if credential.vct == LEARNING_CREDENTIAL and level is not None and not _is_level(level):
        return undetermined(CheckName.CONTENT, "content-invalid", _RULE, {"claims": "level_of_learning_experience"})
    return _COMPLETE


def _check_profile(profile: str | None, claims: JsonObject, hidden: int) -> Check:
    known = _RULES.get(profile or "")
    if known is None:
        return not_applicable(CheckName.CONTENT, "type-not-known", "VCDM 2.0 section 4.5")
    rule, find = known
    faults = [fault for fault in find(claims) if not (hidden and fault.kind is FaultKind.MISSING)]
    # What contradicts the type first, then what it lacks, then what cannot be told here.
    for kind, code in (
        (FaultKind.INVALID, "content-invalid"),
        (FaultKind.MISSING, "content-incomplete"),
        (FaultKind.SCHEMA_NOT_KNOWN, "type-not-known"),
    ):
        places = [fault.place for fault in faults if fault.kind is kind]
        if places:
            return undetermined(CheckName.CONTENT, code, rule, {"claims": ", ".join(places)})
    return passed(CheckName.CONTENT, rule)


def _is_level(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value in _LEVELS
