"""What a credential says of the European standard elements, written for people."""

import re
from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.i18n import QT_TRANSLATE_NOOP
from ui.values import country_name, credits_text, level_text, number_text, value_text, workload_text, yes_no
from wallet.formats.elements import claim_at
from wallet.model.elements import EQF, Credits, Element, ElementValue, Level, Remark
from wallet.model.json import JsonObject
from wallet.model.paths import parse_path

translate = QCoreApplication.translate

# A duration in years or months, which measures a calendar and not work.
_CALENDAR: Final = re.compile(r"P(?:\d+Y(?:\d+M)?|\d+M)\S*")

_HASHED: Final = re.compile(r"(?:sha256|md5)\$[0-9a-fA-F]{32,64}\b")

# What is odd about a value; a day that was written as midnight needs no words.
_NOTES: Final = {
    Remark.WORKLOAD_CLASH: QT_TRANSLATE_NOOP("Values", "These amounts of time do not agree."),
    Remark.UNUSUAL_DURATION: QT_TRANSLATE_NOOP("Values", "The issuer wrote months or years, not hours."),
    Remark.UNKNOWN_LANGUAGE_CODE: QT_TRANSLATE_NOOP("Values", "It names a language that does not exist."),
    Remark.UNKNOWN_CODE: QT_TRANSLATE_NOOP("Values", "It uses a code that is on no list known here."),
}
# Lines that `wallet.formats.elements` marks with the name of the claim.
_NAMED_LINES: Final = {
    "hasPart": QT_TRANSLATE_NOOP("Values", "Contains: %1"),
    "isPartOf": QT_TRANSLATE_NOOP("Values", "Part of: %1"),
    "identityChecked": QT_TRANSLATE_NOOP("Values", "Identity checked: %1"),
    "contactHour": QT_TRANSLATE_NOOP("Values", "Contact hours: %1"),
}
# How the achievements of a transcript belong together (CLR 2.0, AssociationType), as the core writes them.
_ASSOCIATIONS: Final = {
    "exactMatchOf": QT_TRANSLATE_NOOP("Values", "%1 is the same as %2"),
    "isChildOf": QT_TRANSLATE_NOOP("Values", "%1 is part of %2"),
    "isParentOf": QT_TRANSLATE_NOOP("Values", "%1 contains %2"),
    "isPartOf": QT_TRANSLATE_NOOP("Values", "%1 is part of %2"),
    "isPeerOf": QT_TRANSLATE_NOOP("Values", "%1 stands beside %2"),
    "isRelatedTo": QT_TRANSLATE_NOOP("Values", "%1 is related to %2"),
    "precedes": QT_TRANSLATE_NOOP("Values", "%1 comes before %2"),
    "replacedBy": QT_TRANSLATE_NOOP("Values", "%1 is replaced by %2"),
}


def element_text(item: ElementValue, claims: JsonObject) -> str:
    """Write what a credential says of a standard element; empty where it says nothing.

    Args:
        item: The element as read from the credential.
        claims: The claims it was read from.
    """
    return _element_value(item, claims)


def element_notes(item: ElementValue) -> tuple[str, ...]:
    """Say what is odd about an element, a sentence each; what the issuer wrote is shown all the same."""
    if not item.value:
        return ()
    notes = [remark for remark in Remark if remark in item.remarks and remark in _NOTES]
    sentence = _clash_note(item)
    if not sentence:
        return tuple(translate("Values", _NOTES[remark]) for remark in notes)
    told = (Remark.WORKLOAD_CLASH, Remark.UNUSUAL_DURATION)
    return (sentence, *(translate("Values", _NOTES[remark]) for remark in notes if remark not in told))


def _clash_note(item: ElementValue) -> str:
    """Name the duration that does not fit the hours beside it; empty where there is no such pair."""
    if Remark.WORKLOAD_CLASH not in item.remarks or Remark.UNUSUAL_DURATION not in item.remarks:
        return ""
    lines = item.value.split("\n")
    odd = next((line for line in lines if _CALENDAR.fullmatch(line)), "")
    hours = next((text for line in lines if (text := workload_text(line)) != line), "")
    if not odd or not hours:
        return ""
    text = translate("Values", "The issuer wrote %1, which does not fit the %2 it says elsewhere.")
    return text.replace("%2", hours).replace("%1", odd)


def _element_value(item: ElementValue, claims: JsonObject) -> str:
    lines = item.value.split("\n") if item.value else []
    glue = ", "
    match item.element:
        case Element.STACKABILITY | Element.SUPERVISION:
            raw = claim_at(claims, parse_path(item.source)) if item.source else None
            if isinstance(raw, bool) and item.element is Element.STACKABILITY:
                lines[0] = yes_no(raw)
            lines, glue = [_named_line(line) for line in lines], "\n"
        case Element.LEARNER:
            lines, glue = [_learner_line(line) for line in lines], "\n"
        case Element.COUNTRY:
            lines = [country_name(line) for line in lines]
        case Element.DATE:
            lines = [value_text(line, ()) for line in lines]
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


def _learner_line(line: str) -> str:
    """Say what a hashed identity is (Open Badges, IdentityHash); nobody can read the address out of it."""
    return translate("Values", "An e-mail address that stays hidden") if _HASHED.match(line) else line


def _level_part(level: Level) -> str:
    return level_text(int(level.code)) if level.framework == EQF and level.code in tuple("12345678") else level.text


def _workload_line(line: str, part: Credits | None) -> str:
    if part is None or part.value is None:
        return _named_line(workload_text(line))
    if part.framework:
        return credits_text(float(part.value), part.framework)
    return translate("Values", "%1 credits").replace("%1", number_text(float(part.value)))


def _named_line(line: str) -> str:
    for kind, text in _ASSOCIATIONS.items():
        before, found, after = line.partition(f" {kind} ")
        if found:
            return translate("Values", text).replace("%2", after).replace("%1", before)
    name, colon, rest = line.partition(": ")
    if not colon or name not in _NAMED_LINES:
        return line
    rest = {"true": yes_no(True), "false": yes_no(False)}.get(rest, rest)
    return translate("Values", _NAMED_LINES[name]).replace("%1", rest)
