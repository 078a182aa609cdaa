"""What of an input a wallet keeps: each credential, and beside it the file it came in, to give back byte for byte."""

from typing import Final, NamedTuple

from wallet.errors import UnreadableError
from wallet.transport.baked_pictures import PNG_MAGIC, badges_in_png
from wallet.transport.reading import ReadInput

# A text that merely carries a credential, as a link or a code does, is no file of the issuer's.
_CODES: Final = (b"ur:", b"https://")
_HEAD: Final = 8


class ToKeep(NamedTuple):
    """One credential of an input, or why a file of it holds none.

    Attributes:
        name: Where in the input it stood; empty for the input itself.
        data: The credential's own bytes; empty beside an error.
        file: The file it came in, where that is not the credential itself.
        carrier: What that file is, such as `png`; empty without a file.
        error: Why nothing can be kept, or None.
    """

    name: str
    data: bytes
    file: bytes | None = None
    carrier: str = ""
    error: UnreadableError | None = None


def to_keep(data: bytes, found: ReadInput) -> tuple[ToKeep, ...]:
    """Say what of an input is kept.

    A file that is nothing but one credential is kept as it is. A picture, PDF or page of other letters with one
    credential in it is kept beside it. Of an archive, or of a picture of a code, only the credentials are kept.

    Args:
        data: The input.
        found: What `read_input` found in it.
    """
    if len(found.items) == 1 and found.items[0].error is None:
        text = found.items[0].text.encode("utf-8")
        if data.strip() == text:
            return (ToKeep("", data),)
        if _is_issuers_file(data, found.carrier):
            return (ToKeep("", text, data, found.carrier),)
    return tuple(ToKeep(item.name, item.text.encode("utf-8"), error=item.error) for item in found.items)


def _is_issuers_file(data: bytes, carrier: str) -> bool:
    """Whether somebody made the file to hold the credential, rather than to show a code of it."""
    if data.startswith(PNG_MAGIC):
        return bool(badges_in_png(data))
    if carrier in ("text", "json"):
        return not data.lstrip()[:_HEAD].lower().startswith(_CODES)
    return carrier in ("svg", "pdf")
