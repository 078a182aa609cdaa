"""Puts the page of all credentials together."""

from ui.credentials.page import CredentialsPage
from ui.credentials.presenter import CredentialsPresenter
from ui.screens import Screen
from ui.services import Services


def build(services: Services) -> Screen:
    """Make the screen."""
    page = CredentialsPage()
    tasks, session = services.tasks, services.session
    presenter = CredentialsPresenter(page, tasks.vault, tasks.free, lambda: session.holder, services.shell)
    page.opened.connect(presenter.open)
    page.share_wanted.connect(presenter.share)
    page.removal_wanted.connect(presenter.remove)
    page.add_wanted.connect(presenter.add)
    page.comparison_wanted.connect(presenter.compare)
    page.examples_wanted.connect(presenter.try_examples)
    page.searched.connect(presenter.search)
    page.kind_chosen.connect(presenter.choose_kind)
    page.order_chosen.connect(presenter.choose_order)
    page.more_wanted.connect(presenter.load_more)
    return Screen(page, presenter)
