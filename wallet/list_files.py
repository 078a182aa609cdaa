"""Files that are no credential and yet of use: lists of issuers, an issuer's keys, lists of withdrawn credentials."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from wallet.crypto.jws import parse_compact_jws
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import StatusListError, TooLargeError, TrustListError, UnreadableError
from wallet.model.json import JsonObject
from wallet.status.document import parse_status_document
from wallet.trust.trust_list import TrustKind
from wallet.trust.trust_source import parse_trust_source

_MAX_BYTES: Final = 5_000_000
_PEM: Final = b"-----BEGIN "
_COSE: Final = (b"\xd2", b"\xd8\x3d")
# What only these files have at their top; a credential has none of them beside its subject.
_TRUST_MEMBERS: Final = frozenset(
    {"issuers", "registry", "keys", "verificationMethod", "assertionMethod", "publicKeyJwk"}
)
_STATUS_MEMBERS: Final = frozenset({"revokedCredential", "revokedAssertions", "status_list"})
_STATUS_TYPES: Final = frozenset(
    {"BitstringStatusListCredential", "StatusList2021Credential", "1EdTechRevocationList", "RevocationList"}
)


class ListKind(StrEnum):
    """What such a file is."""

    ISSUERS = "issuers"
    KEYS = "keys"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class ListFile:
    """A file that belongs in Settings.

    Attributes:
        name: What the person knows it by.
        kind: What it is.
        data: Its bytes.
    """

    name: str
    kind: ListKind
    data: bytes


def list_in(data: bytes, name: str) -> ListFile | None:
    """Recognise a file that belongs in Settings; quick for everything else.

    Args:
        data: The file.
        name: What the person knows it by.
    """
    if len(data) > _MAX_BYTES:
        return None
    if data.lstrip().startswith(_PEM):
        kind = _trust_kind(data)
    elif data.startswith(_COSE):
        kind = _status_kind(data)
    else:
        document = _document_in(data)
        kind = None if document is None else _kind_of(document, data)
    return None if kind is None else ListFile(name, kind, data)


def _document_in(data: bytes) -> JsonObject | None:
    """The JSON object that a file is, or that a token carries."""
    text = data.removeprefix(b"\xef\xbb\xbf").strip()
    try:
        if text.startswith(b"{"):
            return parse_json_object(text, max_bytes=_MAX_BYTES)
        if b"~" in text or text.count(b".") != 2:  # noqa: PLR2004 - the dots of a compact token
            return None
        return parse_json_object(parse_compact_jws(text.decode("ascii"), max_bytes=_MAX_BYTES).payload)
    except (UnreadableError, UnicodeDecodeError):
        return None


def _kind_of(document: JsonObject, data: bytes) -> ListKind | None:
    inner = document.get("vc")
    stated = (inner if isinstance(inner, dict) else document).get("type")
    types = {name for name in (stated if isinstance(stated, list) else [stated]) if isinstance(name, str)}
    if not (_STATUS_TYPES.isdisjoint(types) and _STATUS_MEMBERS.isdisjoint(document)):
        return _status_kind(data)
    if "credentialSubject" in document or not ("payload" in document or not _TRUST_MEMBERS.isdisjoint(document)):
        return None
    return _trust_kind(data)


def _status_kind(data: bytes) -> ListKind | None:
    try:
        parse_status_document(data)
    except (StatusListError, TooLargeError):
        return None
    return ListKind.WITHDRAWN


def _trust_kind(data: bytes) -> ListKind | None:
    try:
        found = parse_trust_source(data, "")
    except TrustListError:
        return None
    if not found.size:
        return None
    return ListKind.ISSUERS if found.kind in (TrustKind.LIST, TrustKind.REGISTRY) else ListKind.KEYS
