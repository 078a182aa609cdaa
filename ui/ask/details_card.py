"""Which details are needed, and which are welcome: one row for each."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.ask.texts import detail_name
from ui.tokens import Ink, TextRole
from ui.widgets.arrange import SplitRow
from ui.widgets.card import Card, Line
from ui.widgets.pill import FilterChips
from ui.widgets.text import Text
from wallet.questions.building import Wish
from wallet.questions.detail_places import WantedDetail, details_of_kind

_NOT_ASKED, _NEEDED, _WELCOME = "not-asked", "needed", "welcome"
_LEAST_NAME: Final = 112
_FIRST: Final = (
    *(WantedDetail.NAME, WantedDetail.OUTCOMES, WantedDetail.VALID_UNTIL, WantedDetail.LEVEL),
    *(WantedDetail.GRADE, WantedDetail.ISSUED, WantedDetail.WORKLOAD, WantedDetail.ASSESSMENT),
    *(WantedDetail.QUALITY, WantedDetail.BIRTH_DATE),
)


class DetailsCard(Card):
    """A row for every detail that the chosen kinds may state.

    Attributes:
        choices: Not asked, needed or welcome, for each detail.
    """

    changed = Signal()
    rebuilt = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=6, parent=parent)
        self.add_title(self.tr("Which details?"))
        sentence = self.tr("Ask for what you cannot do without. What is welcome, the learner may leave out.")
        self.add(Text(sentence, TextRole.SMALL, Ink.SECONDARY))
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 6, 0, 0)
        self._column.setSpacing(8)
        self.add(self._list)
        self.choices: dict[WantedDetail, FilterChips] = {}
        self._kept: dict[WantedDetail, str] = {}

    def needed(self) -> tuple[WantedDetail, ...]:
        """Return what is needed."""
        return self._with(_NEEDED)

    def welcome(self) -> tuple[WantedDetail, ...]:
        """Return what is welcome."""
        return self._with(_WELCOME)

    def show_details(
        self, wishes: Sequence[Wish], needed: Sequence[WantedDetail], welcome: Sequence[WantedDetail]
    ) -> None:
        """Show the rows for what is wished for, with what is chosen of them."""
        self._kept = {**dict.fromkeys(welcome, _WELCOME), **dict.fromkeys(needed, _NEEDED)}
        self.offer(wishes)
        for detail, chips in self.choices.items():
            chips.choose(self._kept.get(detail, _NOT_ASKED))

    def offer(self, wishes: Sequence[Wish]) -> None:
        """Show the rows that the wished kinds may state; what was chosen of the others is kept for later."""
        possible = {detail for wish in wishes for detail in details_of_kind(wish.kind)}
        offered = [detail for detail in _FIRST if detail in possible]
        if offered == list(self.choices):
            return
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.choices = {}
        names: list[Text] = []
        for detail in offered:
            texts = [
                (_NOT_ASKED, self.tr("Not asked")),
                (_NEEDED, self.tr("Needed")),
                (_WELCOME, self.tr("Welcome")),
            ]
            chips = FilterChips(texts, name=detail_name(detail))
            for key, text in texts:
                chips.chip(key).setAccessibleName(f"{detail_name(detail)}: {text}")
            chips.choose(self._kept.get(detail, _NOT_ASKED))
            chips.chosen.connect(lambda key, detail=detail: self._choose(detail, key))
            self.choices[detail] = chips
            if len(self.choices) > 1:
                self._column.addWidget(Line())
            name = Text(detail_name(detail), TextRole.BODY, Ink.SECONDARY)
            names.append(name)
            # The chips stay on one line in a small window too; a long name wraps beside them.
            self._column.addWidget(SplitRow(name, chips, gap=12, least_lead=_LEAST_NAME, alike=names))
        self.rebuilt.emit()

    def _choose(self, detail: WantedDetail, key: str) -> None:
        self._kept[detail] = key
        self.changed.emit()

    def _with(self, key: str) -> tuple[WantedDetail, ...]:
        return tuple(detail for detail, chips in self.choices.items() if chips.current() == key)
