"""Puts the page of an own statement together."""

from ui.own.draft import OwnDraft
from ui.own.page import OwnStatementPage
from ui.own.presenter import OwnPresenter
from ui.screens import Screen
from ui.services import Services


def build(services: Services) -> Screen:
    """Make the screen."""
    page = OwnStatementPage()
    session, draft = services.session, services.memory.of(OwnDraft, OwnDraft)
    presenter = OwnPresenter(page, services.tasks.vault, lambda: session.holder, services.shell, services.clock, draft)
    page.keep_wanted.connect(presenter.keep)
    page.back_wanted.connect(presenter.back)
    return Screen(page, presenter)
