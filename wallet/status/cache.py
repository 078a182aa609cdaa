"""The status lists this device holds, each with the time it was fetched."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from wallet.status.document import address_of


@dataclass(frozen=True, slots=True)
class CachedStatusList:
    """A status list as it came.

    Attributes:
        token: The list of any kind, verbatim.
        fetched_at: When it was fetched, or None where only its own date is known.
        published: It was found at the address it is kept for, as a download was. Otherwise it merely says so itself.
    """

    token: bytes
    fetched_at: datetime | None = None
    published: bool = False


@dataclass(frozen=True, slots=True)
class StatusCache:
    """Status lists by the address that credentials refer to; immutable, merged with `+`.

    Which of several copies counts is for verification to say: anybody can write any address into a file.

    Attributes:
        lists: A copy for each address.
        further: More copies of the same addresses.
    """

    lists: Mapping[str, CachedStatusList] = field(default_factory=dict)
    further: Mapping[str, tuple[CachedStatusList, ...]] = field(default_factory=dict)

    def resolve_status_lists(self, uri: str) -> tuple[CachedStatusList, ...]:
        """Return all copies kept for `uri`."""
        first = self.lists.get(uri)
        return () if first is None else (first, *self.further.get(uri, ()))

    def __add__(self, other: "StatusCache") -> "StatusCache":
        lists, further = {**other.lists, **self.lists}, dict(self.further)
        for uri in other.lists:
            known = self.resolve_status_lists(uri)
            new = tuple(item for item in other.resolve_status_lists(uri) if item not in known)
            if known:
                further[uri] = (*known[1:], *new)
            else:
                further[uri] = new[1:]
        return StatusCache(lists, further)


def cache_of_tokens(tokens: Iterable[bytes]) -> StatusCache:
    """Make a cache of status list files of any kind; each says itself which address it stands for.

    Raises:
        StatusListError: A file that is no status list, or does not say its address.
        TooLargeError: A file over a bound.
    """
    cache = StatusCache()
    for token in tokens:
        cache += StatusCache({address_of(token): CachedStatusList(token)})
    return cache
