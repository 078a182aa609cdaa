"""`record`: learners' records, from the invitation to the advice."""

import json
from collections.abc import Sequence
from gettext import gettext as _
from pathlib import Path
from typing import Any

import click

from wallet.checking import report_json
from wallet.cli.exit_status import ExitStatus
from wallet.cli.files import INPUT, OUTPUT, complete_file, read_file, write_file
from wallet.cli.guidance_messages import (
    MessageOutputs,
    find_message,
    message_options,
    named_id,
    short_id,
)
from wallet.cli.guidance_text import (
    invitation_document,
    learner_document,
    print_consent,
    print_invitation,
    print_invitations,
    print_learners,
)
from wallet.cli.help_text import examples
from wallet.cli.plain_text import plain
from wallet.cli.record_seal import seal_command
from wallet.cli.record_terms import terms_of, terms_options
from wallet.cli.report_text import print_json
from wallet.cli.vault_access import VaultAccess, read_secret, vault_options
from wallet.cli.verify import print_results
from wallet.guiding import Guiding, OpenedRecord
from wallet.model.guidance import AdviceStep, StepKind
from wallet.model.json import Json
from wallet.questions.askers import load_identity

_FIRST_LINE_HELP = "What opens the certificate's file, in the first line."


@click.group(
    "record",
    epilog=examples(
        "record invite --label Amina --qr invitation.png", "record seal invitation.png", "record open amina.lwrecord"
    ),
)
def record_command() -> None:
    """A learner's record for a counsellor: invite, seal, open, advise, erase."""


record_command.add_command(seal_command)


@record_command.command("invite", epilog=examples('record invite --label "Amina" --qr invitation.png'))
@vault_options
@terms_options
@click.option("--label", metavar="TEXT", default="", help="For whom, in your own words; it stays in your wallet.")
@click.option(
    "--days-open",
    metavar="N",
    type=click.IntRange(1, 366),
    default=30,
    show_default=True,
    help="How many days it can be used.",
)
@click.option("--identity", metavar="FILE", type=INPUT, help="A certificate with its key; else you are not verified.")
@click.option("--identity-passphrase-file", metavar="FILE", type=INPUT, help=_FIRST_LINE_HELP)
@click.option("--json", "as_json", is_flag=True, help="Print what was made for machines.")
@message_options
def invite_command(
    access: VaultAccess,
    outputs: MessageOutputs,
    *,
    terms: dict[str, Any],
    label: str,
    days_open: int,
    identity: str | None,
    identity_passphrase_file: str | None,
    as_json: bool,
) -> None:
    """Invite a learner to share a record; what is not said here is as it was last time.

    Each invitation is good for one record. Read the three comparison words aloud with the learner.
    """
    outputs.require()
    if identity is None and identity_passphrase_file is not None:
        raise click.UsageError(_("--identity-passphrase-file needs --identity."))
    with access.open() as holder:
        guiding = Guiding(holder)
        if identity is not None:
            passphrase = identity_passphrase_file and read_secret(
                _("Passphrase of the identity"), identity_passphrase_file
            )
            guiding.set_identity(load_identity(read_file(identity), passphrase))
        offered = terms_of(terms, guiding.profile())
        invited = guiding.invite(offered, label=label, days_open=days_open)
        guiding.set_profile(offered)
        outputs.write(invited.text, invited.packed)
    if outputs.on_standard_output:
        click.echo(_("Comparison words: {words}").format(words=" ".join(invited.words)), err=True)
    elif as_json:
        print_json([invitation_document(invited.invitation, invited.words)])
    else:
        print_invitation(invited.invitation, invited.words)


@record_command.command(
    "open",
    epilog=examples("record open amina.lwrecord", "record open 3f1c9a02 --export c1 --out credential.txt"),
)
@click.argument("sources", metavar="RECORD...", nargs=-1, required=True, shell_complete=complete_file)
@vault_options
@click.option(
    "--export", "item", metavar="ITEM", help="One credential or file of it, where the learner agreed to that."
)
@click.option("--out", metavar="FILE", type=OUTPUT, help="Where that goes; - is standard output.")
@click.option("--json", "as_json", is_flag=True, help="Print it for machines.")
def open_command(
    sources: Sequence[str], access: VaultAccess, *, item: str | None, out: str | None, as_json: bool
) -> int:
    """Take in a sealed record, or look again at one that is here, and check every credential in it.

    RECORD is a file, pictures of its codes, or the name of a record that record list shows. It is kept with its
    consent until that ends, and erased then.
    """
    if (item is None) != (out is None):
        raise click.UsageError(_("--export goes with --out."))
    with access.open() as holder:
        guiding = Guiding(holder)
        if len(sources) == 1 and sources[0] != "-" and not Path(sources[0]).is_file():
            consent_id = named_id(sources[0], (learner.consent_id for learner in guiding.learners()))
        else:
            consent_id = guiding.receive(find_message(sources, "record")).consent_id
        if item is not None and out is not None:
            write_file(out, guiding.export(consent_id, item))
            return ExitStatus.DONE
        opened = guiding.open(consent_id)
    if as_json:
        print_json([_opened_document(opened)])
    else:
        name = opened.learner.learner_name
        print_consent(opened.consent, _("Record of {name}").format(name=name) if name else _("Record of a learner"))
        click.echo()
    # Each with the name that --export takes.
    named = ((f"{entry.scope.id}: {entry.scope.title}", entry.checked) for entry in opened.items)
    return print_results(named, quiet=as_json)


@record_command.command("list", epilog=examples("record list"))
@vault_options
@click.option("--json", "as_json", is_flag=True, help="Print them for machines.")
def list_command(access: VaultAccess, *, as_json: bool) -> None:
    """List the learners you guide, what is left of former ones, and open invitations."""
    with access.open() as holder:
        guiding = Guiding(holder)
        learners, invitations = guiding.learners(), guiding.invitations()
    if as_json:
        documents: list[Json] = [learner_document(learner) for learner in learners]
        click.echo(json.dumps(documents, indent=2))
        return
    print_learners(learners)
    print_invitations(invitations)


@record_command.command(
    "advise",
    epilog=examples('record advise 3f1c9a02 --note "Start here." --step "course:Dutch for work" --out a.lwadvice'),
)
@click.argument("name", metavar="RECORD")
@vault_options
@click.option("--note", required=True, metavar="TEXT", help="Your advice.")
@click.option(
    "--step",
    "steps",
    multiple=True,
    metavar="KIND:TITLE|NOTE|LINK",
    help="A next step: course, recognition, contact or other; note and link may be left out. Repeat it.",
)
@message_options
def advise_command(name: str, access: VaultAccess, outputs: MessageOutputs, *, note: str, steps: Sequence[str]) -> None:
    """Write signed advice that the learner alone can open."""
    outputs.require()
    advised = tuple(map(_step, steps))
    with access.open() as holder:
        guiding = Guiding(holder)
        consent_id = named_id(name, (learner.consent_id for learner in guiding.learners()))
        outputs.write_short(guiding.advise(consent_id, note, advised))
    click.echo(_("Advised {name}.").format(name=short_id(consent_id)), err=outputs.on_standard_output)


@record_command.command("erase", epilog=examples("record erase 3f1c9a02"))
@click.argument("name", metavar="RECORD")
@vault_options
def erase_command(name: str, access: VaultAccess) -> None:
    """Erase a record before its end; what is left says that there was one."""
    with access.open() as holder:
        guiding = Guiding(holder)
        consent_id = named_id(name, (learner.consent_id for learner in guiding.learners()))
        guiding.erase(consent_id)
    click.echo(_("Erased {name}.").format(name=short_id(consent_id)))


@record_command.command("cancel", epilog=examples("record cancel 7Jq2mXw0"))
@click.argument("invitation", metavar="INVITATION")
@vault_options
def cancel_command(invitation: str, access: VaultAccess) -> None:
    """Cancel an open invitation: a record sealed for it opens no more."""
    with access.open() as holder:
        Guiding(holder).cancel_invitation(invitation)
    click.echo(_("Cancelled."))


def _step(text: str) -> AdviceStep:
    kind, __, rest = text.partition(":")
    title, __, more = rest.partition("|")
    note, __, link = more.partition("|")
    try:
        return AdviceStep(StepKind(kind.strip()), title.strip(), note.strip(), link.strip())
    except ValueError:
        message = _("{text!r} is not KIND:TITLE, such as course:Dutch for work")
        raise click.BadParameter(message.format(text=plain(text)), param_hint="--step") from None


def _opened_document(opened: OpenedRecord) -> dict[str, Json]:
    return {
        "learner": learner_document(opened.learner),
        "consent": dict(opened.consent.document),
        "items": [report_json(item.checked, item.scope.id) | {"title": item.scope.title} for item in opened.items],
        "files": [{"name": file.name, "media_type": file.media_type, "size": len(file.data)} for file in opened.files],
    }
