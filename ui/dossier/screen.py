"""Puts the screen of a dossier together."""

from ui.dossier.page import DossierPage
from ui.dossier.presenter import DossierPresenter
from ui.dossier.texts import cover_page
from ui.screens import Screen
from ui.services import Services


def build(services: Services) -> Screen:
    """Make the screen."""
    page, session = DossierPage(), services.session
    presenter = DossierPresenter(
        page,
        services.tasks.vault,
        lambda: session.holder,
        services.shell,
        lambda plan, together, files: cover_page(plan, together, files, services.clock()),
    )
    page.chosen.connect(presenter.choose)
    page.details_wanted.connect(presenter.ask_details)
    page.ticked.connect(presenter.tick)
    page.details_taken.connect(presenter.take_details)
    page.whole_taken.connect(presenter.take_whole)
    page.recipient_changed.connect(presenter.set_recipient)
    page.purpose_changed.connect(presenter.set_purpose)
    page.save_wanted.connect(presenter.save)
    page.back.connect(presenter.back)
    page.add_wanted.connect(lambda: services.shell.go("add"))
    return Screen(page, presenter)
