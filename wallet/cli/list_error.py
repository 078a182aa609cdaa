"""A file named on the command line that is not the list it should be."""

from pathlib import Path

import click

from wallet.cli.sentences import error_sentence
from wallet.errors import WalletError


class ListError(click.ClickException):
    """Says which file; keeps the core's code."""

    def __init__(self, path: str | Path, error: WalletError) -> None:
        super().__init__(f"{path}: {error_sentence(error)}")
        self.code = error.code
