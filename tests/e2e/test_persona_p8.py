"""P8: three credentials of three institutions in one dossier for an exam board."""

import io
import json
import re
from datetime import timedelta
from zipfile import ZipFile

import pytest

from tests.e2e.journey import TITLE, Bakery, add_lists, hand_out_key, make_a_wallet
from tests.e2e.window import BOX
from tests.simulators.certificates import SampleAuthority
from tests.simulators.linked_data import LinkedDataSigner
from tests.simulators.readable_bytes import finds
from tests.simulators.sealing import SampleSeal, sealed_credential
from wallet.crypto.keys import PrivateKey

pytestmark = pytest.mark.slow

BIRTH = "1994-04-03"
CHOSEN = ("First name", "Family name", "What the person can do", "Level", "Workload")


def institutions(folder, clock, jwk):
    """A school, a guild and a university: their files, and what knows them."""
    school = Bakery(folder, clock)
    span = {"not_before": clock() - timedelta(days=400), "not_after": clock() + timedelta(days=400)}
    authority, key = SampleAuthority("Seals of Zeeland", **span), PrivateKey.generate("P-256")
    seal = SampleSeal(key, [authority.certify(key.public, organisation="Hogeschool Zeeland", **span)])
    files = [school.credential(jwk)]
    for title, partial in (("Databases", True), ("Whole programme", False)):
        files.append(folder / f"{title}.json")
        files[-1].write_bytes(sealed_credential(seal, title, clock() - timedelta(days=60), partial=partial, ects="5"))
    signer = LinkedDataSigner()
    files.append(folder / "badge.json")
    files[-1].write_text(json.dumps(signer.sign(signer.badge()), indent=1))
    return school, files


@pytest.fixture
def learner(sit, quick_keys, offline):
    return sit("learner")


def test_a_dossier_of_three_institutions(sit, learner, tmp_path, clock):
    make_a_wallet(learner)
    school, files = institutions(tmp_path, clock, hand_out_key(learner))
    # 1: all of them come in.
    learner.go("My credentials")
    learner.press("Add credential")
    learner.dialogs.choose(*files)
    learner.press("Choose files")
    # 2: together; credits within one system only.
    learner.go("Share")
    learner.press("Put together a dossier")
    learner.write("For whom?", "Examencommissie Zuid")
    learner.write("What for?", "Exemption for Databases")
    for title in (TITLE, "Databases", "Whole programme", "Welding, basics"):
        learner.press(re.compile(f"^{title}"), BOX)
    learner.reads("14 ECTS")
    # 3: true, false and nothing, in the issuers' own words.
    learner.reads(re.compile("Databases: yes, says the issuer"))
    learner.reads(re.compile("Whole programme: no, says the issuer"))
    learner.reads(re.compile(f"{TITLE}: not stated"))
    # 5: of what can be cut, the outcomes and credits; not the day of birth.
    learner.press(f"Choose details of {TITLE}")
    for label in CHOSEN[:2]:
        learner.press(re.compile(f"^{label}"), BOX)
    assert not learner.find(re.compile("^Date of birth"), BOX).isChecked()
    learner.press("Only what is ticked")
    assert not learner.shows("Choose details of Databases"), "one seal covers it"
    # 4: originals and a cover in one file.
    dossier = tmp_path / "dossier.zip"
    learner.dialogs.choose(dossier)
    learner.press("Save the dossier")
    learner.reads(re.compile("^Saved as"))
    inside = members(dossier)
    assert {file.read_bytes() for file in files[1:]} < set(inside.values())
    cover = inside["cover.html"].decode()
    assert "Examencommissie Zuid" in cover and "14 ECTS" in cover
    for said in (cover, *learner.texts()):
        assert not re.search(r"gelijk aan|gelijkwaardig|equal to|equivalent|recognised|entitled", said, re.IGNORECASE)
    shared = (dossier.read_bytes(), *inside.values())
    assert not any(finds(data, text) for data in shared for text in (BIRTH, "Peeters"))
    assert any(finds(data, "Clean and join data sets") for data in inside.values())
    verifies_elsewhere(sit, school, dossier, len(files))


def members(dossier):
    with ZipFile(io.BytesIO(dossier.read_bytes())) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def verifies_elsewhere(sit, school, dossier, count):
    """On a second machine each file has its own verdict, and none is broken."""
    board = sit("board")
    board.press("Check a credential")
    add_lists(board, school.trust_file, school.status_file)
    board.go("Check")
    board.drop(dossier)
    board.reads(f"{count} credentials found")
    shown = board.texts()
    assert shown.count("Not changed, but the issuer is not known here") == count - 1
    assert "Genuine" in shown and "Not genuine" not in shown
