"""Puts the screen on which somebody asks together."""

from ui.ask.kept import KeptQuestions
from ui.ask.page import AskPage
from ui.ask.presenter import AskPresenter
from ui.device_trust import DeviceTrust, Knowledge
from ui.screens import Screen
from ui.services import Services
from wallet.examples import example_statuses, example_trust
from wallet.places import home_folder
from wallet.questions.building import WantedIssuer


def build(services: Services) -> Screen:
    """Make the screen; needs no wallet."""
    device = DeviceTrust(home_folder(), services.clock, lambda: Knowledge(example_trust(), example_statuses()))
    kept = KeptQuestions(services.preferences)
    page = AskPage(services.clock, services.tasks.free, services.preferences, lambda: kept.certificate)
    form, code = page.form, page.code

    def issuers() -> tuple[WantedIssuer, ...]:
        known = device.knowledge().trust.issuers.values()
        return tuple(WantedIssuer(entry.id, entry.name) for entries in known for entry in entries[:1])

    tasks, shell = services.tasks.free, services.shell
    presenter = AskPresenter(page, tasks, services.asking, kept, shell, services.clock, issuers)
    page.copied.connect(services.clipboard.copy)
    page.said.connect(shell.say)
    form.changed.connect(presenter.change)
    form.ask_wanted.connect(presenter.ask)
    form.back_wanted.connect(lambda: shell.go("check"))
    form.technical.query_edited.connect(presenter.use_query)
    form.technical.simple_wanted.connect(presenter.use_blocks)
    form.kept.chosen.connect(presenter.choose)
    form.kept.save_wanted.connect(presenter.save)
    form.kept.renamed.connect(presenter.rename)
    form.kept.removed.connect(presenter.remove)
    form.kept.anew_wanted.connect(presenter.begin_anew)
    form.who.certificate_chosen.connect(presenter.open_certificate)
    form.who.certificate_dropped.connect(presenter.drop_certificate)
    page.certificate_opened.connect(presenter.open_certificate)
    code.again_wanted.connect(presenter.ask)
    code.back_wanted.connect(presenter.back)
    code.file_wanted.connect(presenter.save_file)
    code.picture_wanted.connect(presenter.save_picture)
    code.link_wanted.connect(presenter.copy_link)
    code.sources_given.connect(presenter.take_sources)
    code.text_given.connect(presenter.take_text)
    code.frame_given.connect(presenter.offer_frame)
    code.scan_restarted.connect(presenter.restart_scan)
    code.time_wanted.connect(page.show_time)
    code.failed.connect(shell.complain)
    code.said.connect(shell.say)
    return Screen(page, presenter)
