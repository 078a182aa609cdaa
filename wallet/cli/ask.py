"""`ask`: a question to a learner, whose answer nobody can have made before."""

from collections.abc import Sequence
from gettext import gettext as _
from pathlib import Path
from typing import Final

import click

from wallet.asking import Asked, Asking
from wallet.cli.dates import moment_text
from wallet.cli.files import INPUT, OUTPUT, now, read_file, write_file
from wallet.cli.help_text import examples
from wallet.cli.plain_text import plain
from wallet.cli.question_state import QuestionState, write_state
from wallet.cli.vault_access import read_secret
from wallet.cli.wanted import Wanted, parse_wanted, query_of, query_of_file
from wallet.questions.askers import AskerIdentity, load_identity
from wallet.transport.code_pictures import code_pictures, code_sheet
from wallet.transport.multipart_ur import UR_REQUEST
from wallet.transport.qr_codes import MAX_SINGLE_VERSION, plan_message

_SCREEN_SCALE: Final = 6  # pixels a module; readers need two and a half
_FILE: Final = click.Path(dir_okay=False, path_type=Path)


@click.command(
    "ask",
    epilog=examples(
        'ask --want learning:given_name,credits --purpose "To plan your course" --state q.state --qr q.png'
    ),
)
@click.option(
    "--want",
    multiple=True,
    metavar="TYPE:PATH,...",
    type=parse_wanted,
    help="What is needed: learning, micro-credential, badge, diploma or the type's own name, and details. "
    "Repeat it. How details are called, inspect says.",
)
@click.option(
    "--welcome",
    multiple=True,
    metavar="TYPE:PATH,...",
    type=parse_wanted,
    help="Details that the learner may leave out, of a type that is wanted.",
)
@click.option("--from", "issuers", multiple=True, metavar="ISSUER", help="An identifier of an issuer that will do.")
@click.option("--query", "query_file", metavar="FILE", type=INPUT, help="The query itself, in DCQL, instead of --want.")
@click.option("--purpose", required=True, metavar="TEXT", help="What for, in one sentence that the learner reads.")
@click.option("--name", default="", metavar="NAME", help="As whom; without --identity nobody can verify it.")
@click.option("--identity", metavar="FILE", type=INPUT, help="A certificate with its key: PKCS #12 or PEM.")
@click.option("--identity-passphrase-file", metavar="FILE", type=INPUT, help="What opens it, in the first line.")
@click.option("--encrypt", is_flag=True, help="The answer can be opened with the state file alone.")
@click.option("--accept-copies", is_flag=True, help="Also take what does not prove who shows it.")
@click.option("--qr", metavar="PNG", type=_FILE, help="A picture of the question's code, for this program.")
@click.option("--out", metavar="FILE", type=OUTPUT, help="The same as a link, for any wallet; - is standard output.")
@click.option("--state", "state_file", required=True, metavar="FILE", type=_FILE, help="Where key and nonce are kept.")
def ask_command(  # noqa: PLR0913 - one for each option
    *,
    want: Sequence[Wanted],
    welcome: Sequence[Wanted],
    issuers: Sequence[str],
    query_file: str | None,
    purpose: str,
    name: str,
    identity: str | None,
    identity_passphrase_file: str | None,
    encrypt: bool,
    accept_copies: bool,
    qr: Path | None,
    out: str | None,
    state_file: Path,
) -> None:
    """Ask a learner to show details; the answer counts once, and for five minutes.

    Keep the state file: check-answer needs it, and nobody else may have it.
    """
    if bool(want) == (query_file is not None):
        raise click.UsageError(_("Say what is needed, with --want or with --query."))
    if query_file is not None and (welcome or issuers or accept_copies):
        raise click.UsageError(_("With --query, all of what is asked stands in its file."))
    if qr is None and out is None:
        raise click.UsageError(_("Say where to: --qr or --out."))
    if identity is None and identity_passphrase_file is not None:
        raise click.UsageError(_("--identity-passphrase-file needs --identity."))
    if query_file is not None:
        query = query_of_file(read_file(query_file))
    else:
        query = query_of(want, welcome, issuers, accept_copies=accept_copies)
    asking = Asking(now, _identity(identity, identity_passphrase_file))
    asked = asking.ask(query, purpose, name, encrypted=encrypt)
    pictures = _pictures(asked) if qr is not None else b""
    # First, so that no question goes out whose answer nobody could check.
    write_state(state_file, QuestionState(asked.pending))
    if qr is not None:
        write_file(qr, pictures)
    if out is not None:
        write_file(out, f"{asked.link}\n".encode())
    if name:
        text = _("Asked as {name}, until {moment}.")
    elif identity is not None:
        text = _("Asked by the name in your certificate, until {moment}.")
    else:
        text = _("Asked without a name, until {moment}. Give one with --name.")
    click.echo(text.format(name=plain(name), moment=moment_text(asked.expires_at)), err=True)


def _identity(file: str | None, passphrase_file: str | None) -> AskerIdentity | None:
    if file is None:
        return None
    passphrase = None if passphrase_file is None else read_secret(_("Passphrase of the identity"), passphrase_file)
    return load_identity(read_file(file), passphrase)


def _pictures(asked: Asked) -> bytes:
    plan = plan_message(UR_REQUEST, asked.packed, frame_version=MAX_SINGLE_VERSION)
    return code_sheet(code_pictures(plan, scale=_SCREEN_SCALE))
