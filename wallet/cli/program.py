"""The program as a whole: its commands, its exit statuses, and what becomes of errors."""

import importlib
import io
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from gettext import gettext as _
from typing import TYPE_CHECKING, Any, Final

import click
from click.exceptions import NoArgsIsHelpError

from wallet.cli.exit_status import ExitStatus
from wallet.cli.help_text import examples, in_words_of
from wallet.cli.language import language_of, speaking
from wallet.errors import WalletError

if TYPE_CHECKING:
    from wallet.cli.open_window import Window

VERSION: Final = "0.1.0"
PROGRAM: Final = "learner-wallet"
# With it a shell asks how to go on with what is typed.
COMPLETION_SWITCH: Final = "_LEARNER_WALLET_COMPLETE"

# Where each command stands, and its line in the overview; the command itself says the same (a test compares), so that
# it is gathered for translators with the command's help.
_COMMANDS: Final[Mapping[str, tuple[str, str]]] = {
    "open": (
        "wallet.cli.open_window",
        "Open files in the window: to keep them, or to check them where there is no wallet.",
    ),
    "demo": ("wallet.cli.demo", "Show the whole journey on made-up examples, in a vault of its own."),
    "verify": ("wallet.cli.verify", "Check credentials and presentations of every format, in whatever they come."),
    "inspect": ("wallet.cli.inspection", "Say what a credential is and says, without judging it."),
    "scan": ("wallet.cli.scan", "Read the codes in pictures and PDFs, join frames, and check what they hold."),
    "vault": ("wallet.cli.vault_commands", "Make and look after the encrypted vault."),
    "key": ("wallet.cli.key_commands", "Keys of this vault that issuers bind credentials to."),
    "add": ("wallet.cli.credential_commands", "Check credentials and keep them in the vault."),
    "list": ("wallet.cli.credential_commands", "List the credentials in the vault, each checked as of now."),
    "show": ("wallet.cli.credential_commands", "Show one credential: what it says, and whether it can be trusted."),
    "remove": ("wallet.cli.credential_commands", "Put credentials in the bin."),
    "restore": ("wallet.cli.credential_commands", "Take credentials out of the bin."),
    "export": ("wallet.cli.credential_commands", "Write a credential exactly as it was added."),
    "share": ("wallet.cli.share", "Share chosen details, as a code, a PDF, a web page or a file."),
    "ask": ("wallet.cli.ask", "Ask a learner to show details; the answer counts once, and for five minutes."),
    "check-answer": (
        "wallet.cli.check_answer",
        "Check an answer to a question; it counts once, and for five minutes.",
    ),
    "record": (
        "wallet.cli.record_commands",
        "A learner's record for a counsellor: invite, seal, open, advise, erase.",
    ),
    "consent": (
        "wallet.cli.consent_commands",
        "What you agreed to with counsellors: receipts, taking back, advice.",
    ),
    "trust": ("wallet.cli.trust_commands", "Lists of issuers that this vault knows."),
    "status": ("wallet.cli.trust_commands", "Lists of withdrawn credentials that this vault keeps."),
    "completion": (
        "wallet.cli.completion",
        "Print what a shell reads to complete commands, options and files with Tab.",
    ),
}


class _Overview(click.Group):
    """A group that imports a command when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - the signature is click's
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - likewise
        return in_words_of(command_of(cmd_name), _) if cmd_name in _COMMANDS else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.NoSuchCommand as error:
            raise click.NoSuchCommand(error.command_name, possibilities=_COMMANDS, ctx=ctx) from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - likewise
        with formatter.section(_("Commands")):
            formatter.write_dl([(name, _(line)) for name, (__, line) in _COMMANDS.items()])


def command_of(name: str) -> click.Command:
    """Import the command called `name`, which must be in the overview; its help is English."""
    command = getattr(importlib.import_module(_COMMANDS[name][0]), f"{name.replace('-', '_')}_command")
    assert isinstance(command, click.Command)  # noqa: S101 - the table above is ours
    return command


def every_command() -> Iterator[click.Command]:
    """Yield the program and each of its commands, as they stand in the code."""
    yield program
    yield from map(command_of, _COMMANDS)


@click.command(
    cls=_Overview,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=examples("demo", "verify credential.pdf --trust issuers.json", "vault create", "add diploma.json")
    + "\n\nExit status: 0 genuine or done; 1 not genuine, or no longer valid; 3 genuine, but something could not be "
    "checked here; 2 unreadable or wrong usage."
    "\n\nNothing opens a connection but status refresh, trust add with an address, and trust update. They first say "
    "what they ask.",
)
@click.version_option(VERSION, message="%(prog)s %(version)s")
def program() -> None:
    """Keep proofs of what you learned, show as much of them as you choose, check those of others.

    Without arguments the window opens.
    """


def main(argv: Sequence[str] | None = None, *, window: "Window | None" = None) -> int:
    """Run one command.

    Args:
        argv: Its arguments, without the program's name; those of the process when absent.
        window: Shows files in the window, where there is one.

    Returns:
        The exit status; every expected failure has been told in one line on standard error.
    """
    _prepare_streams()
    with speaking(language_of(os.environ)):
        return _run(list(sys.argv[1:] if argv is None else argv), window)


def refuse_window() -> int:
    """Say that there is no display for the window; returns the exit status."""
    with speaking(language_of(os.environ)):
        text = _("The window needs a display. The command line does not, see: learner-wallet --help")
        return _fail("no-display", text)


def _run(argv: list[str], window: "Window | None") -> int:
    try:
        result: Any = in_words_of(program, _).main(
            args=argv,
            prog_name=PROGRAM,
            complete_var=COMPLETION_SWITCH,
            standalone_mode=False,
            obj=window,
            color=False if os.environ.get("NO_COLOR") else None,
        )
        sys.stdout.flush()
    except WalletError as error:
        from wallet.cli.sentences import error_sentence  # noqa: PLC0415 - not needed for --help

        return _fail(error.code, error_sentence(error))
    except click.Abort:
        return _fail("interrupted", _("Stopped before it was finished. What is kept is whole."))
    except NoArgsIsHelpError as error:
        # Not a mistake to tell in a line: who types no more than that wants to know what there is.
        error.show()
        return ExitStatus.UNREADABLE
    except click.ClickException as error:
        return _fail(getattr(error, "code", "usage"), _with_help(error))
    except SystemExit as end:
        if not end.code:  # a shell was told how to complete what is typed
            return ExitStatus.DONE
        # Click's answer to a reader of the output who has gone; its status would mean "not genuine" here.
        return _fail("output-closed", _("Nobody reads the output any more."))
    except BrokenPipeError:
        # The same at the last moment. Python would complain once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _fail("output-closed", _("Nobody reads the output any more."))
    return result if isinstance(result, int) else ExitStatus.DONE


def _with_help(error: click.ClickException) -> str:
    """Say what went wrong; where nothing of it tells how to go on, also where help is."""
    said = error.format_message()
    if not isinstance(error, click.MissingParameter | click.NoSuchCommand | click.NoSuchOption) or error.ctx is None:
        return said
    if not said.endswith("."):  # it names what would do
        return said
    # In Click's own words, which are translated.
    hint = _("Try '{command} {option}' for help.")
    return f"{said} {hint.format(command=error.ctx.command_path, option='--help')}"


def _fail(code: str, sentence: str) -> ExitStatus:
    from wallet.cli.plain_text import plain  # noqa: PLC0415 - not needed for --help

    click.echo(f"error[{code}]: {plain(' '.join(sentence.split()))}", err=True)
    return ExitStatus.UNREADABLE


def _prepare_streams() -> None:
    """Let a terminal that lacks a letter show its number instead of stopping the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
