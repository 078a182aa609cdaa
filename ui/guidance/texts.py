"""How the learner's pages speak of consents and advice."""

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.i18n import format_day, format_time, local
from ui.messages import StatusText
from ui.tokens import Tone
from wallet.model.guidance import ConsentState, Recipient
from wallet.model.kept_guidance import KeptConsent

translate = QCoreApplication.translate

# From here on a learner may want to talk about what comes next.
_SOON: Final = timedelta(days=3)


def state_text(kept: KeptConsent, now: datetime) -> StatusText:
    """Say how a consent stands, in the words of a pill."""
    if kept.state is ConsentState.REFUSED:
        return StatusText(translate("Guidance", "You said no"), Tone.NEUTRAL, "circle-x")
    if kept.confirmation is not None:
        return StatusText(translate("Guidance", "Stopped, erased there"), Tone.OK, "circle-check")
    if kept.withdrawal is not None:
        if kept.sent_at is not None:
            return StatusText(translate("Guidance", "Stopped, handed over"), Tone.NEUTRAL, "undo-2")
        return StatusText(translate("Guidance", "Stopped, not handed over yet"), Tone.WARN, "undo-2")
    if kept.state is ConsentState.ENDED:
        return StatusText(translate("Guidance", "Ended"), Tone.NEUTRAL, "calendar-x-2")
    if kept.until - now <= _SOON:
        return StatusText(translate("Guidance", "Ends soon"), Tone.WARN, "clock")
    return StatusText(translate("Guidance", "Given"), Tone.OK, "check")


def is_over(kept: KeptConsent) -> bool:
    """Tell whether there is nothing left to do about a consent."""
    return kept.confirmation is not None or kept.state in (ConsentState.REFUSED, ConsentState.ENDED)


def can_stop(kept: KeptConsent) -> bool:
    """Tell whether a learner can stop sharing under a consent."""
    return kept.state is ConsentState.GIVEN and kept.withdrawal is None


def who_text(kept: KeptConsent) -> str:
    """Return what to call a counsellor."""
    return kept.counsellor or translate("Guidance", "Counsellor without a name")


def recipient_text(recipient: Recipient) -> str:
    """Return name and organisation of a counsellor, as they state them."""
    said = ", ".join(part for part in (recipient.name, recipient.organisation) if part)
    return said or translate("Guidance", "Counsellor without a name")


def end_text(until: datetime, now: datetime) -> str:
    """Say when a consent ends."""
    if local(until).date() == local(now).date():
        return translate("Guidance", "today at %1, then it is erased").replace("%1", format_time(until))
    return translate("Guidance", "%1, then it is erased").replace("%1", format_day(until))


def happened_text(kept: KeptConsent) -> str:
    """Say in one line when a consent began and how it went on."""
    if kept.state is ConsentState.REFUSED:
        return translate("Guidance", "You said no on %1.").replace("%1", format_day(kept.given_at))
    if kept.withdrawn_at is not None:
        stopped = translate("Guidance", "You stopped sharing on %1.").replace("%1", format_day(kept.withdrawn_at))
        erased = translate("Guidance", "They confirmed that your record is erased.")
        return f"{stopped} {erased}" if kept.confirmation is not None else stopped
    if kept.state is ConsentState.ENDED:
        return translate("Guidance", "It ended on %1.").replace("%1", format_day(kept.until))
    return translate("Guidance", "You agreed on %1.").replace("%1", format_day(kept.given_at))


def next_text(kept: KeptConsent) -> str:
    """Say what a learner who gave or stopped can do now; empty where nothing is to be done or awaited."""
    if kept.waiting and kept.state is ConsentState.GIVEN:
        return translate("Guidance", "Your counsellor does not have your record yet.")
    if kept.withdrawal is None or kept.confirmation is not None:
        return ""
    if kept.sent_at is None:
        return translate("Guidance", "Your counsellor does not know yet. Show them the code, or send the file.")
    handed = translate("Guidance", "Handed over on %1. They confirm to you when it is erased.")
    return handed.replace("%1", format_day(kept.sent_at))


def elsewhere_text() -> str:
    """Say what stopping cannot do."""
    return translate("Guidance", "This program cannot erase copies made elsewhere.")


def shared_text(kept: KeptConsent) -> str:
    """Say what is shared: titles where they are few, a line each, else how many."""
    if len(kept.titles) <= 3:  # noqa: PLR2004 - as many as stand well below each other
        return "\n".join(kept.titles)
    return translate("Guidance", "%1 credentials").replace("%1", str(len(kept.titles)))


def advice_title(recipient: Recipient) -> str:
    """Name advice by who gave it."""
    return translate("Guidance", "Advice of %1").replace("%1", recipient.name or recipient_text(recipient))
