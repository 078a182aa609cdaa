"""Making what is shared: the chosen disclosures and, where there is a recipient, key binding (RFC 9901 section 4.3)."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from wallet.crypto.jws import sign_compact_jws
from wallet.crypto.keys import PrivateKey
from wallet.disclosure.selection import choose_disclosures, with_disclosures
from wallet.errors import CryptoError, HolderKeyMissingError, SharingError
from wallet.formats.disclosures import digest_of, disclose, hash_algorithm
from wallet.formats.sd_jwt_vc import SdJwtVc
from wallet.model.json import Json, JsonObject
from wallet.model.paths import ClaimPath
from wallet.verification.holder_binding import bound_key


@dataclass(frozen=True, slots=True)
class PresentationEnd:
    """For whom a presentation is made.

    Attributes:
        audience: The recipient: a client identifier where one asked, else the name the holder typed.
        nonce: The recipient's nonce, or a random one of our own where nobody asked.
        key: The holder's private key.
        until: When it should no longer be accepted, or None.
    """

    audience: str
    nonce: str
    key: PrivateKey
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Presentation:
    """What leaves the wallet.

    Attributes:
        text: The compact SD-JWT, with key binding unless it is a copy.
        claims: Exactly what the other side can read.
        shown: The details that were disclosed, by their paths in the whole credential.
        hidden: The details that were not.
        key_bound: It carries a proof of the holder; a copy does not.
        until: The end the holder set, or None.
    """

    text: str
    claims: JsonObject
    shown: tuple[ClaimPath, ...]
    hidden: tuple[ClaimPath, ...]
    key_bound: bool
    until: datetime | None


def make_presentation(
    credential: SdJwtVc, paths: Collection[ClaimPath], *, now: datetime, end: PresentationEnd | None = None
) -> Presentation:
    """Make a presentation of the chosen details.

    Args:
        credential: A credential in the wallet, with all its disclosures.
        paths: The details to show; each with everything inside it.
        now: Moment of making; UTC.
        end: For whom; None makes a copy without proof of the holder.

    Raises:
        ClaimNotFoundError: A path that is not in the credential.
        HolderKeyMissingError: The key is not the one the credential is bound to.
        SharingError: The result would not show exactly what was chosen, or names no recipient; nothing
            leaves the wallet.
    """
    disclosures = choose_disclosures(credential, paths)
    chosen = with_disclosures(credential.sd_jwt, disclosures)
    whole = disclose(credential.sd_jwt)
    seen = disclose(chosen)
    if set(seen.placed) != set(disclosures):
        raise SharingError("disclosures")
    text = chosen.presented
    if end is not None:
        text += _bind(credential, chosen.presented, end, now)
    return Presentation(
        text,
        seen.claims,
        tuple(path for item, path in whole.placed.items() if item in seen.placed),
        tuple(path for item, path in whole.placed.items() if item not in seen.placed),
        end is not None,
        end.until if end is not None else None,
    )


def _bind(credential: SdJwtVc, presented: str, end: PresentationEnd, now: datetime) -> str:
    for name, text in (("audience", end.audience), ("nonce", end.nonce)):
        # A lone surrogate, as in a badly encoded argument, has no UTF-8; an empty text would never be accepted.
        if not text or text.encode("utf-8", "replace").decode() != text:
            raise SharingError(name)
    try:
        key = bound_key(credential)
    except CryptoError:
        raise HolderKeyMissingError from None
    if key is None or key != end.key.public:
        raise HolderKeyMissingError
    claims: dict[str, Json] = {"iat": int(now.timestamp())}
    if end.until is not None:
        claims["exp"] = int(end.until.timestamp())
    claims |= {
        "aud": end.audience,
        "nonce": end.nonce,
        "sd_hash": digest_of(presented, hash_algorithm(credential.sd_jwt.payload)),
    }
    payload = json.dumps(claims, ensure_ascii=False, separators=(",", ":")).encode()
    return sign_compact_jws({"alg": end.key.algorithm.value, "typ": "kb+jwt"}, payload, end.key)
