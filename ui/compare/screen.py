"""Puts the comparison of one's own credentials together."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget

from ui.compare.content import Compared
from ui.compare.page import Candidate, ChoosePage, ComparePage
from ui.compare.presenter import ComparePresenter, Listed, Picked
from ui.screens import Screen
from ui.services import Services

translate = QCoreApplication.translate


class ComparePages(QStackedWidget):
    """Picking, then reading side by side.

    Attributes:
        choosing: Where credentials are picked.
        comparison: Where they stand side by side.
    """

    def __init__(self) -> None:
        super().__init__()
        above = translate("Compare", "My credentials")
        self.choosing, self.comparison = ChoosePage(above), ComparePage(above)
        self.setAccessibleName(self.choosing.header.title.text())
        self.addWidget(self.choosing)
        self.addWidget(self.comparison)

    def show_choices(self, listed: Sequence[Listed], picked: Sequence[str], found: int, *, too_few: bool) -> None:
        searching = self.choosing.search.hasFocus()
        self.choosing.show_candidates([Candidate(*item) for item in listed], picked, found=found)
        self.choosing.show_too_few(too_few=too_few)
        if self.currentWidget() is not self.choosing:
            self.setCurrentWidget(self.choosing)
        if not searching:
            self.choosing.take_focus()

    def show_picked(self, picked: Sequence[str]) -> None:
        self.choosing.show_picked(picked)

    def show_comparison(self, columns: Sequence[Compared]) -> None:
        self.setCurrentWidget(self.comparison)
        self.comparison.show_comparison(columns)
        self.comparison.take_focus()

    def forget(self) -> None:
        self.comparison.forget()


def build(services: Services) -> Screen:
    """Make the screen."""
    pages = ComparePages()
    holder, picked = lambda: services.session.holder, services.memory.of(Picked, Picked)
    presenter = ComparePresenter(pages, services.tasks.vault, holder, services.shell, picked)
    choosing, comparison = pages.choosing, pages.comparison
    choosing.searched.connect(presenter.search)
    choosing.toggled.connect(presenter.toggle)
    choosing.compare_wanted.connect(presenter.compare)
    choosing.add_wanted.connect(presenter.add)
    choosing.back.connect(presenter.back)
    comparison.back.connect(presenter.back)
    comparison.change_wanted.connect(presenter.choose)
    return Screen(pages, presenter)
