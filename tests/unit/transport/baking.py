"""Pictures with badges baked in, made chunk by chunk."""

import json
import struct
import zlib

BADGE = json.dumps(
    {"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "name": "Zoë"}, ensure_ascii=False
)
LATIN_1 = "<?xml version='1.0' encoding='iso-8859-1'?>"
TOKEN = "eyJhbGciOiJFUzI1NiJ9.e30.c2lnbmF0dXJl"
PNG = b"\x89PNG\r\n\x1a\n"


def chunk(kind, body, crc=None):
    checksum = zlib.crc32(kind + body) if crc is None else crc
    return struct.pack(">I4s", len(body), kind) + body + struct.pack(">I", checksum)


PIXELS = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)), chunk(b"IDAT", zlib.compress(b"\x00\x00"))
END = chunk(b"IEND", b"")


def png(*chunks):
    return PNG + PIXELS[0] + b"".join(chunks) + PIXELS[1] + END


def itxt(text, keyword=b"openbadges", *, compressed=False, language=b"", encoding="utf-8"):
    data = text.encode(encoding)
    body = keyword + (b"\x00\x01\x00" if compressed else b"\x00\x00\x00") + language + b"\x00\x00"
    return chunk(b"iTXt", body + (zlib.compress(data) if compressed else data))


def ztxt(text, keyword=b"openbadges", encoding="latin-1"):
    return chunk(b"zTXt", keyword + b"\x00\x00" + zlib.compress(text.encode(encoding)))


def text_chunk(text, keyword=b"openbadges", encoding="latin-1"):
    return chunk(b"tEXt", keyword + b"\x00" + text.encode(encoding))


OLD, NEW = "http://openbadges.org", "https://purl.imsglobal.org/ob/v3p0"


def svg(element, namespace=OLD, head="", prefix="openbadges", inside="<g><path d='M0 0'/></g>"):
    return (
        f'{head}<svg xmlns="http://www.w3.org/2000/svg" xmlns:{prefix}="{namespace}">{element}{inside}</svg>'.encode()
    )


def element(name, verify=None, body="", prefix="openbadges"):
    attribute = "" if verify is None else f' verify="{verify}"'
    inside = f"<![CDATA[\n {body} \n]]>" if body else ""
    return f"<{prefix}:{name}{attribute}>{inside}</{prefix}:{name}>"
