"""Lint, format, types and import contracts hold: one command covers everything."""

import subprocess
import sys

import pytest

from tests.architecture.tools import ROOT, lint_imports, run_tool


def _require_success(done: subprocess.CompletedProcess[str]) -> None:
    if done.returncode:
        pytest.fail(f"{' '.join(done.args)}\n{done.stdout}\n{done.stderr}", pytrace=False)


def test_ruff_finds_nothing():
    _require_success(run_tool(sys.executable, "-m", "ruff", "check", "--output-format", "concise", "."))


def test_every_file_is_formatted():
    _require_success(run_tool(sys.executable, "-m", "ruff", "format", "--check", "."))


@pytest.mark.slow
def test_mypy_finds_nothing():
    _require_success(run_tool(sys.executable, "-m", "mypy"))


def test_import_contracts_hold():
    _require_success(lint_imports(ROOT))
