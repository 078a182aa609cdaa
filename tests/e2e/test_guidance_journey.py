"""P9 and the whole circle of guidance: a learner and a counsellor, two computers, no network."""

import re

import pytest

from tests.e2e.journey import PASSPHRASE, TITLE
from tests.e2e.test_question_journey import code_of, take_in
from tests.e2e.window import BOX, FIELD
from wallet.consent.consent_record import parse_consent
from wallet.consent.field_table import missing_fields
from wallet.vault import Vault

pytestmark = [
    pytest.mark.slow,
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
    pytest.mark.usefixtures("offline"),
]

PURPOSE = "Choosing a next course"
WHO = "Lies Claes"
HIDDEN = ("1994-04-03", "3 April 1994", "00417325", "16/20")
ADVICE = "You know more than your papers say. Start with the database course."
WORD = re.compile(r"^[a-z]{3,12}$")


def invite(counsellor, *, export=False):
    """Show an invitation; returns the three words."""
    counsellor.go("Guidance")
    counsellor.press("Invite learner")
    if counsellor.find("Your name", FIELD).text() == "":
        counsellor.write("Your name", WHO)
        counsellor.write("Organisation", "Leerwinkel Zuid")
        counsellor.write("Postal address", "Markt 1, 8500 Kortrijk")
        counsellor.write("E-mail address or telephone number", "lies@leerwinkel.example")
    counsellor.write("A name you will recognise", "Amina on Tuesday")
    if export:
        counsellor.press("Ask to save or print parts of it", BOX)
    counsellor.press("Show the invitation")
    return words_of(counsellor)


def words_of(person):
    person.reads("Compare these words")
    person.settle()
    texts = person.texts()
    words = texts[texts.index("Compare these words") + 1 :]
    return [text for text in words if WORD.match(text)][:3]


def open_invitation(learner, counsellor):
    """Scan the invitation that shows."""
    learner.go("Guidance")
    learner.press(re.compile("^Scan or open an invitation"))
    learner.press(re.compile("^Scan their code"))
    take_in(learner, code_of(counsellor), lambda: learner.shows("Yes, share this"))


def choose(learner):
    """Choose what it is for, the one credential and some of its details, and a name."""
    learner.choose("What for", PURPOSE)
    learner.press("Choose what they may see")
    learner.press(re.compile(f"^{TITLE}"), BOX)
    learner.press("Done")
    learner.press("Your name there", FIELD)
    learner.keys("Ctrl+A")
    learner.type("Amina")


def give(learner):
    learner.press("Yes, share this")
    learner.reads("Give your record to your counsellor")


def save(person, path, button="Save as a file"):
    person.dialogs.choose(path)
    person.press(button)
    person.wait(path.exists)
    person.settle()
    return path


def import_file(person, path, opener):
    """Take in what the other one saved."""
    person.go("Guidance")
    person.press(opener)
    person.dialogs.choose(path)
    person.press(re.compile("^Choose a file"))


def a_record_given(learner, counsellor):
    """From the invitation to the record at the counsellor's, all of it by camera; returns the presses of saying yes."""
    words = invite(counsellor)
    open_invitation(learner, counsellor)
    assert words_of(learner) == words and len(words) == 3
    learner.reads(re.compile(WHO))
    learner.reads("not verified")
    before = learner.presses
    choose(learner)
    give(learner)
    giving = learner.presses - before
    counsellor.go("Guidance")
    counsellor.press("Import record")
    counsellor.press(re.compile("^Scan their code"))
    take_in(counsellor, code_of(learner), lambda: counsellor.shows("Send advice"))
    learner.press("Done")
    return giving


def test_invite_consent_advise_withdraw_confirm(learner, counsellor, tmp_path):
    giving = a_record_given(learner, counsellor)
    # 1 and 2: read-only, purpose and end on top, the consent in plain words.
    counsellor.press("Open record")
    for text in (PURPOSE, "Only to read. It is erased at the end.", "Genuine"):
        counsellor.reads(text)
    counsellor.reads(re.compile(", then it is erased$"))
    held = counsellor.whole()
    assert [value for value in HIDDEN if value in held] == []
    counsellor.press("See the consent")
    counsellor.reads("What the learner agreed to")
    for text in (f"{WHO}, Leerwinkel Zuid", PURPOSE, "Pass it on or use it for anything else", "Nobody"):
        counsellor.reads(text)
    counsellor.reads(re.compile("^Signed by the learner on"))
    counsellor.keys("Esc")
    # 3: advice, signed and saved on a stick.
    counsellor.press("Send advice")
    counsellor.press("Your advice", FIELD)
    counsellor.type(ADVICE)
    counsellor.press("Sign and show")
    advice = save(counsellor, tmp_path / "advice.lwadvice")
    assert ADVICE.encode() not in advice.read_bytes()
    # 4: the learner sees whose it is, apart from credentials.
    import_file(learner, advice, re.compile("^Scan or open an invitation"))
    learner.reads(re.compile(f"Advice of {WHO}"))
    learner.reads(ADVICE)
    learner.go("My credentials")
    learner.reads(re.compile("^1 credential"))
    assert ADVICE not in "\n".join(learner.texts())
    # 5: stopping takes no more than giving; the counsellor's program erases and confirms.
    before = learner.presses
    learner.go("Guidance")
    learner.press(re.compile("^Stop sharing with"))
    assert learner.presses - before <= giving
    learner.reads("You stopped sharing")
    learner.reads(re.compile("cannot erase copies"))
    notice = save(learner, tmp_path / "stop.lwnotice")
    import_file(counsellor, notice, "Import record")
    counsellor.reads("The record is erased")
    counsellor.reads(re.compile("^Copies made elsewhere cannot be erased"))
    confirmation = save(counsellor, tmp_path / "done.lwnotice")
    held = counsellor.whole()
    assert [value for value in ("Clean and join data sets", TITLE) if value in held] == []
    counsellor.go("Guidance")
    counsellor.reads("Withdrawn")
    counsellor.reads(re.compile("^erased"))
    assert not counsellor.shows("Open record")
    import_file(learner, confirmation, re.compile("^Scan or open an invitation"))
    learner.reads(re.compile("onfirmed"))
    records_are_whole(learner, counsellor)


def records_are_whole(learner, counsellor):
    """The receipt holds every mandatory field; both histories name each step and no value."""
    learner.leave()
    counsellor.leave()
    with Vault.open(learner.home / "vault", PASSPHRASE) as vault:
        (kept,) = vault.consents.all()
        assert missing_fields(parse_consent(kept.text).document) == ()
        steps = [entry.action for entry in vault.history.page(limit=50).items]
        assert {"consent-given", "advice-received", "consent-withdrawn", "withdrawal-confirmed"} <= set(steps)
        said = repr(vault.history.page(limit=50).items)
        assert [value for value in (*HIDDEN, "Clean and join data sets", ADVICE) if value in said] == []
    with Vault.open(counsellor.home / "vault", PASSPHRASE) as vault:
        steps = [entry.action for entry in vault.history.page(limit=50).items]
        wanted = {"invited", "record-received", "record-opened", "advised", "withdrawal-received", "record-erased"}
        assert wanted <= set(steps)
        assert vault.guidance.records.all()[0].erased_at is not None


def test_saying_no_gives_nothing_and_is_recorded(learner, counsellor):
    invite(counsellor)
    open_invitation(learner, counsellor)
    learner.press("No, don't share")
    learner.settle()
    learner.go("History")
    learner.reads(re.compile(f"no to {WHO}"))
    learner.leave()
    with Vault.open(learner.home / "vault", PASSPHRASE) as vault:
        (kept,) = vault.consents.all()
        assert (kept.state.value, kept.titles) == ("refused", ())


def test_past_the_end_it_is_gone_and_a_clock_set_back_brings_it_not_back(learner, counsellor, clock, tmp_path):
    a_record_given(learner, counsellor)
    before = clock()
    clock.wind(days=400)
    for now in (clock(), before):
        clock.now = now
        counsellor.go("Check")
        counsellor.go("Guidance")
        counsellor.reads(re.compile("^erased"))
        assert not counsellor.shows("Open record")
        assert TITLE not in counsellor.whole()


def test_a_record_waits_behind_the_lock_until_it_is_handed_over(learner, counsellor, tmp_path):
    invite(counsellor)
    open_invitation(learner, counsellor)
    choose(learner)
    give(learner)
    learner.go("Lock now")
    learner.write("Your passphrase", PASSPHRASE)
    learner.press("Open my wallet")
    learner.go("Guidance")
    learner.reads("Your counsellor does not have your record yet.")
    learner.press(re.compile(f"^Hand over your record to {WHO}"))
    record = save(learner, tmp_path / "amina.lwrecord")
    learner.press("Done")
    learner.find(re.compile("^Stop sharing with"))
    assert not learner.shows(re.compile("^Hand over your record"))
    import_file(counsellor, record, "Import record")
    counsellor.press("Open record")
    counsellor.reads("Genuine")
