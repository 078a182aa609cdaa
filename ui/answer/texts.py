"""Sentences about a question and its answer."""

import unicodedata
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.answer.view import Asked
from ui.i18n import QT_TRANSLATE_NOOP, format_day, in_sentence, labelled
from ui.share.texts import joined
from ui.share.texts import left_text as share_left_text
from ui.values import label_text, language, value_text
from ui.widgets.plain_text import plain
from wallet.formats.type_metadata import type_metadata
from wallet.model.question import AskedDetail, Asker, Candidate, Unmet, Wanted
from wallet.model.stored import CredentialId, CredentialSummary

translate = QCoreApplication.translate

# In letters.
_LONGEST_NAME: Final = 80
_LONGEST_PURPOSE: Final = 600
# So many are named; the others are counted or left out.
_MOST_SIGNS: Final = 6
_MOST_VALUES: Final = 4
# In seconds.
_MINUTE: Final = 60

_UNMET: Final = {
    Unmet.NO_SUCH_TYPE: QT_TRANSLATE_NOOP("Answer", "You have no credential of this kind here."),
    Unmet.NOT_SHOWABLE: QT_TRANSLATE_NOOP("Answer", "You have one, but it is of a kind that cannot be shown this way."),
    Unmet.DETAIL_MISSING: QT_TRANSLATE_NOOP("Answer", "You have one, but it lacks a detail they ask for."),
    Unmet.VALUE_DIFFERS: QT_TRANSLATE_NOOP("Answer", "You have one, but it says something else than they ask for."),
    Unmet.OTHER_ISSUER: QT_TRANSLATE_NOOP("Answer", "You have one, but from another issuer than they ask for."),
    Unmet.NOT_BOUND: QT_TRANSLATE_NOOP(
        "Answer", "You have one, but it cannot prove that it is yours. They ask for that proof."
    ),
    Unmet.FORMAT_NOT_KNOWN: QT_TRANSLATE_NOOP(
        "Answer", "They ask for a kind of credential that this program does not know."
    ),
}


def asker_name(asker: Asker) -> str:
    """Return what to call them; empty where they have no name."""
    return " ".join(plain(asker.known_name or asker.stated_name, longest=_LONGEST_NAME).split())


def heading(asker: Asker) -> str:
    """Say that somebody asks."""
    name = asker_name(asker)
    if not name:
        return translate("Answer", "Somebody asks you something")
    return translate("Answer", "%1 asks you something").replace("%1", name)


def standing(asker: Asker) -> str:
    """Say how far it is known who asks."""
    name = asker_name(asker)
    if asker.known_name is not None:
        if not asker.known_by:
            return translate("Answer", "%1 is known").replace("%1", name)
        text = translate("Answer", "%1 is known, by %2")
        return text.replace("%2", plain(asker.known_by, longest=_LONGEST_NAME)).replace("%1", name)
    if not name:
        return translate("Answer", "They do not say who they are")
    return translate("Answer", "Says it is %1, not verified").replace("%1", name)


def warnings_about(asker: Asker) -> tuple[str, ...]:
    """Warn of a name that looks like another one, or that is not theirs by what is known."""
    found = []
    stated = " ".join(plain(asker.stated_name, longest=_LONGEST_NAME).split())
    if asker.imitates:
        text = translate("Answer", "This is not %1, which you know. The name only looks like it.")
        found.append(text.replace("%1", plain(asker.imitates, longest=_LONGEST_NAME)))
    if asker.look_alike:
        found.append(_look_alike_text(asker.stated_name))
    if asker.known_name is not None and stated and stated != asker_name(asker):
        text = translate("Answer", "They call themselves %1. They are known under another name.")
        found.append(text.replace("%1", stated))
    return tuple(found)


def _look_alike_text(name: str) -> str:
    hidden, letters = odd_signs(name)
    if hidden:
        text = translate("Answer", "Their name has signs that nobody sees: %1. Somebody may pretend to be another.")
        return text.replace("%1", joined(hidden, translate("Answer", "and")))
    if letters:
        text = translate("Answer", "Letters in their name only look like others: %1. They may pretend to be another.")
        return text.replace("%1", joined(letters, translate("Answer", "and")))
    return translate("Answer", "Their name looks like one of somebody else. They may pretend to be another.")


def odd_signs(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the signs of a name that nobody sees, and the letters that are not what they seem; each as such."""
    hidden = dict.fromkeys(plain(sign) for sign in name if plain(sign) != sign)
    letters = dict.fromkeys(f"{sign} (U+{ord(sign):04X})" for sign in name if plain(sign) == sign and _is_odd(sign))
    return tuple(hidden)[:_MOST_SIGNS], tuple(letters)[:_MOST_SIGNS]


def _is_odd(sign: str) -> bool:
    """Whether a letter is of another alphabet, or only dresses as a Latin one."""
    if sign.isascii() or unicodedata.category(sign)[0] not in "LNM":
        return False
    return not unicodedata.name(sign, "").startswith("LATIN") or unicodedata.normalize("NFKC", sign) != sign


def quoted(purpose: str) -> str:
    """Return their reason in quotes, on one line; empty where they give none."""
    text = " ".join(plain(purpose, longest=_LONGEST_PURPOSE).split())
    return translate("Answer", "“%1”").replace("%1", text) if text else ""


def source_text(candidate: Candidate, summary: CredentialSummary | None) -> str:
    """Say who issued a credential and when."""
    issued = format_day(summary.issued) if summary is not None and summary.issued is not None else ""
    return ", ".join(part for part in (candidate.issuer_name, issued) if part)


def kind_name(wanted: Wanted) -> str:
    """Name the kind of credential that is asked for, in words where it is a known one."""
    if wanted.candidates:
        return wanted.candidates[0].title
    metadata = type_metadata(wanted.type_name)
    if metadata is not None:
        names = metadata.names
        name = names.get(language()) or names.get("en") or next(iter(names.values()), "")
        if name:
            return name
    last = wanted.type_name.rstrip("/").rsplit("/", 1)[-1].rsplit("#", 1)[-1].rsplit(":", 1)[-1]
    return plain(last, longest=_LONGEST_NAME) or translate("Answer", "A credential")


def unmet_text(unmet: Unmet | None) -> str:
    """Say why nothing in the wallet answers a query."""
    return translate("Answer", _UNMET[unmet or Unmet.NO_SUCH_TYPE])


def asked_values(asked: Asked, wanted: Wanted) -> str:
    """Say which details must say what; empty where any value will do."""
    query = next((item for item in asked.question.query.credentials if item.id == wanted.query_id), None)
    found = []
    either = translate("Answer", "or")
    for claim in query.claims if query is not None else ():
        path = tuple(step for step in claim.path if step is not None)
        if claim.values and path:
            values = [plain(value_text(value, path), longest=_LONGEST_NAME) for value in claim.values[:_MOST_VALUES]]
            label = label_text(path, wanted.type_name)
            found.append(labelled(plain(label, longest=_LONGEST_NAME), joined(values, either)))
    return " · ".join(found[:_MOST_VALUES])


def unexplained_text(asked: Asked, details: Sequence[str]) -> str:
    """Say that their reason does not explain why they want these details."""
    named = joined(details, translate("Answer", "and"))
    if quoted(asked.question.purpose):
        text = translate("Answer", "Their reason does not explain why they want your %1.")
    else:
        text = translate("Answer", "They do not say why they want your %1.")
    return text.replace("%1", named)


def unexplained_names(asked: Asked, details: Iterable[tuple[CredentialId, AskedDetail]]) -> tuple[str, ...]:
    """Name the details that the asker's reason does not explain, each once.

    Args:
        asked: The question.
        details: Details, each with the number of its credential.
    """
    names = [in_sentence(asked.reader(number).label(detail.path)) for number, detail in details if detail.unexplained]
    return tuple(dict.fromkeys(names))


def left_text(end: datetime, now: datetime) -> str:
    """Say how long a question can still be answered."""
    seconds = (end - now).total_seconds()
    if seconds <= 0:
        return translate("Answer", "The time to answer is over")
    if seconds < _MINUTE:
        return translate("Answer", "Less than a minute to answer")
    minutes = int(seconds // _MINUTE)
    text = translate("Answer", "1 minute to answer") if minutes == 1 else translate("Answer", "%1 minutes to answer")
    return text.replace("%1", str(minutes))


def left_to_scan(end: datetime, now: datetime) -> str:
    """Say how long an answer that is held up can still be scanned."""
    if now >= end:
        return translate("Answer", "The time to answer is over")
    return share_left_text(end, now)


def declined_text(asker: Asker) -> str:
    """Say what became of saying no."""
    name = asker_name(asker)
    if not name:
        return translate("Answer", "You said no. They learned nothing about what you have.")
    return translate("Answer", "You said no to %1. They learned nothing about what you have.").replace("%1", name)
