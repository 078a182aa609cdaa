"""What the card with the steps does, and what gives an employer one example after another."""

from datetime import UTC, datetime

import pytest

from tests.unit.ui.presenter_doubles import InlineRunner, LaterRunner, Recorder
from ui.trying.check_examples import CheckExample, CheckExamples, text_to_check
from ui.trying.path import EMPLOYER, Progress, Step, Trying
from ui.trying.presenter import TryingPresenter
from wallet.checking import Surroundings, check_texts
from wallet.examples import example_statuses, example_trust
from wallet.model.report import Verdict

NOW = datetime(2026, 11, 21, 9, 12, tzinfo=UTC)


@pytest.fixture
def parts():
    return Recorder(), Trying(), Recorder()


def presenter_of(parts, *, first=3, has_wallet=False):
    view, trying, shell = parts
    return TryingPresenter(
        view, trying, InlineRunner(), shell, lambda: NOW, first=lambda: first, has_wallet=lambda: has_wallet
    )


def test_each_step_leads_where_it_is_done(parts):
    _, trying, shell = parts
    presenter = presenter_of(parts)
    presenter.act()
    trying.opened(3)
    presenter.act()
    trying.made("shared text")
    presenter.act()
    *before, (name, screen, (key, handed)) = shell.calls
    assert before == [
        ("go", "credential", ("credential_id", 3)),
        ("go", "share", ("recipient", EMPLOYER), ("credential_id", 3)),
    ]
    assert (name, screen, key) == ("go", "check", "handed")
    assert handed.take() == ((b"shared text",), ())


def test_where_none_was_opened_the_first_is_shared_and_what_was_not_shared_is_made(parts):
    _, _, shell = parts
    presenter = presenter_of(parts)
    presenter.skip()
    presenter.act()
    presenter.skip()
    presenter.act()
    assert shell.calls[0] == ("go", "share", ("recipient", EMPLOYER), ("credential_id", 3))
    (text,), _ = shell.calls[1][2][1].take()
    assert checked(text.decode()).report.verdict is Verdict.GENUINE


def test_without_anything_to_open_the_next_step_comes(parts):
    view, trying, shell = parts
    presenter_of(parts, first=None).act()
    assert trying.progress.now is Step.SHARE and shell.calls == [] and view.names() == ["show_progress"]


@pytest.mark.parametrize(
    ("has_wallet", "calls"), [(False, [("lock_wallet",), ("go", "create")]), (True, [("lock_wallet",)])]
)
def test_the_end_is_a_wallet_of_ones_own(parts, has_wallet, calls):
    _, trying, shell = parts
    for _ in Step:
        trying.skip()
    presenter_of(parts, has_wallet=has_wallet).act()
    assert shell.calls == calls


def test_closing_says_where_the_steps_are_and_can_be_taken_back(parts):
    view, trying, _ = parts
    said = []
    shell = Recorder()
    shell.say = lambda text, *, undo: said.append((text, undo))
    presenter_of((view, trying, shell)).close()
    ((text, undo),) = said
    assert "Help" in text and trying.progress.closed
    undo()
    assert view.calls[-2:] == [("show_progress", Progress(), ("has_wallet", False)), ("lead_on",)]


# --- for an employer ------------------------------------------------------------------------------------


def checked(text):
    surroundings = Surroundings(example_trust(), example_statuses(), NOW)
    return check_texts((text,), "text", surroundings)[0]


@pytest.mark.parametrize(
    ("which", "verdict", "code"),
    [
        (CheckExample.GENUINE, Verdict.GENUINE, None),
        (CheckExample.EXPIRED, Verdict.NO_LONGER_VALID, "expired"),
        (CheckExample.WITHDRAWN, Verdict.NO_LONGER_VALID, "revoked"),
    ],
)
def test_each_example_has_its_verdict(which, verdict, code):
    report = checked(text_to_check(which, NOW)).report
    assert report.verdict is verdict and report.issuer.example
    assert code is None or code in {check.code for check in report.checks}


def test_one_example_comes_after_another_and_then_none():
    view, given, stopped = Recorder(), [], []
    examples = CheckExamples(view, InlineRunner(), Recorder(), lambda: NOW, given.append, lambda: stopped.append(True))
    examples.first()
    examples.outcome((given[-1],))
    for _ in range(2):
        examples.next()
        examples.outcome((given[-1],))
    assert view.calls == [("show_example", example) for example in CheckExample]
    examples.next()
    assert len(given) == 3 and stopped == [True]


def test_something_else_is_no_example():
    view, given = Recorder(), []
    examples = CheckExamples(view, InlineRunner(), Recorder(), lambda: NOW, given.append, lambda: None)
    examples.outcome(("theirs",))
    examples.first()
    examples.outcome(("theirs",))
    examples.outcome((given[0], "theirs"))
    examples.outcome(())
    assert view.names() == ["hide_example"] * 4


def test_the_examples_are_made_elsewhere():
    runner, given = LaterRunner(), []
    CheckExamples(Recorder(), runner, Recorder(), lambda: NOW, given.append, lambda: None).first()
    assert given == []
    runner.settle()
    assert len(given) == 1
