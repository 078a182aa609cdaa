"""The sentences of a page that is handed over, in the language of the window. No Qt widgets here."""

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from ui.i18n import format_day, format_moment
from wallet.disclosure import Presentation
from wallet.transport.presentation_page import PageNote

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CheckTexts:
    """How to check a page.

    Attributes:
        steps: One act each.
        sentences: What else there is to know.
        line: The same in one line, for a picture.
    """

    steps: tuple[str, ...]
    sentences: tuple[str, ...]
    line: str


def end_text(end: date | datetime) -> str:
    """Write an end; one that is a moment with its time."""
    return format_moment(end) if isinstance(end, datetime) else format_day(end)


def note_of(presentation: Presentation, recipient: str, end: date | datetime | None) -> PageNote:
    """Say whether the page proves who shows it, and until when it counts.

    Args:
        presentation: What is shared.
        recipient: For whom, as the person named them.
        end: The end of the credential itself.
    """
    if not presentation.key_bound:
        headline = translate("Paper", "Copy, holder not proven")
        proves = translate("Paper", "This copy does not prove who shows it.")
        if end is None:
            until = translate("Paper", "It has no end date.")
        else:
            until = translate("Paper", "Its end date is %1.").replace("%1", end_text(end))
        return PageNote("warn", headline, f"{proves} {until}")
    headline = translate("Paper", "Made for %1").replace("%1", recipient)
    sentence = translate("Paper", "By the person it was issued to.")
    if presentation.until is not None:
        until = translate("Paper", "It stops being valid on %1.").replace("%1", format_moment(presentation.until))
        sentence = f"{sentence} {until}"
    return PageNote("neutral", headline, sentence)


def check_texts(codes: int, *, by_address: bool) -> CheckTexts:
    """Say how to check a page with so many codes; one without can only be checked as a file.

    Args:
        codes: How many codes there are.
        by_address: The code is the address of a page, which any phone opens.
    """
    if not codes:
        scan = translate("Paper", "Open this file there. A print of it cannot be checked.")
    elif codes == 1:
        scan = translate("Paper", "Scan the code, or open this file there.")
    else:
        scan = translate("Paper", "Scan all %1 codes in any order, or open this file there.").replace("%1", str(codes))
    steps = (translate("Paper", "Open Learner Wallet on a computer."), translate("Paper", "Choose Check."), scan)
    sentences = [translate("Paper", "It works without internet and without an account.")]
    if by_address:
        sentences.insert(0, translate("Paper", "Or scan the code with the camera of a phone."))
    line = translate("Paper", "To check: open Learner Wallet, choose Check, and open this picture there.")
    return CheckTexts(steps, tuple(sentences), line)
