"""Somebody who reads with effort, after her plant closed, with a coach next to her at the same computer.

1 The coach opens helper mode and the learner confirms it with her own passphrase. 2 She adds work and volunteering
in her words. 3 She picks what she got better at. 4 The coach cannot open her reasons, her history or her settings.
5 She ends helper mode, sees in three lines what was changed, and takes it back.
"""

import hashlib
import re

import pytest

from tests.e2e.journey import PASSPHRASE, make_a_wallet
from tests.e2e.window import BOX, CHIP, FIELD
from ui.screens import SCREENS
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import HelperModeError
from wallet.model.report import Verdict

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

WORK, VOLUNTEERING = "Packing bread", "Cooking at the community centre"
REASON = "So that my daughter is proud of me."


def ask_core(person, work):
    """Do something with the open wallet on its own thread, as the pages do, and return what became of it."""
    answers = []
    session = person.program.services.session
    person.program._tasks.vault.submit(lambda: work(session.holder), answers.append, answers.append)
    person.wait(lambda: answers)
    return answers[0]


def kept(person):
    """Everything in the list: what shows of it and its bytes."""

    def work(holder):
        return {
            item.stored.id: (
                item.stored.summary,
                hashlib.sha256(holder.vault.credentials.original(item.stored.id)).hexdigest(),
            )
            for item in holder.page(limit=100).items
        }

    return ask_core(person, work)


def say_it(person, kind, title, words, where, when):
    """Write an own statement, up to what one got better at."""
    person.go("My credentials")
    person.press(re.compile("^Add credential$|^Add credentials$"))
    person.press(re.compile("^Say it yourself"))
    person.press(kind, CHIP)
    person.write("What did you do or learn?", title)
    person.write(re.compile("^Where"), where)
    person.write(re.compile("^When"), when)
    person.write(re.compile("^Tell more"), words)


def let_the_coach_in(learner, *, wrong_first=False):
    learner.go("Settings")
    learner.press("To helper mode")
    learner.write(re.compile("^Who helps you"), "Anna of Ligo")
    if wrong_first:
        learner.write("Your passphrase", "something else entirely")
        learner.press("Begin with my helper")
        learner.reads(re.compile("passphrase", re.IGNORECASE))
        assert learner.program.services.session.helper is None
    learner.write("Your passphrase", PASSPHRASE)
    learner.press("Begin with my helper")
    learner.reads(re.compile("^Anna of Ligo helps you"))


def end_it(learner):
    learner.press("End helper mode")
    learner.write("Your passphrase", PASSPHRASE)
    learner.press("End with my passphrase")
    learner.reads("This changed while you had help")


def lines(learner):
    pattern = re.compile("^(Added|Changed|Removed|Put back|Shared|A copy)")
    return [text for text in learner.texts() if pattern.match(text)]


@pytest.mark.slow
def test_a_coach_helps_and_the_learner_sees_and_takes_back_what_changed(sit, quick_keys):
    learner = sit("learner")
    make_a_wallet(learner)
    say_it(learner, "Work", WORK, "I packed bread at night.", "The bakery", "2010 to 2019")
    learner.press("Keep it")
    learner.reads(WORK)
    learner.write("My reasons", REASON)
    learner.press("Keep my reasons")
    before = kept(learner)

    # 1
    let_the_coach_in(learner, wrong_first=True)

    # 2, 3
    write_together(learner)

    # 4
    find_private_things_closed(learner)

    # Locking ends nothing: whoever opens it again with the passphrase has the helper next to them still.
    learner.keys("Ctrl+L")
    learner.write("Your passphrase", PASSPHRASE)
    learner.press("Open my wallet")
    learner.reads(re.compile("^Anna of Ligo helps you"))
    assert REASON not in learner.whole()

    # 5
    end_it(learner)
    assert lines(learner) == [f"Added: “{VOLUNTEERING}”", "Added: “Cleaning”", f"Changed: “{WORK}”"]
    assert all(len(text.split()) < 20 for text in learner.texts())
    learner.press(f"Take back: Added: “{VOLUNTEERING}”")
    learner.reads(re.compile("taken back$"))
    assert VOLUNTEERING not in {summary.title for summary, _ in kept(learner).values()}
    learner.press("Take everything back")
    learner.wait(lambda: not learner.shows(re.compile("^Take back")))
    assert kept(learner) == before
    learner.press("It is right like this")
    learner.press(re.compile(f"^{WORK}"))
    assert learner.find("My reasons", FIELD).toPlainText() == REASON
    assert "history" in learner.window.navigation.keys


def write_together(learner):
    """Add two things and change one."""
    say_it(learner, "Volunteering", VOLUNTEERING, "I cook for thirty people.", "Community centre", "every week")
    learner.press("Collaboration", BOX)
    learner.press("Flexibility", BOX)
    learner.press("Keep it")
    learner.reads(VOLUNTEERING)
    learner.reads(re.compile("Collaboration"))
    learner.reads("Own statement")
    say_it(learner, "Work", "Cleaning", "", "", "")
    learner.press("Keep it")
    learner.go("My credentials")
    learner.press(re.compile(f"^{WORK}"))
    learner.press("Change")
    assert learner.find("What did you do or learn?", FIELD).text() == WORK
    learner.press("Collaboration", BOX)
    learner.press("Keep it")
    learner.reads(re.compile("Collaboration"))


def find_private_things_closed(learner):
    """Look for them in the window, and past it."""
    assert not learner.shows("My reasons", FIELD)
    assert REASON not in learner.whole()
    assert {"history", "settings", "guiding"}.isdisjoint(learner.window.navigation.keys)
    assert "helper" in learner.window.navigation.keys
    for name, spec in SCREENS.items():
        if spec.private:
            place = learner.program.place
            learner.program.go(name)
            learner.settle()
            assert learner.program.place == place, name
    for key in ("Ctrl+5", "Ctrl+,"):
        learner.keys(key)
        assert learner.program.place == "credential"
    assert private_things(learner) == {HelperModeError}


def private_things(person):
    """Try everything that is private past the window; return the kinds of answer."""
    tries = (
        lambda holder: holder.vault.private_notes.get(1),
        lambda holder: holder.history(),
        lambda holder: holder.new_key(),
        lambda holder: holder.erase_removed([1]),
        lambda holder: holder.vault.settings.set("lock-minutes", "0"),
        lambda holder: holder.vault.change_passphrase(PASSPHRASE, "nog vier andere woorden hier"),
        lambda holder: holder.vault.new_recovery_code(PASSPHRASE),
        lambda holder: holder.vault.back_up(person.home / "backup", PASSPHRASE),
        lambda holder: holder.helping.undo_all(),
    )
    return {type(ask_core(person, work)) for work in tries}


def test_what_a_learner_says_herself_never_shows_a_seal_and_says_so_to_everybody(sit, quick_keys):
    learner = sit("learner")
    make_a_wallet(learner)
    say_it(learner, "A course", "Sewing", "", "", "")
    learner.press("Keep it")
    learner.reads("Own statement")
    learner.reads("The learner wrote this. Nobody vouches for it, and it carries no seal.")
    assert not any("Genuine" in text or "not changed" in text.lower() for text in learner.texts())

    def look(holder):
        opened = holder.open(1)
        return opened.report.verdict, parse_json_object(opened.original, max_bytes=100_000)

    verdict, document = ask_core(learner, look)
    assert verdict is Verdict.NOT_GENUINE
    assert "proof" not in document
