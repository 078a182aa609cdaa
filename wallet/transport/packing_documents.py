"""JSON-LD documents and compact JWTs in few bytes, version 2 of the packed form, and back, letter by letter.

After the first byte stands raw deflate, with the dictionary of `packing_document_dictionary`, of one CBOR array:

    [style, piece, ...]

- style: how the JSON is laid out: the number of a `Spelling`, plus four times the spaces that each level is indented
  by, plus 64 where a line feed ends the text. The pieces then make the same JSON in the compact spelling. 0: the
  pieces make the text as it is.
- piece: text as it is; or an array of pieces, whose text stands in base64url (the parts of a JWT); or a number,
  length times three plus the position of a codec, for so many bytes that stand in that codec.

Bytes of signatures, keys and pictures follow the deflated part as they are, in the order of their mention.
"""

import base64
import re
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Final, NamedTuple, TypeAlias

from wallet.crypto.cbor import Item, decode_only, encode_item
from wallet.crypto.encoding import decode_base58btc, decode_base64, decode_base64url, encode_base58btc, encode_base64url
from wallet.errors import MalformedError, TooLargeError, WalletError
from wallet.transport.bounded_deflate import deflate, inflate
from wallet.transport.json_spelling import Spelled, Spelling, read_spelled, write_indented, write_spelled
from wallet.transport.packing_decoder import MAX_TEXT
from wallet.transport.packing_document_dictionary import PRESET_DICTIONARY

_MAX_ITEMS: Final = 50_000
_MAX_NESTING: Final = 8
_MAX_INDENT: Final = 8
_LINE_FEED: Final = 64
_FIRST_LINE: Final = re.compile(r"\{\n( {1,8})\"")
# A quadratic conversion; signatures of P-384 have 96 bytes.
_MAX_BASE58: Final = 128
# Shorter runs are words as often as bytes, and little is won.
_RUN: Final = re.compile(
    r"(?P<base64>(?<=;base64,)[A-Za-z0-9+/]{40,}={0,2})"
    r"|(?<![A-Za-z0-9_-])(?:"
    r"(?P<token>e[yw][A-Za-z0-9_-]{14,})"
    r"|(?P<base58>(?<=\")z[1-9A-HJ-NP-Za-km-z]{80,170}(?=\"))"
    r"|(?P<bytes>(?=[A-Za-z0-9_-]*[0-9])(?=[A-Za-z0-9_-]*[a-z])(?=[A-Za-z0-9_-]*[A-Z])[A-Za-z0-9_-]{40,}))",
    re.ASCII,
)


class _Codec(NamedTuple):
    write: Callable[[bytes], str]
    read: Callable[[str], bytes]


def _write_base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


# Positions are part of the format.
_CODECS: Final = (
    _Codec(encode_base64url, decode_base64url),
    _Codec(_write_base64, decode_base64),
    _Codec(encode_base58btc, decode_base58btc),
)
_BASE64URL, _BASE64, _BASE58 = range(3)
_Pieces: TypeAlias = list[Item]


def pack_document(text: str) -> bytes | None:
    """Pack a text, all but the first byte; None where it has no UTF-8."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return None
    style, plain = _unstyled(text)
    raw: list[bytes] = []
    structure: _Pieces = [style, *_take_apart(plain, raw, 0)]
    return deflate(encode_item(structure), PRESET_DICTIONARY) + b"".join(raw)


def unpack_document(data: bytes) -> str:
    """Unpack what `pack_document` made; the bytes come from anywhere.

    Raises:
        MalformedError: Nothing that it makes.
        TooLargeError: A bound is exceeded.
    """
    structure, raw = inflate(data, PRESET_DICTIONARY)
    match decode_only(structure, max_items=_MAX_ITEMS):
        case [int(style), *pieces] if not isinstance(style, bool) and style >= 0:
            joiner = _Joiner(raw)
            text = joiner.join(pieces, 0)
            joiner.require_end()
            return _styled(text, style)
    raise MalformedError("packed document")


# --- layout of the JSON ------------------------------------------------------------------------------------------


def _unstyled(text: str) -> tuple[int, str]:
    """Find the layout of a JSON text; returns its number and the compact text, or 0 and the text as it is."""
    if not text.startswith("{"):
        return 0, text
    body = text.removesuffix("\n")
    ending = _LINE_FEED if body != text else 0
    first = _FIRST_LINE.match(body)
    indent = len(first[1]) if first else 0
    try:
        value = read_spelled(body.encode("utf-8"))
        for spelling in Spelling:
            style = spelling + 4 * indent
            if (style or ending) and _laid_out(value, style) == body:
                plain = write_spelled(value, Spelling.COMPACT)
                plain.encode("utf-8")  # an escape may stand for half a character, which has no UTF-8
                return style + ending, plain
    except (ValueError, RecursionError, WalletError):
        pass
    return 0, text


def _styled(text: str, style: int) -> str:
    if style == 0:
        return text
    style, ending = style & ~_LINE_FEED, "\n" if style & _LINE_FEED else ""
    try:
        return _laid_out(read_spelled(text.encode("utf-8")), style) + ending
    except (ValueError, RecursionError):
        raise MalformedError("packed document is no JSON") from None


def _laid_out(value: Spelled, style: int) -> str:
    indent, place = divmod(style, 4)
    if indent > _MAX_INDENT:
        raise MalformedError("layout of a packed document")
    spelling = Spelling(place)
    return _bounded(write_indented(value, spelling, indent) if indent else [write_spelled(value, spelling)])


def _bounded(parts: Iterable[str]) -> str:
    left, kept = MAX_TEXT, []
    for part in parts:
        left -= len(part)
        if left < 0:
            raise TooLargeError("unpacked document")
        kept.append(part)
    return "".join(kept)


# --- pieces ------------------------------------------------------------------------------------------------------


def _take_apart(text: str, raw: list[bytes], depth: int) -> _Pieces:
    pieces: _Pieces = []
    at = 0
    runs = tuple(_RUN.finditer(text))
    counts = Counter(run[0] for run in runs)
    for run in runs:
        # What occurs again is a key or a name: deflate writes it once and then refers to it.
        if counts[run[0]] > 1:
            continue
        start, piece = _encoded(run, raw, depth)
        if piece is None:
            continue
        if start > at:
            pieces.append(text[at:start])
        pieces.append(piece)
        at = run.end()
    if at < len(text):
        pieces.append(text[at:])
    return pieces


def _encoded(run: re.Match[str], raw: list[bytes], depth: int) -> tuple[int, Item]:
    """Read a run of letters as bytes; returns where these begin, and None where it is no run of bytes."""
    start, letters = run.start(), run[0]
    if run.lastgroup == "token" and depth < _MAX_NESTING:
        inner = _json_text(letters)
        if inner is not None:
            return start, _take_apart(inner, raw, depth + 1)
    codec = {"base64": _BASE64, "base58": _BASE58}.get(run.lastgroup or "", _BASE64URL)
    # Before base58 stands its multibase letter; one before base64url would spoil its groups of four.
    begins = {_BASE64: (0,), _BASE58: (1,), _BASE64URL: (0, len(letters) % 4)}[codec]
    for begin in begins:
        data = _decoded(codec, letters[begin:])
        if data is not None:
            raw.append(data)
            return start + begin, len(data) * len(_CODECS) + codec
    return start, None


def _json_text(letters: str) -> str | None:
    data = _decoded(_BASE64URL, letters)
    if data is None or not data.startswith(b"{"):
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _decoded(codec: int, letters: str) -> bytes | None:
    try:
        data = _CODECS[codec].read(letters)
    except WalletError:
        return None
    return data if _CODECS[codec].write(data) == letters else None


class _Joiner:
    """Puts pieces together and takes the raw bytes in the order of their mention."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._at = 0
        self._left = 2 * MAX_TEXT

    def require_end(self) -> None:
        if self._at != len(self._raw):
            raise MalformedError("bytes after the packed document")

    def join(self, pieces: _Pieces, depth: int) -> str:
        if depth > _MAX_NESTING:
            raise TooLargeError("nesting of a packed document")
        return "".join([self._counted(self._text(piece, depth)) for piece in pieces])

    def _text(self, piece: Item, depth: int) -> str:
        if isinstance(piece, str):
            return piece
        if isinstance(piece, list):
            return encode_base64url(self.join(piece, depth + 1).encode("utf-8"))
        if isinstance(piece, int) and not isinstance(piece, bool) and piece >= 0:
            length, codec = divmod(piece, len(_CODECS))
            if codec == _BASE58 and length > _MAX_BASE58:
                raise TooLargeError("base58 of a packed document")
            return _CODECS[codec].write(self._take(length))
        raise MalformedError("piece of a packed document")

    def _take(self, length: int) -> bytes:
        end = self._at + length
        if end > len(self._raw):
            raise MalformedError("packed bytes are cut off")
        data = self._raw[self._at : end]
        self._at = end
        return data

    def _counted(self, text: str) -> str:
        self._left -= len(text)
        if self._left < 0:
            raise TooLargeError("unpacked document")
        return text
