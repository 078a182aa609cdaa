"""Files the command line reads and writes; `-` is standard input or output."""

import re
import sys
from datetime import UTC, datetime
from gettext import gettext as _
from pathlib import Path
from typing import Final, Self

import click
from click.shell_completion import CompletionItem

from wallet.errors import StorageError

INPUT: Final = click.Path(exists=True, dir_okay=False, allow_dash=True)
FILE_OR_FOLDER: Final = click.Path(exists=True, path_type=Path)
FOLDER: Final = click.Path(file_okay=False, path_type=Path)
OUTPUT: Final = click.Path(dir_okay=False, allow_dash=True)
_STANDARD: Final = "-"
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
# Above every bound of the core, which then says itself that it is too large.
_MOST_BYTES: Final = 25_000_000


def complete_file(context: click.Context, parameter: click.Parameter, typed: str) -> list[CompletionItem[str]]:  # noqa: ARG001 - the signature is click's
    """Let a shell complete the name of a file, where a text or an address would do as well."""
    return [CompletionItem(typed, type="file")]


class FileUnreadableError(click.ClickException):
    """The system does not let a file be read."""

    code = "file-unreadable"

    @classmethod
    def of(cls, name: str | Path, error: OSError) -> Self:
        """Say of which file, and what the system says."""
        return cls(_("{file} cannot be read: {reason}.").format(file=name, reason=error.strerror))


def read_file(name: str | Path) -> bytes:
    """Read a file, or standard input.

    Raises:
        FileUnreadableError: The system refuses.
    """
    try:
        if str(name) == _STANDARD:
            return sys.stdin.buffer.read(_MOST_BYTES)
        with Path(name).open("rb") as file:
            return file.read(_MOST_BYTES)
    except OSError as error:
        raise FileUnreadableError.of(name, error) from None


def write_file(name: str | Path, data: bytes) -> None:
    """Write a file, or to standard output.

    Raises:
        StorageError: The system refuses.
    """
    if str(name) == _STANDARD:
        click.echo(data, nl=False)
        return
    try:
        Path(name).write_bytes(data)
    except OSError as error:
        raise StorageError(error.__class__.__name__) from None


def make_folder(folder: Path) -> None:
    """Make a folder where it is missing.

    Raises:
        StorageError: The system refuses.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(error.__class__.__name__) from None


def moment(text: str) -> datetime:
    """Read a day or moment in ISO 8601; without an offset it is the time on this computer.

    Raises:
        BadParameter: Anything else.
    """
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        message = _("{text!r} is no time such as 2026-03-02 or 2026-03-02T18:00")
        raise click.BadParameter(message.format(text=text)) from None


def end_moment(text: str) -> datetime:
    """Read the end of something: like `moment`, but a day alone means its last second.

    Raises:
        BadParameter: Neither a day nor a moment.
    """
    return moment(f"{text}T23:59:59" if _DAY.fullmatch(text) else text)


def now() -> datetime:
    """Tell the time, UTC."""
    return datetime.now(UTC)
