"""Joins what guides through the examples with the pages it stands on."""

from typing import TYPE_CHECKING

from ui.ports import ScreenPresenter
from ui.services import Services
from ui.trying.card import TryingCard
from ui.trying.check_examples import CheckExamples
from ui.trying.example_note import ExampleNote
from ui.trying.note import StepNote
from ui.trying.path import Step
from ui.trying.presenter import TryingPresenter
from ui.widgets.buttons import ButtonKind
from wallet.model.report import Verdict
from wallet.model.stored import CredentialId

if TYPE_CHECKING:
    from ui.check.page import CheckPage
    from ui.check.presenter import CheckPresenter
    from ui.credentials.page import CredentialsPage
    from ui.credentials.presenter import CredentialsPresenter


class GuidedList:
    """Enters the list, and the card above it."""

    def __init__(self, presenter: "CredentialsPresenter", steps: TryingPresenter) -> None:
        self._presenter, self._steps = presenter, steps

    def enter(self, **what: object) -> None:
        self._presenter.enter(**what)
        self._steps.show()

    def leave(self) -> None:
        self._presenter.leave()


def guide_list(
    page: "CredentialsPage", card: TryingCard, presenter: "CredentialsPresenter", services: Services
) -> ScreenPresenter:
    """Let the card above the list of examples lead through the steps; returns what drives the whole page."""

    def first() -> CredentialId | None:
        items = presenter.listing.items
        genuine = (item for item in items if item.report.verdict is Verdict.GENUINE)
        found = next(genuine, items[0] if items else None)
        return None if found is None else found.stored.id

    session = services.session
    steps = TryingPresenter(
        card,
        services.trying,
        services.tasks.free,
        services.shell,
        services.clock,
        first=first,
        has_wallet=lambda: session.exists,
    )
    card.act_wanted.connect(steps.act)
    card.skip_wanted.connect(steps.skip)
    card.close_wanted.connect(steps.close)
    card.shown.connect(lambda on: page.add_button.set_kind(ButtonKind.SECONDARY if on else ButtonKind.PRIMARY))
    return GuidedList(presenter, steps)


def guide_check(page: "CheckPage", note: StepNote, services: Services) -> None:
    """Take notice of an example that is checked, and lead back to the steps."""

    def changed() -> None:
        if any(checked.report.issuer.example for checked in page.results):
            services.trying.checked()
            note.tell(Step.CHECK, services.trying)
            note.lead_on()
        else:
            note.hide()

    page.outcome_changed.connect(changed)
    note.next_wanted.connect(lambda: services.shell.go("credentials"))


def offer_examples(page: "CheckPage", note: ExampleNote, presenter: "CheckPresenter", services: Services) -> None:
    """Let one example after another be checked, where no examples are open."""
    examples = CheckExamples(
        note, services.tasks.free, services.shell, services.clock, presenter.check_text, presenter.forget
    )
    page.example_wanted.connect(examples.first)
    note.next_wanted.connect(examples.next)
    # The page keeps this function, and it the examples: a connection to a method alone would not.
    page.outcome_changed.connect(lambda: examples.outcome(tuple(checked.text for checked in page.results)))
