"""Until when a credential says that it counts, as far as somebody sees it."""

from datetime import date, datetime

from wallet.formats.open_badge_2 import OpenBadge2
from wallet.model.credential import UnverifiedCredential
from wallet.model.json import JsonObject
from wallet.verification.validity import check_validity


def stated_end(credential: UnverifiedCredential, claims: JsonObject, at: datetime) -> date | datetime | None:
    """Return the earliest end that these claims state.

    Args:
        credential: Whose format says what the claims mean.
        claims: As many of its claims as somebody sees.
        at: Now; UTC.

    Returns:
        The last day, or the moment of an end that is past; None where they state none that can be read.
    """
    check = check_validity(claims, None, at, badge=isinstance(credential, OpenBadge2))
    stated = check.facts.get("until", "")
    if not stated:
        return None
    return datetime.fromisoformat(stated) if "T" in stated else date.fromisoformat(stated)
