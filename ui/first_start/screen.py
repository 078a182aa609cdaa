"""Puts the screen of the first start together."""

from ui.first_start.page import FirstStartPage
from ui.first_start.presenter import FirstStartPresenter
from ui.screens import Screen
from ui.services import Services


def build(services: Services) -> Screen:
    """Make the screen."""
    page = FirstStartPage(services.language.code)
    presenter = FirstStartPresenter(
        page, services.tasks.vault, services.session, services.shell, services.preferences.set
    )
    page.keep_chosen.connect(presenter.keep)
    page.check_chosen.connect(presenter.check)
    page.guide_chosen.connect(presenter.guide)
    page.practice_chosen.connect(presenter.practise)
    page.help_wanted.connect(lambda: services.shell.go("help"))
    page.restore_chosen.connect(presenter.restore)

    def speak(code: str) -> None:
        services.preferences.set("language", code)
        services.language.use(code)

    page.language_chosen.connect(speak)
    return Screen(page, presenter)
