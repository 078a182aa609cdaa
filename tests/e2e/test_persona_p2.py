"""P2: somebody in prison, on a computer without internet; the counsellor brings everything on a stick."""

import io
import json
import re
from zipfile import ZipFile

import pytest

from tests.e2e.journey import (
    PASSPHRASE,
    TITLE,
    Bakery,
    add_lists,
    hand_out_key,
    make_a_wallet,
    open_credential,
    verdict,
)
from tests.e2e.window import BOX, FIELD
from tests.simulators.linked_data import LinkedDataSigner
from tests.simulators.readable_bytes import finds
from wallet.vault import Vault

pytestmark = pytest.mark.slow

PRISON = "Penitentiair Leercentrum Hoogstraten, Wortelsteenweg 1"
HIDDEN = "Penitentiair Leercentrum"
FURNITURE = "Welding, basics"


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def learner(sit, quick_keys, offline):
    return sit("learner")


def save_dossier_without_the_place(learner, stick, badge):
    """4: the place of the exam is not ticked, so it is in no file that leaves."""
    learner.go("Share")
    learner.press("Put together a dossier")
    learner.write("For whom?", "Hogeschool Noord")
    learner.press(re.compile(f"^{TITLE}"), BOX)
    learner.press(re.compile(f"^{FURNITURE}"), BOX)
    learner.press(f"Choose details of {TITLE}")
    assert not learner.find(re.compile("^Supervision and identity check"), BOX).isChecked()
    learner.press("Only what is ticked")
    learner.reads("6 chosen details")
    dossier = stick / "dossier.zip"
    learner.dialogs.choose(dossier)
    learner.press("Save the dossier")
    learner.reads(re.compile("^Saved as"))
    with ZipFile(io.BytesIO(dossier.read_bytes())) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    assert len(members) == 3
    # What a credential hides lies inside base64: the search looks there too, and finds what was ticked.
    shared = (dossier.read_bytes(), *members.values())
    assert not any(finds(data, text) for data in shared for text in (HIDDEN, "Wortelsteenweg"))
    assert any(finds(data, TITLE) for data in members.values())
    assert members["welding-basics.json"] == badge.read_bytes()


def back_up(learner, stick):
    """5: everything on the stick, locked."""
    learner.go("Settings")
    learner.press("Make a backup")
    learner.press("Your passphrase", FIELD)
    learner.type("not my passphrase")
    learner.dialogs.choose(stick / "wallet.lwbackup")
    learner.press("Choose where it goes")
    learner.reads(re.compile("That is not the passphrase"))
    learner.press("Your passphrase", FIELD)
    learner.keys("Ctrl+A")
    learner.paste(PASSPHRASE)
    learner.dialogs.choose(stick / "wallet.lwbackup")
    learner.press("Choose where it goes")
    learner.reads("The backup is saved as wallet.lwbackup.")
    backup = (stick / "wallet.lwbackup").read_bytes()
    assert not any(finds(backup, word) for word in (HIDDEN, TITLE, "Amina"))


def bring_back(sit, stick):
    """6: on another computer, after release."""
    home = sit("home")
    home.press("Bring back a backup")
    home.dialogs.choose(stick / "wallet.lwbackup")
    home.press("Choose the backup")
    home.press("Passphrase or recovery code", FIELD)
    home.paste(PASSPHRASE)
    home.press("Bring back my wallet")
    open_credential(home)
    assert home.shows(re.compile("Share"))
    return home


def originals_are_the_same(learner, home, files):
    home.leave()
    with (
        Vault.open(learner.home / "vault", PASSPHRASE) as before,
        Vault.open(home.home / "vault", PASSPHRASE) as after,
    ):
        numbers = [item.id for item in before.credentials.page(limit=10).items]
        assert len(numbers) == 2
        assert [before.credentials.exported(n) for n in numbers] == [after.credentials.exported(n) for n in numbers]
        assert {after.credentials.exported(n).data for n in numbers} == files


def test_everything_comes_by_stick_and_nothing_shared_names_the_prison(sit, learner, stick, clock):
    school = Bakery(stick, clock)
    make_a_wallet(learner)
    jwk = hand_out_key(learner)

    # 1, 2: lists of issuers and of withdrawn credentials, with their dates.
    clock.wind(days=3)
    add_lists(learner, school.trust_file, school.status_file)
    learner.reads(re.compile("of 21 November 2026"))
    learner.reads("Lists of withdrawn credentials: 1")

    # 3: credentials; what is said of withdrawal names the date of the list.
    unit = school.credential(jwk, supervision_and_identity_verification=PRISON)
    signer = LinkedDataSigner()
    badge = stick / "furniture.json"
    badge.write_text(json.dumps(signer.sign(signer.badge()), indent=2))
    for file in (unit, badge):
        learner.go("My credentials")
        learner.press("Add credential")
        learner.dialogs.choose(file)
        learner.press("Choose files")
    open_credential(learner)
    learner.reads(re.compile("list of 21 November 2026|as of 21 November 2026"))

    save_dossier_without_the_place(learner, stick, badge)
    back_up(learner, stick)
    learner.leave()
    home = bring_back(sit, stick)
    originals_are_the_same(learner, home, {unit.read_bytes(), badge.read_bytes()})


def test_the_dossier_verifies_on_a_machine_that_knows_the_school(sit, learner, stick, clock):
    school = Bakery(stick, clock)
    make_a_wallet(learner)
    jwk = hand_out_key(learner)
    learner.go("My credentials")
    learner.press("Add credential")
    learner.dialogs.choose(school.credential(jwk))
    learner.press("Choose files")
    learner.go("Share")
    learner.press("Put together a dossier")
    learner.write("For whom?", "Hogeschool Noord")
    learner.press("Save the dossier")
    learner.reads("Choose a credential first.")
    learner.press(re.compile(f"^{TITLE}"), BOX)
    learner.dialogs.choose(stick / "dossier.zip")
    learner.press("Save the dossier")
    board = sit("board")
    board.press("Check a credential")
    add_lists(board, school.trust_file, school.status_file)
    board.go("Check")
    board.drop(stick / "dossier.zip")
    assert verdict(board)[0].startswith("Genuine")
    # What was chosen is there again at the next visit.
    learner.go("My credentials")
    learner.go("Share")
    learner.press("Put together a dossier")
    assert learner.find(re.compile(f"^{TITLE}"), BOX).isChecked()
    assert learner.find("For whom?", FIELD).text() == "Hogeschool Noord"
