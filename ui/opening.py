"""Files the person chose: the reading. No Qt here."""

from pathlib import Path
from typing import Final

from wallet.errors import StorageError, TooLargeError

# No credential, question, picture or PDF that people hand over is larger.
MAX_FILE_BYTES: Final = 25_000_000
# Detail of an error: it is about the file, not about the wallet's own store.
NOT_OPENED: Final = "not opened: "


def read_file(path: Path, most: int = MAX_FILE_BYTES, what: str = "file") -> bytes:
    """Read a file.

    Args:
        path: Where it stands.
        most: Largest size, in bytes.
        what: What it is taken for; the detail of the error where it is larger.

    Raises:
        TooLargeError: It is larger than `most`.
        StorageError: The system refuses.
    """
    try:
        if path.stat().st_size > most:
            raise TooLargeError(what)
        return path.read_bytes()
    except OSError as error:
        raise StorageError(f"{NOT_OPENED}{type(error).__name__}") from None
