"""Documents that stand for what was published at an address: read from a map of addresses to files."""

from collections.abc import Callable, Mapping
from typing import Final

from wallet.crypto.strict_json import parse_json_object
from wallet.data_integrity.contexts import Contexts, shipped_copies
from wallet.errors import MalformedError, UnreadableError
from wallet.model.json import Json
from wallet.trust.local_documents import LocalDocuments
from wallet.trust.trust_list import MAX_BYTES

URL_MAP: Final = "url-map.json"


def parse_url_map(data: bytes) -> dict[str, str]:
    """Read which file stands for which address or DID.

    Raises:
        MalformedError: Not an object of addresses and names of files.
    """
    mapping: dict[str, str] = {}
    for address, name in parse_json_object(data, max_bytes=MAX_BYTES).items():
        if not isinstance(name, str):
            raise MalformedError(address)
        mapping[address] = name
    return mapping


def read_published(mapping: Mapping[str, str], read: Callable[[str], bytes]) -> dict[str, bytes]:
    """Read the files of a map, each once.

    Args:
        mapping: Files by address.
        read: Returns the bytes of a file.
    """
    files = {name: read(name) for name in dict.fromkeys(mapping.values())}
    return {address: files[name] for address, name in mapping.items()}


def documents_of(hosted: Mapping[str, bytes]) -> LocalDocuments:
    """Make documents of what was published; those that define terms are JSON-LD contexts too.

    A shipped context is what it is, whatever a file says.
    """
    added = {
        address: data
        for address, data in hosted.items()
        if address not in shipped_copies() and _defines_terms(data) and _is_usable(data)
    }
    return LocalDocuments(hosted, Contexts(added))


def _defines_terms(data: bytes) -> bool:
    # Most documents only use a context; one that defines terms has them in its own.
    try:
        document = parse_json_object(data, max_bytes=MAX_BYTES)
    except UnreadableError:
        return False
    context: Json = document.get("@context")
    if set(document) == {"@context"}:
        return True
    return isinstance(context, dict) or (isinstance(context, list) and any(isinstance(part, dict) for part in context))


def _is_usable(data: bytes) -> bool:
    try:
        Contexts({"": data})
    except UnreadableError:
        return False
    return True
