"""What guidance signs: compact JWS of JSON objects, told apart by the `typ` of their header (RFC 7515, RFC 8725)."""

import hashlib
import json
from typing import Final

from wallet.crypto.algorithms import parse_algorithm
from wallet.crypto.certificates import Certificate
from wallet.crypto.did import key_of_did
from wallet.crypto.encoding import decode_base64
from wallet.crypto.jws import CompactJws, parse_compact_jws, sign_compact_jws
from wallet.crypto.keys import PrivateKey, PublicKey
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import CryptoError, MalformedError, SignatureInvalidError
from wallet.model.json import Json, JsonObject
from wallet.model.question import DID_PREFIX
from wallet.questions.client_identifier import hash_identifier
from wallet.transport.guidance_texts import INVITATION_TYPE, GuidanceKind, guidance_kind

CONSENT_TYPE: Final = "consent-record+jwt"
SIGNED_ADVICE_TYPE: Final = "learner-advice+jwt"
"""Of the advice that lies sealed inside what travels."""

MAX_STATEMENT_LETTERS: Final = 64_000

_MAX_DEPTH: Final = 12
_OWN_KEY: Final = "#0"
_DID_JWK: Final = "did:jwk:"


def kind_of(text: str) -> GuidanceKind | None:
    """Tell what a text is by its header and shape alone; nothing of it is checked.

    Returns:
        None where it is nothing that guidance exchanges.
    """
    return guidance_kind(text.strip())


def text_digest(text: str) -> bytes:
    """Return the SHA-256 of a signed text, by which another text refers to it.

    Raises:
        MalformedError: Signs that no signed text has.
    """
    if not text.isascii():
        raise MalformedError("signed text")
    return hashlib.sha256(text.encode("ascii")).digest()


def sign_statement(header: JsonObject, payload: JsonObject, key: PrivateKey) -> str:
    """Sign a JSON object.

    Args:
        header: With `typ`; `alg` is added where it is absent.
        payload: What is stated.
        key: The signer's.

    Raises:
        TooLargeError: Longer than any reader accepts.
        MalformedError: A text that holds half a letter.
    """
    text = json.dumps(payload, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    try:
        signed = sign_compact_jws({"alg": str(key.algorithm), **header}, text.encode("utf-8"), key)
    except UnicodeEncodeError:
        raise MalformedError("text") from None
    parse_compact_jws(signed, max_bytes=MAX_STATEMENT_LETTERS)
    return signed


def read_statement(text: str, kind: str) -> tuple[CompactJws, JsonObject]:
    """Split a signed JSON object; its signature is still to be checked.

    Args:
        text: The compact JWS.
        kind: The `typ` it must have, so that nothing signed for one purpose serves another (RFC 8725 section 3.11).

    Raises:
        UnreadableError: Something else, or broken.
    """
    jws = parse_compact_jws(text, max_bytes=MAX_STATEMENT_LETTERS)
    if jws.header.get("typ") != kind:
        raise MalformedError("typ")
    return jws, parse_json_object(jws.payload, max_bytes=MAX_STATEMENT_LETTERS, max_depth=_MAX_DEPTH)


def require_signature(jws: CompactJws, key: PublicKey) -> None:
    """Check a signature; returning is the only sign of success.

    Raises:
        SignatureInvalidError: It does not hold for this key.
    """
    try:
        key.verify(parse_algorithm(jws.header.get("alg")), jws.signature, jws.signing_input)
    except CryptoError:
        raise SignatureInvalidError("signature does not match") from None


def named_signer(header: JsonObject) -> tuple[str, PublicKey]:
    """Read who signs out of a header that carries its own key: a did:jwk or a certificate.

    Returns:
        The full client identifier (OpenID4VP 1.0 section 5.9.3) and the one key that goes with it. Whether anybody
        knows them is not told.

    Raises:
        UnreadableError: Neither, or both.
        CryptoError: A key this version does not use.
    """
    kid, chain = header.get("kid"), header.get("x5c")
    if (kid is None) == (chain is None):
        raise MalformedError("signer")
    if chain is not None:
        der = _first(chain)
        return hash_identifier(der), Certificate.from_der(der).public_key
    if not isinstance(kid, str) or not kid.startswith(_DID_JWK) or not kid.endswith(_OWN_KEY):
        raise MalformedError("kid")
    did = kid.removesuffix(_OWN_KEY)
    return DID_PREFIX + did, key_of_did(did)


def signing_key(invitation: str) -> PublicKey:
    """Return the key of the counsellor, with which they also sign what follows an invitation.

    Args:
        invitation: A signed invitation whose signature was checked.

    Raises:
        UnreadableError: No invitation.
        CryptoError: A key this version does not use.
    """
    jws, _ = read_statement(invitation, INVITATION_TYPE)
    return named_signer(jws.header)[1]


def _first(chain: Json) -> bytes:
    """Read the signer's own certificate (RFC 7515 section 4.1.6): standard base64, first of the chain."""
    if not isinstance(chain, list) or not chain or not isinstance(chain[0], str):
        raise MalformedError("x5c")
    return decode_base64(chain[0])
