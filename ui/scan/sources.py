"""What presenters that look for something in whatever is handed over have in common. No Qt here."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from ui.opening import read_file
from ui.ports import Runner
from wallet.errors import FramesMissingError, WalletError
from wallet.transport.joining import Received, join_all_codes
from wallet.transport.reading import read_everything, texts_in_codes

# Content, the file that has it, or what a camera read.
Source = bytes | Path | tuple[Received, ...]
WhatT = TypeVar("WhatT")


@dataclass(frozen=True, slots=True)
class MissingParts:
    """A moving code that is not whole yet.

    Attributes:
        texts: Its parts so far.
        share: How much of it has arrived, 0 to 1.
    """

    texts: tuple[str, ...]
    share: float


def received_in(source: Source, collected: dict[str, None]) -> tuple[Received, ...]:
    """Read everything in a source.

    Args:
        source: What was handed over.
        collected: The parts of a moving code that came before; those in the source are added.

    Raises:
        FramesMissingError: A moving code is not whole yet, with these parts neither.
        UnreadableError: There is nothing that can be read.
        StorageError: A file could not be opened.
    """
    if isinstance(source, tuple):
        return source
    data = source if isinstance(source, bytes) else read_file(source)
    try:
        return read_everything(data).received
    except FramesMissingError:
        collected |= dict.fromkeys(texts_in_codes(data))
        return join_all_codes(collected)


class WaysView(Protocol):
    """What may be asked of pages with ways in."""

    def show_busy(self) -> None:
        """Show that something is being read."""
        ...

    def show_missing(self, share: float) -> None:
        """Ask for the other parts of a moving code; `share` of it has arrived, 0 to 1."""
        ...


class ReadsSources(ABC, Generic[WhatT]):
    """Takes what a page with ways in was given, and looks for one thing in it."""

    def __init__(self, ways: WaysView, free: Runner) -> None:
        """Begin with nothing read.

        Args:
            ways: The pages.
            free: Reads files and pictures, away from the vault.
        """
        self._ways, self._reading = ways, free
        # Of a moving code that is not whole yet.
        self._parts: tuple[str, ...] = ()
        # Answers for a page that was left are dropped.
        self._turn = 0

    def read_files(self, paths: Sequence[str]) -> None:
        """Look for it in files."""
        self._read(tuple(Path(path) for path in paths))

    def read_picture(self, picture: bytes) -> None:
        """Look for it in a picture that was pasted or dropped."""
        self._read((picture,))

    def read_text(self, text: str) -> None:
        """Look for it in a text that was pasted or dropped."""
        self._read((text.strip().encode("utf-8", "replace"),))

    def read_scanned(self, received: tuple[Received, ...]) -> None:
        """Look for it in what was scanned."""
        self._read((received,))

    def _read(self, sources: Sequence[Source]) -> None:
        turn, parts = self._next(), self._parts
        self._ways.show_busy()

        def done(found: WhatT | MissingParts) -> None:
            if turn != self._turn:
                return
            if isinstance(found, MissingParts):
                self._parts = found.texts
                self._ways.show_missing(found.share)
            else:
                self._parts = ()
                self._take(found)

        self._reading.submit(lambda: self._look(sources, parts), done, lambda error: self._refused(turn, error))

    def _next(self) -> int:
        self._turn += 1
        return self._turn

    @staticmethod
    @abstractmethod
    def _look(sources: Sequence[Source], parts: Sequence[str]) -> WhatT | MissingParts:
        """Find it in the first of these that holds one; runs off the GUI thread."""

    @abstractmethod
    def _take(self, found: WhatT) -> None:
        """Go on with what was found."""

    @abstractmethod
    def _refused(self, turn: int, error: WalletError) -> None:
        """Show why nothing was found."""
