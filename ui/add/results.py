"""The card that says what became of everything: a summary, filters, and a line each."""

from collections import deque
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.add.outcome import Counts, Fate, Outcome, count_outcomes, in_reading_order
from ui.add.outcome_rows import RowActs, outcome_row, summary_text
from ui.i18n import format_number
from ui.tokens import Ink, TextRole
from ui.widgets.arrange import Arrangement, FlowRow, SplitRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.pill import FilterChips
from ui.widgets.text import Text

# A few are shown as they come, in the order in which they were read.
_FEW: Final = 12
# Rows that are made at once, then in each round of events, and in all until more are asked for.
_AT_ONCE: Final = 6
_PER_ROUND: Final = 3
_MOST: Final = 60
# Milliseconds between rounds, in which the rows there are get the height they need.
_PAUSE: Final = 20
_ALL: Final = "all"


class _Rows(Arrangement):
    """Lines below each other, each as high as it asks even while more are coming."""

    def keep_first(self, count: int) -> None:
        """Remove and delete all but the first ones."""
        for widget in self._children[count:]:
            widget.hide()
            widget.deleteLater()
        del self._children[count:]
        self._rearrange()


class Results(Card):
    """What became of everything since the page was entered."""

    def __init__(self, page: QWidget, acts: RowActs) -> None:
        """Make the card; dialogs open over `page`, and `acts` is what the buttons of rows do."""
        super().__init__(spacing=0)
        self._page, self._acts = page, acts
        self._outcomes: tuple[Outcome, ...] = ()
        self._shown: list[Outcome] = []
        self._waiting: deque[Outcome] = deque()
        self._most = _MOST
        self._seen = 0
        self._title = Text("", TextRole.HEADING)
        self._source = Text("", TextRole.SMALL, Ink.SECONDARY, optional=True)
        self.chips = FilterChips([(_ALL, self.tr("All"))], name=self.tr("Which ones to show"))
        self._rows = _Rows()
        self.more_button = Button(self.tr("Show more"), ButtonKind.SECONDARY)
        self.list_button = Button(self.tr("Show my credentials"), ButtonKind.PRIMARY)
        self._round = QTimer(self, singleShot=True, interval=_PAUSE)
        self._round.timeout.connect(self._make_some)
        for widget in (self._source, self.chips, self.more_button):
            widget.hide()
        self.add(SplitRow(self._title, self._source, least_lead=120))
        self.body.addSpacing(8)
        self.add(self.chips, self._rows)
        self._ends = QWidget()
        column = QVBoxLayout(self._ends)
        column.setContentsMargins(0, 16, 0, 0)
        row = FlowRow(gap=8)
        for button in (self.more_button, self.list_button):
            row.add(button)
        column.addWidget(row)
        self._ends.hide()
        self.add(self._ends)
        self.chips.chosen.connect(lambda _key: self._show_chosen())
        self.more_button.clicked.connect(self._show_more)

    def show_counts(self, counts: Counts) -> None:
        """Say how many ended how, while more come; the lines follow at the end."""
        self._title.setText(summary_text(counts))
        self.setVisible(counts.total > 0)

    def show_outcomes(self, outcomes: tuple[Outcome, ...]) -> None:
        """Show all of them; lines that stay the same stay where they are."""
        if len(outcomes) < len(self._outcomes):
            self._most = _MOST
            self.chips.choose(_ALL)
        self._outcomes = in_reading_order(outcomes, _FEW)
        counts = count_outcomes(outcomes)
        self.show_counts(counts)
        sources = {item.source for item in outcomes}
        self._source.setText(sources.pop() if len(sources) == 1 and len(outcomes) > 1 else "")
        self._show_chips(counts)
        self.list_button.setVisible(counts.added > 0)
        self._show_chosen()

    def summary(self) -> str:
        """The summary as it shows."""
        return self._title.text()

    def newest(self) -> QWidget | None:
        """Return the last line, where it came after others that were looked at; None where one reads from the top."""
        before, self._seen = self._seen, len(self._outcomes)
        return self._rows.items[-1] if 0 < before < self._seen <= _FEW else None

    def _show_chips(self, counts: Counts) -> None:
        texts = {
            Fate.REFUSED: self.tr("Refused: %1"),
            Fate.ADDED: self.tr("Added: %1"),
            Fate.THERE: self.tr("Already there: %1"),
        }
        numbers = {Fate.REFUSED: counts.refused, Fate.ADDED: counts.added, Fate.THERE: counts.there}
        present = [
            (fate.value, texts[fate].replace("%1", format_number(number))) for fate, number in numbers.items() if number
        ]
        everything = self.tr("All: %1").replace("%1", format_number(counts.total))
        wanted = len(present) > 1 and counts.total > _FEW
        self.chips.set_choices([(_ALL, everything), *(present if wanted else ())])
        self.chips.setVisible(wanted)

    def _show_chosen(self) -> None:
        fate = self.chips.current()
        chosen = [item for item in self._outcomes if fate in (_ALL, item.fate.value)]
        wanted = chosen[: self._most]
        same = next(
            (place for place, (one, other) in enumerate(zip(self._shown, wanted, strict=False)) if one is not other),
            min(len(self._shown), len(wanted)),
        )
        self._take_off(same)
        self._waiting = deque(wanted[same:])
        self.more_button.setVisible(len(chosen) > len(wanted))
        self._ends.setVisible(not (self.more_button.isHidden() and self.list_button.isHidden()))
        self._make(_AT_ONCE)

    def _take_off(self, kept: int) -> None:
        del self._shown[kept:]
        self._rows.keep_first(kept)

    def _make_some(self) -> None:
        self._make(_PER_ROUND)

    def _make(self, most: int) -> None:
        for _ in range(min(most, len(self._waiting))):
            outcome = self._waiting.popleft()
            self._rows.add(outcome_row(self._page, outcome, self._acts))
            self._shown.append(outcome)
        if self._waiting:
            self._round.start()

    def _show_more(self) -> None:
        self._most += _MOST
        self._show_chosen()
