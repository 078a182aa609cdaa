"""The learner's guidance in a real wallet: what is shared, stopping, and what a counsellor sends back."""

from datetime import timedelta

import pytest
from PySide6.QtTest import QTest

from tests.gui.learner_pages import texts_on
from tests.simulators.counsellor import TERMS, Counsellor
from tests.simulators.guiding_scenes import PYTHON, TEACHING
from ui.guidance.received import Found
from wallet.consent.advice import seal_advice
from wallet.consenting import Consenting
from wallet.model.guidance import AdviceStep, Choice, ConsentState, StepKind
from wallet.model.stored import CredentialId

LINK = "https://courses.example/databases"


class Learner:
    """The open wallet with the examples, and somebody who guides its owner."""

    def __init__(self, program, idle):
        self.program, self._idle, self.counsellor = program, idle, Counsellor()
        self.opened = {}

    def vault(self, work):
        found = []
        services = self.program.services
        services.tasks.vault.submit(lambda: work(Consenting(services.session.holder)), found.append, self._fail)
        self._idle(self.program, lambda: bool(found))
        return found[0]

    def _fail(self, error):
        raise AssertionError(error)

    def give(self, *, days=27, purpose=TERMS.purposes[0]):
        """Give consent; returns its id."""
        holder = self.program.services.session.holder
        text = self.counsellor.invite(self.program.services.clock())

        def work(consenting):
            choices = [
                Choice(CredentialId(number), tuple(detail.path for detail in holder.open(CredentialId(number)).details))
                for number in (PYTHON, TEACHING)
            ]
            draft = consenting.draft(
                consenting.read(text),
                purpose=purpose,
                learner_name="Amina",
                choices=choices,
                until=holder.now().replace(microsecond=0) + timedelta(days=days),
            )
            return consenting.give(draft).consent.id

        return self.vault(work)

    def refuse(self):
        text = self.counsellor.invite(self.program.services.clock())
        return self.vault(lambda consenting: consenting.refuse(consenting.read(text)).id)

    def advise(self, consent_id):
        consent = self.vault(lambda consenting: consenting.receipt(consent_id))
        return self.counsellor.advise(consent, self.program.services.clock())

    def pages(self, **what):
        self.program.go("guidance", **what)
        pages = self.program.screen("guidance").page
        self._idle(self.program)
        return pages

    def settle(self, until=lambda: True):
        self._idle(self.program, until)


@pytest.fixture
def learner(practising, idle):
    return Learner(practising, idle)


def test_nothing_yet_says_what_a_counsellor_can_do(learner):
    pages = learner.pages()
    assert pages.overview.empty.isVisible() and not pages.overview.cards
    pages.overview.first_button.click()
    assert pages.currentWidget() is pages.ways


def test_the_entry_stands_in_the_navigation_and_leads_here(learner):
    keys = [entry.key for entry in learner.program._entries()]
    assert keys.index("guidance") == keys.index("history") - 1
    learner.program.window.entry_chosen.emit("guidance")
    learner.settle()
    assert learner.program.place == "guidance"


def test_a_consent_says_who_what_for_and_until_when(learner):
    consent_id = learner.give()
    card = learner.pages().overview.cards[consent_id]
    texts = texts_on(card)
    assert "Lies Claes, Learning shop Kortrijk" in texts and TERMS.purposes[0] in texts
    assert card.pill.text() == "Given"
    assert any("then it is erased" in text for text in texts)
    assert "This program cannot erase copies made elsewhere." in texts_on(learner.program.window.page)


def test_one_that_ends_soon_says_so(learner):
    consent_id = learner.give(days=2)
    assert learner.pages().overview.cards[consent_id].pill.text() == "Ends soon"
    assert learner.vault(lambda consenting: consenting.consent(consent_id)).state is ConsentState.GIVEN


def test_stopping_takes_one_press_and_shows_the_code(learner):
    consent_id = learner.give()
    pages = learner.pages()
    pages.overview.cards[consent_id].acts.stop.click()
    learner.settle(lambda: pages.currentWidget() is pages.notice and pages.notice.display.plan is not None)
    kept = learner.vault(lambda consenting: consenting.consent(consent_id))
    assert kept.state is ConsentState.WITHDRAWN and kept.sent_at is None
    assert pages.notice.display.plan.single.lower().startswith("ur:learner-notice/")
