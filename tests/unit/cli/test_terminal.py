"""What a person at a terminal gets besides: completion with Tab, a line while it takes long, and a clean stop."""

import os
import shlex
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Run, Scene
from wallet.cli.program import COMPLETION_SWITCH

_ROOT = Path(__file__).resolve().parents[3]
_PROGRAM = [sys.executable, "-W", "error", "-m", "wallet"]


def _environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(_ROOT), "LC_ALL": "C.UTF-8", **more}


@pytest.fixture
def complete(monkeypatch: pytest.MonkeyPatch, run: Run):
    """Ask as a shell does, and return the lines it gets."""

    def completed(*words: str, shell: str = "bash") -> list[str]:
        monkeypatch.setenv(COMPLETION_SWITCH, f"{shell}_complete")
        monkeypatch.setenv("COMP_WORDS", shlex.join(["learner-wallet", *words]))
        monkeypatch.setenv("COMP_CWORD", str(len(words)) if shell != "fish" else words[-1])
        outcome = run("completion")
        assert (outcome.status, outcome.err) == (0, "")
        return outcome.out.split("\n")[:-1]

    return completed


def test_commands_options_and_choices_are_completed(complete):
    assert complete("ver") == ["plain,verify"]
    assert complete("vault", "re") == ["plain,restore"]
    assert complete("share", "--ou") == ["plain,--out"]
    assert complete("list", "--order", "t") == ["plain,title"]
    assert complete("completion", "z") == ["plain,zsh"]


@pytest.mark.parametrize(
    "words",
    [
        ("verify", "dip"), ("add", "dip"), ("trust", "add", "dip"), ("record", "open", "dip"), ("scan", "dip"),
        ("share", "1", "--answer", "dip"), ("vault", "restore", "dip"), ("export", "1", "--out", "dip"),
    ],
)  # fmt: skip
def test_files_are_left_to_the_shell(complete, words: tuple[str, ...]):
    assert complete(*words) == ["file,dip"]


def test_folders_are_left_to_the_shell(complete):
    assert complete("list", "--vault", "her") == ["dir,her"]


def test_a_shell_that_shows_explanations_gets_them_in_the_language(complete, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("LC_ALL", "nl_BE.UTF-8")

    assert complete("remov", shell="fish") == ["plain,remove\tLeg bewijzen in de prullenbak."]
    assert complete("remov", shell="zsh") == ["plain", "remove", "Leg bewijzen in de prullenbak."]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
@pytest.mark.parametrize("command", ["learner-wallet", "packaging/run"])
def test_a_script_asks_with_an_argument_so_that_no_window_opens(run: Run, shell: str, command: str):
    script = run("completion", shell, "--command", command).out

    caller = '"$1"' if shell == "bash" else command
    assert f"{COMPLETION_SWITCH}={shell}_complete" in script
    assert f" {caller} completion)" in script
    assert f" {caller})" not in script and " $1" not in script


@pytest.mark.parametrize("name", ["x; rm y", "$(x)", "two words", "-x", "x\ny", ""])
def test_a_name_that_a_shell_would_read_otherwise_is_refused(run: Run, name: str):
    outcome = run("completion", "bash", f"--command={name}")

    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err.startswith("error[usage]: ")


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
def test_bash_completes_with_the_script(tmp_path: Path):
    program = tmp_path / "learner-wallet"
    program.write_text(f'#!/bin/sh\nexec {shlex.join(_PROGRAM)} "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    asked = (
        'eval "$(learner-wallet completion bash)"; complete -p learner-wallet; '
        "COMP_WORDS=(learner-wallet check); COMP_CWORD=1; _learner_wallet_completion learner-wallet; "
        'echo "${COMPREPLY[@]}"'
    )

    done = subprocess.run(
        ["bash", "--norc", "-c", asked],
        env=_environment(PATH=f"{tmp_path}:{os.environ['PATH']}"),
        capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip

    assert done.stdout.splitlines() == [
        "complete -o nosort -F _learner_wallet_completion learner-wallet",
        "check-answer",
    ]


# --- long work ------------------------------------------------------------------------------------


def _on_a_terminal(*arguments: object) -> tuple[str, str]:
    """Run a command whose standard error is a terminal; return both outputs."""
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [*_PROGRAM, *map(str, arguments)], cwd=_ROOT, env=_environment(), stdout=subprocess.PIPE, stderr=theirs
    ) as process:
        os.close(theirs)
        assert process.stdout is not None
        out = process.stdout.read().decode()
        said = b""
        while True:
            try:
                part = os.read(ours, 4096)
            except OSError:  # Linux: nobody holds the other end any more
                break
            if not part:
                break
            said += part
    os.close(ours)
    return out, said.decode()


def test_a_terminal_shows_what_is_being_done_and_then_forgets_it(filled: Scene):
    out, said = _on_a_terminal("list", *filled.open_with)

    assert "Python for data analysis" in out
    assert _lines_of(said) == ["Opening the vault…", "Checking the credentials…"]


def test_another_passphrase_takes_a_while_and_says_so(scene: Scene):
    new = scene.folder / "new"
    new.write_text("vijf woorden zonder verband")

    _, said = _on_a_terminal("vault", "change-passphrase", "--new-passphrase-file", new, *scene.open_with)

    assert _lines_of(said) == ["Opening the vault…", "Setting the new passphrase…"]


def _lines_of(said: str) -> list[str]:
    """Return what was shown, each line wiped by a longer one of spaces."""
    *parts, rest = said.split("\r")
    assert rest == ""
    shown, blank = parts[::2], parts[1::2]
    assert [line.strip() for line in blank] == [""] * len(shown)
    assert all(len(spaces) > len(line) for line, spaces in zip(shown, blank, strict=True))
    return shown


def test_machines_and_files_get_no_line(filled: Scene):
    _, said = _on_a_terminal("list", "--json", *filled.open_with)
    done = subprocess.run(
        [*_PROGRAM, "list", *map(str, filled.open_with)],
        cwd=_ROOT, env=_environment(), capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip

    assert said == done.stderr == ""


@pytest.mark.skipif(sys.platform == "win32", reason="a console of Windows is interrupted in another way")
def test_a_stop_leaves_what_was_kept_whole_and_says_so(scene: Scene, run: Run):
    folder = scene.folder / "many"
    folder.mkdir()
    for number in range(40):
        scene.credential(f"many/{number:02}", achievement_title=f"Course {number}")
    with subprocess.Popen(
        # Without warnings: a file that was just being opened is closed by nobody.
        [sys.executable, "-m", "wallet", "add", str(folder), *map(str, scene.open_with)],
        cwd=_ROOT, env=_environment(PYTHONUNBUFFERED="1"), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as adding:  # fmt: skip
        assert adding.stdout is not None and adding.stderr is not None
        first = adding.stdout.readline()
        adding.send_signal(signal.SIGINT)
        told = [first, *adding.stdout.read().splitlines()]
        said = adding.stderr.read()
        assert adding.wait(timeout=30) == 2

    assert said.strip() == "error[interrupted]: Stopped before it was finished. What is kept is whole."
    assert run("vault", "unlock-test", "--integrity", *scene.open_with).status == 0
    kept = run("list", *scene.open_with).out.count("Course ")
    assert len(told) <= kept <= len(told) + 1 < 40
