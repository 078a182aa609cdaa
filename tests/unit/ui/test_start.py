"""What the program starts: the window or the command line."""

import subprocess
import sys
from pathlib import Path

import pytest

from ui import __main__ as program

_ROOT = Path(__file__).resolve().parents[3]
_START_AND_LOOK_FOR_QT = """
import sys
from ui.__main__ import main

sys.argv = ["learner-wallet", "--help"]
status = main()
assert not [name for name in sys.modules if name.startswith("PySide6")], "Qt was loaded"
sys.exit(status)
"""


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="always has a display")
def test_without_a_display_one_line_names_the_command_line():
    done = subprocess.run(
        [sys.executable, "-m", "ui"],
        cwd=_ROOT,
        env={"PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("error[no-display]: ")
    assert "learner-wallet --help" in done.stderr


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_any_way_to_a_screen_opens_the_window(monkeypatch: pytest.MonkeyPatch, name: str):
    for each in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(each, raising=False)
    monkeypatch.setenv(name, "something")
    monkeypatch.setattr(sys, "argv", ["learner-wallet"])
    monkeypatch.setattr("ui.app.run", lambda files: 7)

    assert program.main() == 7


def test_arguments_go_to_the_command_line(monkeypatch: pytest.MonkeyPatch):
    given = []
    monkeypatch.setattr(sys, "argv", ["learner-wallet", "verify", "a file"])
    monkeypatch.setattr("wallet.cli.main", lambda arguments, window: given.extend(arguments) or 3)

    assert program.main() == 3
    assert given == ["verify", "a file"]


def test_the_command_line_starts_without_qt():
    """It must work where the system libraries of the window are missing."""
    done = subprocess.run(
        [sys.executable, "-c", _START_AND_LOOK_FOR_QT],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert done.returncode == 0, done.stderr
    assert "verify" in done.stdout


def test_files_are_opened_in_the_window(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    opened = []
    file = tmp_path / "course.sdjwt"
    file.write_bytes(b"x")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(sys, "argv", ["learner-wallet", "open", str(file)])
    monkeypatch.setattr("ui.app.run", lambda files: opened.extend(files) or 0)

    assert program.main() == 0
    assert opened == [file]


def test_the_command_line_alone_has_no_window(tmp_path: Path):
    done = subprocess.run(
        [sys.executable, "-m", "wallet", "open"],
        cwd=_ROOT,
        env={"PATH": "/usr/bin:/bin", "LANG": "nl_BE.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 2
    assert done.stderr.startswith("error[no-window]: ")
