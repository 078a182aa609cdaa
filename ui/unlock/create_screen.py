"""Puts the screen that makes a wallet together."""

from ui.screens import Screen
from ui.services import Services
from ui.unlock.create_page import CreatePage
from ui.unlock.create_presenter import CreatePresenter
from ui.unlock.strength import StrengthJudge


def build(services: Services) -> Screen:
    """Make the screen."""
    page = CreatePage()
    judge = StrengthJudge(page.passphrase, services.tasks.free)
    presenter = CreatePresenter(page, services.tasks.vault, services.session, services.shell, judge.judge)
    page.create_requested.connect(presenter.create)
    page.back_requested.connect(presenter.back)
    page.passphrase.changed.connect(presenter.judge)
    return Screen(page, presenter)
