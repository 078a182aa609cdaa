"""Key documents: JWK sets and DID documents, from files or a cache, never from the network."""

from wallet.crypto.did import key_of_multikey
from wallet.crypto.keys import PublicKey
from wallet.errors import CryptoError, MalformedError, UnreadableError
from wallet.model.json import Json, JsonObject

_ASSERTION = "assertionMethod"


def parse_jwk_set(document: JsonObject) -> tuple[PublicKey, ...]:
    """Read the keys of a JWK set that this version can use (RFC 7517 section 5: others are ignored).

    Raises:
        MalformedError: No `keys` array of objects.
    """
    entries = document.get("keys")
    if not isinstance(entries, list):
        raise MalformedError("keys")
    found = []
    for entry in entries:
        if not isinstance(entry, dict):
            raise MalformedError("key")
        try:
            found.append(PublicKey.from_jwk(entry))
        except CryptoError:
            continue
    return tuple(found)


def parse_did_document(document: JsonObject) -> tuple[str, tuple[PublicKey, ...]]:
    """Read the keys a DID document lists for assertions (DID Core 1.0 section 5.3.2).

    Returns:
        The DID and its keys; each key's `kid` is its verification method's identifier.

    Raises:
        MalformedError: No DID document.
    """
    did = document.get("id")
    if not isinstance(did, str) or not did.startswith("did:"):
        raise MalformedError("id")
    methods = _methods(document.get("verificationMethod", []), did)
    keys = []
    assertions = document.get(_ASSERTION, [])
    if not isinstance(assertions, list):
        raise MalformedError(_ASSERTION)
    for assertion in assertions:
        if isinstance(assertion, str):
            entry = methods.get(_absolute(assertion, did))
        else:
            entry = next(iter(_methods([assertion], did).values()), None)
        key = _key(entry, did) if entry is not None else None
        if key is not None:
            keys.append(key)
    return did, tuple(keys)


def _methods(entries: Json, did: str) -> dict[str, JsonObject]:
    if not isinstance(entries, list):
        raise MalformedError("verificationMethod")
    methods: dict[str, JsonObject] = {}
    for entry in entries:
        if not isinstance(entry, dict) or not isinstance(entry.get("id"), str):
            raise MalformedError("verificationMethod")
        methods[_absolute(str(entry["id"]), did)] = entry
    return methods


def _absolute(identifier: str, did: str) -> str:
    return did + identifier if identifier.startswith("#") else identifier


def _key(entry: JsonObject, did: str) -> PublicKey | None:
    """The entry's key, or None where it is another's or of a kind this version does not use."""
    if entry.get("controller", did) != did:
        return None
    kid = _absolute(str(entry["id"]), did)
    jwk, multibase = entry.get("publicKeyJwk"), entry.get("publicKeyMultibase")
    try:
        if isinstance(jwk, dict):
            return PublicKey.from_jwk({**jwk, "kid": kid})
        if isinstance(multibase, str):
            return PublicKey.from_jwk({**key_of_multikey(multibase).jwk, "kid": kid})
    except (CryptoError, UnreadableError):
        return None
    return None
