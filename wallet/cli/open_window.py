"""`open`: from the command line to the window, as desktops start the program with files."""

from collections.abc import Callable, Sequence
from gettext import gettext as _
from pathlib import Path
from typing import TypeAlias

import click

from wallet.cli.help_text import examples

Window: TypeAlias = Callable[[Sequence[Path]], int]
"""Shows files in the window until it is closed, and returns the exit status."""


class NoWindowError(click.ClickException):
    """The command line was started without the window."""

    code = "no-window"


@click.command("open", epilog=examples("open diploma.json"))
@click.argument("files", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.pass_obj
def open_command(window: Window | None, files: tuple[Path, ...]) -> int:
    """Open files in the window: to keep them, or to check them where there is no wallet."""
    if window is None:
        raise NoWindowError(_("The window is not part of this. Start it with learner-wallet."))
    return window(files)
