"""The first page is built from what it needs and nothing else, whether there is a wallet or not."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.tools import ROOT

# Each takes a noticeable part of the start. Without dataclasses: the records of the start are named tuples,
# which are set up seven times as fast.
_HEAVY = {
    "PIL",
    "PySide6.QtDBus",
    "PySide6.QtMultimedia",
    "PySide6.QtNetwork",
    "asyncio",
    "babel",
    "cbor2",
    "click",
    "concurrent.futures",
    "cryptography",
    "dataclasses",
    "email",
    "fpdf",
    "hashlib",
    "http",
    "importlib.resources",
    "json",
    "pypdfium2",
    "qrcode",
    "secrets",
    "socket",
    "sqlcipher3",
    "sqlite3",
    "ssl",
    "unittest",
    "xml",
    "zxcvbn",
    "zxingcpp",
}
_HEAVY_OF_OURS = {
    "ui.check",
    "ui.credential",
    "ui.credentials",
    "ui.messages",
    "ui.share",
    "ui.values",
    "wallet.checking",
    "wallet.cli",
    "wallet.crypto",
    "wallet.disclosure",
    "wallet.examples",
    "wallet.formats",
    "wallet.holder",
    "wallet.status",
    "wallet.transport",
    "wallet.trust",
    "wallet.vault.vault",
    "wallet.verification",
}

_START = """
import json, linecache, sys
from ui.application import Application
app = Application([])
before = set(sys.modules)
from ui.app import Program
program = Program(app)
program.start()
place, built = program.place, set(sys.modules)
program.window.drawn.connect(app.quit)
app.exec()
told = {"place": place, "imported": sorted(built - before), "at the end": sorted(sys.modules)}
print(json.dumps(told | {"sources": sorted(linecache.cache)}))
program.window.close()
"""


def _start(home: Path) -> dict[str, list[str]]:
    environment = dict(os.environ, LEARNER_WALLET_HOME=str(home), PYTHONPATH=str(ROOT), QT_QPA_PLATFORM="offscreen")
    environment.pop("LEARNER_WALLET_VAULT", None)
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", _START],
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def _among(imported: list[str], unwanted: set[str]) -> list[str]:
    return sorted(
        module for module in imported if any(module == name or module.startswith(f"{name}.") for name in unwanted)
    )


@pytest.fixture
def home(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A home folder at a first start, or with a wallet as far as the start looks at it."""
    if request.param == "unlock":
        (tmp_path / "vault").mkdir()
        (tmp_path / "vault" / "vault.db").touch()
    return tmp_path


@pytest.mark.parametrize(("home", "place"), [("first-start", "first-start"), ("unlock", "unlock")], indirect=["home"])
def test_the_first_page_imports_nothing_it_does_without(home: Path, place: str):
    started = _start(home)

    assert started["place"] == place
    assert {f"ui.{place.replace('-', '_')}.page", "wallet.errors"} <= set(started["imported"])
    assert _among(started["imported"], _HEAVY | _HEAVY_OF_OURS) == []


@pytest.mark.parametrize("home", ["first-start"], indirect=True)
def test_importing_reads_the_source_of_no_module_of_the_window(home: Path):
    read = {Path(source) for source in _start(home)["sources"]}

    # Qt's own import is the program's from there on.
    assert {path.name for path in read if path.is_relative_to(ROOT / "ui")} <= {"__init__.py", "application.py"}


@pytest.mark.parametrize("home", ["first-start"], indirect=True)
def test_nothing_is_loaded_ahead_before_the_window_is_drawn(home: Path):
    started = _start(home)

    assert _among(started["at the end"], {"cryptography", "sqlcipher3", "babel", "wallet.holder"}) == []


def test_what_is_loaded_ahead_is_free_of_qt_and_all_that_opening_a_wallet_takes():
    code = (
        "import importlib, sys; from ui.app import LOADED_AHEAD\n"
        "for name in [name for name in sys.modules if name.startswith('PySide6.')]: sys.modules[name] = None\n"
        "for name in LOADED_AHEAD: importlib.import_module(name)\n"
        "before = set(sys.modules)\n"
        "from wallet.holder import Holder; from wallet.vault import Vault; from wallet.examples import examples\n"
        "assert set(sys.modules) == before, set(sys.modules) - before\n"
    )
    environment = dict(os.environ, PYTHONPATH=str(ROOT), QT_QPA_PLATFORM="offscreen")

    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=60, check=False
    )

    assert done.returncode == 0, done.stderr
