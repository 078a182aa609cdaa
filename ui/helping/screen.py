"""Puts the page of helper mode together."""

from ui.helping.page import HelperPage
from ui.helping.presenter import HelperPresenter
from ui.screens import Screen
from ui.services import Services


def build(services: Services) -> Screen:
    """Make the screen."""
    page = HelperPage(practising=services.session.practising)
    presenter = HelperPresenter(page, services.tasks.vault, services.session, services.shell)
    page.begin_wanted.connect(presenter.begin)
    page.end_wanted.connect(presenter.end)
    page.undo_wanted.connect(presenter.undo)
    page.all_undo_wanted.connect(presenter.undo_all)
    page.done_wanted.connect(presenter.done)
    return Screen(page, presenter)
