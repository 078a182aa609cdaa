"""`scan`: from pictures and PDFs to what their codes hold."""

from collections.abc import Sequence
from gettext import gettext as _

import click

from wallet.checking import Surroundings, check_texts, report_json
from wallet.cli.checking_options import asked_options, checking_options
from wallet.cli.exit_status import ExitStatus
from wallet.cli.files import INPUT, OUTPUT, read_file, write_file
from wallet.cli.help_text import examples
from wallet.cli.plain_text import plain
from wallet.cli.progress import working
from wallet.cli.report_text import print_json
from wallet.cli.sentences import error_sentence
from wallet.cli.verify import print_results
from wallet.errors import NoCodeFoundError, UnreadableError
from wallet.transport.reading import is_pdf, join_codes, read_codes, read_pdf


@click.command("scan", epilog=examples("scan photo.png --trust issuers.json", "scan frame-*.png --out credential.txt"))
@click.argument("files", metavar="IMAGE-OR-PDF...", nargs=-1, required=True, type=INPUT)
@checking_options
@asked_options
@click.option("--out", metavar="FILE", type=OUTPUT, help="Save what the codes hold, one a line, and check nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print the results for machines; each with its text.")
def scan_command(files: Sequence[str], surroundings: Surroundings, *, out: str | None, as_json: bool) -> int:
    """Read the codes in pictures and PDFs, join frames, and check what they hold.

    Frames may be spread over all the pictures, in any order.
    """
    texts = join_codes(_codes_of(files))
    if out is not None:
        write_file(out, "".join(f"{text}\n" for text in texts).encode())
        return ExitStatus.DONE
    name = files[0]
    if len(files) > 1:
        name = _("{file} and {number} more").format(file=name, number=len(files) - 1)
    results = [(name, checked) for checked in check_texts(texts, "qr", surroundings)]
    if as_json:
        print_json([report_json(checked, name) | {"text": checked.text} for _, checked in results])
    status = print_results(results, quiet=as_json)
    if not as_json:
        for text in texts:
            # Documents of several lines are for --out.
            click.echo()
            click.echo(plain(text) if "\n" not in text else _("Save what it holds with --out."))
    return status


def _codes_of(files: Sequence[str]) -> list[str]:
    """Read the codes of all files; one without any is told and passed over, unless none has any."""
    codes: list[str] = []
    failures: list[tuple[str, UnreadableError]] = []
    for number, file in enumerate(files, start=1):
        doing = _("Reading {file} ({number} of {count})").format(file=file, number=number, count=len(files))
        try:
            with working(doing):
                codes.extend(_codes_in(read_file(file)))
        except UnreadableError as error:
            failures.append((file, error))
    if failures and not codes:
        raise failures[0][1]
    for file, failure in failures:
        click.echo(f"warning[{failure.code}]: {plain(file)}: {error_sentence(failure)}", err=True)
    return codes


def _codes_in(data: bytes) -> tuple[str, ...]:
    if not is_pdf(data):
        return read_codes(data)
    codes = read_pdf(data).codes
    if not codes:
        raise NoCodeFoundError
    return codes
