"""Texts of the list of credentials that are more than one label."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.i18n import format_day, format_number
from ui.messages import short_status
from ui.values import workload_text
from wallet.holder import ListedCredential
from wallet.model.stored import CredentialKind, CredentialOrder

translate = QCoreApplication.translate


def removed_text(title: str) -> str:
    """Say that a credential was removed."""
    return translate("Credentials", "“%1” was removed.").replace("%1", title)


def count_text(count: int) -> str:
    """Write a number of credentials."""
    if count == 1:
        return translate("Credentials", "1 credential")
    return translate("Credentials", "%1 credentials").replace("%1", format_number(count))


def size_text(item: ListedCredential) -> str:
    """Write size and level in a few words, as `4 ECTS · level 6`."""
    summary = item.stored.summary
    size = workload_text(summary.size_text)
    # The European scale is what a level without a name is on.
    level = summary.level_text.removeprefix("EQF ")
    if level.isdigit():
        level = translate("Credentials", "level %1").replace("%1", level)
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
        translate("Credentials", "practice") if summary.example else "",
    )
    return ", ".join(part for part in parts if part)


def kind_text(kind: CredentialKind) -> str:
    """Name a kind of credential, as a filter."""
    match kind:
        case CredentialKind.COURSE:
            return translate("Credentials", "Courses")
        case CredentialKind.WORK:
            return translate("Credentials", "Work")
        case CredentialKind.VOLUNTEERING:
            return translate("Credentials", "Volunteering")
        case CredentialKind.OTHER:
            return translate("Credentials", "Other")


def order_text(order: CredentialOrder) -> str:
    """Name an order of credentials."""
    match order:
        case CredentialOrder.NEWEST:
            return translate("Credentials", "Newest first")
        case CredentialOrder.TITLE:
            return translate("Credentials", "By title")
        case CredentialOrder.ISSUER:
            return translate("Credentials", "By issuer")
