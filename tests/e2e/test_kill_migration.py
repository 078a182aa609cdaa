"""The process dies while a vault of an older version is brought up to date: it opens, and nothing is lost."""

import shutil
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from tests.e2e.test_kill import KILLS_OF_EACH_CHANGE, NOW, Pace, killed
from tests.unit.vault.version_1 import PASSPHRASE, make_version_1, require_nothing_lost
from wallet.vault import Vault
from wallet.vault.database import Database

# So that the step takes long enough for a death to fall into the middle of it.
_WORK = "CREATE TABLE work (a); " + "INSERT INTO work SELECT randomblob(4000) FROM originals; " * 40


def migrate(folder: Path, _: int, confirm: Connection) -> None:
    step = Database.migrate.__defaults__[0][-1]  # the last migration, with work after it, in one transaction
    Database.migrate.__defaults__ = ((*Database.migrate.__defaults__[0][:-1], f"{step} {_WORK} DROP TABLE work;"),)
    confirm.send("alive")
    Vault.open(folder, PASSPHRASE)
    confirm.send("done")


@pytest.mark.slow
def test_a_death_in_the_middle_of_a_migration_loses_nothing(tmp_path: Path):
    make_version_1(tmp_path / "original", NOW)
    pace, done, died = Pace(7, 0.05), 0, 0
    for _ in range(KILLS_OF_EACH_CHANGE):
        folder = tmp_path / "vault"
        shutil.copytree(tmp_path / "original", folder)
        confirmed = killed(migrate, folder, 0, pace.moment())
        pace.learn(confirmed)
        done, died = done + bool(confirmed), died + (not confirmed)
        with Vault.open(folder, PASSPHRASE) as vault:
            require_nothing_lost(vault)
            assert vault._database.rows("SELECT * FROM sqlite_master WHERE name = 'work'") == []
        shutil.rmtree(folder)
    # Some were through with it, and some were not.
    assert done
    assert died
