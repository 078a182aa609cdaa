"""Computers with the program on them, each with a home of its own."""

import time
from datetime import UTC, datetime

import pytest

NOW = datetime(2026, 11, 21, 9, 12, tzinfo=UTC)


@pytest.fixture
def clock():
    """A clock that stands still, in a place where noon is noon UTC."""
    from tests.e2e.window import Wound  # noqa: PLC0415 - only tests with a window pay for Qt

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "UTC")
        time.tzset()
        yield Wound(NOW)
    time.tzset()


@pytest.fixture
def dialogs(monkeypatch):
    """The system's dialogs for files, answered by the test."""
    from tests.e2e.window import FileDialogs  # noqa: PLC0415 - as above

    return FileDialogs(monkeypatch)


@pytest.fixture
def quick_keys(monkeypatch):
    """A wallet is made without measuring the machine: its key costs the least there is."""
    monkeypatch.setattr("wallet.vault.vault.calibrate_argon2", lambda *_: (64 * 1024, 3, 4))


@pytest.fixture
def sit(qtbot, qapp, tmp_path, monkeypatch, clock, dialogs):
    """Sit somebody down at a computer of their own, by its name; the program starts there."""
    from tests.e2e.window import Person  # noqa: PLC0415 - as above

    monkeypatch.setenv("LEARNER_WALLET_HOME", "")
    monkeypatch.delenv("LEARNER_WALLET_VAULT", raising=False)
    monkeypatch.setattr("ui.i18n.system_language", lambda: "en")
    people = []

    def sit_down(name):
        people.append(Person(qtbot, qapp, tmp_path / name, clock, dialogs))
        return people[-1]

    yield sit_down
    for person in reversed(people):
        person.leave()
