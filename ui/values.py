"""What a credential says, written for people in the language of the window.

Values an issuer wrote are kept as written wherever this module does not know them better.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Final

from babel import Locale, UnknownLocaleError
from babel.numbers import format_decimal
from PySide6.QtCore import QCoreApplication, QLocale

from ui.document_names import known_name
from ui.i18n import QT_TRANSLATE_NOOP, format_day, format_moment, labelled
from wallet.formats.type_metadata import type_metadata
from wallet.model.json import Json, JsonObject
from wallet.model.paths import ClaimPath

translate = QCoreApplication.translate

_CONTEXT: Final = "Values"
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOMENT: Final = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}")
# Hours as `wallet.formats.elements` and as issuers write them. In words, a point may part thousands: as written.
_PLAIN_DURATION: Final = re.compile(r"PT(\d{1,6})H")
_HOURS: Final = re.compile(r"(\d+(?:\.\d+)?(?= h$)|\d+) (?:h|hours?|uur|uren|heures?|Stunden?)")
# Credits whose framework is not named, as `wallet.formats.elements` writes them.
_CREDITS: Final = re.compile(r"(\d{1,9}(?:\.\d{1,9})?) credits")
_COUNTRIES: Final = frozenset(
    {
        "issuing_country",
        "addressCountryCode",
        "addressCountryCodename",
        "addressCountry",
        "country",
        "nationality",
        "nationalities",
    }
)
_LANGUAGES: Final = frozenset({"language_of_classes", "inLanguage"})
_MOMENTS: Final = frozenset({"iat", "exp", "nbf"})
_LEVELS: Final = frozenset({"level_of_learning_experience"})
_HOUR_CLAIMS: Final = frozenset({"workload_hours", "SBU"})
_TIMES: Final = frozenset({"expected_study_time"})

# Names of claims that no type describes; those of the token itself come from RFC 7519 and RFC 9901.
_NAMES: Final = {
    "iss": QT_TRANSLATE_NOOP("Values", "Identifier of the issuer"),
    "iat": QT_TRANSLATE_NOOP("Values", "Date of signing"),
    "nbf": QT_TRANSLATE_NOOP("Values", "Valid from"),
    "exp": QT_TRANSLATE_NOOP("Values", "Valid until"),
    "vct": QT_TRANSLATE_NOOP("Values", "Type"),
    "cnf": QT_TRANSLATE_NOOP("Values", "Your key"),
    "status": QT_TRANSLATE_NOOP("Values", "Place in the list of withdrawn credentials"),
    "sub": QT_TRANSLATE_NOOP("Values", "Identifier of the holder"),
    "jti": QT_TRANSLATE_NOOP("Values", "Number of this credential"),
    "credentialSubject": QT_TRANSLATE_NOOP("Values", "About the learner"),
    "achievement": QT_TRANSLATE_NOOP("Values", "What was achieved"),
    "issuer": QT_TRANSLATE_NOOP("Values", "Issuer"),
}
_LARGEST: Final = 10**15

# Values of `learning_setting`.
_SETTINGS: Final = {
    "formal": QT_TRANSLATE_NOOP("Values", "At a school, college or university"),
    "non-formal": QT_TRANSLATE_NOOP("Values", "A course outside school"),
    "work": QT_TRANSLATE_NOOP("Values", "At work"),
    "volunteering": QT_TRANSLATE_NOOP("Values", "As a volunteer"),
}
# Cycles of higher education that the levels 5 to 8 of the European scale stand for.
_CYCLES: Final = {
    5: QT_TRANSLATE_NOOP("Values", "short-cycle higher education"),
    6: QT_TRANSLATE_NOOP("Values", "bachelor"),
    7: QT_TRANSLATE_NOOP("Values", "master"),
    8: QT_TRANSLATE_NOOP("Values", "doctorate"),
}


def language() -> str:
    """Return the ISO 639-1 code of the language of the window."""
    return QLocale().name().partition("_")[0]


def _locale() -> Locale:
    try:
        return Locale.parse(language())
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en")


# --- single values -------------------------------------------------------------------------------


def number_text(number: float) -> str:
    """Write a number with the separators of the language; one beyond all reason stays as written."""
    if not -_LARGEST < number < _LARGEST:
        return str(number)
    return str(format_decimal(number, locale=_locale()))


def country_name(code: str) -> str:
    """Return the name of an ISO 3166-1 country; an unknown code stays as written."""
    return str(_locale().territories.get(code.upper(), code))


def language_name(code: str) -> str:
    """Return the name of a language; an unknown code stays as written."""
    return str(_locale().languages.get(code.lower(), code))


def yes_no(value: bool) -> str:
    """Write a truth value as a word."""
    return translate("Values", "Yes") if value else translate("Values", "No")


def level_text(level: int) -> str:
    """Write a level of the European Qualifications Framework, as `6 (bachelor) on the European scale`."""
    cycle = _CYCLES.get(level)
    number = number_text(level)
    named = f"{number} ({translate(_CONTEXT, cycle)})" if cycle else number
    return translate("Values", "%1 on the European scale").replace("%1", named)


def hours_text(hours: float) -> str:
    """Write a number of hours."""
    if hours == 1:
        return translate("Values", "1 hour")
    return translate("Values", "%1 hours").replace("%1", number_text(hours))


def workload_text(text: str) -> str:
    """Write a number of hours, or of credits of no framework, in the language of the window; else as it is."""
    hours = _HOURS.fullmatch(text) or _PLAIN_DURATION.fullmatch(text)
    if hours:
        return hours_text(float(hours[1]))
    credit = _CREDITS.fullmatch(text)
    return translate(_CONTEXT, "%1 credits").replace("%1", number_text(float(credit[1]))) if credit else text


def credits_text(amount: Json, framework: str) -> str:
    """Write credits with their framework, as `4 ECTS`."""
    number = number_text(amount) if isinstance(amount, int | float) and not isinstance(amount, bool) else str(amount)
    return f"{number} {framework}".strip()


# --- claims --------------------------------------------------------------------------------------


def label_text(path: ClaimPath, vct: str | None) -> str:
    """Name a claim: as its type names it, else by its own name made readable; list members are numbered."""
    metadata = type_metadata(vct) if vct is not None else None
    name = metadata.label(path, language()) if metadata is not None else None
    last = path[-1]
    if isinstance(last, int):
        return f"{name or label_text(path[:-1], vct)} {last + 1}"
    if name is not None:
        return name
    if last in _NAMES:
        return translate(_CONTEXT, _NAMES[last])
    return known_name((last,)) or readable_name(last)


def readable_name(name: str) -> str:
    """Write the name of a claim as words: `awardedDate` and `awarded_date` become `Awarded date`."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name).replace("_", " ").split()
    if not words:
        return name
    rest = [word if word.isupper() else word.lower() for word in words[1:]]
    return " ".join([words[0][0].upper() + words[0][1:], *rest])


def value_text(value: Json, path: ClaimPath) -> str:
    """Write the value of a claim; members of a list stand on lines of their own."""
    if value is None:
        return translate("Values", "empty")
    if isinstance(value, bool):
        return yes_no(value)
    name = next((step for step in reversed(path) if isinstance(step, str)), "")
    if isinstance(value, str):
        return _string_text(value, name)
    if isinstance(value, int | float):
        return _number_claim(value, name)
    if isinstance(value, Mapping):
        return _object_text(value, path)
    return "\n".join(value_text(member, (*path, index)) for index, member in enumerate(value))


def _string_text(value: str, name: str) -> str:
    if name in _COUNTRIES:
        return country_name(value)
    if name in _LANGUAGES:
        return language_name(value)
    if name == "learning_setting" and value in _SETTINGS:
        return translate(_CONTEXT, _SETTINGS[value])
    if name in _TIMES:
        return workload_text(value)
    try:
        if _DAY.fullmatch(value):
            return format_day(date.fromisoformat(value))
        if _MOMENT.match(value):
            moment = datetime.fromisoformat(value)
            return format_moment(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
    except ValueError:
        pass  # looks like a date and is none: as written
    return value


def _number_claim(value: float, name: str) -> str:
    if name in _MOMENTS:
        try:
            return format_moment(datetime.fromtimestamp(value, UTC))
        except (OverflowError, ValueError, OSError):
            return number_text(value)
    if name in _LEVELS and isinstance(value, int):
        return level_text(value)
    if name in _HOUR_CLAIMS:
        return hours_text(value)
    if name == "ECTS":
        return credits_text(value, "ECTS")
    return number_text(value)


def _object_text(value: JsonObject, path: ClaimPath) -> str:
    if path and path[-1] == "credits" and "value" in value:
        framework = value.get("framework")
        return credits_text(value["value"], framework if isinstance(framework, str) else "")
    return "\n".join(labelled(readable_name(name), value_text(member, (*path, name))) for name, member in value.items())


def short_text(value: Json, path: ClaimPath) -> str:
    """Write a value on one line; what has several parts is counted where they would not fit."""
    parts = len(value) if isinstance(value, Sequence | Mapping) and not isinstance(value, str) else 1
    return shortened(value_text(value, path), parts)


def shortened(text: str, parts: int) -> str:
    """Put a text of several lines on one, or count its parts where they would not fit."""
    lines = text.split("\n")
    joined = " · ".join(lines)
    longest = 60
    if len(lines) > 1 and len(joined) > longest:
        return translate("Values", "%1 parts").replace("%1", number_text(parts if parts > 1 else len(lines)))
    return joined
