"""A vault whose key derivation costs nothing, and what goes into it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from wallet.crypto.secret_box import Argon2Parameters
from wallet.model.stored import CredentialKind, CredentialSummary
from wallet.vault import RecoveryCode, Vault

QUICK = Argon2Parameters(memory_kib=64, iterations=1, lanes=1, salt=bytes(16))


@pytest.fixture
def quick() -> Argon2Parameters:
    return QUICK


@pytest.fixture
def now() -> datetime:
    return datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
def passphrase() -> str:
    return "Groene fiets op zolder"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "vault"


@pytest.fixture
def made(folder: Path, passphrase: str, now: datetime) -> tuple[Vault, RecoveryCode]:
    return Vault.create(folder, passphrase, now=now, argon2=QUICK)


@pytest.fixture
def vault(made: tuple[Vault, RecoveryCode]) -> Iterator[Vault]:
    with made[0] as vault:
        yield vault


@pytest.fixture
def code(made: tuple[Vault, RecoveryCode]) -> RecoveryCode:
    return made[1]


@pytest.fixture
def summary() -> Callable[..., CredentialSummary]:
    def make(title: str = "Python for data analysis", **others: object) -> CredentialSummary:
        fields = {"issuer_name": "Universiteit Aarden", "format": "dc+sd-jwt", "kind": CredentialKind.COURSE}
        return CredentialSummary(title=title, **(fields | others))

    return make
