"""What a file that holds a credential is called at its end."""

from typing import Final

_CARRIERS: Final = ("png", "svg", "jpeg", "pdf")
_DOTS_OF_A_TOKEN: Final = 2


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
