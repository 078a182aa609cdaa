"""Choosing details of an SD-JWT: the disclosures that show them (RFC 9901 section 4.2)."""

from collections.abc import Collection, Iterable

from wallet.disclosure.details import Detail, count_inside, touches
from wallet.disclosure.sensitivity import is_sensitive, is_suggested
from wallet.errors import ClaimNotFoundError
from wallet.formats.disclosures import DisclosedClaims, disclose
from wallet.formats.elements import claim_at
from wallet.formats.sd_jwt import SdJwt
from wallet.formats.sd_jwt_vc import SdJwtVc
from wallet.model.json import JsonObject
from wallet.model.paths import ClaimPath, format_path


def sd_jwt_details(credential: SdJwtVc) -> tuple[Detail, ...]:
    """List the details that are disclosures, each before the details inside it.

    Raises:
        WalletError: The credential's disclosures do not fit its digests.
    """
    whole = disclose(credential.sd_jwt)
    paths = tuple(whole.placed.values())
    inside = count_inside(paths)
    return tuple(
        Detail(
            path,
            claim_at(whole.claims, path),
            inside[path],
            is_suggested(credential.vct, path) and not is_sensitive(path),
            is_sensitive(path),
        )
        for path in paths
    )


def choose_disclosures(credential: SdJwtVc, paths: Collection[ClaimPath]) -> tuple[str, ...]:
    """Pick the disclosures that show `paths`: each path with all it holds, and what it stands in.

    Raises:
        ClaimNotFoundError: A path that is not in the credential.
    """
    whole = disclose(credential.sd_jwt)
    known = set(whole.placed.values())
    for path in paths:
        if not path or (path not in known and claim_at(whole.claims, path) is None):
            raise ClaimNotFoundError(format_path(path))
    return _chosen(credential.sd_jwt, whole, paths)


def sd_jwt_preview(credential: SdJwtVc, paths: Collection[ClaimPath]) -> JsonObject:
    """Return the claims that are always visible and the chosen ones.

    Raises:
        ClaimNotFoundError: A path that is not in the credential.
    """
    return disclose(with_disclosures(credential.sd_jwt, choose_disclosures(credential, paths))).claims


def with_disclosures(sd_jwt: SdJwt, disclosures: tuple[str, ...]) -> SdJwt:
    """The same credential with only these disclosures and without key binding."""
    head, _, _ = sd_jwt.presented.partition("~")
    return SdJwt(
        sd_jwt.signatures, sd_jwt.payload, disclosures, None, "".join(f"{part}~" for part in (head, *disclosures))
    )


def _chosen(sd_jwt: SdJwt, whole: DisclosedClaims, paths: Iterable[ClaimPath]) -> tuple[str, ...]:
    wanted = tuple(paths)
    return tuple(text for text in sd_jwt.disclosures if touches(whole.placed[text], wanted))
