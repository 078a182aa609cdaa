"""`record seal`: a learner's answer to a counsellor's invitation."""

import mimetypes
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from gettext import gettext as _
from gettext import ngettext
from pathlib import Path
from typing import Final

import click

from wallet.cli.files import INPUT, end_moment, now, read_file
from wallet.cli.guidance_messages import MessageOutputs, find_message, message_options, short_id
from wallet.cli.guidance_text import print_consent, print_invitation
from wallet.cli.help_text import examples
from wallet.cli.language import marked
from wallet.cli.plain_text import plain
from wallet.cli.report_text import print_details
from wallet.cli.vault_access import VaultAccess, vault_options
from wallet.consent.comparison_words import comparison_words
from wallet.consenting import Consenting, Draft
from wallet.errors import ClaimNotFoundError
from wallet.formats.elements import claim_at
from wallet.formats.stated_claims import stated_claims
from wallet.holder import Holder
from wallet.model.guidance import Choice, Invitation, SealedFile
from wallet.model.paths import ClaimPath, format_path, parse_path
from wallet.model.stored import CredentialId

_EVERYTHING: Final = "*"
_ANY_FILE: Final = "application/octet-stream"
_PROMISES: Final = marked(
    (
        "They may not use it for anything else, nor show it to others than said here.",
        "You can stop at any time: learner-wallet consent withdraw.",
        "What they copied elsewhere, this program cannot erase.",
        "You can say no, and nothing else changes.",
    )
)


@dataclass(frozen=True, slots=True)
class Given:
    """One credential that is given, and which details: none means only what is always visible; None means all."""

    number: int
    paths: tuple[ClaimPath, ...] | None


def parse_given(text: str) -> Given:
    """Read ID, ID:PATH,PATH… or ID:*.

    Raises:
        BadParameter: Something else.
    """
    number, __, paths = text.partition(":")
    if not number.isascii() or not number.isdigit() or not 0 < int(number) < 2**63:
        message = _("{text!r} is not ID:PATH,PATH…, such as 1:achievement_title,credits")
        raise click.BadParameter(message.format(text=text))
    if paths == _EVERYTHING:
        return Given(int(number), None)
    return Given(int(number), tuple(parse_path(part) for part in paths.split(",") if part))


@click.command(
    "seal",
    epilog=examples(
        "record seal invitation.png",
        "record seal invitation.png --give 1:credits --agree --out amina.lwrecord",
        "record seal invitation.png --refuse",
    ),
)
@click.argument("files", metavar="INVITATION...", nargs=-1, required=True, type=INPUT)
@vault_options
@click.option(
    "--give",
    "given",
    multiple=True,
    metavar="ID:PATH,...",
    type=parse_given,
    help="A credential and the details of it to show; ID:* shows all of them. Repeat it.",
)
@click.option("--attach", multiple=True, metavar="FILE", type=INPUT, help="A file that goes along. Repeat it.")
@click.option("--purpose", metavar="N", type=click.IntRange(min=1), default=1, help="Which purpose; else the first.")
@click.option("--as", "learner_name", metavar="NAME", default="", help="What you want to be called there.")
@click.option("--until", metavar="TIME", type=end_moment, help="When it ends; else after the days they ask for.")
@click.option("--allow-export", is_flag=True, help="They may save or print it, where they ask for that.")
@click.option("--with-helper", is_flag=True, help="Somebody helps you at the keyboard.")
@click.option("--agree", is_flag=True, help="Give your consent; without it you only see what would be given.")
@click.option("--refuse", is_flag=True, help="Say no; only your own wallet notes it.")
@message_options
def seal_command(  # noqa: PLR0913 - one for each option
    files: Sequence[str],
    access: VaultAccess,
    outputs: MessageOutputs,
    *,
    given: Sequence[Given],
    attach: Sequence[str],
    purpose: int,
    learner_name: str,
    until: datetime | None,
    allow_export: bool,
    with_helper: bool,
    agree: bool,
    refuse: bool,
) -> None:
    """Answer an invitation: see what would be given, and give it with --agree.

    The record can be opened by who invited you alone. Your wallet keeps a receipt: see consent list.
    """
    _require_sense(outputs, agree=agree, refuse=refuse)
    with access.open() as holder:
        consenting = Consenting(holder)
        invitation = consenting.read(find_message(files, "invitation"))
        if refuse:
            _refuse(consenting, invitation, with_helper=with_helper)
            return
        if not given and not attach:
            print_invitation(invitation, comparison_words(invitation))
            click.echo(f"\n{_('Nothing was given. Choose with --give, then add --agree or --refuse.')}")
            return
        draft = consenting.draft(
            invitation,
            purpose=_purpose(invitation, purpose),
            learner_name=learner_name,
            choices=[_choice(holder, item) for item in given],
            files=[_attachment(file) for file in attach],
            until=_end(invitation, until),
            may_export=allow_export,
            with_helper=with_helper,
        )
        if agree:
            _give(consenting, draft, invitation, outputs)
        else:
            print_invitation(invitation, comparison_words(invitation))
            _print_preview(draft)


def _require_sense(outputs: MessageOutputs, *, agree: bool, refuse: bool) -> None:
    if agree and refuse:
        raise click.UsageError(_("Say one of --agree and --refuse."))
    if agree:
        outputs.require()
    elif outputs.any:
        raise click.UsageError(_("Nothing is written without --agree."))


def _refuse(consenting: Consenting, invitation: Invitation, *, with_helper: bool) -> None:
    consent = consenting.refuse(invitation, with_helper=with_helper)
    click.echo(_("You said no. Only your wallet notes it, as {name}.").format(name=short_id(consent.id)))


def _give(consenting: Consenting, draft: Draft, invitation: Invitation, outputs: MessageOutputs) -> None:
    if (outputs.qr or outputs.frames) and not consenting.fits_codes(draft):
        # Before anything is kept: an invitation can be answered only once.
        raise click.UsageError(_("It is too long for codes. Write it to a file with --out."))
    # The wallet has just been opened with the learner's passphrase.
    sealed = consenting.give(draft, is_learner=True)
    outputs.write(sealed.text, sealed.packed)
    consenting.note_handed_over(sealed.consent.id)
    text = _("Given to {name}. Your receipt is {receipt}; see consent show.")
    whom = plain(invitation.terms.recipient.name)
    click.echo(text.format(name=whom, receipt=short_id(sealed.consent.id)), err=outputs.on_standard_output)


def _purpose(invitation: Invitation, number: int) -> str:
    purposes = invitation.terms.purposes
    if number > len(purposes):
        message = ngettext("they offer {number} purpose", "they offer {number} purposes", len(purposes))
        raise click.BadParameter(message.format(number=len(purposes)), param_hint="--purpose")
    return purposes[number - 1]


def _end(invitation: Invitation, until: datetime | None) -> datetime:
    """Take the end that was chosen; its last second may pass the last moment by some hours, which is no choice."""
    latest = now().replace(microsecond=0) + timedelta(days=invitation.terms.days)
    if until is None or latest < until < latest + timedelta(days=1):
        return latest
    return until


def _choice(holder: Holder, given: Given) -> Choice:
    opened = holder.open(CredentialId(given.number))
    if given.paths is None:
        return Choice(opened.stored.id, tuple(detail.path for detail in opened.details))
    claims = stated_claims(opened.credential)
    for path in given.paths:
        if claim_at(claims, path) is None:
            raise ClaimNotFoundError(format_path(path))
    return Choice(opened.stored.id, given.paths)


def _attachment(file: str) -> SealedFile:
    name = Path(file).name
    return SealedFile(name, mimetypes.guess_type(name)[0] or _ANY_FILE, read_file(file))


def _print_preview(draft: Draft) -> None:
    click.echo()
    print_consent(draft.consent, _("What you would agree to"), is_draft=True)
    for item, presentation in zip(draft.consent.items, draft.presentations, strict=True):
        title = plain(item.title)
        if presentation.key_bound:
            heading = _("They would read of {title}:").format(title=title)
        else:
            heading = _("They would read of {title} (a copy: that it is yours is not proven):").format(title=title)
        click.secho(f"\n{heading}", bold=True)
        print_details(presentation.claims, None)
    click.echo()
    for sentence in _PROMISES:
        click.echo(_(sentence))
    click.echo(f"\n{_('Nothing was given. Add --agree to give it, or --refuse to say no.')}")
