"""Whatever a person drops, pastes or opens: what carries it, and the presentations in it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from wallet.errors import (
    NoCodeFoundError,
    TooLargeError,
    UnreadableError,
    UnsupportedFormatError,
)
from wallet.transport.joining import join_codes

if TYPE_CHECKING:
    from wallet.transport.pdf_files import PdfContent

__all__ = ["Carrier", "ReadInput", "is_pdf", "join_codes", "read_codes", "read_input", "read_pdf"]

Carrier = Literal["text", "png", "jpeg", "pdf", "json"]

MAX_TEXT_BYTES: Final = 5_000_000
_MAX_LINES: Final = 20_000
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8\xff"
_PDF: Final = b"%PDF-"
# PDF readers accept other bytes before the header (ISO 32000-1 annex H.3.4.1).
_PDF_HEADER_WITHIN: Final = 1024


@dataclass(frozen=True, slots=True)
class ReadInput:
    """What was found in some input.

    Attributes:
        carrier: What it came in; content decides, never a file's name.
        texts: Compact SD-JWTs, or SD-JWTs in a JSON serialisation; at least one.
    """

    carrier: Carrier
    texts: tuple[str, ...]


def is_pdf(data: bytes) -> bool:
    """Tell a PDF by its header."""
    return _PDF in data[:_PDF_HEADER_WITHIN]


def read_codes(image: bytes) -> tuple[str, ...]:
    """Read the texts of every QR code in a PNG or JPEG; see `pictures.read_picture`."""
    from wallet.transport.pictures import read_picture  # noqa: PLC0415 - pictures are not read at every start

    return read_picture(image)


def read_pdf(data: bytes) -> "PdfContent":
    """Read the attached files and the QR codes of a PDF; see `pdf_files.read_pdf_file`."""
    from wallet.transport.pdf_files import read_pdf_file  # noqa: PLC0415 - PDFs are not read at every start

    return read_pdf_file(data)


def read_input(data: bytes) -> ReadInput:
    """Find the presentations in some input: text, codes as text, a picture, a PDF.

    Raises:
        UnsupportedFormatError: Nothing this version reads.
        NoCodeFoundError: A picture or PDF with neither code nor attached credential.
        FramesMissingError: Moving frames, but not enough.
        MalformedError, TooLargeError, UnsupportedVersionError: Something it reads, but broken, too large or newer.
    """
    if data.startswith(_PNG):
        return ReadInput("png", join_codes(read_codes(data)))
    if data.startswith(_JPEG):
        return ReadInput("jpeg", join_codes(read_codes(data)))
    if is_pdf(data):
        return ReadInput("pdf", _read_pdf_texts(data))
    return _read_text(data)


def _read_pdf_texts(data: bytes) -> tuple[str, ...]:
    content = read_pdf(data)
    found: dict[str, None] = {}
    for _name, attached in content.attachments:
        try:
            read = _read_text(attached)
            if read.carrier == "json" and '"payload"' not in read.texts[0]:
                continue
            found |= dict.fromkeys(read.texts)
        except UnreadableError:
            # A PDF may carry any other file.
            continue
    try:
        found |= dict.fromkeys(join_codes(content.codes))
    except UnreadableError:
        if not found:
            raise
    return tuple(found)


def _read_text(data: bytes) -> ReadInput:
    if len(data) > MAX_TEXT_BYTES:
        raise TooLargeError("text")
    try:
        text = data.decode("utf-8-sig").strip()
    except UnicodeDecodeError:
        raise UnsupportedFormatError("not text") from None
    if text.startswith("{"):
        return ReadInput("json", (text,))
    lines = text.split(maxsplit=_MAX_LINES)
    if len(lines) > _MAX_LINES:
        raise TooLargeError("lines")
    try:
        return ReadInput("text", join_codes(lines))
    except NoCodeFoundError:
        raise UnsupportedFormatError("empty") from None
