"""What a credential says, written for people in the language of the window.

Values an issuer wrote are kept as written wherever this module does not know them better.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Final

from babel import Locale, UnknownLocaleError
from babel.numbers import format_decimal
from PySide6.QtCore import QCoreApplication, QLocale

from ui.i18n import QT_TRANSLATE_NOOP, format_day, format_moment
from wallet.formats.elements import claim_at, describe_elements
from wallet.formats.type_metadata import type_metadata
from wallet.model.elements import EQF, Credits, Element, ElementState, ElementValue, Level, Remark
from wallet.model.json import Json, JsonObject
from wallet.model.paths import ClaimPath, parse_path

translate = QCoreApplication.translate

_CONTEXT: Final = "Values"
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOMENT: Final = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}")
# Hours as `wallet.formats.elements` and as issuers write them. In words, a point may part thousands: as written.
_PLAIN_DURATION: Final = re.compile(r"PT(\d{1,6})H")
_HOURS: Final = re.compile(r"(\d+(?:\.\d+)?(?= h$)|\d+) (?:h|hours?|uur|uren|heures?|Stunden?)")
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
# What is odd about a value; a day that was written as midnight needs no words.
_REMARKS: Final = {
    Remark.WORKLOAD_CLASH: QT_TRANSLATE_NOOP("Values", "Note: these amounts of time do not agree."),
    Remark.UNUSUAL_DURATION: QT_TRANSLATE_NOOP("Values", "Note: the issuer wrote months or years, not hours."),
    Remark.UNKNOWN_LANGUAGE_CODE: QT_TRANSLATE_NOOP("Values", "Note: it names a language that does not exist."),
    Remark.UNKNOWN_CODE: QT_TRANSLATE_NOOP("Values", "Note: it uses a code that is on no list known here."),
}
# Lines that `wallet.formats.elements` marks with the name of the claim.
_NAMED_LINES: Final = {
    "hasPart": QT_TRANSLATE_NOOP("Values", "Contains: %1"),
    "isPartOf": QT_TRANSLATE_NOOP("Values", "Part of: %1"),
    "identityChecked": QT_TRANSLATE_NOOP("Values", "Identity checked: %1"),
    "contactHour": QT_TRANSLATE_NOOP("Values", "Contact hours: %1"),
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
    """Write a number of hours in the language of the window; any other text stays as it is."""
    hours = _HOURS.fullmatch(text) or _PLAIN_DURATION.fullmatch(text)
    return hours_text(float(hours[1])) if hours else text


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
    return translate(_CONTEXT, _NAMES[last]) if last in _NAMES else readable_name(last)


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
    return "\n".join(f"{readable_name(name)}: {value_text(member, (*path, name))}" for name, member in value.items())


def short_text(value: Json, path: ClaimPath) -> str:
    """Write a value on one line; what has several parts is counted where they would not fit."""
    lines = value_text(value, path).split("\n")
    text = " · ".join(lines)
    longest = 60
    if len(lines) > 1 and len(text) > longest:
        members = len(value) if isinstance(value, Sequence | Mapping) else len(lines)
        return translate("Values", "%1 parts").replace("%1", number_text(members))
    return text


# --- the European standard elements ----------------------------------------------------------------


def element_text(item: ElementValue, claims: JsonObject) -> str:
    """Write what a credential says of a standard element, and what is odd about it; empty where it says nothing.

    Args:
        item: The element as read from the credential.
        claims: The claims it was read from.
    """
    notes = [translate(_CONTEXT, _REMARKS[remark]) for remark in item.remarks if remark in _REMARKS]
    text = _element_value(item, claims)
    return "\n".join([text, *notes]) if text else ""


def _element_value(item: ElementValue, claims: JsonObject) -> str:
    lines = item.value.split("\n") if item.value else []
    glue = ", "
    match item.element:
        case Element.STACKABILITY | Element.SUPERVISION:
            raw = claim_at(claims, parse_path(item.source)) if item.source else None
            if isinstance(raw, bool) and item.element is Element.STACKABILITY:
                lines[0] = yes_no(raw)
            lines, glue = [_named_line(line) for line in lines], "\n"
        case Element.COUNTRY:
            lines = [country_name(line) for line in lines]
        case Element.DATE:
            lines = [_string_text(line, "") for line in lines]
        case Element.WORKLOAD:
            known = {part.text: part for part in item.parts if isinstance(part, Credits)}
            lines = [_workload_line(line, known.get(line)) for line in lines]
        case Element.LEVEL:
            levels = [part for part in item.parts if isinstance(part, Level)]
            if len(levels) == len(lines):
                lines = [_level_part(level) for level in levels]
        case Element.LEARNING_OUTCOMES if len(lines) > 1:
            lines, glue = [f"• {line}" for line in lines], "\n"
        case Element.ASSESSMENT | Element.PARTICIPATION | Element.QUALITY_ASSURANCE | Element.PREREQUISITES:
            pass
        case _:
            glue = "\n"
    return glue.join(lines)


def _level_part(level: Level) -> str:
    return level_text(int(level.code)) if level.framework == EQF and level.code in tuple("12345678") else level.text


def _workload_line(line: str, part: Credits | None) -> str:
    if part is None or part.value is None:
        return _named_line(workload_text(line))
    if part.framework:
        return credits_text(float(part.value), part.framework)
    return translate("Values", "%1 credits").replace("%1", number_text(float(part.value)))


def _named_line(line: str) -> str:
    name, colon, rest = line.partition(": ")
    if not colon or name not in _NAMED_LINES:
        return line
    rest = {"true": yes_no(True), "false": yes_no(False)}.get(rest, rest)
    return translate(_CONTEXT, _NAMED_LINES[name]).replace("%1", rest)


# --- everything that is visible to somebody ---------------------------------------------------------

# Of the token, not of what was learned; RFC 7519, RFC 9901, SD-JWT VC.
TOKEN_CLAIMS: Final = frozenset(
    {"iss", "iat", "nbf", "exp", "vct", "vct#integrity", "cnf", "status", "sub", "jti", "_sd_alg", "@context", "type"}
)
# Said at the head of a page or card already.
_HEADED: Final = frozenset({Element.LEARNER, Element.TITLE, Element.AWARDING_BODY})
_NAMES_OF_LEARNERS: Final[frozenset[ClaimPath]] = frozenset(
    {("given_name",), ("family_name",), ("credentialSubject", "givenName"), ("credentialSubject", "familyName")}
)


def person_name(claims: JsonObject, vct: str | None) -> str:
    """Return the name of the learner as far as it is among these claims."""
    return _stated(claims, vct, Element.LEARNER).value


def title_of(claims: JsonObject, vct: str | None) -> str:
    """Return the title as far as it is among these claims."""
    return _stated(claims, vct, Element.TITLE).value


def issuer_name(claims: JsonObject, vct: str | None) -> str:
    """Return the name of who awarded it as far as it is among these claims."""
    return _stated(claims, vct, Element.AWARDING_BODY).value


def _stated(claims: JsonObject, vct: str | None, wanted: Element) -> ElementValue:
    found = next(item for item in describe_elements(claims, vct, hidden=0) if item.element is wanted)
    return found if found.state is ElementState.STATED else ElementValue(wanted, ElementState.NOT_STATED)


def claim_rows(claims: JsonObject, vct: str | None) -> list[tuple[str, str]]:
    """Write claims as labels and values in the order of their type, without those that head the card.

    Title, issuer, name of the learner and what belongs to the token stand elsewhere.
    """
    metadata = type_metadata(vct) if vct is not None else None
    order: dict[tuple[str | int | None, ...], int] = {}
    if metadata is not None:
        order = {claim.path: place for place, claim in enumerate(metadata.claims)}
    headed = {
        parse_path(item.source)
        for item in describe_elements(claims, vct, hidden=0)
        if item.element in _HEADED and item.state is ElementState.STATED
    } | _NAMES_OF_LEARNERS
    rows = [(path, value) for path, value in _leaves(claims, (), order) if path not in headed]
    rows.sort(key=lambda row: order.get(row[0], len(order)))
    return [(label_text(path, vct), value_text(value, path)) for path, value in rows]


def _leaves(
    node: JsonObject, path: ClaimPath, named: Collection[tuple[str | int | None, ...]]
) -> Iterator[tuple[ClaimPath, Json]]:
    for name, value in node.items():
        here = (*path, name)
        if not path and name in TOKEN_CLAIMS:
            continue
        if isinstance(value, Mapping) and value and here not in named:
            yield from _leaves(value, here, named)
        else:
            yield here, value
