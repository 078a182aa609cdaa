"""Everything that somebody could read in some bytes: as they stand, and inside encodings and databases."""

import base64
import binascii
import hmac
import re
from collections.abc import Iterator
from hashlib import pbkdf2_hmac, sha512
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE = 4096
_RESERVED, _NONCE, _SALT = 80, 16, 16
_TOKEN = re.compile(rb"[A-Za-z0-9_+/=-]{16,}")
_DEEPEST = 6


def layers(data: bytes, depth: int = _DEEPEST) -> Iterator[bytes]:
    """Yield the bytes and, again and again, what base64 in them holds."""
    yield data
    if depth == 0:
        return
    for token in _TOKEN.findall(data):
        with_tail = token.rstrip(b"=").replace(b"+", b"-").replace(b"/", b"_")
        try:
            inside = base64.urlsafe_b64decode(with_tail + b"=" * (-len(with_tail) % 4))
        except (binascii.Error, ValueError):
            continue
        yield from layers(inside, depth - 1)


def finds(data: bytes, text: str) -> bool:
    """Whether a text stands in any layer, in any of the encodings of letters."""
    forms = (text.encode(), text.encode("utf-16-le"), text.encode("utf-16-be"), text.encode().hex().encode())
    escaped = text.encode("ascii", "backslashreplace")
    return any(form in layer for layer in layers(data) for form in (*forms, escaped))


def decrypted_pages(database: Path, key: bytes) -> bytes:
    """Decrypt every page of a closed SQLCipher 4 database, those that are free included.

    Args:
        database: Its file, without a log beside it.
        key: The raw key, 32 bytes.
    """
    assert not database.with_name(f"{database.name}-wal").exists()
    data = database.read_bytes()
    salt = data[:_SALT]
    mac_key = pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)
    pages = []
    for number, start in enumerate(range(0, len(data), PAGE), start=1):
        page = data[start : start + PAGE]
        body = page[_SALT if number == 1 else 0 : PAGE - _RESERVED]
        nonce, mac = page[-_RESERVED:][:_NONCE], page[-_RESERVED + _NONCE :]
        signed = hmac.new(mac_key, body + nonce + number.to_bytes(4, "little"), sha512)
        assert hmac.compare_digest(signed.digest(), mac), f"page {number}"
        decryptor = Cipher(algorithms.AES(key), modes.CBC(nonce)).decryptor()
        pages.append(decryptor.update(body) + decryptor.finalize())
    return b"".join(pages)
