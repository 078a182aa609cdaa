"""Puts the recovery screen together."""

from ui.screens import Screen
from ui.services import Services
from ui.unlock.presenter import UnlockPresenter
from ui.unlock.recover_page import RecoverPage
from ui.unlock.strength import StrengthJudge


class _Presenter(UnlockPresenter):
    """Holds the judge of the new passphrase as well."""

    judge: StrengthJudge


def build(services: Services) -> Screen:
    """Make the screen."""
    page = RecoverPage()
    presenter = _Presenter(page, services.tasks.vault, services.session, services.shell)
    presenter.judge = StrengthJudge(page.passphrase, services.tasks.free)
    page.recover_requested.connect(presenter.recover)
    page.back_requested.connect(presenter.back)
    page.passphrase.changed.connect(presenter.judge.judge)
    return Screen(page, presenter)
