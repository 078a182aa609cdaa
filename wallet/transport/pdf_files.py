"""What a PDF carries: attached files, and QR codes on its pages."""

import ctypes
import io
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Final, cast

import pypdfium2
from PIL import Image
from pypdfium2 import raw

from wallet.errors import MalformedError, TooLargeError
from wallet.transport.pdf_streams import require_bounded_streams
from wallet.transport.pictures import read_once

MAX_BYTES: Final = 20_000_000
MAX_PAGES: Final = 20
MAX_ATTACHMENTS: Final = 20
MAX_ATTACHMENT_BYTES: Final = 5_000_000

_MAX_PAGE_PIXELS: Final = 25_000_000
# A strip a pixel wide and millions long costs the reader of codes many times its area.
_MAX_PAGE_SIDE: Final = 20_000
_POINTS_PER_INCH: Final = 72
# A code of 50 mm has more than three pixels a module at the first; a smaller one needs the second.
_RESOLUTIONS: Final = (200, 400)
# PDFium keeps global state: one document at a time in the whole process.
_ONE_AT_A_TIME: Final = threading.Lock()


@dataclass(frozen=True, slots=True)
class PdfContent:
    """What a PDF carries.

    Attributes:
        attachments: Name and bytes of each attached file.
        codes: Texts of the QR codes, page by page.
        left_out: Attached files that are there and were not read: too large, or too many.
    """

    attachments: tuple[tuple[str, bytes], ...]
    codes: tuple[str, ...]
    left_out: int = 0


def read_pdf_file(data: bytes) -> PdfContent:
    """Read attached files and QR codes from the first pages of a PDF.

    Attached files over `MAX_ATTACHMENT_BYTES` and those past `MAX_ATTACHMENTS` are left out, as are pages past
    `MAX_PAGES`.

    Raises:
        TooLargeError: More than `MAX_BYTES`, or a stream that inflates beyond any page or file.
        MalformedError: No PDF, broken, or locked with a password.
    """
    with _opened(data) as document:
        attachments, left_out = _attachments(document)
        return PdfContent(attachments, _codes(document), left_out)


def _attachments(document: pypdfium2.PdfDocument) -> tuple[tuple[tuple[str, bytes], ...], int]:
    found: list[tuple[str, bytes]] = []
    count = document.count_attachments()
    empty = 0
    for index in range(min(count, MAX_ATTACHMENTS)):
        attachment = document.get_attachment(index)
        size = ctypes.c_ulong()
        raw.FPDFAttachment_GetFile(attachment.raw, None, 0, ctypes.byref(size))
        if 0 < size.value <= MAX_ATTACHMENT_BYTES:
            found.append((str(attachment.get_name()), bytes(attachment.get_data())))
        elif not size.value:
            empty += 1
    return tuple(found), count - len(found) - empty


def _codes(document: pypdfium2.PdfDocument) -> tuple[str, ...]:
    pages: Sequence[int] = range(min(len(document), MAX_PAGES))
    found: dict[str, None] = {}
    for resolution in _RESOLUTIONS:
        incomplete: list[int] = []
        for index in pages:
            texts, complete = _page_codes(document, index, resolution)
            found |= dict.fromkeys(texts)
            if not complete:
                incomplete.append(index)
        pages = incomplete if found else pages
    return tuple(found)


def _page_codes(document: pypdfium2.PdfDocument, index: int, resolution: int) -> tuple[tuple[str, ...], bool]:
    return read_once(_page(document, index, resolution))


def _page(document: pypdfium2.PdfDocument, index: int, resolution: int) -> Image.Image:
    with closing(document[index]) as page:
        width, height = page.get_size()
        largest = (_MAX_PAGE_PIXELS / max(width * height, 1.0)) ** 0.5
        scale = min(resolution / _POINTS_PER_INCH, largest, _MAX_PAGE_SIDE / max(width, height, 1.0))
        with closing(page.render(scale=scale, grayscale=True, may_draw_forms=False)) as bitmap:
            # Its pixels belong to the bitmap, which is gone in a moment.
            return cast("Image.Image", bitmap.to_pil().copy())


def count_pages(data: bytes) -> int:
    """Tell how many pages a PDF has.

    Raises:
        TooLargeError, MalformedError: As `read_pdf_file`.
    """
    with _opened(data) as document:
        return len(document)


def page_picture(data: bytes, number: int, *, resolution: int = 200) -> bytes:
    """Draw one page.

    Args:
        data: The PDF.
        number: Which page; the first is 0.
        resolution: Pixels an inch; fewer for a page so large that the picture could not be read.

    Returns:
        A grey PNG.

    Raises:
        TooLargeError, MalformedError: As `read_pdf_file`; also where there is no such page.
    """
    with _opened(data) as document:
        if not 0 <= number < len(document):
            raise MalformedError("page")
        out = io.BytesIO()
        _page(document, number, resolution).save(out, "PNG")
        return out.getvalue()


@contextmanager
def _opened(data: bytes) -> Iterator[pypdfium2.PdfDocument]:
    if len(data) > MAX_BYTES:
        raise TooLargeError("pdf")
    require_bounded_streams(data)
    with _ONE_AT_A_TIME:
        try:
            with closing(pypdfium2.PdfDocument(data)) as document:
                yield document
        except (pypdfium2.PdfiumError, ValueError, UnicodeError) as error:
            raise MalformedError("pdf") from error
