"""Puts the page of one credential together."""

from ui.credential.page import CredentialPage
from ui.credential.presenter import CredentialPresenter
from ui.own.reasons import ReasonsCard
from ui.own.reasons_presenter import ReasonsPresenter
from ui.screens import Screen
from ui.services import Services
from ui.trying.path import Step
from ui.trying.presenter import share_example
from wallet.model.stored import CredentialId


def build(services: Services) -> Screen:
    """Make the screen; the learner's own reasons stand on it only while no helper is there."""
    page = CredentialPage()
    session, tasks = services.session, services.tasks.vault
    page.practising = session.practising
    if session.helper is None:
        card = ReasonsCard()
        reasons = ReasonsPresenter(card, tasks, lambda: session.holder, services.clock)
        card.keep_wanted.connect(reasons.keep)
        page.add_section(card)

        def shown(credential: CredentialId) -> None:
            reasons.show(credential)
            if session.practising:
                services.trying.opened(credential)
                page.tried.tell(Step.OPEN, services.trying)

        presenter = CredentialPresenter(page, tasks, lambda: session.holder, services.shell, shown=shown)
    else:
        presenter = CredentialPresenter(page, tasks, lambda: session.holder, services.shell)
    page.tried.next_wanted.connect(lambda: share_example(services.shell, services.trying.credential))
    page.back_wanted.connect(presenter.back)
    page.share_wanted.connect(presenter.share)
    page.check_wanted.connect(presenter.check_again)
    page.language_chosen.connect(presenter.choose_language)
    page.change_wanted.connect(presenter.change)
    page.export_wanted.connect(presenter.export)
    page.web_page_wanted.connect(presenter.save_web_page)
    page.removal_wanted.connect(presenter.remove)
    # A credential names a person and can be shown by whoever has it: a copy of it is a secret.
    page.copy_wanted.connect(services.clipboard.copy_secret)
    return Screen(page, presenter)
