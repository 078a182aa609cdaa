"""The checkers of the house, run as a person would run them."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

_LINT_IMPORTS = (
    sys.executable,
    "-c",
    "from importlinter.cli import lint_imports_command as main; main(['--no-cache', '--no-logo'])",
)


def run_tool(*command: str, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run a command in a folder, without colours, and return what it said."""
    environment = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "FORCE_COLOR"}}
    return subprocess.run(
        command,
        cwd=folder,
        env=environment | {"NO_COLOR": "1", "COLUMNS": "200"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )


def lint_imports(folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Check the import contracts of a copy of the source."""
    return run_tool(*_LINT_IMPORTS, folder=folder)
