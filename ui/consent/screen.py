"""Puts the consent screen together."""

from ui.consent.page import ConsentPage
from ui.consent.presenter import ConsentPresenter
from ui.screens import Screen
from ui.services import Services


def build(services: Services) -> Screen:
    """Make the screen."""
    tasks = services.tasks
    page = ConsentPage(tasks.free, services.preferences)
    presenter = ConsentPresenter(page, tasks.vault, tasks.free, services.session, services.shell, services.clock)
    _connect_asking(page, presenter)
    _connect_choosing(page, presenter)
    showing = page.showing
    showing.file_wanted.connect(presenter.handing.save_record)
    showing.receipt_wanted.connect(presenter.handing.save_receipt)
    showing.done_wanted.connect(presenter.handing.finish)
    showing.failed.connect(services.shell.complain)
    page.calm.done_wanted.connect(lambda: services.shell.go("guidance"))
    return Screen(page, presenter)


def _connect_asking(page: ConsentPage, presenter: ConsentPresenter) -> None:
    asking = page.asking
    asking.purpose_chosen.connect(presenter.choose_purpose)
    asking.name_changed.connect(presenter.set_name)
    asking.end_chosen.connect(presenter.choose_end)
    asking.own_end_set.connect(presenter.set_own_end)
    asking.export_agreed.connect(presenter.allow_export)
    asking.choose_wanted.connect(presenter.show_choosing)
    asking.preview_wanted.connect(presenter.preview)
    for buttons in (asking.buttons, page.preview.buttons):
        buttons.no_button.clicked.connect(presenter.decline)
        buttons.yes_button.clicked.connect(presenter.agree)
    page.preview.back.connect(presenter.show_ask)


def _connect_choosing(page: ConsentPage, presenter: ConsentPresenter) -> None:
    choosing = page.choosing
    choosing.chosen.connect(presenter.choose)
    choosing.details_wanted.connect(presenter.ask_details)
    choosing.ticked.connect(presenter.tick)
    choosing.details_taken.connect(presenter.take_details)
    choosing.files_given.connect(presenter.add_files)
    choosing.file_removed.connect(presenter.remove_file)
    choosing.back.connect(presenter.show_ask)
