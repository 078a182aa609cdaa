"""Asking addresses: nothing before a yes, one after the other, stopped or not, and what a badge leads to."""

import pytest

from tests.unit.ui.practice_wallet import NOW
from tests.unit.ui.presenter_doubles import InlineRunner, LaterRunner, Recorder
from ui.refresh.presenter import Answer, RefreshPresenter
from ui.refresh.texts import answer_text, learned_texts, purpose_text, summary_text
from wallet.errors import FetchFailedError, NotStoredError, RedirectRefusedError, StatusListError
from wallet.online.fetching import Fetched
from wallet.online.refresh import Plan, Request, Subject

FIRST = Request("https://a.example/1", Subject.STATUS_LIST, "https://a.example/1")
SECOND = Request("https://b.example/2", Subject.STATUS_LIST, "https://b.example/2")
BADGE = Request("https://school.example/1", Subject.BADGE, "https://school.example/1")
CLASS = Request("https://school.example/class", Subject.BADGE, "https://school.example/class")
PLAN = Plan((FIRST, SECOND), ("http://c.example/",))


class World:
    """What is planned, asked and kept."""

    def __init__(self, *plans, online=None, tasks=None, **failures):
        self.plans, self.failures = list(plans), failures
        self.asked, self.kept, self.changes = [], [], 0
        self.view = Recorder()
        self.presenter = RefreshPresenter(
            self.view,
            tasks or InlineRunner(),
            online or InlineRunner(),
            plan=self.plan,
            fetch=self.fetch,
            keep=lambda: self.keep,
            changed=self.changed,
        )

    def plan(self):
        found = self.plans.pop(0) if len(self.plans) > 1 else self.plans[0]
        if isinstance(found, Exception):
            raise found
        return found

    def fetch(self, request):
        self.asked.append(request)
        if "fetch" in self.failures and request is SECOND:
            raise self.failures["fetch"]
        return Fetched(request.address, b"data", "application/json", NOW)

    def keep(self, request, fetched):
        if "keep" in self.failures and request is FIRST:
            raise self.failures["keep"]
        self.kept.append((request, fetched.data))

    def changed(self):
        self.changes += 1


def test_nothing_is_asked_before_the_person_agrees():
    world = World(PLAN)
    world.presenter.open()
    assert world.view.calls == [("show_looking",), ("show_plan", PLAN, ("further", False))]
    assert world.asked == [] and world.changes == 0


def test_each_is_asked_kept_and_told():
    world = World(PLAN)
    world.presenter.open()
    world.presenter.agree(PLAN.requests)
    assert world.asked == [FIRST, SECOND]
    assert world.kept == [(FIRST, b"data"), (SECOND, b"data")]
    assert world.view.calls[2:] == [
        ("show_asking", 0, 2, "a.example"),
        ("show_asking", 1, 2, "b.example"),
        ("show_answers", (Answer(FIRST), Answer(SECOND))),
    ]
    assert world.changes == 1


def test_only_what_was_left_ticked_is_asked():
    world = World(PLAN)
    world.presenter.open()
    world.presenter.agree([SECOND])
    assert world.asked == [SECOND]


def test_one_failure_stops_no_other():
    fetch, keep = FetchFailedError("status 404"), StatusListError("rubbish")
    world = World(PLAN, fetch=fetch, keep=keep)
    world.presenter.open()
    world.presenter.agree(PLAN.requests)
    assert world.view.calls[-1] == ("show_answers", (Answer(FIRST, keep), Answer(SECOND, fetch)))
    assert world.kept == [] and world.changes == 0


def test_after_a_stop_nothing_more_is_asked_and_what_comes_is_not_kept():
    online = LaterRunner()
    world = World(PLAN, online=online)
    world.presenter.open()
    world.presenter.agree(PLAN.requests)
    world.presenter.stop()
    online.settle()
    assert world.asked == [FIRST] and world.kept == []
    assert world.view.calls[-1] == ("show_answers", (Answer(SECOND, stopped=True), Answer(FIRST, stopped=True)))


def test_a_closed_dialog_is_told_nothing_any_more():
    online, tasks = LaterRunner(), LaterRunner()
    world = World(PLAN, online=online, tasks=tasks)
    world.presenter.open()
    tasks.settle()
    world.presenter.agree(PLAN.requests)
    world.presenter.close()
    before = list(world.view.calls)
    online.settle()
    assert world.view.calls == before and world.kept == []

    early = World(NotStoredError(), tasks=tasks)
    early.presenter.open()
    early.presenter.close()
    tasks.settle()
    assert early.view.names() == ["show_looking"]


def test_what_a_badge_leads_to_is_asked_after_another_yes():
    world = World(Plan((BADGE,), ()), Plan((BADGE, CLASS), ()), Plan((BADGE, CLASS), ()))
    world.presenter.open()
    world.presenter.agree([BADGE])
    assert world.view.calls[-1] == ("show_plan", Plan((CLASS,), ()), ("further", True))
    assert world.asked == [BADGE]
    world.presenter.agree([CLASS])
    assert world.view.calls[-1] == ("show_answers", (Answer(BADGE), Answer(CLASS)))


def test_where_no_address_is_named_that_is_said():
    world = World(Plan((), ("http://c.example/",)))
    world.presenter.open()
    assert world.view.calls[-1] == ("show_nothing", ("http://c.example/",))


def test_why_it_could_not_begin_is_said():
    error = NotStoredError()
    world = World(error)
    world.presenter.open()
    assert world.view.calls[-1] == ("show_refresh_error", error)


# --- texts -------------------------------------------------------------------------------------------


def test_what_is_asked_for_and_what_is_learned_is_said():
    assert purpose_text([FIRST]) == "list of withdrawn credentials"
    assert purpose_text([FIRST, SECOND, BADGE]) == "2 lists of withdrawn credentials · one page about a badge"
    assert len(learned_texts([FIRST])) == 2 and "Nobody learns which credentials" in learned_texts([FIRST])[1]
    (_, told) = learned_texts([BADGE])
    assert "does learn which badge" in told


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (Answer(FIRST), "Up to date."),
        (Answer(FIRST, stopped=True), "You stopped. What you have stays."),
        (Answer(FIRST, StatusListError("x")), "What came is not a list that can be used. The one you have stays."),
        (
            Answer(FIRST, RedirectRefusedError("x")),
            "The server points to another address, which you did not agree to. Ask the issuer.",
        ),
    ],
)
def test_each_result_is_in_plain_words(answer, text):
    assert answer_text(answer) == text


def test_results_are_summed_up():
    good, bad = Answer(FIRST), Answer(SECOND, FetchFailedError())
    assert [summary_text(answers) for answers in ([good, good], [good, bad], [bad])] == [
        "2 up to date", "1 up to date, 1 not", "Nothing newer could be had.",
    ]  # fmt: skip
