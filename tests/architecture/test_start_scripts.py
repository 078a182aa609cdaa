"""`packaging/run` and `packaging/test` on machines that lack something.

The scripts run for real in a copy with a space in its path; the commands they call are stand-ins that
write down how they were called.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.tools import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the shell scripts are for Linux and macOS")

_SYSTEM_COMMANDS = ("bash", "cat", "chmod", "cmp", "cp", "dirname", "env", "mkdir", "rm", "sleep")

# As Python: makes an environment whose python is this same file, "installs", and starts the program.
_PYTHON = """#!/usr/bin/env bash
echo "python $*" >>"$CALLS"
case "$*" in
  *"-m venv"*)
    for folder; do :; done
    mkdir -p "$folder/bin" "$folder/lib"
    cp "$0" "$folder/bin/python" ;;
  *"-m pip"*) eval "${PIP:-true}" ;;
esac
"""


class Machine:
    """A copy of the scripts and the commands that exist around it."""

    def __init__(self, folder: Path) -> None:
        self.source = folder / "a clone"
        self._commands = folder / "commands"
        self._calls = folder / "calls"
        self._commands.mkdir()
        for name in ("run", "test", "environment", "requirements.txt", "requirements-dev.txt"):
            (self.source / "packaging").mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / "packaging" / name, self.source / "packaging" / name)
        for name in _SYSTEM_COMMANDS:
            found = shutil.which(name)
            assert found is not None
            (self._commands / name).symlink_to(found)

    def has(self, name: str, text: str) -> None:
        """Put a stand-in command on the machine."""
        path = self._commands / name
        path.write_text(text if text.startswith("#!") else f"#!/usr/bin/env bash\n{text}\n", encoding="utf-8")
        path.chmod(0o755)

    def has_python(self) -> None:
        self.has("python3.12", _PYTHON)

    def is_debian(self, *installed: str, user: int = 1000) -> None:
        lines = "\\n".join(f"installed {name}" for name in installed)
        self.has("dpkg-query", f'printf "{lines}\\n"')
        self.has("id", f"echo {user}")

    def command(self, script: str, *arguments: str) -> list[str]:
        return [str(self.source / "packaging" / script), *arguments]

    def environment(self, **more: str) -> dict[str, str]:
        return {"PATH": str(self._commands), "CALLS": str(self._calls), **more}

    def start(self, script: str, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(script, *arguments),
            cwd="/",
            env=self.environment(**more),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def calls(self) -> list[str]:
        """What was called since the last look."""
        lines = self._calls.read_text(encoding="utf-8").splitlines() if self._calls.exists() else []
        self._calls.unlink(missing_ok=True)
        return lines


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


@pytest.fixture
def heeds_ctrl_c() -> Iterator[None]:
    """A suite that a shell started with "&" ignores SIGINT, and so would everything that it starts."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def _installations(calls: list[str]) -> int:
    return sum("-m pip" in call for call in calls)


def _environments_made(calls: list[str]) -> int:
    return sum("-m venv" in call for call in calls)


def test_the_first_start_installs_and_the_second_only_starts(machine: Machine):
    machine.has_python()

    first = machine.start("run", "demo", "--keep", "a folder")
    calls = machine.calls()
    second = machine.start("run", "demo", "--keep", "a folder")

    assert (first.returncode, second.returncode) == (0, 0), first.stderr + second.stderr
    assert (_environments_made(calls), _installations(calls)) == (1, 1)
    assert any("--require-hashes" in call and "packaging/requirements.txt" in call for call in calls)
    assert calls[-1] == "python -P -m ui demo --keep a folder"
    assert machine.calls() == [calls[-1]]
    assert second.stderr == ""


def test_tests_install_the_developers_file_which_serves_the_program_too(machine: Machine):
    machine.has_python()

    done = machine.start("test", "-q")
    calls = machine.calls()
    machine.start("run", "demo")

    assert done.returncode == 0, done.stderr
    assert any("packaging/requirements-dev.txt" in call for call in calls)
    assert calls[-1] == "python -m pytest -n auto --dist worksteal -q"
    assert machine.calls() == ["python -P -m ui demo"]


def test_changed_requirements_are_installed_into_the_same_environment(machine: Machine):
    machine.has_python()
    machine.start("run", "demo")
    machine.calls()
    with (machine.source / "packaging" / "requirements.txt").open("a", encoding="utf-8") as file:
        file.write("# changed\n")

    machine.start("run", "demo")
    calls = machine.calls()

    assert (_environments_made(calls), _installations(calls)) == (0, 1)


def test_an_environment_made_by_hand_is_kept(machine: Machine):
    machine.has_python()
    machine.start("run", "demo")
    (machine.source / ".venv" / "lib" / "requirements.txt").unlink()
    machine.calls()

    machine.start("run", "demo")
    calls = machine.calls()

    assert (_environments_made(calls), _installations(calls)) == (0, 1)


@pytest.mark.parametrize("lost", ["bin/python", "lib"])
def test_a_broken_environment_is_mended(machine: Machine, lost: str):
    machine.has_python()
    machine.start("run", "demo")
    machine.calls()
    path = machine.source / ".venv" / lost
    if path.is_dir():
        shutil.rmtree(path)
        (machine.source / ".venv" / "bin" / "python").write_text("#!/bin/false\n", encoding="utf-8")
    else:
        path.unlink()

    done = machine.start("run", "demo")
    calls = machine.calls()

    assert done.returncode == 0, done.stderr
    assert (_environments_made(calls), _installations(calls)) == (1, 1)


def test_no_network_is_one_clear_line_and_the_next_start_tries_again(machine: Machine):
    machine.has_python()

    offline = machine.start("run", "demo", PIP="echo noise; exit 1")
    machine.calls()
    online = machine.start("run", "demo")

    assert offline.returncode == 2
    assert offline.stderr.splitlines()[-1] == (
        "packaging/run: the Python packages could not be installed (no network?); "
        "pip's own words are in .venv/install.log"
    )
    assert "noise" not in offline.stderr + offline.stdout
    assert online.returncode == 0
    assert _installations(machine.calls()) == 1


@pytest.mark.usefixtures("heeds_ctrl_c")
@pytest.mark.parametrize("end", ["SIGINT", "SIGKILL"])  # by name: Windows has no SIGKILL
def test_an_interrupted_installation_begins_again(machine: Machine, tmp_path: Path, end: str):
    machine.has_python()
    reached = tmp_path / "pip is at work"
    process = subprocess.Popen(
        machine.command("run", "demo"),
        env=machine.environment(PIP=f'echo >"{reached}"; sleep 30'),
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    while not reached.exists():
        time.sleep(0.01)
    os.killpg(process.pid, signal.Signals[end])
    _, said = process.communicate(timeout=30)
    machine.calls()

    again = machine.start("run", "demo")
    calls = machine.calls()

    assert process.returncode != 0
    if end == "SIGINT":
        assert "interrupted; the next start begins the installation again" in said
    assert again.returncode == 0, again.stderr
    assert (_environments_made(calls), _installations(calls)) == (1, 1)


def test_two_starts_at_once_install_once(machine: Machine, tmp_path: Path):
    machine.has_python()
    reached = tmp_path / "pip is at work"
    first = subprocess.Popen(
        machine.command("run", "demo"),
        env=machine.environment(PIP=f'echo >"{reached}"; sleep 1'),
        stderr=subprocess.DEVNULL,
    )
    while not reached.exists():
        time.sleep(0.01)

    second = machine.start("run", "demo")

    assert first.wait(timeout=30) == 0
    assert second.returncode == 0
    assert "waiting for another start" in second.stderr
    assert _installations(machine.calls()) == 1


def test_without_python_debian_users_read_what_to_run(machine: Machine):
    machine.is_debian("libc6")

    done = machine.start("run", "demo")

    assert done.returncode == 2
    assert done.stderr == (
        "packaging/run: system packages are missing; run as root: "
        "apt-get update && apt-get install -y python3 python3-venv\n"
    )


def test_without_python_elsewhere_one_line_says_so(machine: Machine):
    done = machine.start("run", "demo")

    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "Python 3.11, 3.12, 3.13 or 3.14 is needed" in done.stderr


def test_the_window_asks_for_its_libraries_and_only_for_those_that_are_missing(machine: Machine):
    machine.has_python()
    machine.is_debian("libglib2.0-0t64", "libgl1", "libegl1", "libxkbcommon0", "libdbus-1-3", "libpulse0")

    window = machine.start("run")
    commands = machine.start("run", "demo")

    assert window.returncode == 2
    asked = window.stderr.partition("install -y ")[2].split()
    assert {"libfontconfig1", "libxrandr2", "libxcb-cursor0"} <= set(asked)
    assert not {"libglib2.0-0", "libgl1", "libpulse0", "python3"} & set(asked)
    assert commands.returncode == 0, "the command line needs no library of the window"


def test_root_installs_what_is_missing(machine: Machine):
    machine.has_python()
    machine.is_debian("libgl1", user=0)
    machine.has("apt-get", 'echo "apt-get $*" >>"$CALLS"')

    done = machine.start("test", "-q")
    calls = machine.calls()

    assert done.returncode == 0, done.stderr
    update, needed, wanted = (call for call in calls if call.startswith("apt-get"))
    assert update == "apt-get update"
    assert needed.startswith("apt-get install -y --no-install-recommends libglib2.0-0 libegl1 ")
    assert {"xvfb", "at-spi2-core", "libxcb-cursor0"} <= set(wanted.split()) and "xvfb" not in needed
    assert calls[-1] == "python -m pytest -n auto --dist worksteal -q"


def test_the_suite_runs_without_what_only_a_screen_reader_wants(machine: Machine):
    machine.has_python()
    machine.is_debian("libgl1", user=0)
    machine.has("apt-get", 'case "$*" in *xvfb*) echo noise >&2; exit 100 ;; esac')

    done = machine.start("test", "-q")

    assert done.returncode == 0, done.stderr
    assert done.stderr.splitlines()[-1].endswith("the tests that want them are skipped")
    assert "noise" not in done.stderr
    assert machine.calls()[-1] == "python -m pytest -n auto --dist worksteal -q"


def test_nobody_but_root_is_asked_for_what_a_screen_reader_wants(machine: Machine):
    machine.has_python()
    machine.has("dpkg-query", 'for name in "$@"; do case $name in xvfb) ;; *) echo "installed $name" ;; esac; done')
    machine.has("id", "echo 1000")

    done = machine.start("test", "-q")

    assert (done.returncode, "xvfb" in done.stderr) == (0, False), done.stderr


def test_root_without_network_reads_one_line(machine: Machine):
    machine.has_python()
    machine.is_debian("libgl1", user=0)
    machine.has("apt-get", "echo noise >&2; exit 100")

    done = machine.start("test")

    assert done.returncode == 2
    assert "apt-get could not install them (no network?)" in done.stderr.splitlines()[-1]
    assert "noise" not in done.stderr
