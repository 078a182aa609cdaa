"""Files that go along with a record: reading them, and names that every system takes. No Qt here."""

import mimetypes
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from ui.opening import read_file
from ui.saving import suggested_name
from wallet.consent.attached_files import MAX_FILE_BYTES, is_file_name
from wallet.errors import RecordTooLargeError, TooLargeError
from wallet.model.guidance import SealedFile

_ANY: Final = "application/octet-stream"


def read_files(paths: Sequence[str]) -> tuple[SealedFile, ...]:
    """Read files that go along.

    Raises:
        RecordTooLargeError: One is larger than a record takes.
        StorageError: The system refuses.
    """
    return tuple(_read(Path(path)) for path in paths)


def _read(path: Path) -> SealedFile:
    try:
        data = read_file(path, MAX_FILE_BYTES)
    except TooLargeError:
        raise RecordTooLargeError("files") from None
    name = path.name if is_file_name(path.name) else suggested_name(path.stem, "")
    return SealedFile(name, mimetypes.guess_type(path.name)[0] or _ANY, data)
