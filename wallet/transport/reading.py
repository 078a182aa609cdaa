"""Whatever a person drops, pastes or opens: what carries it, and the credentials in it.

Content decides; a file's name is a hint only where a folder is read.
"""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from wallet.crypto.encoding import encode_base64url
from wallet.errors import (
    MalformedError,
    NoCodeFoundError,
    TooLargeError,
    UnreadableError,
    UnsupportedFormatError,
)
from wallet.formats.other_kinds import KINDS_OF_TEXT
from wallet.transport.baked_pictures import PNG_MAGIC, badges_in_png, badges_in_svg, is_svg
from wallet.transport.credential_texts import (
    MAX_TEXT_BYTES,
    TextCarrier,
    decode_text,
    is_token,
    texts_in,
    texts_of_codes,
)
from wallet.transport.guidance_texts import record_in
from wallet.transport.joining import Received, is_answer, is_dialogue, join_all_codes, join_codes
from wallet.transport.web_pages import contents_in_page, is_web_page
from wallet.transport.wrapped_texts import content_of_data_url

if TYPE_CHECKING:
    from wallet.transport.pdf_files import PdfContent

__all__ = [
    "Carrier", "Everything", "Found", "ReadInput", "Received", "is_pdf", "join_all_codes", "join_codes", "read_codes",
    "read_everything", "read_input", "read_pdf",
]  # fmt: skip

Carrier: TypeAlias = Literal["text", "json", "png", "jpeg", "svg", "pdf", "html", "zip"]

_JPEG: Final = b"\xff\xd8\xff"
_PDF: Final = b"%PDF-"
# Tag 18 and an array of four (RFC 9052 section 4.2); no text begins so, with a sign that combines with the one before.
_COSE: Final = b"\xd2\x84"
# PDF readers accept other bytes before the header (ISO 32000-1 annex H.3.4.1).
_PDF_HEADER_WITHIN: Final = 1024

# Looking for codes takes longest, so all pictures of one input share what may be looked at.
_PIXELS: Final = 400_000_000
_PIXELS_OF_A_PDF: Final = 8_000_000

# Members that every credential in JSON has one of; a PDF may carry any other file.
_SIGNS_IN_JSON: Final = ('"@context"', '"payload"', '"credentialSubject"', '"verify"', '"vc"')
# A file of a folder that is named so was meant to be one, whatever it holds.
_CLAIMING_NAMES: Final = (
    ".json", ".jsonld", ".jwt", ".jws", ".sdjwt", ".sd-jwt", ".cose", ".png", ".jpg", ".jpeg", ".svg", ".pdf",
)  # fmt: skip
# Details of `UnsupportedFormatError` that mean: begins like nothing this program reads.
_PLAINLY_OTHER: Final = frozenset({*KINDS_OF_TEXT, "other-picture", "not text", "empty"})


@dataclass(frozen=True, slots=True)
class Found:
    """A credential that was found, or a file of a folder that could not be read.

    Attributes:
        name: Where in the carrier: a file's path in an archive, an attached file's name; empty for the carrier itself.
        text: What was found: JSON as it stands there, or a compact token; empty beside an error.
        carrier: What it came in at last, such as `png` for a picture in an archive.
        error: Why this file holds nothing that can be read, or None.
    """

    name: str
    text: str
    carrier: Carrier
    error: UnreadableError | None = None


@dataclass(frozen=True, slots=True)
class ReadInput:
    """What was found in some input.

    Attributes:
        carrier: What it came in; content decides, never a file's name.
        items: What was found, in order; at least one. Only an archive has items with an error.
    """

    carrier: Carrier
    items: tuple[Found, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """What was found, each once: none only for an archive of which no file can be read."""
        return tuple(dict.fromkeys(item.text for item in self.items if item.error is None))


@dataclass(frozen=True, slots=True)
class Everything:
    """What was found in some input that may hold a question, an answer or what guidance sends.

    Attributes:
        dialogue: Questions, answers, invitations, sealed records, notices and advice, each once.
        credentials: The credentials, or None where there are none beside those.
    """

    dialogue: tuple[Received, ...]
    credentials: ReadInput | None

    @property
    def received(self) -> tuple[Received, ...]:
        """All of it, each once; credentials last."""
        texts = self.credentials.texts if self.credentials is not None else ()
        return (*self.dialogue, *(Received("credential", text) for text in texts))


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


def texts_in_codes(data: bytes) -> tuple[str, ...]:
    """Return what the codes in a picture, PDF or text say as it stands there, such as parts of a moving code.

    Raises:
        UnreadableError: A picture or PDF is broken, too large or has no code.
    """
    with suppress(UnsupportedFormatError):
        return read_codes(data)
    if is_pdf(data):
        with suppress(MalformedError):
            return read_pdf(data).codes
    return tuple(data.decode("utf-8", "replace").split())


def read_input(data: bytes) -> ReadInput:
    """Find the credentials in some input: text, JSON, codes as text, a picture, a PDF, a web page, a zip archive.

    Of a web page, only what stands in the file itself is read. A badge baked into a picture goes before codes that the
    picture shows. In an archive, a file is passed over if it begins like nothing this program reads and is not named
    like a credential; any other one that cannot be read is an item with its error.

    Raises:
        UnsupportedFormatError: Nothing this version reads.
        BadgeAddressOnlyError: A badge file of an early kind that holds only an address.
        NoCodeFoundError: A picture or PDF with neither code, badge nor attached credential.
        FramesMissingError: Moving frames, but not enough.
        MalformedError, TooLargeError, UnsupportedVersionError: Something it reads, but broken, too large or newer.
    """
    from wallet.transport.archives import is_archive  # noqa: PLC0415 - archives are not read at every start

    reader = _Reader()
    if is_archive(data):
        return reader.archive(data)
    return reader.single(data)


def read_everything(data: bytes) -> Everything:
    """Find questions, answers and texts of guidance in a text, a picture or a PDF's codes, and credentials.

    Credentials are found as `read_input` does. A sealed record may be larger than any other text.

    Raises:
        UnreadableError: As `read_input`, where there is none of them. `FramesMissingError` also for a part of one.
    """
    from wallet.transport.archives import is_archive  # noqa: PLC0415 - as above

    if is_archive(data):
        return Everything((), read_input(data))
    if (record := record_in(data)) is not None:
        return Everything((Received("record", record),), None)
    reader = _Reader(dialogue=True)
    try:
        credentials = reader.single(data)
    except UnreadableError:
        if not reader.dialogue:
            raise
        credentials = None
    return Everything(join_all_codes(reader.dialogue) if reader.dialogue else (), credentials)


class _Reader:
    """Reads one input; its pictures share one allowance.

    Attributes:
        dialogue: Texts of questions and answers that were put aside; none unless asked for.
    """

    def __init__(self, *, dialogue: bool = False) -> None:
        self._pixels = _PIXELS
        self._asked_for_dialogue = dialogue
        self.dialogue: list[str] = []

    def archive(self, data: bytes) -> ReadInput:
        items = tuple(self._of_archive(data))
        if not items:
            raise UnsupportedFormatError("no credential in the archive")
        if len(items) == 1 and items[0].error is not None:
            raise items[0].error
        return ReadInput("zip", items)

    def _of_archive(self, data: bytes) -> Iterator[Found]:
        from wallet.transport.archives import archive_entries, is_archive  # noqa: PLC0415 - see above

        for name, content, error in archive_entries(data):
            try:
                if error is not None:
                    raise error
                if is_archive(content):
                    raise UnsupportedFormatError("archive in an archive")
                yield from (_renamed(item, name) for item in self.single(content).items)
            except UnreadableError as reason:
                if not is_passed_over(name, reason):
                    yield Found(name, "", "zip", reason)

    def single(self, data: bytes) -> ReadInput:
        if is_pdf(data) and not data.startswith((PNG_MAGIC, _JPEG)):
            return ReadInput("pdf", self._of_pdf(data))
        carrier, texts = self._texts(data)
        return ReadInput(carrier, tuple(Found("", text, carrier) for text in texts))

    def _texts(self, data: bytes, *, unwrapped: bool = False) -> tuple[Carrier, tuple[str, ...]]:
        """Read anything that holds no other file; one data URL around it is taken off."""
        if data.startswith(PNG_MAGIC):
            return "png", _baked(badges_in_png(data)) or self._of_codes(data)
        if data.startswith(_JPEG):
            return "jpeg", self._of_codes(data)
        if is_svg(data):
            texts = _baked(badges_in_svg(data))
            if not texts:
                raise NoCodeFoundError("svg")
            return "svg", texts
        if data.startswith(_COSE):
            if len(data) > MAX_TEXT_BYTES:
                raise TooLargeError("text")
            return "text", (encode_base64url(data),)
        text = decode_text(data)
        if is_web_page(text):
            if unwrapped:
                raise UnsupportedFormatError("web-page")
            return "html", self._of_web_page(text)
        content = None if unwrapped else content_of_data_url(text)
        return self._of_text(text) if content is None else self._texts(content, unwrapped=True)

    def _of_web_page(self, page: str) -> tuple[str, ...]:
        """Read the files behind links that the page itself holds; only where these are nothing, its pictures."""
        contents = contents_in_page(page)
        found: dict[str, None] = {}
        telling: UnreadableError | None = None
        for content in contents.files:
            try:
                carrier, texts = self._texts(content, unwrapped=True)
            except UnreadableError as error:
                # A page may hold any other file; one that is broken says more than none.
                if not isinstance(error, NoCodeFoundError) and not _is_other(error):
                    telling = telling or error
                continue
            found |= dict.fromkeys(text for text in texts if _is_like_a_credential(carrier, text))
        if found:
            return tuple(found)
        try:
            return self._of_pictures(contents.pictures)
        except UnreadableError as error:
            if not isinstance(error, NoCodeFoundError) and not _is_other(error):
                telling = telling or error
            raise telling or UnsupportedFormatError("web-page") from None

    def _of_pictures(self, pictures: Iterable[bytes]) -> tuple[str, ...]:
        """Read badges in pictures, else all their codes together: each may show a part."""
        from wallet.transport.pictures import count_pixels  # noqa: PLC0415 - pictures are not read at every start

        badges: dict[str, None] = {}
        codes: list[str] = []
        for picture in pictures:
            try:
                if picture.startswith(PNG_MAGIC):
                    badges |= dict.fromkeys(_baked(badges_in_png(picture)))
                self._spend(count_pixels(picture))
                codes += read_codes(picture)
            except (NoCodeFoundError, UnsupportedFormatError, MalformedError):
                continue  # a logo, or a picture of another kind
        return tuple(badges) or texts_of_codes(self._aside(codes))

    def _of_text(self, text: str) -> tuple[TextCarrier, tuple[str, ...]]:
        if self._asked_for_dialogue and is_answer(text):
            self.dialogue.append(text)
            raise NoCodeFoundError("text")
        if text.startswith(("{", "[", "<")):
            return texts_in(text)
        return texts_in("\n".join(self._aside(text.split("\n"))))

    def _aside(self, codes: Iterable[str]) -> list[str]:
        """Put what is no credential but known aside, where it was asked for; return the others."""
        if not self._asked_for_dialogue:
            return list(codes)
        others: list[str] = []
        for code in codes:
            text = code.strip()
            if not is_dialogue(text):
                others.append(code)
            else:
                # Parts of a moving code may stand on one line.
                self.dialogue += [text] if text.startswith("{") else text.split()
        return others

    def _of_codes(self, picture: bytes) -> tuple[str, ...]:
        from wallet.transport.pictures import count_pixels  # noqa: PLC0415 - pictures are not read at every start

        self._spend(count_pixels(picture))
        return texts_of_codes(self._aside(read_codes(picture)))

    def _of_pdf(self, data: bytes) -> tuple[Found, ...]:
        self._spend(_PIXELS_OF_A_PDF)
        content = read_pdf(data)
        found: dict[str, Found] = {}
        telling: UnreadableError | None = None
        for name, attached in content.attachments:
            try:
                carrier, texts = self._texts(attached)
            except UnreadableError as error:
                # A PDF may carry any other file; one of a badge that is broken says more than none.
                if not isinstance(error, NoCodeFoundError) and not _is_other(error):
                    telling = telling or error
                continue
            for text in texts:
                if _is_like_a_credential(carrier, text):
                    found.setdefault(text, Found(name, text, carrier))
        try:
            for text in texts_of_codes(self._aside(content.codes)):
                found.setdefault(text, Found("", text, "pdf"))
        except UnreadableError as error:
            if not found:
                if content.left_out and telling is None and isinstance(error, NoCodeFoundError):
                    telling = TooLargeError("attached files")
                raise telling or error from None
        return tuple(found.values())

    def _spend(self, pixels: int) -> None:
        self._pixels -= pixels
        if self._pixels < 0:
            raise TooLargeError("pictures")


def _baked(badges: Iterable[str]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    error: UnreadableError | None = None
    for badge in badges:
        try:
            found |= dict.fromkeys(texts_in(badge)[1])
        except UnreadableError as one:
            error = one
    if error is not None and not found:
        raise error
    return tuple(found)


def _is_like_a_credential(carrier: Carrier, text: str) -> bool:
    """Whether it may be a credential, where any other file may stand beside it."""
    return carrier != "json" or is_token(text) or any(sign in text for sign in _SIGNS_IN_JSON)


def _renamed(item: Found, name: str) -> Found:
    return Found(f"{name}/{item.name}" if item.name else name, item.text, item.carrier, item.error)


def _is_other(error: UnreadableError) -> bool:
    return type(error) is UnsupportedFormatError and error.detail in _PLAINLY_OTHER


def is_passed_over(name: str, error: UnreadableError) -> bool:
    """Whether a file of an archive or a folder is plainly no credential, such as a README or what a system adds."""
    return _is_other(error) and not name.lower().endswith(_CLAIMING_NAMES)
