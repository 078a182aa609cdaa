"""A credential of every kind, from a file that was dropped to a code that somebody else reads."""

import json
import re
from datetime import UTC, datetime

import pytest

from tests.e2e.journey import add_lists, check, make_a_wallet, show_code
from tests.e2e.window import BOX
from tests.simulators.every_kind import SECRET, VOCABULARY, EveryKind
from ui.credential.texts import element_name
from wallet.cli import main
from wallet.crypto.secret_box import Argon2Parameters
from wallet.model.elements import Element
from wallet.places import vault_folder
from wallet.transport.reading import join_codes, read_codes
from wallet.vault import Vault

_PASSPHRASE = "stapel kersen 4 fietsen"
_CHEAP = Argon2Parameters(memory_kib=64, iterations=1, lanes=1, salt=bytes(16))
_WHOLE, _SOME = "Food safety in the kitchen", "Welding, basics"
# What a line says of what is kept and not genuine, by code, and of what is refused, by file.
_KEPT = {
    "proof-missing": "Carries no seal",
    "documents-missing": "Changed or not: unknown",
    "key-not-found": "Changed or not: unknown",
}
_REFUSED = {
    "changed.json": "Changed after it was issued.",
    "rivets.json": "It may well be genuine (bbs-2023).",
    "guild.json": f"It uses words from {VOCABULARY}.",
    "chess.json": "An Open Badge of the first kind.",
    "broken.json": "Damaged or incomplete.",
    "shopping.txt": "This is not a credential that this version knows.",
    "holiday.jpg": "There is no readable code in this picture or page.",
}


# --- the window ---------------------------------------------------------------------------------------


@pytest.fixture
def kinds(clock):
    return EveryKind(clock())


def written(folder, files):
    """Write files; returns their paths."""
    folder.mkdir(exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return [folder / name for name in files]


def line_of(person, name):
    """Return what a line of the results says."""
    texts = person.texts()
    return texts[texts.index(name) + 1]


def open_one(person, title):
    person.go("My credentials")
    person.press(re.compile(f"^{re.escape(title)}, "))
    person.reads("Can it be trusted?")


def prepared(sit, kinds, tmp_path):
    """Sit somebody down whose wallet knows the schools."""
    learner = sit("learner")
    make_a_wallet(learner)
    add_lists(learner, *written(tmp_path / "lists", {**kinds.trust_files, "withdrawn.json": kinds.status_list}))
    learner.go("My credentials")
    learner.press("Add credential")
    return learner


@pytest.mark.slow
@pytest.mark.usefixtures("quick_keys")
def test_a_file_of_each_kind_is_dropped_opened_shared_and_checked(sit, kinds, tmp_path):
    learner = prepared(sit, kinds, tmp_path)
    learner.drop(*written(tmp_path / "kept", {file.name: file.data for file in kinds.kept}))
    learner.reads(f"{len(kinds.kept)} added")
    for file in kinds.kept:
        learner.reads(file.title)
        assert _KEPT.get(file.outcome, "genuine") in line_of(learner, file.title), file.name

    for file in kinds.kept:
        open_one(learner, file.title)
        learner.press(re.compile(r"^\d+ of 11 European standard elements$"))
        learner.reads("European standard elements")
        assert {element_name(element) for element in Element} <= set(learner.texts()), file.name

    open_one(learner, _WHOLE)
    learner.press("Share")
    learner.reads("One seal covers all of it. They see everything, or nothing.")
    assert learner.names(BOX) == ["The whole credential"]
    codes = show_code(learner, tmp_path, "whole", button="Make code of all of it")
    assert len(codes) > 1
    assert check(learner, *codes) == "Genuine copy, holder not proven"
    learner.reads("Food safety in the kitchen")
    learner.reads("Leerhuis Linde")

    open_one(learner, _SOME)
    learner.press("Share")
    # Some of it is shown at first; one click shows all of it, and another one none.
    learner.press(re.compile("^Achievement"), BOX)
    learner.press(re.compile("^Achievement"), BOX)
    left = show_code(learner, tmp_path, "some")
    text = "".join(join_codes(text for code in left for text in read_codes(code.read_bytes())))
    assert '"creditsEarned":3.5' in text
    assert SECRET not in text and "A test piece" not in text and "identifier" not in text
    assert check(learner, *left) == "Genuine copy, holder not proven"
    learner.reads("3.5 credits")
    assert SECRET not in "".join(learner.texts())


@pytest.mark.slow
@pytest.mark.usefixtures("quick_keys")
def test_what_is_refused_has_one_reason_and_a_missing_vocabulary_helps_it_in(sit, kinds, tmp_path):
    learner = prepared(sit, kinds, tmp_path)
    vocabulary, *files = written(
        tmp_path / "refused", {"words.jsonld": kinds.vocabulary, **{file.name: file.data for file in kinds.refused}}
    )
    learner.drop(*files)
    learner.reads(f"{len(files)} refused")
    for file in kinds.refused:
        assert _REFUSED[file.name] in line_of(learner, file.name)
    learner.dialogs.choose(vocabulary)
    learner.press("Add this vocabulary from a file: guild.json")
    learner.reads(f"1 added, {len(files) - 1} refused")
    assert "genuine" in line_of(learner, "Journeyman")

    [archive] = written(tmp_path / "more", {"certificates.zip": kinds.archive})
    learner.drop(archive)
    learner.reads(f"3 added, {len(files)} refused")
    learner.go("My credentials")
    learner.reads(re.compile("^3 credentials"))


def test_an_original_is_saved_byte_by_byte(sit, kinds, tmp_path, quick_keys):
    learner = prepared(sit, kinds, tmp_path)
    given = [file for file in kinds.kept if file.name.endswith((".png", ".pdf", ".svg", "diploma.json"))]
    learner.drop(*written(tmp_path / "kept", {file.name: file.data for file in given}))
    learner.reads(f"{len(given)} added")
    for file in given:
        open_one(learner, file.title)
        learner.dialogs.choose(tmp_path / file.name)
        learner.press("Save original")
        learner.wait((tmp_path / file.name).exists)
        assert (tmp_path / file.name).read_bytes() == file.data


# --- the command line ----------------------------------------------------------------------------------


@pytest.fixture
def desk(tmp_path, monkeypatch, capsys):
    """A folder with a wallet, and a way to give commands there; each returns status, output and complaints."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LEARNER_WALLET_HOME", str(tmp_path))
    monkeypatch.delenv("LEARNER_WALLET_VAULT", raising=False)
    Vault.create(vault_folder(), _PASSPHRASE, now=datetime.now(UTC), argon2=_CHEAP)[0].close()
    (tmp_path / "passphrase").write_text(_PASSPHRASE)

    def command(line, *more, own=True):
        status = main([*line.split(), *more, *(("--passphrase-file", "passphrase") if own else ())])
        said = capsys.readouterr()
        return status, said.out, said.err

    return command


def test_the_same_with_commands(desk, tmp_path):
    kinds = EveryKind(datetime.now(UTC))
    written(tmp_path, {**kinds.trust_files, "withdrawn.json": kinds.status_list, "words.jsonld": kinds.vocabulary})
    written(tmp_path / "mine", {file.name: file.data for file in kinds.kept})
    written(tmp_path / "others", {file.name: file.data for file in kinds.refused})
    assert desk("trust add schools.json seals.pem")[0] == 0
    assert desk("status add withdrawn.json")[0] == 0

    status, out, err = desk("add mine")
    assert (status, err) == (0, "")
    added = {line[6:].split(":")[0]: (line[:4].strip(), line) for line in out.splitlines()}
    for file in kinds.kept:
        number, line = added[file.title]
        assert (f"[{file.outcome}]" if file.outcome != "genuine" else ": genuine") in line
        shown = desk("show", number)[1]
        assert sum(label in shown for label in ("Who learned it", "Workload", "Further information")) == 3
        desk("export", number, "--out", "back")
        assert (tmp_path / "back").read_bytes() == file.data

    status, out, err = desk("add others schools.json withdrawn.json")
    assert (status, out) == (2, "")
    for file in kinds.refused:
        # What plainly is no credential is passed over in a folder, as it is in an archive.
        assert (f"[{file.outcome}]: others/{file.name}:" in err) == (file.name != "shopping.txt"), file.name
    assert "learner-wallet trust add" in err and "learner-wallet status add" in err
    assert ": genuine" in desk(f"add others/guild.json --context {VOCABULARY}=words.jsonld")[1]

    whole, some = added[_WHOLE][0], added[_SOME][0]
    assert "One seal covers" in desk("share", whole, "--show", "name", "--copy", "--out", "x")[2]
    assert desk("share", whole, "--whole", "--copy", "--frames", "frames")[0] == 0
    chosen = ("--show", "credentialSubject/creditsEarned", "--copy", "--qr", "some.png", "--pdf", "some.pdf")
    assert desk("share", some, *chosen)[0] == 0
    known = ("--trust", "schools.json", "--status-list", "withdrawn.json")
    frames = sorted(str(path) for path in (tmp_path / "frames").iterdir())
    for reading in (("scan", *frames), ("scan", "some.png"), ("verify", "some.pdf")):
        status, out, _ = desk(reading[0], *reading[1:], *known, own=False)
        assert status == 3 and "[holder-binding-missing]" in out
        assert SECRET not in out
    assert "(not shared)" in out and "content-incomplete" not in out
    status, out, _ = desk("verify mine/transcript.json", *known, own=False)
    assert "Stocks and broths  genuine" in out
    assert desk("verify mine/transcript.json", own=False)[0] == 3
    assert json.loads(desk("verify mine/food-safety.json --json", *known, own=False)[1])["profile"] == "open-badge-3"
