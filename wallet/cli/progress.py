"""What long work says of itself: a line on standard error that goes away, and only where a person watches."""

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

from wallet.cli.plain_text import plain


@contextmanager
def working(text: str) -> Iterator[None]:
    """Show a line on the terminal while something is done, and take it away before anything else is printed.

    Nothing is shown where standard error is no terminal, nor where the command prints for machines.
    """
    context = click.get_current_context(silent=True)
    if not sys.stderr.isatty() or (context is not None and context.params.get("as_json")):
        yield
        return
    width = shutil.get_terminal_size().columns - 1
    click.echo(plain(text)[:width], err=True, nl=False)
    try:
        yield
    finally:
        # Spaces, as not every terminal knows how to erase a line.
        click.echo(f"\r{' ' * width}\r", err=True, nl=False)
