"""Puts the recovery screen together."""

from functools import partial

from ui.guiding.watch import first_screen
from ui.screens import Screen
from ui.services import Services
from ui.unlock.presenter import UnlockPresenter
from ui.unlock.recover_page import RecoverPage
from ui.unlock.strength import StrengthJudge


def build(services: Services) -> Screen:
    """Make the screen."""
    page = RecoverPage()
    judge = StrengthJudge(page.passphrase, services.tasks.free)
    presenter = UnlockPresenter(
        page,
        services.tasks.vault,
        services.session,
        services.shell,
        judge.judge,
        first_screen=partial(first_screen, services.session),
    )
    page.recover_requested.connect(presenter.recover)
    page.back_requested.connect(presenter.back)
    page.passphrase.changed.connect(presenter.judge)
    return Screen(page, presenter)
