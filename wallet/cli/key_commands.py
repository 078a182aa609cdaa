"""`key`: holder keys, for issuers to bind credentials to."""

import json
from collections.abc import Sequence
from gettext import gettext as _
from typing import Literal

import click

from wallet.cli.dates import moment_text
from wallet.cli.help_text import examples
from wallet.cli.report_text import print_table
from wallet.cli.vault_access import VaultAccess, vault_options
from wallet.holder import HolderKey
from wallet.model.json import Json


@click.group("key", epilog=examples("key new"))
def key_command() -> None:
    """Keys of this vault that issuers bind credentials to."""


@key_command.command("new", epilog=examples("key new", "key new --kind Ed25519 --json"))
@vault_options
@click.option(
    "--kind",
    type=click.Choice(["P-256", "Ed25519"]),
    default="P-256",
    show_default=True,
    help="Which curve the key is of.",
)
@click.option("--json", "as_json", is_flag=True, help="Print it for machines.")
def new_command(access: VaultAccess, kind: Literal["P-256", "Ed25519"], *, as_json: bool) -> None:
    """Make a key and print what an issuer needs: the public JWK, did:jwk and did:key.

    The private part stays in the vault.
    """
    with access.open() as holder:
        key = holder.new_key(kind)
    if as_json:
        click.echo(json.dumps(_document(key), indent=2))
    else:
        _print([key])


@key_command.command("list", epilog=examples("key list"))
@vault_options
@click.option("--json", "as_json", is_flag=True, help="Print them for machines.")
def list_command(access: VaultAccess, *, as_json: bool) -> None:
    """Print the public parts of all keys, oldest first."""
    with access.open() as holder:
        keys = holder.keys()
    if as_json:
        click.echo(json.dumps([_document(key) for key in keys], indent=2))
    elif keys:
        _print(keys)
    else:
        click.echo(_("There is no key yet. Make one with: learner-wallet key new"))


def _print(keys: Sequence[HolderKey]) -> None:
    for number, key in enumerate(keys):
        if number:
            click.echo()
        print_table(
            [
                (_("kind"), key.kind),
                (_("made"), moment_text(key.created)),
                ("JWK", json.dumps(key.jwk, separators=(",", ":"))),
                ("did:jwk", key.did_jwk),
                ("did:key", key.did_key),
                (_("thumbprint"), key.thumbprint),
            ],
            indent="",
        )


def _document(key: HolderKey) -> dict[str, Json]:
    return {
        "kind": key.kind,
        "created": key.created.isoformat(),
        "jwk": dict(key.jwk),
        "did_jwk": key.did_jwk,
        "did_key": key.did_key,
        "thumbprint": key.thumbprint,
    }
