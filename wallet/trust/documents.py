"""Key documents: JWK sets, DID documents and issuers' own, from files or a cache, never from the network."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from wallet.crypto.did import key_of_multikey
from wallet.crypto.encoding import decode_base58btc, decode_base64
from wallet.crypto.keys import PublicKey
from wallet.errors import CryptoError, MalformedError, TooLargeError, UnreadableError
from wallet.model.json import Json, JsonObject
from wallet.trust.key_validity import ALWAYS, Validity, strictest, validity_of_jwk, validity_of_method

_PURPOSES = ("assertionMethod", "authentication")
_ED25519_TYPES = frozenset({"Ed25519VerificationKey2018", "Ed25519VerificationKey2020"})
_PEM = ("-----BEGIN PUBLIC KEY-----", "-----END PUBLIC KEY-----")
_MAX_METHODS = 1_000
# Telling whether a key is one takes up to a tenth of a millisecond.
_MAX_KEYS = 1_000


class ControllerDocument(NamedTuple):
    """What a DID document, or an issuer's own document, says of keys.

    A key's `kid` is its verification method's identifier. A key whose JWK names it otherwise stands there
    under both names.

    Attributes:
        id: The DID or address that the document describes.
        assertion: Keys it lists for statements (`assertionMethod`).
        authentication: Keys it lists for proving who one is (`authentication`).
        listed: Every key in it, whatever for.
        validity: When keys may sign, where the document states it.
        elsewhere: Names of methods it lists for statements that stand in documents of their own.
    """

    id: str
    assertion: tuple[PublicKey, ...]
    authentication: tuple[PublicKey, ...]
    listed: tuple[PublicKey, ...]
    validity: Mapping[PublicKey, Validity]
    elsewhere: tuple[str, ...] = ()


class LoneMethod(NamedTuple):
    """A verification method that stands in a document of its own.

    Attributes:
        name: Its identifier.
        controller: Who it says it speaks for; whoever writes it can name anybody.
        keys: Its key, under each of its names.
        validity: When the key may sign.
    """

    name: str
    controller: str
    keys: tuple[PublicKey, ...]
    validity: Mapping[PublicKey, Validity]


def parse_jwk_set(document: JsonObject) -> tuple[PublicKey, ...]:
    """Read the keys of a JWK set that this version can use (RFC 7517 section 5: others are ignored).

    Raises:
        MalformedError: No `keys` array of objects.
    """
    return tuple(parse_dated_jwk_set(document)[0])


def parse_dated_jwk_set(document: JsonObject) -> tuple[tuple[PublicKey, ...], Mapping[PublicKey, Validity]]:
    """Read the keys of a JWK set as `parse_jwk_set` does, and when each may sign where it says so.

    Raises:
        MalformedError: No `keys` array of objects.
        TooLargeError: More than a thousand.
    """
    entries = document.get("keys")
    if not isinstance(entries, list):
        raise MalformedError("keys")
    if len(entries) > _MAX_KEYS:
        raise TooLargeError("keys")
    found: list[PublicKey] = []
    validity: dict[PublicKey, Validity] = {}
    for entry in entries:
        if not isinstance(entry, dict):
            raise MalformedError("key")
        try:
            key, term = PublicKey.from_jwk(entry), validity_of_jwk(entry)
        except (CryptoError, UnreadableError):
            continue
        found.append(key)
        _date(validity, key, term)
    return tuple(found), validity


def parse_controller_document(document: JsonObject) -> ControllerDocument:
    """Read a DID document, or another that lists verification methods (Controlled Identifiers 1.0 section 2).

    Keys of another controller, and kinds of keys that this version does not use, are passed over.

    Raises:
        MalformedError: No document of a DID or https address, or one whose members are of the wrong type.
    """
    identifier = document.get("id")
    if not isinstance(identifier, str) or not identifier.startswith(("did:", "https://")):
        raise MalformedError("id")
    methods = _methods(document.get("verificationMethod", []), identifier)
    for_purpose: dict[str, list[str]] = {}
    for purpose in _PURPOSES:
        entries = document.get(purpose, [])
        if not isinstance(entries, list):
            raise MalformedError(purpose)
        for entry in (*entries, *(_badge_keys(document) if purpose == _PURPOSES[0] else ())):
            if isinstance(entry, str):
                for_purpose.setdefault(purpose, []).append(_absolute(entry, identifier))
            else:
                embedded = _methods([entry], identifier)
                methods |= embedded
                for_purpose.setdefault(purpose, []).extend(embedded)
    if len(methods) > _MAX_METHODS:
        raise MalformedError("too many verification methods")
    keys: dict[str, tuple[PublicKey, ...]] = {}
    validity: dict[PublicKey, Validity] = {}
    for name, entry in methods.items():
        found = _keys(entry, name, identifier)
        if found is not None:
            keys[name] = found[0]
            _date(validity, found[0][0], found[1])
    assertion, authentication = (
        tuple(key for name in dict.fromkeys(for_purpose.get(purpose, ())) for key in keys.get(name, ()))
        for purpose in _PURPOSES
    )
    listed = tuple(key for group in keys.values() for key in group)
    elsewhere = tuple(name for name in for_purpose.get(_PURPOSES[0], ()) if name not in methods)
    return ControllerDocument(identifier, assertion, authentication, listed, validity, elsewhere)


def parse_method_document(document: JsonObject) -> ControllerDocument:
    """Read one verification method that stands in a document of its own, within its controller's address.

    No purpose is stated, so it counts for both.

    Raises:
        MalformedError: No such document, or one that names the controller of another address.
    """
    method = parse_lone_method(document)
    if method.name.partition("#")[0] != method.controller:
        raise MalformedError("controller")
    return ControllerDocument(method.controller, method.keys, method.keys, method.keys, method.validity)


def parse_lone_method(document: JsonObject) -> LoneMethod:
    """Read one verification method that stands in a document of its own.

    Raises:
        MalformedError: No such document, or a key of a kind that this version does not use.
    """
    identifier, controller = document.get("id"), document.get("controller", document.get("owner"))
    if not isinstance(identifier, str) or not isinstance(controller, str):
        raise MalformedError("id")
    if not controller.startswith(("did:", "https://")):
        raise MalformedError("controller")
    name = _absolute(identifier, controller)
    found = _keys({**document, "controller": controller}, name, controller)
    if found is None:
        raise MalformedError("key")
    keys, term = found
    validity: dict[PublicKey, Validity] = {}
    _date(validity, keys[0], term)
    return LoneMethod(name, controller, keys, validity)


def _badge_keys(document: JsonObject) -> Sequence[Json]:
    """The keys of an Open Badges 2.0 issuer profile (`publicKey`), which are for signing badges."""
    if not str(document.get("id")).startswith("https://") or "publicKey" not in document:
        return ()
    entries = document["publicKey"]
    if isinstance(entries, str):
        return (entries,)
    # A key that stands within the profile names its owner instead of a controller.
    inner = entries if isinstance(entries, list) else [entries]
    return [
        {"controller": entry["owner"], **entry} if isinstance(entry, dict) and "owner" in entry else entry
        for entry in inner
    ]


def _date(validity: dict[PublicKey, Validity], key: PublicKey, term: Validity) -> None:
    if term != ALWAYS:
        validity[key] = strictest(validity.get(key, ALWAYS), term)


def _methods(entries: Json, identifier: str) -> dict[str, JsonObject]:
    # An issuer's profile may give a single method without a list around it.
    if isinstance(entries, dict):
        entries = [entries]
    if not isinstance(entries, list):
        raise MalformedError("verificationMethod")
    methods: dict[str, JsonObject] = {}
    for entry in entries:
        if not isinstance(entry, dict) or not isinstance(entry.get("id"), str):
            raise MalformedError("verificationMethod")
        methods[_absolute(str(entry["id"]), identifier)] = entry
    return methods


def _absolute(name: str, identifier: str) -> str:
    return identifier + name if name.startswith("#") else name


def _keys(entry: JsonObject, name: str, identifier: str) -> tuple[tuple[PublicKey, ...], Validity] | None:
    """The entry's key under its names, or None where it is another's or of a kind this version does not use."""
    if entry.get("controller", identifier) != identifier:
        return None
    try:
        term = validity_of_method(entry)
        jwk = entry.get("publicKeyJwk")
        if isinstance(jwk, dict):
            key = PublicKey.from_jwk({**jwk, "kid": name})
            term = strictest(term, validity_of_jwk(jwk))
            other = jwk.get("kid")
            if isinstance(other, str) and other != name:
                return (key, PublicKey.from_jwk(jwk)), term
            return (key,), term
        bare = _bare_key(entry)
        if bare is not None:
            return (PublicKey.from_jwk({**bare.jwk, "kid": name}),), term
    except (CryptoError, UnreadableError):
        return None
    return None


def _bare_key(entry: JsonObject) -> PublicKey | None:
    multibase, base58, pem = (entry.get(f"publicKey{kind}") for kind in ("Multibase", "Base58", "Pem"))
    if isinstance(multibase, str):
        key = key_of_multikey(multibase)
        return key if key.kind == "Ed25519" or entry.get("type") not in _ED25519_TYPES else None
    if isinstance(base58, str) and entry.get("type") == "Ed25519VerificationKey2018":
        # Other types carry keys for encryption in the same member and at the same length.
        return PublicKey.from_compressed("Ed25519", decode_base58btc(base58))
    if isinstance(pem, str):
        lines = pem.strip().splitlines()
        if not lines or (lines[0], lines[-1]) != _PEM:
            return None
        return PublicKey.from_spki(decode_base64("".join(lines[1:-1])))
    return None
