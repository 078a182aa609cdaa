"""After a whole journey at the window, nothing of it stands readable in any file the program wrote."""

import base64
import re
import tempfile

import pytest

from tests.e2e.journey import (
    Bakery,
    add_lists,
    begin_sharing,
    check,
    hand_out_key,
    make_a_wallet,
    open_credential,
    show_code,
    verdict,
)
from tests.e2e.window import CHIP, FIELD

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
    pytest.mark.usefixtures("quick_keys"),
]
PASSPHRASE = "zilvervis kwartel Plantagebrug 93"
WRONG = "zilvervis kwartel Plantagebrug 94"
TITLE = "Zilvervisserij voor gevorderden"
RECIPIENT = "Oesterbank Planckaert"
SCHOOL = "Visserijschool Plantijn"
SEARCHED = "zilvervisser"
CLAIMS = {
    "achievement_title": TITLE,
    "given_name": "Quirinezia",
    "family_name": "Vandenplanterweck",
    "learning_outcomes": ["Netten boeten bij nachtelijk tij"],
    "learner_identification": "55.12.09-817.36",
    "assessment_grade": "17,25/20",
}
_FOLDERS = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")
_TEMPORARY = ("TMPDIR", "TMP", "TEMP", "SQLITE_TMPDIR")


@pytest.fixture
def everything(tmp_path, monkeypatch):
    """The one folder in which all that a program writes unasked ends up."""
    folder = tmp_path / "everything"
    for name in (*_FOLDERS, *_TEMPORARY):
        place = folder / name.lower()
        place.mkdir(parents=True)
        place.chmod(0o700)
        monkeypatch.setenv(name, str(place))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


def forms(text):
    """How a text may stand in a file."""
    plain = text.encode()
    yield from (plain, plain.lower(), plain.upper())
    yield from (text.encode("utf-16-le"), text.encode("utf-16-be"))
    yield plain.hex().encode()
    for start in range(3):  # wherever it begins within a group of three bytes
        whole = plain[start:]
        whole = whole[: len(whole) // 3 * 3]
        yield from (base64.b64encode(whole), base64.urlsafe_b64encode(whole))


def readable(folder, texts):
    """Return file and text of everything that can be read in a folder."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    found = []
    for path in files:
        data = path.read_bytes() + b"\0" + path.name.encode()
        found += [(path.name, text) for text in texts if any(form in data for form in forms(text))]
    return found


def test_the_search_finds_every_form(tmp_path):
    for number, form in enumerate(forms(RECIPIENT)):
        file = tmp_path / f"{number}.bin"
        file.write_bytes(b"\x07\x00" + form + b"\x00")
        assert readable(tmp_path, [RECIPIENT])
        file.unlink()
    (tmp_path / f"{SEARCHED}.log").touch()
    assert readable(tmp_path, [SEARCHED, TITLE]) == [(f"{SEARCHED}.log", SEARCHED)]


def test_nothing_of_a_journey_is_readable_in_any_file(sit, everything, tmp_path, clock, capfd):
    bakery = Bakery(tmp_path, clock, SCHOOL)
    learner = sit("everything/learner")
    code = make_a_wallet(learner, PASSPHRASE)
    jwk = hand_out_key(learner)
    add_lists(learner, bakery.trust_file, bakery.status_file)
    given = bakery.credential(jwk, **CLAIMS)
    learner.go("My credentials")
    learner.press("Add credential")
    learner.dialogs.choose(given)
    learner.press("Choose files")
    learner.press("Show my credentials")
    learner.write("Search title, issuer, skill", SEARCHED)
    learner.keys("Enter")
    texts = [PASSPHRASE, WRONG, TITLE, RECIPIENT, SEARCHED, SCHOOL, code, code.replace("-", "")]
    texts += [text for value in CLAIMS.values() for text in (value if isinstance(value, list) else [value])]
    texts += [part[:60] for part in given.read_text(encoding="ascii").split("~") if part] + [jwk["x"], jwk["y"]]
    assert readable(everything, texts) == []

    learner.press(re.compile(f"^{TITLE}, "))
    learner.press("Technical view")
    begin_sharing(learner, RECIPIENT, TITLE)
    pictures = show_code(learner, tmp_path)
    assert readable(everything, texts) == []
    assert check(learner, *pictures) == "Genuine"
    learner.press("Technical view")
    learner.press("Copy the text")
    learner.keys("Escape")
    assert verdict(learner)[0] == "Genuine"
    learner.go("Settings")
    learner.press("Dark", CHIP)
    learner.go("History")
    learner.reads(f"Shared with {RECIPIENT}")
    assert readable(everything, texts) == []

    learner.go("Lock now")
    assert readable(everything, texts) == []
    learner.write("Your passphrase", WRONG)
    learner.press("Open my wallet")
    learner.wait(lambda: not learner.find("Your passphrase", FIELD).text())
    learner.write("Your passphrase", PASSPHRASE)
    learner.keys("Enter")
    open_credential(learner, TITLE)
    learner.press("Remove")
    learner.reads("Your wallet is empty")
    assert readable(everything, texts) == []

    learner.leave()
    assert readable(everything, texts) == []
    assert any(path.name == "preferences.json" for path in everything.rglob("*"))
    assert list((everything / "tmpdir").iterdir()) == []
    said = "".join(capfd.readouterr())
    assert [text for text in texts if text in said] == []
