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
NAME = re.compile("(heading: )?Amina")
SAVED = re.compile("Saved as .*")
DIALOG = "dialog: {}.*"
PURPOSE = "Choosing a next course"
ADVICE = "You know more than your papers say. Start with the database course."
INVITER = {
    "Your name": "Lies Claes",
    "Organisation": "Leerwinkel Zuid",
    "Postal address": "Markt 1, 8500 Kortrijk",
    "E-mail address or telephone number": "lies@leerwinkel.example",
    "A name you will recognise": "Amina on Tuesday",
}
ALWAYS_SHARED = "check box: Title, issuer, type: always visible, ticked, cannot be used"


def test_a_learner_keeps_a_credential_hears_it_and_shares_less(listen, tmp_path):
    bakery = Bakery(tmp_path, lambda: datetime.now(UTC).replace(microsecond=0))
    learner = listen("learner")
    make_a_wallet(learner, "Keep my credentials", "My credentials")
    learner.hears("heading: Your wallet is empty", "push button: Add credential")
    jwk = hand_out_key(learner)
    learner.go("Settings")
    learner.arrives("Settings", "heading: Look and language", "combo box: Language, English")
    for file in (bakery.trust_file, bakery.status_file):
        add_list(learner, file)
    add_file(learner, bakery.credential(jwk))
    learner.press(re.compile(f"{TITLE}, Bakery school, .*, Genuine(, .*)?"))
    verdict = ("Genuine", "Not changed since it was issued", "Issuer is known", "It is yours", "Not withdrawn")
    learner.arrives(TITLE, "heading: What this says", "Level", "heading: Can it be trusted?", *verdict)
    shared = share_less(learner, tmp_path / "shared.sdjwt")
    assert "given_name" in shared and not {"family_name", "workload", "birthdate"} & set(shared)
    learner.go("History")
    told = re.compile(f"{TITLE}: first name, what the person can do, .*as a file.*")
    learner.arrives("History", re.compile("(heading: )?Today"), "Shared with Jansen Foods", told)


def test_an_employer_hears_a_verdict_and_asks(listen, tmp_path):
    learner, known = a_learner_elsewhere(tmp_path)
    learner.answer("1", "--show", "given_name", "--audience", "Jansen Foods", "--out", "shown.sdjwt")
    employer = listen("employer")
    employer.press("Check a credential")
    employer.arrives("Check a credential", re.compile("push button: Scan a code.*"), "heading: Nothing checked yet")
    check_file(employer, learner.folder / "shown.sdjwt", "Could not be checked here")
    employer.go("Settings")
    add_list(employer, known)
    employer.go("Check")
    check_file(employer, learner.folder / "shown.sdjwt", "Genuine")
    employer.hears("Amina", "Not shared", "Not changed since it was issued", "Issuer is known", "push button: Next")
    employer.is_on(BUTTON, "Next")
    employer.press("Technical view")
    employer.hears(re.compile(DIALOG.format("Technical view")), "text: Checks", "push button: Close")
    employer.press("Close")
    employer.is_on(BUTTON, "Next")
    employer.press("Next")
    employer.hears("heading: Nothing checked yet")
    ask(employer, tmp_path / "question.txt")


def test_a_counsellor_invites_reads_advises_and_ends(listen, tmp_path):
    learner, _ = a_learner_elsewhere(tmp_path)
    counsellor = listen("counsellor")
    make_a_wallet(counsellor, "Guide learners", "Learners I guide")
    invite(counsellor, learner.folder / "invitation.lwinvite")
    given = ("--give", "1:given_name,credits", "--as", "Amina", "--purpose", "1", "--agree")
    learner.does("record", "seal", "invitation.lwinvite", *given, "--out", "amina.lwrecord")
    read_record(counsellor, learner.folder / "amina.lwrecord")
    advise(counsellor, learner.folder / "advice.lwadvice")
    assert ADVICE in learner.does("consent", "receive", "advice.lwadvice")

    counsellor.press("Done")
    counsellor.arrives("Learners I guide")
    counsellor.press("Erase record")
    counsellor.hears(re.compile(DIALOG.format("Erase the record of Amina")), "push button: Keep it")
    counsellor.is_on(BUTTON, "Keep it")
    counsellor.press("Erase record")
    counsellor.arrives("Learners I guide", re.compile(".*: Amina, .*"), re.compile("erased.*"))


def test_a_learner_shares_an_example_in_dutch(listen):
    learner = listen("learner", "nl_BE")
    learner.arrives("Wat wil je doen?", "radio button: Nederlands, ticked")
    learner.press("Proberen met voorbeelden")
    learner.arrives("Mijn bewijzen", re.compile("10 bewijzen.*"))
    learner.press(re.compile("Python voor data-analyse, .*, Echt, oefening(, .*)?"))
    verdict = ("heading: Kun je het vertrouwen?", "Echt", "Niet veranderd sinds de uitgifte")
    learner.arrives("Python voor data-analyse", "heading: Wat hierin staat", *verdict)
    learner.press("Delen")
    learner.arrives("Wat krijgen zij te zien?", "Voor wie?", "check box: Achternaam: Peeters, ticked")
    learner.write("Voor wie?", "Jansen Foods")
    learner.press(re.compile("Achternaam: .*"), BOX)
    learner.hears(re.compile("(heading: )?Jansen Foods ziet dit"), NAME, "push button: QR-code maken")
    learner.press("QR-code maken")
    learner.arrives("Laat dit scannen", "Voor Jansen Foods", "push button: Bestand opslaan", "push button: Klaar")
    learner.press("Klaar")
    learner.go("Geschiedenis")
    told = re.compile(".*: voornaam, leerresultaten, .*")
    learner.arrives("Geschiedenis", re.compile("(heading: )?Vandaag"), "Gedeeld met Jansen Foods", told)


# --- steps ---------------------------------------------------------------------------------------------


def a_learner_elsewhere(folder):
    """Make a wallet on another computer, with a credential in it; returns it, and a list that names the issuer."""
    issuer = SampleIssuer()
    known = trust_list("Known issuers", [issuer], as_of=now())
    learner = Person(folder / "elsewhere")
    learner.receives_credential(issuer, known)
    return learner, learner.folder / "known.json"


def make_a_wallet(person, opener, title):
    """From the first page to an open wallet."""
    person.arrives("What do you want to do?", re.compile(f"push button: {opener}, .*"))
    person.is_on(BUTTON, "Keep my credentials")
    person.press(opener)
    field = re.compile("password text: Choose a passphrase, .*")
    person.arrives("Make your wallet", field, "push button: Make my wallet")
    person.is_on(SECRET, "Choose a passphrase")
    person.write("Choose a passphrase", PASSPHRASE, SECRET)
    person.hears("Very good.")
    person.press("Make my wallet")
    lines = person.arrives("Your recovery code", *[CODE_GROUP] * 7, "push button: Go on, cannot be used")
    assert not [line for line in lines if PASSPHRASE in line]
    person.press("I wrote it down or saved it", BOX)
    person.press("Go on")
    person.arrives(title)


def hand_out_key(person):
    """Return the key as it is read out."""
    person.press("Add credential")
    person.press("Give an issuer my key")
    person.press("JWK", CHIP)
    return json.loads(person.reads("Public key", re.compile(r"\{.*\}")))


def add_list(person, file):
    """Add a list of issuers or of withdrawn credentials."""
    person.press("Add a list from a file")
    person.choose_file(file)
    person.announced(re.compile("Added.*"))


def add_file(person, file):
    """Add a credential."""
    person.go("My credentials")
    person.press("Add credential")
    person.arrives("Add credentials", re.compile("push button: Choose files, .*"), re.compile("push button: Paste, .*"))
    person.press("Choose files")
    person.choose_file(file)
    person.announced("1 added")
    added = re.compile("(heading: )?1 added")
    person.arrives("Add credentials", added, TITLE, "Bakery school · genuine", "push button: Show my credentials")
    person.press("Show my credentials")
    person.arrives("My credentials", re.compile("1 credential.*"))


def share_less(person, file):
    """Share less than is suggested; returns what the file tells."""
    person.press("Share")
    person.arrives("What will they see?", "For whom?", ALWAYS_SHARED, "check box: First name: Amina, ticked")
    person.write("For whom?", "Jansen Foods")
    for box in ("Workload", "Family name"):
        person.press(re.compile(f"{box}: .*"), BOX)
    preview = re.compile("(heading: )?Jansen Foods will see")
    heard = person.hears(preview, NAME, TITLE, "push button: Make QR code")
    assert [line for line in heard if "Peeters" in line] == ["check box: Family name: Peeters, not ticked"]
    person.press("Make QR code")
    person.announced(re.compile(".*code.*"))
    person.arrives("Let them scan this", "For Jansen Foods", "push button: Save file", "push button: Done")
    person.press("Save file")
    person.choose_file(file, "Save")
    person.announced(SAVED)
    person.press("Done")
    return disclosed(file.read_text())


def check_file(person, file, verdict):
    """Open what somebody handed over; the verdict is announced, and stands before the details."""
    person.press("Open a file")
    person.choose_file(file)
    said = person.announced(re.compile(rf"{verdict}\. .+"))
    card = re.compile("panel: " + re.escape(said))
    person.arrives("Check a credential", card, f"heading: {verdict}", "push button: Next")


def ask(person, file):
    """Ask for a grade, and save the question."""
    person.press("New question")
    parts = ("What do you ask for?", "Which details?", "What for, and who asks?")
    person.arrives("Ask for something", *(f"heading: {part}" for part in parts))
    person.write("What for, in one sentence", "To see if you may run our bakery")
    person.write("Who asks", "Bakker Logistics")
    person.press("Grade: Needed", CHIP)
    person.hears("They need", re.compile(".*• Grade"), "push button: Show the question")
    person.press("Show the question")
    person.announced("The question is shown. It counts for five minutes.")
    left = re.compile("[0-4]:[0-9]{2} left")
    person.arrives("Let them scan this", "Bakker Logistics asks", re.compile(".*Grade"), left)
    person.press("Save as a file")
    person.choose_file(file, "Save")
    person.announced(SAVED)
    assert file.stat().st_size > 0


def invite(person, file):
    """Invite a learner: the three words are announced, and can be read again."""
    person.press("Invite learner")
    parts = ("Who gets the record?", "What may it be used for?", "How long?")
    person.arrives("Invite a learner", *(f"heading: {part}" for part in parts))
    for field, text in INVITER.items():
        person.write(field, text)
    person.press("Show the invitation")
    said = person.announced(re.compile("The invitation is shown. The three words are: .*"))
    words = said.rpartition(": ")[2].split(", ")
    assert len(words) == 3
    person.arrives("Let the learner scan this", "Compare these words", *words, "For Amina on Tuesday")
    person.press("Save as a file")
    person.choose_file(file, "Save")
    person.announced(SAVED)


def read_record(person, file):
    """Import a record and read it, and nothing else."""
    person.go("Guidance")
    person.press("Import record")
    person.arrives("Import a record", re.compile("push button: Choose a file, .*"))
    person.press("Choose a file")
    person.choose_file(file)
    person.announced("The record of Amina is here.")
    row = re.compile(f"radio button: Amina, {PURPOSE}, Given, .*, ticked")
    person.arrives("Learners I guide", row, "push button: Open record")
    person.press("Open record")
    person.announced(re.compile(f"Amina. May be used for: {PURPOSE}. Ends in .*"))
    heard = person.arrives("Amina", "May be used for", PURPOSE, "You may not", "Credits", "4 ECTS", "Not shared")
    assert not [line for line in heard if "Peeters" in line or "16/20" in line]


def advise(person, file):
    """Write advice, sign it and save it."""
    person.press("Send advice")
    person.arrives("Advice for Amina", "text: Your advice")
    person.write("Your advice", ADVICE)
    person.press("Sign and show")
    person.announced(re.compile("Your advice. Signed by you.*"))
    person.press("Save as a file")
    person.choose_file(file, "Save")
    person.announced(SAVED)
