"""Puts the learner's screens of guidance together."""

from ui.consent.receipts import receipt_file
from ui.guidance.pages import GuidancePages
from ui.guidance.presenter import GuidancePresenter, Surroundings
from ui.guidance.view import ReceiptKind
from ui.scan.opening import scan_with
from ui.screens import Screen
from ui.services import Services
from wallet.consenting import Consenting
from wallet.model.guidance import Consent, ConsentState


def build(services: Services) -> Screen:
    """Make the screen."""
    tasks, session, shell = services.tasks, services.session, services.shell
    pages = GuidancePages(scan_with(services), tasks.free, services.preferences)

    def make_receipt(consent: Consent, state: ConsentState, kind: ReceiptKind) -> bytes:
        from ui.consent.receipt_texts import receipt_texts  # noqa: PLC0415 - few save a receipt

        return receipt_file(consent, state, kind, receipt_texts())

    presenter = GuidancePresenter(
        pages,
        Surroundings(
            tasks.vault,
            tasks.free,
            lambda: Consenting(session.holder),
            lambda: shell.guides_learners,
            make_receipt,
            shell,
            services.clock,
        ),
    )
    pages.said.connect(shell.say)
    _connect(pages, presenter, services)
    return Screen(pages, presenter)


def _connect(pages: GuidancePages, presenter: GuidancePresenter, services: Services) -> None:
    overview, ways, notice = pages.overview, pages.ways, pages.notice
    overview.open_wanted.connect(presenter.show_ways)
    overview.learners_wanted.connect(presenter.show_learners)
    overview.stop_wanted.connect(presenter.stop)
    overview.hand_over_wanted.connect(presenter.show_record)
    overview.handed_wanted.connect(lambda name, handed: presenter.hand_over(name, handed=handed))
    overview.details_wanted.connect(presenter.show_consent)
    overview.receipt_wanted.connect(presenter.save_receipt)
    overview.remove_wanted.connect(presenter.remove_advice)
    for page in (overview, ways):
        page.files_given.connect(presenter.read_files)
        page.picture_given.connect(presenter.read_picture)
        page.text_given.connect(presenter.read_text)
    ways.scanned.connect(presenter.read_scanned)
    ways.back.connect(presenter.show_overview)
    notice.file_wanted.connect(presenter.save_notice)
    notice.handed_wanted.connect(presenter.hand_over_shown)
    notice.later_wanted.connect(presenter.show_overview)
    notice.failed.connect(services.shell.complain)
