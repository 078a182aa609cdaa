"""Finding a question in whatever was scanned, dropped, pasted or opened; runs off the GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ui.add.sources import read_bytes
from ui.answer.received import question_of
from wallet.errors import FramesMissingError, QuestionError, UnreadableError, UnsupportedFormatError
from wallet.transport.joining import Received, join_all_codes
from wallet.transport.reading import is_pdf, read_codes, read_everything, read_pdf

MAX_FILE_BYTES: Final = 25_000_000
# Detail of an error: what was given is whole, and something else than a question.
NO_QUESTION: Final = "no question"

# Content, the file that has it, or what a camera read.
Source = bytes | Path | tuple[Received, ...]


@dataclass(frozen=True, slots=True)
class MissingParts:
    """A moving code that is not whole yet.

    Attributes:
        texts: Its parts so far.
        share: How much of it has arrived, 0 to 1.
    """

    texts: tuple[str, ...]
    share: float


def question_in(sources: Sequence[Source], parts: Sequence[str] = ()) -> str | MissingParts:
    """Find the first question.

    Args:
        sources: What was handed over.
        parts: Parts of a moving code that came before.

    Returns:
        The question as a link or as a signed request, or what is there of a moving code.

    Raises:
        QuestionError: There is something else, or a question that cannot be read.
        UnreadableError: There is nothing that can be read.
        StorageError: A file could not be opened.
    """
    error: UnreadableError = QuestionError(NO_QUESTION)
    collected = dict.fromkeys(parts)
    for source in sources:
        try:
            if isinstance(source, tuple):
                received = source
            else:
                data = source if isinstance(source, bytes) else read_bytes(source, MAX_FILE_BYTES)
                try:
                    received = read_everything(data).received
                except FramesMissingError:
                    collected |= dict.fromkeys(_codes_in(data))
                    received = join_all_codes(collected)
        except UnreadableError as reason:
            error = reason
            continue
        text = question_of(received)
        if text is not None:
            return text
        error = QuestionError(NO_QUESTION)
    if isinstance(error, FramesMissingError):
        return MissingParts(tuple(collected), error.progress)
    raise error


def _codes_in(data: bytes) -> tuple[str, ...]:
    if is_pdf(data):
        return read_pdf(data).codes
    try:
        return read_codes(data)
    except UnsupportedFormatError:
        return tuple(data.decode("utf-8", "replace").split())
