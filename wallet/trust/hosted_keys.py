"""Keys in documents that were published at an address: each binds keys to that address, or to nothing."""

from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit, urlunsplit

from wallet.crypto.strict_json import parse_json_object
from wallet.errors import TrustListError, UnreadableError
from wallet.trust.documents import ControllerDocument, LoneMethod, parse_controller_document, parse_lone_method
from wallet.trust.trust_list import MAX_BYTES
from wallet.trust.trust_store import TrustStore, parse_issuer_document, trust_of_document

# SD-JWT VC (draft-ietf-oauth-sd-jwt-vc section 5): where an issuer publishes its keys.
_WELL_KNOWN: Final = "/.well-known/jwt-vc-issuer"
_DID_FILE: Final = "/did.json"
_WELL_KNOWN_FOLDER: Final = "/.well-known"


def trust_of_hosted(hosted: Mapping[str, bytes]) -> TrustStore:
    """Make a store of the keys in documents; those that say nothing of keys are passed over.

    A document speaks for the address it was found at, for the DID that is published there, and for the issuer
    whose well-known place that is; what it says of others counts for nothing.

    Args:
        hosted: Documents as they came, by the address or DID they were published at.
    """
    store = TrustStore()
    described: list[ControllerDocument] = []
    methods: dict[str, LoneMethod] = {}
    for address, data in hosted.items():
        place = address.partition("#")[0]
        method = _lone_method(data, place)
        if method is not None:
            methods[method.name] = method
            # Who has its name only finds the key, which is tied to nobody yet.
            store += TrustStore(listed={place: method.keys}, validity={method.controller: method.validity})
        for identifier in identifiers_at(place):
            found = _document_of(data, identifier)
            if found is not None:
                described.append(found)
            try:
                store += parse_issuer_document(data, identifier)
                break
            except TrustListError:
                continue
    for found in described:
        keys = tuple(
            key
            for name in found.elsewhere
            if name in methods and methods[name].controller == found.id
            for key in methods[name].keys
        )
        if keys:
            store += trust_of_document(ControllerDocument(found.id, keys, (), (), {}))
    return store


def identifiers_at(address: str) -> tuple[str, ...]:
    """Return the issuers that a document at an address may describe: the address itself, or who publishes there."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return (address,)
    if parts.scheme != "https":
        return (address,)
    found = []
    if parts.path == _WELL_KNOWN or parts.path.startswith(f"{_WELL_KNOWN}/"):
        found.append(urlunsplit(parts._replace(path=parts.path.removeprefix(_WELL_KNOWN))))
    if parts.path.endswith(_DID_FILE) and not parts.query:
        # did:web method, "Read": the host's own document stands in the well-known folder, others on their path.
        host, folder = parts.netloc.replace(":", "%3A"), parts.path.removesuffix(_DID_FILE)
        if folder == _WELL_KNOWN_FOLDER:
            found.append(f"did:web:{host}")
        elif folder:
            found.append(f"did:web:{host}{folder.replace('/', ':')}")
    return (*found, address)


def _document_of(data: bytes, identifier: str) -> ControllerDocument | None:
    try:
        found = parse_controller_document(parse_json_object(data, max_bytes=MAX_BYTES))
    except UnreadableError:
        return None
    return found if found.id == identifier else None


def _lone_method(data: bytes, place: str) -> LoneMethod | None:
    try:
        method = parse_lone_method(parse_json_object(data, max_bytes=MAX_BYTES))
    except UnreadableError:
        return None
    return method if method.name.partition("#")[0] == place else None
