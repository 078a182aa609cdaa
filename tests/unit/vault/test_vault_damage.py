import json
import random
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wallet.crypto.secret_box import Argon2Parameters
from wallet.errors import (
    KeySlotsDamagedError,
    VaultDamagedError,
    VaultInUseError,
    VaultTooNewError,
    WrongPassphraseError,
)
from wallet.model.stored import CredentialSummary
from wallet.vault import RecoveryCode, Vault
from wallet.vault.key_slots import KeySlots, _checksum

SLOTS = ("keyslots.json", "keyslots.copy.json")
PAGE_BYTES = 4096


@pytest.fixture
def closed(vault: Vault, folder: Path, now: datetime, summary: Callable[..., CredentialSummary]) -> Path:
    """A folder with a closed vault of fifty credentials."""
    chance = random.Random(1)
    with vault.transaction():
        for number in range(50):
            vault.credentials.add(chance.randbytes(3000), summary(f"Course {number}"), now)
    vault.close()
    return folder


def change(path: Path, place: int) -> None:
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)


def rewrite_slots(path: Path, **changes: object) -> None:
    content = json.loads(path.read_bytes()) | changes
    del content["checksum"]
    path.write_text(json.dumps(content | {"checksum": _checksum(content)}))


def test_five_failures_are_five_errors(closed: Path, passphrase: str):
    found: list[type[Exception]] = []

    def fails(phrase: str = passphrase) -> None:
        with pytest.raises(Exception) as caught:  # noqa: PT011 - which one is what is tested
            Vault.open(closed, phrase)
        found.append(caught.type)

    fails("not the passphrase")
    with Vault.open(closed, passphrase) as held:
        fails()
        held._database.rows("PRAGMA user_version = 99")
    fails()
    with pytest.raises(VaultTooNewError):
        Vault.open(closed, passphrase)
    change(closed / "vault.db", 200)
    fails()
    for name in SLOTS:
        change(closed / name, 60)
    fails()
    assert found == [WrongPassphraseError, VaultInUseError, VaultTooNewError, VaultDamagedError, KeySlotsDamagedError]
    assert len({error.code for error in found}) == 5


# --- key slots -----------------------------------------------------------------------------------


@pytest.mark.parametrize("damaged", [0, 1])
@pytest.mark.parametrize("damage", ["changed", "cut", "empty", "garbage", "missing"])
def test_one_damaged_copy_is_repaired_from_the_other(closed: Path, passphrase: str, damaged: int, damage: str):
    path = closed / SLOTS[damaged]
    whole = path.read_bytes()
    if damage == "missing":
        path.unlink()
    else:
        changed = whole.replace(b"argon2id", b"argon2ix")
        path.write_bytes({"changed": changed, "cut": whole[:-9], "empty": b"", "garbage": b"\xff[" * 99}[damage])
    Vault.open(closed, passphrase).close()
    assert path.read_bytes() == (closed / SLOTS[1 - damaged]).read_bytes() == whole


@settings(max_examples=60)
@given(place=st.integers(0, 10_000), bit=st.integers(0, 7))
def test_any_changed_bit_of_key_slots_is_damage_or_nothing(place: int, bit: int):
    code = RecoveryCode(bytes(16))
    slots = KeySlots.make(bytearray(32), "passphrase", code.text, Argon2Parameters(64, 1, 1, bytes(16)))
    data = bytearray(slots.to_bytes())
    data[place % len(data)] ^= 1 << bit
    with suppress(KeySlotsDamagedError):
        # A changed blank between two members changes nothing.
        assert KeySlots.from_bytes(bytes(data)) == slots


@settings(max_examples=60)
@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_anything_else_is_damaged_key_slots(data: bytes):
    with pytest.raises(KeySlotsDamagedError):
        KeySlots.from_bytes(data)


def test_a_wrong_passphrase_does_not_stop_the_repair(closed: Path):
    (closed / SLOTS[0]).unlink()
    with pytest.raises(WrongPassphraseError):
        Vault.open(closed, "not the passphrase")
    assert (closed / SLOTS[0]).read_bytes() == (closed / SLOTS[1]).read_bytes()


@pytest.mark.parametrize(
    ("member", "value"), [("memory_kib", 65), ("iterations", 2), ("salt", "AAAAAAAAAAAAAAAAAAAAAQ"), ("key", "other")]
)
def test_changed_parameters_open_nothing(closed: Path, passphrase: str, member: str, value: object):
    slots = json.loads((closed / SLOTS[0]).read_bytes())["slots"]
    for name in SLOTS:
        rewrite_slots(closed / name, slots=[slots[0] | {member: value}, slots[1]])
    with pytest.raises(WrongPassphraseError):
        Vault.open(closed, passphrase)


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("memory_kib", 2**40),
        ("iterations", 10**9),
        ("lanes", 0),
        ("lanes", True),
        ("salt", "A"),
        ("kind", "dog"),
        ("kdf", "md5"),
        ("sealed", 3),
    ],
)
def test_impossible_parameters_are_damage(closed: Path, passphrase: str, member: str, value: object):
    slots = json.loads((closed / SLOTS[0]).read_bytes())["slots"]
    for name in SLOTS:
        rewrite_slots(closed / name, slots=[slots[0] | {member: value}, slots[1]])
    with pytest.raises(KeySlotsDamagedError):
        Vault.open(closed, passphrase)


@pytest.mark.parametrize("slots", [[], None, [3], {}])
def test_missing_slots_are_damage(closed: Path, passphrase: str, slots: object):
    for name in SLOTS:
        rewrite_slots(closed / name, slots=slots)
    with pytest.raises(KeySlotsDamagedError):
        Vault.open(closed, passphrase)


def test_slots_without_a_passphrase_are_damage(closed: Path, passphrase: str):
    slots = json.loads((closed / SLOTS[0]).read_bytes())["slots"]
    for name in SLOTS:
        rewrite_slots(closed / name, slots=slots[1:])
    with pytest.raises(KeySlotsDamagedError):
        Vault.open(closed, passphrase)


@pytest.mark.parametrize("checksum", ["", "é", 3, None, []])
def test_any_other_checksum_is_damage(checksum: object):
    code = RecoveryCode(bytes(16))
    slots = KeySlots.make(bytearray(32), "passphrase", code.text, Argon2Parameters(64, 1, 1, bytes(16)))
    content = json.loads(slots.to_bytes()) | {"checksum": checksum}
    with pytest.raises(KeySlotsDamagedError):
        KeySlots.from_bytes(json.dumps(content).encode())


def test_slots_of_another_vault_open_nothing(closed: Path, passphrase: str):
    for name in SLOTS:
        rewrite_slots(closed / name, vault="another")
    with pytest.raises(WrongPassphraseError):
        Vault.open(closed, passphrase)


def test_key_slots_of_a_newer_version(closed: Path, passphrase: str):
    for name in SLOTS:
        rewrite_slots(closed / name, version=2)
    before = [(closed / name).read_bytes() for name in SLOTS]
    with pytest.raises(VaultTooNewError):
        Vault.open(closed, passphrase)
    assert [(closed / name).read_bytes() for name in SLOTS] == before


# --- the database --------------------------------------------------------------------------------


@pytest.mark.parametrize("damage", ["missing", "empty", "garbage", "salt", "first page", "another key"])
def test_a_database_that_does_not_open_is_damaged(
    closed: Path, passphrase: str, tmp_path: Path, now: datetime, quick: Argon2Parameters, damage: str
):
    path = closed / "vault.db"
    data = path.read_bytes()
    if damage == "missing":
        path.unlink()
    elif damage == "another key":
        other, _ = Vault.create(tmp_path / "other", passphrase, now=now, argon2=quick)
        other.close()
        path.write_bytes((tmp_path / "other" / "vault.db").read_bytes())
    else:
        places = {"salt": 3, "first page": 100}
        if damage in places:
            change(path, places[damage])
        else:
            path.write_bytes(b"" if damage == "empty" else random.Random(0).randbytes(len(data)))
    with pytest.raises(VaultDamagedError):
        Vault.open(closed, passphrase)
    with pytest.raises(WrongPassphraseError):
        Vault.open(closed, "not the passphrase")


def test_any_changed_page_fails_the_integrity_check(closed: Path, passphrase: str):
    path = closed / "vault.db"
    whole = path.read_bytes()
    pages = len(whole) // PAGE_BYTES
    chance = random.Random(5)
    for page in chance.sample(range(1, pages), 12):
        path.write_bytes(whole)
        change(path, page * PAGE_BYTES + chance.randrange(PAGE_BYTES))
        with pytest.raises(VaultDamagedError):  # noqa: SIM117 - the page may be needed to open
            with Vault.open(closed, passphrase) as vault:
                vault.check_integrity()


@pytest.mark.parametrize("cut", [1, 100, PAGE_BYTES, 20 * PAGE_BYTES])
def test_a_cut_database_fails_the_integrity_check(closed: Path, passphrase: str, cut: int):
    path = closed / "vault.db"
    path.write_bytes(path.read_bytes()[:-cut])
    with pytest.raises(VaultDamagedError):  # noqa: SIM117 - the page may be needed to open
        with Vault.open(closed, passphrase) as vault:
            vault.check_integrity()


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE originals SET bytes = x'00' WHERE id = 7",
        "DELETE FROM originals WHERE id = 7",
        "UPDATE credentials SET title = 'Other' WHERE id = 7",
        "INSERT INTO originals (id, bytes) VALUES (999, x'00')",
        "UPDATE credential_counts SET listed = 3",
    ],
)
def test_what_a_bug_could_leave_fails_the_integrity_check(closed: Path, passphrase: str, sql: str):
    with Vault.open(closed, passphrase) as vault:
        vault.check_integrity()
        vault._database.rows("PRAGMA foreign_keys = OFF")
        vault._database.write(sql)
        with pytest.raises(VaultDamagedError):
            vault.check_integrity()


def test_changed_bytes_are_never_given_out(closed: Path, passphrase: str):
    with Vault.open(closed, passphrase) as vault:
        vault._database.write("UPDATE originals SET bytes = x'00' WHERE id = 7")
        with pytest.raises(VaultDamagedError):
            vault.credentials.original(7)


def test_a_database_of_another_program_is_refused(closed: Path, passphrase: str):
    with Vault.open(closed, passphrase) as vault:
        vault._database.rows("PRAGMA application_id = 1")
    with pytest.raises(VaultDamagedError):
        Vault.open(closed, passphrase)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(noise=st.binary(min_size=1, max_size=5000))
def test_a_damaged_log_loses_no_page_of_the_database(closed: Path, passphrase: str, noise: bytes):
    (closed / "vault.db-wal").write_bytes(noise)
    with Vault.open(closed, passphrase) as vault:
        assert vault.info.credential_count == 50
        vault.check_integrity()
