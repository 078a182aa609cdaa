"""A vault as version 1 of the schema wrote it, by its own statements."""

import hashlib
from pathlib import Path

import pytest

from tests.unit.vault.conftest import QUICK
from wallet.vault.database import Database
from wallet.vault.migrations import MIGRATIONS
from wallet.vault.vault import Vault

PASSPHRASE = "Groene fiets op zolder"
STAMP = "2026-03-01T12:00:00.000000+00:00"
MANY = 60


def original_of(number: int) -> bytes:
    # Some with white space around them, as files have.
    return b"credential %d%s" % (number, b"\n" * (number % 2))


def make_version_1(folder: Path, now) -> None:
    """Make a vault of version 1 with something in every table."""
    with pytest.MonkeyPatch.context() as patch:
        migrate = Database.migrate
        patch.setattr(Database, "migrate", lambda self: migrate(self, MIGRATIONS[:1]))
        vault, _ = Vault.create(folder, PASSPHRASE, now=now, argon2=QUICK)
    with vault:
        database = vault._database
        assert database.version == 1
        for number in range(1, MANY + 1):
            original = original_of(number)
            database.write(
                "INSERT INTO credentials (sha256, title, issuer_name, issuer_id, issued, expires, kind, size_text,"
                " level_text, format, profile, search_text, example, added_at, removed_at, newest_key, title_key,"
                " issuer_key) VALUES (?, ?, 'Aarden', 'https://a.example', '2026-02-01', NULL, 'course', '', '',"
                " 'dc+sd-jwt', NULL, 'skills', 0, ?, ?, '2026-02-01', ?, 'aarden')",
                (
                    hashlib.sha256(original).digest(),
                    f"Course {number}",
                    STAMP,
                    STAMP if number == MANY else None,
                    f"course {number}",
                ),
            )
            database.write("INSERT INTO originals VALUES (?, ?)", (number, original))
        database.write("INSERT INTO holder_keys VALUES ('t', 'P-256', x'00', ?)", (STAMP,))
        database.write("INSERT INTO status_lists VALUES ('https://a.example/1', x'01', ?)", (STAMP,))
        database.write("INSERT INTO trust_lists VALUES ('List', x'02', ?, 'list.json')", (STAMP,))
        database.write("INSERT INTO history VALUES (1, ?, 'shared', 'Bakker', '[]', '[]', NULL, 'qr')", (STAMP,))
        database.write("INSERT INTO settings VALUES ('a', 'b')")


def require_nothing_lost(vault: Vault) -> None:
    """Assert that a migrated vault holds all that version 1 held."""
    vault.check_integrity()
    assert vault.info.version == len(MIGRATIONS)
    assert (vault.info.credential_count, vault.info.bin_count) == (MANY - 1, 1)
    for number in range(1, MANY + 1):
        assert vault.credentials.original(number) == original_of(number)
        assert vault.credentials.exported(number) == (original_of(number), "")
        assert vault.credentials.get(number).summary.title == f"Course {number}"
    assert vault.credentials.page("course", limit=1).total == MANY - 1
    assert [key.thumbprint for key in vault.holder_keys.all()] == ["t"]
    assert [kept.token for kept in vault.status_lists.all()] == [b"\x01"]
    assert [(kept.name, kept.raw) for kept in vault.trust_lists.all()] == [("List", b"\x02")]
    assert [entry.counterparty for entry in vault.history.page(offset=0, limit=9).items] == ["Bakker"]
    assert vault.settings.get("a", "") == "b"
