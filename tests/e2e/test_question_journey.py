"""Ask, answer, check: two people, two computers, no network; what one paints, the other's camera sees badly."""

import re

import pytest

from tests.e2e.journey import TITLE, add_lists, verdict
from tests.e2e.window import CHIP, TEXT
from tests.simulators.camera import FrameFeed, replay
from ui.camera import Camera
from ui.codes.qr_view import QrView

pytestmark = [
    pytest.mark.slow,
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]

# What a hand-held webcam makes of a screen.
BAD = {"drop": 0.3, "noise": 6, "blur": 0.8, "tilt": (10, -5), "jpeg": 80}
NEEDED = ("What the person can do", "Level", "Workload", "Grade", "Date of issue")
UNASKED = ("3 April 1994", "1994-04-03", "00417325")
MOVING = re.compile("^A moving code of|parts were shown")
PURPOSE = "To see if you may run our bakery"


@pytest.fixture
def employer(sit, bakery):
    return employer_at(sit, bakery, "employer")


def employer_at(sit, bakery, name):
    employer = sit(name)
    employer.press("Check a credential")
    add_lists(employer, bakery.trust_file, bakery.status_file)
    return employer


def ask(person, name="Bakker Logistics", needed=NEEDED):
    """Make a question and show its code."""
    person.go("Check")
    person.press("New question")
    person.write("What for, in one sentence", PURPOSE)
    person.write("Who asks", name)
    for detail in needed:
        person.press(f"{detail}: Needed", CHIP)
    person.press("Show the question")
    person.reads("5:00 left")


def code_of(person):
    """What stands before a camera that looks at somebody's screen: the one code that shows."""
    (view,) = (view for view in person.front.findChildren(QrView) if view.isVisible())
    person.wait(lambda: view.module)
    return view


def camera_of(person):
    """The one camera of the page or dialog that shows."""
    (camera,) = (camera for camera in person.front.findChildren(Camera) if camera.parent().isVisible())
    return camera


def take_in(person, seen, until, **how):
    """Hold a camera before something until it was read; returns what the camera saw."""
    feed = FrameFeed(seen, **{**BAD, "seed": 11, **how})
    feed.start(camera_of(person))
    try:
        person.wait(until, lambda: f"not read after {len(feed.sent)} pictures: {person.texts()}")
    finally:
        feed.stop()
    person.settle()
    return feed.sent


def replayed(person, pictures):
    """Hold a recording before somebody's camera, none of it dropped."""
    take_in(person, replay(pictures), lambda: person.shows("Next"), drop=0, noise=0, blur=0, tilt=(0, 0), jpeg=None)


def read_question(learner, asker):
    """Scan the question that somebody shows."""
    learner.go("Share")
    learner.press("They show me a code first")
    pictures = take_in(learner, code_of(asker), lambda: learner.shows("Say no"))
    learner.reads("Bakker Logistics asks you something")
    learner.reads("Says it is Bakker Logistics, not verified")
    learner.reads(f"“{PURPOSE}”")
    return pictures


def answer(learner, asker):
    """Read the question that shows and answer it, grade and all; the code of the answer shows, and moves."""
    read_question(learner, asker)
    learner.press("Share")
    learner.press("Share it")
    learner.reads("Let them scan this")
    # Two laptops face each other; what a phone would take at once comes in parts here.
    learner.choose("Their camera", "A laptop")
    learner.reads(MOVING)


def test_an_answer_is_genuine_once_and_only_for_the_question_it_was_made_for(
    sit, learner, employer, bakery, clock, monkeypatch
):
    monkeypatch.setattr("socket.socket.connect", lambda *_: pytest.fail("a connection was opened"))
    ask(employer)
    answer(learner, employer)
    recorded = take_in(employer, code_of(learner), lambda: employer.shows("Next"))
    assert len(recorded) > 2
    assert verdict(employer) == ("Genuine", "Issued by Bakery school to the person who showed it.")
    employer.reads("Answer to your question, made just now")
    for text in ("Amina Peeters", f"{TITLE} · Bakery school", "16/20"):
        employer.reads(text)
    held = employer.whole()
    assert [value for value in UNASKED if value in held] == []

    # The same pictures once more.
    employer.press("Next")
    replayed(employer, recorded)
    assert verdict(employer)[0] == "Not genuine"
    employer.reads(re.compile("used before"))
    assert "Amina" not in employer.whole()

    # A new question; what was recorded answers the one before.
    ask(employer)
    replayed(employer, recorded)
    assert verdict(employer)[0] == "Not genuine"
    assert not employer.shows(re.compile("made just now"), TEXT)

    # The new one still waits, and takes an answer of its own.
    ask(employer)
    answer(learner, employer)
    take_in(employer, code_of(learner), lambda: employer.shows("Next"))
    assert verdict(employer)[0] == "Genuine"


def test_an_answer_for_one_asker_is_refused_by_another(sit, learner, employer, bakery):
    ask(employer)
    answer(learner, employer)
    other = employer_at(sit, bakery, "other")
    ask(other)
    take_in(other, code_of(learner), lambda: other.shows("Next"))
    assert verdict(other)[0] == "Not genuine"
    other.reads("Answer to a question of somebody else")
    assert "Amina" not in other.whole()


def test_an_answer_that_comes_too_late_does_not_count(learner, employer, clock):
    ask(employer)
    answer(learner, employer)
    clock.wind(minutes=5, seconds=1)
    take_in(employer, code_of(learner), lambda: employer.shows("Next"))
    assert verdict(employer)[0] == "Not genuine"


def test_saying_no_gives_nothing_and_is_remembered(learner, employer):
    ask(employer)
    read_question(learner, employer)
    learner.press("Say no")
    learner.reads(re.compile("They learned nothing about what you have"))
    assert [view for view in learner.window.findChildren(QrView) if view.isVisible() and view.code] == []
    learner.go("History")
    learner.reads(re.compile("Bakker Logistics"))
