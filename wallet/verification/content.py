"""Check 7: does it hold what its own type requires?"""

from wallet.formats.elements import claim_at
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL, SdJwtVc
from wallet.formats.type_metadata import type_metadata
from wallet.model.credential import UnverifiedCredential
from wallet.model.json import JsonObject
from wallet.model.report import Check, CheckName
from wallet.verification.outcomes import not_applicable, passed, undetermined

_RULE = "type metadata of the credential's vct"
_LEVELS = range(1, 9)
_COMPLETE = passed(CheckName.CONTENT, _RULE)


def check_content(credential: UnverifiedCredential, claims: JsonObject, *, hidden: int) -> Check:
    """Check the claims that the type declares mandatory; a claim that may be hidden counts as there."""
    if not isinstance(credential, SdJwtVc) or credential.vct is None:
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


def _is_level(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value in _LEVELS
