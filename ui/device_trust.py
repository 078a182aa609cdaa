"""The issuers and status lists this device knows without a wallet: files in folders, and the practice list."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Generic, TypeVar

from ui.ports import Clock
from wallet.checking import Surroundings
from wallet.errors import MalformedError, TooLargeError, WalletError
from wallet.status.cache import StatusCache, cache_of_tokens
from wallet.status.published_lists import statuses_of_published
from wallet.trust.hosted_keys import trust_of_hosted
from wallet.trust.list_signer import TrustedFile, join_trusted_files
from wallet.trust.local_documents import NO_DOCUMENTS, LocalDocuments
from wallet.trust.published import URL_MAP, documents_of, parse_url_map, read_published
from wallet.trust.trust_store import TrustStore, parse_trust

TRUST_FOLDER: Final = "trust"
STATUS_FOLDER: Final = "status"
DOCUMENTS_FOLDER: Final = "documents"
_MAX_FILE_BYTES: Final = 5_000_000
_MAX_FILES: Final = 500
_T = TypeVar("_T")
# Name, size and time of change: a file that keeps all three is not read again.
_Mark = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What somebody knows of issuers and of withdrawn credentials.

    Attributes:
        trust: Trust lists, anchors and keys.
        statuses: Status lists.
        documents: What was published at addresses, and JSON-LD contexts.
    """

    trust: TrustStore
    statuses: StatusCache
    documents: LocalDocuments = NO_DOCUMENTS

    def __add__(self, other: "Knowledge") -> "Knowledge":
        return Knowledge(self.trust + other.trust, self.statuses + other.statuses, self.documents + other.documents)


NOTHING: Final = Knowledge(TrustStore(), StatusCache())


class DeviceTrust:
    """Gathers what a check on this device may rest on. Any thread may ask.

    Files that cannot be used are left out and named in `refused`.
    """

    def __init__(self, folder: Path, clock: Clock, practice: Callable[[], Knowledge] = lambda: NOTHING) -> None:
        """Read nothing yet.

        Args:
            folder: The program's data folder; `trust` and `status` in it hold one list a file, `documents` holds
                what was published, with a map of addresses to files.
            clock: Tells the time, UTC.
            practice: Gives the lists that ship for practice.
        """
        self.folder = folder
        self._clock, self._practice = clock, practice
        self._practice_lists: Knowledge | None = None
        self._wallet = NOTHING
        self._trust_files = _Folder(folder / TRUST_FOLDER, _read_trusted)
        self._status_files = _Folder(folder / STATUS_FOLDER, lambda data, _: cache_of_tokens((data,)))
        self._documents = _Published(folder / DOCUMENTS_FOLDER)
        self._signer_unknown: tuple[str, ...] = ()

    def use_wallet(self, lists: Knowledge) -> None:
        """Also rest on the lists of the wallet that is open."""
        self._wallet = lists

    def forget_wallet(self) -> None:
        """Rest on the lists of the device alone again."""
        self._wallet = NOTHING

    @property
    def refused(self) -> tuple[str, ...]:
        """Names of the files that could not be used when they were last read."""
        return (
            *self._trust_files.refused,
            *self._signer_unknown,
            *self._status_files.refused,
            *self._documents.refused,
        )

    def knowledge(self) -> Knowledge:
        """Return everything known now; reads files that are new or changed."""
        if self._practice_lists is None:
            self._practice_lists = self._practice()
        known = self._practice_lists
        trust, self._signer_unknown = join_trusted_files(self._trust_files.contents(), self._clock())
        known += Knowledge(trust, StatusCache())
        known += self._documents.contents()
        for statuses in self._status_files.contents():
            known += Knowledge(TrustStore(), statuses)
        return known + self._wallet

    def surroundings(self) -> Surroundings:
        """Return what a check made now rests on."""
        known = self.knowledge()
        return Surroundings(known.trust, known.statuses, self._clock(), documents=known.documents)


class _Folder(Generic[_T]):
    """The usable files of one folder, each parsed once."""

    def __init__(self, folder: Path, parse: Callable[[bytes, str], _T]) -> None:
        self._folder, self._parse = folder, parse
        self._kept: dict[_Mark, _T] = {}
        self.refused: tuple[str, ...] = ()

    def contents(self) -> tuple[_T, ...]:
        """Return what the files hold, in the order of their names."""
        kept: dict[_Mark, _T] = {}
        refused: list[str] = []
        for path, mark in self._files():
            try:
                kept[mark] = self._kept[mark] if mark in self._kept else self._read(path, mark)
            except (WalletError, OSError):
                refused.append(path.name)
        self._kept, self.refused = kept, tuple(refused)
        return tuple(kept.values())

    def _files(self) -> list[tuple[Path, _Mark]]:
        try:
            paths = sorted(path for path in self._folder.iterdir() if path.is_file() and path.name[0] != ".")
            return [(path, _mark(path)) for path in paths[:_MAX_FILES]]
        except OSError:
            return []  # no such folder: nothing was added to it yet

    def _read(self, path: Path, mark: _Mark) -> _T:
        if mark[1] > _MAX_FILE_BYTES:
            raise TooLargeError("list")
        return self._parse(path.read_bytes(), path.stem)


class _Published:
    """The folder of what was published, read again whenever a file of it changed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._marks: tuple[_Mark, ...] = ()
        self._kept = NOTHING
        self.refused: tuple[str, ...] = ()

    def contents(self) -> Knowledge:
        """Return what the documents say; nothing where the map or a file of it cannot be used."""
        marks = self._read_marks()
        if marks != self._marks:
            self._marks, self._kept, self.refused = marks, NOTHING, ()
            try:
                self._kept = self._read()
            except (WalletError, OSError):
                self.refused = (URL_MAP,)
        return self._kept

    def _read_marks(self) -> tuple[_Mark, ...]:
        try:
            paths = sorted(path for path in self._folder.iterdir() if path.is_file())
            return tuple(_mark(path) for path in paths) if (self._folder / URL_MAP).is_file() else ()
        except OSError:
            return ()  # no such folder

    def _read(self) -> Knowledge:
        if not self._marks:
            return NOTHING
        hosted = read_published(parse_url_map(self._read_file(URL_MAP)), self._read_file)
        return Knowledge(trust_of_hosted(hosted), statuses_of_published(hosted), documents_of(hosted))

    def _read_file(self, name: str) -> bytes:
        path = self._folder / name
        # A map that came with a folder from elsewhere opens no other file of the person.
        if path.resolve().parent != self._folder.resolve():
            raise MalformedError(name)
        if path.stat().st_size > _MAX_FILE_BYTES:
            raise TooLargeError("document")
        return path.read_bytes()


def _read_trusted(data: bytes, name: str) -> TrustedFile:
    return TrustedFile(name, data, parse_trust(data, name))


def _mark(path: Path) -> _Mark:
    stat = path.stat()
    return path.name, stat.st_size, stat.st_mtime_ns
