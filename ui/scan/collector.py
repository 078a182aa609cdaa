"""Puts together what a camera sees: whole codes at once, moving ones part by part."""

from collections.abc import Iterable
from typing import Final, TypeAlias

from wallet.errors import MalformedError, TooLargeError, UnreadableError
from wallet.transport.joining import Received, join_all_codes, open_message
from wallet.transport.multipart_ur import UrDecoder, UrPart, parse_ur

MessageKey: TypeAlias = tuple[str, int, int, int, int]

# So many different parts of another message in a row mean that another code is held up now.
_STRANGERS: Final = 4


class CodeCollector:
    """Collects the texts of codes until a credential, a question or an answer is whole."""

    def __init__(self) -> None:
        self._foreign = False
        self._decoder = UrDecoder()
        self._message: MessageKey | None = None
        # Parts of another message, of which there may soon be enough to take over.
        self._strangers: dict[int, UrPart] = {}

    def clear(self) -> None:
        """Forget everything."""
        self._foreign = False
        self._start_message()

    @property
    def progress(self) -> float:
        """Share of a moving code that has arrived, 0 to 1."""
        return self._decoder.progress

    @property
    def foreign(self) -> bool:
        """Whether a code was seen that holds something that this program does not read."""
        return self._foreign

    def receive(self, texts: Iterable[str]) -> tuple[Received, ...]:
        """Take in the texts of the codes in one picture.

        Returns:
            What is whole now, each once; usually nothing yet.
        """
        found: list[Received] = []
        for text in texts:
            part = _part_of(text)
            try:
                found += join_all_codes((text,)) if part is None else self._receive_part(part)
            except UnreadableError:
                self._foreign = True
        return tuple(dict.fromkeys(found))

    def _receive_part(self, part: UrPart) -> tuple[Received, ...]:
        if self._message is None or part.message_key == self._message:
            self._strangers.clear()
            return self._take(part)
        if self._strangers and next(iter(self._strangers.values())).message_key != part.message_key:
            self._strangers.clear()
        self._strangers[part.number] = part
        if len(self._strangers) < _STRANGERS:
            return ()
        others = tuple(self._strangers.values())
        self._start_message()
        return tuple(item for other in others for item in self._take(other))

    def _take(self, part: UrPart) -> tuple[Received, ...]:
        self._message = part.message_key
        self._decoder.receive_parsed(part)
        result = self._decoder.result
        if result is None:
            return ()
        self._start_message()
        return (open_message(*result),)

    def _start_message(self) -> None:
        self._decoder = UrDecoder()
        self._message = None
        self._strangers = {}


def _part_of(text: str) -> UrPart | None:
    try:
        parsed = parse_ur(text)
    except (MalformedError, TooLargeError):
        return None
    return parsed if isinstance(parsed, UrPart) else None
