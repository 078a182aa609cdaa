"""Each import contract breaks when somebody breaks it."""

import shutil
import tomllib
from pathlib import Path

import pytest

from tests.architecture.tools import ROOT, lint_imports

_LAYERS = "ui depends on wallet, never back; resources depends on nothing"
_HEADLESS = "the core is headless"
_ONLINE = "only online opens a connection"
_PRESENTERS = "presenters do not import Qt"
_CRYPTO = "only crypto imports pyca/cryptography and joserfc"
_DRIVER = "only the vault imports the database driver"
_CORE = "inside the core"

_VIOLATIONS = [
    (_LAYERS, "wallet/model/planted.py", "import ui"),
    (_LAYERS, "resources/planted.py", "import wallet"),
    (_HEADLESS, "wallet/transport/planted.py", "from PySide6.QtGui import QImage"),
    (_ONLINE, "wallet/status/planted.py", "import socket"),
    (_ONLINE, "wallet/cli/planted.py", "import requests"),
    (_ONLINE, "wallet/consent/planted.py", "import http.client"),
    (_ONLINE, "ui/planted/page.py", "import urllib3"),
    (_PRESENTERS, "ui/planted/presenter.py", "from PySide6.QtCore import QObject"),
    (_CRYPTO, "wallet/vault/planted.py", "from cryptography.hazmat.primitives import hashes"),
    (_CRYPTO, "ui/planted/page.py", "import cryptography"),
    (_CRYPTO, "wallet/questions/planted.py", "from joserfc import jwe"),
    (_CRYPTO, "wallet/consent/planted.py", "from joserfc import jwe"),
    (_DRIVER, "wallet/status/planted.py", "import sqlcipher3"),
    (_DRIVER, "wallet/consent/planted.py", "import sqlcipher3"),
    (_DRIVER, "ui/planted/page.py", "import sqlite3"),
    (_CORE, "wallet/crypto/planted.py", "import wallet.formats"),
    (_CORE, "wallet/verification/planted.py", "import wallet.disclosure"),
    (_CORE, "wallet/transport/planted.py", "import wallet.vault"),
    (_CORE, "wallet/transport/planted.py", "import wallet.consent"),
    (_CORE, "wallet/consent/planted.py", "import wallet.holder"),
    (_CORE, "wallet/consenting/planted.py", "import wallet.guiding"),
    (_CORE, "wallet/holder/holder.py", "import wallet.online"),
    (_CORE, "wallet/online/planted.py", "import wallet.cli"),
    (_CORE, "wallet/planted/__init__.py", ""),
]


@pytest.fixture
def copy_of_source(tmp_path: Path) -> Path:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for package in ("wallet", "ui", "resources"):
        for source in (ROOT / package).rglob("*.py"):
            target = tmp_path / source.relative_to(ROOT)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    return tmp_path


def _plant(folder: Path, name: str, text: str) -> None:
    target = folder / name
    target.parent.mkdir(exist_ok=True)
    (target.parent / "__init__.py").touch()
    target.write_text(text + "\n", encoding="utf-8")


@pytest.mark.parametrize(("contract", "name", "text"), _VIOLATIONS)
def test_a_planted_import_breaks_its_contract(copy_of_source: Path, contract: str, name: str, text: str):
    _plant(copy_of_source, name, text)

    done = lint_imports(copy_of_source)

    assert done.returncode == 1, done.stdout + done.stderr
    assert f"{contract} BROKEN" in done.stdout
    assert done.stdout.count(" BROKEN") == 1, done.stdout


def test_an_untouched_copy_keeps_every_contract(copy_of_source: Path):
    done = lint_imports(copy_of_source)

    assert done.returncode == 0, done.stdout + done.stderr


def test_every_contract_was_seen_to_break():
    configuration = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = {contract["name"] for contract in configuration["tool"]["importlinter"]["contracts"]}

    assert contracts == {contract for contract, _, _ in _VIOLATIONS}
