"""Lists of issuers and of withdrawn credentials: those of the open wallet, or those of this computer."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, Protocol

from ui.opening import read_file
from wallet.errors import NotStoredError, StatusListError, TooLargeError
from wallet.holder import Holder
from wallet.status.document import StatusDocument, parse_status_document
from wallet.trust.trust_list import TrustKind, TrustList
from wallet.trust.trust_source import parse_trust_source

_MAX_BYTES: Final = 5_000_000


@dataclass(frozen=True, slots=True)
class KnownList:
    """A list of issuers, or another file that says whose keys are whose.

    Attributes:
        name: Its name; one list per name.
        kind: What it is; None where it cannot be read.
        size: How many issuers, certificates or keys it holds.
        as_of: Its date, if it states one.
        added: When it came here.
        example: Its issuers are made up.
    """

    name: str
    kind: TrustKind | None
    size: int = 0
    as_of: datetime | None = None
    added: datetime | None = None
    example: bool = False


@dataclass(frozen=True, slots=True)
class KnownLists:
    """What is known of issuers and of withdrawn credentials.

    Attributes:
        issuers: The lists of issuers.
        withdrawn: How many lists of withdrawn credentials there are.
    """

    issuers: tuple[KnownList, ...]
    withdrawn: int


@dataclass(frozen=True, slots=True)
class RemovedList:
    """What it takes to put a removed list back.

    Attributes:
        name: The name it was shown under.
        source: Its file name: in the folder, or where the wallet got it from.
        data: Its bytes.
    """

    name: str
    source: str
    data: bytes


class Lists(Protocol):
    """Where lists are kept."""

    def all(self) -> KnownLists:
        """Return what is kept."""
        ...

    def add(self, data: bytes, source: str, instead_of: str | None = None) -> str:
        """Keep a list of either kind; returns the name of a list of issuers, or nothing for the other kind.

        `instead_of` names the list that a file without a name of its own is to replace.
        """
        ...

    def remove(self, name: str) -> RemovedList:
        """Forget a list of issuers; returns what `restore` needs."""
        ...

    def restore(self, removed: RemovedList) -> None:
        """Put back a list that was removed."""
        ...


def read_list(path: Path) -> bytes:
    """Read the file of a list.

    Raises:
        TooLargeError: Larger than any list.
        StorageError: The disk refused.
    """
    return read_file(path, _MAX_BYTES, "list")


def describe_list(read: TrustList, added: datetime | None) -> KnownList:
    """Return what is shown of a list."""
    return KnownList(read.name, read.kind, read.size, read.as_of, added, read.example)


def status_list_in(data: bytes) -> StatusDocument | None:
    """Return a list of withdrawn credentials, or None for a list of issuers.

    Raises:
        TrustListError: Neither.
    """
    try:
        return parse_status_document(data)
    except (StatusListError, TooLargeError):
        # What this is wrong with, if anything, is said by who reads it as a list of issuers.
        parse_trust_source(data, "")
        return None


class WalletLists:
    """The lists in the open wallet."""

    def __init__(self, holder: Callable[[], Holder]) -> None:
        self._holder = holder

    def all(self) -> KnownLists:
        """Return what the wallet keeps."""
        holder = self._holder()
        lists = tuple(describe_list(read, stored.added_at) for stored, read in holder.trust_lists())
        return KnownLists(lists, len(holder.vault.status_lists.all()))

    def add(self, data: bytes, source: str, instead_of: str | None = None) -> str:
        """Keep a list in the wallet.

        Raises:
            TrustListError: No list of either kind, or signed by somebody unknown.
            OlderListError: Dated before the list of issuers it goes on from.
            StatusListError: A list of withdrawn credentials that cannot take the former one's place.
        """
        holder = self._holder()
        if status_list_in(data) is not None:
            holder.add_status_list(data.strip())
            return ""
        return holder.add_trust_list(data, source, instead_of).name

    def remove(self, name: str) -> RemovedList:
        """Forget a list of issuers.

        Raises:
            NotStoredError: No list of this name.
        """
        holder = self._holder()
        found = next((stored for stored, _ in holder.trust_lists() if stored.name == name), None)
        if found is None:
            raise NotStoredError
        holder.remove_trust_list(name)
        return RemovedList(name, found.source, found.raw)

    def restore(self, removed: RemovedList) -> None:
        """Put back a list that was removed.

        Raises:
            OlderListError: A newer list of its name was added since.
        """
        self._holder().put_back_trust_list(removed.name, removed.data, removed.source)
