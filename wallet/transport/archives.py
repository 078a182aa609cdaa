"""Zip archives as a folder of files: bounded, one level deep, nothing written anywhere."""

import struct
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from wallet.errors import MalformedError, TooLargeError, UnreadableError, UnsupportedFormatError

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

MAX_BYTES: Final = 25_000_000
MAX_ENTRIES: Final = 2_000
MAX_ENTRY_BYTES: Final = 20_000_000
MAX_TOTAL_BYTES: Final = 40_000_000
# Deflate reaches 1,032 to 1; text of credentials 30 to 1. Small files may do what they like.
MAX_RATIO: Final = 200
_RATIO_FROM: Final = 200_000

_MAGIC: Final = (b"PK\x03\x04", b"PK\x05\x06")
_DIRECTORY_RECORD: Final = b"PK\x01\x02"
_STORED, _DEFLATED = 0, 8
_ENCRYPTED: Final = 0x1
# What a Mac adds to each archive: a shadow of every file under the same name.
_SHADOWS: Final = "__MACOSX/"


class ArchiveEntry(NamedTuple):
    """A file in an archive.

    Attributes:
        name: Its path in the archive; for showing only.
        data: Its bytes; empty where they could not be read.
        error: Why not, or None.
    """

    name: str
    data: bytes
    error: UnreadableError | None = None


def is_archive(data: bytes) -> bool:
    """Tell a zip archive by its first bytes."""
    return data.startswith(_MAGIC)


def archive_entries(data: bytes) -> Iterator[ArchiveEntry]:
    """Read the files of a zip archive one after the other, so that one at a time is in memory.

    Folders and the shadow files of a Mac are left out. A file that is damaged, encrypted or compressed in an unusual
    way comes with its error; the bounds on the whole archive end the reading.

    Raises:
        MalformedError: No archive that can be read.
        TooLargeError: The archive, its number of files, what it inflates to, or the ratio of both exceeds a bound.
    """
    if len(data) > MAX_BYTES:
        raise TooLargeError("archive")
    # Each record of the directory costs a thousand bytes once parsed, so they are counted before.
    if data.count(_DIRECTORY_RECORD) > 2 * MAX_ENTRIES:
        raise TooLargeError("files in the archive")
    with _opened(data) as archive:
        # A name may be empty, on which the library's own test for folders fails.
        files = [
            item
            for item in archive.infolist()
            if not (item.filename.endswith("/") or item.filename.startswith(_SHADOWS))
        ]
        if len(files) > MAX_ENTRIES:
            raise TooLargeError("files in the archive")
        room = MAX_TOTAL_BYTES
        for item in files:
            allowed = min(MAX_ENTRY_BYTES, room, max(_RATIO_FROM, MAX_RATIO * item.compress_size))
            # No more than it states is ever read, and what is read counts even where it turns out to be damaged.
            room -= min(item.file_size, allowed)
            yield _read(archive, item, allowed)


def _opened(data: bytes) -> "ZipFile":
    import io  # noqa: PLC0415 - archives are not read at every start
    from zipfile import BadZipFile, ZipFile  # noqa: PLC0415 - see above

    try:
        return ZipFile(io.BytesIO(data))
    except (BadZipFile, OSError, ValueError, RuntimeError, struct.error, IndexError, OverflowError):
        raise MalformedError("archive") from None


def _read(archive: "ZipFile", item: "ZipInfo", allowed: int) -> ArchiveEntry:
    """Read one file of at most `allowed` bytes."""
    from zipfile import BadZipFile  # noqa: PLC0415 - see above

    if item.flag_bits & _ENCRYPTED:
        return ArchiveEntry(item.filename, b"", UnsupportedFormatError("encrypted"))
    if item.compress_type not in (_STORED, _DEFLATED):
        return ArchiveEntry(item.filename, b"", UnsupportedFormatError("compression of the file in the archive"))
    try:
        with archive.open(item) as file:
            content = file.read(allowed + 1)
    except (BadZipFile, OSError, EOFError, ValueError, RuntimeError, zlib.error, struct.error):
        return ArchiveEntry(item.filename, b"", MalformedError("file in the archive"))
    if len(content) > allowed:
        if allowed == MAX_ENTRY_BYTES:
            return ArchiveEntry(item.filename, b"", TooLargeError("file in the archive"))
        raise TooLargeError("what the archive inflates to")
    return ArchiveEntry(item.filename, content)
