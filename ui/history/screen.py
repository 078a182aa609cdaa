"""Puts the history screen together."""

from ui.history.page import HistoryPage
from ui.history.presenter import HistoryPresenter
from ui.screens import Screen
from ui.services import Services
from wallet.consenting import Consenting


def build(services: Services) -> Screen:
    """Make the screen."""
    page = HistoryPage()
    session = services.session
    presenter = HistoryPresenter(
        page,
        services.tasks.vault,
        lambda: session.holder,
        services.shell,
        services.clock,
        lambda: Consenting(session.holder).consents(),
    )
    page.stop_requested.connect(presenter.stop)
    page.more_requested.connect(presenter.more)
    page.share_requested.connect(presenter.share)
    page.export_requested.connect(presenter.export)
    page.said.connect(services.shell.say)
    return Screen(page, presenter)
