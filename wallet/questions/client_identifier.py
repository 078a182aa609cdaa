"""Whose key signs a question, by the client identifier alone (OpenID4VP 1.0 section 5.9); nothing is looked up."""

import hashlib
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from wallet.crypto.certificates import MAX_CHAIN_CERTIFICATES, Certificate
from wallet.crypto.did import key_of_did
from wallet.crypto.encoding import decode_base64, encode_base64url
from wallet.errors import AskerUnsupportedError, CryptoError, QuestionError, QuestionSignatureError, UnreadableError
from wallet.model.json import Json, JsonObject
from wallet.model.question import DID_PREFIX, HASH_PREFIX
from wallet.trust.issuer_keys import (
    IssuerKey,
    Moments,
    Standing,
    bound_key,
    in_its_time,
    known_key,
    names_key,
    resolve_certificate_key,
)
from wallet.trust.trust_store import TrustStore

MAX_CLIENT_ID_LETTERS: Final = 4_096

_RULE: Final = "OpenID4VP 1.0 section 5.9.3"


def hash_identifier(leaf: bytes) -> str:
    """Name an asker by the certificate they sign with, given as DER."""
    return HASH_PREFIX + encode_base64url(hashlib.sha256(leaf).digest())


def signer_keys(
    client_id: str, header: JsonObject, trust: TrustStore, at: datetime, issued_at: datetime | None
) -> tuple[IssuerKey, ...]:
    """Return the keys that may sign a question for an asker, those of known askers first; never none.

    Args:
        client_id: The full client identifier.
        header: The request's protected header.
        trust: Local data.
        at: Moment at which keys and certificates are judged; UTC.
        issued_at: When the question says it was made.

    Raises:
        AskerUnsupportedError: A kind of identifier, or a DID, that nothing here ties to a key.
        QuestionSignatureError: The header names a key or certificate that is not the asker's, or no longer.
        QuestionError: The identifier or the header is broken.
    """
    if len(client_id) > MAX_CLIENT_ID_LETTERS or not (client_id.isascii() and client_id.isprintable()):
        raise QuestionError("client_id")
    if client_id.startswith(DID_PREFIX):
        did = client_id.removeprefix(DID_PREFIX)
        found = tuple(_keys_of_did(did, _key_name(did, header.get("kid")), trust))
        if not found:
            raise AskerUnsupportedError("identifier whose keys are not on this device")
        timely = (in_its_time(key, trust, Moments(at, issued_at)) for key in found)
        usable = sorted((key for key in timely if key.standing is not Standing.UNBOUND), key=lambda key: key.standing)
        if not usable:
            raise QuestionSignatureError("key that may not sign any more")
        return tuple(usable)
    if client_id.startswith(HASH_PREFIX):
        chain = _chain(header.get("x5c"))
        if hash_identifier(chain[0].der) != client_id:
            raise QuestionSignatureError("certificate of another asker")
        try:
            return (resolve_certificate_key(None, chain, trust, at),)
        except CryptoError:
            raise AskerUnsupportedError("certificate with a key this version does not use") from None
    raise AskerUnsupportedError("client identifier prefix")


def _key_name(did: str, kid: Json) -> str:
    """Require the whole name of a key of this DID."""
    if not isinstance(kid, str):
        raise QuestionError("kid")
    owner, _, fragment = kid.partition("#")
    if owner != did or not fragment:
        raise QuestionSignatureError("key of another asker")
    only = {"did:jwk": "0", "did:key": did.removeprefix("did:key:")}.get(did[:7], fragment)
    if fragment != only:
        raise QuestionSignatureError("key of another asker")
    return kid


def _keys_of_did(did: str, kid: str, trust: TrustStore) -> Iterator[IssuerKey]:
    for entry in trust.issuers.get(did, ()):
        for key in entry.keys:
            if names_key(kid, key):
                yield known_key(key, entry, "trust list: a key of this asker")
    if did.startswith(("did:key:", "did:jwk:")):
        try:
            yield bound_key(key_of_did(did), did, _RULE, trust)
        except CryptoError:
            raise AskerUnsupportedError("identifier with a key this version does not use") from None
        except UnreadableError:
            raise QuestionError("client_id") from None
    elif did.startswith("did:"):
        for key in trust.listed.get(did, ()):
            if names_key(kid, key):
                yield bound_key(key, did, _RULE, trust)
    else:
        raise QuestionError("client_id")


def _chain(value: Json) -> tuple[Certificate, ...]:
    """Read `x5c` (RFC 7515 section 4.1.6): standard base64, the signer's certificate first."""
    if not isinstance(value, list) or not 1 <= len(value) <= MAX_CHAIN_CERTIFICATES:
        raise QuestionError("x5c")
    try:
        return tuple(Certificate.from_der(decode_base64(text if isinstance(text, str) else "!")) for text in value)
    except UnreadableError:
        raise QuestionError("x5c") from None
