"""An answer on the wire: `vp_token` and `state` (OpenID4VP 1.0 section 8.1), in the clear or encrypted (8.3)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl

from wallet.crypto.jwe import MAX_PLAINTEXT, decrypt_compact_jwe, encrypt_compact_jwe, parse_compact_jwe
from wallet.crypto.keys import PrivateKey
from wallet.crypto.strict_json import parse_json_object
from wallet.disclosure import Presentation
from wallet.errors import AnswerError, CryptoError, UnreadableError
from wallet.model.json import Json, JsonObject
from wallet.model.question import Question
from wallet.model.stored import CredentialId
from wallet.questions.packed_answer import unpack_answer
from wallet.transport.multipart_ur import UR_RESPONSE, SingleUr, parse_ur, unwrap_bytes

MAX_PRESENTATIONS: Final = 32
_MAX_TEXT: Final = 1_400_000
_MAX_DEPTH: Final = 64
# A response from the other side of a form, with at most a few members.
_MAX_FIELDS: Final = 8
_UR: Final = "ur:"
_FORM: Final = ("vp_token=", "response=", "state=")
_MARK: Final = "\ufeff"
# First bytes that no text begins with: a packed answer, and a CBOR byte string around one.
_PACKED: Final = range(0x10, 0x20)
_CBOR_BYTES: Final = range(0x40, 0x5C)
_BINARY_HEAD: Final = 8


@dataclass(frozen=True, slots=True)
class AnswerPart:
    """One credential that an answer shows.

    Attributes:
        query_id: Which credential query it answers.
        credential_id: Which credential of the wallet it shows.
        presentation: What leaves the wallet of it.
    """

    query_id: str
    credential_id: CredentialId
    presentation: Presentation


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that was made; nothing was sent.

    Attributes:
        body: `vp_token` and `state`, or `response` where it is encrypted.
        parts: What it shows.
    """

    body: JsonObject
    parts: tuple[AnswerPart, ...]


@dataclass(frozen=True, slots=True)
class ReceivedAnswer:
    """An answer that came, opened; nothing in it has been checked.

    Attributes:
        presentations: Query ids and what is shown for each: a token, or a document as JSON text.
        state: What the question wanted back, as it came.
        encrypted: It came encrypted.
    """

    presentations: tuple[tuple[str, str], ...]
    state: str | None
    encrypted: bool = False


def make_answer(question: Question, parts: Sequence[AnswerPart]) -> Answer:
    """Put an answer together as the question wants it.

    Raises:
        CryptoError: The asker's key for encrypted answers cannot be used.
        TooLargeError: Larger than any reader accepts.
    """
    token: dict[str, Json] = {}
    for part in parts:
        given = token.setdefault(part.query_id, [])
        assert isinstance(given, list)  # noqa: S101 - made two lines above
        given.append(_entry(part.presentation.text))
    body: dict[str, Json] = {"vp_token": token}
    if question.state is not None:
        body["state"] = question.state
    if question.encryption is None:
        return Answer(body, tuple(parts))
    kid = question.encryption.jwk.get("kid")
    sealed = encrypt_compact_jwe(
        _json(body).encode(),
        question.encryption.jwk,
        content_encryption=question.encryption.content_encryption,
        kid=kid if isinstance(kid, str) else None,
        # Both sides mix in the question it answers.
        apv=question.nonce.encode(),
    )
    return Answer({"response": sealed}, tuple(parts))


def answer_text(answer: Answer) -> str:
    """Write an answer as a file holds it: JSON."""
    return _json(answer.body)


def parse_answer(data: str | bytes) -> JsonObject:
    """Read an answer in whatever it came: JSON, a form's body, one UR, packed bytes, a bare encrypted answer.

    Returns:
        Its body: `vp_token` and `state`, or `response`.

    Raises:
        AnswerError: None of these.
        UnsupportedVersionError: Packed by a newer program.
        TooLargeError: Over a bound.
    """
    if len(data) > _MAX_TEXT:
        raise AnswerError("too long")
    if isinstance(data, bytes) and data[:1] and data[0] in _PACKED:
        return unpack_answer(data)
    if isinstance(data, bytes) and data[:1] and data[0] in _CBOR_BYTES and not data[:_BINARY_HEAD].isascii():
        return unpack_answer(unwrap_bytes(data))
    text = _plain(data)
    if text[: len(_UR)].lower() == _UR:
        parsed = parse_ur(text)
        if not isinstance(parsed, SingleUr) or parsed.ur_type != UR_RESPONSE:
            raise AnswerError("another code")
        return unpack_answer(unwrap_bytes(parsed.message))
    body = _body_of(text)
    if ("vp_token" in body) == ("response" in body):
        raise AnswerError("neither vp_token nor response")
    return body


def named_key(body: JsonObject) -> str | None:
    """Return the name of the key an answer was encrypted for; None where it says none, or is not encrypted.

    Raises:
        AnswerError: It is encrypted in a way that no question here asked for.
    """
    if "response" not in body:
        return None
    kid = _sealed(body)[1].get("kid")
    return kid if isinstance(kid, str) else None


def open_answer(body: JsonObject, key: PrivateKey | None) -> ReceivedAnswer:
    """Take the presentations out of an answer.

    Args:
        body: From `parse_answer`.
        key: The asker's key for this question, or None where it has none.

    Raises:
        AnswerError: It cannot be opened with this key, or is no answer inside.
    """
    if "response" not in body:
        return _received(body, encrypted=False)
    text, _ = _sealed(body)
    if key is None:
        raise AnswerError("encrypted for another question")
    try:
        inside = parse_json_object(decrypt_compact_jwe(text, key), max_bytes=MAX_PLAINTEXT, max_depth=_MAX_DEPTH)
    except (CryptoError, UnreadableError):
        raise AnswerError("encrypted for another question, or changed since") from None
    return _received(inside, encrypted=True)


def _sealed(body: JsonObject) -> tuple[str, JsonObject]:
    text = body["response"]
    try:
        if not isinstance(text, str):
            raise AnswerError("response")
        return text, parse_compact_jwe(text).header
    except (CryptoError, UnreadableError):
        raise AnswerError("response") from None


def _received(body: JsonObject, *, encrypted: bool) -> ReceivedAnswer:
    token, state = body.get("vp_token"), body.get("state")
    if not isinstance(token, dict) or not token or not isinstance(state, str | None):
        raise AnswerError("vp_token")
    presentations: list[tuple[str, str]] = []
    for query_id, given in token.items():
        # An array each time (OpenID4VP 1.0 section 8.1).
        if not isinstance(given, list) or not given:
            raise AnswerError("vp_token")
        presentations += ((query_id, _text(entry)) for entry in given)
        if len(presentations) > MAX_PRESENTATIONS:
            raise AnswerError("more presentations than any question asks for")
    return ReceivedAnswer(tuple(presentations), state, encrypted)


def _entry(text: str) -> Json:
    """A document stands in the answer as JSON, a token as text."""
    return parse_json_object(text) if text.startswith("{") else text


def _text(entry: Json) -> str:
    if isinstance(entry, str) and entry:
        return entry
    if isinstance(entry, dict) and entry:
        return _json(entry)
    raise AnswerError("presentation")


def _body_of(text: str) -> JsonObject:
    try:
        if text.startswith("{"):
            return parse_json_object(text, max_bytes=_MAX_TEXT, max_depth=_MAX_DEPTH)
        if text.startswith(_FORM):
            return _form_of(text)
        if text.count(".") == 4:  # noqa: PLR2004 - five parts
            parse_compact_jwe(text)
            return {"response": text}
    except (CryptoError, UnreadableError, ValueError):
        raise AnswerError("no answer") from None
    raise AnswerError("no answer")


def _form_of(text: str) -> JsonObject:
    """Read `application/x-www-form-urlencoded`, as it is posted (OpenID4VP 1.0 section 8.2)."""
    fields = parse_qsl(text, keep_blank_values=True, strict_parsing=True, errors="strict", max_num_fields=_MAX_FIELDS)
    body: dict[str, Json] = dict(fields)
    if len(body) != len(fields):
        raise AnswerError("a form with a field twice")
    if "vp_token" in body:
        body["vp_token"] = parse_json_object(str(body["vp_token"]), max_bytes=_MAX_TEXT, max_depth=_MAX_DEPTH)
    return body


def _plain(data: str | bytes) -> str:
    text = data.decode("utf-8", "replace") if isinstance(data, bytes) else data
    return text.removeprefix(_MARK).strip()


def _json(document: Json) -> str:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))
