"""A backup: everything in one file, whole or not at all, and nothing of learners who are guided."""

import warnings
from collections.abc import Callable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from wallet.errors import BackupError, StorageError, VaultExistsError, VaultInUseError, WrongPassphraseError
from wallet.model.stored import CredentialSummary, SlotKind
from wallet.vault import RecoveryCode, Vault
from wallet.vault.backup import restore_backup
from wallet.vault.files import VaultFolder


@pytest.fixture
def backup(vault: Vault, passphrase: str, tmp_path: Path, summary: Callable[..., CredentialSummary], now) -> Path:
    for number in range(20):
        vault.credentials.add(b"original %d " % number * 40, summary(f"Course {number}"), now)
    path = tmp_path / "stick" / "wallet.lwbackup"
    path.parent.mkdir()
    vault.back_up(path, passphrase)
    return path


def test_a_restored_vault_holds_the_same_originals(backup: Path, vault: Vault, passphrase: str, tmp_path: Path):
    elsewhere = tmp_path / "other computer"
    assert restore_backup(backup, elsewhere, passphrase) is SlotKind.PASSPHRASE
    with Vault.open(elsewhere, passphrase) as restored:
        page, before = restored.credentials.page(limit=50), vault.credentials.page(limit=50)
        assert page.items == before.items and page.total == 20
        for item in page.items:
            assert restored.credentials.original(item.id) == vault.credentials.original(item.id)
        restored.check_integrity()


def test_the_recovery_code_opens_a_backup_too(backup: Path, made: tuple[Vault, RecoveryCode], tmp_path: Path):
    assert restore_backup(backup, tmp_path / "b", made[1].text.lower()) is SlotKind.RECOVERY_CODE
    Vault.open_with_recovery_code(tmp_path / "b", made[1].text).close()


def test_another_passphrase_opens_no_backup_and_leaves_nothing(backup: Path, tmp_path: Path):
    with pytest.raises(WrongPassphraseError):
        restore_backup(backup, tmp_path / "b", "another passphrase altogether")
    assert not VaultFolder(tmp_path / "b").has_vault()
    assert {file.name for file in (tmp_path / "b").iterdir()} <= {"vault.lock"}


def test_a_vault_in_the_place_is_never_touched(backup: Path, vault: Vault, folder: Path, passphrase: str):
    before = {file: file.read_bytes() for file in folder.iterdir()}
    with pytest.raises(VaultExistsError):
        restore_backup(backup, folder, passphrase)
    assert {file: file.read_bytes() for file in folder.iterdir()} == before


@pytest.mark.parametrize("part", range(10))
def test_a_changed_byte_is_found(backup: Path, passphrase: str, tmp_path: Path, part: int):
    data = bytearray(backup.read_bytes())
    data[len(data) * part // 10 + 60] ^= 4
    backup.write_bytes(data)
    with pytest.raises((BackupError, WrongPassphraseError)):
        restore_backup(backup, tmp_path / "b", passphrase)
    assert not VaultFolder(tmp_path / "b").has_vault()


@pytest.mark.parametrize("cut", [0, 1, 100, 4096])
def test_a_cut_file_is_no_backup(backup: Path, passphrase: str, tmp_path: Path, cut: int):
    backup.write_bytes(backup.read_bytes()[:cut])
    with pytest.raises(BackupError):
        restore_backup(backup, tmp_path / "b", passphrase)


def test_other_archives_are_no_backups(passphrase: str, tmp_path: Path, backup: Path):
    with ZipFile(backup) as whole:
        members = {name: whole.read(name) for name in whole.namelist()}
    for name, extra in (("../evil", b"x"), ("vault.db", b"again")):
        with warnings.catch_warnings(), ZipFile(tmp_path / "odd.zip", "w") as archive:
            warnings.simplefilter("ignore")  # that a name stands there twice is what is tried
            for member, data in [*members.items(), (name, extra)]:
                archive.writestr(member, data)
        with pytest.raises(BackupError):
            restore_backup(tmp_path / "odd.zip", tmp_path / "b", passphrase)
    with ZipFile(tmp_path / "deflated.zip", "w", ZIP_DEFLATED) as archive:
        for member, data in members.items():
            archive.writestr(member, data)
    with pytest.raises(BackupError):
        restore_backup(tmp_path / "deflated.zip", tmp_path / "b", passphrase)
    assert not (tmp_path.parent / "evil").exists()


def test_a_full_disk_leaves_the_former_backup(backup: Path, vault: Vault, passphrase: str, monkeypatch):
    before = backup.read_bytes()

    def refuse(*_args: object, **_others: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(ZipFile, "write", refuse)
    with pytest.raises(StorageError):
        vault.back_up(backup, passphrase)
    assert backup.read_bytes() == before
    assert [file.name for file in backup.parent.iterdir()] == [backup.name]


def test_the_vault_stays_open_and_locked_to_others(backup: Path, vault: Vault, folder: Path, passphrase: str, now):
    with pytest.raises(VaultInUseError):
        Vault.open(folder, passphrase)
    vault.settings.set("a", "b")
    assert vault.settings.get("a", "") == "b"


def test_no_backup_without_the_passphrase(vault: Vault, tmp_path: Path):
    with pytest.raises(WrongPassphraseError):
        vault.back_up(tmp_path / "x.lwbackup", "somebody else's passphrase")
    assert not (tmp_path / "x.lwbackup").exists()
