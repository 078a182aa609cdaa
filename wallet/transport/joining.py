"""From the texts of codes, in any order, to credentials, questions and answers, and what guidance sends."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from wallet.crypto.encoding import decode_base64url
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import (
    FramesMissingError,
    MalformedError,
    NoCodeFoundError,
    TooLargeError,
    UnreadableError,
    UnsupportedFormatError,
)
from wallet.formats.other_kinds import GUIDANCE
from wallet.formats.sd_jwt import looks_like_sd_jwt
from wallet.transport.guidance_texts import UR_TYPES, GuidanceKind, guidance_kind
from wallet.transport.multipart_ur import (
    UR_PRESENTATION,
    UR_REQUEST,
    UR_RESPONSE,
    SingleUr,
    UrDecoder,
    UrPart,
    parse_ur,
    unwrap_bytes,
)
from wallet.transport.packing import unpack_presentation
from wallet.transport.page_address import from_page_address, is_page_address

Kind: TypeAlias = Literal["credential", "question", "answer"] | GuidanceKind

# More messages than anybody shows at once would only fill memory.
MAX_MESSAGES: Final = 100

_UR: Final = "ur:"
_QUESTION_LINK: Final = "openid4vp://"
# The body of an answer as a wallet posts it (OpenID4VP 1.0 section 8.2).
_POSTED_ANSWER: Final = re.compile(r"(?:state=[^&\s]*&)?(?:vp_token|response)=\S+")
_HEAD: Final = 10_000
_LONGEST: Final = 1_000_000
# A JWS (RFC 7515 section 7.1) whose header is an object: "ey" and "ew" are its brace and what follows it.
_JWT: Final = re.compile(r"e[yw][A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+", re.ASCII)
# The `typ` of a signed request (RFC 9101 section 10.8) within the text of its header.
_REQUEST_TYPE: Final = re.compile(rb'"typ"\s*:\s*"oauth-authz-req\+jwt"')
_KINDS: Final[dict[str, Kind]] = {
    UR_PRESENTATION: "credential",
    UR_REQUEST: "question",
    UR_RESPONSE: "answer",
    **{ur_type: kind for kind, ur_type in UR_TYPES.items()},
}
_NO_CREDENTIALS: Final = tuple(f"{_UR}{ur_type}/" for ur_type in _KINDS if ur_type != UR_PRESENTATION)
_LONGEST_TYPE: Final = max(map(len, _NO_CREDENTIALS))


@dataclass(frozen=True, slots=True)
class Received:
    """What codes held.

    Attributes:
        kind: What it is, by how it travelled; nothing about it was checked.
        content: The text of a credential; for all else its text, or its packed bytes where it came as a UR.
    """

    kind: Kind
    content: str | bytes


def join_codes(texts: Iterable[str]) -> tuple[str, ...]:
    """Find every presentation in the texts of codes.

    Reads single URs, parts of moving frames in any order, page addresses, and as plain text SD-JWTs, JWTs and JSON.
    Other codes are passed over as long as there is a presentation among them.

    Returns:
        The texts of the presentations, each once.

    Raises:
        NoCodeFoundError: There are no texts.
        FramesMissingError: Moving frames, but not enough.
        UnsupportedFormatError: Codes of something else, such as a question.
        MalformedError, TooLargeError, UnsupportedVersionError: The only presentation cannot be read.
    """
    joiner = _Joiner(only_credentials=True)
    for text in texts:
        joiner.take(text.strip())
    return tuple(item.content for item in joiner.finish() if isinstance(item.content, str))


def join_all_codes(texts: Iterable[str]) -> tuple[Received, ...]:
    """Find every credential, question, answer and text of guidance in the texts of codes, each once.

    Questions are `openid4vp://` links, signed requests and URs; answers are URs and what wallets post; what guidance
    sends are URs and texts that `guidance_kind` knows.

    Raises:
        UnreadableError: As `join_codes`.
    """
    joiner = _Joiner(only_credentials=False)
    for text in texts:
        joiner.take(text.strip())
    return joiner.finish()


def is_question(text: str) -> bool:
    """Tell a question from other text by how it begins: a link with it, or a signed request alone."""
    if text[: len(_QUESTION_LINK)].lower() == _QUESTION_LINK:
        return True
    if len(text) > _LONGEST or _JWT.fullmatch(text) is None:
        return False
    try:
        return _REQUEST_TYPE.search(decode_base64url(text.partition(".")[0])) is not None
    except MalformedError:
        return False


def is_answer(text: str) -> bool:
    """Tell an answer from other text by its shape: the members of a response, in JSON or as a form."""
    if len(text) > _LONGEST:
        return False
    if not text.startswith("{"):
        return _POSTED_ANSWER.fullmatch(text) is not None
    if '"vp_token"' not in text and '"response"' not in text:
        return False
    try:
        members = parse_json_object(text)
    except UnreadableError:
        return False
    return isinstance(members.get("vp_token"), dict) or isinstance(members.get("response"), str)


def is_dialogue(text: str) -> bool:
    """Tell a question, an answer, a text of guidance or a part of one from the text of any other code."""
    if text[:_LONGEST_TYPE].lower().startswith(_NO_CREDENTIALS):
        return True
    return is_question(text) or is_answer(text) or guidance_kind(text) is not None


def open_message(ur_type: str, message: bytes) -> Received:
    """Say what the message of a UR is.

    Raises:
        UnsupportedFormatError: Of a type that this program does not read.
        MalformedError, TooLargeError, UnsupportedVersionError: It cannot be read.
    """
    kind = _KINDS.get(ur_type)
    if kind is None:
        raise UnsupportedFormatError(ur_type)
    packed = unwrap_bytes(message)
    return Received(kind, unpack_presentation(packed) if kind == "credential" else packed)


class _Joiner:
    def __init__(self, *, only_credentials: bool) -> None:
        self._only_credentials = only_credentials
        self._found: dict[Received, None] = {}
        self._decoders: dict[tuple[object, ...], UrDecoder] = {}
        self._error: UnreadableError | None = None

    def take(self, text: str) -> None:
        if not text:
            return
        try:
            received = self._read(text)
        except UnreadableError as error:
            # A presentation that is broken says more than a code that is none.
            if self._error is None or isinstance(self._error, UnsupportedFormatError):
                self._error = error
            return
        if received is not None:
            self._found[received] = None

    def _read(self, text: str) -> Received | None:
        if text[: len(_UR)].lower() == _UR:
            return self._read_ur(parse_ur(text))
        if is_question(text):
            self._allowed("question", "question")
            return Received("question", text)
        kind = guidance_kind(text)
        if kind is not None:
            self._allowed(kind, GUIDANCE)
            return Received(kind, text)
        if not self._only_credentials and is_answer(text):
            return Received("answer", text)
        if is_page_address(text):
            return Received("credential", unpack_presentation(from_page_address(text)))
        if looks_like_sd_jwt(text[:_HEAD]) or text.startswith("{") or _JWT.fullmatch(text):
            return Received("credential", text)
        raise UnsupportedFormatError("text")

    def _read_ur(self, parsed: SingleUr | UrPart) -> Received | None:
        kind = _KINDS.get(parsed.ur_type)
        self._allowed(kind, GUIDANCE if kind in UR_TYPES else kind or parsed.ur_type)
        message = self._message(parsed)
        return None if message is None else open_message(parsed.ur_type, message)

    def _allowed(self, kind: Kind | None, said: str) -> None:
        if kind is None or (self._only_credentials and kind != "credential"):
            raise UnsupportedFormatError(said)

    def _message(self, parsed: SingleUr | UrPart) -> bytes | None:
        if isinstance(parsed, SingleUr):
            return parsed.message
        decoder = self._decoders.get(parsed.message_key)
        if decoder is None:
            if len(self._decoders) >= MAX_MESSAGES:
                raise TooLargeError("moving codes")
            decoder = self._decoders[parsed.message_key] = UrDecoder()
        if not decoder.receive_parsed(parsed) or decoder.result is None:
            return None
        return decoder.result[1]

    def finish(self) -> tuple[Received, ...]:
        if self._found:
            return tuple(self._found)
        progress = [decoder.progress for decoder in self._decoders.values() if decoder.result is None]
        if progress:
            raise FramesMissingError(max(progress))
        raise self._error or NoCodeFoundError()
