"""`vault`: make and look after the encrypted vault."""

from collections.abc import Callable
from gettext import gettext as _
from pathlib import Path
from typing import Final

import click

from wallet.cli.dates import moment_text
from wallet.cli.files import INPUT, OUTPUT, now, write_file
from wallet.cli.help_text import examples
from wallet.cli.language import marked
from wallet.cli.pages import recovery_page
from wallet.cli.progress import working
from wallet.cli.report_text import credentials_text, print_table
from wallet.cli.vault_access import VaultAccess, opening, read_secret, vault_options
from wallet.errors import WalletError
from wallet.model.stored import SlotKind
from wallet.vault import RecoveryCode, Vault
from wallet.vault.backup import restore_backup

_OPENED_WITH: Final = marked({SlotKind.PASSPHRASE: "passphrase", SlotKind.RECOVERY_CODE: "recovery code"})
_FIRST_LINE_HELP: Final = "A file with the new passphrase in its first line; else a prompt, or standard input."


@click.group("vault", epilog=examples("vault create", "vault backup /media/stick/my-wallet.lwbackup"))
def vault_command() -> None:
    """Make and look after the encrypted vault."""


@vault_command.command(
    "create", epilog=examples("vault create", "vault create --vault ~/my-wallet --recovery-sheet recovery.pdf")
)
@vault_options
@click.option("--recovery-sheet", metavar="PDF", type=OUTPUT, help="Save the recovery code as a page to print.")
def create_command(access: VaultAccess, recovery_sheet: str | None) -> None:
    """Make a vault; its recovery code is shown this once."""
    passphrase = access.require_none().new_passphrase()
    with working(_("Making the vault…")):
        vault, code = Vault.create(access.folder, passphrase, now=now())
    vault.close()
    click.echo(_("Made a vault in {folder}").format(folder=access.folder))
    _tell(code, recovery_sheet, access.folder)


@vault_command.command("unlock-test", epilog=examples("vault unlock-test --integrity"))
@vault_options
@click.option("--integrity", is_flag=True, help="Also check every byte in it.")
def unlock_test_command(access: VaultAccess, *, integrity: bool) -> None:
    """Try whether the passphrase opens the vault."""
    with access.open() as holder:
        if integrity:
            with working(_("Checking everything in the vault…")):
                holder.vault.check_integrity()
    whole = _("The passphrase opens the vault, and everything in it is whole.")
    click.echo(whole if integrity else _("It opens."))


@vault_command.command(
    "change-passphrase",
    epilog=examples("vault change-passphrase", "vault change-passphrase --recovery-code-file code.txt"),
)
@vault_options
@click.option("--new-passphrase-file", metavar="FILE", type=INPUT, help=_FIRST_LINE_HELP)
@click.option(
    "--recovery-code-file",
    metavar="FILE",
    type=INPUT,
    help="For who lost the passphrase: a file with the recovery code in its first line.",
)
def change_passphrase_command(
    access: VaultAccess, new_passphrase_file: str | None, recovery_code_file: str | None
) -> None:
    """Set another passphrase; the old one opens nothing any more."""
    opens: Callable[[Path, str], Vault] = Vault.open
    changes: Callable[[Vault, str, str], None] = Vault.change_passphrase
    access.require_vault()
    if recovery_code_file is None:
        old = access.passphrase()
    else:
        old = read_secret(_("Recovery code"), recovery_code_file)
        opens, changes = Vault.open_with_recovery_code, Vault.reset_passphrase
    with opening():
        opened = opens(access.folder, old)
    with opened as vault:
        passphrase = read_secret(_("New passphrase"), new_passphrase_file, twice=True)
        with working(_("Setting the new passphrase…")):
            changes(vault, old, passphrase)
    click.echo(_("Changed. The recovery code stays the same."))


@vault_command.command("info", epilog=examples("vault info"))
@vault_options
def info_command(access: VaultAccess) -> None:
    """Say what is in the vault and what opens it."""
    with access.open() as holder:
        info = holder.vault.info
        rows = [
            (_("folder"), str(access.folder)),
            (_("made"), moment_text(info.created)),
            (_("opens with"), ", ".join(_(_OPENED_WITH[kind]) for kind in info.slots)),
            (_("holds"), credentials_text(info.credential_count)),
            (_("in the bin"), credentials_text(info.bin_count)),
            (_("keys"), str(len(holder.keys()))),
            (_("lists of issuers"), str(len(holder.trust_lists()))),
            (_("status lists"), str(len(holder.statuses().lists))),
            (_("size"), f"{info.size_bytes // 1024} KiB"),
            (_("version"), str(info.version)),
        ]
    print_table(rows, indent="")


@vault_command.command("backup", epilog=examples("vault backup /media/stick/my-wallet.lwbackup"))
@vault_options
@click.argument("file", metavar="FILE", type=click.Path(dir_okay=False))
def backup_command(access: VaultAccess, file: str) -> None:
    """Write the whole vault into one encrypted file; the same passphrase opens it."""
    passphrase = access.require_vault().passphrase()
    with opening():
        opened = Vault.open(access.folder, passphrase)
    with opened as vault, working(_("Writing the backup…")):
        vault.back_up(Path(file), passphrase)
    click.echo(_("The backup is in {file}. Your passphrase or your recovery code opens it.").format(file=file))


@vault_command.command("restore", epilog=examples("vault restore /media/stick/my-wallet.lwbackup --vault ~/my-wallet"))
@vault_options
@click.argument("file", metavar="FILE", type=click.Path(exists=True, dir_okay=False))
def restore_command(access: VaultAccess, file: str) -> None:
    """Make a vault of a backup, in a folder that has none yet; every byte is checked."""
    passphrase = access.require_none().passphrase()
    with working(_("Restoring the backup…")):
        restore_backup(Path(file), access.folder, passphrase)
    click.echo(_("Restored in {folder}. Nothing was lost.").format(folder=access.folder))


def _tell(code: RecoveryCode, sheet: str | None, folder: Path) -> None:
    """Show a recovery code, or put it on a page; if that fails, it must still be seen."""
    if sheet is not None:
        try:
            write_file(sheet, recovery_page(code, folder, now()))
        except WalletError:
            _show(code)
            raise
        text = _("The recovery code is in {file}. Print it, keep it away from this computer, erase the file.")
        click.echo(text.format(file=sheet))
    else:
        _show(code)


def _show(code: RecoveryCode) -> None:
    click.echo(_("Recovery code; write it down and keep it away from this computer. It is shown this once:"))
    click.echo(f"  {code.text}")
