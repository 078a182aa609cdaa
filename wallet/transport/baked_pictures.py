"""Badges baked into pictures: PNG text chunks and SVG elements (Open Badges baking, 2.0 and 3.0).

Only what bakers write is read; the picture itself is never decoded here.
"""

import re
import struct
import zlib
from collections.abc import Iterator
from typing import Final

from wallet.errors import BadgeAddressOnlyError, MalformedError, TooLargeError

PNG_MAGIC: Final = b"\x89PNG\r\n\x1a\n"
MAX_BYTES: Final = 20_000_000
MAX_SVG_BYTES: Final = 10_000_000
MAX_TEXT_BYTES: Final = 5_000_000
MAX_BADGES: Final = 16

# Open Badges 1 and 2 bake under the first name, Open Badges 3.0 under the second (section 5.3).
_KEYWORDS: Final = frozenset({b"openbadges", b"openbadgecredential"})
_TEXT_CHUNKS: Final = frozenset({b"tEXt", b"zTXt", b"iTXt"})
_END: Final = b"IEND"
_CHUNK: Final = struct.Struct(">I4s")
_CRC: Final = struct.Struct(">I")
_MAX_KEYWORD: Final = 79
_DEFLATE: Final = 0
_MAX_ADDRESS: Final = 2_048
# Each byte that is no UTF-8 stands for itself in Latin-1.
_LATIN_1: Final = {0xDC00 + byte: byte for byte in range(0x80, 0x100)}

# Namespaces of both specifications, with the drifting paths of later releases.
_SVG_NAMESPACES: Final = ("http://openbadges.org", "https://openbadges.org", "https://purl.imsglobal.org/")
_SVG_ELEMENTS: Final = frozenset({"assertion", "credential"})
_SVG_HEAD: Final = 4_096
_SVG_PIECE: Final = 1 << 16
# The XML library keeps each name and the attributes of an element in memory.
_MAX_SVG_ELEMENTS: Final = 200_000
_MAX_SVG_ATTRIBUTES: Final = 300_000
_MAX_SVG_DEPTH: Final = 200
_MAX_ENTITIES: Final = 64
_MAX_REFERENCES: Final = 10_000
_SHORT_ENTITY: Final = re.compile(rb"""<!ENTITY\s+[A-Za-z_][\w.-]*\s+(?:"[^"&%<]{0,300}"|'[^'&%<]{0,300}')\s*>""")
_WHITE: Final = b" \t\r\n\x00"
_BYTE_ORDER_MARKS: Final = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def is_svg(data: bytes) -> bool:
    """Tell an SVG picture by its first element, whatever its encoding."""
    head = data[:_SVG_HEAD]
    for mark in _BYTE_ORDER_MARKS:
        head = head.removeprefix(mark)
    # UTF-16 shows ASCII between zeros.
    head = head.lstrip(_WHITE).replace(b"\x00", b"")
    return head.startswith(b"<") and (b"<svg" in head or b":svg" in head)


def badges_in_png(data: bytes) -> tuple[str, ...]:
    """Read the badges that were baked into a PNG, in the order in which they stand.

    A wrong checksum of the badge's own chunk refuses the picture. One of any other chunk says that pixels or
    remarks are damaged, not the badge, which carries its own proof: it is passed over, as is a picture that was cut
    after its badge.

    Returns:
        JSON or compact tokens; none where nothing is baked in.

    Raises:
        BadgeAddressOnlyError: Only the address of a badge is baked in (Open Badges before 1.1).
        MalformedError: The badge's chunk is damaged, or holds nothing readable.
        TooLargeError: Over a bound.
    """
    if len(data) > MAX_BYTES:
        raise TooLargeError("picture")
    found: dict[str, None] = {}
    error: BadgeAddressOnlyError | None = None
    for kind, body in _badge_chunks(data):
        try:
            found[_stated(_baked_text(kind, body))] = None
        except BadgeAddressOnlyError as only:
            error = only
    if error is not None and not found:
        raise error
    return tuple(found)


def _badge_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the text chunks with a badge's keyword (PNG section 5.3)."""
    at, count = len(PNG_MAGIC), 0
    while at + _CHUNK.size <= len(data):
        length, kind = _CHUNK.unpack_from(data, at)
        begin, end = at + _CHUNK.size, at + _CHUNK.size + length
        if kind == _END or end + _CRC.size > len(data):
            return
        if kind in _TEXT_CHUNKS and data[begin : min(end, begin + _MAX_KEYWORD + 1)].partition(b"\x00")[0] in _KEYWORDS:
            if zlib.crc32(memoryview(data)[at + 4 : end]) != _CRC.unpack_from(data, end)[0]:
                raise MalformedError("checksum of the badge in the picture")
            count += 1
            if count > MAX_BADGES:
                raise TooLargeError("badges in one picture")
            yield kind, data[begin:end]
        at = end + _CRC.size


def _baked_text(kind: bytes, body: bytes) -> str:
    """Take the text out of a tEXt, zTXt or iTXt chunk (PNG section 11.3.3)."""
    _keyword, _, rest = body.partition(b"\x00")
    compressed = False
    if kind == b"zTXt":
        compressed, method, rest = True, rest[:1], rest[1:]
    elif kind == b"iTXt":
        flag, method, rest = rest[:1], rest[1:2], rest[2:]
        if flag not in (b"\x00", b"\x01"):
            raise MalformedError("compression flag of the badge in the picture")
        compressed = flag == b"\x01"
        _language, _, rest = rest.partition(b"\x00")
        _translated, _, rest = rest.partition(b"\x00")
    if compressed:
        if method != bytes([_DEFLATE]):
            raise MalformedError("compression method of the badge in the picture")
        rest = _inflate(rest)
    if len(rest) > MAX_TEXT_BYTES:
        raise TooLargeError("badge in the picture")
    return decode_mixed(rest)


def _inflate(data: bytes) -> bytes:
    inflater = zlib.decompressobj()
    try:
        text = inflater.decompress(data, MAX_TEXT_BYTES + 1)
    except zlib.error:
        raise MalformedError("compressed text of the badge in the picture") from None
    if len(text) > MAX_TEXT_BYTES:
        raise TooLargeError("badge in the picture")
    if not inflater.eof:
        raise MalformedError("compressed text of the badge in the picture is cut")
    return text


def decode_mixed(data: bytes) -> str:
    """Decode UTF-8 in which some bytes are Latin-1, as bakers that disagree leave it."""
    return data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "surrogateescape").translate(_LATIN_1)


def _stated(text: str) -> str:
    """Return what is baked in where it is a badge.

    Raises:
        BadgeAddressOnlyError: It is only an address.
        MalformedError: It is nothing.
    """
    text = text.strip(" \t\r\n\x00\ufeff")
    if not text:
        raise MalformedError("empty badge in the picture")
    if text[:8].lower().startswith(("http://", "https://")):
        if len(text) > _MAX_ADDRESS or len(text.split()) > 1:
            raise MalformedError("address of the badge in the picture")
        raise BadgeAddressOnlyError(text)
    return text


# --- SVG ------------------------------------------------------------------------------------------


def badges_in_svg(data: bytes) -> tuple[str, ...]:
    """Read the badges that were baked into an SVG, in the order in which they stand.

    A signed badge stands in the attribute `verify`, any other one as text in the element. Where the text is no
    JSON, the address in `verify` is all there is.

    Returns:
        JSON or compact tokens; none where nothing is baked in.

    Raises:
        BadgeAddressOnlyError: Only the address of a badge is baked in.
        MalformedError: Broken XML, entities of its own, or a badge that is nothing.
        TooLargeError: Over a bound.
    """
    if len(data) > MAX_SVG_BYTES or data.count(b"=") > _MAX_SVG_ATTRIBUTES:
        raise TooLargeError("picture")
    found: dict[str, None] = {}
    error: BadgeAddressOnlyError | None = None
    for verify, body in _svg_elements(data):
        try:
            found[_chosen(verify.strip(), body.strip())] = None
        except BadgeAddressOnlyError as only:
            error = only
    if error is not None and not found:
        raise error
    return tuple(found)


def _chosen(verify: str, body: str) -> str:
    if verify.startswith(("ey", "ew")):
        return verify
    if _is_badge(body):
        return body
    return _stated(verify or body)


def _is_badge(text: str) -> bool:
    from wallet.crypto.strict_json import parse_json  # noqa: PLC0415 - most pictures carry no badge

    if text.startswith(("ey", "ew")):
        return True
    try:
        return text.startswith("{") and isinstance(parse_json(text, max_bytes=MAX_TEXT_BYTES), dict)
    except MalformedError:
        return False


def _svg_elements(data: bytes) -> list[tuple[str, str]]:
    """Return attribute `verify` and text of each element of a badge; no tree is built."""
    from xml.etree.ElementTree import ParseError  # noqa: PLC0415 - the error's class only; XML is not read at every start

    from defusedxml.common import DefusedXmlException  # noqa: PLC0415 - see above
    from defusedxml.ElementTree import DefusedXMLParser  # noqa: PLC0415 - see above

    target = _BadgeElements()
    # Drawing programs state a document type, some with short names for the namespaces they use.
    entities = not _declares_short_names_only(data)
    parser = DefusedXMLParser(target=target, forbid_dtd=False, forbid_entities=entities, forbid_external=True)
    try:
        for at in range(0, len(data), _SVG_PIECE):
            parser.feed(data[at : at + _SVG_PIECE])
        parser.close()
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        # Expat raises the last two for an encoding that does not exist or does not fit.
        raise MalformedError("svg") from None
    return target.found


def _declares_short_names_only(data: bytes) -> bool:
    """Whether entities are declared and none leads to another one, so that little can come of them."""
    declared = data.count(b"<!ENTITY")
    return 0 < declared <= _MAX_ENTITIES and (
        len(_SHORT_ENTITY.findall(data)) == declared and data.count(b"&") <= _MAX_REFERENCES
    )


class _BadgeElements:
    """Receives what the parser meets and keeps the elements of badges."""

    def __init__(self) -> None:
        self.found: list[tuple[str, str]] = []
        self._verify: str | None = None
        self._text: list[str] = []
        self._size = self._elements = self._depth = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._elements += 1
        self._depth += 1
        if self._elements > _MAX_SVG_ELEMENTS or self._depth > _MAX_SVG_DEPTH:
            raise TooLargeError("elements of the picture")
        namespace, _, name = tag.rpartition("}")
        if name in _SVG_ELEMENTS and namespace.removeprefix("{").startswith(_SVG_NAMESPACES):
            if len(self.found) >= MAX_BADGES:
                raise TooLargeError("badges in one picture")
            self._verify, self._text = attributes.get("verify", ""), []
            self._add_size(len(self._verify))

    def data(self, text: str) -> None:
        if self._verify is not None:
            self._add_size(len(text))
            self._text.append(text)

    def end(self, tag: str) -> None:
        self._depth -= 1
        if self._verify is not None and tag.rpartition("}")[2] in _SVG_ELEMENTS:
            self.found.append((self._verify, "".join(self._text)))
            self._verify = None

    def close(self) -> None:
        """Nothing is left to do."""

    def _add_size(self, letters: int) -> None:
        self._size += letters
        if self._size > MAX_TEXT_BYTES:
            raise TooLargeError("badge in the picture")
