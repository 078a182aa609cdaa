"""The screen stays awake while a code shows: on a real bus of its own, and by doubles of Windows and macOS."""

import ctypes
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ui.codes import awake as module
from ui.codes.awake import Awake, hold_on_macos, hold_on_windows

ROOT = Path(__file__).resolve().parents[2]

BUS_PROGRAM = """
import sys
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, QTimer, Slot
from PySide6.QtDBus import QDBusConnection
from ui.codes.awake import Awake

@ClassInfo({"D-Bus Interface": "org.freedesktop.ScreenSaver"})
class Saver(QObject):
    asked = []

    @Slot(str, str, result="uint")
    def Inhibit(self, name, reason):
        self.asked.append((name, reason))
        QTimer.singleShot(0, let_go)
        return 4_000_000_000

def connections():
    return sorted(name for name in bus.interface().registeredServiceNames().value() if name.startswith(":"))

def let_go():
    assert len(connections()) == len(before) + 1
    awake.release()
    QTimer.singleShot(100, finish)

def finish():
    well = connections() == before and saver.asked == [("Learner Wallet", "A code is shown to a camera")]
    app.exit(7 if well else 1)

app = QCoreApplication([])
bus = QDBusConnection.sessionBus()
saver = Saver()
assert bus.registerService("org.freedesktop.ScreenSaver")
assert bus.registerObject("/org/freedesktop/ScreenSaver", saver, QDBusConnection.RegisterOption.ExportAllSlots)
before = connections()
awake = Awake()
awake.hold()
awake.hold()
QTimer.singleShot(8000, app.quit)
sys.exit(app.exec())
"""

LONELY_PROGRAM = """
from PySide6.QtCore import QCoreApplication
from ui.codes.awake import Awake
app = QCoreApplication([])
awake = Awake()
awake.hold()
assert awake.held
app.processEvents()
awake.release()
print("went on")
"""


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="dbus-run-session is not installed")
def test_a_screen_saver_on_a_real_bus_is_held_off_once_and_let_go():
    command = ["dbus-run-session", "--", sys.executable, "-c", BUS_PROGRAM]
    done = subprocess.run(command, cwd=ROOT, timeout=30, check=False, capture_output=True)
    assert done.returncode == 7, done.stderr


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="dbus-run-session is not installed")
def test_a_bus_without_a_screen_saver_is_no_trouble():
    command = ["dbus-run-session", "--", sys.executable, "-c", LONELY_PROGRAM]
    done = subprocess.run(command, cwd=ROOT, timeout=30, check=False, capture_output=True)
    assert (done.returncode, done.stdout.strip()) == (0, b"went on"), done.stderr


def test_without_a_bus_nothing_happens(tmp_path):
    environment = {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/none", "PATH": "/usr/bin:/bin"}
    done = subprocess.run(
        [sys.executable, "-c", LONELY_PROGRAM], cwd=ROOT, env=environment, timeout=30, check=False, capture_output=True
    )
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, b"went on", b"")


def test_what_is_held_twice_is_let_go_once():
    told = []

    def hold():
        told.append("held")
        return lambda: told.append("let go")

    awake = Awake(hold)
    awake.release()
    for act in (awake.hold, awake.hold, awake.release, awake.release, awake.hold):
        act()
    assert told == ["held", "let go", "held"]


def test_on_windows_the_display_is_in_use_until_let_go(monkeypatch):
    told = []

    class Libraries:
        class kernel32:  # noqa: N801 - the name of the library
            @staticmethod
            def SetThreadExecutionState(state):  # noqa: N802 - the name in Windows
                told.append(state)
                return 0x80000000

    monkeypatch.setattr(ctypes, "windll", Libraries, raising=False)
    monkeypatch.setattr(module.sys, "platform", "win32")
    awake = Awake()
    awake.hold()
    assert told == [0x80000003]
    awake.release()
    assert told == [0x80000003, 0x80000000]
    monkeypatch.setattr(Libraries.kernel32, "SetThreadExecutionState", staticmethod(lambda _state: 0))
    assert hold_on_windows() is None


def test_on_macos_an_assertion_is_made_and_released(monkeypatch):
    told = []

    class Function:
        def __init__(self, act):
            self._act = act

        def __call__(self, *given):
            return self._act(*given)

    class Library:
        CFStringCreateWithCString = Function(lambda _none, text, _encoding: told.append(text) or len(told))
        CFRelease = Function(lambda number: told.append(f"freed {number}"))

        def make(self, kind, level, why, number):
            told.append((kind, level, why))
            number._obj.value = 5
            return self.result

        result = 0
        IOPMAssertionRelease = Function(lambda number: told.append(f"released {number.value}"))

        def __init__(self):
            self.IOPMAssertionCreateWithName = Function(self.make)

    library = Library()
    release = hold_on_macos(lambda _path: library)
    assert told[:3] == [b"PreventUserIdleDisplaySleep", b"Learner Wallet: A code is shown to a camera", (1, 255, 2)]
    assert told[3:] == ["freed 1", "freed 2"]
    release()
    assert told[-1] == "released 5"
    library.result = 1
    assert hold_on_macos(lambda _path: library) is None

    def absent(_path):
        raise OSError

    assert hold_on_macos(absent) is None
