"""Files that go along with a record: how many, how large, and what they may be called."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from wallet.errors import RecordError, RecordTooLargeError
from wallet.model.guidance import SealedFile
from wallet.transport.file_endings import is_device_name

MAX_FILES: Final = 20
MAX_FILE_BYTES: Final = 8_000_000
MAX_FILES_BYTES: Final = 16_000_000

_MAX_NAME: Final = 200
# No folder, no character that a system keeps for itself or that does not show.
_NOT_IN_NAMES: Final = re.compile(r'[/\\:*?"<>|]')
_MEDIA_TYPE: Final = re.compile(
    r"[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,60}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,100}", re.ASCII
)


def require_files(files: Sequence[SealedFile]) -> None:
    """Require files that fit a record.

    Raises:
        RecordTooLargeError: More than `MAX_FILES`, or over `MAX_FILE_BYTES` each or `MAX_FILES_BYTES` together.
        RecordError: Two with one name, or a name or media type that is none (RFC 6838 section 4.2).
    """
    sizes = [len(file.data) for file in files]
    if len(files) > MAX_FILES or max(sizes, default=0) > MAX_FILE_BYTES or sum(sizes) > MAX_FILES_BYTES:
        raise RecordTooLargeError("files")
    # Some systems take capitals and small letters, and two ways of writing one letter, for the same.
    if len({unicodedata.normalize("NFKC", file.name).casefold() for file in files}) != len(files):
        raise RecordError("two files of one name")
    for file in files:
        if not is_file_name(file.name):
            raise RecordError("file name")
        if _MEDIA_TYPE.fullmatch(file.media_type) is None:
            raise RecordError("media type")


def is_file_name(name: str) -> bool:
    """Tell whether a text is the name of a file alone, safe to show and to save under."""
    return (
        0 < len(name) <= _MAX_NAME
        and name.isprintable()
        and _NOT_IN_NAMES.search(name) is None
        and not is_device_name(name)
        and not name.startswith((".", " "))
        and not name.endswith((".", " "))
    )
