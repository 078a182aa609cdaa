"""What a counsellor's invitation offers: from options, on top of what was offered last time."""

import functools
from collections.abc import Callable
from dataclasses import replace
from gettext import gettext as _
from typing import Any, Final, TypeAlias

import click

from wallet.cli.guidance_text import BASES
from wallet.cli.language import marked, spoken_language
from wallet.model.guidance import Basis, InvitationTerms, Recipient

_Command: TypeAlias = Callable[..., int | None]

DAYS: Final = 90
_RECIPIENT: Final = ("name", "organisation", "address", "contact")
_LISTS: Final = ("purposes", "third_parties")
# What an invitation cannot do without, by the option that says it.
_NEEDED: Final = {
    "name": "--name",
    "address": "--address",
    "contact": "--contact",
    "purposes": "--purpose",
    "notice": "--notice",
    "jurisdiction": "--jurisdiction",
    "authority": "--authority",
}
_STORAGE: Final = marked("On this computer, encrypted")


def terms_options(command: _Command) -> _Command:
    """Give a command the options of an invitation; it receives what was given as `terms`."""

    @click.option("--name", metavar="TEXT", help="Your name.")
    @click.option("--organisation", metavar="TEXT", help="Where you work.")
    @click.option("--address", metavar="TEXT", help="Its postal address.")
    @click.option("--contact", metavar="TEXT", help="An e-mail address or telephone number.")
    @click.option("--purpose", "purposes", multiple=True, metavar="TEXT", help="What for, in plain words. Repeat it.")
    @click.option("--days", type=click.IntRange(min=1), metavar="N", help=f"How long it is kept; else {DAYS} days.")
    @click.option("--notice", metavar="TEXT", help="What you do with the data, in plain words.")
    @click.option("--basis", type=click.Choice([basis.value for basis in BASES]), help="Your ground in law.")
    @click.option("--storage", metavar="TEXT", help="Where it is kept.")
    @click.option("--jurisdiction", metavar="CODE", help="Country under whose law, such as BE.")
    @click.option("--third-party", "third_parties", multiple=True, metavar="TEXT", help="Who else sees it. Repeat it.")
    @click.option("--authority", metavar="TEXT", help="Where a person can complain.")
    @click.option("--language", metavar="CODE", help="Language of these texts, such as nl.")
    @click.option("--ask-export/--no-ask-export", "wants_export", default=None, help="Ask to save or print it.")
    @functools.wraps(command)
    def with_terms(*args: object, **options: Any) -> int | None:  # noqa: ANN401 - options of the command itself too
        names = (*_RECIPIENT, *_LISTS, "days", "notice", "basis", "storage", "jurisdiction", "authority", "language")
        given = {name: options.pop(name) for name in (*names, "wants_export")}
        return command(
            *args, terms={name: value for name, value in given.items() if value not in (None, ())}, **options
        )

    return with_terms


def terms_of(given: dict[str, Any], profile: InvitationTerms | None) -> InvitationTerms:
    """Make the terms: what was given, and for the rest what was offered last time.

    Args:
        given: From `terms_options`.
        profile: What was offered last time, or None.

    Raises:
        UsageError: Something that an invitation needs was never given.
    """
    values = {**given, **({"basis": Basis(given["basis"])} if "basis" in given else {})}
    values |= {name: tuple(values[name]) for name in _LISTS if name in values}
    of_recipient = {name: values.pop(name) for name in _RECIPIENT if name in values}
    if profile is not None:
        return replace(profile, recipient=replace(profile.recipient, **of_recipient), **values)
    missing = [option for name, option in _NEEDED.items() if name not in given]
    if missing:
        message = _("The first invitation also needs {options}.")
        raise click.UsageError(message.format(options=", ".join(missing)))
    values = {"storage": _(_STORAGE), "language": spoken_language(), "days": DAYS, **values}
    of_recipient = {"organisation": "", **of_recipient}
    return InvitationTerms(recipient=Recipient(**of_recipient), **values)
