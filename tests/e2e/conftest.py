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
def offline(monkeypatch):
    """Whatever opens a connection fails the test."""
    monkeypatch.setattr("socket.socket.connect", lambda *_: pytest.fail("a connection was opened"))


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


@pytest.fixture
def bakery(tmp_path, clock):
    """An issuer, with its lists as files."""
    from tests.e2e.journey import Bakery  # noqa: PLC0415 - as above

    return Bakery(tmp_path, clock)


@pytest.fixture
def learner(sit, bakery, quick_keys):
    """Somebody with a wallet that holds a credential of the bakery."""
    from tests.e2e.journey import own_wallet  # noqa: PLC0415 - as above

    learner = sit("learner")
    own_wallet(learner, bakery)
    return learner


@pytest.fixture
def counsellor(sit, bakery, quick_keys):
    """Somebody who guides learners and knows the bakery."""
    from tests.e2e.journey import add_lists, make_a_wallet  # noqa: PLC0415 - as above

    counsellor = sit("counsellor")
    make_a_wallet(counsellor, button="Guide learners", until="Learners I guide")
    add_lists(counsellor, bakery.trust_file, bakery.status_file)
    return counsellor


@pytest.fixture
def spoken(monkeypatch):
    """What a screen reader is given to say, in its order."""
    from PySide6.QtGui import QAccessible  # noqa: PLC0415 - as above

    said = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    return said
