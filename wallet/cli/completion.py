"""`completion`: what a shell reads to complete what is typed."""

import re
from gettext import gettext as _
from typing import Final

import click
from click.shell_completion import get_completion_class

from wallet.cli.help_text import examples
from wallet.cli.program import COMPLETION_SWITCH, PROGRAM

# A name or path that no shell reads otherwise.
_PLAIN_NAME: Final = re.compile(r"[\w./~][\w./~+-]*", re.ASCII)


@click.command(
    "completion",
    epilog=examples(
        "completion bash > ~/.local/share/bash-completion/completions/learner-wallet",
        "completion zsh > ~/.zfunc/_learner-wallet",
        "completion fish > ~/.config/fish/completions/learner-wallet.fish",
    ),
)
@click.argument("shell", metavar="SHELL", type=click.Choice(("bash", "zsh", "fish")))
@click.option(
    "--command",
    metavar="NAME",
    default=PROGRAM,
    show_default=True,
    help="As what the program is started, such as packaging/run.",
)
def completion_command(shell: str, command: str) -> None:
    """Print what a shell reads to complete commands, options and files with Tab.

    SHELL is bash, zsh or fish. Write it where the shell looks, or have the shell read it when it starts.
    """
    if not _PLAIN_NAME.fullmatch(command):
        raise click.BadParameter(_("{text!r} is no name or path of a program").format(text=command))
    kind = get_completion_class(shell)
    assert kind is not None  # noqa: S101 - the choices above are Click's
    click.echo(_with_argument(kind(click.Group(), {}, command, COMPLETION_SWITCH).source(), command))


def _with_argument(script: str, command: str) -> str:
    """Let the shell ask with an argument: without any, the program would open the window."""
    script = script.replace(" $1)", ' "$1" completion)').replace(f" {command})", f" {command} completion)")
    # A path is no command that the shell could look up.
    return "\n".join(line for line in script.splitlines() if "$+commands[" not in line)
