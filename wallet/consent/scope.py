"""What a consent allows to be seen of one credential, and whether a presentation keeps to it.

A credential is named by a digest of what its issuer signed, so that only the choice of details is left to compare.
Where members of a list are hidden, those that are shown move up: paths are compared without the places in lists, and
as many as were agreed may be there.
"""

import hashlib
from collections import Counter
from collections.abc import Collection, Iterator
from typing import Final, TypeAlias

from wallet.consent.scope_surroundings import stated_around, stated_beside
from wallet.data_integrity.json_canonical import canonical_json
from wallet.data_integrity.selective import SUITE
from wallet.data_integrity.selective_values import parse_value
from wallet.disclosure import Presentation, is_selective
from wallet.disclosure.details import is_inside
from wallet.disclosure.sensitivity import is_sensitive
from wallet.formats.disclosures import disclose
from wallet.formats.jades import SealedCredential
from wallet.formats.linked_data import LinkedDataCredential
from wallet.formats.open_badge_2 import OpenBadge2
from wallet.formats.presentations import W3cPresentation
from wallet.formats.sd_jwt_vc import SdJwtVc
from wallet.formats.stated_claims import stated_claims
from wallet.formats.vc_cose import CoseCredential
from wallet.formats.vc_jwt import JwtCredential
from wallet.model.credential import UnverifiedCredential
from wallet.model.guidance import ScopeItem
from wallet.model.json import Json
from wallet.model.paths import ClaimPath, format_path

LONGEST_TITLE: Final = 300
OTHER_CREDENTIAL: Final = "another credential"

# What every object states, and what every credential states of itself and its issuer: nobody would call it a detail.
_MARKS: Final = frozenset({"@context", "@id", "@type", "id", "type"})
_STATED_BY_ALL: Final = frozenset(
    {
        *("iss", "iat", "nbf", "exp", "vct", "vct#integrity", "aka_vcts", "cnf", "status"),
        *("issuer", "validFrom", "validUntil", "issuanceDate", "expirationDate", "credentialStatus"),
        *("credentialSchema", "proof"),
    }
)

# A path with None for every place in a list.
_Shape: TypeAlias = tuple[str | None, ...]


def scope_item(
    id: str,  # noqa: A002 - as the item calls it
    credential: UnverifiedCredential,
    presentation: Presentation,
    title: str,
    issuer_name: str,
) -> ScopeItem:
    """Name what a presentation shows of a credential: details by name, never their values.

    Args:
        id: Its name within the consent.
        credential: The credential as it lies in the wallet.
        presentation: What would be shown of it; a copy will do.
        title: Its title; what steers text in it is left out, and it is cut where nobody reads on.
        issuer_name: Who issued it; as `title`.

    Raises:
        WalletError: The credential cannot be read.
    """
    visible = tuple(_always_visible(credential, presentation))
    shown = (path for path, _ in _leaves((), presentation.claims))
    return ScopeItem(
        id=id,
        title=_line(title),
        issuer_name=_line(issuer_name),
        paths=_chosen(credential, presentation),
        always_visible=visible,
        digest=_digest(credential),
        sensitive=any(map(is_sensitive, shown)),
    )


def within_scope(item: ScopeItem, presented: UnverifiedCredential) -> tuple[str, ...]:
    """Name what a presentation shows beyond what was agreed; empty: it keeps to it.

    Args:
        item: What was agreed.
        presented: What came: a credential, or a presentation of one.

    Returns:
        Names of details as `format_path` writes them, or `OTHER_CREDENTIAL`.

    Raises:
        WalletError: What came cannot be read.
    """
    if isinstance(presented, W3cPresentation):
        if len(presented.credentials) != 1:
            return (OTHER_CREDENTIAL,)
        beside = stated_around(presented)
        if beside:
            return beside
        presented = presented.credentials[0]
    if _digest(presented) != item.digest:
        return (OTHER_CREDENTIAL,)
    agreed = Counter(map(_shape, item.paths))
    if isinstance(presented, SdJwtVc):
        beside = stated_beside(presented)
        if beside:
            return beside
        placed = sorted(disclose(presented.sd_jwt).placed.values(), key=format_path)
        return tuple(format_path(path) for path in placed if not _takes(agreed, path))
    if _selective_signature(presented) is None:
        return ()
    agreed.update(map(_shape, item.always_visible))
    return tuple(map(format_path, _beyond((), stated_claims(presented), agreed)))


def _chosen(credential: UnverifiedCredential, presentation: Presentation) -> tuple[ClaimPath, ...]:
    """The details that could have been hidden; of a document, each stands for all that is inside it."""
    if not is_selective(credential):
        return ()
    if isinstance(credential, SdJwtVc):
        return presentation.shown
    whole = [path for path in presentation.shown if not any(is_inside(hidden, path) for hidden in presentation.hidden)]
    return tuple(path for path in whole if not any(path != other and is_inside(path, other) for other in whole))


def _always_visible(credential: UnverifiedCredential, presentation: Presentation) -> Iterator[ClaimPath]:
    if not is_selective(credential):
        yield from ((name,) for name in presentation.claims if name not in _STATED_BY_ALL | _MARKS)
        return
    listed = (*presentation.shown, *presentation.hidden)
    for name, value in stated_claims(credential).items():
        if name not in _STATED_BY_ALL:
            yield from _outside((name,), value, listed)


def _outside(path: ClaimPath, value: Json, listed: Collection[ClaimPath]) -> Iterator[ClaimPath]:
    """The outermost parts of a value that no choice is about."""
    if path[-1] in _MARKS or any(is_inside(path, detail) for detail in listed):
        return
    if not any(is_inside(detail, path) for detail in listed):
        yield path
        return
    for step, member in _members(value):
        yield from _outside((*path, step), member, listed)


def _beyond(path: ClaimPath, value: Json, agreed: Counter[_Shape]) -> Iterator[ClaimPath]:
    if path and (_is_mark(path, value) or (len(path) == 1 and path[0] in _STATED_BY_ALL) or _takes(agreed, path)):
        return
    if isinstance(value, dict | list):
        for step, member in _members(value):
            yield from _beyond((*path, step), member, agreed)
    else:
        yield path


def _is_mark(path: ClaimPath, value: Json) -> bool:
    """Tell a mark from what merely stands in the place of one: an object there would say whatever it likes."""
    if path[-1] not in _MARKS:
        return False
    return not isinstance(value, dict) and not (
        isinstance(value, list) and any(isinstance(one, dict | list) for one in value)
    )


def _takes(agreed: Counter[_Shape], path: ClaimPath) -> bool:
    shape = _shape(path)
    if agreed[shape] <= 0:
        return False
    agreed[shape] -= 1
    return True


def _shape(path: ClaimPath) -> _Shape:
    return tuple(step if isinstance(step, str) else None for step in path)


def _leaves(path: ClaimPath, value: Json) -> Iterator[tuple[ClaimPath, Json]]:
    if isinstance(value, dict | list):
        for step, member in _members(value):
            yield from _leaves((*path, step), member)
    else:
        yield path, value


def _members(value: Json) -> Iterator[tuple[str | int, Json]]:
    if isinstance(value, dict):
        yield from value.items()
    elif isinstance(value, list):
        yield from enumerate(value)


def _digest(credential: UnverifiedCredential) -> bytes:
    return hashlib.sha256(_signed_part(credential)).digest()


def _signed_part(credential: UnverifiedCredential) -> bytes:
    """What the issuer made of this very credential: the same bytes in the wallet and wherever it is shown.

    With the signature, nobody can guess what it says by trying out digests.
    """
    signature = _selective_signature(credential)
    if signature is not None:
        return signature
    match credential:
        case SdJwtVc(sd_jwt=sd_jwt):
            return sd_jwt.signatures[0].signing_input + sd_jwt.signatures[0].signature
        case JwtCredential(jws=jws) | OpenBadge2(jws=jws) if jws is not None:
            return jws.signing_input + jws.signature
        case CoseCredential(sign1=sign1):
            return sign1.to_be_signed + sign1.signature
        case SealedCredential(payload=payload, seals=seals):
            return payload + b"".join(seal.signature.signature for seal in seals)
        case LinkedDataCredential(document=document) | OpenBadge2(assertion=document):
            return canonical_json(document)
    return credential.original


def _selective_signature(credential: UnverifiedCredential) -> bytes | None:
    """The signature that a base proof hands on to all that is derived from it (VC-DI-ECDSA 1.0 section 3.6)."""
    if not isinstance(credential, LinkedDataCredential):
        return None
    proofs = [proof for proof in credential.proofs if proof.get("cryptosuite") == SUITE]
    return parse_value(proofs[0].get("proofValue")).signature if len(proofs) == 1 else None


def _line(text: str) -> str:
    plain = "".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(plain.split())[:LONGEST_TITLE]
