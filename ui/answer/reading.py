"""Finding a question in whatever was scanned, dropped, pasted or opened; runs off the GUI thread."""

from collections.abc import Sequence
from typing import Final

from ui.answer.received import question_of
from ui.guidance.received import Found, guidance_of
from ui.scan.sources import MissingParts, Source, received_in
from wallet.errors import FramesMissingError, QuestionError, UnreadableError

# Detail of an error: what was given is whole, and something else than a question.
NO_QUESTION: Final = "no question"


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
            received = received_in(source, collected)
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
