"""A whole program without a display, in a home of its own."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.unit.ui.practice_wallet import practice_holder
from ui.app import Program
from ui.garbage import GuiThreadGarbage
from ui.theme import Appearance, Motion, ThemeMode

# Read when the first window is made: letters are as high and as wide alone as among all other tests.
os.environ["FONTCONFIG_FILE"] = str(Path(__file__).with_name("golden") / "fonts.conf")
PASSPHRASE = "tulp fiets wolk lamp"


@pytest.fixture(autouse=True)
def garbage_stays_on_the_gui_thread(qapp):
    """A worker thread that collects a cycle of widgets kills the process, also where no `Program` runs."""
    garbage = GuiThreadGarbage()
    yield
    garbage.stop()


@pytest.fixture(scope="session", autouse=True)
def clipboard_is_left_empty(qapp):
    """What a test put there would be destroyed after the interpreter, which ends the process."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def appearance(qapp):
    """The look of the program, light and at 100 % until the test says otherwise, and again after it."""
    appearance = Appearance(qapp)
    yield appearance
    appearance.set_text_percent(100)
    appearance.set_mode(ThemeMode.SYSTEM)
    appearance.set_motion(Motion.SYSTEM)
    appearance.end()


@pytest.fixture(scope="module")
def holder(tmp_path_factory):
    """A wallet with the samples, one for all tests of a file: what a test removes it takes back."""
    QLocale.setDefault(QLocale("en_GB"))
    holder = practice_holder(tmp_path_factory.mktemp("home"))
    yield holder
    holder.vault.close()


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A home folder for the program; making a wallet there takes little time."""
    monkeypatch.setenv("LEARNER_WALLET_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("LEARNER_WALLET_VAULT", raising=False)
    monkeypatch.setattr("wallet.vault.vault.calibrate_argon2", lambda *_: (64 * 1024, 3, 4))
    return tmp_path / "home"


@pytest.fixture
def start(qapp, qtbot, home):
    """Start the program as often as the test likes; each is closed at the end."""
    programs = []

    def make(**options):
        program = Program(qapp, **options)
        programs.append(program)
        program.start()
        qtbot.waitExposed(program.window)
        return program

    yield make
    for program in programs:
        program.window.close()
        program.close()
        program.window.deleteLater()


@pytest.fixture
def idle(qtbot):
    """Wait until a program has nothing under way."""

    def wait(program, until=lambda: True):
        qtbot.waitUntil(lambda: not program.busy and until(), timeout=20_000)

    return wait


@pytest.fixture
def settled(idle):
    """Wait until a program has nothing under way and everything stands in its place."""

    def settle(program):
        idle(program)
        for _ in range(5):
            QApplication.processEvents()
        idle(program)
        QTest.qWait(1)

    return settle


@pytest.fixture
def program(start):
    """The program at its first start."""
    return start()


@pytest.fixture
def practising(program, idle):
    """The program with the examples open."""
    program.screen("first-start").page.practice.click()
    idle(program, lambda: program.place == "credentials")
    return program
