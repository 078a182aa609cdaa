"""What `list` may be narrowed to."""

import functools
from collections.abc import Callable
from typing import Any, TypeAlias

import click

from wallet.model.filters import CredentialFilter, CredentialState
from wallet.model.stored import CredentialKind

_Command: TypeAlias = Callable[..., None]


def filter_options(command: _Command) -> _Command:
    """Give a command the options; it receives them as `wanted`."""

    @click.option("--kind", type=click.Choice([kind.value for kind in CredentialKind]), help="Only of this kind.")
    @click.option("--issuer", metavar="NAME", help="Only of an issuer of this name.")
    @click.option("--year", metavar="YEAR", type=click.IntRange(1, 9999), help="Only issued in this year.")
    @click.option(
        "--state",
        type=click.Choice([state.value for state in CredentialState]),
        help="Only in this state, as of now. Unproven: no seal, not genuine, or not readable.",
    )
    @click.option("--skill", metavar="WORDS", help="Only stating exactly this skill or learning outcome.")
    @functools.wraps(command)
    def with_filter(
        *args: object,
        kind: str | None,
        issuer: str | None,
        year: int | None,
        state: str | None,
        skill: str | None,
        **others: Any,  # noqa: ANN401 - options of the command itself
    ) -> None:
        wanted = CredentialFilter(
            kind=None if kind is None else CredentialKind(kind),
            issuer=issuer,
            year=year,
            state=None if state is None else CredentialState(state),
            skill=skill,
        )
        command(*args, wanted=wanted, **others)

    return with_filter
