"""Invitations, sealed records, notices and advice: how the command line finds them in files, and writes them."""

import functools
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from gettext import gettext as _
from pathlib import Path
from typing import Any, Final, TypeAlias

import click

from wallet.cli.files import FOLDER, OUTPUT, make_folder, read_file, write_file
from wallet.cli.plain_text import plain
from wallet.consent.packed_message import message_ur_type, pack_message
from wallet.errors import UnsupportedFormatError
from wallet.transport.code_pictures import code_pictures, code_sheet
from wallet.transport.guidance_texts import GuidanceKind
from wallet.transport.joining import Received, join_all_codes
from wallet.transport.qr_codes import FRAME_VERSION, MAX_SINGLE_VERSION, plan_message
from wallet.transport.reading import read_everything, texts_in_codes

_Command: TypeAlias = Callable[..., int | None]

_SCREEN_SCALE: Final = 6  # pixels a module; readers need two and a half
# "urn:uuid:", which every consent's name begins with.
_NAME_START: Final = "urn:uuid:"
_SHORTEST_NAME: Final = 4


@dataclass(frozen=True, slots=True)
class MessageOutputs:
    """Where a message goes; None where it does not."""

    out: str | None
    qr: Path | None
    frames: Path | None

    @property
    def any(self) -> bool:
        """Whether it goes anywhere."""
        return self.out is not None or self.qr is not None or self.frames is not None

    @property
    def on_standard_output(self) -> bool:
        """Whether standard output carries the message itself."""
        return self.out == "-"

    def require(self) -> None:
        """Require that it goes somewhere.

        Raises:
            UsageError: It goes nowhere.
        """
        if not self.any:
            raise click.UsageError(_("Say where to: --out, --qr or --frames."))

    def write(self, text: str, packed: bytes | None) -> None:
        """Write a message in every way that was asked for.

        Args:
            text: The signed or sealed text.
            packed: The same for codes; None where it is too long for them.

        Raises:
            UsageError: Codes were asked for, and it is too long for them.
            StorageError: The system refuses.
        """
        if packed is None and (self.qr is not None or self.frames is not None):
            raise click.UsageError(_("It is too long for codes. Write it to a file with --out."))
        if self.qr is not None and packed is not None:
            plan = plan_message(message_ur_type(text), packed, frame_version=MAX_SINGLE_VERSION)
            write_file(self.qr, code_sheet(code_pictures(plan, scale=_SCREEN_SCALE)))
        if self.frames is not None and packed is not None:
            plan = plan_message(message_ur_type(text), packed, max_version=FRAME_VERSION)
            make_folder(self.frames)
            for number, picture in enumerate(code_pictures(plan, scale=_SCREEN_SCALE), start=1):
                write_file(self.frames / f"frame-{number:03}.png", picture)
        if self.out is not None:
            write_file(self.out, f"{text}\n".encode())

    def write_short(self, text: str) -> None:
        """Write a message that always fits codes, such as a notice.

        Raises:
            StorageError: The system refuses.
        """
        self.write(text, pack_message(text))


def message_options(command: _Command) -> _Command:
    """Give a command `--out`, `--qr` and `--frames`; it receives them as `outputs`."""

    @click.option("--out", metavar="FILE", type=OUTPUT, help="The message as a file; - is standard output.")
    @click.option("--qr", metavar="PNG", type=click.Path(dir_okay=False, path_type=Path), help="A picture of its code.")
    @click.option("--frames", metavar="DIR", type=FOLDER, help="Pictures of small codes, to show one after the other.")
    @functools.wraps(command)
    def with_outputs(
        *args: object,
        out: str | None,
        qr: Path | None,
        frames: Path | None,
        **others: Any,  # noqa: ANN401 - options of the command itself
    ) -> int | None:
        return command(*args, outputs=MessageOutputs(out, qr, frames), **others)

    return with_outputs


def find_message(files: Sequence[str], *kinds: GuidanceKind) -> str | bytes:
    """Find the one message of these kinds in a file, or in codes that are spread over several.

    Raises:
        UnsupportedFormatError: There is none, or more than one.
        UnreadableError: A file is broken.
        FileUnreadableError: The system does not let one be read.
    """
    contents = [read_file(file) for file in files]
    received: Iterable[Received] = ()
    # What begins like nothing that is read is no such message either.
    with suppress(UnsupportedFormatError):
        if len(contents) == 1:
            received = read_everything(contents[0]).received
        else:
            received = join_all_codes(text for data in contents for text in texts_in_codes(data))
    found = [item.content for item in received if item.kind in kinds]
    if len(found) != 1:
        raise UnsupportedFormatError(f"no-{kinds[0]}" if not found else "several")
    return found[0]


def named_id(name: str, known: Iterable[str]) -> str:
    """Complete the name of a consent, of which its first letters suffice.

    Raises:
        UsageError: None is called so, or several are.
    """
    wanted = name.strip().lower().removeprefix(_NAME_START)
    found = [item for item in known if item.removeprefix(_NAME_START).startswith(wanted)]
    if len(wanted) < _SHORTEST_NAME or not found:
        message = _("Nothing here is called {name}. See: {command} list")
        context = click.get_current_context()
        assert context.parent is not None  # noqa: S101 - each of these commands stands in a group with a list
        raise click.UsageError(message.format(name=plain(name), command=context.parent.command_path))
    if len(found) > 1:
        message = _("Several consents begin with {name}. Give more of the name.")
        raise click.UsageError(message.format(name=plain(name)))
    return found[0]


def short_id(consent_id: str) -> str:
    """Shorten the name of a consent to what people can type."""
    return consent_id.removeprefix(_NAME_START)[:8]
