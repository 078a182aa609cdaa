"""What a holder can choose: the details of a credential, down to members of lists."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from wallet.disclosure.sensitivity import is_sensitive, is_suggested
from wallet.errors import ClaimNotFoundError
from wallet.formats.disclosures import DisclosedClaims, disclose
from wallet.formats.elements import claim_at
from wallet.formats.sd_jwt import SdJwt
from wallet.formats.sd_jwt_vc import SdJwtVc
from wallet.model.json import Json, JsonObject
from wallet.model.paths import ClaimPath, format_path


@dataclass(frozen=True, slots=True)
class Detail:
    """One detail that can be shown or hidden.

    Attributes:
        path: Where it stands in the whole credential.
        value: What it says, with everything inside it.
        children: How many details inside it can be hidden on their own.
        suggested: On by default.
        sensitive: Off by default, and worth a second thought.
    """

    path: ClaimPath
    value: Json
    children: int
    suggested: bool
    sensitive: bool


def details_of(credential: SdJwtVc) -> tuple[Detail, ...]:
    """List the details a holder can choose, each before the details inside it.

    Raises:
        WalletError: The credential's disclosures do not fit its digests.
    """
    whole = disclose(credential.sd_jwt)
    paths = tuple(whole.placed.values())
    return tuple(
        Detail(
            path,
            claim_at(whole.claims, path),
            sum(_inside(other, path) and other != path for other in paths),
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


def preview_claims(credential: SdJwtVc, paths: Collection[ClaimPath]) -> JsonObject:
    """Return exactly the claims the other side will see: those always visible and the chosen ones.

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
    return tuple(
        text
        for text in sd_jwt.disclosures
        if any(_inside(whole.placed[text], path) or _inside(path, whole.placed[text]) for path in wanted)
    )


def _inside(path: ClaimPath, container: ClaimPath) -> bool:
    return path[: len(container)] == container
