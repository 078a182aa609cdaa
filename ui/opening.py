"""Files the person chose: the reading. No Qt here."""

from pathlib import Path
from stat import S_ISREG
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
        StorageError: The system refuses, or it is no file but a device or a pipe, which may never end.
    """
    try:
        if not S_ISREG(path.stat().st_mode):
            raise StorageError(f"{NOT_OPENED}no file")
        with path.open("rb") as file:
            data = file.read(most + 1)
    except (OSError, ValueError) as error:  # a name that no file can have is a ValueError
        raise StorageError(f"{NOT_OPENED}{type(error).__name__}") from None
    if len(data) > most:
        raise TooLargeError(what)
    return data
