"""An answer in as few bytes as its codes need, and back.

The first byte says how the rest is packed: the version in the upper four bits, the form in the lower four. What
follows is one CBOR item: of an open answer the state and, for each query, its presentations packed one by one; of
an encrypted one its parts, decoded.
"""

from typing import Final

from wallet.crypto.cbor import Item, Pairs, decode_only, encode_item
from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.crypto.jwe import parse_compact_jwe
from wallet.crypto.strict_json import parse_json_object
from wallet.disclosure.verifiable_presentation import write_document
from wallet.errors import (
    AnswerError,
    PackingError,
    TooLargeError,
    UnreadableError,
    UnsupportedVersionError,
    WalletError,
)
from wallet.model.json import Json, JsonObject
from wallet.transport.packing import pack_presentation, unpack_presentation

VERSION: Final = 1
MAX_PACKED: Final = 200_000
_OPEN, _ENCRYPTED = range(2)
_MAX_ITEMS: Final = 200
_ENCRYPTED_PARTS: Final = 4
# A document stands in the answer as JSON: its packing is marked by an array around it.
_MAX_TEXT: Final = 2_000_000


def pack_answer(body: JsonObject) -> bytes:
    """Pack the body of an answer.

    Args:
        body: `vp_token` and perhaps `state`, or `response`.

    Returns:
        Bytes from which `unpack_answer` gives back exactly `body`; this was tried.

    Raises:
        TooLargeError: More than moving codes carry.
        PackingError: Unpacking did not give it back.
    """
    try:
        item = _encrypted(body["response"]) if "response" in body else _open(body)
        packed = bytes((VERSION * 16 + (_ENCRYPTED if "response" in body else _OPEN),)) + encode_item(item)
        if len(packed) > MAX_PACKED:
            raise TooLargeError("answer")
        if unpack_answer(packed) != body:
            raise PackingError
    except (ValueError, KeyError):
        raise PackingError from None
    return packed


def unpack_answer(data: bytes) -> JsonObject:
    """Unpack the body of an answer.

    Args:
        data: At most 200 KB from anywhere.

    Raises:
        UnsupportedVersionError: Packed by a newer program.
        AnswerError: Not something that `pack_answer` makes.
        TooLargeError: A bound is exceeded.
    """
    if len(data) > MAX_PACKED:
        raise TooLargeError("answer")
    if not data:
        raise AnswerError("packed")
    version, form = divmod(data[0], 16)
    if version != VERSION or form not in (_OPEN, _ENCRYPTED):
        raise UnsupportedVersionError(f"{version}.{form}")
    try:
        item = decode_only(data[1:], max_items=_MAX_ITEMS)
        return _opened(item) if form == _OPEN else _sealed(item)
    except (UnsupportedVersionError, TooLargeError):
        raise
    except UnreadableError:
        raise AnswerError("packed") from None


def _open(body: JsonObject) -> Item:
    token, state = body["vp_token"], body.get("state")
    if not isinstance(token, dict) or not isinstance(state, str | None) or not body.keys() <= {"vp_token", "state"}:
        raise PackingError
    return [state, Pairs(tuple((query_id, _presentations(given)) for query_id, given in token.items()))]


def _presentations(given: Json) -> Item:
    if not isinstance(given, list):
        raise PackingError
    return [_presentation(entry) for entry in given]


def _presentation(entry: Json) -> Item:
    if isinstance(entry, str):
        return pack_presentation(entry)
    if not isinstance(entry, dict):
        raise PackingError
    return [pack_presentation(write_document(entry))]


def _opened(item: Item) -> JsonObject:
    match item:
        case [str() | None as state, Pairs(pairs=pairs)]:
            token: dict[str, Json] = {}
            left = _MAX_TEXT
            for query_id, given in pairs:
                if not isinstance(query_id, str) or query_id in token or not isinstance(given, list):
                    raise AnswerError("packed")
                texts: list[Json] = []
                for entry in given:
                    text, value = _unpacked(entry)
                    left -= len(text)
                    if left < 0:
                        raise TooLargeError("answer")
                    texts.append(value)
                token[query_id] = texts
            return {"vp_token": token} if state is None else {"vp_token": token, "state": state}
    raise AnswerError("packed")


def _unpacked(entry: Item) -> tuple[str, Json]:
    if isinstance(entry, bytes):
        text = unpack_presentation(entry)
        return text, text
    if isinstance(entry, list) and len(entry) == 1 and isinstance(entry[0], bytes):
        text = unpack_presentation(entry[0])
        return text, parse_json_object(text)
    raise AnswerError("packed")


def _encrypted(text: Json) -> Item:
    if not isinstance(text, str):
        raise PackingError
    try:
        jwe = parse_compact_jwe(text)
    except WalletError:
        raise PackingError from None
    return [decode_base64url(jwe.header_text), jwe.nonce, jwe.ciphertext, jwe.tag]


def _sealed(item: Item) -> JsonObject:
    if not isinstance(item, list) or len(item) != _ENCRYPTED_PARTS:
        raise AnswerError("packed")
    parts = [encode_base64url(part) for part in item if isinstance(part, bytes)]
    if len(parts) != _ENCRYPTED_PARTS:
        raise AnswerError("packed")
    header, *others = parts
    return {"response": ".".join((header, "", *others))}
