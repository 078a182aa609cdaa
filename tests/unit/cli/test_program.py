"""The program as a whole: overview, usage, exit statuses."""

import importlib
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import click
import pytest

from tests.unit.cli.conftest import PASSPHRASE, WRONG_USAGE, Run, Scene
from wallet.cli.exit_status import ExitStatus, status_of
from wallet.cli.help_text import in_words_of
from wallet.cli.program import _COMMANDS, VERSION, every_command
from wallet.errors import VaultInUseError
from wallet.model.report import Verdict
from wallet.vault import Vault

_ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize("name", _COMMANDS)
def test_the_overview_says_of_a_command_what_it_says_itself(name: str):
    module, line = _COMMANDS[name]
    command = getattr(importlib.import_module(module), f"{name.replace('-', '_')}_command")

    assert isinstance(command, click.Command)
    assert command.name == name
    assert command.get_short_help_str(limit=200) == line


def test_what_the_examples_show_can_be_typed():
    # Copies: Click keeps what it said of a command last.
    roots = {command.name: in_words_of(command, str) for command in every_command()}
    waiting, shown = list(roots.values()), 0
    while waiting:
        command = waiting.pop()
        waiting += command.commands.values() if isinstance(command, click.Group) else ()
        for line in (command.epilog or "").splitlines():
            if line.startswith("  learner-wallet "):
                name, *words = shlex.split(line)[1:]
                typed = roots[name]
                while isinstance(typed, click.Group):
                    name, *words = words
                    typed = typed.commands[name]
                typed.make_parser(click.Context(typed)).parse_args(words)
                shown += 1
    assert shown > len(roots)


def test_help_imports_no_command_and_nothing_heavy():
    code = (
        "import sys; from wallet.cli import main; status = main(['--help'])\n"
        "heavy = {'cryptography', 'sqlcipher3', 'PIL', 'fpdf', 'pypdfium2', 'zxingcpp', 'PySide6'}\n"
        "print(status, sorted(heavy & sys.modules.keys()))"
    )

    done = subprocess.run([sys.executable, "-c", code], cwd=_ROOT, capture_output=True, text=True, check=True)

    assert done.stdout.splitlines()[-1] == "0 []"
    assert all(f"  {name} " in done.stdout for name in _COMMANDS)


def test_version_is_the_one_of_the_project(run: Run):
    project = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert project["version"] == VERSION
    assert run("--version").out == f"learner-wallet {VERSION}\n"


@pytest.mark.parametrize("arguments", WRONG_USAGE, ids=" ".join)
def test_wrong_usage_is_one_line_and_status_two(run: Run, arguments: tuple[str, ...]):
    outcome = run(*arguments)

    assert outcome.status == 2
    assert outcome.err.startswith("error[usage]: ")
    assert outcome.err.count("\n") == 1
    assert outcome.out == ""


def test_an_expected_failure_is_one_line_with_its_code(run: Run, tmp_path: Path):
    outcome = run("list", "--vault", tmp_path / "none", stdin="a passphrase")

    assert outcome.status == 2
    assert outcome.err == (
        "error[vault-not-found]: There is no vault in this folder. Make one with: learner-wallet vault create\n"
    )


def test_a_vault_open_elsewhere_is_its_own_error(run: Run, filled: Scene):
    with Vault.open(filled.vault, PASSPHRASE):
        outcome = run("list", *filled.open_with)

    assert (outcome.status, outcome.err.partition(":")[0]) == (2, f"error[{VaultInUseError.code}]")


def test_a_reader_who_has_gone_is_no_verdict(tmp_path: Path):
    read = subprocess.Popen(
        [sys.executable, "-m", "wallet", "--help"], cwd=_ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert read.stdout is not None and read.stderr is not None
    read.stdout.close()
    said = read.stderr.read().decode()
    read.stderr.close()

    assert read.wait(timeout=30) == 2
    assert said == "error[output-closed]: Nobody reads the output any more.\n"


def test_the_worst_of_several_counts():
    assert status_of([]) == ExitStatus.DONE
    assert status_of([Verdict.GENUINE, Verdict.GENUINE_UNDETERMINED]) == ExitStatus.UNDETERMINED
    assert status_of([Verdict.NO_LONGER_VALID, Verdict.GENUINE_UNDETERMINED]) == ExitStatus.REFUSED
    assert status_of([Verdict.NOT_GENUINE, Verdict.UNREADABLE, Verdict.GENUINE]) == ExitStatus.UNREADABLE
