"""Asking and answering without a mouse and without sight: Tab, arrows, Space, Enter, and what is said aloud."""

import re

import pytest

from tests.e2e.journey import add_lists, verdict
from tests.e2e.keyboard import all_stops, enter, fill_in, pick, toggle
from tests.e2e.window import FIELD, LIST, name_of
from ui.codes.full_window import FullWindow

pytestmark = [
    pytest.mark.slow,
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
    pytest.mark.usefixtures("quick_keys"),
]

PURPOSE = "To see if you may run our bakery"


@pytest.fixture
def employer(sit, bakery):
    employer = sit("employer")
    employer.press("Check a credential")
    add_lists(employer, bakery.trust_file, bakery.status_file)
    return employer


def write_question(employer):
    """From the navigation to a form that is filled in."""
    employer.keys("Ctrl+3")
    enter(employer, "New question")
    all_stops(employer)
    pick(employer, "Level: Not asked", "Level: Needed")
    pick(employer, "Grade: Not asked", "Grade: Welcome")
    # Nothing written yet: the keyboard is led to what is missing.
    enter(employer, "Show the question")
    assert name_of(employer.focus) == "What for, in one sentence"
    employer.type(PURPOSE)
    fill_in(employer, "Who asks", "Bakker Logistics", FIELD)
    enter(employer, "More choices")
    assert name_of(employer.focus) == "Fewer choices"
    toggle(employer, "Only this program can open the answer")
    all_stops(employer)


def on_the_whole_screen(person):
    """Show the code on the whole screen and come back."""
    enter(person, "Full screen")
    assert isinstance(person.front, FullWindow)
    person.keys("Escape")
    assert not isinstance(person.front, FullWindow)
    assert name_of(person.focus) == "Full screen"


def take_question(learner, link):
    """Paste a question where a code would be scanned; it shows."""
    learner.keys("Ctrl+2")
    enter(learner, "They show me a code first")
    all_stops(learner)
    learner.keys("Escape")
    all_stops(learner)
    enter(learner, re.compile("^Scan their code"))
    learner.program.services.clipboard.copy(link)
    enter(learner, "Paste")
    learner.reads("Bakker Logistics asks you something")


def answer(learner, link, file, spoken):
    """Read the question, choose a detail, think twice, and save the answer."""
    spoken.clear()
    take_question(learner, link)
    assert any("Bakker Logistics asks you something" in text and PURPOSE in text for text in spoken), spoken
    assert any("5 minutes to answer" in text for text in spoken), spoken
    all_stops(learner)
    toggle(learner, re.compile("^Grade"))
    enter(learner, "See exactly what they get")
    all_stops(learner)
    learner.keys("Shift+Tab")
    assert name_of(learner.focus) == "Share"
    learner.keys("Enter")
    learner.reads(re.compile("^Also share your grade"))
    # Whoever presses Enter once too often shares nothing.
    assert name_of(learner.focus) == "Do not share"
    all_stops(learner)
    enter(learner, "Share it")
    learner.reads("Let them scan this")
    spoken.clear()
    learner.tab_to("Their camera", LIST)
    learner.keys("Down")
    learner.wait(lambda: any("moving code" in text for text in spoken), lambda: str(spoken))
    all_stops(learner)
    enter(learner, "One at a time")
    learner.keys("Right")
    learner.reads(re.compile("^Code 2 of"))
    on_the_whole_screen(learner)
    learner.dialogs.choose(file)
    enter(learner, "Save as a file")
    learner.reads(re.compile("^Saved as"))
    enter(learner, "Done")
    learner.keys("Ctrl+5")
    learner.reads("Answered Bakker Logistics")


def test_a_question_is_asked_and_answered_with_keys_only(learner, employer, tmp_path, spoken, clock):
    write_question(employer)
    enter(employer, "Show the question")
    employer.reads("5:00 left")
    assert "The question is shown. It counts for five minutes." in spoken
    assert name_of(employer.focus) == "Scan a code with the camera"
    all_stops(employer)
    on_the_whole_screen(employer)
    enter(employer, "Copy as a link")
    link = employer.clipboard()

    file = tmp_path / "answer.json"
    answer(learner, link, file, spoken)

    clock.wind(minutes=4, seconds=30)
    spoken.clear()
    employer.wait(lambda: "Less than a minute left. You can ask anew." in spoken)
    employer.dialogs.choose(file)
    enter(employer, "Press to choose the answer: a picture or file. Or drop or paste it here.")
    assert verdict(employer) == ("Genuine", "Issued by Bakery school to the person who showed it.")
    assert any(text.startswith("Genuine") for text in spoken), spoken
    employer.reads("Answer to your question, made 4 minutes ago")
    employer.reads("16/20")
    assert name_of(employer.focus) == "Next"
    all_stops(employer)


def test_saying_no_with_keys_only_and_the_end_of_the_time_is_told(learner, employer, spoken, clock):
    write_question(employer)
    enter(employer, "Show the question")
    enter(employer, "Copy as a link")
    link = employer.clipboard()
    take_question(learner, link)
    enter(learner, "Say no")
    learner.reads(re.compile("They learned nothing about what you have"))
    take_question(learner, link)
    spoken.clear()
    clock.wind(minutes=5)
    learner.wait(lambda: "The time to answer is over" in spoken, lambda: str(spoken))
    assert not learner.find("Share").isEnabled()
    enter(learner, "Read a new question")
    learner.reads("Answer a question")
    employer.wait(lambda: any("The time is over" in text for text in spoken), lambda: str(spoken))
    enter(employer, "Ask anew")
    employer.reads("5:00 left")
