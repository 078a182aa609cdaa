"""From the texts of codes, in any order, to presentations."""

import re
from collections.abc import Iterable
from typing import Final

from wallet.errors import FramesMissingError, NoCodeFoundError, UnreadableError, UnsupportedFormatError
from wallet.formats.sd_jwt import looks_like_sd_jwt
from wallet.transport.multipart_ur import UR_PRESENTATION, SingleUr, UrDecoder, UrPart, parse_ur, unwrap_bytes
from wallet.transport.packing import unpack_presentation
from wallet.transport.page_address import from_page_address, is_page_address

_UR: Final = "ur:"
_HEAD: Final = 10_000
# A JWS (RFC 7515 section 7.1) whose header is an object: "ey" and "ew" are its brace and what follows it.
_JWT: Final = re.compile(r"e[yw][A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+", re.ASCII)


def join_codes(texts: Iterable[str]) -> tuple[str, ...]:
    """Find every presentation in the texts of codes.

    Reads single URs, parts of moving frames in any order, page addresses, and as plain text SD-JWTs, JWTs and JSON.
    Other codes are passed over as long as there is a presentation among them.

    Returns:
        The texts of the presentations, each once.

    Raises:
        NoCodeFoundError: There are no texts.
        FramesMissingError: Moving frames, but not enough.
        UnsupportedFormatError: Codes of something else.
        MalformedError, TooLargeError, UnsupportedVersionError: The only presentation cannot be read.
    """
    joiner = _Joiner()
    for text in texts:
        joiner.take(text.strip())
    return joiner.finish()


class _Joiner:
    def __init__(self) -> None:
        self._found: dict[str, None] = {}
        self._decoders: dict[tuple[object, ...], UrDecoder] = {}
        self._error: UnreadableError | None = None

    def take(self, text: str) -> None:
        if not text:
            return
        try:
            presentation = self._read(text)
        except UnreadableError as error:
            # A presentation that is broken says more than a code that is none.
            if self._error is None or isinstance(self._error, UnsupportedFormatError):
                self._error = error
            return
        if presentation is not None:
            self._found[presentation] = None

    def _read(self, text: str) -> str | None:
        if text[: len(_UR)].lower() == _UR:
            message = self._message(parse_ur(text))
            return None if message is None else unpack_presentation(unwrap_bytes(message))
        if is_page_address(text):
            return unpack_presentation(from_page_address(text))
        if looks_like_sd_jwt(text[:_HEAD]) or text.startswith("{") or _JWT.fullmatch(text):
            return text
        raise UnsupportedFormatError("text")

    def _message(self, parsed: SingleUr | UrPart) -> bytes | None:
        if parsed.ur_type != UR_PRESENTATION:
            raise UnsupportedFormatError(parsed.ur_type)
        if isinstance(parsed, SingleUr):
            return parsed.message
        decoder = self._decoders.setdefault(parsed.message_key, UrDecoder())
        if not decoder.receive_parsed(parsed) or decoder.result is None:
            return None
        return decoder.result[1]

    def finish(self) -> tuple[str, ...]:
        if self._found:
            return tuple(self._found)
        progress = [decoder.progress for decoder in self._decoders.values() if decoder.result is None]
        if progress:
            raise FramesMissingError(max(progress))
        raise self._error or NoCodeFoundError()
