"""The hashed requirement files fit pyproject.toml."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.architecture.tools import ROOT

_FILES = ("requirements.txt", "requirements-dev.txt")


def _read(name: str) -> str:
    return (ROOT / "packaging" / name).read_text(encoding="utf-8")


def _pins(name: str) -> dict[str, Version]:
    pins = re.findall(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", _read(name), re.MULTILINE)
    return {canonicalize_name(package): Version(version) for package, version in pins}


def _asked(*, development: bool) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = project["project"]["dependencies"]
    if development:
        asked = asked + project["dependency-groups"]["dev"]
    return [Requirement(line) for line in asked]


@pytest.mark.parametrize("name", _FILES)
def test_no_address_of_an_index_is_named(name: str):
    assert re.findall(r"://|^\s*--(?!hash=)\S+", _read(name), re.MULTILINE) == []


@pytest.mark.parametrize("name", _FILES)
def test_every_pin_has_a_hash(name: str):
    entries = re.split(r"\n(?=\S)", _read(name).strip())

    assert len(entries) == len(_pins(name))
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize(("name", "development"), [("requirements.txt", False), ("requirements-dev.txt", True)])
def test_every_dependency_is_pinned_within_its_bounds(name: str, development: bool):
    pins = _pins(name)
    asked = {canonicalize_name(line.name): line.specifier for line in _asked(development=development)}

    assert asked.keys() <= pins.keys()
    assert {name: pins[name] for name, bounds in asked.items() if pins[name] not in bounds} == {}


def test_what_runs_is_what_was_tested():
    assert _pins("requirements.txt").items() <= _pins("requirements-dev.txt").items()


def test_the_window_library_is_not_the_version_that_kills_the_process():
    assert _pins("requirements.txt")["pyside6-essentials"] != Version("6.12.0")
