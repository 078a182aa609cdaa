"""`check-answer`: whether an answer is one to the question that was asked, and what it shows."""

from collections.abc import Sequence
from dataclasses import replace
from gettext import gettext as _
from pathlib import Path
from typing import Final

import click

from wallet.asking import Asking, CheckedAnswer
from wallet.checking import Checked, Surroundings, report_json
from wallet.cli.checking_options import checking_options
from wallet.cli.exit_status import ExitStatus, worst
from wallet.cli.files import INPUT, now, read_file
from wallet.cli.help_text import examples
from wallet.cli.plain_text import plain
from wallet.cli.question_state import QuestionState, read_state, use_state
from wallet.cli.report_text import print_json
from wallet.cli.verify import print_results
from wallet.errors import AnswerError, UnreadableError
from wallet.model.json import Json
from wallet.transport.joining import join_all_codes
from wallet.transport.reading import read_codes, read_everything
from wallet.verification import unreadable_report

_PICTURE_STARTS: Final = (b"\x89PNG", b"\xff\xd8\xff")


@click.command("check-answer", epilog=examples("check-answer answer.json --state q.state --trust issuers.json"))
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=INPUT)
@click.option(
    "--state",
    "state_file",
    required=True,
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The file that ask wrote; an answer that counts is noted in it.",
)
@checking_options
@click.option("--json", "as_json", is_flag=True, help="Print the results for machines.")
def check_answer_command(files: Sequence[str], surroundings: Surroundings, *, state_file: Path, as_json: bool) -> int:
    """Check an answer to a question; it counts once, and for five minutes.

    FILE is the answer as a file, pictures of its codes, or - for standard input. Issuers count as known only
    through --trust.
    """
    state = read_state(state_file)
    name = files[0]
    try:
        answer = _check(_read(files), state, state_file, surroundings)
    except UnreadableError as error:
        answer = CheckedAnswer(None, (), error=error)
    results = [(item.query_id, item.checked) for item in answer.results]
    if answer.error is not None:
        report = unreadable_report(answer.error, surroundings.at)
        results = [("", Checked("answer", "", None, report, (), 0))]
    if as_json:
        print_json([_document(name, query_id, checked, answer) for query_id, checked in results])
    if answer.error is not None:
        raise answer.error
    status = print_results(
        ((f"{name}: {query_id}" if query_id else name, checked) for query_id, checked in results), quiet=as_json
    )
    if answer.missing and not as_json:
        lacking = ", ".join(map(plain, answer.missing))
        click.echo(f"\n{_('Incomplete: the answer lacks {details}.').format(details=lacking)}")
    return worst((status, ExitStatus.UNDETERMINED)) if answer.missing else status


def _check(data: str | bytes, state: QuestionState, file: Path, surroundings: Surroundings) -> CheckedAnswer:
    asking = Asking(now)
    asking.remember(state.pending, used=state.used)
    answer = asking.check(data, surroundings)
    # Before anybody reads the verdict: what was shown once has counted.
    if asking.is_used(state.pending.state) and not state.used and not use_state(file, state):
        return asking.check(data, surroundings)
    return answer


def _document(file: str, query_id: str, checked: Checked, answer: CheckedAnswer) -> Json:
    missing: list[Json] = list(answer.missing)
    return {**report_json(replace(checked, name=""), file), "query": query_id or None, "missing": missing}


def _read(files: Sequence[str]) -> str | bytes:
    """Find the answer: in the codes of pictures and pages, or as it stands in a file."""
    contents = [read_file(file) for file in files]
    if len(contents) > 1:
        received = join_all_codes(text for data in contents for text in read_codes(data))
    elif contents[0].startswith(_PICTURE_STARTS) or contents[0].startswith(b"%PDF-"):
        received = read_everything(contents[0]).received
    else:
        return contents[0]
    answers = [item.content for item in received if item.kind == "answer"]
    if len(answers) != 1:
        raise AnswerError("no answer" if not answers else "several answers")
    return answers[0]
