"""Nothing that a person or the program put in stands readable on the disk."""

import base64
import tempfile
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import pytest

from wallet.crypto.secret_box import Argon2Parameters
from wallet.model.stored import CredentialKind, CredentialSummary, HistoryEntry, SlotKind
from wallet.vault import RecoveryCode, Vault
from wallet.vault.key_slots import read_key_slots

PASSPHRASE = "Planted passphrase of nine words"
NEW_PASSPHRASE = "Another planted one, even longer"
ORIGINAL = b'eyJwbGFudGVk.{"given_name":"Planted-Claim-Annelies"}.signature~' * 60


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "TMP", "TEMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


def key_of(vault: Vault, passphrase: str) -> bytes:
    return next(bytes(key) for _, key in read_key_slots(vault._folder).unwrap(SlotKind.PASSPHRASE, passphrase))


def ways_to_write(secret: bytes) -> Iterable[bytes]:
    yield secret
    yield secret[3:-3]
    yield secret.hex().encode()
    yield secret.hex().upper().encode()
    # Base64 of the middle, wherever it starts within a group of three bytes.
    for start in range(3):
        middle = secret[start : start + 3 * ((len(secret) - start) // 3)]
        yield base64.urlsafe_b64encode(middle)
        yield base64.b64encode(middle)


def assert_nothing_readable(folders: Iterable[Path], secrets: Iterable[bytes]) -> None:
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    assert files
    for path in files:
        data = path.read_bytes()
        lowered = data.lower()
        for secret in secrets:
            assert secret.lower() not in lowered, path.name
            for text in ways_to_write(secret):
                assert text not in data, path.name


def test_the_search_finds_what_is_planted(tmp_path: Path):
    (tmp_path / "file").write_bytes(b"\x00\x01" + base64.b64encode(b"xPlanted-Claim-Annelies") + b"\x00")
    with pytest.raises(AssertionError):
        assert_nothing_readable([tmp_path], [b"Planted-Claim-Annelies"])


def test_nothing_in_plaintext_on_disk(folder: Path, temporary: Path, now: datetime, quick: Argon2Parameters):
    vault, code = Vault.create(folder, PASSPHRASE, now=now, argon2=quick)
    secrets = [
        *(PASSPHRASE.encode(), NEW_PASSPHRASE.encode()),
        *(code.secret, code.text.encode(), "".join(code.groups).encode()),
        *(b"Planted-Title", b"Planted-Issuer", b"planted-issuer.example", b"Planted-Skill", b"Planted-Size"),
        *(b"Planted-Claim-Annelies", b"planted-query", b"Planted-Counterparty", b"Planted-Subject"),
        *(b"planted_detail", b"planted-setting", b"Planted-Value", b"Planted-Private-Key", b"Planted-Thumbprint"),
        *(b"planted-status.example", b"Planted-Status-Token", b"Planted-Trust-List", b"Planted-Raw-List"),
        *(b"CREATE TABLE", b"credential_words", b"SQLite format 3", b"2026-03-01"),
        key_of(vault, PASSPHRASE),
    ]
    folders = [folder, temporary]

    def search(vault: Vault) -> None:
        for query in ("planted-title", "planted-skill", "planted-query", "planted issuer"):
            vault.credentials.page(query, limit=1000)

    with vault:
        for number in range(400):
            vault.credentials.add(
                ORIGINAL + b"%d" % number,
                CredentialSummary(
                    title=f"Planted-Title {number}",
                    issuer_name="Planted-Issuer",
                    issuer_id="https://planted-issuer.example",
                    kind=CredentialKind.COURSE,
                    size_text="Planted-Size",
                    format="dc+sd-jwt",
                    search_text="Planted-Skill",
                ),
                now,
            )
            vault.history.append(
                HistoryEntry(
                    at=now,
                    action="shared",
                    counterparty="Planted-Counterparty",
                    subjects=("Planted-Subject",),
                    details=("planted_detail",),
                )
            )
        vault.settings.set("planted-setting", "Planted-Value")
        vault.holder_keys.add(b"Planted-Private-Key", "P-256", "Planted-Thumbprint", now)
        vault.status_lists.put("https://planted-status.example", b"Planted-Status-Token", now)
        vault.trust_lists.put("Planted-Trust-List", b"Planted-Raw-List", now, "file")
        search(vault)
        assert (folder / "vault.db-wal").stat().st_size > 100_000
        assert_nothing_readable(folders, secrets)
        # Half-way in a transaction larger than the cache, so that unfinished pages reach the log.
        vault._database.rows("PRAGMA cache_size = 20")
        before = (folder / "vault.db-wal").stat().st_size
        with pytest.raises(KeyError), vault.transaction():  # noqa: PT012 - searched in the middle of it
            vault._database.write("UPDATE originals SET bytes = CAST(bytes || ? AS BLOB)", (ORIGINAL * 5,))
            vault._database.write("CREATE TEMP TABLE spilt AS SELECT title, search_text FROM credentials")
            vault._database.rows("SELECT bytes FROM originals ORDER BY hex(bytes) DESC LIMIT 5")
            assert (folder / "vault.db-wal").stat().st_size > before
            assert_nothing_readable(folders, secrets)
            raise KeyError
        vault.change_passphrase(PASSPHRASE, NEW_PASSPHRASE)
        codes = [vault.new_recovery_code(NEW_PASSPHRASE), vault.rekey(NEW_PASSPHRASE)]
        for new in codes:
            secrets += [new.secret, new.text.encode()]
        secrets.append(key_of(vault, NEW_PASSPHRASE))
        search(vault)
        assert_nothing_readable(folders, secrets)
    assert not (folder / "vault.db-wal").exists()
    assert_nothing_readable(folders, secrets)
    with Vault.open_with_recovery_code(folder, codes[1].text) as vault:
        search(vault)
        assert vault.credentials.original(1).startswith(ORIGINAL)
        assert_nothing_readable(folders, secrets)
    assert list(temporary.iterdir()) == []


def test_messages_hold_no_secret(folder: Path, now: datetime, quick: Argon2Parameters):
    vault, code = Vault.create(folder, PASSPHRASE, now=now, argon2=quick)
    with vault:
        key = vault.holder_keys.add(b"Planted-Private-Key", "P-256", "thumb", now)
        assert "Planted" not in repr(key)
        assert code.text not in repr((vault, code, RecoveryCode(code.secret)))
        sealed = [slot.sealed for slot in vault._slots.slots]
        assert all(repr(one) not in repr(vault._slots) for one in sealed)
