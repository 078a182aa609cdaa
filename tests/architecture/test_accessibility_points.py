"""Every point of accessibility is seen by a test that exists, or by steps that somebody can do."""

import ast
import re
from functools import cache

import pytest

from tests.architecture.tools import ROOT

_TEXT = (ROOT / "resources" / "accessibility.md").read_text(encoding="utf-8")
# Of WCAG 2.2, as read for programs, and of EN 301 549: those that matter for a program that runs on a computer.
_CRITERIA = """
1.4.3 1.4.4 1.4.10 1.4.11 1.4.12 2.1.1 2.1.2 2.2.1 2.2.2 2.4.1 2.4.2 2.4.3 2.4.5 2.4.7 2.4.11 2.5.7 2.5.8
3.1.1 3.1.2 3.2.3 3.2.4 3.2.6 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3
"""
_CLAUSES = ("5.3", "11.5.2", "11.6.2", "11.7", "12.1")
_POINTS = {*_CRITERIA.split(), *(f"EN 301 549 {clause}" for clause in _CLAUSES)}


def _section(title: str) -> str:
    return _TEXT.split(f"\n## {title}\n")[1].split("\n## ")[0]


def _rows(title: str) -> dict[str, str]:
    """Return what the rows of a table are about, and by what each is seen."""
    rows = [line.strip("|").split("|") for line in _section(title).splitlines() if line.startswith("|")]
    return {row[0].strip(): row[2] for row in rows[2:]}


_SEEN = {**_rows("Points"), **_rows("Acts")}


@cache
def _tests_in(path: str) -> frozenset[str]:
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


def _exists(test: str) -> bool:
    path, _, name = test.partition("::")
    return name.startswith("test_") and (ROOT / path).is_file() and name in _tests_in(path)


def test_every_point_that_matters_is_there():
    assert _rows("Points").keys() >= _POINTS


@pytest.mark.parametrize("what", _SEEN)
def test_it_is_seen_by_a_test_or_by_steps(what: str):
    tests = re.findall(r"`([^`]+)`", _SEEN[what])
    by_hand = re.findall(r"by hand: (.+?)\s*$", _SEEN[what])
    steps = re.split(r"^### ", _section("By hand"), flags=re.MULTILINE)[1:]
    assert tests or by_hand
    assert [test for test in tests if not _exists(test)] == []
    assert all(any(step.startswith(f"{name}\n") and "\n3. " in step for step in steps) for name in by_hand)


def test_a_test_that_is_gone_is_noticed():
    assert not _exists("tests/gui/test_titles.py::test_nothing_of_the_kind")
    assert not _exists("tests/gui/test_gone.py::test_every_screen_has_a_title_of_its_own")
