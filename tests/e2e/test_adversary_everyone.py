"""The process dies while an older vault learns of skills: nothing is lost, and nothing is there twice."""

import shutil
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from tests.e2e.test_kill import NOW, Pace, killed
from tests.unit.ui.practice_wallet import PASSPHRASE
from wallet.crypto.secret_box import Argon2Parameters
from wallet.examples import examples
from wallet.holder import Holder
from wallet.model.filters import CredentialFilter
from wallet.vault import Vault
from wallet.vault.database import Database
from wallet.vault.migrations import MIGRATIONS

_CHEAP = Argon2Parameters(64, 1, 1, bytes(16))
_TIMES = 3
# So that the last step takes long enough for a death to fall into its middle, after what it really does.
_WORK = "CREATE TABLE work (a); " + "INSERT INTO work SELECT randomblob(40000) FROM originals; " * 40


def read_skills(folder: Path, _: int, confirm: Connection) -> None:
    Database.migrate.__defaults__ = ((*MIGRATIONS[:-1], f"{MIGRATIONS[-1]} {_WORK} DROP TABLE work;"),)
    confirm.send("alive")
    with Vault.open(folder, PASSPHRASE) as vault:
        holder = Holder(vault, lambda: NOW)
        while holder.finding.look(CredentialFilter(), 1, skills=True):
            pass
    confirm.send("done")


def skills_in(folder: Path) -> set[tuple[str, int]]:
    with Vault.open(folder, PASSPHRASE) as vault:
        vault.check_integrity()
        found = Holder(vault, lambda: NOW).finding.choices(limit=500)
        assert vault._database.rows("SELECT * FROM sqlite_master WHERE name = 'work'") == []
        assert vault._database.rows("SELECT * FROM unread_skills") == []
        orphans = "SELECT 1 FROM skills WHERE id NOT IN (SELECT skill_id FROM credential_skills)"
        assert vault._database.rows(orphans) == []
        return {(skill.value, skill.count) for skill in found.skills.items}


@pytest.mark.slow
def test_a_death_while_skills_come_into_an_older_vault_loses_and_doubles_nothing(tmp_path: Path):
    with pytest.MonkeyPatch.context() as patch:
        migrate = Database.migrate
        patch.setattr(Database, "migrate", lambda self: migrate(self, MIGRATIONS[:-1]))
        vault, _ = Vault.create(tmp_path / "original", PASSPHRASE, now=NOW, argon2=_CHEAP)
        with vault:
            holder = Holder(vault, lambda: NOW)
            for example in examples():
                holder.add(example.data)
            assert vault._database.version == len(MIGRATIONS) - 1
    shutil.copytree(tmp_path / "original", tmp_path / "whole")
    expected = skills_in(tmp_path / "whole")
    assert len(expected) > 9
    pace, done = Pace(7, 0.03), 0
    for _ in range(_TIMES):
        folder = tmp_path / "vault"
        shutil.copytree(tmp_path / "original", folder)
        confirmed = killed(read_skills, folder, 0, pace.moment())
        pace.learn(confirmed)
        done += bool(confirmed)
        assert skills_in(folder) == expected
        shutil.rmtree(folder)
    assert done < _TIMES
