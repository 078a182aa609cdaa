"""A learner, an employer and a counsellor who see nothing: everything is found by its role and name, and pressed."""

import json
import re
from datetime import UTC, datetime

import pytest

from tests.e2e.journey import PASSPHRASE, TITLE, Bakery, disclosed
from tests.e2e.screen_reader.reader import BOX, BUTTON, CHIP, SECRET
from tests.e2e.test_guidance_command_line import Person
from tests.simulators.issuer import SampleIssuer, trust_list
from wallet.cli.files import now

pytestmark = pytest.mark.slow

CODE_GROUP = re.compile("[0-9A-Z]{4}")
ANY_TEXT = re.compile(".+")
WHO, PURPOSE = "Lies Claes", "Choosing a next course"
ADVICE = "You know more than your papers say. Start with the database course."


def now_in_whole_seconds():
    return datetime.now(UTC).replace(microsecond=0)


def make_a_wallet(person, opener, first_heading):
    """From the first page to an open wallet."""
    person.hears("What do you want to do?", re.compile(f"push button: {opener}, .*"))
    person.is_on(BUTTON, "Keep my credentials")
    person.press(opener)
    person.hears(
        "Make your wallet", re.compile("password text: Choose a passphrase, .*"), "push button: Make my wallet"
    )
    person.is_on(SECRET, "Choose a passphrase")
    person.write("Choose a passphrase", PASSPHRASE, SECRET)
    person.hears("Very good.")
    person.press("Make my wallet")
    lines = person.hears("Your recovery code", *[CODE_GROUP] * 7, "push button: Go on, cannot be used")
    assert not [line for line in lines if PASSPHRASE in line]
    person.press("I wrote it down or saved it", BOX)
    person.press("Go on")
    person.hears(first_heading)


def hand_out_key(person):
    person.press("Add credential")
    person.press("Give an issuer my key")
    person.press("JWK", CHIP)
    return json.loads(person.reads("Public key", re.compile(r"\{.*\}")))


def add_list(person, file):
    person.press("Add a list from a file")
    person.choose_file(file)
    person.announced(re.compile("^Added.*"))


def test_a_learner_keeps_hears_and_shares(listen, tmp_path):
    bakery = Bakery(tmp_path, now_in_whole_seconds)
    learner = listen("learner")
    make_a_wallet(learner, "Keep my credentials", "Your wallet is empty")
    jwk = hand_out_key(learner)
    learner.go("Settings")
    learner.hears("Settings", "Look and language", re.compile("combo box: Language, English"), "Your wallet")
    for file in (bakery.trust_file, bakery.status_file):
        add_list(learner, file)

    learner.go("My credentials")
    learner.press("Add credential")
    learner.hears("Add credentials", re.compile("push button: Choose files, .*"), re.compile("push button: Paste, .*"))
    learner.press("Choose files")
    learner.choose_file(bakery.credential(jwk))
    learner.announced("1 added")
    learner.hears("Add credentials", "1 added", TITLE, "Bakery school · genuine", "push button: Show my credentials")
    learner.press("Show my credentials")
    learner.hears("My credentials", re.compile("1 credential.*"))

    learner.press(re.compile(f"{TITLE}, Bakery school, .*, Genuine"))
    heard = learner.hears(TITLE, "What this says", "Level", "Can it be trusted?", "Genuine", "Not withdrawn")
    assert "Issuer is known" in heard

    learner.press("Share")
    learner.hears("What will they see?", re.compile("check box: First name: Amina, ticked"), "For whom?")
    learner.write("For whom?", "Jansen Foods")
    for box in ("Workload", "Family name"):
        learner.press(re.compile(f"{box}: .*"), BOX)
    heard = learner.hears("Jansen Foods will see", "Amina", TITLE, "push button: Make QR code")
    assert [line for line in heard if "Peeters" in line] == ["check box: Family name: Peeters, not ticked"]
    learner.press("Make QR code")
    learner.announced(ANY_TEXT)
    learner.hears("Let them scan this", "For Jansen Foods", "push button: Save file", "push button: Done")
    learner.press("Save file")
    learner.choose_file(tmp_path / "shared.sdjwt", "Save")
    learner.announced(re.compile("Saved as .*"))
    shared = disclosed((tmp_path / "shared.sdjwt").read_text())
    assert "given_name" in shared and not {"family_name", "workload", "birthdate"} & set(shared)

    learner.press("Done")
    learner.go("History")
    learner.hears("History", "Today", "Shared with Jansen Foods", re.compile(f"{TITLE}: first name, .*as a file.*"))


def test_an_employer_hears_a_verdict_and_asks(listen, tmp_path):
    issuer = SampleIssuer()
    known = trust_list("Known issuers", [issuer], as_of=now())
    learner = Person(tmp_path / "learner")
    learner.receives_credential(issuer, known)
    learner.answer("1", "--show", "given_name", "--audience", "Jansen Foods", "--out", "shown.sdjwt")

    employer = listen("employer")
    employer.press("Check a credential")
    employer.hears("Check a credential", re.compile("push button: Scan a code.*"), "Nothing checked yet")
    check_file(employer, learner.folder / "shown.sdjwt", "Could not be checked here")
    employer.go("Settings")
    add_list(employer, learner.folder / "known.json")
    employer.go("Check")
    check_file(employer, learner.folder / "shown.sdjwt", "Genuine")
    employer.hears("Amina", "Not shared", "Not changed since it was issued", "Issuer is known", "push button: Next")
    employer.is_on(BUTTON, "Next")
    employer.press("Technical view")
    employer.hears(re.compile("dialog: Technical view.*"), "text: Checks", "push button: Close")
    employer.press("Close")
    employer.is_on(BUTTON, "Next")
    employer.press("Next")
    employer.hears("Nothing checked yet")

    employer.press("New question")
    employer.hears("Ask for something", "What do you ask for?", "Which details?", "What for, and who asks?")
    employer.write("What for, in one sentence", "To see if you may run our bakery")
    employer.write("Who asks", "Bakker Logistics")
    employer.press("Grade: Needed", CHIP)
    employer.hears("They need", re.compile(".*• Grade"), "push button: Show the question")
    employer.press("Show the question")
    employer.announced("The question is shown. It counts for five minutes.")
    employer.hears("Your question", "Bakker Logistics asks", re.compile(".*Grade"), re.compile("[0-4]:[0-9]{2} left"))
    employer.press("Save as a file")
    employer.choose_file(tmp_path / "question.txt", "Save")
    employer.announced(re.compile("Saved as .*"))


def check_file(person, file, verdict):
    """Open what somebody handed over; the verdict is announced, and stands before the details."""
    person.press("Open a file")
    person.choose_file(file)
    said = person.announced(re.compile(f"{verdict}\\. .+"))
    person.hears("Check a credential", re.compile("panel: " + re.escape(said)), verdict, "push button: Next")


def test_a_counsellor_invites_reads_advises_and_ends(listen, tmp_path):
    issuer = SampleIssuer()
    known = trust_list("Known issuers", [issuer], as_of=now())
    learner = Person(tmp_path / "learner")
    learner.receives_credential(issuer, known)

    counsellor = listen("counsellor")
    make_a_wallet(counsellor, "Guide learners", "Learners I guide")
    counsellor.press("Invite learner")
    counsellor.hears("Invite a learner", "Who gets the record?", "What may it be used for?", "How long?")
    for field, text in {
        "Your name": WHO,
        "Organisation": "Leerwinkel Zuid",
        "Postal address": "Markt 1, 8500 Kortrijk",
        "E-mail address or telephone number": "lies@leerwinkel.example",
        "A name you will recognise": "Amina on Tuesday",
    }.items():
        counsellor.write(field, text)
    counsellor.press("Show the invitation")
    said = counsellor.announced(re.compile("The invitation is shown. The three words are: .*"))
    words = [re.compile(word) for word in said.rpartition(": ")[2].split(", ")]
    counsellor.hears("Your invitation", "Compare these words", *words, "For Amina on Tuesday")
    counsellor.press("Save as a file")
    counsellor.choose_file(learner.folder / "invitation.lwinvite", "Save")
    counsellor.hears(re.compile("Saved as .*"))

    sealed = ("--give", "1:given_name,credits", "--as", "Amina", "--agree", "--out", "amina.lwrecord")
    learner.does("record", "seal", "invitation.lwinvite", "--purpose", "1", *sealed)
    counsellor.go("Guidance")
    counsellor.press("Import record")
    counsellor.hears("Import a record", re.compile("push button: Choose a file.*"))
    counsellor.press("Choose a file")
    counsellor.choose_file(learner.folder / "amina.lwrecord")
    counsellor.announced("The record of Amina is here.")
    counsellor.hears("Learners I guide", re.compile(f".*: Amina, {PURPOSE}, Given, .*"), "push button: Open record")
    counsellor.press("Open record")
    counsellor.announced(re.compile(f"Amina. May be used for: {PURPOSE}. Ends in .*"))
    heard = counsellor.hears("Amina", "May be used for", PURPOSE, "You may not", "Credits", "4 ECTS", "Not shared")
    assert not [line for line in heard if "Peeters" in line or "16/20" in line]

    counsellor.press("Send advice")
    counsellor.hears("Advice for Amina", "text: Your advice")
    counsellor.write("Your advice", ADVICE)
    counsellor.press("Sign and show")
    counsellor.announced(re.compile("Your advice. Signed by you.*"))
    counsellor.press("Save as a file")
    counsellor.choose_file(learner.folder / "advice.lwadvice", "Save")
    counsellor.announced(re.compile("Saved as .*"))
    assert ADVICE in learner.does("consent", "receive", "advice.lwadvice")
    counsellor.press("Done")

    counsellor.press("Erase record")
    counsellor.hears(re.compile("dialog: Erase the record of Amina.*"), "push button: Keep it")
    counsellor.is_on(BUTTON, "Keep it")
    counsellor.press("Erase record")
    counsellor.hears("Learners I guide", re.compile(".*: Amina, .*"), re.compile("erased.*"))


def test_a_learner_shares_an_example_in_dutch(listen):
    learner = listen("learner", "nl_BE")
    learner.hears("Wat wil je doen?", re.compile("radio button: Nederlands, ticked"))
    learner.press("Proberen met voorbeelden")
    learner.hears("Mijn bewijzen", re.compile("10 bewijzen.*"), re.compile("push button: Python .*, Echt, oefening"))
    learner.press(re.compile("Python for data analysis, .*"))
    learner.hears("Wat hierin staat", "Kun je het vertrouwen?", "Echt", "Niet veranderd sinds de uitgifte")
    learner.press("Delen")
    learner.hears("Wat krijgen zij te zien?", "check box: Achternaam: Peeters, ticked", "Voor wie?")
    learner.write("Voor wie?", "Jansen Foods")
    learner.press(re.compile("Achternaam: .*"), BOX)
    learner.hears("Jansen Foods ziet dit", "Amina", "push button: QR-code maken")
    learner.press("QR-code maken")
    learner.hears("Laat dit scannen", "Voor Jansen Foods", "push button: Bestand opslaan", "push button: Klaar")
    learner.press("Klaar")
    learner.go("Geschiedenis")
    learner.hears("Geschiedenis", "Vandaag", "Gedeeld met Jansen Foods", re.compile(".*: voornaam, leerresultaten, .*"))
