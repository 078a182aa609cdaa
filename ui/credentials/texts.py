"""Texts of the list of credentials that are more than one label."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.i18n import counted, format_day, format_number
from ui.messages import short_status
from ui.values import workload_text
from wallet.holder import ListedCredential
from wallet.model.filters import CredentialFilter, CredentialState
from wallet.model.stored import DAYS_IN_BIN, CredentialKind, CredentialOrder

translate = QCoreApplication.translate


def removed_text(title: str) -> str:
    """Say that a credential was removed, and how long it can be taken back also without the button."""
    text = translate("Credentials", "“%1” was removed. You can put it back in Settings for %2 days.")
    return text.replace("%2", format_number(DAYS_IN_BIN)).replace("%1", title)


def saved_text() -> str:
    """Say that the file of a credential was saved."""
    return translate("Credentials", "The original was saved.")


def count_text(count: int) -> str:
    """Write a number of credentials."""
    return counted(count, translate("Credentials", "%1 credential"), translate("Credentials", "%1 credentials"))


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


def state_text(state: CredentialState) -> str:
    """Name a state, as a filter."""
    match state:
        case CredentialState.GOOD:
            return translate("Credentials", "Genuine")
        case CredentialState.NOT_KNOWN:
            return translate("Credentials", "Not fully checked")
        case CredentialState.NO_LONGER_VALID:
            return translate("Credentials", "Expired or not valid yet")
        case CredentialState.WITHDRAWN:
            return translate("Credentials", "Withdrawn or suspended")
        case CredentialState.UNPROVEN:
            return translate("Credentials", "No seal, not genuine or not readable")


def filter_texts(wanted: CredentialFilter) -> list[tuple[str, str]]:
    """Name what is filtered by, the kind left out, as pairs of the filter's field and a text."""
    year = "" if wanted.year is None else translate("Credentials", "issued in %1").replace("%1", str(wanted.year))
    texts = (
        ("issuer", wanted.issuer or ""),
        ("year", year),
        ("skill", wanted.skill or ""),
        ("state", state_text(wanted.state) if wanted.state is not None else ""),
    )
    return [(field, text) for field, text in texts if text]


def nothing_found_text(query: str, wanted: CredentialFilter) -> str:
    """Say what nothing was found with."""
    searched = [translate("Credentials", "“%1”").replace("%1", query)] if query else []
    asked = searched + ([kind_text(wanted.kind)] if wanted.kind is not None else [])
    asked += [text for _, text in filter_texts(wanted)]
    if searched and asked == searched:
        return translate("Credentials", "No credential has words that begin with “%1”.").replace("%1", query)
    if not query and wanted == CredentialFilter(kind=wanted.kind):
        return translate("Credentials", "There is no credential of this kind yet.")
    return translate("Credentials", "No credential has all of this: %1.").replace("%1", ", ".join(asked))


def found_text(count: int) -> str:
    """Say what a button shows."""
    if not count:
        return translate("Credentials", "Nothing found")
    return translate("Credentials", "Show %1").replace("%1", count_text(count))


def left_text(left: int) -> str:
    """Say how many credentials are still to be looked at."""
    return translate("Credentials", "Still to look at: %1").replace("%1", count_text(left))


def counted_text(text: str, count: int) -> str:
    """Write a choice and how many credentials it leaves."""
    return f"{text} ({format_number(count)})"


def position_text(number: int, total: int) -> str:
    """Say where in a list something stands."""
    text = translate("Credentials", "%1 of %2")
    return text.replace("%2", format_number(total)).replace("%1", format_number(number))
