import multiprocessing
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from wallet.crypto.secret_box import Argon2Parameters
from wallet.errors import (
    StorageError,
    VaultError,
    VaultExistsError,
    VaultInUseError,
    VaultLockedError,
    VaultNotFoundError,
    WeakPassphraseError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from wallet.model.stored import CredentialSummary, SlotKind
from wallet.vault import RecoveryCode, Vault


def test_a_new_vault_is_empty_and_opens_with_both_secrets(
    vault: Vault, code: RecoveryCode, folder: Path, passphrase: str, now: datetime
):
    assert vault.info.version == 4
    assert vault.info.created == now
    assert vault.info.slots == (SlotKind.PASSPHRASE, SlotKind.RECOVERY_CODE)
    assert (vault.info.credential_count, vault.info.bin_count) == (0, 0)
    assert vault.info.size_bytes > 0
    vault.close()
    with Vault.open(folder, passphrase) as again:
        assert again.info.created == now
    with Vault.open_with_recovery_code(folder, code.text.lower()) as again:
        assert again.info.created == now


def test_what_was_put_in_is_there_after_opening_again(
    vault: Vault, folder: Path, passphrase: str, now: datetime, summary: Callable[..., CredentialSummary]
):
    added = vault.credentials.add(b"original", summary(), now)
    vault.close()
    with Vault.open(folder, passphrase) as again:
        assert again.credentials.get(added.id) == added
        again.check_integrity()


@pytest.mark.parametrize("typed", ["groene fiets op zolder", "Groene fiets op zolder ", "", "\ud800", "x" * 100_000])
def test_another_passphrase_is_wrong(vault: Vault, folder: Path, typed: str):
    vault.close()
    with pytest.raises(WrongPassphraseError):
        Vault.open(folder, typed)


def test_two_ways_to_write_one_letter_are_one_passphrase(folder: Path, now: datetime, quick: Argon2Parameters):
    Vault.create(folder, "caf\u00e9 met zeven stoelen", now=now, argon2=quick)[0].close()
    Vault.open(folder, "cafe\u0301 met zeven stoelen").close()


def test_another_recovery_code_is_wrong(vault: Vault, folder: Path):
    vault.close()
    with pytest.raises(WrongRecoveryCodeError):
        Vault.open_with_recovery_code(folder, RecoveryCode.generate().text)
    with pytest.raises(WrongRecoveryCodeError):
        Vault.open_with_recovery_code(folder, "no code at all")


def test_a_weak_passphrase_makes_no_vault(folder: Path, now: datetime):
    with pytest.raises(WeakPassphraseError):
        Vault.create(folder, "password1", now=now)
    assert not folder.exists()


def test_no_vault_is_found_where_there_is_none(folder: Path, passphrase: str):
    assert not Vault.exists(folder)
    with pytest.raises(VaultNotFoundError):
        Vault.open(folder, passphrase)
    assert not folder.exists()
    folder.mkdir()
    with pytest.raises(VaultNotFoundError):
        Vault.open(folder, passphrase)
    assert list(folder.iterdir()) == []


def test_a_vault_is_never_written_over(vault: Vault, folder: Path, passphrase: str, now: datetime):
    vault.close()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(VaultExistsError):
        Vault.create(folder, passphrase, now=now)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize("lost", [["vault.db"], ["keyslots.json", "keyslots.copy.json"]])
def test_half_a_vault_is_never_written_over(
    vault: Vault, folder: Path, passphrase: str, now: datetime, lost: list[str]
):
    vault.close()
    for name in lost:
        (folder / name).unlink()
    assert Vault.exists(folder)
    with pytest.raises(VaultExistsError):
        Vault.create(folder, passphrase, now=now)


def test_one_at_a_time(vault: Vault, folder: Path, passphrase: str):
    with pytest.raises(VaultInUseError):
        Vault.open(folder, passphrase)
    # A wrong passphrase tells nothing more, and leaves no lock.
    with pytest.raises(VaultInUseError):
        Vault.open(folder, "wrong")
    vault.close()
    with pytest.raises(WrongPassphraseError):
        Vault.open(folder, "wrong")
    Vault.open(folder, passphrase).close()


def _open_elsewhere(folder: Path, passphrase: str, answers: "multiprocessing.Queue[str]") -> None:
    try:
        Vault.open(folder, passphrase).close()
        answers.put("opened")
    except VaultError as error:
        answers.put(error.code)


def test_one_process_at_a_time(vault: Vault, folder: Path, passphrase: str):
    context = multiprocessing.get_context("spawn")

    def ask() -> str:
        answers: multiprocessing.Queue[str] = context.Queue()
        process = context.Process(target=_open_elsewhere, args=(folder, passphrase, answers))
        process.start()
        answer = answers.get(timeout=30)
        process.join()
        answers.close()
        answers.join_thread()
        return answer

    assert ask() == "vault-in-use"
    vault.close()
    assert ask() == "opened"


def test_a_crash_leaves_no_stale_lock(vault: Vault, folder: Path, passphrase: str):
    vault.close()
    crash = (
        "import os, sys; from pathlib import Path; from wallet.vault import Vault\n"
        "vault = Vault.open(Path(sys.argv[1]), sys.argv[2]); os._exit(7)"
    )
    root = Path(__file__).resolve().parents[3]
    assert subprocess.run([sys.executable, "-c", crash, folder, passphrase], cwd=root, check=False).returncode == 7
    Vault.open(folder, passphrase).close()


def test_a_closed_vault_refuses_everything(
    vault: Vault, passphrase: str, now: datetime, summary: Callable[..., CredentialSummary]
):
    vault.close()
    vault.close()
    for use in (
        lambda: vault.info,
        lambda: vault.credentials.page(limit=1),
        lambda: vault.credentials.add(b"x", summary(), now),
        lambda: vault.settings.set("name", "value"),
        lambda: vault.change_passphrase(passphrase, "een andere lange zin"),
        lambda: vault.new_recovery_code(passphrase),
        lambda: vault.rekey(passphrase),
        vault.check_integrity,
    ):
        with pytest.raises(VaultLockedError):
            use()


def test_an_interrupted_creation_leaves_no_vault(
    folder: Path, passphrase: str, now: datetime, quick: Argon2Parameters, monkeypatch: pytest.MonkeyPatch
):
    def fail(*_: object) -> None:
        raise StorageError("pulled out")

    with monkeypatch.context() as patch:
        patch.setattr("wallet.vault.files.VaultFolder.adopt_new_database", fail)
        with pytest.raises(StorageError):
            Vault.create(folder, passphrase, now=now, argon2=quick)
    assert sorted(path.name for path in folder.glob("*.json")) == ["keyslots.copy.json", "keyslots.json"]
    assert not Vault.exists(folder)
    with pytest.raises(VaultNotFoundError):
        Vault.open(folder, passphrase)
    Vault.create(folder, passphrase, now=now, argon2=quick)[0].close()
    Vault.open(folder, passphrase).close()
    assert not (folder / "vault.db.new").exists()


@pytest.mark.parametrize("name", ["with space", "100% ?#&=", "é\u4e2d", "a'b\"c;--"])
def test_any_folder_name_will_do(tmp_path: Path, passphrase: str, now: datetime, quick: Argon2Parameters, name: str):
    folder = tmp_path / name / "deeper"
    vault, _ = Vault.create(folder, passphrase, now=now, argon2=quick)
    vault.rekey(passphrase)
    vault.close()
    Vault.open(folder, passphrase).close()
    assert {path.name for path in folder.iterdir()} == {
        "vault.db",
        "vault.lock",
        "keyslots.json",
        "keyslots.copy.json",
    }


def test_a_file_in_the_place_of_the_folder(folder: Path, passphrase: str, now: datetime, quick: Argon2Parameters):
    folder.write_text("in the way")
    with pytest.raises(VaultNotFoundError):
        Vault.open(folder, passphrase)
    with pytest.raises(StorageError):
        Vault.create(folder, passphrase, now=now, argon2=quick)


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_only_the_owner_may_read(
    vault: Vault, folder: Path, passphrase: str, now: datetime, summary: Callable[..., CredentialSummary]
):
    vault.credentials.add(b"original", summary(), now)
    vault.rekey(passphrase)
    vault.credentials.add(b"another", summary(), now)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {"vault.db-wal", "vault.lock", "keyslots.json"} <= {path.name for path in folder.iterdir()}
    for path in folder.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path.name


def test_the_cost_of_the_passphrase_is_measured_where_none_is_given(
    folder: Path, passphrase: str, now: datetime, monkeypatch: pytest.MonkeyPatch, quick: Argon2Parameters
):
    asked: list[object] = []

    def calibrate(target: float, clock: Callable[[], float]) -> tuple[int, int, int]:
        asked.extend((target, clock))
        return quick.memory_kib, quick.iterations, quick.lanes

    def stopwatch() -> float:
        return 0.0

    monkeypatch.setattr("wallet.vault.vault.calibrate_argon2", calibrate)
    Vault.create(folder, passphrase, now=now, stopwatch=stopwatch)[0].close()
    assert asked == [0.7, stopwatch]
    Vault.open(folder, passphrase).close()
