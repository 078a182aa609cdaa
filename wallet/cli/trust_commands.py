"""`trust` and `status`: what a vault knows of issuers and of withdrawn credentials, from files and addresses."""

import json
from collections.abc import Sequence
from gettext import gettext as _
from gettext import ngettext
from pathlib import Path

import click

from wallet.cli.dates import day_text
from wallet.cli.exit_status import ExitStatus
from wallet.cli.files import INPUT, read_file
from wallet.cli.help_text import examples
from wallet.cli.list_error import ListError
from wallet.cli.online import YES, FileOrAddress, fetch_lists, is_address, refresh_command, update_command
from wallet.cli.plain_text import plain
from wallet.cli.report_text import print_table
from wallet.cli.vault_access import VaultAccess, vault_options
from wallet.errors import StatusListError, TooLargeError, TrustListError
from wallet.holder import Holder
from wallet.model.json import Json
from wallet.model.stored import StoredTrustList
from wallet.trust.trust_list import TrustKind, TrustList


@click.group("trust", epilog=examples("trust add issuers.json", "trust list"))
def trust_command() -> None:
    """Lists of issuers that this vault knows."""


@trust_command.command("list", epilog=examples("trust list"))
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
        click.echo(_("No list of issuers yet. Add one with: learner-wallet trust add FILE"))
    else:
        print_table(((stored.name, _facts(stored, known)) for stored, known in lists), indent="")


@trust_command.command(
    "add", epilog=examples("trust add issuers.json school.pem", "trust add https://issuers.example/list.jws")
)
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


@trust_command.command("remove", epilog=examples('trust remove "Known issuers"'))
@click.argument("name", metavar="NAME")
@vault_options
def remove_command(name: str, access: VaultAccess) -> None:
    """Forget a list."""
    with access.open() as holder:
        holder.remove_trust_list(name)
    click.echo(_("Removed {name}.").format(name=plain(name)))


@click.group("status", epilog=examples("status add status.jwt", "status refresh"))
def status_command() -> None:
    """Lists of withdrawn credentials that this vault keeps."""


@status_command.command("add", epilog=examples("status add status.jwt"))
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
    text = ngettext("Kept {number} status list.", "Kept {number} status lists.", len(files))
    click.echo(text.format(number=len(files)))


@status_command.command("list", epilog=examples("status list"))
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
        click.echo(_("No status list yet. Add one with: learner-wallet status add FILE"))
    else:
        came = _("came in on {day}")
        print_table(((kept.uri, came.format(day=day_text(kept.fetched_at))) for kept in lists), indent="")


def size_text(known: TrustList) -> str:
    """Say how much a list holds, and what it is where it is no plain list: `registry with 12 issuers`."""
    number = known.size
    match known.kind:
        case TrustKind.LIST:
            text = ngettext("{number} issuer", "{number} issuers", number)
        case TrustKind.REGISTRY:
            text = ngettext("registry with {number} issuer", "registry with {number} issuers", number)
        case TrustKind.CERTIFICATES:
            text = ngettext("{number} certificate", "{number} certificates", number)
        case TrustKind.KEYS:
            text = ngettext("{number} key without an issuer", "{number} keys without an issuer", number)
        case TrustKind.DID_DOCUMENT:
            text = ngettext("DID document of {number} issuer", "DID document of {number} issuers", number)
    return text.format(number=number)


def _facts(stored: StoredTrustList, known: TrustList) -> str:
    if known.as_of is None:
        text, day = _("{size}, added on {day}, from {source}"), stored.added_at
    else:
        text, day = _("{size}, of {day}, from {source}"), known.as_of
    return text.format(size=size_text(known), day=day_text(day), source=stored.source)


trust_command.add_command(update_command)
status_command.add_command(refresh_command)
