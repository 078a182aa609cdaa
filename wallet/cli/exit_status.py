"""Exit statuses (contract: 0 genuine or done, 1 not genuine or no longer valid, 2 unreadable, 3 undetermined)."""

from collections.abc import Iterable
from enum import IntEnum

from wallet.model.report import Verdict


class ExitStatus(IntEnum):
    """What the program ends with."""

    DONE = 0
    REFUSED = 1
    UNREADABLE = 2
    UNDETERMINED = 3


_BY_VERDICT = {
    Verdict.GENUINE: ExitStatus.DONE,
    Verdict.GENUINE_UNDETERMINED: ExitStatus.UNDETERMINED,
    Verdict.NO_LONGER_VALID: ExitStatus.REFUSED,
    Verdict.NOT_GENUINE: ExitStatus.REFUSED,
    Verdict.UNREADABLE: ExitStatus.UNREADABLE,
}
_FROM_BEST_TO_WORST = (ExitStatus.DONE, ExitStatus.UNDETERMINED, ExitStatus.REFUSED, ExitStatus.UNREADABLE)


def status_of(verdicts: Iterable[Verdict]) -> ExitStatus:
    """Return the status of the worst verdict."""
    return worst(_BY_VERDICT[verdict] for verdict in verdicts)


def worst(statuses: Iterable[ExitStatus]) -> ExitStatus:
    """Return the worst of several statuses; without any, done."""
    return max(statuses, key=_FROM_BEST_TO_WORST.index, default=ExitStatus.DONE)
