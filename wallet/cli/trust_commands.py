"""`trust` and `status`: what a vault knows of issuers and of withdrawn credentials, from files and addresses."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import click

from wallet.cli.exit_status import ExitStatus
from wallet.cli.files import INPUT, read_file
from wallet.cli.list_error import ListError
from wallet.cli.online import YES, FileOrAddress, fetch_lists, is_address, refresh_command, update_command
from wallet.cli.plain_text import plain
from wallet.cli.report_text import counted, print_table
from wallet.cli.sentences import day_text
from wallet.cli.vault_access import VaultAccess, vault_options
from wallet.errors import StatusListError, TooLargeError, TrustListError
from wallet.holder import Holder
from wallet.model.json import Json
from wallet.model.stored import StoredTrustList
from wallet.trust.trust_list import TrustKind, TrustList

_KINDS: Final = {
    TrustKind.LIST: "{many}",
    TrustKind.REGISTRY: "registry with {many}",
    TrustKind.CERTIFICATES: "{many}",
    TrustKind.KEYS: "{many} without an issuer",
    TrustKind.DID_DOCUMENT: "DID document of {many}",
}


@click.group("trust")
def trust_command() -> None:
    """Lists of issuers that this vault knows."""


@trust_command.command("list")
@vault_options
@click.option("--json", "as_json", is_flag=True, help="Print them for machines.")
def list_command(access: VaultAccess, *, as_json: bool) -> None:
    """Print the lists of issuers, and what else this vault trusts."""
    with access.open() as holder:
        lists = holder.trust_lists()
    if as_json:
        documents: list[Json] = [
            {
                "name": stored.name,
                "kind": known.kind.value,
                "as_of": None if known.as_of is None else known.as_of.isoformat(),
                "issuers": len(known.issuers),
                "size": known.size,
                "added_at": stored.added_at.isoformat(),
                "source": stored.source,
                "example": known.example,
            }
            for stored, known in lists
        ]
        click.echo(json.dumps(documents, indent=2))
    elif not lists:
        click.echo("No list of issuers yet. Add one with: learner-wallet trust add FILE")
    else:
        print_table(((stored.name, _facts(stored, known)) for stored, known in lists), indent="")


@trust_command.command("add")
@click.argument("sources", metavar="FILE-OR-ADDRESS...", nargs=-1, required=True, type=FileOrAddress())
@click.option("--instead-of", metavar="NAME", help="The list to replace, for a kind that has no name of its own.")
@YES
@vault_options
def add_command(sources: Sequence[str], access: VaultAccess, *, instead_of: str | None, yes: bool) -> int:
    """Accept trust lists, issuer registries, PEM certificates, DID documents or JWK sets.

    A newer one of the same name takes the former one's place. An address must begin with https://; it is printed and
    asked after a yes. With files alone no connection is opened.
    """
    with access.open() as holder:
        fetched = fetch_lists([source for source in sources if is_address(source)], yes=yes)
        if fetched is None:
            return ExitStatus.UNDETERMINED
        with holder.vault.transaction():
            added = [
                keep_trust_list(holder, fetched[source] if source in fetched else read_file(source), source, instead_of)
                for source in sources
            ]
    print_table(((known.name, size_text(known)) for known in added), indent="")
    return ExitStatus.DONE


def keep_trust_list(holder: Holder, data: bytes, source: str, instead_of: str | None = None) -> TrustList:
    """Keep a list of any kind in the vault.

    Args:
        holder: The open vault.
        data: The list.
        source: The file or address it came from.
        instead_of: The list to replace, for a kind that has no name of its own.

    Raises:
        ListError: No such list, or one that may not take the former one's place.
    """
    try:
        return holder.add_trust_list(data, source if "://" in source else Path(source).name, instead_of)
    except TrustListError as error:
        raise ListError(source, error) from None


@trust_command.command("remove")
@click.argument("name", metavar="NAME")
@vault_options
def remove_command(name: str, access: VaultAccess) -> None:
    """Forget a list."""
    with access.open() as holder:
        holder.remove_trust_list(name)
    click.echo(f"Removed {plain(name)}.")


@click.group("status")
def status_command() -> None:
    """Lists of withdrawn credentials that this vault keeps."""


@status_command.command("add")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=INPUT)
@vault_options
def add_status_command(files: Sequence[str], access: VaultAccess) -> None:
    """Keep status lists; a list of the same address takes the former one's place."""
    with access.open() as holder, holder.vault.transaction():
        for file in files:
            try:
                holder.add_status_list(read_file(file).strip())
            except (StatusListError, TooLargeError) as error:
                raise ListError(file, error) from None
    click.echo(f"Kept {counted(len(files), 'status list')}.")


@status_command.command("list")
@vault_options
@click.option("--json", "as_json", is_flag=True, help="Print them for machines.")
def list_status_command(access: VaultAccess, *, as_json: bool) -> None:
    """Print the addresses of the status lists and when each came in."""
    with access.open() as holder:
        lists = holder.vault.status_lists.all()
    if as_json:
        documents = [{"uri": kept.uri, "fetched_at": kept.fetched_at.isoformat()} for kept in lists]
        click.echo(json.dumps(documents, indent=2))
    elif not lists:
        click.echo("No status list yet. Add one with: learner-wallet status add FILE")
    else:
        print_table(((kept.uri, f"came in on {day_text(kept.fetched_at)}") for kept in lists), indent="")


def size_text(known: TrustList) -> str:
    """Say how much a list holds, and what it is where it is no plain list: `registry with 12 issuers`."""
    many = counted(known.size, {TrustKind.CERTIFICATES: "certificate", TrustKind.KEYS: "key"}.get(known.kind, "issuer"))
    return _KINDS[known.kind].format(many=many)


def _facts(stored: StoredTrustList, known: TrustList) -> str:
    date = f", added on {day_text(stored.added_at)}" if known.as_of is None else f", of {day_text(known.as_of)}"
    return f"{size_text(known)}{date}, from {stored.source}"


trust_command.add_command(update_command)
status_command.add_command(refresh_command)
