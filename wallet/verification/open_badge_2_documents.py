"""The documents around an Open Badge 2.0: badge class, issuer and keys, put in place from what this device holds.

What is published at an address counts for that address only. What stands inside another document is that one's word.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from wallet.crypto.strict_json import parse_json_object
from wallet.errors import UnreadableError
from wallet.formats.open_badge_2 import is_web_address
from wallet.formats.w3c import identifier_of
from wallet.model.json import Json, JsonObject

_MAX_BYTES: Final = 5_000_000
_MAX_DEPTH: Final = 64


class Linked(NamedTuple):
    """A document that another one names or holds.

    Attributes:
        address: Its identifier as the other document states it, or None.
        document: What it says, or None where this device does not hold it.
        published: It was published at `address`, rather than standing in the other document only.
        differs: What was published there says something else, or describes another address and is not used.
    """

    address: str | None
    document: JsonObject | None
    published: bool = False
    differs: bool = False


class Surroundings(NamedTuple):
    """An Assertion with what it leads to.

    Attributes:
        badge: Its badge class.
        issuer: The issuer of that class.
        claims: The Assertion with both put in place where they are known.
    """

    badge: Linked
    issuer: Linked
    claims: JsonObject


def published_at(hosted: Mapping[str, bytes], address: str | None) -> JsonObject | None:
    """Return the JSON object published at an address, or None where this device holds none."""
    data = hosted.get(address) if address is not None else None
    if data is None:
        return None
    try:
        return parse_json_object(data.removeprefix(b"\xef\xbb\xbf"), max_bytes=_MAX_BYTES)
    except UnreadableError:
        return None


def linked(value: Json, hosted: Mapping[str, bytes], *, as_stated: bool = False) -> Linked:
    """Find the document that a member names by address or holds itself.

    Args:
        value: The member's value.
        hosted: Documents by address.
        as_stated: What stands in the member goes before what is published, as in a signed badge.
    """
    address = identifier_of(value)
    inside = value if isinstance(value, dict) and set(value) - {"id", "@id", "type", "@type"} else None
    published = published_at(hosted, address)
    if published is None or (as_stated and inside is not None):
        return Linked(address, inside)
    stated = identifier_of(published)
    if stated is not None and stated != address and host_in(stated) != host_in(str(address)):
        # Whoever publishes there speaks in another's name: what it says is not used.
        return Linked(address, inside, differs=True)
    differs = inside is not None and not says_the_same(inside, published)
    return Linked(address, published, published=True, differs=differs)


def surroundings_of(assertion: JsonObject, hosted: Mapping[str, bytes], *, signed: bool) -> Surroundings:
    """Put badge class and issuer in their places.

    Args:
        assertion: The Assertion that counts: the published one, or the signed one.
        hosted: Documents by address.
        signed: The signature covers what stands inside, so that this goes before what is published.
    """
    badge = linked(assertion.get("badge"), hosted, as_stated=signed)
    issuer = linked(None if badge.document is None else badge.document.get("issuer"), hosted)
    claims = dict(assertion)
    if badge.document is not None:
        placed = dict(badge.document)
        if issuer.document is not None:
            # Who it is follows from where it was published: on a host for many, a profile could name another one.
            placed["issuer"] = {**issuer.document, "id": issuer.address} if issuer.published else issuer.document
        claims["badge"] = placed
    return Surroundings(badge, issuer, claims)


def says_the_same(one: Json, other: Json, depth: int = 0) -> bool:
    """Compare two documents as JSON; a linked object may stand inside one and be named by address in the other.

    `@context` is compared only where both state it: what stands inside another document does without.
    """
    if depth > _MAX_DEPTH:
        return False
    if isinstance(one, dict) and isinstance(other, dict):
        names = set(one) | set(other)
        if "@context" not in one or "@context" not in other:
            names.discard("@context")
        return all(name in one and name in other and says_the_same(one[name], other[name], depth + 1) for name in names)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(
            says_the_same(left, right, depth + 1) for left, right in zip(one, other, strict=True)
        )
    if isinstance(one, dict) or isinstance(other, dict):
        named, inside = (other, one) if isinstance(one, dict) else (one, other)
        return isinstance(named, str) and named == identifier_of(inside)
    return isinstance(one, bool) is isinstance(other, bool) and one == other


def host_in(address: str) -> str | None:
    """Return the host of a web address in lower case; None for any other identifier."""
    try:
        parts = urlsplit(address)
        # What stands before an at sign would read as another's name.
        return parts.hostname if is_web_address(address) and "@" not in parts.netloc else None
    except ValueError:
        return None


def is_within_scope(address: str, issuer_address: str, profile: JsonObject) -> bool:
    """Tell whether an issuer lets its badges be hosted at an address (Open Badges 2.0, VerificationObject).

    Each of `startsWith` and `allowedOrigins` must hold where it is stated; without either, the badge must be at the
    issuer's own host.
    """
    host = host_in(address)
    rules = profile.get("verification")
    starts = _texts(rules.get("startsWith")) if isinstance(rules, dict) else ()
    origins = _texts(rules.get("allowedOrigins")) if isinstance(rules, dict) else ()
    if host is None or (starts and not any(_begins(address, start) for start in starts)):
        return False
    if origins:
        return host in {host_in(origin) or origin.lower() for origin in origins}
    return bool(starts) or host == host_in(issuer_address)


def _texts(value: Json) -> tuple[str, ...]:
    values = value if isinstance(value, list) else [value]
    return tuple(text for text in values if isinstance(text, str) and text)


def _begins(address: str, start: str) -> bool:
    # A start without a path must not let in other hosts that begin alike, nor dots lead out of a path.
    dotted = any(part.lower().replace("%2e", ".") in (".", "..") for part in urlsplit(address).path.split("/"))
    return address.startswith(start) and host_in(address) == host_in(start) and not dotted
