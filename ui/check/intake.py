"""From whatever was dropped, pasted or opened to checked credentials; runs off the GUI thread."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ui.answer.received import question_of
from ui.guidance.received import Found, guidance_of
from ui.handed import Source
from ui.opening import read_file
from wallet.checking import Checked, Surroundings, check_texts
from wallet.errors import FramesMissingError, TooLargeError, UnreadableError, UnsupportedFormatError
from wallet.list_files import ListFile, list_in
from wallet.model.report import Verdict
from wallet.transport.folders import NOTHING_IN_FOLDER, TOO_MANY_FILES, files_of_folder
from wallet.transport.joining import Received, join_all_codes
from wallet.transport.reading import ReadInput, is_passed_over, read_everything, texts_in_codes
from wallet.verification import unreadable_report

if TYPE_CHECKING:
    from ui.check.answers import AnswerNote

MOST_SOURCES: Final = 200

# Content, or the file that has it.


@dataclass(frozen=True, slots=True)
class Intake:
    """What came of some sources.

    Attributes:
        results: What was checked.
        lists: Files that are no credentials and belong in Settings.
        names: For each of `results` the file it came from, and which one in that; empty where it came in none.
        parts: Texts of the codes of a moving code that is not whole yet.
        share: How much of that has arrived, 0 to 1; None where no part is missing.
        question: A question that came, for whoever has a wallet, or None.
        guidance: What a counsellor or a learner sent, for whoever has a wallet, or None.
        answers: Answers to questions, as they came.
        notes: For each of `results` how it belongs to an answer, or None; empty where nothing does.
    """

    results: tuple[Checked, ...]
    parts: tuple[str, ...] = ()
    share: float | None = None
    names: tuple[str, ...] = ()
    lists: tuple[ListFile, ...] = ()
    question: str | None = None
    guidance: Found | None = None
    answers: tuple[Received, ...] = ()
    notes: "tuple[AnswerNote | None, ...]" = ()


def take_in(sources: Sequence[Source], parts: Iterable[str], surroundings: Surroundings) -> Intake:
    """Read and check every source; pictures that each show a part of a moving code are put together.

    Args:
        sources: Contents, files or folders, together at most `MOST_SOURCES` files.
        parts: Parts that came before.
        surroundings: What the checks rest on.

    Raises:
        StorageError: A file could not be opened.
        TooLargeError: Too many sources.
        UnsupportedFormatError: Nothing in a folder may be a credential.
    """
    files = _files_of(sources)
    results: dict[str, Checked] = {}
    names: dict[str, str] = {}
    lists: list[ListFile] = []
    dialogue: list[Received] = []
    collected = dict.fromkeys(parts)
    before = len(collected)
    for number, (source, inner) in enumerate(files):
        data, file = b"", inner or (source.name if isinstance(source, Path) else "")
        try:
            data = source if isinstance(source, bytes) else read_file(source)
            belonging = list_in(data, source.name if isinstance(source, Path) else "")
            if belonging is not None:
                lists.append(belonging)
                continue
            everything = read_everything(data)
            dialogue += everything.dialogue
            found = _checked(everything.credentials, surroundings)
        except FramesMissingError:
            collected |= dict.fromkeys(texts_in_codes(data))
            continue
        except UnreadableError as error:
            if inner and is_passed_over(inner, error):
                continue
            found = (("", _unreadable(error, surroundings)),)
        for place, (name, checked) in enumerate(found):
            key = checked.text or f"unreadable {number} {place}"
            results.setdefault(key, checked)
            names.setdefault(key, " · ".join(part for part in (file, name) if part))
    share = None
    if len(collected) > before:
        try:
            joined = join_all_codes(collected)
        except FramesMissingError as error:
            share = error.progress
        else:
            dialogue += (item for item in joined if item.kind != "credential")
            results |= {checked.text: checked for checked in _checked_codes(joined, surroundings)}
            collected.clear()
    if any(checked.report.verdict is not Verdict.UNREADABLE for checked in results.values()):
        share = None
    if not (results or lists or dialogue or collected):
        raise UnsupportedFormatError(NOTHING_IN_FOLDER)
    intake = Intake(tuple(results.values()), tuple(collected), share, tuple(names.get(key, "") for key in results))
    return _with_dialogue(replace(intake, lists=tuple(lists)), dialogue, surroundings)


def _files_of(sources: Iterable[Source]) -> list[tuple[Source, str]]:
    """List the sources, for a folder its files, each with where in the folder it stands.

    Raises:
        TooLargeError: Too many sources.
    """
    found: list[tuple[Source, str]] = []
    for source in sources:
        if isinstance(source, Path) and source.is_dir():
            with suppress(UnsupportedFormatError):  # an empty one
                found += ((file, file.relative_to(source).as_posix()) for file in files_of_folder(source))
        else:
            found.append((source, ""))
    if len(found) > MOST_SOURCES:
        raise TooLargeError(TOO_MANY_FILES)
    return found


def take_scanned(received: Sequence[Received], surroundings: Surroundings) -> Intake:
    """Check what a camera read; see `take_in`."""
    return _with_dialogue(Intake(_checked_codes(received, surroundings)), received, surroundings)


def _with_dialogue(intake: Intake, dialogue: Sequence[Received], surroundings: Surroundings) -> Intake:
    """Add questions, answers and texts of guidance that came; what cannot be unpacked says why."""
    answers = tuple(item for item in dialogue if item.kind == "answer")
    try:
        return replace(intake, question=question_of(dialogue), guidance=guidance_of(dialogue), answers=answers)
    except UnreadableError as error:
        results = (*intake.results, _unreadable(error, surroundings))
        return replace(intake, results=results, names=(*intake.names, ""), answers=answers)


def _checked_codes(received: Iterable[Received], surroundings: Surroundings) -> tuple[Checked, ...]:
    texts = [item.content for item in received if item.kind == "credential" and isinstance(item.content, str)]
    return check_texts(texts, "qr", surroundings) if texts else ()


def _checked(found: ReadInput | None, surroundings: Surroundings) -> tuple[tuple[str, Checked], ...]:
    """Check everything in some input, each with its name; a file of an archive that cannot be read says why."""
    results: list[tuple[str, Checked]] = []
    for item in found.items if found is not None else ():
        if item.error is not None:
            results.append((item.name, _unreadable(item.error, surroundings)))
        else:
            results += ((item.name, checked) for checked in check_texts((item.text,), item.carrier, surroundings))
    return tuple(results)


def _unreadable(error: UnreadableError, surroundings: Surroundings) -> Checked:
    return Checked("unknown", "", None, unreadable_report(error, surroundings.at), (), 0)
