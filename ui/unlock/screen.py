"""Puts the unlock screen together."""

from functools import partial

from ui.guiding.watch import first_screen
from ui.screens import Screen
from ui.services import Services
from ui.unlock.page import UnlockPage
from ui.unlock.presenter import UnlockPresenter


def build(services: Services) -> Screen:
    """Make the screen."""
    page = UnlockPage()
    presenter = UnlockPresenter(
        page,
        services.tasks.vault,
        services.session,
        services.shell,
        first_screen=partial(first_screen, services.session),
    )
    page.unlock_requested.connect(presenter.unlock)
    page.forgotten.connect(presenter.forgotten)
    page.check_requested.connect(presenter.check_instead)
    return Screen(page, presenter)
