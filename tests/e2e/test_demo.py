"""The demo on a machine with nothing but the program: no display, no vault, no network."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from wallet.examples import example_status_lists, examples, examples_usable_from
from wallet.transport.reading import read_codes

_ROOT = Path(__file__).resolve().parents[2]


def _start(
    *arguments: object, home: Path, code: str | None = None, **settings: str
) -> subprocess.CompletedProcess[str]:
    command = ["-P", "-m", "ui"] if code is None else ["-P", "-c", code]
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), "PYTHONPATH": str(_ROOT), "PYTHONWARNINGS": "error"}
    return subprocess.run(
        [sys.executable, *command, *map(str, arguments)],
        cwd=home,
        env=environment | settings,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


@pytest.mark.slow
def test_the_whole_journey_is_printed_and_leaves_nothing(tmp_path: Path):
    code = (
        "import socket, sys, tempfile\n"
        "def refuse(*a, **k): raise AssertionError('a connection was tried')\n"
        "socket.socket.connect = socket.getaddrinfo = refuse\n"
        f"tempfile.tempdir = {str(tmp_path)!r}\n"
        "from ui.__main__ import main\n"
        "status = main()\n"
        "assert 'PySide6' not in sys.modules\n"
        "sys.exit(status)"
    )

    done = _start("demo", home=tmp_path, code=code)

    assert (done.returncode, done.stderr) == (0, "")
    steps = [line[:2] for line in done.stdout.splitlines() if line[:1].isdigit()]
    assert steps == ["1.", "2.", "3.", "4.", "5.", "6."]
    for example in examples():
        assert example.title in done.stdout
        assert example.code is None or f"[{example.code}]" in done.stdout
    assert "5 of 16 details shared with Bakker Logistics" in done.stdout
    assert "1 QR code of version" in done.stdout
    assert done.stdout.rstrip().endswith("Every step ended as it should.")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_what_is_kept_can_be_checked_and_opened(tmp_path: Path):
    kept = tmp_path / "kept"

    done = _start("demo", "--keep", kept, home=tmp_path)
    again = _start("demo", "--keep", kept, home=tmp_path)
    (passphrase,) = (line.split(": ")[1] for line in done.stdout.splitlines() if "passphrase:" in line)
    secret = tmp_path / "passphrase"
    secret.write_text(passphrase, encoding="utf-8")
    at = max(datetime.now(UTC), examples_usable_from())
    trust = ("--trust", kept / "practice-list.json", "--status-list", kept / "status-lists")
    checked = _start("verify", kept / "code.png", *trust, "--at", at.isoformat(), home=tmp_path)
    listed = _start("list", "--vault", kept / "vault", "--passphrase-file", secret, home=tmp_path)

    assert done.returncode == 0, done.stderr
    assert len(read_codes((kept / "code.png").read_bytes())) == 1
    assert (checked.returncode, checked.stderr) == (0, "")
    assert "Amina" in checked.stdout and "1994" not in checked.stdout
    assert (listed.returncode, listed.stdout.count("\n")) == (0, 2 * len(examples()))
    assert (again.returncode, again.stderr.partition(":")[0]) == (2, "error[vault-exists]")


@pytest.mark.slow
def test_what_is_kept_is_in_the_language_of_the_journey(tmp_path: Path):
    done = _start("demo", "--keep", tmp_path / "kept", home=tmp_path, LANG="fr_BE.UTF-8", LANGUAGE="fr")

    assert (done.returncode, done.stderr) == (0, "")
    kept = {file.name for file in (tmp_path / "kept" / "status-lists").iterdir()}
    assert kept == set(example_status_lists("fr")) != set(example_status_lists())
