"""Sentences about what is shared: what stays hidden, what a copy is, until when it counts."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ui.claim_reader import ClaimReader
from ui.i18n import format_day, format_time, in_sentence, local
from ui.share.ends import End, end_moment
from wallet.disclosure import Detail
from wallet.model.json import JsonObject

translate = QCoreApplication.translate

_MOST_NAMED = 3
_FEW_MINUTES, _FEW_HOURS = 120, 48


def joined(parts: Sequence[str], last: str) -> str:
    """Join words with commas and, before the last, a word such as *and*."""
    if len(parts) < 2:  # noqa: PLR2004 - one thing needs no joining
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {last} {parts[-1]}"


def names_of(details: Sequence[Detail], reader: ClaimReader) -> list[str]:
    """Name details for a sentence, each name once."""
    return list(dict.fromkeys(in_sentence(reader.label(detail.path)) for detail in details))


def hidden_sentence(hidden: Sequence[Detail], reader: ClaimReader) -> str:
    """Say what they cannot see: the details that can harm most are named, the others counted."""
    if not hidden:
        return translate("Share", "They see every detail of this credential.")
    names = names_of(sorted(hidden, key=lambda detail: not detail.sensitive), reader)
    named, others = names[:_MOST_NAMED], len(names) - _MOST_NAMED
    if others == 1:
        named.append(translate("Share", "1 other detail"))
    elif others > 1:
        named.append(translate("Share", "%1 other details").replace("%1", str(others)))
    return translate("Share", "They cannot see your %1.").replace("%1", joined(named, translate("Share", "or")))


def visible_names(claims: JsonObject, reader: ClaimReader) -> tuple[str, str]:
    """Name what is always visible: what matters, and what goes along with it."""
    main = []
    if reader.is_document:
        rows = [row for row in reader.document_rows(claims) if row.path]
        names = list(dict.fromkeys(in_sentence(row.label) for row in rows))
        return translate("Share", "What belongs to every copy"), joined(names, translate("Share", "and"))
    labels = {
        "title": translate("Share", "title"),
        "issuer": translate("Share", "issuer"),
        "type": translate("Share", "type"),
    }
    if any(name in claims for name in ("achievement_title", "credentialSubject")):
        main.append(labels["title"])
    if any(name in claims for name in ("issuing_authority", "issuer", "iss")):
        main.append(labels["issuer"])
    if "vct" in claims:
        main.append(labels["type"])
    named = ("achievement_title", "issuing_authority", "issuer", "vct", "credentialSubject")
    rest = [
        translate("Share", "date of issue") if name == "date_of_issuance" else in_sentence(reader.label((name,)))
        for name in claims
        if name not in named
    ]
    head = ", ".join(main) or translate("Share", "details of the issuer")
    return head[:1].upper() + head[1:], joined(rest, translate("Share", "and"))


def end_label(end: End, now: datetime) -> str:
    """Name an end as a choice."""
    moment = end_moment(end, now)
    match end:
        case End.HOUR if moment is not None:
            return translate("Share", "In 1 hour, at %1").replace("%1", format_time(moment))
        case End.TODAY if moment is not None:
            return translate("Share", "Today, %1").replace("%1", format_time(moment))
        case End.TOMORROW if moment is not None:
            return translate("Share", "Tomorrow, %1").replace("%1", format_time(moment))
        case End.WEEK if moment is not None:
            return translate("Share", "In a week, %1").replace("%1", format_day(moment))
        case End.OWN:
            return translate("Share", "Another day or time…")
        case _:
            return translate("Share", "No end")


def until_text(until: datetime, now: datetime) -> str:
    """Say when it stops being valid, and that it did once it has."""
    past = now >= until
    if local(until).date() == local(now).date():
        sentence = (
            translate("Share", "Stopped being valid at %1") if past else translate("Share", "Stops being valid at %1")
        )
        return sentence.replace("%1", format_time(until))
    sentence = (
        translate("Share", "Stopped being valid on %1, %2")
        if past
        else translate("Share", "Stops being valid on %1, %2")
    )
    return sentence.replace("%1", format_day(until)).replace("%2", format_time(until))


def left_text(until: datetime, now: datetime) -> str:
    """Say how long it still is until an end, in whole minutes, hours or days."""
    minutes = max(0, round((until - now).total_seconds() / 60))
    if minutes < 1:
        return translate("Share", "Less than a minute left")
    if minutes < _FEW_MINUTES:
        text = translate("Share", "1 minute left") if minutes == 1 else translate("Share", "%1 minutes left")
        return text.replace("%1", str(minutes))
    hours = minutes // 60
    if hours < _FEW_HOURS:
        return translate("Share", "%1 hours left").replace("%1", str(hours))
    return translate("Share", "%1 days left").replace("%1", str(hours // 24))


def found_again_text() -> str:
    """Say where what was shared stands from now on."""
    return translate("Share", "You find what you shared in History.")
