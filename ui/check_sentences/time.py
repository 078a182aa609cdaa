"""What the checks that time changes mean: dates, and lists of withdrawn credentials."""

from typing import Final

from ui.check_sentences.wording import Wording
from ui.i18n import QT_TRANSLATE_NOOP
from wallet.model.report import CheckName

_VALIDITY: Final = CheckName.VALIDITY
_STATUS: Final = CheckName.STATUS

OF_THE_TIME: Final[dict[tuple[CheckName, str], Wording]] = {
    # --- validity
    (_VALIDITY, "ok"): Wording(
        QT_TRANSLATE_NOOP("Check", "In date"),
        QT_TRANSLATE_NOOP("Check", "It has no end date."),
    ),
    (_VALIDITY, "ok+until"): Wording(
        QT_TRANSLATE_NOOP("Check", "In date"),
        QT_TRANSLATE_NOOP("Check", "Valid until {until}."),
    ),
    (_VALIDITY, "expired"): Wording(
        QT_TRANSLATE_NOOP("Check", "Past its end date"),
        QT_TRANSLATE_NOOP("Check", "It was valid until {until}. Ask the issuer about a renewal."),
        "calendar-x-2",
    ),
    (_VALIDITY, "presentation-expired"): Wording(
        QT_TRANSLATE_NOOP("Check", "Past the end the holder set"),
        QT_TRANSLATE_NOOP("Check", "It was meant for use until {until}. Ask the holder to share it again."),
        "timer",
    ),
    (_VALIDITY, "not-yet-valid"): Wording(
        QT_TRANSLATE_NOOP("Check", "Not valid yet"),
        QT_TRANSLATE_NOOP("Check", "It starts on {start}. Check the clock of this computer, or wait."),
        "calendar-x-2",
    ),
    (_VALIDITY, "malformed"): Wording(
        QT_TRANSLATE_NOOP("Check", "Dates could not be read"),
        QT_TRANSLATE_NOOP("Check", "The issuer wrote a date in a way nobody can read. Ask the issuer."),
    ),
    (_VALIDITY, "not-checked"): Wording(
        QT_TRANSLATE_NOOP("Check", "Dates were not checked"),
        QT_TRANSLATE_NOOP("Check", "An earlier check failed, so its dates count for nothing."),
    ),
    # --- status
    (_STATUS, "ok"): Wording(
        QT_TRANSLATE_NOOP("Check", "Not withdrawn"),
        QT_TRANSLATE_NOOP("Check", "The issuer's list says so."),
    ),
    (_STATUS, "ok+as_of"): Wording(
        QT_TRANSLATE_NOOP("Check", "Not withdrawn"),
        QT_TRANSLATE_NOOP("Check", "The issuer's list of {as_of} says so."),
    ),
    (_STATUS, "no-status"): Wording(
        QT_TRANSLATE_NOOP("Check", "Cannot be withdrawn"),
        QT_TRANSLATE_NOOP("Check", "The issuer keeps no list for this credential."),
    ),
    (_STATUS, "revoked+as_of"): Wording(
        QT_TRANSLATE_NOOP("Check", "Withdrawn by the issuer"),
        QT_TRANSLATE_NOOP("Check", "The issuer's list of {as_of} says so. Ask the issuer why."),
        "ban",
    ),
    (_STATUS, "suspended+as_of"): Wording(
        QT_TRANSLATE_NOOP("Check", "Suspended by the issuer"),
        QT_TRANSLATE_NOOP("Check", "The issuer's list of {as_of} says so. It may become valid again."),
        "pause",
    ),
    (_STATUS, "revoked"): Wording(
        QT_TRANSLATE_NOOP("Check", "Withdrawn by the issuer"),
        QT_TRANSLATE_NOOP("Check", "The issuer's list says so. Ask the issuer why."),
        "ban",
    ),
    (_STATUS, "suspended"): Wording(
        QT_TRANSLATE_NOOP("Check", "Suspended by the issuer"),
        QT_TRANSLATE_NOOP("Check", "The issuer's list says so. It may become valid again."),
        "pause",
    ),
    (_STATUS, "status-list-missing"): Wording(
        QT_TRANSLATE_NOOP("Check", "Withdrawn or not: unknown"),
        QT_TRANSLATE_NOOP("Check", "The issuer's list is not on this computer. Add it, or ask the issuer."),
        "clock",
    ),
    (_STATUS, "status-list-stale"): Wording(
        QT_TRANSLATE_NOOP("Check", "Not withdrawn when last checked"),
        QT_TRANSLATE_NOOP("Check", "The issuer's list is of {as_of}, which is long ago. Get a newer one."),
        "clock",
    ),
    (_STATUS, "status-list-invalid"): Wording(
        QT_TRANSLATE_NOOP("Check", "The issuer's list cannot be used"),
        QT_TRANSLATE_NOOP("Check", "It is damaged or not from this issuer. Get a newer one, or ask the issuer."),
    ),
    (_STATUS, "unsupported-suite"): Wording(
        QT_TRANSLATE_NOOP("Check", "A kind of list this version does not know"),
        QT_TRANSLATE_NOOP("Check", "Whether it was withdrawn cannot be told here. Ask the issuer."),
    ),
    (_STATUS, "not-checked"): Wording(
        QT_TRANSLATE_NOOP("Check", "Withdrawal was not checked"),
        QT_TRANSLATE_NOOP("Check", "An earlier check failed, so there was nothing to look up."),
    ),
}
