"""Finding a text of guidance in whatever was scanned, dropped, pasted or opened; runs off the GUI thread."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ui.answer.reading import MissingParts, Source
from ui.opening import read_file
from wallet.consent.packed_message import unpack_message
from wallet.errors import FramesMissingError, RecordError, UnreadableError
from wallet.transport.guidance_texts import UR_TYPES, GuidanceKind
from wallet.transport.joining import Received, join_all_codes
from wallet.transport.reading import read_everything, texts_in_codes

__all__ = ["Found", "MissingParts", "Source", "message_in"]

# Detail of an error: what was given is whole, and no text of guidance.
NOTHING_OF_GUIDANCE: Final = "nothing of guidance"


@dataclass(frozen=True, slots=True)
class Found:
    """A text of guidance; nothing about it was checked.

    Attributes:
        kind: What it says it is.
        text: The text.
    """

    kind: GuidanceKind
    text: str


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
            found = _found(source if isinstance(source, tuple) else _received(source, collected))
        except UnreadableError as reason:
            error = reason
            continue
        if found is not None:
            return found
    if isinstance(error, FramesMissingError):
        return MissingParts(tuple(collected), error.progress)
    raise error


def _received(source: bytes | Path, collected: dict[str, None]) -> tuple[Received, ...]:
    data = source if isinstance(source, bytes) else read_file(source)
    try:
        return read_everything(data).received
    except FramesMissingError:
        collected |= dict.fromkeys(texts_in_codes(data))
        return join_all_codes(collected)


def _found(received: Iterable[Received]) -> Found | None:
    for item in received:
        kind = next((kind for kind in UR_TYPES if kind == item.kind), None)
        if kind is not None:
            text = item.content if isinstance(item.content, str) else unpack_message(item.content)
            return Found(kind, text)
    return None
