"""The small window in which a list of credentials is narrowed."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.credentials.texts import counted_text, found_text, left_text, state_text
from ui.tokens import Ink, TextRole
from ui.widgets.announce import announce
from ui.widgets.buttons import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.fields import ChoiceField, SearchField
from ui.widgets.plain_text import plain
from ui.widgets.text import Text
from wallet.model.filters import Choice, Choices, CredentialFilter, CredentialState, FilterChoices

_SEARCH_PAUSE = 150
# A list with more than this is easier to search than to read.
_MANY = 12
_LONGEST = 120


class SearchedChoice(QWidget):
    """A closed list; where it would be long, a field above it narrows it.

    Signals:
        chosen: What was chosen; empty for any.
        searched: What is typed to find a choice.
    """

    chosen = Signal(str)
    searched = Signal(str)

    def __init__(self, label: str, anything: str, search: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._anything = anything
        self.field = ChoiceField(label, [("", anything)])
        self.search = SearchField(search)
        self.search.hide()
        self._pause = QTimer(self, singleShot=True, interval=_SEARCH_PAUSE)
        self._pause.timeout.connect(lambda: self.searched.emit(self.search.text().strip()))
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.field.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.search)

    def show_choices(self, choices: Choices, current: str) -> None:
        """Offer choices; what is chosen stays among them."""
        items = list(choices.items)
        if current and current not in [item.value for item in items]:
            items.insert(0, Choice(current, 0))
        self.field.set_choices([("", self._anything), *_shown(items)])
        self.field.choose(current)
        self.search.setVisible(choices.total > _MANY or bool(self.search.text()))


class FilterDialog(Dialog):
    """Issuer, year of issue, state and skill; the list follows when it is asked to.

    Signals:
        changed: Other filters were chosen.
        issuers_searched, skills_searched: Typed to find an issuer or a skill.
        cleared: No filters are wanted.
        applied: The list is to be shown.
    """

    changed = Signal(object)
    issuers_searched = Signal(str)
    skills_searched = Signal(str)
    cleared = Signal()
    applied = Signal()

    def __init__(self, parent: QWidget, wanted: CredentialFilter) -> None:
        super().__init__(parent, self.tr("Filter"), width=520)
        self._wanted = wanted
        self.issuer = SearchedChoice(self.tr("Issuer"), self.tr("Every issuer"), self.tr("Find an issuer…"))
        self.year = ChoiceField(self.tr("Year of issue"), [("", self.tr("Every year"))])
        states = [("", self.tr("Every state")), *((state.value, state_text(state)) for state in CredentialState)]
        self.state = ChoiceField(self.tr("State now"), states)
        note = self.tr("Each credential is checked now, with what this computer knows of issuers and withdrawals.")
        self.skill = SearchedChoice(self.tr("Skill"), self.tr("Every skill"), self.tr("Find a skill…"))
        self.progress = Text("", TextRole.SMALL, Ink.SECONDARY, optional=True)
        for widget in (self.issuer, self.year, self.skill, self.state, Text(note, TextRole.SMALL, Ink.SECONDARY)):
            self.body.addWidget(widget)
        self.body.addWidget(self.progress)
        self.clear_button = self.add_button(self.tr("Clear filters"), ButtonKind.SECONDARY, self.cleared.emit)
        self.cancel_button = self.add_button(self.tr("Cancel"), ButtonKind.SECONDARY, self.reject)
        self.show_button = self.add_button(self.tr("Show"), ButtonKind.PRIMARY, self._apply)
        self._connect()

    def _connect(self) -> None:
        self.issuer.chosen.connect(lambda name: self._change(replace(self._wanted, issuer=name or None)))
        self.skill.chosen.connect(lambda skill: self._change(replace(self._wanted, skill=skill or None)))
        self.year.chosen.connect(lambda year: self._change(replace(self._wanted, year=int(year) if year else None)))
        self.state.chosen.connect(
            lambda state: self._change(replace(self._wanted, state=CredentialState(state) if state else None))
        )
        self.issuer.searched.connect(self.issuers_searched)
        self.skill.searched.connect(self.skills_searched)

    def show_choices(self, wanted: CredentialFilter, choices: FilterChoices) -> None:
        """Show what there is to choose, what is chosen, and how many credentials that leaves."""
        self._wanted = wanted
        self.issuer.show_choices(choices.issuers, wanted.issuer or "")
        self.skill.show_choices(choices.skills, wanted.skill or "")
        year = "" if wanted.year is None else str(wanted.year)
        years = list(choices.years.items)
        if year and year not in [item.value for item in years]:
            years.insert(0, Choice(year, 0))
        self.year.set_choices([("", self.tr("Every year")), *_shown(years)])
        self.year.choose(year)
        self.state.choose(wanted.state.value if wanted.state else "")
        self.progress.setText("")
        text = found_text(choices.found)
        if text != self.show_button.text():
            self.show_button.setText(text)
            announce(self, text)
        self.show_button.setEnabled(bool(choices.found))
        self.clear_button.setEnabled(wanted != CredentialFilter(kind=wanted.kind))

    def show_left(self, left: int) -> None:
        """Say that so many credentials are still to be looked at."""
        self.show_button.setEnabled(False)
        self.progress.setText(left_text(left))

    def _change(self, wanted: CredentialFilter) -> None:
        self._wanted = wanted
        self.changed.emit(wanted)

    def _apply(self) -> None:
        self.accept()
        self.applied.emit()


def _shown(choices: Iterable[Choice]) -> list[tuple[str, str]]:
    return [(choice.value, counted_text(plain(choice.value, longest=_LONGEST), choice.count)) for choice in choices]
