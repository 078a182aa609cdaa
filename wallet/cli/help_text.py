"""A command's help: declared in English where the command stands, shown in the language that is spoken."""

import copy
import inspect
from collections.abc import Callable
from typing import Final, TypeAlias

import click

from wallet.cli.language import marked

_Translate: TypeAlias = Callable[[str], str]

_TITLES: Final = marked({"one": "Example:", "several": "Examples:"})
# It keeps lines apart where help is fitted to the width of a terminal.
_AS_IT_STANDS: Final = "\b"
_COMMAND_LINE: Final = "  learner-wallet "


def examples(*lines: str) -> str:
    """Write examples for a command's `epilog`, each on a line of its own and without the program's name."""
    title = _TITLES["one" if len(lines) == 1 else "several"]
    return "\n".join([_AS_IT_STANDS, title, *(f"{_COMMAND_LINE}{line}" for line in lines)])


def in_words_of(command: click.Command, translate: _Translate) -> click.Command:
    """Return a copy of a command, with its own, whose help went through `translate` by paragraphs.

    The first paragraph is the line that stands for it among other commands.
    """
    said = copy.copy(command)
    said.help = None if command.help is None else _translated(inspect.cleandoc(command.help), translate)
    said.short_help = None if said.help is None else said.help.partition("\n\n")[0]
    said.epilog = None if command.epilog is None else _translated(command.epilog, translate)
    said.params = [_parameter(parameter, translate) for parameter in command.params]
    if isinstance(said, click.Group):
        said.commands = {name: in_words_of(inner, translate) for name, inner in said.commands.items()}
    return said


def _parameter(parameter: click.Parameter, translate: _Translate) -> click.Parameter:
    if not isinstance(parameter, click.Option) or not parameter.help:
        return parameter
    said = copy.copy(parameter)
    said.help = translate(parameter.help)
    return said


def _translated(text: str, translate: _Translate) -> str:
    return "\n\n".join(_paragraph(paragraph, translate) for paragraph in text.split("\n\n"))


def _paragraph(text: str, translate: _Translate) -> str:
    if not text.startswith(_AS_IT_STANDS):
        return translate(" ".join(text.split()))
    mark, *lines = text.split("\n")
    return "\n".join([mark, *(line if line.startswith(_COMMAND_LINE) else translate(line) for line in lines)])
