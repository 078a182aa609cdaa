"""`add`, `list`, `show`, `remove`, `restore`, `export`: the credentials in a vault."""

import json
from collections.abc import Iterable, Iterator, Sequence
from gettext import gettext as _
from pathlib import Path
from typing import Final

import click

from wallet.checking import Checked, report_json
from wallet.cli.checking_options import CONTEXT, read_contexts
from wallet.cli.dates import day_text
from wallet.cli.element_rows import element_rows, elements_said, size_words
from wallet.cli.exit_status import ExitStatus, status_of, worst
from wallet.cli.files import OUTPUT, FileUnreadableError, complete_file, read_file, write_file
from wallet.cli.filter_options import filter_options
from wallet.cli.help_text import examples
from wallet.cli.language import marked
from wallet.cli.plain_text import plain
from wallet.cli.progress import working
from wallet.cli.report_text import (
    details_text,
    label_of,
    place_of,
    print_checks,
    print_inside,
    print_table,
    print_verdict,
    value_text,
    verdict_with_reason,
)
from wallet.cli.sentences import check_sentence, error_sentence
from wallet.cli.vault_access import VaultAccess, vault_options
from wallet.disclosure import Detail
from wallet.errors import UnreadableError, UnsupportedFormatError
from wallet.formats.sd_jwt import looks_like_sd_jwt
from wallet.formats.type_metadata import TypeMetadata, type_metadata, vct_of
from wallet.holder import Added, Holder, ListedCredential, OpenedCredential
from wallet.list_files import ListFile, ListKind, list_in
from wallet.model.filters import EVERYTHING, CredentialFilter
from wallet.model.json import Json
from wallet.model.paths import format_path
from wallet.model.report import Outcome, Verdict, VerificationReport
from wallet.model.stored import CredentialId, CredentialOrder, DocumentKind, StoredCredential
from wallet.transport.folders import NOTHING_IN_FOLDER, files_of_folder
from wallet.transport.keeping import to_keep
from wallet.transport.page_address import is_page_address
from wallet.transport.reading import is_passed_over, read_input

_PAGE = 500
_LISTS: Final = marked(
    {
        ListKind.ISSUERS: "A list of issuers, not a credential. Keep it with: learner-wallet trust add",
        ListKind.KEYS: "Keys or certificates of an issuer, not a credential. Keep them with: learner-wallet trust add",
        ListKind.WITHDRAWN: "A list of withdrawn credentials. Keep it with: learner-wallet status add",
    }
)
_LONGEST_NAME = 80
_ID = click.IntRange(min=1, max=2**63 - 1)


@click.command("add", epilog=examples("add diploma.json badge.png", "add credentials/"))
@click.argument("sources", metavar="FILE-OR-TEXT...", nargs=-1, required=True, shell_complete=complete_file)
@CONTEXT
@vault_options
def add_command(sources: Sequence[str], access: VaultAccess, *, context: tuple[str, ...]) -> int:
    """Check credentials and keep them in the vault.

    FILE-OR-TEXT is a credential of any format, or the credential's own text; - is standard input. A picture with
    a code, a PDF, or a badge baked into a PNG or SVG will do; so will a zip archive, or a folder of all these.

    What is not genuine or cannot be read is refused with a reason; the rest is kept. A credential without any seal is
    kept, and said to have none.

    A context that the program does not know can be given with --context; the vault keeps it.
    """
    contexts = read_contexts(context)
    _require_sources(sources)
    statuses: list[ExitStatus] = []
    with access.open() as holder:
        for address, data in contexts.items():
            holder.add_document(address, data, DocumentKind.CONTEXT)
        for source in sources:
            statuses.extend(_add_source(holder, source))
    return worst(statuses)


@click.command("list", epilog=examples("list", "list --query welding --order title"))
@vault_options
@click.option("--query", default="", metavar="WORDS", help="Only with words that begin so: title, issuer, skills.")
@filter_options
@click.option(
    "--order",
    type=click.Choice([order.value for order in CredentialOrder]),
    default=CredentialOrder.NEWEST.value,
    show_default=True,
    help="What comes first.",
)
@click.option("--bin", "in_bin", is_flag=True, help="What was removed instead.")
@click.option("--json", "as_json", is_flag=True, help="Print it for machines.")
def list_command(
    access: VaultAccess, query: str, wanted: CredentialFilter, order: str, *, in_bin: bool, as_json: bool
) -> None:
    """List the credentials in the vault, each checked as of now."""
    found: list[tuple[StoredCredential, VerificationReport | None]]
    with access.open() as holder:
        if in_bin:
            found = [(stored, None) for stored in _removed(holder)]
        else:
            with working(_("Checking the credentials…")):
                found = [(item.stored, item.report) for item in _listed(holder, query, wanted, CredentialOrder(order))]
    if as_json:
        click.echo(json.dumps([_summary(stored, report) for stored, report in found], indent=2))
    elif not found:
        click.echo(_nothing(in_bin=in_bin, narrowed=bool(query) or wanted != EVERYTHING))
    else:
        for stored, report in found:
            _print_line(stored, report)


@click.command("show", epilog=examples("show 1"))
@click.argument("number", metavar="ID", type=_ID)
@vault_options
@click.option("--json", "as_json", is_flag=True, help="Print it for machines.")
def show_command(number: int, access: VaultAccess, *, as_json: bool) -> None:
    """Show one credential: what it says, and whether it can be trusted.

    Paths of details are what share takes with --show.
    """
    with access.open() as holder:
        opened = holder.open(CredentialId(number))
    if as_json:
        click.echo(json.dumps(_document(opened), indent=2))
        return
    summary = opened.stored.summary
    click.secho(plain(summary.title), bold=True)
    print_verdict(opened.report)
    click.echo()
    print_checks(opened.report)
    if opened.elements:
        click.echo()
        print_table(element_rows(elements_said(opened.credential, opened.report.claims, hidden=0)))
    print_inside(opened.report)
    click.echo()
    if not opened.details:
        click.echo(f"  {_('One seal covers all of it: share it with --whole, or not at all.')}")
        return
    metadata = type_metadata(vct) if (vct := vct_of(opened.credential)) is not None else None
    print_table(
        [
            (_("to show with"), _("what it is")),
            *(
                (format_path(detail.path), _described(detail, metadata))
                for detail in sorted(opened.details, key=lambda detail: place_of(detail.path, metadata))
            ),
        ]
    )


@click.command("remove", epilog=examples("remove 1 2"))
@click.argument("numbers", metavar="ID...", nargs=-1, required=True, type=_ID)
@vault_options
def remove_command(numbers: Sequence[int], access: VaultAccess) -> None:
    """Put credentials in the bin.

    restore takes them out of it. After 30 days there they are erased for good.
    """
    with access.open() as holder, holder.vault.transaction():
        for number in numbers:
            holder.remove(CredentialId(number))
    text = _("Removed. Take back with: learner-wallet restore {numbers}")
    click.echo(text.format(numbers=" ".join(map(str, numbers))))


@click.command("restore", epilog=examples("restore 1"))
@click.argument("numbers", metavar="ID...", nargs=-1, required=True, type=_ID)
@vault_options
def restore_command(numbers: Sequence[int], access: VaultAccess) -> None:
    """Take credentials out of the bin."""
    with access.open() as holder, holder.vault.transaction():
        for number in numbers:
            holder.restore(CredentialId(number))
    click.echo(_("Restored."))


@click.command("export", epilog=examples("export 1 --out credential.sd-jwt"))
@click.argument("number", metavar="ID", type=_ID)
@vault_options
@click.option("--out", metavar="FILE", type=OUTPUT, default="-", help="Where to; else standard output.")
def export_command(number: int, access: VaultAccess, out: str) -> None:
    """Write a credential exactly as it was added.

    It holds every detail: to show a choice of them, use share.
    """
    with access.open() as holder:
        original = holder.export(CredentialId(number)).data
    write_file(out, original)


def _require_sources(sources: Iterable[str]) -> None:
    """Refuse what is neither a file nor a text before anything is kept.

    Raises:
        FileUnreadableError: There is such a one.
    """
    for source in sources:
        if not (_is_text(source) or source == "-" or _is_there(source)):
            message = _("{text} is neither a file nor a credential.")
            raise FileUnreadableError(message.format(text=plain(source[:_LONGEST_NAME])))


def _add_source(holder: Holder, source: str) -> Iterator[ExitStatus]:
    """Add all of a file, a text or a folder."""
    name = plain(source)
    if _is_text(source):
        yield from _add_all(holder, source.encode("utf-8", "replace"), _("the text"))
    elif source == "-" or not Path(source).is_dir():
        yield from _add_all(holder, read_file(source), name)
    else:
        try:
            files = files_of_folder(Path(source))
        except UnreadableError as error:
            yield _tell_unreadable(error, name)
            return
        told: list[ExitStatus] = []
        for number, file in enumerate(files, start=1):
            inner = file.relative_to(source).as_posix()
            doing = _("Adding {file} ({number} of {count})").format(file=inner, number=number, count=len(files))
            told += _add_all(holder, read_file(file), plain(str(file)), inner, doing)
        yield from told or [_tell_unreadable(UnsupportedFormatError(NOTHING_IN_FOLDER), name)]


def _add_all(holder: Holder, data: bytes, source: str, inner: str = "", doing: str = "") -> Iterator[ExitStatus]:
    """Add every credential of an input, with a line for each, and for each file of an archive that holds none.

    Args:
        holder: The open vault.
        data: The input.
        source: What it is called.
        inner: Of a file of a folder, where in the folder it stands.
        doing: What to say of it meanwhile, where there are others.
    """
    belonging = list_in(data, source)
    if belonging is not None:
        yield _tell_list(belonging, source)
        return
    doing = doing or _("Adding {file}").format(file=source)
    try:
        with working(doing):
            found = to_keep(data, read_input(data))
    except UnreadableError as error:
        if not (inner and is_passed_over(inner, error)):
            yield _tell_unreadable(error, source)
        return
    for item in found:
        name = f"{source}: {plain(item.name)}" if item.name else source
        if item.error is not None:
            yield _tell_unreadable(item.error, name)
        elif (belonging := list_in(item.data, name)) is not None:
            yield _tell_list(belonging, name)
        else:
            with working(doing):
                added = holder.add(item.data, file=item.file, carrier=item.carrier)
            yield _tell_added(added, name)


def _tell_unreadable(error: UnreadableError, name: str) -> ExitStatus:
    click.echo(f"error[{error.code}]: {name}: {error_sentence(error)}", err=True)
    return ExitStatus.UNREADABLE


def _tell_list(found: ListFile, name: str) -> ExitStatus:
    click.echo(f"error[{UnsupportedFormatError.code}]: {name}: {_(_LISTS[found.kind])}", err=True)
    return ExitStatus.UNREADABLE


def _is_text(source: str) -> bool:
    """Tell what a credential or code may look like as text: compact or JSON, a UR, an address with a copy in it."""
    return source[:3].lower() == "ur:" or source[:1] == "{" or is_page_address(source) or looks_like_sd_jwt(source)


def _is_there(source: str) -> bool:
    try:
        return Path(source).exists()
    except OSError:  # no name of a file can be so long
        return False


def _tell_added(added: Added, source: str) -> ExitStatus:
    if added.stored is not None:
        known = f" {_('(was there already)')}" if added.stored.duplicate else ""
        click.echo(
            f"{added.stored.id:>4}  {plain(added.stored.summary.title)}: {verdict_with_reason(added.report)}{known}"
        )
        return ExitStatus.DONE
    reason = next(check for check in added.report.checks if check.outcome is Outcome.FAILED)
    word = "error" if added.report.verdict is Verdict.UNREADABLE else "refused"
    click.echo(f"{word}[{reason.code}]: {source}: {check_sentence(reason)}", err=True)
    return status_of([added.report.verdict])


def _nothing(*, in_bin: bool, narrowed: bool) -> str:
    if in_bin:
        return _("The bin is empty.")
    if narrowed:
        return _("Nothing fits that. See all with: learner-wallet list")
    return _("There is nothing yet. Keep a credential with: learner-wallet add FILE")


def _listed(holder: Holder, query: str, wanted: CredentialFilter, order: CredentialOrder) -> Iterator[ListedCredential]:
    offset = 0
    while page := holder.page(query, wanted, order, offset=offset, limit=_PAGE).items:
        yield from page
        offset += len(page)


def _removed(holder: Holder) -> Iterator[StoredCredential]:
    offset = 0
    while page := holder.vault.credentials.bin_page(offset=offset, limit=_PAGE):
        yield from page
        offset += len(page)


def _print_line(stored: StoredCredential, report: VerificationReport | None) -> None:
    summary = stored.summary
    said = [
        summary.issuer_name,
        day_text(summary.issued) if summary.issued else "",
        size_words(summary.size_text),
    ]
    verdict = _("in the bin") if report is None else verdict_with_reason(report)
    click.echo(f"{stored.id:>4}  {plain(summary.title)}")
    click.echo(f"      {' · '.join(plain(text) for text in [*said, verdict] if text)}")


def _summary(stored: StoredCredential, report: VerificationReport | None) -> dict[str, Json]:
    summary = stored.summary
    return {
        "id": int(stored.id),
        "title": summary.title,
        "issuer": {"id": summary.issuer_id, "name": summary.issuer_name},
        "issued": None if summary.issued is None else summary.issued.isoformat(),
        "expires": None if summary.expires is None else summary.expires.isoformat(),
        "kind": summary.kind.value,
        "format": summary.format,
        "profile": summary.profile,
        "example": summary.example,
        "added_at": stored.added_at.isoformat(),
        "verdict": None if report is None else report.verdict.value,
    }


def _document(opened: OpenedCredential) -> dict[str, Json]:
    checked = Checked("text", "", opened.credential, opened.report, opened.elements, 0)
    details: list[Json] = [
        {"path": format_path(detail.path), "value": detail.value, "sensitive": detail.sensitive}
        for detail in opened.details
    ]
    return {"id": int(opened.stored.id)} | report_json(checked) | {"details": details}


def _described(detail: Detail, metadata: TypeMetadata | None) -> str:
    """Say what a detail is; a part of a document that has parts of its own only that it takes them along."""
    if metadata is not None:
        return f"{label_of(detail.path, metadata)}: {_inline(detail.value)}"
    if not detail.children:
        return _inline(detail.value)
    return _("all of it, {details}").format(details=details_text(detail.children))


def _inline(value: Json) -> str:
    return value_text(value).replace("\n", ", ")
