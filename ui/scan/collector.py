"""Puts together what a camera sees: whole codes at once, moving ones part by part."""

from collections.abc import Iterable

from wallet.errors import MalformedError, TooLargeError, UnreadableError
from wallet.transport.multipart_ur import UrDecoder, UrPart, parse_ur
from wallet.transport.reading import join_codes

# So many different parts of another message in a row mean that another code is held up now.
_STRANGERS = 4


class CodeCollector:
    """Collects the texts of codes until a credential is whole."""

    def __init__(self) -> None:
        self._foreign = False
        self._decoder = UrDecoder()
        self._message: tuple[str, int, int, int, int] | None = None
        self._parts: dict[str, None] = {}
        self._strangers: set[str] = set()

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
        """Whether a code was seen that holds something else than a credential."""
        return self._foreign

    def receive(self, texts: Iterable[str]) -> tuple[str, ...]:
        """Take in the texts of the codes in one picture.

        Returns:
            The presentations that are whole now; usually none yet.
        """
        found: list[str] = []
        for text in texts:
            part = _part_of(text)
            found += self._receive_part(part, text) if part is not None else self._receive_whole(text)
        return tuple(dict.fromkeys(found))

    def _receive_part(self, part: UrPart, text: str) -> tuple[str, ...]:
        if self._message is not None and part.message_key != self._message:
            self._strangers.add(text)
            if len(self._strangers) < _STRANGERS:
                return ()
            self._start_message()
        self._strangers.clear()
        self._message = part.message_key
        self._parts[text] = None
        self._decoder.receive_parsed(part)
        if self._decoder.result is None:
            return ()
        parts = tuple(self._parts)
        self._start_message()
        return self._join(parts)

    def _receive_whole(self, text: str) -> tuple[str, ...]:
        return self._join((text,))

    def _join(self, texts: tuple[str, ...]) -> tuple[str, ...]:
        try:
            found = join_codes(texts)
        except UnreadableError:
            self._foreign = True
            return ()
        return found

    def _start_message(self) -> None:
        self._decoder = UrDecoder()
        self._message = None
        self._parts = {}
        self._strangers = set()


def _part_of(text: str) -> UrPart | None:
    try:
        parsed = parse_ur(text)
    except (MalformedError, TooLargeError):
        return None
    return parsed if isinstance(parsed, UrPart) else None
