"""Data that ships with the program."""

from importlib.abc import Traversable
from importlib.resources import files


def resource(name: str) -> Traversable:
    """Return the shipped file or folder called `name`, a path relative to this package."""
    return files(__name__).joinpath(name)
