"""What is asked, in the words of the program."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.i18n import QT_TRANSLATE_NOOP
from wallet.model.query import DcqlQuery
from wallet.questions.building import Wish
from wallet.questions.detail_places import WantedDetail, WantedKind
from wallet.questions.templates import Template

translate = QCoreApplication.translate

_KINDS: Final = {
    WantedKind.ANY: QT_TRANSLATE_NOOP("Ask", "Any credential"),
    WantedKind.LEARNING: QT_TRANSLATE_NOOP("Ask", "Learning credential"),
    WantedKind.MICRO_CREDENTIAL: QT_TRANSLATE_NOOP("Ask", "Micro-credential"),
    WantedKind.BADGE: QT_TRANSLATE_NOOP("Ask", "Open Badge"),
    WantedKind.DIPLOMA: QT_TRANSLATE_NOOP("Ask", "Diploma (European format)"),
}
_DETAILS: Final = {
    WantedDetail.NAME: QT_TRANSLATE_NOOP("Ask", "Name"),
    WantedDetail.ISSUED: QT_TRANSLATE_NOOP("Ask", "Date of issue"),
    WantedDetail.VALID_UNTIL: QT_TRANSLATE_NOOP("Ask", "Valid until"),
    WantedDetail.OUTCOMES: QT_TRANSLATE_NOOP("Ask", "What the person can do"),
    WantedDetail.LEVEL: QT_TRANSLATE_NOOP("Ask", "Level"),
    WantedDetail.WORKLOAD: QT_TRANSLATE_NOOP("Ask", "Workload"),
    WantedDetail.ASSESSMENT: QT_TRANSLATE_NOOP("Ask", "Assessment"),
    WantedDetail.QUALITY: QT_TRANSLATE_NOOP("Ask", "Quality assurance"),
    WantedDetail.GRADE: QT_TRANSLATE_NOOP("Ask", "Grade"),
    WantedDetail.BIRTH_DATE: QT_TRANSLATE_NOOP("Ask", "Date of birth"),
}
_MINUTE: Final = 60


def kind_name(kind: WantedKind) -> str:
    """Name a kind of credential."""
    return translate("Ask", _KINDS[kind])


def detail_name(detail: WantedDetail) -> str:
    """Name a detail."""
    return translate("Ask", _DETAILS[detail])


def wish_text(wish: Wish) -> str:
    """Name what is wished for: its titles, else its kind, and the skill it must state."""
    if wish.titles:
        text = either([translate("Ask", "“%1”").replace("%1", title) for title in wish.titles])
        if wish.kind is not WantedKind.ANY:
            text = filled(translate("Ask", "%1 (%2)"), text, kind_name(wish.kind))
    else:
        text = kind_name(wish.kind)
    if wish.skill:
        text = filled(translate("Ask", "%1 that states “%2”"), text, wish.skill)
    return text


def what_text(template: Template, query: DcqlQuery | None = None) -> str:
    """Name all that would do; of a query written by hand, how many credentials it names."""
    if template.query:
        count = len(query.credentials) if query is not None else 0
        return translate("Ask", "Written in the technical view. Credentials it names: %1.").replace("%1", str(count))
    text = either([wish_text(wish) for wish in template.blocks.wishes])
    issuers = [issuer.name for issuer in template.blocks.issuers]
    if issuers:
        text = filled(translate("Ask", "%1, issued by %2"), text, either(issuers))
    return text


def either(texts: Sequence[str]) -> str:
    """Put alternatives into one text."""
    text = texts[0]
    for other in texts[1:]:
        text = filled(translate("Ask", "%1 or %2"), text, other)
    return text


def needed_names(template: Template) -> list[str]:
    """Name the details an answer cannot do without."""
    return [detail_name(detail) for detail in template.blocks.needed]


def welcome_names(template: Template) -> list[str]:
    """Name the details the learner may leave out."""
    return [detail_name(detail) for detail in template.blocks.welcome]


def left_text(until: datetime, now: datetime) -> str:
    """Say how long a question still counts, as minutes and seconds; empty once it is over."""
    seconds = int((until - now).total_seconds())
    if seconds <= 0:
        return ""
    return translate("Ask", "%1 left").replace("%1", f"{seconds // _MINUTE}:{seconds % _MINUTE:02}")


def split_titles(text: str) -> tuple[str, ...]:
    """Read titles that were written one after the other with a semicolon between."""
    return tuple(dict.fromkeys(part.strip() for part in text.split(";") if part.strip()))


def joined_titles(titles: Sequence[str]) -> str:
    """Write titles so that `split_titles` reads them."""
    return "; ".join(titles)


def filled(text: str, one: str, two: str = "") -> str:
    """Put texts into the places of a sentence; a text that holds a place itself is kept as it is."""
    before, _, after = text.partition("%1")
    return before.replace("%2", two) + one + after.replace("%2", two)
