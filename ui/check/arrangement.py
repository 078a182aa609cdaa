"""Where the ways in and what came of a check stand, and in which order results are listed."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from ui.widgets.arrange import Box, Columns
from ui.widgets.card import Card
from wallet.checking import Checked
from wallet.model.report import Verdict

# More rows than a person looks through, and than a window makes without a halt.
_MOST_LISTED: Final = 100
_GRAVITY: Final = (
    Verdict.NOT_GENUINE,
    Verdict.NO_LONGER_VALID,
    Verdict.UNREADABLE,
    Verdict.GENUINE_UNDETERMINED,
    Verdict.GENUINE,
)


def listing_order(results: Sequence[Checked]) -> list[int]:
    """Return which results are listed: all, or of very many those that need looking at most."""
    places = list(range(len(results)))
    if len(places) > _MOST_LISTED:
        places.sort(key=lambda place: _GRAVITY.index(results[place].report.verdict))
    return places[:_MOST_LISTED]


class Idle(Card):
    """Stands where the verdict will be."""


class WaysAndOutcome(Columns):
    """Where the page is narrow, what came of a check stands above the ways in: it is what a person waits for."""

    outcome_first = False

    def boxes(self, width: int) -> list[tuple[QWidget, Box]]:
        placed = super().boxes(width)
        if not (self.outcome_first and self.stacked(width) and len(placed) > 1):
            return placed
        (ways, (left, _, wide, high)), (outcome, (_, lower, _, outcome_high)) = placed
        return [(outcome, (left, 0, wide, outcome_high)), (ways, (left, outcome_high + lower - high, wide, high))]
