"""The process dies at any moment: what was confirmed stays, and the vault opens."""

import multiprocessing
import random
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from wallet.crypto.secret_box import Argon2Parameters
from wallet.errors import WrongPassphraseError, WrongRecoveryCodeError
from wallet.model.stored import CredentialKind, CredentialSummary, HistoryEntry
from wallet.vault import Vault

NOW = datetime(2026, 3, 1, tzinfo=UTC)
PASSPHRASES = ("Groene fiets op zolder", "Zeven lampen in de gang")
KILLS = 200
KILLS_OF_EACH_CHANGE = 25

if sys.platform == "win32":
    context = multiprocessing.get_context("spawn")
else:
    # Children that have their imports already: most of their short lives is work.
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["wallet.vault.vault", "zxcvbn"])

Work = Callable[[Path, int, Connection], None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "vault"
    cheap = Argon2Parameters(memory_kib=64, iterations=1, lanes=1, salt=bytes(16))
    Vault.create(folder, PASSPHRASES[0], now=NOW, argon2=cheap)[0].close()
    return folder


def original_of(number: int) -> bytes:
    return random.Random(number).randbytes(4096)


def summary_of(number: int) -> CredentialSummary:
    kind = tuple(CredentialKind)[number % 4]
    return CredentialSummary(title=f"Course {number}", issuer_name="Aarden", kind=kind, format="dc+sd-jwt")


class Pace:
    """Random moments that fit the machine: later ones after a child that confirmed nothing, else earlier ones."""

    def __init__(self, seed: int, longest: float) -> None:
        self.chance = random.Random(seed)
        self.longest = longest

    def moment(self) -> float:
        return self.chance.uniform(0, self.longest)

    def learn(self, confirmed: list[str]) -> None:
        self.longest *= 1.5 if not confirmed else 0.9


def killed(work: Work, folder: Path, start: int, delay: float) -> list[str]:
    """Let a child work for a moment, kill it, and return what it had confirmed by then."""
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=work, args=(folder, start, theirs))
    child.start()
    theirs.close()
    # From the first sign of life on, so that the delay falls on the vault and not on the start.
    confirmed = [ours.recv()]
    time.sleep(delay)
    child.kill()
    child.join()
    with suppress(EOFError):
        while True:
            confirmed.append(ours.recv())
    ours.close()
    child.close()
    return confirmed[1:]


def add_and_share(folder: Path, start: int, confirm: Connection) -> None:
    confirm.send("alive")
    vault = Vault.open(folder, PASSPHRASES[0])
    number = start
    while True:
        vault.credentials.add(original_of(number), summary_of(number), NOW)
        confirm.send(f"added {number}")
        vault.history.append(HistoryEntry(at=NOW, action="shared", subjects=(f"Course {number}",)))
        confirm.send(f"shared {number}")
        with vault.transaction():
            vault.credentials.add(original_of(number + 1), summary_of(number + 1), NOW)
            vault.history.append(HistoryEntry(at=NOW, action="both", subjects=(f"Course {number + 1}",)))
        confirm.send(f"added {number + 1}")
        number += 2


@pytest.mark.slow
def test_no_confirmed_credential_is_lost(folder: Path):
    pace = Pace(2026, 0.08)
    confirmed: list[str] = []
    for kill in range(KILLS):
        confirmed += (done := killed(add_and_share, folder, kill * 100_000, pace.moment()))
        pace.learn(done[3:])
    with Vault.open(folder, PASSPHRASES[0]) as vault:
        vault.check_integrity()
        items = vault.credentials.page(limit=1_000_000).items
        kept = {item.summary.title: item for item in items}
        history = vault.history.page(limit=1_000_000).items
        shared = {entry.subjects[0] for entry in history if entry.action == "shared"}
        both = {entry.subjects[0] for entry in history if entry.action == "both"}
        for line in confirmed:
            what, number = line.split()
            title = f"Course {number}"
            if what == "added":
                assert vault.credentials.original(kept[title].id) == original_of(int(number))
            else:
                assert title in shared
        # What was not confirmed is there whole or not at all.
        assert both == {title for title in kept if int(title.split()[1]) % 2}
        assert shared <= set(kept)
        assert vault.credentials.page("course", limit=1).total == len(items) == vault.info.credential_count
        assert all(vault.credentials.page(title, limit=1).total for title in pace.chance.sample(sorted(kept), 50))
    added = sum(line.startswith("added") for line in confirmed)
    # Enough work was done for the kills to hit something, and only the one in flight is unconfirmed.
    assert added > KILLS
    assert added <= len(items) <= added + KILLS


def change_passphrases(folder: Path, turn: int, confirm: Connection) -> None:
    confirm.send("alive")
    vault = Vault.open(folder, PASSPHRASES[turn % 2])
    while True:
        vault.change_passphrase(PASSPHRASES[turn % 2], PASSPHRASES[(turn + 1) % 2])
        turn += 1
        confirm.send(str(turn % 2))


def opens(folder: Path, passphrase: str) -> bool:
    try:
        with Vault.open(folder, passphrase) as vault:
            vault.check_integrity()
            return vault.credentials.original(1) == original_of(1)
    except WrongPassphraseError:
        return False


@pytest.fixture
def filled(folder: Path) -> Path:
    with Vault.open(folder, PASSPHRASES[0]) as vault, vault.transaction():
        for number in range(1, 60):
            vault.credentials.add(original_of(number), summary_of(number), NOW)
    return folder


@pytest.mark.slow
def test_a_change_of_passphrase_leaves_the_old_or_the_new(filled: Path):
    pace = Pace(1, 0.06)
    turn, changes = 0, 0
    for _ in range(KILLS_OF_EACH_CHANGE):
        confirmed = killed(change_passphrases, filled, turn, pace.moment())
        pace.learn(confirmed[2:])
        changes += len(confirmed)
        last = int(confirmed[-1]) if confirmed else turn
        opened = [opens(filled, passphrase) for passphrase in PASSPHRASES]
        # Exactly one: the last one confirmed, or the one that was being set.
        assert sum(opened) == 1
        turn = last if opened[last] else 1 - last
    assert changes > KILLS_OF_EACH_CHANGE


def make_recovery_codes(folder: Path, _: int, confirm: Connection) -> None:
    confirm.send("alive")
    vault = Vault.open(folder, PASSPHRASES[0])
    while True:
        confirm.send(vault.new_recovery_code(PASSPHRASES[0]).text)


def rekey(folder: Path, _: int, confirm: Connection) -> None:
    confirm.send("alive")
    vault = Vault.open(folder, PASSPHRASES[0])
    while True:
        confirm.send(vault.rekey(PASSPHRASES[0]).text)


@pytest.mark.slow
@pytest.mark.parametrize(("work", "longest"), [(make_recovery_codes, 0.05), (rekey, 0.15)])
def test_a_new_code_or_key_leaves_a_vault_that_opens(filled: Path, work: Work, longest: float):
    pace = Pace(3, longest)
    code, done, good = "", 0, 0
    for _ in range(KILLS_OF_EACH_CHANGE):
        confirmed = killed(work, filled, 0, pace.moment())
        pace.learn(confirmed[2:])
        done += len(confirmed)
        code = confirmed[-1] if confirmed else code
        assert opens(filled, PASSPHRASES[0])
        if code:
            # Void only where a newer one was being made when the child died.
            with suppress(WrongRecoveryCodeError):
                Vault.open_with_recovery_code(filled, code).close()
                good += 1
        left = {path.name for path in filled.iterdir()}
        assert left == {"vault.db", "vault.lock", "keyslots.json", "keyslots.copy.json"}
    assert done > KILLS_OF_EACH_CHANGE
    assert good > 0


def create(folder: Path, _: int, confirm: Connection) -> None:
    confirm.send("alive")
    cheap = Argon2Parameters(memory_kib=64, iterations=1, lanes=1, salt=bytes(16))
    Vault.create(folder, PASSPHRASES[0], now=NOW, argon2=cheap)
    confirm.send("made")
    time.sleep(60)


@pytest.mark.slow
def test_a_creation_leaves_a_vault_or_none(tmp_path: Path):
    pace = Pace(4, 0.03)
    outcomes = set()
    for number in range(KILLS_OF_EACH_CHANGE):
        folder = tmp_path / str(number)
        confirmed = killed(create, folder, 0, pace.moment())
        pace.learn(confirmed)
        there = Vault.exists(folder)
        assert there or not confirmed
        if not there:
            Vault.create(folder, PASSPHRASES[0], now=NOW, argon2=Argon2Parameters(64, 1, 1, bytes(16)))[0].close()
        Vault.open(folder, PASSPHRASES[0]).close()
        outcomes.add(there)
    assert outcomes == {True, False}
