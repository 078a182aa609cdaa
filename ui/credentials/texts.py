"""Texts of the list of credentials that are more than one label."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.i18n import format_day
from ui.messages import short_status
from ui.values import hours_text
from wallet.holder import ListedCredential
from wallet.model.stored import CredentialKind


def _tr(text: str) -> str:
    return QCoreApplication.translate("Credentials", text)


def removed_text(title: str) -> str:
    """Say that a credential was removed."""
    return _tr("“%1” was removed.").replace("%1", title)


def count_text(count: int) -> str:
    """Write a number of credentials."""
    if count == 1:
        return _tr("1 credential")
    return QCoreApplication.translate("Credentials", "%n credentials", None, count)


def size_text(item: ListedCredential) -> str:
    """Write size and level in a few words, as `4 ECTS · level 6`."""
    summary = item.stored.summary
    size = summary.size_text
    if size.endswith(" h"):
        try:
            size = hours_text(float(size.removesuffix(" h")))
        except ValueError:
            size = summary.size_text
    level = summary.level_text
    if level.isdigit():
        level = _tr("level %1").replace("%1", level)
    return " · ".join(part for part in (size, level) if part)


def day_text(item: ListedCredential) -> str:
    """Write the day of issue, or nothing where none is stated."""
    issued = item.stored.summary.issued
    return format_day(issued) if issued is not None else ""


def spoken_text(item: ListedCredential) -> str:
    """Write a whole card in one sentence, for a screen reader."""
    summary = item.stored.summary
    parts: Sequence[str] = (
        summary.title,
        summary.issuer_name,
        day_text(item),
        size_text(item),
        short_status(item.report, item.report.at).text,
        _tr("practice") if summary.example else "",
    )
    return ", ".join(part for part in parts if part)


def kind_text(kind: CredentialKind) -> str:
    """Name a kind of credential, as a filter."""
    match kind:
        case CredentialKind.COURSE:
            return _tr("Courses")
        case CredentialKind.WORK:
            return _tr("Work")
        case CredentialKind.VOLUNTEERING:
            return _tr("Volunteering")
        case CredentialKind.OTHER:
            return _tr("Other")
