"""Changing what opens a vault: passphrase, recovery code, key."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from wallet.crypto.encoding import decode_base64url
from wallet.errors import (
    StorageError,
    VaultLockedError,
    WeakPassphraseError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from wallet.model.stored import CredentialSummary, HistoryEntry, SlotKind
from wallet.vault import RecoveryCode, Vault

NEW = "Zeven lampen in de gang"


def slots_of(folder: Path) -> list[dict[str, object]]:
    first, second = ((folder / name).read_bytes() for name in ("keyslots.json", "keyslots.copy.json"))
    assert first == second
    return json.loads(first)["slots"]


def everything_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.iterdir()))


def test_a_changed_passphrase_opens_and_the_old_one_does_not(
    vault: Vault, code: RecoveryCode, folder: Path, passphrase: str
):
    old = slots_of(folder)[0]
    database = (folder / "vault.db").read_bytes()
    vault.change_passphrase(passphrase, NEW)
    new = next(slot for slot in slots_of(folder) if slot["kind"] == "passphrase")
    assert new["salt"] != old["salt"]
    assert all(new[cost] == old[cost] for cost in ("memory_kib", "iterations", "lanes", "key"))
    assert str(old["sealed"]).encode() not in everything_in(folder)
    vault.close()
    assert (folder / "vault.db").read_bytes() == database
    with pytest.raises(WrongPassphraseError):
        Vault.open(folder, passphrase)
    Vault.open(folder, NEW).close()
    Vault.open_with_recovery_code(folder, code.text).close()


def test_a_change_needs_the_old_passphrase_and_a_good_new_one(vault: Vault, folder: Path, passphrase: str):
    before = slots_of(folder)
    with pytest.raises(WrongPassphraseError):
        vault.change_passphrase("not the passphrase", NEW)
    with pytest.raises(WeakPassphraseError):
        vault.change_passphrase(passphrase, "password")
    with pytest.raises(WrongPassphraseError):
        vault.new_recovery_code("not the passphrase")
    with pytest.raises(WrongPassphraseError):
        vault.rekey("not the passphrase")
    with pytest.raises(WrongRecoveryCodeError):
        vault.reset_passphrase(RecoveryCode.generate().text, NEW)
    assert slots_of(folder) == before


def test_who_forgot_the_passphrase_sets_a_new_one(vault: Vault, code: RecoveryCode, folder: Path, passphrase: str):
    vault.close()
    with Vault.open_with_recovery_code(folder, code.text) as again:
        with pytest.raises(WeakPassphraseError):
            again.reset_passphrase(code.text, "password")
        again.reset_passphrase(code.text, NEW)
    with pytest.raises(WrongPassphraseError):
        Vault.open(folder, passphrase)
    Vault.open(folder, NEW).close()
    Vault.open_with_recovery_code(folder, code.text).close()


def test_a_new_recovery_code_voids_the_old_one(vault: Vault, code: RecoveryCode, folder: Path, passphrase: str):
    new = vault.new_recovery_code(passphrase)
    vault.close()
    with pytest.raises(WrongRecoveryCodeError):
        Vault.open_with_recovery_code(folder, code.text)
    Vault.open_with_recovery_code(folder, new.text).close()
    Vault.open(folder, passphrase).close()


@pytest.fixture
def filled(vault: Vault, now: datetime, summary: Callable[..., CredentialSummary]) -> Vault:
    for number in range(30):
        vault.credentials.add(b"%d" % number * 500, summary(f"Course {number}"), now)
    vault.credentials.remove(vault.credentials.page("course 7", limit=1).items[0].id, now)
    vault.history.append(HistoryEntry(at=now, action="shared"))
    vault.settings.set("language", "nl")
    vault.holder_keys.add(b"private", "P-256", "thumb", now)
    return vault


def content_of(vault: Vault) -> object:
    vault.check_integrity()
    tables = [
        "credentials",
        "originals",
        "credential_counts",
        "holder_keys",
        "history",
        "settings",
        "vault",
        "sqlite_sequence",
    ]
    schema = vault._database.rows("SELECT type, name, sql FROM sqlite_master ORDER BY type, name")
    return schema, [vault._database.rows(f"SELECT * FROM {table} ORDER BY 1") for table in tables]


def test_a_new_key_keeps_everything_and_voids_all_that_was(
    filled: Vault, code: RecoveryCode, folder: Path, passphrase: str, now: datetime, summary
):
    content = content_of(filled)
    old_slots = [(folder / name).read_bytes() for name in ("keyslots.json", "keyslots.copy.json")]
    old_key = decode_base64url(str(slots_of(folder)[0]["sealed"]))
    new = filled.rekey(passphrase)
    assert content_of(filled) == content
    added = filled.credentials.add(b"after", summary("After"), now)
    assert added.id == 31
    assert {slot["key"] for slot in slots_of(folder)}.isdisjoint({json.loads(old_slots[0])["slots"][0]["key"]})
    assert old_key not in everything_in(folder)
    filled.close()
    with pytest.raises(WrongRecoveryCodeError):
        Vault.open_with_recovery_code(folder, code.text)
    Vault.open_with_recovery_code(folder, new.text).close()
    with Vault.open(folder, passphrase) as again:
        assert again.credentials.get(added.id) == added
        assert again._database.pragma("secure_delete") == 1
    # Not even the old key slots help.
    for name, data in zip(("keyslots.json", "keyslots.copy.json"), old_slots, strict=True):
        (folder / name).write_bytes(data)
    with pytest.raises(Exception, match="vault-damaged"):
        Vault.open(folder, passphrase)


def _stop(*_: object, **__: object) -> None:
    raise StorageError("pulled out")


@pytest.mark.parametrize(
    ("step", "stays_open", "new_key"),
    [
        ("wallet.vault.database.Database.export", True, False),
        ("wallet.vault.vault.write_key_slots", False, False),
        ("wallet.vault.files.VaultFolder.adopt_new_database", False, False),
        ("wallet.vault.database.Database.reopen", False, True),
    ],
)
def test_a_new_key_that_fails_half_way_leaves_a_vault_that_opens(
    filled: Vault, code: RecoveryCode, folder: Path, passphrase: str, monkeypatch, step, stays_open, new_key
):
    content = content_of(filled)
    with monkeypatch.context() as patch:
        patch.setattr(step, _stop)
        with pytest.raises(StorageError):
            filled.rekey(passphrase)
    if stays_open:
        assert content_of(filled) == content
    else:
        with pytest.raises(VaultLockedError):
            filled.check_integrity()
    filled.close()
    if new_key:
        # The old code does not hold the new key, and nobody saw a new code.
        with pytest.raises(WrongRecoveryCodeError):
            Vault.open_with_recovery_code(folder, code.text)
    else:
        Vault.open_with_recovery_code(folder, code.text).close()
    with Vault.open(folder, passphrase) as again:
        assert content_of(again) == content
        assert len(slots_of(folder)) == (1 if new_key else 2)
        assert again.info.slots == tuple(SlotKind)[: 1 if new_key else 2]
        assert not (folder / "vault.db.new").exists()
        again.change_passphrase(passphrase, NEW)
        again.new_recovery_code(NEW)
        assert again.info.slots == tuple(SlotKind)
        again.rekey(NEW)
    Vault.open(folder, NEW).close()


def test_slots_settle_only_with_a_secret_that_opens(filled: Vault, folder: Path, passphrase: str, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr("wallet.vault.database.Database.reopen", _stop)
        with pytest.raises(StorageError):
            filled.rekey(passphrase)
    assert len(slots_of(folder)) == 3
    with pytest.raises(WrongPassphraseError):
        Vault.open(folder, "not the passphrase")
    assert len(slots_of(folder)) == 3


@pytest.mark.parametrize("failing", ["keyslots.copy.json", "keyslots.json"])
def test_a_change_that_the_disk_refuses_changes_nothing(
    vault: Vault, folder: Path, passphrase: str, monkeypatch, failing: str
):
    replace = Path.replace

    def refuse(self: Path, target: Path) -> Path:
        if target.name == failing:
            raise OSError(28, "No space left on device")
        return replace(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", refuse)
        with pytest.raises(StorageError) as caught:
            vault.change_passphrase(passphrase, NEW)
    assert str(folder) not in str(caught.value)
    vault.close()
    with pytest.raises(WrongPassphraseError):
        Vault.open(folder, NEW)
    Vault.open(folder, passphrase).close()
    assert len(slots_of(folder)) == 2
    assert not list(folder.glob("*.new"))
