"""Puts the page on which credentials are added together."""

from ui.add.key_presenter import KeyPresenter
from ui.add.outcome import Outcome
from ui.add.page import AddPage
from ui.add.presenter import AddPresenter
from ui.scan.opening import scan_with
from ui.screens import Screen
from ui.services import Services
from wallet.online.keeping import plan_for


class _Presenters:
    """Enters and leaves with the page; keeps both presenters alive."""

    def __init__(self, adding: AddPresenter, key: KeyPresenter) -> None:
        self._adding, self._key = adding, key

    def enter(self, **what: object) -> None:
        self._adding.enter(**what)

    def leave(self) -> None:
        self._adding.leave()


def build(services: Services) -> Screen:
    """Make the screen."""
    tasks, session, memory = services.tasks, services.session, services.memory
    page = AddPage(scan_with(services))
    # What is under way goes on, on whatever page shows it.
    running, holder = memory.tasks, lambda: session.holder
    adding = memory.of(AddPresenter, lambda: AddPresenter(page, running.vault, running.free, holder, services.shell))
    adding.show_on(page)
    key = KeyPresenter(page.key, tasks.vault, lambda: session.holder, services.shell)

    def compare(outcome: Outcome) -> None:
        if outcome.added is None or outcome.added.stored is None:
            return
        from ui.refresh.opening import open_refresh  # noqa: PLC0415 - most who add compare nothing

        number = outcome.added.stored.id
        open_refresh(
            services, page, plan=lambda holder: plan_for(holder, number), changed=lambda: adding.check_again(number)
        )

    page.files_given.connect(adding.add_files)
    page.picture_given.connect(adding.add_picture)
    page.text_given.connect(adding.add_text)
    page.scanned.connect(adding.add_scanned)
    page.answer_wanted.connect(adding.answer)
    page.guidance_wanted.connect(adding.show_guidance)
    page.own_wanted.connect(lambda: services.shell.go("own"))
    page.key_button.setVisible(session.helper is None)
    page.stop_wanted.connect(adding.stop)
    page.list_wanted.connect(adding.show_list)
    page.context_given.connect(adding.add_context)
    page.settings_wanted.connect(adding.offer_in_settings)
    page.compare_wanted.connect(compare)
    page.key_wanted.connect(key.open)
    page.key.form_chosen.connect(key.choose_form)
    page.key.new_wanted.connect(key.make_new)
    page.key.save_wanted.connect(key.save)
    page.key.copy_wanted.connect(services.clipboard.copy)
    return Screen(page, _Presenters(adding, key))
