"""Puts the screen on which questions are answered together."""

from ui.answer.example import example_question
from ui.answer.page import AnswerPage
from ui.answer.presenter import AnswerPresenter
from ui.scan.opening import scan_with
from ui.screens import Screen
from ui.services import Services
from ui.share.proof import ProofPresenter


class _Answering:
    """Enters with a question, or opens the camera at once where that is wished for."""

    def __init__(
        self, page: AnswerPage, presenter: AnswerPresenter, proofs: ProofPresenter, *, practising: bool
    ) -> None:
        self._page, self._presenter, self._practising = page, presenter, practising
        # Signals do not keep what they call.
        self._proofs = proofs

    def enter(self, **what: object) -> None:
        self._presenter.enter(**what)
        # With the examples there is a made-up question beside the camera.
        if what.get("scan") is True and not self._practising:
            self._page.ways.scan()

    def leave(self) -> None:
        self._presenter.leave()


def build(services: Services) -> Screen:
    """Make the screen."""
    tasks, session = services.tasks, services.session

    def try_example() -> None:
        tasks.free.submit(
            lambda: example_question(services.asking, session.practice_language),
            presenter.read_text,
            services.shell.complain,
        )

    page = AnswerPage(scan_with(services), tasks.free, services.preferences, practising=session.practising)
    presenter = AnswerPresenter(page, tasks.vault, tasks.free, lambda: session.holder, services.shell, services.clock)
    proofs = ProofPresenter(
        page.proofs, tasks.vault, lambda: session.holder, services.shell, lambda: presenter.shared_now
    )
    ways = page.ways
    ways.files_given.connect(presenter.read_files)
    ways.picture_given.connect(presenter.read_picture)
    ways.text_given.connect(presenter.read_text)
    ways.scanned.connect(presenter.read_scanned)
    ways.example_wanted.connect(try_example)
    needs = page.asking.needs
    needs.option_chosen.connect(presenter.choose_option)
    needs.credential_chosen.connect(presenter.choose_credential)
    needs.credential_ticked.connect(presenter.tick_credential)
    needs.way_chosen.connect(presenter.choose_way)
    needs.ticked.connect(presenter.tick)
    page.asking.time_wanted.connect(presenter.tell_time)
    decision = page.asking.decision
    decision.shared.connect(presenter.share)
    decision.declined.connect(presenter.decline)
    decision.anew_wanted.connect(presenter.ask_anew)
    showing = page.showing
    showing.file_wanted.connect(presenter.save_file)
    showing.proof_wanted.connect(proofs.offer)
    showing.done_wanted.connect(presenter.finish)
    showing.failed.connect(services.shell.complain)
    showing.time_wanted.connect(presenter.tell_time)
    return Screen(page, _Answering(page, presenter, proofs, practising=session.practising))
