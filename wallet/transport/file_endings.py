"""What a file that holds a credential is called at its end, and what no file may be called."""

import re
from typing import Final

BACKUP_ENDING: Final = ".lwbackup"
"""What a file with a whole wallet in it is called at its end."""

_CARRIERS: Final = ("png", "svg", "jpeg", "pdf")
_DOTS_OF_A_TOKEN: Final = 2
_DEVICES: Final = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])[ ]*(\..*)?", re.IGNORECASE)


def credential_ending(data: bytes, carrier: str = "") -> str:
    """Return the ending of a file that holds a credential.

    Args:
        data: The file.
        carrier: What it is where the credential stands inside it, such as `png`.
    """
    if carrier in _CARRIERS:
        return f".{carrier}"
    text = data.removeprefix(b"\xef\xbb\xbf").strip()
    if text[:1] in (b"{", b"["):
        return ".json"
    if b"~" in text:
        return ".sdjwt"
    return ".jwt" if text.count(b".") == _DOTS_OF_A_TOKEN and text.isascii() else ".cose"


def is_device_name(name: str) -> bool:
    """Tell whether some systems take a file name for a device, whatever ending it has."""
    return _DEVICES.fullmatch(name) is not None
