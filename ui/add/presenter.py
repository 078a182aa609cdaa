"""What adding does: one source after the other, read without the vault, then checked and kept in it."""

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from ui.ports import Runner, Shell
from wallet.errors import FramesMissingError, StorageError, TooLargeError, UnreadableError, WalletError
from wallet.holder import Added, Holder
from wallet.transport.keeping import ToKeep, to_keep
from wallet.transport.reading import join_codes, read_codes, read_input

MAX_FILE_BYTES: Final = 25_000_000
# Begins the detail of an error where a file could not be read; other storage errors are about writing.
NOT_OPENED: Final = "not opened: "


@dataclass(frozen=True, slots=True)
class Source:
    """Something that may hold credentials.

    Attributes:
        name: What the person knows it by; empty for what was pasted or scanned.
        content: A file, its content, or texts that were read from codes.
    """

    name: str
    content: Path | bytes | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one credential, or of a source that held none.

    Attributes:
        source: Name of the source.
        added: The credential with its report; None where nothing could be read.
        error: Why nothing could be read or kept.
    """

    source: str
    added: Added | None
    error: WalletError | None = None

    @property
    def kept(self) -> bool:
        """Whether it came into the wallet just now."""
        return self.added is not None and self.added.stored is not None and not self.added.stored.duplicate


class AddView(Protocol):
    """What the presenter may ask of the page."""

    def show_progress(self, done: int, total: int, name: str) -> None:
        """Say which source is being read; all are done where `done` is `total`."""
        ...

    def show_outcomes(self, outcomes: Sequence[Outcome]) -> None:
        """Show what became of everything since the page was entered."""
        ...


class AddPresenter:
    """Drives the page on which credentials are added."""

    def __init__(
        self,
        view: AddView,
        tasks: Runner,
        reading: Runner,
        holder: Callable[[], Holder],
        shell: Shell,
    ) -> None:
        """Make a presenter.

        Args:
            view: The page.
            tasks: Runs on the vault's thread.
            reading: Reads files and pictures, away from the vault.
            holder: The open wallet; called on the vault's thread.
            shell: The window around the page.
        """
        self._view, self._tasks, self._reading, self._holder, self._shell = view, tasks, reading, holder, shell
        self._queue: deque[Source] = deque()
        self._total = 0
        self._busy = False
        self._outcomes: list[Outcome] = []
        # Texts of moving codes of which a part is still missing; the next picture may hold it.
        self._parts: dict[str, None] = {}

    def enter(self, **what: object) -> None:  # noqa: ARG002 - nothing is asked of this screen
        """Begin with an empty page, unless work is still under way."""
        if not self._busy:
            self._outcomes.clear()
            self._parts.clear()
            self._view.show_outcomes(())

    def leave(self) -> None:
        """What was begun goes on; each credential is kept whole or not at all."""

    def add_files(self, paths: Sequence[str]) -> None:
        """Add what is in these files."""
        self._take(Source(Path(path).name, Path(path)) for path in paths)

    def add_picture(self, picture: bytes) -> None:
        """Add what is in a picture that was pasted or dropped."""
        self._take([Source("", picture)])

    def add_text(self, text: str) -> None:
        """Add what is in a text that was pasted or dropped."""
        self._take([Source("", text.strip().encode("utf-8", "surrogatepass"))])

    def add_scanned(self, texts: tuple[str, ...]) -> None:
        """Add what was scanned."""
        self._take([Source("", tuple(texts))])

    def stop(self) -> None:
        """Leave out what was not begun yet."""
        self._total -= len(self._queue)
        self._queue.clear()

    def show_list(self) -> None:
        """Go to the list of credentials."""
        self._shell.go("credentials")

    # --- one source after the other ----------------------------------------------------------------

    def _take(self, sources: Iterable[Source]) -> None:
        self._queue.extend(sources)
        self._total = len(self._queue) + (1 if self._busy else 0)
        if not self._busy:
            self._next()

    def _next(self) -> None:
        if not self._queue:
            self._busy = False
            self._view.show_progress(self._total, self._total, "")
            return
        self._busy = True
        source = self._queue.popleft()
        done = self._total - len(self._queue) - 1
        self._view.show_progress(done, self._total, source.name)
        parts = tuple(self._parts)
        self._reading.submit(
            lambda: _credentials_in(source, parts),
            lambda found: self._keep(source, found),
            lambda error: self._settle([Outcome(source.name, None, error)]),
        )

    def _keep(self, source: Source, found: "_Found") -> None:
        if found.parts:
            self._parts = dict.fromkeys(found.parts)
            self._settle([Outcome(source.name, None, FramesMissingError(found.progress))])
            return
        if found.joined:
            self._parts.clear()
            self._outcomes = [item for item in self._outcomes if not isinstance(item.error, FramesMissingError)]

        def work() -> list[Outcome]:
            return [self._add(source.name, item) for item in found.credentials]

        self._tasks.submit(work, self._settle, lambda error: self._settle([Outcome(source.name, None, error)]))

    def _add(self, source: str, item: ToKeep) -> Outcome:
        name = item.name if source and item.name else source
        if item.error is not None:
            return Outcome(name, None, item.error)
        try:
            return Outcome(name, self._holder().add(item.data, file=item.file, carrier=item.carrier))
        except WalletError as error:
            return Outcome(name, None, error)

    def _settle(self, outcomes: Sequence[Outcome]) -> None:
        self._outcomes.extend(outcomes)
        self._view.show_outcomes(tuple(self._outcomes))
        self._next()


@dataclass(frozen=True, slots=True)
class _Found:
    """What one source holds.

    Attributes:
        credentials: As they are to be kept, byte for byte; files of an archive that hold none, with the reason.
        parts: Texts of a moving code that is not whole yet; then there are no credentials.
        progress: Share of it that has arrived.
        joined: It made earlier parts whole.
    """

    credentials: tuple[ToKeep, ...] = ()
    parts: tuple[str, ...] = ()
    progress: float = 0.0
    joined: bool = False


def _credentials_in(source: Source, parts: tuple[str, ...]) -> _Found:
    """Read one source; runs away from the vault.

    Raises:
        StorageError: The file could not be read.
        UnreadableError: It holds no credential.
    """
    content = source.content
    if isinstance(content, tuple):
        return _Found(_from_codes(content))
    data = content if isinstance(content, bytes) else _read_file(content)
    try:
        found = read_input(data)
    except FramesMissingError as error:
        return _with_parts(data, parts, error.progress)
    return _Found(to_keep(data, found))


def _from_codes(texts: Iterable[str]) -> tuple[ToKeep, ...]:
    return tuple(ToKeep("", text.encode("utf-8")) for text in texts)


def _with_parts(data: bytes, parts: tuple[str, ...], progress: float) -> _Found:
    try:
        texts = read_codes(data)
    except UnreadableError:
        texts = tuple(data.decode("utf-8", "replace").split())
    together = (*parts, *texts)
    try:
        return _Found(_from_codes(join_codes(together)), joined=bool(parts))
    except FramesMissingError as error:
        return _Found(parts=together, progress=max(progress, error.progress))


def _read_file(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise TooLargeError("file")
        return path.read_bytes()
    except OSError as error:
        raise StorageError(f"{NOT_OPENED}{type(error).__name__}") from None
