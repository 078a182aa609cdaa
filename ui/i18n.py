"""Languages: translators switched while the program runs, and dates and numbers in the chosen language."""

import os
import re
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDate, QLibraryInfo, QLocale, QObject, Qt, QTime, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from resources import resource

DEFAULT_LANGUAGE: Final = "en"
_NAMES: Final = {"en": "English", "nl": "Nederlands", "fr": "Français", "de": "Deutsch"}
# Any value marks and lengthens every text; `rtl` also turns the window round, as for a script written from the right.
PSEUDO_SWITCH: Final = "LEARNER_WALLET_PSEUDO"
_TURNED: Final = "rtl"
_TERRITORIES: Final = {
    "en": QLocale.Country.UnitedKingdom,
    "nl": QLocale.Country.Belgium,
    "fr": QLocale.Country.Belgium,
    "de": QLocale.Country.Germany,
}
_CODES: Final = {
    "en": QLocale.Language.English,
    "nl": QLocale.Language.Dutch,
    "fr": QLocale.Language.French,
    "de": QLocale.Language.German,
}
# Where values go in a text; every second part of what this splits.
_PLACES: Final = re.compile(r"(\{\w*\})")
_WORDS: Final = re.compile(r"[^\W\d_]{3,}")
_MEGABYTE, _MANY_BYTES = 1_000_000, 10_000_000
_ACCENTED: Final = str.maketrans("aceinouyACEINOUY", "åçéîñöüýÅÇÉÎÑÖÜÝ")


def _texts_of(code: str) -> Path:
    return resource(f"translations/learner_wallet_{code}.qm")


# Only what the program really speaks is offered; a file of texts is all that a further language needs.
LANGUAGES: Final = {
    code: name for code, name in _NAMES.items() if code == DEFAULT_LANGUAGE or _texts_of(code).is_file()
}


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - the name the translation tools look for
    """Mark a text of a table for translation under `context`; returns it as it is."""
    return text


# Qt asks for these by names, or has texts, that its own catalogues know only in part; ours are asked before them.
LACKING_IN_QT: Final = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
)


def _lengthened(word: re.Match[str]) -> str:
    return word[0] + "~" * (len(word[0]) // 3)


class _PseudoTranslator(QTranslator):
    """Marks and lengthens every text, so that what is not translatable, or does not fit, shows."""

    def translate(
        self,
        context: str,  # noqa: ARG002 - Qt's signature
        source: str,
        disambiguation: str | None = None,  # noqa: ARG002 - Qt's signature
        n: int = -1,  # noqa: ARG002 - Qt's signature
    ) -> str:
        parts = _PLACES.split(source)
        parts[::2] = [_WORDS.sub(_lengthened, part).translate(_ACCENTED) for part in parts[::2]]
        return "⟦" + "".join(parts) + "⟧"

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


class Language(QObject):
    """The language of the program."""

    changed = Signal()

    def __init__(self, app: QApplication, code: str = "") -> None:
        super().__init__(app)
        self._app = app
        self._translators: list[QTranslator] = []
        self._pseudo = os.environ.get(PSEUDO_SWITCH, "")
        self._code = ""
        self.use(code or system_language())

    @property
    def code(self) -> str:
        """ISO 639-1 code of the language in use."""
        return self._code

    def use(self, code: str) -> None:
        """Speak another language from now on; an unknown one means English."""
        code = code if code in LANGUAGES else DEFAULT_LANGUAGE
        if code == self._code:
            return
        self._code = code
        self.unload()
        self._translators = [_PseudoTranslator(self._app)] if self._pseudo else _load(code, self._app)
        for translator in self._translators:
            self._app.installTranslator(translator)
        locale = QLocale(_CODES[code], _TERRITORIES[code])
        QLocale.setDefault(locale)
        turned = Qt.LayoutDirection.RightToLeft if self._pseudo == _TURNED else locale.textDirection()
        self._app.setLayoutDirection(turned)
        self.changed.emit()

    def unload(self) -> None:
        """Take this language off the application."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []


def system_language() -> str:
    """Return the first language of the system that the program speaks, else English."""
    for name in QLocale.system().uiLanguages():
        code = name.split("-")[0].lower()
        if code in LANGUAGES:
            return code
    return DEFAULT_LANGUAGE


def _load(code: str, parent: QObject) -> list[QTranslator]:
    """Load Qt's own texts and ours; English has none of its own."""
    translators: list[QTranslator] = []
    qt = QTranslator(parent)
    if qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        translators.append(qt)
    # By name: Qt does not copy what it is handed as bytes, and they may be gone before the translator is.
    ours = QTranslator(parent)
    if ours.load(str(_texts_of(code))):
        translators.append(ours)
    return translators


# --- dates and numbers ----------------------------------------------------------------------------


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _language() -> QLocale.Language:
    return QLocale().language()


def local(moment: datetime) -> datetime:
    """Return an aware moment in the time zone of this computer."""
    return moment.astimezone()


def format_day(day: date | datetime) -> str:
    """Write a day as `14 June 2026`; a moment is taken in the time zone of this computer."""
    if isinstance(day, datetime):
        day = local(day).date()
    number = "d"
    if _language() is QLocale.Language.German:
        number = "d."
    elif _language() is QLocale.Language.French and day.day == 1:
        number = "d'er'"  # as French writes it; Unicode's data have no place for it
    return QLocale().toString(_qdate(day), f"{number} MMMM yyyy")


def format_time(moment: datetime) -> str:
    """Write the time of day as `09:12`, in the time zone of this computer."""
    here = local(moment)
    return QLocale().toString(QTime(here.hour, here.minute), "HH:mm")


def format_moment(moment: datetime) -> str:
    """Write a moment as `14 June 2026, 09:12`, in the time zone of this computer."""
    return f"{format_day(moment)}, {format_time(moment)}"


def format_stated(text: str) -> str:
    """Write an ISO 8601 date or time as a person reads it; anything else stays as it is."""
    try:
        if "T" in text:
            moment = datetime.fromisoformat(text)
            return format_moment(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
        return format_day(date.fromisoformat(text))
    except ValueError:
        return text


def counted(number: int, one: str, many: str) -> str:
    """Choose a text by number, as the language counts: in French none is one. `%1` stands for the number in both."""
    singular = number in (0, 1) if _language() is QLocale.Language.French else number == 1
    return (one if singular else many).replace("%1", format_number(number))


def format_number(number: int) -> str:
    """Write a whole number with the separators of the language."""
    return QLocale().toString(number)


def format_size(size: int) -> str:
    """Write a number of bytes in kilobytes or megabytes, with one decimal where there are few of them."""
    decimals = 0 if size >= _MANY_BYTES or size < _MEGABYTE else 1
    return QLocale().formattedDataSize(size, decimals, QLocale.DataSizeFormat.DataSizeSIFormat)


def labelled(label: str, text: str) -> str:
    """Write a label and what it is about on one line; in French a space stands before the colon."""
    return f"{label}\N{NO-BREAK SPACE}: {text}" if _language() is QLocale.Language.French else f"{label}: {text}"


def in_sentence(label: str) -> str:
    """Write a label as it stands inside a sentence; German nouns keep their capital."""
    if _language() is QLocale.Language.German or label[1:2].isupper():
        return label
    return QLocale().toLower(label[:1]) + label[1:]
