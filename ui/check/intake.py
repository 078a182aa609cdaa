"""From whatever was dropped, pasted or opened to checked credentials; runs off the GUI thread."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from wallet.checking import Checked, Surroundings, check_texts
from wallet.errors import (
    FramesMissingError,
    MalformedError,
    StorageError,
    TooLargeError,
    UnreadableError,
    UnsupportedFormatError,
)
from wallet.list_files import ListFile, list_in
from wallet.model.report import CheckName, Verdict
from wallet.transport.reading import join_codes, read_codes, read_input, read_pdf
from wallet.verification import unreadable_report

MAX_FILE_BYTES: Final = 25_000_000
MOST_SOURCES: Final = 200
_FRAMES_MISSING: Final = FramesMissingError.code

# Content, or the file that has it.
Source = bytes | Path


@dataclass(frozen=True, slots=True)
class Intake:
    """What came of some sources.

    Attributes:
        results: What was checked.
        lists: Files that are no credentials and belong in Settings.
        names: For each of `results` the file in an archive it came from; empty where it came alone.
        parts: Texts of the codes of a moving code that is not whole yet.
        share: How much of that has arrived, 0 to 1; None where no part is missing.
    """

    results: tuple[Checked, ...]
    parts: tuple[str, ...] = ()
    share: float | None = None
    names: tuple[str, ...] = ()
    lists: tuple[ListFile, ...] = ()


def take_in(sources: Sequence[Source], parts: Iterable[str], surroundings: Surroundings) -> Intake:
    """Read and check every source; pictures that each show a part of a moving code are put together.

    Args:
        sources: Contents or files, at most `MOST_SOURCES`.
        parts: Parts that came before.
        surroundings: What the checks rest on.

    Raises:
        StorageError: A file could not be opened.
        TooLargeError: Too many sources.
    """
    if len(sources) > MOST_SOURCES:
        raise TooLargeError("sources")
    results: dict[str, Checked] = {}
    names: dict[str, str] = {}
    lists: list[ListFile] = []
    collected = dict.fromkeys(parts)
    before = len(collected)
    for number, source in enumerate(sources):
        try:
            data = _content(source)
            belonging = list_in(data, source.name if isinstance(source, Path) else "")
            if belonging is not None:
                lists.append(belonging)
                continue
            found = _checked(data, surroundings)
        except UnreadableError as error:
            found = (("", _unreadable(error, surroundings)),)
            data = b""
        for place, (name, checked) in enumerate(found):
            if checked.report.check(CheckName.STRUCTURE).code == _FRAMES_MISSING:
                collected |= dict.fromkeys(_codes_in(data))
            else:
                key = checked.text or f"unreadable {number} {place}"
                results.setdefault(key, checked)
                names.setdefault(key, name)
    if len(collected) == before and not (results or collected):
        return Intake((), lists=tuple(lists))
    share = None
    if len(collected) > before:
        try:
            joined = check_texts(join_codes(collected), "qr", surroundings)
            results |= {checked.text: checked for checked in joined}
            collected.clear()
        except FramesMissingError as error:
            share = error.progress
    readable = [checked for checked in results.values() if checked.report.verdict is not Verdict.UNREADABLE]
    if share is not None and readable:
        share = None
    named = tuple(names.get(key, "") for key in results)
    return Intake(tuple(results.values()), tuple(collected), share, named, tuple(lists))


def _checked(data: bytes, surroundings: Surroundings) -> tuple[tuple[str, Checked], ...]:
    """Check everything in some input, each with its name; a file of an archive that cannot be read says why."""
    results: list[tuple[str, Checked]] = []
    try:
        items = read_input(data).items
    except UnreadableError as error:
        return (("", _unreadable(error, surroundings)),)
    for item in items:
        if item.error is not None:
            results.append((item.name, _unreadable(item.error, surroundings)))
        else:
            results += ((item.name, checked) for checked in check_texts((item.text,), item.carrier, surroundings))
    return tuple(results)


def _unreadable(error: UnreadableError, surroundings: Surroundings) -> Checked:
    return Checked("unknown", "", None, unreadable_report(error, surroundings.at), (), 0)


def _content(source: Source) -> bytes:
    if isinstance(source, bytes):
        return source
    try:
        if source.stat().st_size > MAX_FILE_BYTES:
            raise TooLargeError("file")
        return source.read_bytes()
    except OSError as error:
        raise StorageError(type(error).__name__) from error


def _codes_in(data: bytes) -> tuple[str, ...]:
    """Return the texts of the codes in a picture, PDF or text, whatever they hold."""
    try:
        return read_codes(data)
    except UnsupportedFormatError:
        pass
    try:
        return read_pdf(data).codes
    except MalformedError:
        return tuple(data.decode("utf-8", "replace").split())
