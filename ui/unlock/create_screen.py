"""Puts the screen that makes a wallet together."""

from ui.screens import Screen
from ui.services import Services
from ui.unlock.create_page import CreatePage
from ui.unlock.create_presenter import CreatePresenter
from ui.unlock.strength import StrengthJudge


class _Presenter(CreatePresenter):
    """Holds the judge of the passphrase as well."""

    judge: StrengthJudge


def build(services: Services) -> Screen:
    """Make the screen."""
    page = CreatePage()
    presenter = _Presenter(page, services.tasks.vault, services.session, services.shell)
    presenter.judge = StrengthJudge(page.passphrase, services.tasks.free)
    page.create_requested.connect(presenter.create)
    page.back_requested.connect(presenter.back)
    page.passphrase.changed.connect(presenter.judge.judge)
    return Screen(page, presenter)
