"""The address form of a copy: `https://<page>/#1<digits>`.

Any phone opens such a code in its browser; what follows `#` stays in the browser. A QR code holds digits at
three and a third bits each, so that they cost one per cent more than the bytes.
"""

import re
from typing import Final

from wallet.errors import MalformedError, TooLargeError
from wallet.transport.packing import MAX_PACKED

# 7 bytes in 17 digits; a group of n bytes takes as many digits as its largest number has.
_GROUP_BYTES: Final = 7
_DIGITS_OF_BYTES: Final = tuple(len(str(256**size - 1)) if size else 0 for size in range(_GROUP_BYTES + 1))
_GROUP_DIGITS: Final = _DIGITS_OF_BYTES[_GROUP_BYTES]
_BYTES_OF_DIGITS: Final = {digits: size for size, digits in enumerate(_DIGITS_OF_BYTES)}
_MAX_TEXT: Final = MAX_PACKED * _GROUP_DIGITS // _GROUP_BYTES + 1_000

_PAGE: Final = re.compile(r"(?:https://)?([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*(?::[0-9]{1,5})?(?:/[\w.~/-]*)?)", re.ASCII)
_ADDRESS: Final = re.compile(r"https://[^\s#]{1,500}#1([0-9]+)", re.ASCII | re.IGNORECASE)


def to_page_address(packed: bytes, page: str) -> str:
    """Write a packed presentation as an address.

    Args:
        packed: What `pack_presentation` made.
        page: Host and path of the page that reads it, such as `check.example/wallet`.

    Raises:
        MalformedError: `page` is no host and path.
    """
    match = _PAGE.fullmatch(page.strip())
    if match is None:
        raise MalformedError("page")
    groups = (packed[at : at + _GROUP_BYTES] for at in range(0, len(packed), _GROUP_BYTES))
    digits = "".join([str(int.from_bytes(group, "big")).zfill(_DIGITS_OF_BYTES[len(group)]) for group in groups])
    return f"https://{match[1].rstrip('/')}/#1{digits}"


def is_page_address(text: str) -> bool:
    """Tell an address that carries a presentation from other text, by its shape only."""
    return len(text) <= _MAX_TEXT and _ADDRESS.fullmatch(text.strip()) is not None


def from_page_address(text: str) -> bytes:
    """Take the packed presentation out of an address, whichever page it names.

    Raises:
        MalformedError: No such address, or digits that stand for no bytes.
        TooLargeError: More digits than a packed presentation can have.
    """
    if len(text) > _MAX_TEXT:
        raise TooLargeError("page address")
    match = _ADDRESS.fullmatch(text.strip())
    if match is None:
        raise MalformedError("page address")
    digits = match[1]
    groups = (digits[at : at + _GROUP_DIGITS] for at in range(0, len(digits), _GROUP_DIGITS))
    return b"".join([_bytes_of(group) for group in groups])


def _bytes_of(digits: str) -> bytes:
    size = _BYTES_OF_DIGITS.get(len(digits))
    number = int(digits)
    if size is None or number >= 256**size:
        raise MalformedError("digits of the page address")
    return number.to_bytes(size, "big")
