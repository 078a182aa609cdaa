"""A learner and an employer, each on a computer of their own, with the command line alone."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.simulators.issuer import REVOKED, SampleIssuer, trust_list
from tests.simulators.learning import learning_claims, selective_paths
from wallet.cli.files import now
from wallet.crypto.did import key_of_did

_ROOT = Path(__file__).resolve().parents[2]
_PASSPHRASE = "stapel kersen 4 fietsen"
_LIST = "https://issuer.example/status/1"


class Computer:
    """Somebody's computer: a folder of files, and the program."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.folder = folder

    def run(self, *arguments: object, stdin: str = "", status: int = 0) -> str:
        done = subprocess.run(
            [sys.executable, "-P", "-m", "ui", *map(str, arguments)],
            cwd=self.folder,
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(_ROOT), "LEARNER_WALLET_HOME": str(self.folder)},
            input=stdin,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        assert done.returncode == status, done.stdout + done.stderr
        return done.stdout

    def receives(self, name: str, data: bytes) -> None:
        (self.folder / name).write_bytes(data)


@pytest.mark.slow
def test_from_a_new_key_to_a_verdict_and_a_withdrawal(tmp_path: Path):
    learner, employer = Computer(tmp_path / "learner"), Computer(tmp_path / "employer")
    issuer, moment = SampleIssuer(), now()
    known = trust_list("Known issuers", [issuer], as_of=moment)
    fresh = issuer.status_list(_LIST, issued_at=moment)
    withdrawn = issuer.status_list(_LIST, issued_at=moment, entries={7: REVOKED})

    learner.run("vault", "create", stdin=_PASSPHRASE)
    key = json.loads(learner.run("key", "new", "--json", stdin=_PASSPHRASE))
    credential = issuer.issue(
        learning_claims(),
        issued_at=moment,
        selective=selective_paths(),
        holder=key_of_did(key["did_key"]),
        status=(_LIST, 7),
    )
    learner.receives("credential.txt", credential.encode())
    learner.receives("known.json", known)
    learner.receives("list.jwt", fresh)
    learner.run("trust", "add", "known.json", stdin=_PASSPHRASE)
    learner.run("status", "add", "list.jwt", stdin=_PASSPHRASE)
    assert ": genuine\n" in learner.run("add", "credential.txt", stdin=_PASSPHRASE)
    learner.run(
        "share", 1, "--show", "given_name", "--show", "credits",
        "--audience", "Bakker Logistics", "--qr", "code.png", "--pdf", "page.pdf", stdin=_PASSPHRASE,
    )  # fmt: skip

    employer.receives("known.json", known)
    employer.receives("list.jwt", fresh)
    for name in ("code.png", "page.pdf"):
        employer.receives(name, (learner.folder / name).read_bytes())
        said = employer.run("verify", name, "--trust", "known.json", "--status-list", "list.jwt")
        assert "Genuine" in said and "Amina" in said and "Peeters" not in said
    assert "unknown" in employer.run("verify", "code.png", "--trust", "known.json", status=3)
    employer.receives("list.jwt", withdrawn)
    said = employer.run("verify", "code.png", "--trust", "known.json", "--status-list", "list.jwt", status=1)
    assert "No longer valid" in said

    assert sorted(path.name for path in employer.folder.iterdir()) == ["code.png", "known.json", "list.jwt", "page.pdf"]
