"""The learner's guidance in a real wallet: what is shared, stopping, and what a counsellor sends back."""

import json
from datetime import timedelta

import pytest

from tests.gui.learner_pages import texts_on
from tests.simulators.counsellor import TERMS, Counsellor
from tests.simulators.guiding_scenes import PYTHON, TEACHING
from ui.guidance.received import Found
from ui.history.export import history_json
from ui.widgets.buttons import Button
from ui.widgets.dialog import Dialog
from wallet.consenting import Consenting
from wallet.model.guidance import AdviceStep, Choice, ConsentState, StepKind
from wallet.model.stored import CredentialId

LINK = "https://courses.example/databases"
NOTE = "You know enough Python to begin with databases."
STEPS = (AdviceStep(StepKind.COURSE, "Databases", "5 ECTS, in the evening", LINK),)


class Learner:
    """The open wallet with the examples, and somebody who guides its owner."""

    def __init__(self, program, idle, settled):
        self.program, self._idle, self._settled, self.counsellor = program, idle, settled, Counsellor()

    @property
    def now(self):
        return self.program.services.clock().replace(microsecond=0)

    def settle(self, until=lambda: True):
        self._idle(self.program, until)
        self._settled(self.program)

    def vault(self, work):
        """Have something done with the wallet, where that is allowed."""
        found, failed = [], []
        services = self.program.services
        services.tasks.vault.submit(lambda: work(Consenting(services.session.holder)), found.append, failed.append)
        self.settle(lambda: bool(found or failed))
        assert not failed
        return found[0]

    def give(self, *, days=27):
        """Give consent; returns its id."""
        text = self.counsellor.invite(self.now)

        def work(consenting):
            holder = self.program.services.session.holder
            choices = [
                Choice(CredentialId(number), tuple(detail.path for detail in holder.open(CredentialId(number)).details))
                for number in (PYTHON, TEACHING)
            ]
            draft = consenting.draft(
                consenting.read(text),
                purpose=TERMS.purposes[0],
                learner_name="Amina",
                choices=choices,
                until=self.now + timedelta(days=days),
            )
            return consenting.give(draft).consent.id

        return self.vault(work)

    def kept(self, consent_id):
        return self.vault(lambda consenting: consenting.consent(consent_id))

    def advice_for(self, consent_id):
        consent = self.vault(lambda consenting: consenting.receipt(consent_id))
        return self.counsellor.advise(consent, NOTE, STEPS, self.now)

    def pages(self, **what):
        self.program.go("guidance", **what)
        self.settle()
        return self.program.screen("guidance").page

    def card(self, consent_id):
        return self.program.screen("guidance").page.overview.cards[consent_id]

    def press(self, button):
        assert button.isVisible()
        button.click()
        self.settle()


@pytest.fixture
def learner(practising, idle, settled):
    return Learner(practising, idle, settled)


# --- the list ----------------------------------------------------------------------------------------


def test_nothing_yet_says_what_a_counsellor_can_do(learner):
    pages = learner.pages()
    assert pages.overview.empty.isVisible() and not pages.overview.cards
    learner.press(pages.overview.first_button)
    assert pages.currentWidget() is pages.ways


def test_the_entry_stands_in_the_navigation_and_leads_here(learner):
    keys = learner.program.window.navigation.keys
    assert keys.index("guidance") == keys.index("history") - 1
    learner.program.window.entry_chosen.emit("guidance")
    learner.settle()
    assert learner.program.place == "guidance"


def test_somebody_who_guides_goes_from_one_side_to_the_other(learner):
    pages = learner.pages()
    assert not pages.overview.learners_button.isVisible()
    learner.program.guide_learners(True)
    learner.settle()
    learner.program.window.entry_chosen.emit("guidance")
    assert learner.program.place == "guiding"
    learner.press(learner.program.window.page.learners.own_side_button)
    assert learner.program.place == "guidance"
    learner.press(pages.overview.learners_button)
    assert learner.program.place == "guiding"


def test_a_consent_says_who_what_for_and_until_when(learner):
    consent_id = learner.give()
    pages = learner.pages()
    card = learner.card(consent_id)
    texts = texts_on(card)
    assert "Lies Claes, Learning shop Kortrijk" in texts and TERMS.purposes[0] in texts
    assert card.pill.text() == "Given"
    assert any("then it is erased" in text for text in texts)
    assert "This program cannot erase copies made elsewhere." in texts_on(pages)


def test_one_that_ends_soon_says_so(learner):
    consent_id = learner.give(days=2)
    learner.pages()
    assert learner.card(consent_id).pill.text() == "Ends soon"


def test_one_that_was_refused_is_kept_below_without_anything_to_stop(learner):
    text = learner.counsellor.invite(learner.now)
    consent_id = learner.vault(lambda consenting: consenting.refuse(consenting.read(text)).id)
    overview = learner.pages().overview
    assert not overview.cards
    acts = overview.over[consent_id]
    assert not acts.stop.isVisible() and acts.details.isVisible()


# --- stopping ----------------------------------------------------------------------------------------


def test_stopping_takes_one_press_and_shows_the_code(learner):
    consent_id = learner.give()
    pages = learner.pages()
    learner.press(learner.card(consent_id).acts.stop)
    learner.settle(lambda: pages.currentWidget() is pages.notice and pages.notice.display.plan is not None)
    kept = learner.kept(consent_id)
    assert kept.state is ConsentState.WITHDRAWN and kept.sent_at is None
    assert pages.notice.display.plan.single.lower().startswith("ur:learner-notice/")
    assert "This program cannot erase copies made elsewhere." in texts_on(pages.notice)


def test_the_notice_is_a_file_that_the_counsellor_confirms(learner, tmp_path, monkeypatch):
    consent_id = learner.give()
    pages = learner.pages(stop=consent_id)
    path = tmp_path / "stop.lwnotice"
    monkeypatch.setattr("ui.guidance.pages.ask_save_path", lambda *_: str(path))
    learner.press(pages.notice.file_button)
    notice = path.read_text()
    assert notice == learner.kept(consent_id).withdrawal
    confirmation = tmp_path / "erased.lwnotice"
    confirmation.write_text(learner.counsellor.confirm(consent_id, notice, learner.now))
    learner.press(pages.notice.later_button)
    pages.overview.files_given.emit([str(confirmation)])
    learner.settle(lambda: consent_id in pages.overview.over)
    assert learner.kept(consent_id).confirmation is not None
    assert not pages.overview.cards


def test_handing_over_is_marked_and_taken_back(learner):
    consent_id = learner.give()
    pages = learner.pages(stop=consent_id)
    learner.press(pages.notice.handed_button)
    assert learner.card(consent_id).pill.text() == "Stopped, handed over"
    learner.press(learner.program.window.toast.action)
    assert learner.card(consent_id).pill.text() == "Stopped, not handed over yet"
    learner.press(learner.card(consent_id).acts.handed)
    assert learner.kept(consent_id).sent_at is not None
    learner.press(learner.card(consent_id).acts.handed)
    assert learner.kept(consent_id).sent_at is None


def test_a_confirmation_by_somebody_else_changes_nothing(learner):
    consent_id = learner.give()
    notice = learner.vault(lambda consenting: consenting.withdraw(consent_id))
    pages = learner.pages()
    pages.overview.text_given.emit(Counsellor().confirm(consent_id, notice, learner.now))
    learner.settle(pages.ways.problem.isVisible)
    assert learner.kept(consent_id).confirmation is None


# --- what was agreed ---------------------------------------------------------------------------------


def test_what_was_agreed_reads_in_plain_words(learner):
    consent_id = learner.give()
    pages = learner.pages()
    learner.press(learner.card(consent_id).acts.details)
    (dialog,) = (dialog for dialog in pages.findChildren(Dialog) if dialog.isVisible())
    texts = texts_on(dialog)
    assert TERMS.notice in texts and TERMS.storage in texts and consent_id in texts
    assert "Look at it there, and save nothing elsewhere" in texts
    assert not any("given_name" in text for text in texts)


@pytest.mark.parametrize(("kind", "beginning"), [("pdf", b"%PDF-"), ("html", b"<!DOCTYPE html>"), ("json", b"{")])
def test_the_receipt_is_a_file(learner, tmp_path, monkeypatch, kind, beginning):
    consent_id = learner.give()
    pages = learner.pages()
    path = tmp_path / f"receipt.{kind}"
    monkeypatch.setattr("ui.guidance.pages.ask_save_path", lambda *_: str(path))
    pages.overview.receipt_wanted.emit(consent_id, kind)
    learner.settle(path.exists)
    data = path.read_bytes()
    assert data[: len(beginning)].lower() == beginning.lower()
    if kind == "json":
        assert json.loads(data) == learner.vault(lambda consenting: consenting.receipt(consent_id)).document


# --- advice ------------------------------------------------------------------------------------------


def test_advice_reads_as_text_and_goes_with_a_way_back(learner):
    consent_id = learner.give()
    pages = learner.pages()
    pages.overview.text_given.emit(learner.advice_for(consent_id))
    learner.settle(lambda: bool(pages.overview.advice))
    ((advice_id, card),) = pages.overview.advice.items()
    texts = texts_on(card)
    assert card.title.text() == "Advice of Lies Claes"
    assert {NOTE, "Databases", LINK} <= set(texts)
    assert any("signed by the counsellor who got your record" in text for text in texts)
    learner.press(card.remove)
    assert not pages.overview.advice
    learner.press(learner.program.window.toast.action)
    assert list(pages.overview.advice) == [advice_id]


def test_advice_of_somebody_else_is_refused(learner):
    consent_id = learner.give()
    consent = learner.vault(lambda consenting: consenting.receipt(consent_id))
    pages = learner.pages()
    pages.overview.text_given.emit(Counsellor().advise(consent, NOTE, STEPS, learner.now))
    learner.settle(pages.ways.problem.isVisible)
    assert learner.vault(lambda consenting: consenting.advice()) == ()


# --- ways in -----------------------------------------------------------------------------------------


def test_an_invitation_leads_to_the_consent(learner):
    pages = learner.pages()
    pages.overview.text_given.emit(learner.counsellor.invite(learner.now))
    learner.settle(lambda: learner.program.place == "consent")


def test_what_is_none_of_it_says_so(learner):
    pages = learner.pages()
    pages.overview.text_given.emit("hello")
    learner.settle(pages.ways.problem.isVisible)


@pytest.mark.parametrize("screen", ["add", "check"])
def test_an_invitation_that_comes_elsewhere_is_offered(learner, screen):
    learner.program.go(screen)
    page = learner.program.screen(screen).page
    page.text_given.emit(learner.counsellor.invite(learner.now))
    learner.settle(lambda: any(dialog.isVisible() for dialog in page.findChildren(Dialog)))
    (dialog,) = (dialog for dialog in page.findChildren(Dialog) if dialog.isVisible())
    assert "This is an invitation" in texts_on(dialog)
    next(button for button in dialog.findChildren(Button) if button.text() == "See the invitation").click()
    learner.settle(lambda: learner.program.place == "consent")


def test_an_invitation_scanned_to_answer_leads_to_the_consent(learner):
    learner.program.go("answer")
    learner.program.screen("answer").page.ways.text_given.emit(learner.counsellor.invite(learner.now))
    learner.settle(lambda: learner.program.place == "consent")


def test_advice_that_came_elsewhere_is_taken_in_once(learner):
    text = learner.advice_for(learner.give())
    for _ in range(2):
        assert len(learner.pages(received=Found("advice", text)).overview.advice) == 1


# --- the history -------------------------------------------------------------------------------------


def test_the_history_says_it_and_stops_sharing(learner):
    consent_id = learner.give()
    learner.program.go("history")
    page = learner.program.screen("history").page
    learner.settle(lambda: bool(page.stops))
    texts = texts_on(page)
    assert "Consent given to Lies Claes, Learning shop Kortrijk" in texts
    assert any(TERMS.purposes[0] in text for text in texts)
    learner.press(page.stops[consent_id])
    learner.settle(lambda: learner.kept(consent_id).state is ConsentState.WITHDRAWN)
    assert learner.program.place == "guidance"
    learner.program.go("history")
    learner.settle()
    assert not page.stops
    assert "Stopped sharing with Lies Claes, Learning shop Kortrijk" in texts_on(page)
    holder = learner.program.services.session.holder
    exported = learner.vault(lambda _: history_json(holder.history().items))
    assert [entry["action"] for entry in json.loads(exported)["history"]][:2] == ["consent-withdrawn", "consent-given"]
