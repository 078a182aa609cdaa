"""Puts the steps of sharing together."""

from ui.credentials.presenter import CredentialsPresenter
from ui.credentials.screen import presenter_of
from ui.screens import Screen
from ui.services import Services
from ui.share.draft import ShareDraft
from ui.share.page import SharePage
from ui.share.presenter import SharePresenter
from ui.share.proof import ProofPresenter
from ui.trying.presenter import check_shared


class _Steps:
    """Enters the first step with the list, whenever it comes to show; the others without."""

    def __init__(
        self, page: SharePage, share: SharePresenter, picking: CredentialsPresenter, proofs: ProofPresenter
    ) -> None:
        self._page, self._share, self._picking = page, share, picking
        # Signals do not keep what they call.
        self._proofs = proofs
        page.currentChanged.connect(lambda _: self._list())

    def enter(self, **what: object) -> None:
        before = self._page.currentWidget()
        self._share.enter(**what)
        if self._page.currentWidget() is before:
            self._list()

    def leave(self) -> None:
        self._share.leave()
        self._picking.leave()

    def _list(self) -> None:
        if self._page.currentWidget() is self._page.picking:
            self._picking.enter()


def build(services: Services) -> Screen:
    """Make the screen."""
    tasks, session = services.tasks, services.session
    page = SharePage(tasks.free, services.preferences)

    def made(shared: str) -> None:
        if session.practising:
            services.trying.made(shared)
            page.showing.show_tried(services.trying)

    draft = services.memory.of(ShareDraft, ShareDraft)
    share = SharePresenter(page, tasks.vault, lambda: session.holder, services.shell, services.clock, made, draft)
    proofs = ProofPresenter(page.proofs, tasks.vault, lambda: session.holder, services.shell, lambda: share.shared_now)
    picking = presenter_of(page.picking, services)
    steps = _Steps(page, share, picking, proofs)
    page.picking.opened.connect(share.choose)
    page.picking.question_wanted.connect(share.read_question)
    page.picking.dossier_wanted.connect(lambda: services.shell.go("dossier"))
    choosing = page.choosing
    choosing.ticked.connect(share.tick)
    choosing.recipient_changed.connect(share.set_recipient)
    choosing.copy_changed.connect(share.set_copy)
    choosing.end_chosen.connect(share.set_end)
    choosing.own_end_set.connect(share.set_own_end)
    choosing.back_wanted.connect(share.pick_another)
    choosing.make_wanted.connect(share.make)
    choosing.file_wanted.connect(share.give_file)
    showing = page.showing
    showing.check_wanted.connect(lambda: check_shared(services.trying, services.shell))
    showing.pdf_wanted.connect(share.save_pdf)
    showing.picture_wanted.connect(share.save_picture)
    showing.web_page_wanted.connect(share.save_web_page)
    showing.file_wanted.connect(share.save_file)
    showing.proof_wanted.connect(proofs.offer)
    showing.back_wanted.connect(share.back)
    showing.done_wanted.connect(share.finish)
    showing.failed.connect(services.shell.complain)
    showing.time_wanted.connect(share.tell_time)
    showing.question_wanted.connect(share.read_question)
    return Screen(page, steps)
