"""A signed request in as few bytes as its codes need, and back, letter by letter.

The first byte says how the rest is packed: the version in the upper four bits, the form in the lower four. Then come
the length of the protected header in two bytes, in the second form the coordinates of the asker's P-256 key, then
header and payload as they are inside their base64url, in one deflate stream with a preset dictionary, and last the
signature. In the second form one byte that JSON cannot hold stands for the asker's did:jwk, which is that key.
"""

import re
from typing import Final

from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.errors import MalformedError, PackingError, QuestionError, UnreadableError, UnsupportedVersionError
from wallet.questions.packed_request_dictionary import PRESET_DICTIONARY, VERSION
from wallet.questions.request_link import MAX_REQUEST_LETTERS
from wallet.transport.bounded_deflate import deflate, inflate

MAX_PACKED: Final = MAX_REQUEST_LETTERS

_PARTS, _PARTS_WITH_KEY = range(2)
_LENGTH_BYTES: Final = 2
_COORDINATE_BYTES: Final = 32
_KEY_BYTES: Final = 2 * _COORDINATE_BYTES
_JAR_PARTS: Final = 3
# A control character never stands in JSON as it is.
_STAND_IN: Final = b"\x01"
_DID: Final = re.compile(rb'"kid":"(did:jwk:[A-Za-z0-9_-]{150,250})#0"')
_JWK: Final = re.compile(rb'\{"crv":"P-256","kty":"EC","x":"([A-Za-z0-9_-]{43})","y":"([A-Za-z0-9_-]{43})"\}')


def pack_request(jar: str) -> bytes:
    """Pack a signed request.

    Returns:
        Bytes from which `unpack_request` gives back exactly `jar`; this was tried.

    Raises:
        QuestionError: No signed request, or a larger one than any reader accepts.
        PackingError: No way of packing gave it back.
    """
    if len(jar) > MAX_REQUEST_LETTERS:
        raise QuestionError("too large")
    parts = jar.split(".", _JAR_PARTS)
    if len(parts) != _JAR_PARTS:
        raise QuestionError("not signed")
    try:
        header, payload, signature = map(decode_base64url, parts)
    except MalformedError:
        raise QuestionError("base64url") from None
    for key in (_key_of(header), b""):
        packed = None if key is None else _packed(header, payload, signature, key)
        if packed is not None and _unpacks_to(packed, jar):
            return packed
    raise PackingError


def unpack_request(data: bytes) -> str:
    """Unpack a signed request; nothing in it has been checked.

    Args:
        data: At most 64 KB from anywhere; they inflate within bounds.

    Raises:
        UnsupportedVersionError: Packed by a newer program.
        QuestionError: Not something that `pack_request` makes, or over a bound.
    """
    if len(data) > MAX_PACKED:
        raise QuestionError("too large")
    if not data:
        raise QuestionError("packed")
    version, form = divmod(data[0], 16)
    if version != VERSION or form not in (_PARTS, _PARTS_WITH_KEY):
        raise UnsupportedVersionError(f"{version}.{form}")
    length = int.from_bytes(data[1 : 1 + _LENGTH_BYTES], "big")
    rest = data[1 + _LENGTH_BYTES :]
    key, rest = (rest[:_KEY_BYTES], rest[_KEY_BYTES:]) if form == _PARTS_WITH_KEY else (b"", rest)
    try:
        text, signature = inflate(rest, PRESET_DICTIONARY)
    except UnreadableError as error:
        raise QuestionError(error.detail) from None
    header, payload = text[:length], text[length:]
    if len(header) != length:
        raise QuestionError("packed")
    if form == _PARTS_WITH_KEY:
        if len(key) != _KEY_BYTES:
            raise QuestionError("packed")
        did = _did_of(key)
        if len(text) + text.count(_STAND_IN) * len(did) > MAX_REQUEST_LETTERS:
            raise QuestionError("too large")
        header, payload = header.replace(_STAND_IN, did), payload.replace(_STAND_IN, did)
    jar = ".".join(map(encode_base64url, (header, payload, signature)))
    if len(jar) > MAX_REQUEST_LETTERS:
        raise QuestionError("too large")
    return jar


def _packed(header: bytes, payload: bytes, signature: bytes, key: bytes) -> bytes | None:
    if key:
        if _STAND_IN in header + payload:
            return None
        did = _did_of(key)
        header, payload = header.replace(did, _STAND_IN), payload.replace(did, _STAND_IN)
    if len(header) >= 1 << 8 * _LENGTH_BYTES:
        return None
    first = VERSION * 16 + (_PARTS_WITH_KEY if key else _PARTS)
    start = bytes((first,)) + len(header).to_bytes(_LENGTH_BYTES, "big") + key
    packed = start + deflate(header + payload, PRESET_DICTIONARY) + signature
    return packed if len(packed) <= MAX_PACKED else None


def _unpacks_to(packed: bytes, jar: str) -> bool:
    try:
        return unpack_request(packed) == jar
    except UnreadableError:
        return False


def _key_of(header: bytes) -> bytes | None:
    """Return the coordinates of the P-256 key that the header names by its did:jwk, where it is written as ours is."""
    named = _DID.search(header)
    if named is None:
        return None
    try:
        jwk = _JWK.fullmatch(decode_base64url(named[1].removeprefix(b"did:jwk:")))
        key = None if jwk is None else decode_base64url(jwk[1]) + decode_base64url(jwk[2])
    except MalformedError:
        return None
    return key if key is not None and _did_of(key) == named[1] else None


def _did_of(key: bytes) -> bytes:
    x, y = encode_base64url(key[:_COORDINATE_BYTES]), encode_base64url(key[_COORDINATE_BYTES:])
    jwk = f'{{"crv":"P-256","kty":"EC","x":"{x}","y":"{y}"}}'
    return b"did:jwk:" + encode_base64url(jwk.encode("ascii")).encode("ascii")
