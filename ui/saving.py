"""Files the person saves: a name to begin with, and the writing. No Qt here."""

import os
import unicodedata
from pathlib import Path
from typing import Final

from wallet.errors import StorageError

_LONGEST: Final = 80


def suggested_name(title: str, ending: str) -> str:
    """Return a file name made of a title: letters and digits every system accepts, then the ending."""
    letters = "".join(c if unicodedata.category(c)[0] in "LN" else "-" for c in title)
    name = "-".join(part for part in letters.split("-") if part)[:_LONGEST].strip("-")
    return f"{name or 'credential'}{ending}"


def write_file(path: str, data: bytes) -> None:
    """Write a file whole or not at all.

    Raises:
        StorageError: The disk refused.
    """
    target = Path(path)
    beside = target.with_name(f".{target.name}.part")
    try:
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise StorageError(type(error).__name__) from None
