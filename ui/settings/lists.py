"""Lists of issuers and of withdrawn credentials: those of the open wallet, or those of this computer."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, Protocol

from ui.device_trust import STATUS_FOLDER, TRUST_FOLDER
from ui.saving import suggested_name, write_file
from wallet.errors import (
    NotStoredError,
    StorageError,
    TooLargeError,
    TrustListError,
    WalletError,
)
from wallet.holder import Holder
from wallet.status.token_status_list import StatusListToken, parse_status_list_token
from wallet.trust.trust_list import TrustList, parse_trust_list, require_not_older

_MAX_BYTES: Final = 5_000_000
# Letters of a title in a file name, and hexadecimal digits of the digest that tells such names apart.
_STEM, _DIGITS = 40, 16


@dataclass(frozen=True, slots=True)
class KnownList:
    """A list of issuers.

    Attributes:
        name: Its name; one list per name.
        as_of: Its date, if it states one.
        issuers: How many issuers it names; None where it is no list of names, such as a certificate.
        example: Its issuers are made up.
    """

    name: str
    as_of: datetime | None
    issuers: int | None
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
        source: Its file name: in the folder, or where the wallet got it from.
        data: Its bytes.
    """

    source: str
    data: bytes


class Lists(Protocol):
    """Where lists are kept."""

    def all(self) -> KnownLists:
        """Return what is kept."""
        ...

    def add(self, data: bytes, source: str) -> str:
        """Keep a list of either kind; returns the name of a list of issuers, or nothing for the other kind."""
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
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise TooLargeError("list")
        return path.read_bytes()
    except OSError as error:
        raise StorageError(type(error).__name__) from None


class WalletLists:
    """The lists in the open wallet."""

    def __init__(self, holder: Callable[[], Holder]) -> None:
        self._holder = holder

    def all(self) -> KnownLists:
        """Return what the wallet keeps."""
        holder = self._holder()
        lists = tuple(_known(read) for _, read in holder.trust_lists())
        return KnownLists(lists, len(holder.vault.status_lists.all()))

    def add(self, data: bytes, source: str) -> str:
        """Keep a list in the wallet.

        Raises:
            TrustListError: No list of either kind.
            OlderListError: Dated before the list of issuers of its name.
            StatusListError: A list of withdrawn credentials that cannot take the former one's place.
        """
        holder = self._holder()
        if _status_list(data) is not None:
            holder.add_status_list(data.strip())
            return ""
        return holder.add_trust_list(data, source).name

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
        return RemovedList(found.source, found.raw)

    def restore(self, removed: RemovedList) -> None:
        """Put back a list that was removed.

        Raises:
            OlderListError: A newer list of its name was added since.
        """
        self._holder().add_trust_list(removed.data, removed.source)


class DeviceLists:
    """The lists in the program's folder, for checks without a wallet; one file each."""

    def __init__(self, folder: Path) -> None:
        self._trust, self._status = folder / TRUST_FOLDER, folder / STATUS_FOLDER

    def all(self) -> KnownLists:
        """Return what the folder holds and can be read."""
        lists = []
        for path in _files(self._trust):
            read = _trust_list_in(path)
            # A certificate or key set that was put there by hand is known by its file name.
            lists.append(KnownList(path.stem, None, None) if read is None else _known(read))
        tokens = map(_status_list_in, _files(self._status))
        return KnownLists(tuple(lists), len({token.subject for token in tokens if token is not None}))

    def add(self, data: bytes, source: str) -> str:  # noqa: ARG002 - a file is named after what it says
        """Keep a list as a file; a list of issuers takes the place of the one of its name.

        Raises:
            TrustListError: No list of either kind.
            OlderListError: Dated before the list of issuers of its name.
            StorageError: The disk refused.
        """
        token = _status_list(data)
        if token is not None:
            # Copies of one address stand beside each other: who signed them is judged when they are used, and
            # the newest that may speak counts, so nobody's file can drive out the issuer's.
            _write(self._status / _file_name(token.subject, data, ".jwt"), data)
            return ""
        read = parse_trust_list(data)
        self._keep_trust_list(read, data, self._trust / _file_name(read.name, read.name.encode(), ".json"))
        return read.name

    def remove(self, name: str) -> RemovedList:
        """Forget a list of issuers, or a file that was put there by hand.

        Raises:
            NotStoredError: No list of this name.
            StorageError: The disk refused.
        """
        path = self._file_shown_as(name)
        if path is None:
            raise NotStoredError
        data = read_list(path)
        try:
            path.unlink()
        except OSError as error:
            raise StorageError(type(error).__name__) from None
        return RemovedList(path.name, data)

    def restore(self, removed: RemovedList) -> None:
        """Put back a file that was removed, whatever it holds, under the name it had.

        Raises:
            OlderListError: A newer list of its name was added since.
            StorageError: The disk refused.
        """
        path = self._trust / removed.source
        if path.exists():  # another file took the name since, and is not to be lost for this one
            path = path.with_name(_file_name(path.stem, removed.data, path.suffix))
        try:
            read = parse_trust_list(removed.data)
        except WalletError:
            _write(path, removed.data)
        else:
            self._keep_trust_list(read, removed.data, path)

    def _keep_trust_list(self, read: TrustList, data: bytes, otherwise: Path) -> None:
        target = None
        for path in _files(self._trust):
            former = _trust_list_in(path)
            if former is not None and former.name == read.name:
                require_not_older(former, read)
                target = target or path
        _write(target or otherwise, data)

    def _file_shown_as(self, name: str) -> Path | None:
        for path in _files(self._trust):
            read = _trust_list_in(path)
            if name == (path.stem if read is None else read.name):
                return path
        return None


def _known(read: TrustList) -> KnownList:
    return KnownList(read.name, read.as_of, len(read.issuers), read.example)


def _status_list(data: bytes) -> StatusListToken | None:
    """Return a list of withdrawn credentials, or None for a list of issuers."""
    try:
        return parse_status_list_token(data.strip())
    except WalletError:
        try:
            parse_trust_list(data)
        except WalletError:
            raise TrustListError from None
        return None


def _trust_list_in(path: Path) -> TrustList | None:
    try:
        return parse_trust_list(read_list(path))
    except WalletError:
        return None


def _status_list_in(path: Path) -> StatusListToken | None:
    try:
        return parse_status_list_token(read_list(path).strip())
    except WalletError:
        return None


def _file_name(title: str, identity: bytes, ending: str) -> str:
    """Return a name that no other identity gets; the title, cut to what every system takes, is for people."""
    digest = hashlib.sha256(identity).hexdigest()[:_DIGITS]
    return suggested_name(title[:_STEM], f"-{digest}{ending}")


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
    except OSError:
        return []


def _write(path: Path, data: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(type(error).__name__) from None
    write_file(str(path), data)
