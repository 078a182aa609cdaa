"""Finding a text of guidance in whatever was scanned, dropped, pasted or opened; runs off the GUI thread."""

from collections.abc import Sequence
from typing import Final

from ui.guidance.received import Found, guidance_of
from ui.scan.sources import MissingParts, Source, received_in
from wallet.errors import FramesMissingError, RecordError, UnreadableError

# Detail of an error: what was given is whole, and no text of guidance.
NOTHING_OF_GUIDANCE: Final = "nothing of guidance"


def message_in(sources: Sequence[Source], parts: Sequence[str] = ()) -> Found | MissingParts:
    """Find the first text of guidance.

    Args:
        sources: What was handed over.
        parts: Parts of a moving code that came before.

    Returns:
        The text, or what is there of a moving code.

    Raises:
        RecordError: There is something else.
        UnreadableError: There is nothing that can be read.
        StorageError: A file could not be opened.
    """
    error: UnreadableError = RecordError(NOTHING_OF_GUIDANCE)
    collected = dict.fromkeys(parts)
    for source in sources:
        try:
            found = guidance_of(received_in(source, collected))
        except UnreadableError as reason:
            error = reason
            continue
        if found is not None:
            return found
    if isinstance(error, FramesMissingError):
        return MissingParts(tuple(collected), error.progress)
    raise error
