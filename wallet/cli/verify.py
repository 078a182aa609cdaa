"""`verify`: check credentials and presentations."""

from collections.abc import Iterable, Iterator, Sequence
from gettext import gettext as _
from pathlib import Path
from typing import Final

import click

from wallet.checking import Checked, Surroundings, check_input, report_json
from wallet.cli.checking_options import asked_options, checking_options
from wallet.cli.exit_status import ExitStatus, status_of
from wallet.cli.files import read_file
from wallet.cli.help_text import examples
from wallet.cli.plain_text import plain
from wallet.cli.progress import working
from wallet.cli.report_text import print_checked, print_json
from wallet.cli.sentences import check_sentence
from wallet.errors import UnsupportedFormatError
from wallet.model.report import Verdict
from wallet.transport.folders import NOTHING_IN_FOLDER, files_of_folder

_FILE_OR_FOLDER: Final = click.Path(exists=True, allow_dash=True)


@click.command(
    "verify",
    epilog=examples(
        "verify diploma.pdf --trust issuers.json", "verify badge.png credentials/ --trust issuers.json --json"
    ),
)
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=_FILE_OR_FOLDER)
@checking_options
@asked_options
@click.option("--json", "as_json", is_flag=True, help="Print the results for machines.")
def verify_command(files: Sequence[str], surroundings: Surroundings, *, as_json: bool) -> int:
    """Check credentials and presentations of every format, in whatever they come.

    FILE is a credential, a picture, a PDF, a zip archive, or a badge baked into a PNG or SVG; or a folder of these; -
    is standard input. Issuers count as known only through --trust.
    """
    results: list[tuple[str, Checked]] = []
    sources = list(_files_of(files))
    for number, (file, inner) in enumerate(sources, start=1):
        doing = _("Checking {file} ({number} of {count})").format(file=file, number=number, count=len(sources))
        with working(doing):
            found = check_input(read_file(file), surroundings, inner=inner)
        results += ((f"{file}: {checked.name}" if checked.name else file, checked) for checked in found)
    if not results:
        raise UnsupportedFormatError(NOTHING_IN_FOLDER)
    if as_json:
        print_json([report_json(checked, file) for file, checked in results])
    return print_results(results, quiet=as_json)


def _files_of(sources: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Name each file, and of those of a folder where in it they stand."""
    for source in sources:
        if source == "-" or not Path(source).is_dir():
            yield source, ""
        else:
            yield from ((str(file), file.relative_to(source).as_posix()) for file in files_of_folder(Path(source)))


def print_results(results: Iterable[tuple[str, Checked]], *, quiet: bool) -> ExitStatus:
    """Print each result, one line on standard error for what cannot be read, and return the status.

    Args:
        results: Each with the name of its file.
        quiet: Print only what cannot be read.
    """
    verdicts: list[Verdict] = []
    for file, checked in results:
        if checked.report.verdict is Verdict.UNREADABLE:
            structure = checked.report.checks[0]
            click.echo(f"error[{structure.code}]: {plain(file)}: {check_sentence(structure)}", err=True)
        elif not quiet:
            if verdicts:
                click.echo()
            print_checked(checked, file)
        verdicts.append(checked.report.verdict)
    return status_of(verdicts)
