"""The main job without a mouse: Tab, arrows, Space, Enter and shortcuts, and one always sees where one is."""

import re

import pytest

from tests.e2e.journey import CODE, PASSPHRASE, TITLE, Bakery, verdict
from tests.e2e.keyboard import all_stops, enter, toggle
from tests.e2e.window import CHIP, FIELD, LIST, name_of
from wallet.crypto.did import key_of_did

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
    pytest.mark.usefixtures("quick_keys"),
]


@pytest.mark.slow
def test_from_the_first_start_to_the_verdict_with_keys_only(sit, tmp_path, clock):
    bakery, learner = Bakery(tmp_path, clock), sit("learner")
    all_stops(learner)
    jwk = make_wallet_and_key(learner)

    learner.keys("Ctrl+,")
    for file in (bakery.trust_file, bakery.status_file):
        learner.dialogs.choose(file)
        enter(learner, "Add a list from a file")
    learner.reads("Lists of withdrawn credentials: 1")
    all_stops(learner)

    learner.keys("Ctrl+1")
    enter(learner, "Add credential")
    learner.dialogs.choose(bakery.credential(jwk))
    enter(learner, "Choose files")
    learner.reads("1 added")
    all_stops(learner)
    enter(learner, "Show my credentials")
    all_stops(learner)
    enter(learner, re.compile(f"^{TITLE}, "))
    learner.reads("Can it be trusted?")
    all_stops(learner)
    enter(learner, "Share")
    picture = share(learner, tmp_path)

    learner.keys("Ctrl+5")
    learner.reads("Shared with Jansen Foods")
    all_stops(learner)
    learner.keys("Ctrl+L")
    learner.reads("Welcome back")
    all_stops(learner)
    learner.tab_to("Your passphrase", FIELD)
    learner.type(PASSPHRASE)
    learner.keys("Enter")
    learner.find(re.compile(f"^{TITLE}, "))
    learner.keys("Ctrl+L")

    employer = sit("employer")
    enter(employer, "Check a credential")
    all_stops(employer)
    employer.keys("Ctrl+,")
    for file in (bakery.trust_file, bakery.status_file):
        employer.dialogs.choose(file)
        enter(employer, "Add a list from a file")
    employer.keys("Ctrl+3")
    employer.dialogs.choose(picture)
    enter(employer, "Open a file")
    assert verdict(employer)[0] == "Genuine"
    assert name_of(employer.focus) == "Next"
    all_stops(employer)
    enter(employer, "What does level 6 mean?")
    all_stops(employer)
    employer.keys("Escape")
    assert verdict(employer)[0] == "Genuine"


def make_wallet_and_key(learner):
    """Make a wallet and hand its key to an issuer, who gets what this returns."""
    learner.tab_to("Keep my credentials")
    learner.keys("Space")
    learner.tab_to("Choose a passphrase", FIELD)
    learner.paste(PASSPHRASE)
    all_stops(learner)
    enter(learner, "Make my wallet")
    all_stops(learner)
    toggle(learner, "I wrote it down or saved it")
    enter(learner, "Go on")
    learner.reads("Your wallet is empty")
    all_stops(learner)
    enter(learner, "Add credential")
    enter(learner, "Give an issuer my key")
    learner.reads("This wallet has one key.")
    all_stops(learner)
    enter(learner, "Copy")
    jwk = key_of_did(learner.clipboard()).jwk
    learner.tab_to("did:jwk", CHIP)
    learner.keys("Right", "Right")
    learner.wait(lambda: learner.find("Public key", FIELD).toPlainText().startswith("{"))
    return jwk


def share(learner, folder):
    """Choose details, a recipient and an end, make the code and save a picture of it."""
    learner.reads("What will they see?")
    toggle(learner, re.compile("^Workload"))
    toggle(learner, re.compile("^Grade"))
    learner.reads(re.compile("^Do they really need your grade"))
    toggle(learner, re.compile("^Grade"))
    learner.tab_to("For whom?", FIELD)
    learner.type("Jansen Foods")
    end = learner.tab_to("Valid until", LIST)
    learner.keys("Down")
    assert end.currentText().startswith("Tomorrow")
    all_stops(learner)
    enter(learner, "Make QR code")
    learner.find(CODE, None)
    all_stops(learner)
    picture = folder / "saved.png"
    learner.dialogs.choose(picture)
    enter(learner, "Save picture")
    learner.reads(re.compile("^Saved as"))
    return picture


@pytest.mark.slow
@pytest.mark.parametrize("percent", ["100 %", "200 %"])
def test_every_page_and_dialog_can_be_walked(sit, percent):
    learner = sit("learner")
    learner.window.resize(learner.window.minimumSize())
    enter(learner, "Try with examples")
    learner.keys("Ctrl+,")
    chip = learner.tab_to("100 %", CHIP)
    while name_of(chip) != percent:
        learner.keys("Right")
        if learner.focus is chip:  # large chips stand in several lines
            learner.keys("Down")
        assert learner.focus is not chip
        chip = learner.focus
    all_stops(learner)
    for button in ("Change the passphrase", "Make a new one"):
        enter(learner, button)
        all_stops(learner)
        learner.keys("Escape")
    enter(learner, "Share")
    assert name_of(learner.focus) == "Share"
    all_stops(learner)
    enter(learner, re.compile("^Team lead, youth summer camp, "))
    all_stops(learner)
    for button in ("Choose parts of: What the person can do", "Back"):
        enter(learner, button)
    learner.keys("Ctrl+1")
    enter(learner, re.compile("^Team lead, youth summer camp, "))
    for button in (re.compile("European standard elements$"), "Technical view"):
        enter(learner, button)
        all_stops(learner)
        enter(learner, "Team lead, youth summer camp")
    enter(learner, "Remove")
    learner.reads("“Team lead, youth summer camp” was removed. You can put it back in Settings for 30 days.")
    all_stops(learner)
    enter(learner, "Undo")
    learner.reads("Can it be trusted?")
    enter(learner, "My credentials")
    learner.keys("Shift+Tab")
    enter(learner, "Add credential")
    all_stops(learner)
    enter(learner, "Paste")
    all_stops(learner)
    learner.keys("Escape")
    learner.keys("Ctrl+3")
    all_stops(learner)
