"""One entry of the history in words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from ui.history.guidance_wording import guidance_action, title_text, titles_text
from ui.i18n import QT_TRANSLATE_NOOP, format_day, format_moment, format_time, in_sentence, labelled, local
from ui.tokens import Tone
from ui.values import label_text, readable_name
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL
from wallet.formats.type_metadata import type_metadata
from wallet.model.paths import ClaimPath, parse_path
from wallet.model.question import BARE_IDENTIFIERS
from wallet.model.stored import HistoryEntry

translate = QCoreApplication.translate
_MOST_NAMES: Final = 8

# By what was done and how: sign, tone, title with and without somebody it was for.
_ACTIONS: Final = {
    ("shared", "qr"): ("qr-code", Tone.ACCENT),
    ("shared", "pdf"): ("file-down", Tone.ACCENT),
    ("shared", "picture"): ("image-down", Tone.ACCENT),
    ("shared", "file"): ("file-text", Tone.ACCENT),
    ("copied", "qr"): ("copy", Tone.NEUTRAL),
    ("copied", "pdf"): ("file-down", Tone.NEUTRAL),
    ("copied", "picture"): ("image-down", Tone.NEUTRAL),
    ("copied", "file"): ("file-text", Tone.NEUTRAL),
    ("answered", "qr"): ("message-circle-question-mark", Tone.ACCENT),
    ("answered", "picture"): ("message-circle-question-mark", Tone.ACCENT),
    ("answered", "file"): ("message-circle-question-mark", Tone.ACCENT),
    ("declined", ""): ("circle-x", Tone.NEUTRAL),
    ("refused", ""): ("circle-x", Tone.NEUTRAL),
}
_COPIES: Final = {
    "pdf": QT_TRANSLATE_NOOP("History", "PDF made of {what}"),
    "picture": QT_TRANSLATE_NOOP("History", "Picture made of {what}"),
    "file": QT_TRANSLATE_NOOP("History", "File made of {what}"),
}
_WAYS: Final = {
    "qr": QT_TRANSLATE_NOOP("History", "shown as a code"),
    "pdf": QT_TRANSLATE_NOOP("History", "as a PDF"),
    "picture": QT_TRANSLATE_NOOP("History", "as a picture"),
    "web-page": QT_TRANSLATE_NOOP("History", "as a web page"),
    "file": QT_TRANSLATE_NOOP("History", "as a file"),
}


@dataclass(frozen=True, slots=True)
class EntryText:
    """One entry, for a person."""

    title: str
    sentence: str
    sign: str
    tone: Tone


def describe_entry(entry: HistoryEntry, purpose: str = "") -> EntryText:
    """Return what was done, with what and how.

    Args:
        entry: What is noted.
        purpose: What a consent is for, where that is known.
    """
    said = guidance_action(entry.action)
    if said is not None:
        return EntryText(title_text(said, _whom(entry)), _guidance_sentence(entry, purpose), said.sign, said.tone)
    sign, tone = _ACTIONS.get((entry.action, entry.way), ("history", Tone.NEUTRAL))
    return EntryText(_title(entry), _sentence(entry), sign, tone)


def day_text(moment: datetime, now: datetime) -> str:
    """Return the heading of a day: today, yesterday, or its date."""
    day, today = local(moment).date(), local(now).date()
    if day == today:
        return translate("History", "Today")
    if day == today - timedelta(days=1):
        return translate("History", "Yesterday")
    return format_day(day)


def _title(entry: HistoryEntry) -> str:
    what, whom = ", ".join(entry.subjects), _whom(entry)
    if entry.action == "shared":
        text = translate("History", "Shared with {whom}") if whom else translate("History", "Shared {what}")
    elif entry.action == "copied":
        source = _COPIES.get(entry.way, "")
        text = translate("History", source) if source else translate("History", "Copy made of {what}")
    elif entry.action == "answered":
        text = translate("History", "Answered {whom}") if whom else translate("History", "Answered somebody")
    elif entry.action == "declined" and not whom:
        text = translate("History", "Said no to somebody")
    elif entry.action in ("declined", "refused"):
        text = translate("History", "Said no to {whom}")
    else:
        text = readable_name(entry.action.replace("-", "_"))
    return text.replace("{whom}", whom or "?").replace("{what}", what or "?")


def _whom(entry: HistoryEntry) -> str:
    """Return with whom; empty for an asker who has no name, only an identifier."""
    return "" if entry.counterparty.startswith(BARE_IDENTIFIERS) else entry.counterparty


def _sentence(entry: HistoryEntry) -> str:
    names = detail_names(entry.details)
    if entry.action == "answered" or (entry.action == "shared" and entry.counterparty):
        what = ", ".join(entry.subjects)
        first = labelled(what, names) if names else what
    else:
        first = names
    parts = [first]
    if entry.action in ("shared", "answered") and entry.way in _WAYS:
        parts.append(translate("History", _WAYS[entry.way]))
    if entry.action == "copied":
        parts.append(translate("History", "copy"))
        if entry.counterparty:
            parts.append(translate("History", "for {whom}").replace("{whom}", entry.counterparty))
    if entry.action == "declined":
        parts.append(translate("History", "they learned nothing about what you have"))
    if entry.until is not None:
        parts.append(translate("History", "until {until}").replace("{until}", _end(entry)))
    parts.append(format_time(entry.at))
    return _joined(parts)


def _guidance_sentence(entry: HistoryEntry, purpose: str) -> str:
    parts = [titles_text(entry.action, entry.subjects), purpose]
    if entry.until is not None:
        parts.append(translate("History", "until {until}").replace("{until}", format_day(entry.until)))
    parts.append(format_time(entry.at))
    return _joined(parts)


def _joined(parts: Iterable[str]) -> str:
    text = " · ".join(part for part in parts if part)
    return QLocale().toUpper(text[:1]) + text[1:]


def _end(entry: HistoryEntry) -> str:
    if entry.until is None:
        return ""
    same_day = local(entry.until).date() == local(entry.at).date()
    return format_time(entry.until) if same_day else format_moment(entry.until)


def detail_names(paths: Iterable[str]) -> str:
    """Return the names of details, each once, in the words and the order of the credential types."""
    names: list[str] = []
    for path in sorted(map(parse_path, paths), key=detail_place):
        steps = path
        while len(steps) > 1 and isinstance(steps[-1], int):
            steps = steps[:-1]
        name = label_text(steps, LEARNING_CREDENTIAL)
        name = in_sentence(name)
        if name not in names:
            names.append(name)
    more = len(names) - _MOST_NAMES
    if more > 0:
        names = [*names[:_MOST_NAMES], translate("History", "and {count} more").replace("{count}", str(more))]
    return ", ".join(names)


def detail_place(path: ClaimPath) -> int:
    """Return where the type of a learning credential has a detail; what it does not know comes last."""
    metadata = type_metadata(LEARNING_CREDENTIAL)
    order = [claim.path[0] for claim in metadata.claims] if metadata is not None else []
    return order.index(path[0]) if path[0] in order else len(order)
