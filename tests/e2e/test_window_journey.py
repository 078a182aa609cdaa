"""The main job in the window, as a person does it: keep, trust, choose, show, check."""

import random
import re
import time

import pytest

from tests.e2e.journey import (
    PASSPHRASE,
    TITLE,
    add_lists,
    begin_sharing,
    check,
    disclosed,
    hand_out_key,
    make_a_wallet,
    open_credential,
    own_wallet,
    show_code,
    verdict,
    with_one_byte_changed,
)
from tests.e2e.window import BOX, FIELD
from wallet.examples import examples
from wallet.transport.reading import join_codes, read_codes

# A window without a screen raises no pop-up over another and grabs no keyboard for it.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CHOSEN = (
    *("given_name", "family_name", "learning_outcomes", "level_of_learning_experience", "credits"),
    *("Clean and join data sets", "Plot results"),
)
UNCHOSEN = ("3 April 1994", "1994-04-03", "00417325", "16/20", "110 hours", "Write tests")


@pytest.mark.slow
def test_a_credential_of_ones_own_is_kept_shared_and_checked_elsewhere(sit, bakery, tmp_path, clock):
    learner = sit("learner")
    make_a_wallet(learner)
    jwk = hand_out_key(learner)
    add_lists(learner, bakery.trust_file, bakery.status_file)
    learner.reads("Bakery issuers")
    learner.reads("Lists of withdrawn credentials: 1")
    add_two(learner, bakery, jwk)
    picture, saved = share_less(learner, tmp_path)

    # On another computer, without a wallet; the issuer is not known there before somebody adds its list.
    employer = sit("employer")
    employer.press("Check a credential")
    assert check(employer, picture) == "Could not be checked here"
    add_lists(employer, bakery.trust_file, bakery.status_file)
    clock.wind(minutes=2)
    assert check(employer, picture) == "Genuine"
    assert verdict(employer)[1] == "Issued by Bakery school to the person who showed it."
    for text in ("Amina Peeters", f"{TITLE} · Bakery school", re.compile("Clean and join data sets")):
        employer.reads(text)
    employer.reads(re.compile("^Made for “Jansen Foods”, 2 minutes ago"))
    held = employer.whole()
    assert [value for value in UNCHOSEN if value in held] == []
    (presentation,) = join_codes(read_codes(picture.read_bytes()))
    assert presentation == saved.read_text(encoding="ascii")
    assert disclosed(presentation) == sorted(CHOSEN)

    for number, changed in enumerate(with_one_byte_changed(presentation)):
        file = tmp_path / f"changed-{number}.sdjwt"
        file.write_text(changed, encoding="ascii")
        assert check(employer, file) == "Not genuine"
        assert [word for word in (TITLE, "Amina", "Plot results") if word in employer.whole()] == []
    assert check(employer, picture) == "Genuine"
    clock.wind(days=1, hours=12)
    assert check(employer, picture) == "No longer meant for use"
    assert sorted(path.name for path in employer.home.iterdir()) == ["preferences.json", "status", "trust"]

    learner.go("History")
    learner.reads("Shared with Jansen Foods")
    told = "\n".join(learner.texts())
    assert f"{TITLE}: first name, family name, what the person can do, level, credits" in told
    assert [word for word in (*UNCHOSEN, "Amina", "Peeters", "Plot results") if word in told] == []


def add_two(learner, bakery, jwk):
    """Add a credential by choosing its file, and another by dropping it."""
    learner.go("My credentials")
    learner.press("Add credential")
    learner.dialogs.choose(bakery.credential(jwk))
    learner.press("Choose files")
    learner.reads("1 added")
    learner.reads("Bakery school · genuine")
    learner.drop(bakery.credential(jwk, "cake.sd-jwt", achievement_title="Cake baking"))
    learner.reads("2 added")
    learner.press("Show my credentials")
    learner.reads(re.compile("^2 credentials"))


def share_less(learner, folder):
    """Share less than is suggested, for a day; returns a picture of the code, and what was saved as a file."""
    open_credential(learner)
    learner.reads("Not changed since it was issued")
    begin_sharing(learner, "Jansen Foods")
    for hidden in ("Date of birth", "Grade", "National or student number"):
        assert not learner.find(re.compile(f"^{hidden}"), BOX).isChecked()
    learner.press("Choose parts of: What the person can do")
    learner.press(re.compile("^Learning outcome 3"), BOX)
    learner.press(re.compile("^Workload"), BOX)
    learner.choose("Valid until", re.compile("^Tomorrow"))
    (picture,) = show_code(learner, folder)
    learner.reads("For Jansen Foods")
    saved = folder / "shown.sdjwt"
    learner.dialogs.choose(saved)
    learner.press("Save file")
    learner.press("Done")
    return picture, saved


@pytest.mark.slow
def test_each_example_has_its_own_verdict_on_another_computer(sit, tmp_path):
    learner, employer = sit("learner"), sit("employer")
    learner.press("Try with examples")
    learner.reads("These are examples of made-up issuers. Nothing here is real or kept.")
    employer.press("Check a credential")
    headlines, said = {}, set()
    for number, example in enumerate(examples()):
        if example.code is None and "genuine" in headlines:
            continue
        begin_sharing(learner, "Bakker Logistics", example.title)
        pictures = show_code(learner, tmp_path, f"example-{number}")
        headlines[example.code or "genuine"] = check(employer, *pictures)
        said.add(verdict(employer))
        assert employer.program.screen("check").page.verdict is example.verdict
    assert headlines == {
        "genuine": "Genuine practice credential",
        "expired": "No longer valid",
        "revoked": "Withdrawn",
        "suspended": "Suspended",
        "issuer-not-known": "Not changed, but the issuer is not known here",
        "status-list-stale": "Genuine practice credential, withdrawal not checked",
    }
    assert len(said) == len(headlines)

    begin_sharing(learner, "", "Python for data analysis")
    assert check(employer, *show_code(learner, tmp_path, "copy")) == "Genuine practice copy, holder not proven"
    assert "Made for" not in "\n".join(employer.texts())


@pytest.mark.slow
@pytest.mark.usefixtures("quick_keys")
def test_a_moving_code_is_read_in_any_order(sit, bakery, tmp_path):
    learner, employer = sit("learner"), sit("employer")
    outcomes = [f"Outcome {number}: {number * 7919:x} {number * 104729:x}" for number in range(60)]
    own_wallet(learner, bakery, learning_outcomes=outcomes)
    begin_sharing(learner, "Jansen Foods")
    learner.reads("Fewer details fit one code that stands still.")
    pictures = show_code(learner, tmp_path)
    assert len(pictures) > 3
    random.Random(3).shuffle(pictures)

    employer.press("Check a credential")
    add_lists(employer, bakery.trust_file, bakery.status_file)
    employer.go("Check")
    employer.drop(*pictures[:2])
    employer.reads("Part of a moving code")
    employer.drop(*pictures[2:])
    assert verdict(employer)[0] == "Genuine"
    employer.reads(re.compile(re.escape(outcomes[-1])))


@pytest.mark.slow
@pytest.mark.usefixtures("quick_keys")
def test_locked_by_hand_and_by_itself_and_opened_again(sit, bakery, monkeypatch):
    learner = sit("learner")
    own_wallet(learner, bakery)

    learner.go("Lock now")
    learner.reads("Welcome back")
    assert TITLE not in learner.whole()
    learner.write("Your passphrase", "tulp fiets wolk lamp 48")
    learner.press("Open my wallet")
    learner.reads(re.compile("passphrase"))
    learner.wait(lambda: learner.find("Open my wallet").isEnabled())
    assert learner.find("Your passphrase", FIELD).text() == ""
    learner.press("Your passphrase", FIELD)
    learner.type(PASSPHRASE)
    learner.keys("Enter")
    learner.find(re.compile(f"^{TITLE}, "))

    learner.go("Settings")
    learner.choose("Lock by itself", "After 1 minute")
    away = [0.0]
    monkeypatch.setattr(learner.program.inactivity, "_clock", lambda: time.time() + away[0])
    away[0] = 40
    learner.reads("Are you still there?")
    learner.press("Stay open")
    learner.reads("Settings")
    away[0] = 120
    learner.reads("Welcome back")
    assert not learner.program.services.session.is_open


@pytest.mark.usefixtures("quick_keys")
def test_what_is_removed_can_be_taken_back(sit, bakery):
    learner = sit("learner")
    own_wallet(learner, bakery)
    open_credential(learner)
    learner.press("Remove")
    learner.reads(f"“{TITLE}” was removed. You can put it back in Settings for 30 days.")
    learner.reads("Your wallet is empty")
    learner.press("Undo")
    learner.reads("Can it be trusted?")
    learner.go("My credentials")
    learner.press(re.compile(f"^{TITLE}, "))
    learner.reads("Can it be trusted?")
