"""A presentation in as few bytes as a QR code needs, and back, letter by letter.

The first byte says how the rest is packed: the version in the upper four bits, the form in the lower four. Version 1
packs SD-JWTs, version 2 JSON-LD documents and JWTs.
"""

from collections.abc import Iterator
from typing import Final

from wallet.crypto.cbor import CborReader
from wallet.errors import MalformedError, PackingError, TooLargeError, UnsupportedVersionError, WalletError
from wallet.transport.bounded_deflate import deflate, inflate
from wallet.transport.packing_decoder import MAX_TEXT, decode_structure
from wallet.transport.packing_dictionary import PRESET_DICTIONARY, VERSION
from wallet.transport.packing_document_dictionary import VERSION as DOCUMENT_VERSION
from wallet.transport.packing_documents import pack_document, unpack_document
from wallet.transport.packing_encoder import encode_structure

MAX_PACKED: Final = 65_536

_MAX_ITEMS: Final = 20_000

_STRUCTURE, _DEFLATED_STRUCTURE, _DEFLATED_TEXT = range(3)
_DOCUMENT: Final = bytes((DOCUMENT_VERSION * 16,))


def pack_presentation(text: str) -> bytes:
    """Pack the text of a presentation; text of no known format comes out deflated.

    Args:
        text: Compact SD-JWT (RFC 9901 section 4), with or without key binding; JSON; a compact JWT.

    Returns:
        Bytes from which `unpack_presentation` gives back exactly `text`; this was tried.

    Raises:
        TooLargeError: The text, or what it packs to, exceeds what a reader accepts.
        PackingError: No way of packing gave back the text.
    """
    if len(text) > MAX_TEXT:
        raise TooLargeError("presentation")
    for packed in _ways_to_pack(text):
        if packed is not None and _unpacks_to(packed, text):
            return packed
    raise PackingError


def _ways_to_pack(text: str) -> Iterator[bytes | None]:
    if not text.startswith("{"):
        yield _pack_structure(text)
        yield _pack_structure(text, decode_json=False)
    document = pack_document(text)
    yield None if document is None else _DOCUMENT + document
    yield _pack_text(text)


def unpack_presentation(data: bytes) -> str:
    """Unpack a presentation.

    Args:
        data: At most 64 KB from anywhere; they inflate to 1 MB at most.

    Raises:
        UnsupportedVersionError: Packed by a newer program.
        MalformedError: Not something that `pack_presentation` makes.
        TooLargeError: A bound is exceeded.
    """
    if len(data) > MAX_PACKED:
        raise TooLargeError("packed presentation")
    if not data:
        raise MalformedError("packed presentation")
    if data[:1] == _DOCUMENT:
        return unpack_document(data[1:])
    version, form = divmod(data[0], 16)
    if version != VERSION or form > _DEFLATED_TEXT:
        raise UnsupportedVersionError(f"{version}.{form}")
    body = data[1:]
    if form == _DEFLATED_TEXT:
        text, rest = inflate(body, PRESET_DICTIONARY)
        if rest:
            raise MalformedError("bytes after the packed text")
        return _decode_text(text)
    structure, rest = inflate(body, PRESET_DICTIONARY) if form == _DEFLATED_STRUCTURE else (body, b"")
    reader = CborReader(structure, max_items=_MAX_ITEMS)
    top = reader.item()
    if form == _DEFLATED_STRUCTURE and reader.rest:
        raise MalformedError("bytes after the packed structure")
    return decode_structure(top, reader.rest + rest)


def _pack_structure(text: str, *, decode_json: bool = True) -> bytes | None:
    try:
        structure, raw = encode_structure(text, decode_json=decode_json)
    except ValueError:
        return None
    deflated = deflate(structure, PRESET_DICTIONARY)
    if len(deflated) < len(structure):
        return _first_byte(_DEFLATED_STRUCTURE) + deflated + raw
    return _first_byte(_STRUCTURE) + structure + raw


def _pack_text(text: str) -> bytes | None:
    try:
        return _first_byte(_DEFLATED_TEXT) + deflate(text.encode("utf-8"), PRESET_DICTIONARY)
    except UnicodeEncodeError:
        return None


def _first_byte(form: int) -> bytes:
    return bytes((VERSION * 16 + form,))


def _unpacks_to(packed: bytes, text: str) -> bool:
    try:
        return unpack_presentation(packed) == text
    except WalletError:
        return False


def _decode_text(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise MalformedError("packed text is not UTF-8") from None
