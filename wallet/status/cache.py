"""The status lists this device holds, each with the time it was fetched."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from wallet.status.token_status_list import parse_status_list_token


@dataclass(frozen=True, slots=True)
class CachedStatusList:
    """A status list as it came.

    Attributes:
        token: The signed list, verbatim.
        fetched_at: When it was fetched, or None where only its own date is known.
    """

    token: bytes
    fetched_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class StatusCache:
    """Status lists by the address that credentials refer to; immutable."""

    lists: Mapping[str, CachedStatusList] = field(default_factory=dict)

    def resolve_status_list(self, uri: str) -> CachedStatusList | None:
        """Return the copy kept for `uri`, or None."""
        return self.lists.get(uri)

    def __add__(self, other: "StatusCache") -> "StatusCache":
        return StatusCache({**self.lists, **other.lists})


def cache_of_tokens(tokens: Iterable[bytes]) -> StatusCache:
    """Make a cache of status list files; each says itself which address it stands for.

    Raises:
        StatusListError: A file that is no status list token.
    """
    return StatusCache({parse_status_list_token(token).subject: CachedStatusList(token) for token in tokens})
