"""Lists that name what was withdrawn: of 1EdTech (Open Badges 3.0, CLR 2.0) and of Open Badges 2.0.

They carry no proof: what one says counts as far as it was published at the address that a credential names.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from wallet.errors import MalformedError, StatusListError
from wallet.formats.w3c import identifier_of, types_of
from wallet.model.json import Json, JsonObject

REVOCATION_ENTRY: Final = "1EdTechRevocationList"
_OPEN_BADGES_TYPE: Final = "RevocationList"

ListKind: TypeAlias = Literal["1edtech", "open-badges-2"]


@dataclass(frozen=True, slots=True)
class RevocationList:
    """A parsed revocation list.

    Attributes:
        kind: Whose rules it follows.
        address: Its `id`, or None where it states none.
        issuer_id: Whose credentials it is about, or None where it does not say.
        revoked: The reason for each identifier that was withdrawn; empty where it states none.
    """

    kind: ListKind
    address: str | None
    issuer_id: str | None
    revoked: Mapping[str, str]


def revocation_list_kind(document: JsonObject) -> ListKind | None:
    """Tell which kind of revocation list a document is, or None."""
    try:
        types = types_of(document)
    except MalformedError:
        types = ()
    if "revokedCredential" in document or REVOCATION_ENTRY in types:
        return "1edtech"
    if "revokedAssertions" in document or _OPEN_BADGES_TYPE in types:
        return "open-badges-2"
    return None


def parse_revocation_list(document: JsonObject, kind: ListKind) -> RevocationList:
    """Read a revocation list.

    Raises:
        StatusListError: Entries that are none.
    """
    entries = document.get("revokedCredential" if kind == "1edtech" else "revokedAssertions", [])
    revoked: dict[str, str] = {}
    for entry in entries if isinstance(entries, list) else [entries]:
        for identifier in _identifiers(entry):
            revoked[identifier] = _reason(entry)
    return RevocationList(kind, identifier_of(document.get("id")), identifier_of(document.get("issuer")), revoked)


def _identifiers(entry: Json) -> tuple[str, ...]:
    """What an entry withdraws; nothing where it says that it does not (1EdTech, `revoked`)."""
    if isinstance(entry, str):
        return (entry,)
    if not isinstance(entry, dict):
        raise StatusListError("an entry of the revocation list")
    if entry.get("revoked") is False:
        return ()
    # Assertions before Open Badges 2.0 had a `uid`, which their successors may still be known by.
    stated = tuple(value for value in (entry.get("id"), entry.get("uid")) if isinstance(value, str))
    if not stated:
        raise StatusListError("an entry of the revocation list")
    return stated


def _reason(entry: Json) -> str:
    reason = entry.get("revocationReason") if isinstance(entry, dict) else None
    return reason if isinstance(reason, str) else ""
