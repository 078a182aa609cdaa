"""`consent`: what a learner agreed to, how it is taken back, and what comes back."""

import json
from collections.abc import Sequence
from gettext import gettext as _
from pathlib import Path
from typing import Final

import click

from wallet.cli.consent_pages import receipt_html, receipt_pdf
from wallet.cli.dates import moment_text
from wallet.cli.files import INPUT, write_file
from wallet.cli.guidance_messages import MessageOutputs, find_message, message_options, named_id, short_id
from wallet.cli.guidance_text import (
    advice_document,
    kept_document,
    print_advice,
    print_consent,
    print_kept_consents,
    state_text,
)
from wallet.cli.help_text import examples
from wallet.cli.report_text import print_json
from wallet.cli.vault_access import VaultAccess, vault_options
from wallet.consenting import Consenting
from wallet.guiding import Guiding
from wallet.model.json import Json
from wallet.model.kept_guidance import KeptAdvice

_PAGE: Final = click.Path(dir_okay=False, path_type=Path)


@click.group("consent", epilog=examples("consent list", "consent withdraw 3f1c9a02 --out stop.lwnotice"))
def consent_command() -> None:
    """What you agreed to with counsellors: receipts, taking back, advice."""


@consent_command.command("list", epilog=examples("consent list"))
@vault_options
@click.option("--json", "as_json", is_flag=True, help="Print them for machines.")
def list_command(access: VaultAccess, *, as_json: bool) -> None:
    """List what you agreed to and what you refused, newest first, and how it stands."""
    with access.open() as holder:
        consents = Consenting(holder).consents()
    if as_json:
        documents: list[Json] = [kept_document(kept) for kept in consents]
        click.echo(json.dumps(documents, indent=2))
        return
    print_kept_consents(consents)


@consent_command.command("show", epilog=examples("consent show 3f1c9a02", "consent show 3f1c9a02 --pdf receipt.pdf"))
@click.argument("name", metavar="CONSENT")
@vault_options
@click.option("--json", "as_json", is_flag=True, help="Print the consent record itself: JSON-LD.")
@click.option("--signed", is_flag=True, help="Print the signed receipt.")
@click.option("--html", metavar="FILE", type=_PAGE, help="Save it as a page for a browser.")
@click.option("--pdf", metavar="PDF", type=_PAGE, help="Save it as a page to print.")
@click.option("--record", metavar="FILE", type=_PAGE, help="Save the sealed record, where it was not handed over yet.")
def show_command(
    name: str,
    access: VaultAccess,
    *,
    as_json: bool,
    signed: bool,
    html: Path | None,
    pdf: Path | None,
    record: Path | None,
) -> None:
    """Show one receipt, and the advice that came for it."""
    with access.open() as holder:
        consenting = Consenting(holder)
        kept = consenting.consent(_named(consenting, name))
        consent = consenting.receipt(kept.id)
        advice = [item for item in consenting.advice() if item.advice.consent_id == kept.id]
        if record is not None:
            write_file(record, consenting.sealed(kept.id).text.encode("ascii"))
            consenting.note_handed_over(kept.id)
    if html is not None:
        write_file(html, receipt_html(consent, kept.state))
    if pdf is not None:
        write_file(pdf, receipt_pdf(consent, kept.state))
    if signed:
        click.echo(kept.text)
    elif as_json:
        print_json([dict(consent.document)])
    else:
        print_consent(consent, _("Consent: {state}").format(state=state_text(kept)))
        for item in advice:
            click.echo()
            print_advice(item.advice)


@consent_command.command(
    "withdraw",
    epilog=examples("consent withdraw 3f1c9a02 --out stop.lwnotice", "consent withdraw 3f1c9a02 --sent"),
)
@click.argument("name", metavar="CONSENT")
@vault_options
@click.option("--sent", is_flag=True, help="Note that you handed the notice over.")
@message_options
def withdraw_command(name: str, access: VaultAccess, outputs: MessageOutputs, *, sent: bool) -> None:
    """Stop sharing: write a signed notice for the counsellor, who then erases the record.

    A second time writes the same notice. What was copied elsewhere, this program cannot erase.
    """
    if not sent:
        outputs.require()
    with access.open() as holder:
        consenting = Consenting(holder)
        consent_id = _named(consenting, name)
        if outputs.any:
            outputs.write_short(consenting.withdraw(consent_id))
        if sent:
            consenting.note_sent(consent_id)
        kept = consenting.consent(consent_id)
    click.echo(f"{short_id(consent_id)}: {state_text(kept)}.", err=outputs.on_standard_output)


@consent_command.command("receive", epilog=examples("consent receive advice.lwadvice"))
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=INPUT)
@vault_options
@click.option("--json", "as_json", is_flag=True, help="Print it for machines.")
def receive_command(files: Sequence[str], access: VaultAccess, *, as_json: bool) -> None:
    """Take in a counsellor's advice, or the confirmation that your record was erased."""
    with access.open() as holder:
        received = Consenting(holder).receive(find_message(files, "advice", "notice"))
    if as_json:
        print_json([advice_document(received) if isinstance(received, KeptAdvice) else kept_document(received)])
    elif isinstance(received, KeptAdvice):
        print_advice(received.advice)
    else:
        click.echo(f"{short_id(received.id)}: {state_text(received)}.")


@consent_command.command("confirm", epilog=examples("consent confirm stop.lwnotice --out erased.lwnotice"))
@click.argument("files", metavar="NOTICE...", nargs=-1, required=True, type=INPUT)
@vault_options
@message_options
def confirm_command(files: Sequence[str], access: VaultAccess, outputs: MessageOutputs) -> None:
    """For counsellors: take in a learner's notice, erase the record, and write the signed confirmation."""
    outputs.require()
    with access.open() as holder:
        learner, confirmation = Guiding(holder).receive_notice(find_message(files, "notice"))
        outputs.write_short(confirmation)
    name = short_id(learner.consent_id)
    if learner.erased_at is None:
        text = _("Erased the record {name}.").format(name=name)
    else:
        text = _("Erased the record {name} on {moment}.").format(name=name, moment=moment_text(learner.erased_at))
    click.echo(text, err=outputs.on_standard_output)


def _named(consenting: Consenting, name: str) -> str:
    return named_id(name, (kept.id for kept in consenting.consents()))
