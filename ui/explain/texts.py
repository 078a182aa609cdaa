"""The explanations in the language in use, for one kind of reader."""

from datetime import date
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from ui.explain.word import Reader, Source
from ui.explain.words import WORDS
from ui.i18n import QT_TRANSLATE_NOOP, format_day

translate = QCoreApplication.translate

READERS: Final[dict[Reader, str]] = {
    Reader.LEARNER: QT_TRANSLATE_NOOP("Explanation", "For learners"),
    Reader.PROVIDER: QT_TRANSLATE_NOOP("Explanation", "For providers"),
    Reader.EMPLOYER: QT_TRANSLATE_NOOP("Explanation", "For employers"),
}
_PARTS_OF_A_MONTH: Final = 2


class Explained(NamedTuple):
    """A word as it is shown.

    Attributes:
        key: Names it among `ui.explain.words.WORDS`.
        title: The word.
        question: Heading of the explanation.
        readers: Those who have a version of their own, with what they are called.
        reader: The one it is written for.
        paragraphs: The explanation.
        sources: A line for each source.
    """

    key: str
    title: str
    question: str
    readers: tuple[tuple[str, str], ...]
    reader: Reader
    paragraphs: tuple[str, ...]
    sources: tuple[str, ...]


def explained(key: str, reader: Reader) -> Explained:
    """Write one explanation; a reader without a version of their own gets that of learners.

    Raises:
        KeyError: There is no such word.
    """
    word = WORDS[key]
    return Explained(
        key,
        translate("Explanation", word.title),
        translate("Explanation", word.question),
        tuple((one.value, translate("Explanation", READERS[one])) for one in word.readers),
        reader if reader in word.readers else Reader.LEARNER,
        tuple(translate("Explanation", paragraph) for paragraph in word.paragraphs(reader)),
        tuple(_source_text(source) for source in word.sources),
    )


def question_of(key: str) -> str:
    """Return the question that the explanation of a word answers."""
    return translate("Explanation", WORDS[key].question)


def _source_text(source: Source) -> str:
    """Write a source on one line: title, organisation, date, address."""
    organisation = translate("Explanation", source.organisation)
    parts = (translate("Explanation", source.title), organisation, _date_text(source.date), source.address)
    text = translate("Explanation", "Source: %1")
    return text.replace("%1", " · ".join(part for part in parts if part))


def _date_text(stated: str) -> str:
    """Write a date that may be a year or a month only."""
    parts = [int(part) for part in stated.split("-")]
    if len(parts) > _PARTS_OF_A_MONTH:
        return format_day(date(*parts))
    if len(parts) == _PARTS_OF_A_MONTH:
        return f"{QLocale().standaloneMonthName(parts[1])} {parts[0]}"
    return stated
