"""Core calls run elsewhere, settle here, in order; faults of the program reach the crash dialog."""

import threading
import time

import pytest

from ui.crash import crash_dialog, crash_report
from ui.tasks import TaskRunner, Tasks
from wallet.errors import WrongPassphraseError


@pytest.fixture
def runner(qapp):
    runner = TaskRunner("vault")
    yield runner
    runner.close()


def test_work_runs_on_one_thread_and_settles_on_this_one(runner, qtbot):
    here, where, settled = threading.current_thread(), [], []
    for number in range(20):
        runner.submit(
            lambda number=number: where.append(threading.current_thread()) or number,
            lambda number: settled.append((number, threading.current_thread())),
            pytest.fail,
        )
    assert runner.busy and settled == []
    qtbot.waitUntil(lambda: len(settled) == 20)
    assert [number for number, _ in settled] == list(range(20))
    assert {thread for _, thread in settled} == {here} and len(set(where)) == 1 and where[0] is not here
    assert not runner.busy


def test_an_expected_failure_is_told(runner, qtbot):
    failed = []

    def refuse():
        raise WrongPassphraseError

    runner.submit(refuse, pytest.fail, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], WrongPassphraseError)


def test_a_fault_of_the_program_is_raised_here(runner, qtbot):
    def broken():
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        runner.submit(broken, pytest.fail, pytest.fail)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_after_closing_nothing_settles_and_nothing_starts(qapp, qtbot):
    runner, reached = TaskRunner("vault"), []
    gate = threading.Event()
    runner.submit(gate.wait, lambda _: reached.append("settled"), pytest.fail)
    gate.set()
    runner.close(last=lambda: reached.append("closed"))
    runner.submit(lambda: reached.append("started"), pytest.fail, pytest.fail)
    qtbot.wait(30)
    assert reached == ["closed"]


def test_being_busy_is_told_when_it_begins_and_when_it_ends(runner, qtbot):
    told = []
    runner.busy_changed.connect(told.append)
    for _ in range(3):
        runner.submit(lambda: None, lambda _: None, pytest.fail)
    qtbot.waitUntil(lambda: not runner.busy)
    assert told == [True, False]


def test_closing_waits_for_what_runs_but_never_for_a_server(qapp):
    tasks, ended, begun, answered = Tasks(), [], threading.Event(), threading.Event()
    tasks.online.submit(lambda: (begun.set(), answered.wait(10), ended.append("online")), pytest.fail, pytest.fail)
    begun.wait(10)
    tasks.free.submit(lambda: (time.sleep(0.1), ended.append("free")), pytest.fail, pytest.fail)
    tasks.close(lambda: ended.append("last"))
    assert ended == ["free", "last"]
    answered.set()


def test_the_answer_for_a_screen_that_is_gone_is_dropped(qapp, qtbot):
    def refuse():
        raise WrongPassphraseError

    tasks, reached = Tasks(), []
    screen = tasks.for_screen()
    for runner in screen:
        runner.submit(lambda: reached.append("worked"), lambda _: reached.append("told"), pytest.fail)
        runner.submit(refuse, pytest.fail, reached.append)
    assert tasks.busy
    screen.end()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert reached == ["worked"] * 3
    tasks.close()


def test_each_thread_makes_the_program_busy(qapp, qtbot):
    tasks = Tasks()
    for runner in (tasks.vault, tasks.free, tasks.online):
        runner.submit(lambda: None, lambda _: None, pytest.fail)
        assert tasks.busy
        qtbot.waitUntil(lambda: not tasks.busy)
    tasks.close()


def fault():
    secret = "Amina Peeters, 16/20"
    raise ValueError(secret)


def test_a_crash_report_names_places_and_no_data():
    try:
        fault()
    except ValueError as error:
        report = crash_report(type(error), error.__traceback__)
    lines = report.splitlines()
    assert lines[0] == "ValueError"
    assert lines[-1].startswith("tests/gui/test_tasks.py:") and lines[-1].endswith(" fault")
    assert "Amina" not in report and "/work" not in report and "/home" not in report


def test_the_report_can_be_copied(qapp, qtbot, program):
    dialog = crash_dialog(program.window, "ValueError\nui/app.py:1 run")
    dialog.open()
    dialog.buttons.items[0].click()
    assert qapp.clipboard().text() == "ValueError\nui/app.py:1 run"
    dialog.buttons.items[1].click()
    assert not dialog.isVisible()
    qapp.clipboard().clear()
