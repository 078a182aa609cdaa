"""What of others is in the program: complete, and each licence readable without a network."""

import re
import tomllib
from importlib import metadata

import pytest

from tests.architecture.tools import ROOT
from ui.help.notices import NOTICES, OWN, Notice, licence_text


@pytest.mark.parametrize("notice", [OWN, *NOTICES], ids=lambda notice: re.sub(r"\W+", "-", notice.name))
def test_the_text_of_every_licence_is_on_this_computer(notice):
    text = licence_text(notice)
    assert re.search(r"copyright|licen[cs]e", text, re.IGNORECASE)
    assert "\x00" not in text


def test_every_dependency_is_named():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    needed = {re.match(r"[\w-]+", line)[0] for line in project["dependencies"]}
    named = {notice.package for notice in NOTICES if notice.package}
    assert {name for name in needed if not name.startswith("pyside6")} == named
    assert project["license"] == OWN.licence


def test_a_package_that_brings_no_text_has_one_here():
    assert licence_text(Notice("none", "MIT", package="no-such-package")) == ""
    assert [notice.name for notice in NOTICES if not notice.texts and not metadata.files(notice.package)] == []


def test_the_terms_of_qt_are_whole():
    text = licence_text(next(notice for notice in NOTICES if notice.name.startswith("Qt")))
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "GNU GENERAL PUBLIC LICENSE" in text
