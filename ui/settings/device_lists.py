"""The lists in the program's folder, for checks without a wallet; one file each."""

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from ui.device_trust import STATUS_FOLDER, TRUST_FOLDER
from ui.saving import suggested_name, write_file
from ui.settings.lists import KnownList, KnownLists, RemovedList, describe_list, read_list, status_list_in
from wallet.errors import NotStoredError, StatusListError, StorageError, WalletError
from wallet.status.document import StatusDocument, parse_status_document
from wallet.trust.list_names import name_of_list
from wallet.trust.list_signer import TrustedFile, join_trusted_files, require_list_signer
from wallet.trust.signed_list import signatures_of_list
from wallet.trust.trust_list import TrustKind, TrustList, require_not_older
from wallet.trust.trust_source import parse_trust_source
from wallet.trust.trust_store import trust_of_list

# Letters of a title in a file name, and hexadecimal digits of the digest that tells such names apart.
_STEM, _DIGITS = 40, 16
# These have a name inside, which may be one that no file can have.
_NAMED: Final = (TrustKind.LIST, TrustKind.DID_DOCUMENT)


class DeviceLists:
    """The lists in the program's folder."""

    def __init__(self, folder: Path, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._trust, self._status = folder / TRUST_FOLDER, folder / STATUS_FOLDER
        self._clock = clock

    def all(self) -> KnownLists:
        """Return what the folder holds."""
        lists = []
        for path in _files(self._trust):
            read = _trust_list_in(path)
            lists.append(KnownList(path.stem, None) if read is None else describe_list(read, _added(path)))
        tokens = map(_status_list_in, _files(self._status))
        return KnownLists(tuple(lists), len({token.address for token in tokens if token is not None}))

    def add(self, data: bytes, source: str, instead_of: str | None = None) -> str:
        """Keep a list as a file; a list of issuers takes the place of the one it goes on from.

        Raises:
            TrustListError: No list of either kind, or signed by somebody unknown.
            OlderListError: Dated before the list of issuers it goes on from.
            StatusListError: A list of withdrawn credentials that does not say its address.
            StorageError: The disk refused.
        """
        token = status_list_in(data)
        if token is not None:
            if token.address is None:
                raise StatusListError("a status list without an address")
            # Copies of one address stand beside each other: who signed them is judged when they are used, and
            # the newest that may speak counts, so nobody's file can drive out the issuer's.
            _write(self._status / _file_name(token.address, data, ".jwt"), data)
            return ""
        read = parse_trust_source(data, Path(source).stem)
        kept = self._kept()
        name = name_of_list(read, {item.name: item for item, _ in kept.values()}, instead_of)
        path = next((path for path, (item, _) in kept.items() if item.name == name), None)
        if path is not None:
            require_not_older(kept[path][0], read)
        others = [
            TrustedFile(other.name, raw, trust_of_list(item)) for other, (item, raw) in kept.items() if other != path
        ]
        now = self._clock()
        require_list_signer(data, join_trusted_files(others, now)[0], now)
        target = path or self._new_path(read, name, data)
        _write(target, data)
        return read.name if read.kind in _NAMED else target.stem

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
        return RemovedList(name, path.name, data)

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
            read = parse_trust_source(removed.data, path.stem)
        except WalletError:
            _write(path, removed.data)
            return
        for other, (item, _) in self._kept().items():
            if read.kind in _NAMED and item.name == read.name:
                require_not_older(item, read)
                path = other
                break
        _write(path, removed.data)

    def _kept(self) -> dict[Path, tuple[TrustList, bytes]]:
        kept = {}
        for path in _files(self._trust):
            read = _trust_list_in(path)
            if read is not None:
                kept[path] = (read, read_list(path))
        return kept

    def _new_path(self, read: TrustList, name: str, data: bytes) -> Path:
        ending = ".pem" if read.kind is TrustKind.CERTIFICATES else ".jws" if signatures_of_list(data) else ".json"
        if read.kind in _NAMED:
            return self._trust / _file_name(read.name, read.name.encode(), ending)
        # Its file is all it is called by.
        path = self._trust / suggested_name(name, ending)
        return path if not path.exists() else self._trust / _file_name(name, data, ending)

    def _file_shown_as(self, name: str) -> Path | None:
        for path in _files(self._trust):
            read = _trust_list_in(path)
            if name == (path.stem if read is None else read.name):
                return path
        return None


def _added(path: Path) -> datetime | None:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except (OSError, OverflowError, ValueError):
        return None


def _trust_list_in(path: Path) -> TrustList | None:
    try:
        return parse_trust_source(read_list(path), path.stem)
    except WalletError:
        return None


def _status_list_in(path: Path) -> StatusDocument | None:
    try:
        return parse_status_document(read_list(path))
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
