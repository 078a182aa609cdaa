"""The command line as a person meets it: arguments in, status and text out."""

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.simulators.issuer import SampleIssuer, trust_list
from tests.simulators.learning import learning_claims, selective_paths
from wallet.cli import main
from wallet.crypto.keys import PrivateKey
from wallet.crypto.secret_box import Argon2Parameters
from wallet.holder import Holder
from wallet.model.json import Json
from wallet.vault import Vault

PASSPHRASE = "stapel kersen 4 fietsen"
THEN = datetime(2025, 3, 1, tzinfo=UTC)
AT = "2025-06-01T12:00:00+00:00"
STATUS_LIST = "https://issuer.example/status/1"
WRONG_USAGE = (
    ("nothing-like-this",),
    ("verify",),
    ("verify", "there is no such file"),
    ("verify", "--at", "yesterday", "-"),
    ("verify", "--colour", "-"),
    ("vault", "destroy"),
    ("share", "one", "--show", "a"),
    ("show", "0"),
    ("list", "--kind", "hobby"),
)
_CHEAP = Argon2Parameters(64, 1, 1, bytes(16))


@dataclass(frozen=True)
class Outcome:
    status: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command; `stdin` is what standard input holds."""

    def run_command(*arguments: object, stdin: str | bytes = b"") -> Outcome:
        data = stdin.encode() if isinstance(stdin, str) else stdin
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))
        status = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Outcome(status, captured.out, captured.err)

    return run_command


class Scene:
    """An issuer, a learner's vault with a key, and the files a checker has."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.issuer = SampleIssuer(names={"en": "Sample Issuer"})
        self.vault = folder / "vault"
        self.passphrase = folder / "passphrase.txt"
        self.passphrase.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
        self.trust = folder / "trust.json"
        self.trust.write_bytes(trust_list("Sample list", [self.issuer], as_of=THEN))
        self.statuses = folder / "status.jwt"
        self.withdraw()
        vault, self.recovery_code = Vault.create(self.vault, PASSPHRASE, now=THEN, argon2=_CHEAP)
        with vault:
            self.key = Holder(vault, lambda: THEN).import_key(PrivateKey.generate())
            self._public = PrivateKey.from_pkcs8(vault.holder_keys.all()[0].private_pkcs8).public

    def withdraw(self, **entries: int) -> None:
        """Write the status list anew; `_3=1` sets entry 3."""
        numbers = {int(name[1:]): status for name, status in entries.items()}
        self.statuses.write_bytes(self.issuer.status_list(STATUS_LIST, issued_at=THEN, entries=numbers))

    def credential(self, name: str = "credential", *, index: int = 0, **changes: Json) -> Path:
        """Issue a credential to the learner, as a file."""
        text = self.issuer.issue(
            learning_claims(**changes),
            issued_at=THEN,
            selective=selective_paths(),
            holder=self._public,
            status=(STATUS_LIST, index),
        )
        file = self.folder / f"{name}.sd-jwt"
        file.write_text(text, encoding="ascii")
        return file

    @property
    def open_with(self) -> tuple[object, ...]:
        """The options that open the vault."""
        return "--vault", self.vault, "--passphrase-file", self.passphrase

    @property
    def checker(self) -> tuple[object, ...]:
        """The options of somebody who knows the issuer."""
        return "--trust", self.trust, "--status-list", self.statuses


@pytest.fixture
def scene(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Scene:
    monkeypatch.delenv("LEARNER_WALLET_VAULT", raising=False)
    return Scene(tmp_path)


@pytest.fixture
def filled(scene: Scene, run: Run) -> Scene:
    """A vault that knows the issuer and holds one credential, number 1."""
    assert run("trust", "add", scene.trust, *scene.open_with).status == 0
    assert run("status", "add", scene.statuses, *scene.open_with).status == 0
    assert run("add", scene.credential(), *scene.open_with).status == 0
    return scene
