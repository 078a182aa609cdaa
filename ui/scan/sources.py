"""What presenters that look for something in whatever is handed over have in common. No Qt here."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path

from wallet.transport.joining import Received


class ReadsSources(ABC):
    """Takes what a page with ways in was given."""

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

    @abstractmethod
    def _read(self, sources: Sequence[bytes | Path | tuple[Received, ...]]) -> None:
        """Look for it in the first of these that holds one."""
