"""Verifiable presentations (VCDM 2.0 section 4.13): a credential under the signature of its holder."""

import json
from datetime import UTC, datetime
from typing import Final

from wallet.crypto.algorithms import KeyKind
from wallet.crypto.jws import sign_compact_jws
from wallet.data_integrity.contexts import Contexts
from wallet.data_integrity.cryptosuites import create_proof
from wallet.disclosure.presentation_end import PresentationEnd
from wallet.errors import HolderKeyMissingError
from wallet.formats.inner_credentials import ENVELOPED_CREDENTIAL
from wallet.formats.w3c import CONTEXT_V1, CONTEXT_V2, PRESENTATION_TYPE
from wallet.model.json import Json, JsonObject

# First those over the text itself: a presentation can hold documents of any context.
_SUITES_OF_KIND: Final[dict[KeyKind, tuple[str, ...]]] = {
    "Ed25519": ("eddsa-jcs-2022", "eddsa-rdfc-2022"),
    "P-256": ("ecdsa-jcs-2019", "ecdsa-rdfc-2019"),
    "P-384": ("ecdsa-jcs-2019", "ecdsa-rdfc-2019"),
}


def suites_for(kind: KeyKind) -> tuple[str, ...]:
    """Return the Data Integrity suites that a holder's key of this kind presents documents with."""
    return _SUITES_OF_KIND.get(kind, ())


def present_document(
    document: JsonObject, holder_id: str, end: PresentationEnd, now: datetime, contexts: Contexts
) -> str:
    """Wrap a JSON-LD credential in a presentation with a Data Integrity proof.

    Args:
        document: The credential with its proof.
        holder_id: The did:key or did:jwk that its subject is.
        end: For whom, and with which key.
        now: Moment of making; UTC.
        contexts: Contexts by their address.

    Returns:
        The presentation as compact JSON.

    Raises:
        HolderKeyMissingError: No suite for a key of this kind, or none that the recipient reads.
        WalletError: Only a suite over RDF is read there, and a context of the document is not known here.
    """
    usable = (suite for suite in suites_for(end.key.public.kind) if end.suites is None or suite in end.suites)
    suite = next(usable, None)
    if suite is None:
        raise HolderKeyMissingError
    options: dict[str, Json] = {
        "type": "DataIntegrityProof",
        "cryptosuite": suite,
        "created": _moment(now),
        "verificationMethod": _method_of(holder_id),
        "proofPurpose": "authentication",
        "challenge": end.nonce,
        "domain": end.audience,
    }
    if end.until is not None:
        options["expires"] = _moment(end.until)
    return write_document(create_proof(_presentation(holder_id, document), options, end.key, contexts))


def envelop(media_type: str, token: str, holder_id: str, end: PresentationEnd, now: datetime) -> str:
    """Wrap a secured credential of VCDM 2.0 in a presentation as a JWT (VC-JOSE-COSE 1.0 section 3.1.2).

    Args:
        media_type: Of the token, as a data URL states it.
        token: The credential.
        holder_id: The did:key or did:jwk that its subject is.
        end: For whom, and with which key.
        now: Moment of making; UTC.
    """
    envelope: JsonObject = {
        "@context": CONTEXT_V2,
        "id": f"data:{media_type},{token}",
        "type": ENVELOPED_CREDENTIAL,
    }
    return _signed(
        "vp+jwt", {**_presentation(holder_id, envelope), **_moment_claims(holder_id, end, now)}, holder_id, end
    )


def present_token(token: str, holder_id: str, end: PresentationEnd, now: datetime) -> str:
    """Wrap a JWT of VCDM 1.1 in a presentation of its own kind: a JWT with the claim `vp` (VCDM 1.1 section 6.3.1).

    This is what OpenID4VP 1.0 annex B.1.3.1 asks for; who reads it needs nothing of VCDM 2.0.

    Args:
        token: The credential.
        holder_id: The did:key or did:jwk that its subject is.
        end: For whom, and with which key.
        now: Moment of making; UTC.
    """
    # `iss` is the holder here; a member of the presentation would say it again.
    presentation: JsonObject = {
        "@context": [CONTEXT_V1],
        "type": [PRESENTATION_TYPE],
        "verifiableCredential": [token],
    }
    moment = _moment_claims(holder_id, end, now)
    return _signed("JWT", {**moment, "nbf": moment["iat"], "vp": presentation}, holder_id, end)


def write_document(document: JsonObject) -> str:
    """Write JSON without a space more than it needs."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def _presentation(holder_id: str, credential: JsonObject) -> JsonObject:
    return {
        "@context": [CONTEXT_V2],
        "type": [PRESENTATION_TYPE],
        "holder": holder_id,
        "verifiableCredential": [credential],
    }


def _moment_claims(holder_id: str, end: PresentationEnd, now: datetime) -> JsonObject:
    """By whom, for whom and when, as the claims of a token say it."""
    claims: dict[str, Json] = {
        "iss": holder_id,
        "aud": end.audience,
        "nonce": end.nonce,
        "iat": int(now.timestamp()),
    }
    if end.until is not None:
        claims["exp"] = int(end.until.timestamp())
    return claims


def _signed(media_type: str, claims: JsonObject, holder_id: str, end: PresentationEnd) -> str:
    header = {"alg": end.key.algorithm.value, "typ": media_type, "kid": _method_of(holder_id)}
    return sign_compact_jws(header, write_document(claims).encode(), end.key)


def _method_of(did: str) -> str:
    """Name the only key of a did:key or did:jwk."""
    return f"{did}#{did.rpartition(':')[2]}" if did.startswith("did:key:") else f"{did}#0"


def _moment(moment: datetime) -> str:
    """Write a moment of XML Schema, in whole seconds."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
