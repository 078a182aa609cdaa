"""`share --answer`: what a question asks for, from the credentials that were named, and nothing more."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from gettext import gettext as _
from itertools import chain
from pathlib import Path
from typing import Final

import click

from wallet.answering import Answering, chosen_by_default
from wallet.cli.dates import moment_text
from wallet.cli.files import make_folder, read_file, write_file
from wallet.cli.plain_text import plain
from wallet.cli.proof_of_sharing import write_proof
from wallet.cli.question_text import asker_text, find_question, purpose_text
from wallet.errors import CannotAnswerError, ClaimNotFoundError, QuestionError
from wallet.holder import Holder
from wallet.model.paths import ClaimPath, format_path, parse_path
from wallet.model.question import Candidate, Given, Matches, Question, Way
from wallet.model.stored import CredentialId
from wallet.questions.answer import Answer, answer_text
from wallet.questions.packed_answer import pack_answer
from wallet.transport.code_pictures import code_pictures, code_sheet
from wallet.transport.joining import is_dialogue
from wallet.transport.multipart_ur import UR_RESPONSE
from wallet.transport.qr_codes import FRAME_VERSION, MAX_SINGLE_VERSION, plan_message

_SCREEN_SCALE: Final = 6  # pixels a module; readers need two and a half


def share_answer(
    holder: Holder,
    numbers: Sequence[int],
    request: str,
    paths: Sequence[str],
    *,
    qr: Path | None,
    frames: Path | None,
    out: str | None,
    proof: str | None,
) -> None:
    """Answer a question with these credentials and write the answer.

    Args:
        holder: The open wallet.
        numbers: Credentials that may be shown.
        request: A file with the question, a picture of its code, or the question as text.
        paths: Details to show; empty shows exactly what is needed.
        qr: Where a picture of its codes goes, or None.
        frames: Where pictures of small codes go, or None.
        out: Where its text goes, or None.
        proof: Where a proof of sharing goes, or None.

    Raises:
        QuestionError: The question cannot be answered safely.
        CannotAnswerError: These credentials, or these details, do not answer it; nothing leaves.
    """
    answering = Answering(holder)
    question = answering.read(_question(request))
    matches = answering.matches(question)
    given = _given(matches, [CredentialId(number) for number in dict.fromkeys(numbers)], [*map(parse_path, paths)])
    answer = answering.draft(question, given)
    packed = pack_answer(answer.body)
    ways: list[tuple[str, Callable[[], None]]] = []
    if qr is not None:
        plan = plan_message(UR_RESPONSE, packed, frame_version=MAX_SINGLE_VERSION)
        sheet = code_sheet(code_pictures(plan, scale=_SCREEN_SCALE))
        ways.append(("picture", lambda: write_file(qr, sheet)))
    if frames is not None:
        plan = plan_message(UR_RESPONSE, packed, max_version=FRAME_VERSION)
        pictures = code_pictures(plan, scale=_SCREEN_SCALE)
        ways.append(("qr", lambda: _write_frames(frames, pictures)))
    if out is not None:
        ways.append(("file", lambda: write_file(out, f"{answer_text(answer)}\n".encode())))
    if proof is not None:
        name = question.asker.known_name or question.asker.stated_name
        shared = ((part.credential_id, part.presentation) for part in answer.parts)
        write_proof(holder, proof, shared, name, question.asker.client_id, question.purpose)
    for way, write in ways:
        # Noted first: nothing leaves that the history does not know of.
        answering.note(question, answer, way)
        write()
    _tell(holder, question, answer, quiet=out == "-")


def _question(request: str) -> str | bytes:
    if request != "-" and not Path(request).is_file():
        if not is_dialogue(request):
            raise QuestionError("no-file")
        return request
    found = find_question(read_file(request))
    if found is None:
        raise QuestionError("no-question")
    return found


def _given(matches: Matches, ids: Sequence[CredentialId], paths: Sequence[ClaimPath]) -> list[Given]:
    """Take of each part the first combination that the named credentials answer."""
    usable: dict[str, list[Candidate]] = {}
    for name, wanted in matches.wanted.items():
        found = [item for number in ids for item in wanted.candidates if item.credential_id == number]
        usable[name] = found if wanted.multiple else found[:1]
    chosen: dict[str, None] = {}
    for part in matches.parts:
        option = next((names for names in part.options if all(usable[name] for name in names)), None)
        if option is not None:
            chosen |= dict.fromkeys(option)
        elif part.required:
            raise CannotAnswerError("incomplete")
    pairs = [(name, candidate) for name in chosen for candidate in usable[name]]
    used = {candidate.credential_id for _, candidate in pairs}
    if not used.issuperset(ids):
        raise CannotAnswerError("not asked for")
    if not paths:
        return [chosen_by_default(candidate, name) for name, candidate in pairs]
    _require_known(paths, (candidate for _, candidate in pairs))
    return [Given(name, candidate.credential_id, _details(candidate, paths)) for name, candidate in pairs]


def _details(candidate: Candidate, paths: Sequence[ClaimPath]) -> tuple[ClaimPath, ...]:
    """Choose a way that these details make possible; `Answering.draft` refuses where there is none."""
    best: tuple[ClaimPath, ...] = ()
    for way in candidate.ways:
        chosen = tuple(path for path in _paths_of(way) if _is_named(path, paths))
        if {item.path for item in way.needed if not item.always_visible} <= set(chosen):
            return chosen
        best = best or chosen
    return best


def _require_known(paths: Iterable[ClaimPath], candidates: Iterable[Candidate]) -> None:
    offered = [*chain.from_iterable(_paths_of(way) for candidate in candidates for way in candidate.ways)]
    for path in paths:
        if not any(_is_named(known, (path,)) for known in offered):
            raise ClaimNotFoundError(format_path(path))


def _paths_of(way: Way) -> Iterator[ClaimPath]:
    return (item.path for item in (*way.needed, *way.welcome))


def _is_named(path: ClaimPath, named: Iterable[ClaimPath]) -> bool:
    """Whether a detail is one of those named, or inside one."""
    return any(path[: len(name)] == name for name in named)


def _write_frames(folder: Path, pictures: Sequence[bytes]) -> None:
    make_folder(folder)
    for number, picture in enumerate(pictures, start=1):
        write_file(folder / f"frame-{number:03}.png", picture)


def _tell(holder: Holder, question: Question, answer: Answer, *, quiet: bool) -> None:
    click.echo(_("Answered {name}.").format(name=asker_text(question.asker)), err=quiet)
    click.echo(f"  {_('what for:')} {purpose_text(question)}", err=quiet)
    if question.expires_at is not None:
        click.echo(f"  {_('counts until:')} {moment_text(question.expires_at)}", err=quiet)
    for part in answer.parts:
        title = plain(holder.vault.credentials.get(part.credential_id).summary.title)
        if not part.presentation.key_bound:
            title = _("{title} (a copy: who shows it is not proven)").format(title=title)
        shown = ", ".join(plain(format_path(path)) for path in part.presentation.shown)
        click.echo(f"  {title}: {shown or _('only what is always visible')}", err=quiet)
