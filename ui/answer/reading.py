"""Finding a question in whatever was scanned, dropped, pasted or opened; runs off the GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ui.answer.received import question_of
from ui.guidance.received import Found, guidance_of
from ui.opening import read_file
from wallet.errors import FramesMissingError, QuestionError, UnreadableError
from wallet.transport.joining import Received, join_all_codes
from wallet.transport.reading import read_everything, texts_in_codes

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


def question_in(sources: Sequence[Source], parts: Sequence[str] = ()) -> str | Found | MissingParts:
    """Find the first question, or what a counsellor or a learner sent.

    Args:
        sources: What was handed over.
        parts: Parts of a moving code that came before.

    Returns:
        The question as a link or as a signed request; a text of guidance; or what is there of a moving code.

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
                data = source if isinstance(source, bytes) else read_file(source)
                try:
                    received = read_everything(data).received
                except FramesMissingError:
                    collected |= dict.fromkeys(texts_in_codes(data))
                    received = join_all_codes(collected)
        except UnreadableError as reason:
            error = reason
            continue
        found = question_of(received) or guidance_of(received)
        if found is not None:
            return found
        error = QuestionError(NO_QUESTION)
    if isinstance(error, FramesMissingError):
        return MissingParts(tuple(collected), error.progress)
    raise error
