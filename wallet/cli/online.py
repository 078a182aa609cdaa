"""The commands that open a connection: each first says which addresses it will ask, and for what."""

from collections.abc import Collection, Iterable, Sequence
from gettext import gettext as _
from gettext import ngettext
from typing import Final

import click
from click.shell_completion import CompletionItem

import wallet.errors as e
from wallet.cli.exit_status import ExitStatus
from wallet.cli.files import INPUT, complete_file, now
from wallet.cli.help_text import examples
from wallet.cli.language import marked
from wallet.cli.list_error import ListError
from wallet.cli.plain_text import plain
from wallet.cli.report_text import print_table
from wallet.cli.sentences import ERRORS, error_sentence
from wallet.cli.vault_access import VaultAccess, vault_options
from wallet.errors import NotStoredError
from wallet.holder import Holder
from wallet.online.addresses import parse_https_address
from wallet.online.fetching import Fetched, fetch_document
from wallet.online.keeping import keep_answer, plan_for, plan_lists
from wallet.online.refresh import KEPT, Answered, Plan, Request, Subject, refresh

_SUBJECTS: Final = marked(
    {
        Subject.STATUS_LIST: "list of withdrawn credentials",
        Subject.ISSUER_DOCUMENT: "keys of the issuer {name}",
        Subject.TRUST_LIST: "list of issuers {name}",
        Subject.BADGE: "what the issuer publishes about a badge",
    }
)
# A badge names its class, that its issuer, and that its keys.
_ROUNDS: Final = 4
_HTTPS: Final = "https://"
YES: Final = click.option(
    "--yes", is_flag=True, help="Ask the addresses without waiting for an answer to the question."
)


@click.command("refresh", epilog=examples("status refresh", "status refresh --yes"))
@vault_options
@YES
def refresh_command(access: VaultAccess, *, yes: bool) -> int:
    """Get newer lists and documents from the addresses that credentials and lists name.

    These are lists of withdrawn credentials, keys of issuers, and what issuers publish about badges. Lists of issuers
    that came from an address are among them. The addresses are printed first, and asked after a yes. What was kept
    before stays wherever something fails. Exit status: 0 where everything was kept, 3 where something could not be.

    Nothing but this command, trust add with an address, and trust update opens a connection.
    """
    answers: list[Answered] = []
    with access.open() as holder:
        for __ in range(_ROUNDS):
            plan = _not_asked(plan_for(holder), answers)
            if not answers:
                _tell_refused(plan.refused)
                if not plan.requests:
                    click.echo(_("There is no address to ask."))
            if not plan.requests:
                return _status(answers)
            if not agree(plan.requests, yes=yes):
                return ExitStatus.UNDETERMINED
            answers += ask_all(holder, plan)
    return _status(answers)


@click.command("update", epilog=examples("trust update"))
@click.argument("names", metavar="[NAME]...", nargs=-1)
@vault_options
@YES
def update_command(names: Sequence[str], access: VaultAccess, *, yes: bool) -> int:
    """Get newer editions of the lists that came from an address.

    The addresses are printed first, and asked after a yes. What was kept before stays wherever something fails. Exit
    status: 0 where everything was kept, 3 where something could not be.
    """
    with access.open() as holder:
        known = {stored.name: stored.source for stored, __ in holder.trust_lists()}
        for name in names:
            if name not in known:
                raise NotStoredError("trust list")
        plan = plan_lists(holder, tuple(names))
        _tell_refused(plan.refused)
        if not plan.requests:
            click.echo(_("No such list came from an address. Update it with: learner-wallet trust add FILE"))
            return ExitStatus.DONE
        if not agree(plan.requests, yes=yes):
            return ExitStatus.UNDETERMINED
        return _status(ask_all(holder, plan))


class FileOrAddress(click.ParamType[str]):
    """A file that exists, standard input, or an https address."""

    name = "file or address"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return it as it is; a file must be there, and an address be one of https."""
        if value.lower().startswith("http://"):
            self.fail(_("{text!r} does not begin with https://").format(text=value), param, ctx)
        return value if is_address(value) else str(INPUT.convert(value, param, ctx))

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem[str]]:
        """Let a shell complete files."""
        return complete_file(ctx, param, incomplete)


def is_address(source: str) -> bool:
    """Tell an address from a file."""
    return source.lower().startswith(_HTTPS)


def fetch_lists(addresses: Sequence[str], *, yes: bool) -> dict[str, bytes] | None:
    """Fetch lists of issuers after a yes; None where the answer was no, nothing where there are no addresses.

    Raises:
        ListError: An address may not be asked, or its list could not be had.
    """
    requests = {source: _list_request(source) for source in addresses}
    if requests and not agree(requests.values(), yes=yes):
        return None
    fetched: dict[str, bytes] = {}
    for source, request in requests.items():
        try:
            fetched[source] = fetch_answer(request).data
        except (e.OnlineError, e.TooLargeError) as error:
            raise ListError(source, error) from None
    return fetched


def _list_request(source: str) -> Request:
    try:
        return Request(str(parse_https_address(source)), Subject.TRUST_LIST, source)
    except e.AddressRefusedError as error:
        raise ListError(source, error) from None


def agree(requests: Iterable[Request], *, yes: bool) -> bool:
    """Print which addresses would be asked for what, and ask whether to; True where `yes` was given.

    Raises:
        Abort: Nobody answers.
    """
    wanted = tuple(requests)
    hosts = dict.fromkeys(parse_https_address(request.address).host for request in wanted)
    text = ngettext("Would ask {number} address, at {hosts}:", "Would ask {number} addresses, at {hosts}:", len(wanted))
    click.echo(text.format(number=len(wanted), hosts=", ".join(hosts)))
    print_table((request.address, _subject_text(request)) for request in wanted)
    badges = any(request.subject is Subject.BADGE for request in wanted)
    click.echo(_("Each server sees the internet address of this computer, and that somebody asks."))
    if badges:
        click.echo(_("The website of a badge also learns which badge it is about."))
    agreed = yes or _says_yes(_("Ask?"))
    if not agreed:
        click.echo(_("Nothing was asked."))
    return agreed


def _says_yes(question: str) -> bool:
    """Ask a question; only the first letter of yes, in the language spoken or in English, is a yes.

    Raises:
        Abort: Nobody answers.
    """
    answer = click.prompt(f"{question} [{_('y')}/{_('N')}]", default="", show_default=False, err=True)
    return str(answer).strip().casefold()[:1] in (_("y").casefold(), "y")


def ask_all(holder: Holder, plan: Plan) -> tuple[Answered, ...]:
    """Ask the addresses of a plan, keep what is believed, and print a line for each."""

    def tell(done: int, total: int, coming: Request | None) -> None:
        if coming is not None:
            text = _("Asking {host} ({number} of {count})")
            host = parse_https_address(coming.address).host
            click.echo(text.format(host=host, number=done + 1, count=total), err=True)

    answers = refresh(plan, fetch_answer, keep_answer(holder), progress=tell).answers
    if any(answer.code == KEPT and answer.request.subject is Subject.BADGE for answer in answers):
        holder.describe_badges()
    print_table(((answer.request.address, _outcome_text(answer)) for answer in answers), indent="")
    return answers


def fetch_answer(request: Request) -> Fetched:
    """Fetch what one request asks for.

    Raises:
        OnlineError, TooLargeError: It could not be had.
    """
    return fetch_document(request.address, accept=request.accept, now=now())


def _not_asked(plan: Plan, answers: Iterable[Answered]) -> Plan:
    """What an answer led to, such as the issuer that a badge class names."""
    asked = {answer.request.address for answer in answers}
    return Plan(tuple(request for request in plan.requests if request.address not in asked), plan.refused)


def _subject_text(request: Request) -> str:
    name = "" if request.name == request.address else plain(request.name)
    return _(_SUBJECTS[request.subject]).format(name=name).rstrip()


def _outcome_text(answer: Answered) -> str:
    if answer.code == KEPT:
        return _("kept")
    kind = next((kind for kind in ERRORS if kind.code == answer.code), e.WalletError)
    return f"error[{answer.code}]: {error_sentence(kind(answer.detail))}"


def _tell_refused(addresses: Collection[str]) -> None:
    for address in addresses:
        click.echo(
            _("Not asked, since not everybody can reach it safely: {address}").format(address=plain(address)), err=True
        )


def _status(answers: Iterable[Answered]) -> ExitStatus:
    return ExitStatus.DONE if all(answer.code == KEPT for answer in answers) else ExitStatus.UNDETERMINED
