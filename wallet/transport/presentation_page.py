"""What stands on a page that is handed over: the same on paper, as a web page and in a picture."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal, NamedTuple

Tone = Literal["neutral", "ok", "warn", "bad"]

MOST_CODES: Final = 9
"""More codes on one page would make each too small, and nobody scans more; the attached file says the same."""


class PageRow(NamedTuple):
    """One thing the page says.

    Attributes:
        label: What it is called, in the language of the page.
        value: What it says; parts stand on lines of their own.
        language: BCP 47 tag of the value: None for that of the page, empty where nobody said.
    """

    label: str
    value: str
    language: str | None = None


class PageNote(NamedTuple):
    """What a reader must know before all else, such as that this is a copy."""

    tone: Tone
    headline: str
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PresentationPage:
    """What a learner hands over on paper, by mail or in a message. Every text is translated.

    Attributes:
        language: BCP 47 tag of the texts.
        title: Title of the credential; also the document's title.
        title_language: As `PageRow.language`.
        person: Who it is about; empty where the name is not shared.
        note: Whether it proves who shows it, and until when it counts.
        rows: Issuer, when it was issued and when it ends, then each detail that is shared.
        rows_title: Heading of the rows; read aloud, and printed where there is room.
        row_titles: Headings of the two columns; as `rows_title`.
        check_title: Heading beside the code, such as "Check this".
        check_steps: How to check it, one act each.
        check_sentences: What else there is to know about checking.
        check_line: The same in one line, for a picture.
        codes: PNGs of the one code, or of the frames in order, with their quiet zones; at most `MOST_CODES`.
        code_text: What a code is, for who cannot see it; `%1` and `%2` stand for its number and how many there are.
        attachment_text: What the attached file is called in a list of links.
        attachment_name: File name of the signed presentation.
        attachment: The signed presentation.
        footer: A line at the foot of each page; may be empty.
        made_at: Creation date; timezone-aware.
    """

    language: str
    title: str
    title_language: str | None = ""
    person: str
    note: PageNote
    rows: tuple[PageRow, ...]
    rows_title: str
    row_titles: tuple[str, str]
    check_title: str
    check_steps: tuple[str, ...]
    check_sentences: tuple[str, ...]
    check_line: str
    codes: tuple[bytes, ...]
    code_text: str
    attachment_text: str
    attachment_name: str
    attachment: bytes
    footer: str
    made_at: datetime

    def code_name(self, number: int) -> str:
        """Name a code for who cannot see it; numbers begin at 1."""
        return self.code_text.replace("%1", str(number)).replace("%2", str(len(self.codes)))


def media_type(attachment: bytes) -> str:
    """Name what is attached by how it is written: a document, an SD-JWT or another token."""
    if attachment.lstrip().startswith(b"{"):
        return "application/ld+json"
    return "application/dc+sd-jwt" if b"~" in attachment else "application/jwt"
