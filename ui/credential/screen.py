"""Puts the page of one credential together."""

from ui.credential.page import CredentialPage
from ui.credential.presenter import CredentialPresenter
from ui.screens import Screen
from ui.services import Services


def build(services: Services) -> Screen:
    """Make the screen."""
    page = CredentialPage()
    page.practising = services.session.practising
    presenter = CredentialPresenter(page, services.tasks.vault, lambda: services.session.holder, services.shell)
    page.back_wanted.connect(presenter.back)
    page.share_wanted.connect(presenter.share)
    page.check_wanted.connect(presenter.check_again)
    page.language_chosen.connect(presenter.choose_language)
    page.export_wanted.connect(presenter.export)
    page.removal_wanted.connect(presenter.remove)
    # A credential names a person and can be shown by whoever has it: a copy of it is a secret.
    page.copy_wanted.connect(services.clipboard.copy_secret)
    return Screen(page, presenter)
