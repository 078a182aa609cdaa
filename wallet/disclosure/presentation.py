"""Making what is shared: the chosen details or the whole and, where there is a recipient, a proof of the holder."""

import base64
import json
from collections.abc import Collection
from datetime import datetime
from typing import Final

from wallet.crypto.jws import sign_compact_jws
from wallet.crypto.strict_json import parse_json_object
from wallet.data_integrity.contexts import SHIPPED, Contexts
from wallet.data_integrity.proofs import unsecured
from wallet.disclosure.linked_selection import derive_linked, has_base_proof, linked_details, split_details
from wallet.disclosure.presentation_end import Presentation, PresentationEnd, require_usable_end
from wallet.disclosure.sd_jwt_selection import choose_disclosures, with_disclosures
from wallet.disclosure.selection import is_selective, whole_claims
from wallet.disclosure.verifiable_presentation import (
    envelop,
    present_document,
    present_token,
    write_document,
)
from wallet.errors import HolderKeyMissingError, SharingError
from wallet.formats.disclosures import digest_of, disclose, hash_algorithm
from wallet.formats.linked_data import MAX_BYTES, LinkedDataCredential
from wallet.formats.sd_jwt_vc import SdJwtVc
from wallet.formats.vc_cose import CoseCredential
from wallet.formats.vc_jwt import JwtCredential, is_first_edition
from wallet.model.credential import UnverifiedCredential
from wallet.model.json import Json
from wallet.model.paths import ClaimPath

# What every document states and nobody would call a detail.
_NO_DETAILS: Final = frozenset({"@context", "@id", "@type", "id", "type"})
_MARK: Final = b"\xef\xbb\xbf"


def make_presentation(
    credential: UnverifiedCredential,
    paths: Collection[ClaimPath],
    *,
    now: datetime,
    end: PresentationEnd | None = None,
    contexts: Contexts = SHIPPED,
) -> Presentation:
    """Make a presentation of the chosen details, or of the whole where nothing can be chosen.

    Args:
        credential: A credential in the wallet, with all its details.
        paths: The details to show; each with everything inside it. A credential that is all or nothing shows
            everything, whatever is chosen.
        now: Moment of making; UTC.
        end: For whom; None makes a copy without proof of the holder.
        contexts: Contexts by their address.

    Raises:
        ClaimNotFoundError: A path that is not in the credential.
        HolderKeyMissingError: The key is not the one the credential is bound to, or its format knows no such
            proof.
        SharingError: The result would not show exactly what was chosen, or names no recipient; nothing
            leaves the wallet.
        WalletError: The credential does not fit its own seal, or cannot be read.
    """
    if isinstance(credential, SdJwtVc):
        return _present_sd_jwt(credential, paths, now, end)
    if end is not None:
        require_usable_end(credential, end)
    if isinstance(credential, LinkedDataCredential) and is_selective(credential):
        return _present_derived(credential, paths, now, end, contexts)
    return _present_whole(credential, paths, now, end, contexts)


def _present_sd_jwt(
    credential: SdJwtVc, paths: Collection[ClaimPath], now: datetime, end: PresentationEnd | None
) -> Presentation:
    disclosures = choose_disclosures(credential, paths)
    chosen = with_disclosures(credential.sd_jwt, disclosures)
    whole = disclose(credential.sd_jwt)
    seen = disclose(chosen)
    if set(seen.placed) != set(disclosures):
        raise SharingError("disclosures")
    text = chosen.presented
    if end is not None:
        require_usable_end(credential, end)
        text += _key_binding(credential, chosen.presented, end, now)
    return Presentation(
        text,
        seen.claims,
        tuple(path for item, path in whole.placed.items() if item in seen.placed),
        tuple(path for item, path in whole.placed.items() if item not in seen.placed),
        end is not None,
        end.until if end is not None else None,
    )


def _key_binding(credential: SdJwtVc, presented: str, end: PresentationEnd, now: datetime) -> str:
    """Prove the holder to be the one it was issued to (RFC 9901 section 4.3)."""
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


def _present_derived(
    credential: LinkedDataCredential,
    paths: Collection[ClaimPath],
    now: datetime,
    end: PresentationEnd | None,
    contexts: Contexts,
) -> Presentation:
    document = derive_linked(credential, paths, contexts)
    shown, hidden = split_details(linked_details(credential, contexts), paths)
    if end is None:
        return Presentation(write_document(document), unsecured(document), shown, hidden, False, None)
    text = present_document(document, _subject_of(credential), end, now, contexts)
    return Presentation(text, unsecured(document), shown, hidden, True, end.until)


def _present_whole(
    credential: UnverifiedCredential,
    paths: Collection[ClaimPath],
    now: datetime,
    end: PresentationEnd | None,
    contexts: Contexts,
) -> Presentation:
    claims = whole_claims(credential, paths)
    if isinstance(credential, LinkedDataCredential) and has_base_proof(credential):
        # Whoever had these could show any part of it in the holder's name.
        raise SharingError("several base proofs")
    text = _text_of(credential)
    if end is not None:
        if isinstance(credential, LinkedDataCredential):
            text = present_document(credential.document, _subject_of(credential), end, now, contexts)
        elif isinstance(credential, JwtCredential):
            text = _present_jwt(credential, text.strip(), end, now)
        elif isinstance(credential, CoseCredential):
            text = envelop("application/vc+cose;base64", text.strip(), _subject_of(credential), end, now)
        else:
            raise HolderKeyMissingError
    shown = tuple((name,) for name in claims if name not in _NO_DETAILS)
    return Presentation(text, claims, shown, (), end is not None, end.until if end is not None else None)


def _present_jwt(credential: JwtCredential, token: str, end: PresentationEnd, now: datetime) -> str:
    """Wrap a token the way of its own version of the data model: readers of one need not know the other."""
    if is_first_edition(credential):
        return present_token(token, _subject_of(credential), end, now)
    return envelop("application/vc+jwt", token, _subject_of(credential), end, now)


def _text_of(credential: UnverifiedCredential) -> str:
    """The original as text; COSE as bytes becomes base64, as it stands in a data URL.

    What stands around a document, as in a file made for upload, stays here: no preview shows it.
    """
    if isinstance(credential, CoseCredential) and not credential.original.isascii():
        return base64.b64encode(credential.original).decode("ascii")
    try:
        text = credential.original.removeprefix(_MARK).decode("utf-8")
    except UnicodeDecodeError:
        raise SharingError("not text") from None
    if isinstance(credential, LinkedDataCredential):
        written = parse_json_object(text, max_bytes=MAX_BYTES)
        return text if written == credential.document else write_document(credential.document)
    return text


def _subject_of(credential: LinkedDataCredential | JwtCredential | CoseCredential) -> str:
    if credential.subject_id is None:
        raise HolderKeyMissingError
    return credential.subject_id
