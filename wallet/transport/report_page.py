"""What stands on the page of a report: of a check, or of a credential of one's own. Every text comes in translated."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from wallet.transport.presentation_page import PageRow, Tone

Outcome: TypeAlias = Literal["passed", "failed", "undetermined", "not-applicable"]


@dataclass(frozen=True, slots=True)
class ReportCheck:
    """One check in a report."""

    outcome: Outcome
    title: str
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPage:
    """A verdict, what it is about, and how each check ended.

    Attributes:
        language: BCP 47 tag of the texts.
        title: Heading; also the document's title.
        title_language: As `PageRow.language`.
        tone: Colour of the verdict.
        headline: The verdict.
        sentences: What it means.
        rows: What the credential says.
        rows_title: Heading of the rows; read aloud.
        row_titles: Headings of their two columns; read aloud.
        checks_title: Heading of the checks.
        check_titles: Headings of their two columns; read aloud.
        checks: How each check ended.
        footer: A line at the foot of each page; may be empty.
        made_at: Creation date; timezone-aware.
    """

    language: str
    title: str
    title_language: str | None = None
    tone: Tone
    headline: str
    sentences: tuple[str, ...]
    rows: tuple[PageRow, ...]
    rows_title: str
    row_titles: tuple[str, str]
    checks_title: str
    check_titles: tuple[str, str]
    checks: tuple[ReportCheck, ...]
    footer: str
    made_at: datetime
