"""Which vault, and what opens it."""

import functools
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from gettext import gettext as _
from pathlib import Path
from typing import Any, Final, Self, TypeAlias

import click

from wallet.cli.files import FOLDER, INPUT, now, read_file
from wallet.cli.progress import working
from wallet.errors import HelperModeError, VaultError, VaultExistsError, VaultNotFoundError
from wallet.holder import Holder
from wallet.places import VAULT_SWITCH, vault_folder
from wallet.vault import Vault

_Command: TypeAlias = Callable[..., int | None]

_STANDARD_INPUT: Final = "-"


class VaultAccess:
    """The vault that the command line names, not yet open.

    Attributes:
        folder: Where it lies.
    """

    def __init__(self, folder: Path | None, passphrase_file: str | None) -> None:
        self.folder = folder if folder is not None else vault_folder()
        self._passphrase_file = passphrase_file

    @contextmanager
    def open(self) -> Iterator[Holder]:
        """Open it with the passphrase, erase what was removed long ago or has ended, and close it afterwards.

        Raises:
            VaultError: It does not open.
        """
        passphrase = self.require_vault().passphrase()
        with opening():
            opened = Vault.open(self.folder, passphrase)
        with opened as vault:
            holder = Holder(vault, now)
            # The next opening tries again, and damage shows where it matters; a helper empties no bin.
            with suppress(VaultError, HelperModeError):
                holder.erase_old_removed()
            with suppress(VaultError):
                for __ in holder.erase_ended_records():
                    click.echo(_("A learner's record was erased: its consent has ended."), err=True)
            yield holder

    def require_vault(self) -> Self:
        """Require a vault in the folder, before anybody is asked for what opens it.

        Raises:
            VaultNotFoundError: There is none.
        """
        if not Vault.exists(self.folder):
            raise VaultNotFoundError
        return self

    def require_none(self) -> Self:
        """Require that no vault is in the folder, before anybody is asked for what is to open it.

        Raises:
            VaultExistsError: There is one.
        """
        if Vault.exists(self.folder):
            raise VaultExistsError
        return self

    def passphrase(self) -> str:
        """Get the passphrase: from the file that was named, a prompt, or standard input."""
        return read_secret(_("Passphrase"), self._passphrase_file)

    def new_passphrase(self) -> str:
        """Get the passphrase of a new vault; a prompt asks twice."""
        return read_secret(_("New passphrase"), self._passphrase_file, twice=True)


def opening() -> AbstractContextManager[None]:
    """Say that the vault is being opened, which takes a while so that nobody can guess passphrases quickly."""
    return working(_("Opening the vault…"))


def vault_options(command: _Command) -> _Command:
    """Give a command `--vault` and `--passphrase-file`; it receives them as `access`."""

    @click.option(
        "--vault",
        metavar="DIR",
        type=FOLDER,
        envvar=VAULT_SWITCH,
        help=f"Folder of the vault; else {VAULT_SWITCH}, else the one the window uses.",
    )
    @click.option(
        "--passphrase-file",
        metavar="FILE",
        type=INPUT,
        help="A file with the passphrase in its first line; else a prompt, or standard input.",
    )
    @functools.wraps(command)
    def with_access(
        *args: object,
        vault: Path | None,
        passphrase_file: str | None,
        **others: Any,  # noqa: ANN401 - options of the command itself
    ) -> int | None:
        return command(*args, access=VaultAccess(vault, passphrase_file), **others)

    return with_access


def read_secret(name: str, file: str | None, *, twice: bool = False) -> str:
    """Get a secret: the first line of a file, a prompt that shows nothing, or a line of standard input.

    Raises:
        UsageError: It is empty, or no text.
    """
    if file is not None and file != _STANDARD_INPUT:
        text = _first_line(read_file(file))
    elif file is None and sys.stdin.isatty():
        text = click.prompt(name, hide_input=True, confirmation_prompt=twice, err=True)
    else:
        text = sys.stdin.readline().rstrip("\r\n")
    if not text:
        message = _("{name}: nothing was given. Use --passphrase-file, or write it to standard input.")
        raise click.UsageError(message.format(name=name))
    return text


def _first_line(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig").partition("\n")[0].rstrip("\r")
    except UnicodeDecodeError:
        raise click.UsageError(_("The passphrase file is not UTF-8 text.")) from None
