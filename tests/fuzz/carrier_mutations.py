"""Changes to what carries credentials: PNG chunk by chunk, SVG, zip entry by entry, PDF object by object, JPEG."""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Sequence

from tests.fuzz.byte_mutations import mutate_bytes
from tests.fuzz.choices import Choices

_PNG_HEAD = b"\x89PNG\r\n\x1a\n"
_LENGTHS = (0, 1, 12, 2**31 - 1, 2**32 - 1)
_KINDS = (
    b"tEXt",
    b"zTXt",
    b"iTXt",
    b"IHDR",
    b"IDAT",
    b"IEND",
    b"PLTE",
    b"tRNS",
    b"acTL",
    b"fdAT",
    b"iCCP",
    b"eXIf",
    b"aaaa",
)
_KEYWORDS = (b"openbadges", b"openbadgecredential", b"Openbadges", b"comment", b"", b"a" * 80)
_XML = (
    b"<!DOCTYPE svg>", b"<!DOCTYPE svg [<!ENTITY a 'b'>]>", b"<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/hosts'>]>",
    b"<!DOCTYPE svg [<!ENTITY a '&#38;b;&#38;b;'><!ENTITY b '&#38;a;'>]>", b"&a;", b"&#0;", b"&#xD800;",
    b"&#x110000;", b"&lt;",
    b"<?xml version='1.0' encoding='utf-16'?>", b"<?xml version='1.1'?>", b"<?pi ", b"<!--", b"-->", b"<![CDATA[",
    b"]]>",
    b"<g>" * 300, b"</g>", b"<a b='1' b='2'/>", b" xmlns:openbadges=''", b" xmlns='http://openbadges.org'",
    b"<openbadges:assertion",
    b" verify='https://school.example/1'", b" verify=''", b"<script/>", b"\x00", b"<a:b/>", b"<svg/>",
)  # fmt: skip
_PDF_TOKEN = re.compile(
    rb"\d+ \d+ R|/[A-Za-z0-9]+|\b\d+\b|\([^()]*\)|<[0-9A-Fa-f]*>|stream|endstream|obj|endobj|xref|trailer"
)
_PDF_PIECES = (
    b"0 0 R", b"1 0 R", b"2 0 R", b"3 0 R", b"99999 0 R", b"4294967295 65535 R", b"-1", b"0", b"1", b"2147483648",
    b"99999999999999",
    b"/FlateDecode", b"/LZWDecode", b"/DCTDecode", b"/JBIG2Decode", b"/ASCII85Decode", b"/Crypt", b"/Kids",
    b"/Parent", b"/Names",
    b"/EmbeddedFiles", b"/EF", b"/F", b"/UF", b"/Length", b"/ObjStm", b"/XRef", b"/Prev", b"/Size", b"/Encrypt",
    b"/Pages", b"/Count",
    b"()", b"<>", b"[" * 40, b"<<" * 40, b"null", b"(\\000)", b"/", b"obj", b"endobj", b"stream", b"trailer",
)  # fmt: skip
_NAMES = (
    "a.json",
    "../a.json",
    "/a.png",
    "C:\\a.json",
    "a\x00.json",
    "folder/",
    "__MACOSX/a.json",
    "ü.jwt",
    "a" * 300,
    "",
    "a.zip",
)


def mutate_png(choices: Choices, data: bytes, texts: Sequence[bytes]) -> bytes:
    """Change chunks of a PNG: their order, kinds, lengths, checksums and what is baked into them."""
    if choices.seldom(6) or not data.startswith(_PNG_HEAD):
        return mutate_bytes(choices, data)
    chunks = _chunks(data)
    for _ in range(1 + choices.below(3)):
        at = choices.below(len(chunks))
        kind, body, length = chunks[at]
        match choices.below(8):
            case 0:
                chunks.insert(at, choices.pick(chunks))
            case 1 if len(chunks) > 1:
                del chunks[at]
            case 2:
                chunks[at] = (choices.pick(_KINDS), body, length)
            case 3:
                body = mutate_bytes(choices, body, changes=2)
                chunks[at] = (kind, body, len(body))
            case 4:
                chunks[at] = (kind, body, choices.pick(_LENGTHS))
            case _:
                kind, body = _text_chunk(choices, choices.pick(texts))
                chunks.insert(1 + choices.below(len(chunks)), (kind, body, len(body)))
    wrong_sum = choices.seldom(8)
    out = [_PNG_HEAD]
    for kind, body, length in chunks:
        out += [struct.pack(">I", length), kind, body, struct.pack(">I", zlib.crc32(kind + body) ^ wrong_sum)]
    return b"".join(out)


def mutate_svg(choices: Choices, data: bytes, texts: Sequence[bytes]) -> bytes:
    """Change an SVG: markup put in, and what is baked into it."""
    if choices.seldom(4):
        return mutate_bytes(choices, data)
    for _ in range(1 + choices.below(3)):
        edges = [match.start() for match in re.finditer(rb"[<>\"' ]", data)] or [0]
        at = choices.pick(edges)
        match choices.below(4):
            case 0:
                data = data[:at] + choices.pick(_XML) + data[at:]
            case 1:
                data = choices.pick(_XML) + data
            case 2:
                end = choices.pick(edges)
                data = data[: min(at, end)] + data[max(at, end) :]
            case _:
                found = re.search(rb"<!\[CDATA\[.*?\]\]>", data, re.DOTALL)
                if found:
                    data = data[: found.start() + 9] + choices.pick(texts) + data[found.end() - 3 :]
    return data


def mutate_zip(choices: Choices, data: bytes, files: Sequence[bytes]) -> bytes:
    """Pack a new archive of some files, then damage its records."""
    out = io.BytesIO()
    method = zipfile.ZIP_DEFLATED if choices.often() else zipfile.ZIP_STORED
    if choices.seldom(3):
        out.write(data)
    else:
        with zipfile.ZipFile(out, "w", method) as archive:
            for number in range(choices.below(5)):
                name = choices.pick(_NAMES) if choices.seldom(2) else ".json"
                entry = zipfile.ZipInfo(f"{number}{name}" if number else name or "-")
                archive.writestr(entry, choices.pick(files), method)
    packed = out.getvalue()
    return (
        mutate_bytes(choices, packed, choices.pick(files)) if choices.seldom(2) else _damaged_records(choices, packed)
    )


def mutate_pdf(choices: Choices, data: bytes) -> bytes:
    """Change tokens of a PDF, or move and repeat them."""
    if choices.seldom(4):
        return mutate_bytes(choices, data)
    for _ in range(1 + choices.below(5)):
        tokens = list(_PDF_TOKEN.finditer(data))
        if not tokens:
            return mutate_bytes(choices, data)
        token = choices.pick(tokens)
        piece = choices.pick(_PDF_PIECES) if choices.often() else choices.pick(tokens).group()
        end = token.end() if choices.often() else token.start()
        data = data[: token.start()] + piece + data[end:]
    return data


def mutate_jpeg(choices: Choices, data: bytes) -> bytes:
    """Change segments of a JPEG, most of them near its head."""
    if choices.seldom(3):
        return mutate_bytes(choices, data)
    markers = [match.start() for match in re.finditer(rb"\xff[\xc0-\xfe]", data)]
    changed = bytearray(data)
    for _ in range(1 + choices.below(4)):
        at = choices.pick(markers) + choices.below(12)
        changed[at : at + 1] = bytes([choices.pick((0, 1, 2, 16, 127, 128, 192, 196, 218, 255))])
    return bytes(changed)


def _chunks(data: bytes) -> list[tuple[bytes, bytes, int]]:
    """Kind, contents and stated length of each chunk."""
    chunks, at = [], len(_PNG_HEAD)
    while at + 8 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        chunks.append((kind, data[at + 8 : at + 8 + length], length))
        at += 12 + length
    return chunks or [(b"IEND", b"", 0)]


def _text_chunk(choices: Choices, text: bytes) -> tuple[bytes, bytes]:
    keyword = choices.pick(_KEYWORDS) if choices.seldom(4) else choices.pick(_KEYWORDS[:2])
    if choices.seldom(4):
        text = mutate_bytes(choices, text, changes=2)
    packed = zlib.compress(text)
    match choices.below(4):
        case 0:
            return b"tEXt", keyword + b"\x00" + text
        case 1:
            return b"zTXt", keyword + b"\x00" + bytes([choices.pick((0, 0, 1))]) + packed
        case 2:
            return b"iTXt", keyword + b"\x00\x01\x00en\x00\x00" + packed
        case _:
            return b"iTXt", keyword + b"\x00\x00\x00" + choices.pick((b"", b"en", b"\xff")) + b"\x00\x00" + text


def _damaged_records(choices: Choices, data: bytes) -> bytes:
    records = [match.start() for match in re.finditer(rb"PK(\x01\x02|\x03\x04|\x05\x06)", data)]
    changed = bytearray(data)
    for _ in range(choices.below(3)):
        at = choices.pick(records) + 4 + choices.below(42)
        field = struct.pack("<I", choices.pick((0, 1, 8, 0xFFFF, 0xFFFFFFFF, 0x7FFFFFFF, len(data))))
        changed[at : at + 2] = field[:2]
        if choices.seldom(2):
            changed[at : at + 4] = field
    return bytes(changed)
