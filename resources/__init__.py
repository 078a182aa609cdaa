"""Data that ships with the program."""

from pathlib import Path
from typing import Final

# Not importlib.resources: it takes as long to import as a page to build, for archives that Qt could not read either.
_FOLDER: Final = Path(__file__).parent


def resource(name: str) -> Path:
    """Return the shipped file or folder called `name`, a path relative to this package."""
    return _FOLDER / name
