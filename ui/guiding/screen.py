"""Puts the counsellor's screens together."""

from ui.guiding.means import HalfWritten, Means
from ui.guiding.pages import GuidingPages
from ui.guiding.presenter import GuidingPresenter
from ui.scan.opening import scan_with
from ui.screens import Screen
from ui.services import Services
from wallet.guiding import Guiding


def build(services: Services) -> Screen:
    """Make the screen."""
    tasks, session = services.tasks, services.session
    pages = GuidingPages(services.language.code, scan_with(services), tasks.free, services.preferences)

    def guiding() -> Guiding:
        return Guiding(session.holder)

    half_written = services.memory.of(HalfWritten, HalfWritten)
    means = Means(pages, tasks.vault, tasks.free, guiding, services.shell, services.clock, half_written)
    presenter = GuidingPresenter(means)
    pages.said.connect(services.shell.say)
    _connect_list(pages, presenter)
    _connect_inviting(pages, presenter, services)
    _connect_record(pages, presenter, services)
    return Screen(pages, presenter)


def _connect_list(pages: GuidingPages, presenter: GuidingPresenter) -> None:
    learners, ways = pages.learners, pages.ways
    learners.import_wanted.connect(presenter.show_ways)
    learners.invite_wanted.connect(presenter.inviting.begin)
    learners.own_side_wanted.connect(presenter.show_own_side)
    learners.chosen.connect(presenter.choose)
    learners.invitation_wanted.connect(presenter.inviting.show_again)
    learners.cancel_agreed.connect(presenter.cancel_invitation)
    card = learners.learner
    card.open_wanted.connect(presenter.open_chosen)
    card.advice_wanted.connect(presenter.advise_chosen)
    card.erase_agreed.connect(presenter.erase_chosen)
    card.confirmation_wanted.connect(presenter.show_confirmation)
    for page in (learners, ways):
        page.files_given.connect(presenter.read_files)
        page.picture_given.connect(presenter.read_picture)
        page.text_given.connect(presenter.read_text)
    ways.scanned.connect(presenter.read_scanned)
    ways.back.connect(presenter.show_list)


def _connect_inviting(pages: GuidingPages, presenter: GuidingPresenter, services: Services) -> None:
    form, shown, inviting = pages.form, pages.invitation, presenter.inviting
    form.changed.connect(inviting.change)
    form.invite_wanted.connect(inviting.invite)
    form.back.connect(inviting.give_up)
    form.back.connect(presenter.show_list)
    form.who.certificate_chosen.connect(inviting.open_certificate)
    form.who.certificate_dropped.connect(inviting.drop_certificate)
    pages.certificate_opened.connect(inviting.open_certificate)
    shown.file_wanted.connect(inviting.save_file)
    shown.import_wanted.connect(presenter.show_ways)
    shown.done_wanted.connect(presenter.show_list)
    shown.time_wanted.connect(inviting.tell_time)
    shown.failed.connect(services.shell.complain)


def _connect_record(pages: GuidingPages, presenter: GuidingPresenter, services: Services) -> None:
    page, record = pages.record, presenter.record
    page.back.connect(record.back)
    page.compare_wanted.connect(record.begin_comparison)
    page.advice_wanted.connect(record.begin_advice)
    page.erase_agreed.connect(record.erase_shown)
    page.export_wanted.connect(record.export)
    page.receipt_wanted.connect(record.save_receipt)
    page.file_wanted.connect(record.show_file)
    page.time_wanted.connect(record.tell_time)
    # What a learner shows names a person: a copy of it is a secret.
    page.copied.connect(services.clipboard.copy_secret)
    pages.choosing.toggled.connect(record.toggle)
    pages.choosing.compare_wanted.connect(record.compare)
    pages.choosing.back.connect(record.back_to_record)
    pages.comparison.change_wanted.connect(record.choose)
    pages.comparison.back.connect(record.back_to_record)
    pages.advice.send_wanted.connect(record.advise)
    pages.advice.back.connect(record.leave_advice)
    pages.message.file_wanted.connect(record.save_message)
    pages.message.done_wanted.connect(record.done)
    pages.message.failed.connect(services.shell.complain)
