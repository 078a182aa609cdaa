"""A folder of everything dropped on the window: each file ends as it must, and nothing is ever half added."""

import random
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.e2e.importing import AT, PASSPHRASE, make_wallet
from tests.e2e.journey import make_a_wallet
from tests.simulators.mixed_folder import DUPLICATE, KEPT, KINDS, MixedFolder
from ui.widgets.rows import EntryRow
from wallet.errors import WalletError
from wallet.holder import Holder
from wallet.transport.keeping import to_keep
from wallet.transport.reading import read_input
from wallet.vault import Vault

pytestmark = [pytest.mark.slow, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]

COUNT = 3 * KINDS
SHOWN = 60
KILLS = 3


@pytest.fixture(scope="module")
def mixed():
    return MixedFolder(AT)


@pytest.fixture(scope="module")
def made(mixed):
    return tuple(mixed.files(COUNT))


@pytest.fixture
def dropped(tmp_path, made):
    """The files in a folder, in order."""
    folder = tmp_path / "dropped"
    folder.mkdir()
    paths = [folder / file.name for file in made]
    for path, file in zip(paths, made, strict=True):
        path.write_bytes(file.data)
    return paths


def exported(holder):
    """What every credential in a wallet leaves it as."""
    return [holder.export(item.stored.id).data for item in holder.page(limit=500).items]


def as_given(made):
    """Every file, and every credential in an archive, as it may be given back."""
    files = {file.data for file in made}
    inside = {
        item.data for file in made if file.name.endswith(".zip") for item in to_keep(file.data, read_input(file.data))
    }
    return files | inside


def in_wallet(person, work):
    """Do something with the wallet of a window."""
    found = []
    session = person.program.services.session
    person.program.services.tasks.vault.submit(lambda: work(session.holder), found.append, found.append)
    person.wait(lambda: found)
    assert not isinstance(found[0], WalletError), found[0]
    return found[0]


def learner_with(sit, mixed):
    """Somebody with an empty wallet that knows the issuers, on the page that adds."""
    learner = sit("learner")
    make_a_wallet(learner)
    in_wallet(learner, lambda holder: [holder.add_trust_list(data, name) for name, data in mixed.trust_files.items()])
    learner.press("Add credential")
    return learner


def rows_of(learner):
    """Title and sentence of each line of the page."""
    return [row.texts() for row in learner.window.findChildren(EntryRow)]


def end(learner):
    """Wait until everything was read."""
    while learner.program.busy:
        learner.settle()


def summary(expected):
    """What the page says of so many outcomes."""
    there = expected.pop(DUPLICATE, 0)
    added = expected.pop(KEPT)
    return f"{added} added, {there} already there, {sum(expected.values())} refused"


def test_every_file_ends_as_it_must_and_is_given_back_byte_for_byte(sit, quick_keys, monkeypatch, mixed, made, dropped):
    monkeypatch.setattr("tests.e2e.window._PATIENCE", 60_000)
    learner = learner_with(sit, mixed)
    learner.drop(*dropped)
    end(learner)
    expected = Counter(outcome for file in made for outcome in file.outcomes)
    learner.reads(summary(dict(expected)))

    # The refused stand first, each with its file's name.
    refused = [file for file in made if any(one not in (KEPT, DUPLICATE) for one in file.outcomes)]
    learner.wait(lambda: len(rows_of(learner)) == SHOWN)
    rows = rows_of(learner)
    named = Counter(name.rpartition("/")[2] for name, _ in rows)
    for file in refused:
        if not file.name.endswith(".zip"):
            assert named[file.name] == 1
    assert named["broken.json"] == sum(file.name.endswith(".zip") for file in made)
    assert all(sentence for _, sentence in rows)

    left = in_wallet(learner, exported)
    assert Counter(left) == Counter(kept_files(made))
    in_wallet(learner, lambda holder: holder.vault.check_integrity())

    # The same again adds nothing.
    learner.go("My credentials")
    learner.reads(re.compile(f"^{expected[KEPT]} credentials"))
    learner.press("Add credential")
    learner.drop(*dropped)
    end(learner)
    refusals = sum(expected.values()) - expected[KEPT] - expected[DUPLICATE]
    learner.reads(f"{expected[KEPT] + expected[DUPLICATE]} already there, {refusals} refused")
    assert in_wallet(learner, lambda holder: holder.vault.credentials.counts()[0]) == expected[KEPT]


def kept_files(made):
    """What must be given back: files as they are, and what was kept of an archive."""
    for file in made:
        if not file.name.endswith(".zip"):
            if file.outcomes == (KEPT,):
                yield file.data
            continue
        items = to_keep(file.data, read_input(file.data))
        for item, outcome in zip(items, file.outcomes, strict=True):
            if outcome == KEPT:
                yield item.data


def test_stopping_leaves_whole_credentials_and_no_others(sit, quick_keys, monkeypatch, mixed, made, dropped):
    monkeypatch.setattr("tests.e2e.window._PATIENCE", 60_000)
    learner = learner_with(sit, mixed)
    page = learner.program.screen("add").page
    read = []
    monkeypatch.setattr(page, "show_progress", lambda *at, told=page.show_progress: (read.append(at), told(*at)))
    page.files_given.emit([str(path) for path in dropped])
    learner.wait(lambda: len(read) > COUNT // 3)
    page.stop_wanted.emit()
    end(learner)

    left = in_wallet(learner, exported)
    assert 0 < len(left) < sum(file.outcomes.count(KEPT) for file in made)
    assert set(left) <= as_given(made)
    # What was begun was ended: of the files that were read, in order, none is missing.
    begun = [file for file in made if file.data in set(left)]
    assert begun == [file for file in made[: made.index(begun[-1]) + 1] if file.outcomes == (KEPT,)]
    in_wallet(learner, lambda holder: holder.vault.check_integrity())


def test_a_killed_import_leaves_whole_credentials_and_can_be_done_again(tmp_path, monkeypatch, mixed, made, dropped):
    home = tmp_path / "home"
    monkeypatch.setenv("LEARNER_WALLET_HOME", str(home))
    folder = home / "vault"
    make_wallet(folder, mixed)
    chance, known = random.Random(7), as_given(made)
    most = sum(file.outcomes.count(KEPT) for file in made)
    before = 0
    for kill in range(KILLS):
        wanted = before + chance.randrange(1, max(2, (most - before) // (KILLS - kill)))
        confirmed = killed_after(home, dropped[0].parent, wanted)
        with Vault.open(folder, PASSPHRASE) as vault:
            vault.check_integrity()
            holder = Holder(vault, lambda: AT)
            left = exported(holder)
            assert len(left) >= confirmed >= min(wanted, most)
            assert set(left) <= known
            assert all(holder.open(item.stored.id).original for item in holder.page(limit=500).items)
            before = len(left)
    with Vault.open(folder, PASSPHRASE) as vault:
        holder = Holder(vault, lambda: AT)
        for file in made:
            for item in kept_of(file):
                holder.add(item.data, file=item.file, carrier=item.carrier)
        assert len(exported(holder)) == most


def kept_of(file):
    """What a wallet would be given of a file."""
    try:
        return [item for item in to_keep(file.data, read_input(file.data)) if item.error is None]
    except WalletError:
        return []


def killed_after(home: Path, folder: Path, wanted: int) -> int:
    """Import in a process of its own and kill it once it confirmed so many credentials; returns how many it did."""
    script = Path(__file__).with_name("importing.py")
    command = [sys.executable, str(script), str(home), str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "opened\n"
        confirmed = 0
        while confirmed < wanted:
            confirmed = int(process.stdout.readline())
        process.kill()
    return confirmed
