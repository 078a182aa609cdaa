"""Puts the page of all credentials together."""

from PySide6.QtCore import QSignalBlocker

from ui.credentials.filter_dialog import FilterDialog
from ui.credentials.filtering import FilteringPresenter
from ui.credentials.page import CredentialsPage
from ui.credentials.presenter import CredentialsPresenter
from ui.credentials.remembered import RememberedList
from ui.screens import Screen
from ui.services import Services
from ui.trying.card import TryingCard
from ui.trying.wiring import guide_list


def presenter_of(page: CredentialsPage, services: Services) -> CredentialsPresenter:
    """Make what drives a list of credentials: finding them, and showing them as the person likes it."""
    tasks, session = services.tasks, services.session
    remembered = services.memory.of(RememberedList, lambda: RememberedList(services.preferences))
    with QSignalBlocker(page.search):
        page.search.setText(remembered.query)
    presenter = CredentialsPresenter(
        page,
        tasks.vault,
        tasks.free,
        lambda: session.holder,
        services.shell,
        remembered,
    )
    filtering = FilteringPresenter(
        page, tasks.vault, lambda: session.holder, services.shell, lambda: presenter.listing, presenter.filter
    )

    # This function keeps `filtering`, and the page keeps the function: a connection to a method alone would not.
    def opened(dialog: FilterDialog) -> None:
        dialog.changed.connect(filtering.choose)
        dialog.cleared.connect(filtering.clear)
        dialog.issuers_searched.connect(filtering.search_issuers)
        dialog.skills_searched.connect(filtering.search_skills)
        dialog.applied.connect(filtering.apply)
        dialog.rejected.connect(filtering.stop)

    page.filters_opened.connect(opened)
    page.filters_wanted.connect(filtering.open)
    page.filter_chosen.connect(presenter.filter)
    page.everything_wanted.connect(presenter.show_everything)
    page.looking_stopped.connect(presenter.stop_looking)
    page.rows_chosen.connect(presenter.choose_rows)
    page.examples_wanted.connect(presenter.try_examples)
    page.searched.connect(presenter.search)
    page.kind_chosen.connect(presenter.choose_kind)
    page.order_chosen.connect(presenter.choose_order)
    page.more_wanted.connect(presenter.load_more)
    page.add_wanted.connect(presenter.add)
    return presenter


def build(services: Services) -> Screen:
    """Make the screen."""
    card = TryingCard() if services.session.practising else None
    page = CredentialsPage(above=card)
    presenter = presenter_of(page, services)
    page.opened.connect(presenter.open)
    page.share_wanted.connect(presenter.share)
    page.export_wanted.connect(presenter.export)
    page.removal_wanted.connect(presenter.remove)
    page.drag_wanted.connect(presenter.drag)
    page.dropped.connect(presenter.add_dropped)
    page.comparison_wanted.connect(presenter.compare)
    return Screen(page, presenter if card is None else guide_list(page, card, presenter, services))
