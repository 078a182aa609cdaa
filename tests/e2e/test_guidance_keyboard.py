"""Guiding a learner without a mouse and without sight: Tab, arrows, Space, Enter, and what is said aloud."""

import re

import pytest

from tests.e2e.journey import TITLE
from tests.e2e.keyboard import all_stops, enter, fill_in, toggle
from tests.e2e.window import FIELD, LIST, name_of
from ui.codes.full_window import FullWindow

pytestmark = [
    pytest.mark.slow,
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
    pytest.mark.usefixtures("quick_keys"),
]

PURPOSE = "Choosing a next course"
WHO = "Lies Claes"
ADVICE = "You know more than your papers say. Start with the database course."
FORM = (
    ("Your name", WHO),
    ("Organisation", "Leerwinkel Zuid"),
    ("Postal address", "Markt 1, 8500 Kortrijk"),
    ("E-mail address or telephone number", "lies@leerwinkel.example"),
)
# In the order in which a learner reads the page; what they say no with comes before what they say yes with.
DECISIONS = (
    "What for",
    "Choose what they may see",
    "See exactly what they will see",
    "Until",
    "Your name there",
    "No, don't share",
    "Yes, share this",
)


def told(spoken, *parts):
    return any(all(part in text for part in parts) for text in spoken)


def save(person, path):
    """Save what a page shows as a file."""
    person.dialogs.choose(path)
    enter(person, "Save as a file")
    person.wait(path.exists)
    return path


def open_file(person, path, opener):
    """Take in the other one's file."""
    person.keys("Ctrl+4")
    enter(person, opener)
    all_stops(person)
    person.dialogs.choose(path)
    enter(person, re.compile("^Choose a file"))


def invite(counsellor, path, spoken):
    """From the navigation to an invitation in a file."""
    counsellor.keys("Ctrl+4")
    all_stops(counsellor)
    enter(counsellor, "Invite learner")
    # Nothing written yet: the keyboard is led to what is missing.
    assert name_of(counsellor.focus) == "Your name"
    enter(counsellor, "Show the invitation")
    assert name_of(counsellor.focus) == "Your name"
    all_stops(counsellor)
    for name, text in FORM:
        fill_in(counsellor, name, text, FIELD)
    fill_in(counsellor, "A name you will recognise", "Amina on Tuesday", FIELD)
    spoken.clear()
    enter(counsellor, "Show the invitation")
    counsellor.reads("Compare these words")
    assert told(spoken, "The three words are"), spoken
    all_stops(counsellor)
    enter(counsellor, "Full screen")
    assert isinstance(counsellor.front, FullWindow)
    counsellor.keys("Escape")
    assert name_of(counsellor.focus) == "Full screen"
    save(counsellor, path)
    enter(counsellor, "Done")
    return path


def choose(learner):
    """What it is for, one credential, and which of its details."""
    learner.tab_to("What for", LIST)
    learner.keys("Down")
    assert learner.focus.currentText() == PURPOSE
    enter(learner, "Choose what they may see")
    all_stops(learner)
    toggle(learner, re.compile(f"^{TITLE}"))
    enter(learner, f"Choose details of {TITLE}")
    all_stops(learner)
    toggle(learner, re.compile("^First name"))
    enter(learner, "Only what is ticked")
    assert name_of(learner.focus) == f"Choose details of {TITLE}"
    enter(learner, "Done")
    assert name_of(learner.focus) == "Choose what they may see"
    enter(learner, "See exactly what they will see")
    learner.reads("Exactly what they will see")
    assert "Amina" not in learner.texts()
    all_stops(learner)
    enter(learner, "Share your record")
    assert name_of(learner.focus) == "Choose what they may see"


def consent(learner, invitation, path, spoken):
    """Read the invitation, say yes too early, decide, say yes, and save the record."""
    spoken.clear()
    open_file(learner, invitation, "Scan or open an invitation")
    learner.reads("Share your record with a counsellor")
    assert told(spoken, "Share your record with a counsellor", WHO, "not verified"), spoken
    all_stops(learner)
    enter(learner, "Yes, share this")
    assert name_of(learner.focus) == "What for"
    assert "Choose what it is for first." in spoken
    choose(learner)
    assert decisions(learner) == list(DECISIONS)
    fill_in(learner, "Your name there", "Amina", FIELD)
    spoken.clear()
    enter(learner, "Yes, share this")
    learner.reads("Give your record to your counsellor")
    assert told(spoken, "Give your record to your counsellor"), spoken
    all_stops(learner)
    save(learner, path)
    enter(learner, "Done")
    learner.reads("Guidance")
    return path


def decisions(learner):
    """Return in which order Tab comes by what the page asks."""
    learner.tab_to("Share", None)
    passed = []
    while DECISIONS[-1] not in passed:
        learner.keys("Tab")
        passed.append(name_of(learner.focus))
    return [name for name in passed if name in DECISIONS]


def advise(counsellor, record, path, spoken):
    """Import the record, read it and what was agreed, write advice and save it."""
    spoken.clear()
    open_file(counsellor, record, "Import record")
    assert told(spoken, "The record of Amina is here"), spoken
    all_stops(counsellor)
    enter(counsellor, re.compile("^Open record"))
    counsellor.reads("Only to read. It is erased at the end.")
    all_stops(counsellor)
    enter(counsellor, "See the consent")
    assert name_of(counsellor.focus) == "Close"
    counsellor.keys("Escape")
    assert name_of(counsellor.focus) == "See the consent"
    enter(counsellor, "Send advice")
    assert name_of(counsellor.focus) == "Your advice"
    enter(counsellor, "Sign and show")
    assert name_of(counsellor.focus) == "Your advice"
    assert "Write your advice first." in spoken
    counsellor.type(ADVICE)
    enter(counsellor, "Add a next step")
    assert name_of(counsellor.focus) == "Kind of step"
    all_stops(counsellor)
    fill_in(counsellor, "In a few words", "Databases, 5 ECTS", FIELD)
    enter(counsellor, "Sign and show")
    counsellor.reads("Signed by you. Only this learner can open it.")
    all_stops(counsellor)
    save(counsellor, path)
    enter(counsellor, "Done")
    return path


def stop(learner, path, spoken):
    """Stop sharing with one press, and save the notice."""
    enter(learner, re.compile("^Stop sharing with"))
    learner.reads("You stopped sharing")
    assert told(spoken, "You stopped sharing"), spoken
    all_stops(learner)
    save(learner, path)
    enter(learner, "Mark as handed over")
    return path


def test_the_whole_circle_with_keys_only(learner, counsellor, tmp_path, spoken):
    invitation = invite(counsellor, tmp_path / "asked.lwinvite", spoken)
    record = consent(learner, invitation, tmp_path / "mine.lwrecord", spoken)
    advice = advise(counsellor, record, tmp_path / "advice.lwadvice", spoken)

    open_file(learner, advice, "Scan or open an invitation")
    learner.reads(f"Advice of {WHO}")
    learner.reads(ADVICE)
    all_stops(learner)

    notice = stop(learner, tmp_path / "stop.lwnotice", spoken)
    spoken.clear()
    open_file(counsellor, notice, "Import record")
    counsellor.reads("The record is erased")
    assert told(spoken, "The record is erased"), spoken
    all_stops(counsellor)
    confirmation = save(counsellor, tmp_path / "done.lwnotice")
    enter(counsellor, "Done")
    assert TITLE not in counsellor.whole()

    open_file(learner, confirmation, "Scan or open an invitation")
    learner.reads(re.compile("onfirmed"))
    all_stops(learner)


def test_saying_no_with_keys_only(learner, counsellor, tmp_path, spoken):
    invitation = invite(counsellor, tmp_path / "asked.lwinvite", spoken)
    open_file(learner, invitation, "Scan or open an invitation")
    enter(learner, "No, don't share")
    learner.reads("You said no")
    assert told(spoken, "You said no"), spoken
    all_stops(learner)
    enter(learner, "To Guidance")
    learner.reads(re.compile("You said no on"))
