"""Puts the screen that brings a wallet back together."""

from ui.screens import Screen
from ui.services import Services
from ui.unlock.restore_page import RestorePage
from ui.unlock.restore_presenter import RestorePresenter


def build(services: Services) -> Screen:
    """Make the screen."""
    page = RestorePage()
    presenter = RestorePresenter(page, services.tasks.vault, services.session, services.shell)
    page.restore_requested.connect(presenter.restore)
    page.back_requested.connect(presenter.back)
    return Screen(page, presenter)
