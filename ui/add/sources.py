"""What was handed over: files, folders, pictures and texts, read one at a time away from the vault."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from ui.answer.received import question_of
from ui.guidance.received import Found, guidance_of
from ui.opening import read_file
from wallet.errors import FramesMissingError, UnreadableError, UnsupportedFormatError
from wallet.list_files import ListFile, list_in
from wallet.transport.folders import files_of_folder
from wallet.transport.joining import Received, join_all_codes
from wallet.transport.keeping import ToKeep, to_keep
from wallet.transport.reading import is_passed_over, read_everything, texts_in_codes

# Detail of an error: it was read, and is an answer to somebody's question.
NO_CREDENTIAL: Final = "answer"


@dataclass(frozen=True, slots=True)
class Source:
    """Something that may hold credentials.

    Attributes:
        name: What the person knows it by; empty for what was pasted or scanned.
        content: A file or folder, content, or texts that were read from codes.
        inner: For a file of a folder, where in the folder it stands; `name` is the folder's.
    """

    name: str
    content: Path | bytes | tuple[Received, ...]
    inner: str = ""


@dataclass(frozen=True, slots=True)
class Read:
    """What one source holds.

    Attributes:
        items: The credentials, and files of an archive that hold none.
        lists: Files that are no credentials and belong in Settings.
        files: The files of a folder.
        parts: Texts of a moving code that is not whole yet; then there are no credentials.
        progress: Share of it that has arrived.
        joined: It made earlier parts whole.
        question: A question that is among it, or None: it is answered, not kept.
        guidance: What a counsellor or a learner sent, or None: it belongs under Guidance.
    """

    items: tuple[ToKeep, ...] = ()
    lists: tuple[ListFile, ...] = ()
    files: tuple[Source, ...] = ()
    parts: tuple[str, ...] = field(default=())
    progress: float = 0.0
    joined: bool = False
    question: str | None = None
    guidance: Found | None = None


def read_source(source: Source, parts: tuple[str, ...]) -> Read:
    """Read one source.

    Args:
        source: What was handed over.
        parts: Texts of moving codes of which a part is still missing.

    Raises:
        StorageError: The file could not be read.
        UnreadableError: It holds no credential.
    """
    content = source.content
    if isinstance(content, tuple):
        return _of_codes(content)
    if isinstance(content, Path) and content.is_dir():
        return Read(files=_files_of(content, source.name))
    data = content if isinstance(content, bytes) else read_file(content)
    name = source.inner or source.name
    try:
        everything = read_everything(data)
        question, guidance = question_of(everything.dialogue), guidance_of(everything.dialogue)
        if everything.credentials is None:
            return _of_codes(everything.dialogue)
        found = to_keep(data, everything.credentials)
    except FramesMissingError as error:
        return _with_parts(data, parts, error.progress)
    except UnreadableError as error:
        belonging = list_in(data, name)
        if belonging is not None:
            return Read(lists=(belonging,))
        if source.inner and is_passed_over(source.inner, error):
            return Read()
        raise
    lists = {number: list_in(item.data, item.name or name) for number, item in enumerate(found) if item.error is None}
    if len(found) == 1 and (whole := list_in(data, name)) is not None:
        # The bytes of the file count, such as those of a list in binary form.
        lists[0] = whole
    return Read(
        tuple(item for number, item in enumerate(found) if lists.get(number) is None),
        tuple(item for item in lists.values() if item is not None),
        question=question,
        guidance=guidance,
    )


def _of_codes(received: tuple[Received, ...], *, joined: bool = False) -> Read:
    """Sort what codes held: credentials are kept, questions answered; answers belong to Check, the rest to Guidance.

    Raises:
        UnreadableError: There is nothing but answers, or what cannot be unpacked.
    """
    texts = [item.content for item in received if item.kind == "credential" and isinstance(item.content, str)]
    question, guidance = question_of(received), guidance_of(received)
    if not texts and question is None and guidance is None:
        raise UnsupportedFormatError(NO_CREDENTIAL)
    items = tuple(ToKeep("", text.encode("utf-8")) for text in texts)
    return Read(items, joined=joined, question=question, guidance=guidance)


def _files_of(folder: Path, name: str) -> tuple[Source, ...]:
    return tuple(Source(name, path, path.relative_to(folder).as_posix()) for path in files_of_folder(folder))


def _with_parts(data: bytes, parts: tuple[str, ...], progress: float) -> Read:
    together = (*parts, *texts_in_codes(data))
    try:
        found = join_all_codes(together)
    except FramesMissingError as error:
        return Read(parts=together, progress=max(progress, error.progress))
    return _of_codes(found, joined=bool(parts))
