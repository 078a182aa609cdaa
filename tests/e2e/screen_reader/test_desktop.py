"""The desktop for a screen reader says what it lacks, and leaves nothing behind."""

import contextlib
import os
import time
from pathlib import Path

import pytest

from tests.e2e.screen_reader.desktop import Desktop, missing_packages


def living(group):
    """Return the processes of a group that still run."""
    found = []
    for file in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):  # it ended meanwhile
            state, _, its_group = file.read_text().rpartition(")")[2].split()[:3]
            if its_group == str(group) and state != "Z":
                found.append(file.parent.name)
    return found


def gone(group):
    """Wait until no process of a group runs."""
    end = time.monotonic() + 20
    while living(group) and time.monotonic() < end:
        os.sched_yield()
    return not living(group)


@pytest.fixture
def desktop(packages):
    desktop = Desktop()
    yield desktop
    desktop.close()


def test_what_is_missing_is_named_as_a_package(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert missing_packages()[:2] == ["xvfb", "dbus"]


def test_a_closed_desktop_leaves_no_process_and_no_file(desktop):
    assert living(desktop.group)
    desktop.close()
    assert gone(desktop.group) and not desktop.folder.exists()


def test_a_desktop_ends_with_the_one_who_started_it(desktop):
    desktop.manager.stdin.close()
    desktop.manager.wait(timeout=20)
    assert gone(desktop.group)
