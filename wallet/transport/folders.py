"""The files of a folder that somebody hands over whole."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from wallet.errors import TooLargeError, UnsupportedFormatError

MOST_FILES: Final = 5_000
DEEPEST: Final = 8
# Details of the errors, for which sentences of their own exist.
TOO_MANY_FILES: Final = "files in the folder"
NOTHING_IN_FOLDER: Final = "no credential in the folder"


def files_of_folder(folder: Path) -> tuple[Path, ...]:
    """List the files of a folder and of those in it, in the order of their names; hidden ones are left out.

    Raises:
        TooLargeError: More than `MOST_FILES`.
        UnsupportedFormatError: There is none.
    """
    found: list[Path] = []
    for path in _walk(folder):
        if len(found) == MOST_FILES:
            raise TooLargeError(TOO_MANY_FILES)
        found.append(path)
    if not found:
        raise UnsupportedFormatError(NOTHING_IN_FOLDER)
    return tuple(found)


def _walk(folder: Path) -> Iterator[Path]:
    # Links are not followed: they may lead in circles, or out of what was handed over.
    for place, folders, files in os.walk(folder, followlinks=False):
        inside = Path(place).relative_to(folder)
        folders[:] = sorted(item for item in folders if not item.startswith(".")) if len(inside.parts) < DEEPEST else []
        for file in sorted(files):
            path = Path(place, file)
            if not file.startswith(".") and path.is_file() and not path.is_symlink():
                yield path
