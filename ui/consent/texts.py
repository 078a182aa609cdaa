"""Sentences of the consent screen."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.consent.ends import End
from ui.consent.selection import Chosen
from ui.i18n import QT_TRANSLATE_NOOP, format_day
from ui.share.texts import joined
from ui.widgets.plain_text import plain
from wallet.errors import InvitationExpiredError, InvitationSignatureError, InvitationUsedError, WalletError
from wallet.model.guidance import Basis, InvitationTerms, Recipient
from wallet.model.question import Asker

translate = QCoreApplication.translate

_MOST_NAMED: Final = 3
_LONGEST_NAME: Final = 80
_BASES: Final[dict[Basis, str]] = {
    Basis.CONSENT: QT_TRANSLATE_NOOP("Consent", "You agree to it, and can take that back."),
    Basis.CONTRACT: QT_TRANSLATE_NOOP("Consent", "They need it for what they agreed with you."),
    Basis.PUBLIC_TASK: QT_TRANSLATE_NOOP("Consent", "It is part of their public task."),
    Basis.LEGITIMATE_INTEREST: QT_TRANSLATE_NOOP("Consent", "They say they have a good reason for it."),
    Basis.NOT_STATED: QT_TRANSLATE_NOOP("Consent", "They do not say."),
}


def basis_text(basis: Basis) -> str:
    """Say in plain words why the law allows it, as they state it."""
    return translate("Consent", _BASES[basis])


def who_text(recipient: Recipient) -> str:
    """Name the counsellor and where they work."""
    return ", ".join(_line(part) for part in (recipient.name, recipient.organisation) if part.strip())


def reach_text(recipient: Recipient) -> str:
    """Say where they are and how to reach them."""
    return " · ".join(_line(part, 300) for part in (recipient.address, recipient.contact) if part.strip())


def known_text(asker: Asker) -> str:
    """Say by which name and by whom they are known, or that they are not."""
    if asker.known_name is None:
        return translate("Consent", "Nobody vouches for this name. Compare the three words.")
    if not asker.known_by:
        return translate("Consent", "Known as %1.").replace("%1", _line(asker.known_name))
    text = translate("Consent", "Known as %1, by %2.")
    return text.replace("%2", _line(asker.known_by)).replace("%1", _line(asker.known_name))


def chosen_text(chosen: Chosen) -> str:
    """Say what goes along, and which details that can harm do not."""
    if chosen.empty:
        return translate("Consent", "Nothing chosen yet")
    parts = []
    if chosen.count:
        one = chosen.count == 1
        text = translate("Consent", "1 credential") if one else translate("Consent", "%1 credentials")
        text = text.replace("%1", str(chosen.count))
        if chosen.kept_back:
            names = joined(chosen.kept_back[:_MOST_NAMED], translate("Consent", "or"))
            text = translate("Consent", "%1, without your %2").replace("%2", names).replace("%1", text)
        parts.append(text)
    if chosen.files:
        one = len(chosen.files) == 1
        text = translate("Consent", "1 file") if one else translate("Consent", "%1 files")
        parts.append(text.replace("%1", str(len(chosen.files))))
    return "; ".join(parts)


def sensitive_text(names: Sequence[str]) -> str:
    """Say which details go along that can harm; empty for none."""
    if not names:
        return ""
    named = joined([*names[:_MOST_NAMED]], translate("Consent", "and"))
    return translate("Consent", "They will see your %1. Do they need that?").replace("%1", named)


def end_label(end: End) -> str:
    """Name an end as a choice."""
    return {
        End.WEEK: translate("Consent", "1 week"),
        End.MONTH: translate("Consent", "1 month"),
        End.MOST: translate("Consent", "As long as they ask"),
        End.OWN: translate("Consent", "Another day…"),
    }[end]


def until_text(until: datetime | None) -> str:
    """Say when it ends and what happens then."""
    if until is None:
        return translate("Consent", "Choose a day")
    return translate("Consent", "%1, then it is erased").replace("%1", format_day(until))


def forbidden_text(terms: InvitationTerms) -> str:
    """Say what they may not do with it."""
    if not terms.third_parties:
        return translate("Consent", "Pass it on or use it for anything else")
    others = joined([_line(party) for party in terms.third_parties], translate("Consent", "or"))
    return translate("Consent", "Use it for anything else, or pass it on except to %1").replace("%1", others)


def problem_texts(error: WalletError) -> tuple[str, str]:
    """Return sign and title for an invitation that cannot be answered."""
    match error:
        case InvitationUsedError():
            return "circle-check", translate("Consent", "You answered this invitation before")
        case InvitationExpiredError():
            return "calendar-x-2", translate("Consent", "This invitation is over")
        case InvitationSignatureError():
            return "circle-x", translate("Consent", "Do not answer this invitation")
        case _:
            return "circle-alert", translate("Consent", "This invitation cannot be answered")


def _line(text: str, longest: int = _LONGEST_NAME) -> str:
    return " ".join(plain(text, longest=longest).split())
