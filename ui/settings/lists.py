"""Lists of issuers and of withdrawn credentials: those of the open wallet, or those of this computer."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, Protocol

from ui.device_trust import STATUS_FOLDER, TRUST_FOLDER
from ui.saving import suggested_name, write_file
from wallet.errors import NotStoredError, StorageError, TooLargeError, TrustListError, WalletError
from wallet.holder import Holder
from wallet.status.token_status_list import parse_status_list_token
from wallet.trust.trust_list import TrustList, parse_trust_list

_MAX_BYTES: Final = 5_000_000


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


class Lists(Protocol):
    """Where lists are kept."""

    def all(self) -> KnownLists:
        """Return what is kept."""
        ...

    def add(self, data: bytes, source: str) -> str:
        """Keep a list of either kind; returns the name of a list of issuers, or nothing for the other kind."""
        ...

    def remove(self, name: str) -> bytes:
        """Forget a list of issuers; returns its bytes, so that it can be taken back."""
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
        """
        holder = self._holder()
        if _is_status_list(data):
            holder.add_status_list(data.strip())
            return ""
        return holder.add_trust_list(data, source).name

    def remove(self, name: str) -> bytes:
        """Forget a list of issuers.

        Raises:
            NotStoredError: No list of this name.
        """
        holder = self._holder()
        raw = next((stored.raw for stored, _ in holder.trust_lists() if stored.name == name), None)
        if raw is None:
            raise NotStoredError
        holder.remove_trust_list(name)
        return raw


class DeviceLists:
    """The lists in the program's folder, for checks without a wallet; one file each."""

    def __init__(self, folder: Path) -> None:
        self._trust, self._status = folder / TRUST_FOLDER, folder / STATUS_FOLDER

    def all(self) -> KnownLists:
        """Return what the folder holds and can be read."""
        lists = []
        for path in _files(self._trust):
            try:
                lists.append(_known(parse_trust_list(read_list(path))))
            except WalletError:
                # A certificate or key set that was put there by hand: known by its file name.
                lists.append(KnownList(path.stem, None, None))
        return KnownLists(tuple(lists), len(_files(self._status)))

    def add(self, data: bytes, source: str) -> str:
        """Keep a list as a file; a list of the same name takes the former one's place.

        Raises:
            TrustListError: No list of either kind.
            StorageError: The disk refused.
        """
        if _is_status_list(data):
            _write(self._status / suggested_name(Path(source).stem, ".jwt"), data)
            return ""
        name = parse_trust_list(data).name
        former = self._file_of(name)
        _write(former or self._trust / suggested_name(name, ".json"), data)
        return name

    def remove(self, name: str) -> bytes:
        """Forget a list of issuers.

        Raises:
            NotStoredError: No list of this name.
            StorageError: The disk refused.
        """
        path = self._file_of(name)
        if path is None:
            raise NotStoredError
        data = read_list(path)
        try:
            path.unlink()
        except OSError as error:
            raise StorageError(type(error).__name__) from None
        return data

    def _file_of(self, name: str) -> Path | None:
        for path in _files(self._trust):
            try:
                if parse_trust_list(read_list(path)).name == name:
                    return path
            except WalletError:
                if path.stem == name:
                    return path
        return None


def _known(read: TrustList) -> KnownList:
    return KnownList(read.name, read.as_of, len(read.issuers), read.example)


def _is_status_list(data: bytes) -> bool:
    try:
        parse_status_list_token(data.strip())
    except WalletError:
        try:
            parse_trust_list(data)
        except WalletError:
            raise TrustListError from None
        return False
    return True


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
