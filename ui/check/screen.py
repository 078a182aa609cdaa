"""Puts the check screen together."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ui.answer.offer import offer_answer
from ui.check.page import CheckPage
from ui.check.presenter import CheckPresenter
from ui.destination import Destination
from ui.device_trust import DeviceTrust, Knowledge
from ui.guidance.offer import offer_guidance
from ui.guidance.received import Found, destination_of
from ui.list_kinds import kind_text
from ui.scan.page_choice import choose_page
from ui.screens import Screen
from ui.services import Services
from ui.trying.example_note import ExampleNote
from ui.trying.note import StepNote
from ui.trying.wiring import guide_check, offer_examples
from ui.values import language
from ui.widgets.dialog import confirm
from wallet.examples import example_statuses, example_trust
from wallet.list_files import ListFile
from wallet.places import home_folder

translate = QCoreApplication.translate


def build(services: Services) -> Screen:
    """Make the page and its presenter; a wallet that is open adds the lists it keeps."""
    device = DeviceTrust(
        home_folder(), services.clock, lambda: Knowledge(example_trust(language()), example_statuses())
    )
    note = StepNote(translate("Trying", "Go on")) if services.session.practising else ExampleNote()
    page = CheckPage(
        services.clock,
        remembered=services.preferences,
        above=note,
        offers_examples=not services.session.practising,
    )

    def show_waiting() -> None:
        page.asking.show_waiting(services.asking.waiting() is not None)

    def use_wallet(ready: Callable[[], None]) -> None:
        show_waiting()
        _use_wallet(services, device, ready)

    presenter = CheckPresenter(
        page,
        services.tasks.free,
        device.surroundings,
        use_wallet,
        lambda found: _offer_list(page, services, found),
        lambda question: _offer_answer(page, services, question),
        services.asking.check,
        offer_guidance=lambda found: _offer_guidance(page, services, found),
    )
    if isinstance(note, ExampleNote):
        offer_examples(page, note, presenter, services)
    else:
        guide_check(page, note, services)
    page.outcome_changed.connect(show_waiting)
    _connect(page, presenter, services)
    return Screen(page, presenter)


def _connect(page: CheckPage, presenter: CheckPresenter, services: Services) -> None:
    shell = services.shell
    page.asking.new_wanted.connect(lambda: shell.go("ask"))
    page.asking.waiting_wanted.connect(lambda: shell.go("ask", waiting=True))
    page.sources_given.connect(lambda sources: choose_page(page, services.tasks.free, sources, presenter.check_sources))
    page.text_given.connect(presenter.check_text)
    page.frame_given.connect(presenter.offer_frame)
    page.scan_restarted.connect(presenter.restart_scan)
    page.forget_wanted.connect(presenter.forget)
    page.save_wanted.connect(presenter.save)
    page.said.connect(shell.say)
    page.complained.connect(shell.complain)
    page.copied.connect(services.clipboard.copy_secret)


def _use_wallet(services: Services, device: DeviceTrust, ready: Callable[[], None]) -> None:
    """Add the lists of the wallet where one is open, then go on."""
    session = services.session

    def use(lists: Knowledge) -> None:
        device.use_wallet(lists)
        ready()

    if session.is_open:
        services.tasks.vault.submit(
            lambda: Knowledge(session.holder.trust(), session.holder.statuses(), session.holder.documents()),
            use,
            services.shell.complain,
        )
    else:
        device.forget_wallet()
        ready()


def _offer_list(page: CheckPage, services: Services, found: ListFile) -> None:
    confirm(
        page,
        title=translate("Check", "This is no credential"),
        sentence=kind_text(found.kind),
        yes=translate("Check", "Add in Settings"),
        no=translate("Check", "Cancel"),
        act=lambda: services.shell.go("settings", offered=found),
    )


def _offer_answer(page: CheckPage, services: Services, question: str) -> None:
    place = Destination("answer", {"question": question})
    offer_answer(page, lambda: _lead_to(place, services), wallet_open=services.session.is_open)


def _offer_guidance(page: CheckPage, services: Services, found: Found) -> None:
    place = destination_of(found)
    offer_guidance(page, found, lambda: _lead_to(place, services), wallet_open=services.session.is_open)


def _lead_to(place: Destination, services: Services) -> None:
    """Go where only an open wallet leads; a closed one is opened first."""
    session, shell = services.session, services.shell
    if session.is_open:
        shell.go(place.screen, **place.what)
    else:
        shell.go("unlock" if session.exists else "first-start", then=place)
