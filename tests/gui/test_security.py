"""Locking by itself, and keeping secrets off the clipboard."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow

from ui.security.clipboard import SecretClipboard
from ui.security.inactivity import WARNING_SECONDS, InactivityLock
from ui.security.session_watch import SessionWatch
from ui.security.windows_session import means_away

pytestmark = pytest.mark.usefixtures("appearance")
ROOT = Path(__file__).resolve().parents[2]


class Clock:
    def __init__(self):
        self.now = 1_000_000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def window(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    return window


@pytest.fixture
def inactivity(qapp, window, clock):
    locked = []
    lock = InactivityLock(qapp, window, lambda: locked.append(clock.now), clock=clock)
    lock.locked = locked
    yield lock
    lock.stop()


def test_it_warns_then_locks(inactivity, clock):
    inactivity.start(5)
    clock.now += 5 * 60 - WARNING_SECONDS - 1
    inactivity.look()
    assert inactivity.warning is None
    clock.now += 1
    inactivity.look()
    assert inactivity.warning.isVisible() and "30" in inactivity.warning.sentence.text()
    clock.now += 10
    inactivity.look()
    assert "20" in inactivity.warning.sentence.text() and inactivity.locked == []
    clock.now += 20
    inactivity.look()
    assert len(inactivity.locked) == 1 and inactivity.warning is None and inactivity.seconds == 0


def test_a_person_can_stay(inactivity, clock, qtbot):
    inactivity.start(5)
    clock.now += 5 * 60 - 10
    inactivity.look()
    stay = inactivity.warning.buttons.items[1]
    assert stay.text() == "Stay open"
    QTest.mouseClick(stay, Qt.MouseButton.LeftButton)
    assert inactivity.warning is None
    clock.now += 60
    inactivity.look()
    assert inactivity.locked == [] and inactivity.warning is None


def test_escape_also_means_that_somebody_is_there(inactivity, clock):
    inactivity.start(1)
    clock.now += 45
    inactivity.look()
    QTest.keyClick(inactivity.warning, Qt.Key.Key_Escape)
    clock.now += 20
    inactivity.look()
    assert inactivity.locked == []


def test_keys_and_the_mouse_are_signs_of_life(inactivity, clock, window):
    inactivity.start(1)
    clock.now += 29
    QTest.keyClick(window, Qt.Key.Key_A)
    clock.now += 29
    QTest.mouseMove(window)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton)
    clock.now += 29
    inactivity.look()
    assert inactivity.locked == [] and inactivity.warning is None


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Space, Qt.Key.Key_PageDown])
def test_any_key_extends_the_time(inactivity, clock, key):
    inactivity.start(1)
    for _ in range(12):
        clock.now += 40
        inactivity.look()
        QTest.keyClick(inactivity.warning.focusWidget(), key)
        assert inactivity.warning is None
    assert inactivity.locked == []


def test_keys_lead_to_locking_from_the_warning(inactivity, clock, qtbot, window):
    inactivity.start(1)
    clock.now += 40
    inactivity.look()
    warning = inactivity.warning
    qtbot.waitUntil(warning.isActiveWindow)
    QTest.keyClick(warning, Qt.Key.Key_Shift)
    QTest.keyClick(warning, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert inactivity.warning is warning and warning.focusWidget().text() == "Lock now"
    QTest.keyClick(warning.focusWidget(), Qt.Key.Key_Space)
    assert len(inactivity.locked) == 1


def test_the_warning_is_not_dismissed_by_moving_the_mouse(inactivity, clock, window):
    inactivity.start(1)
    clock.now += 40
    inactivity.look()
    QTest.mouseClick(window, Qt.MouseButton.LeftButton)
    clock.now += 20
    inactivity.look()
    assert len(inactivity.locked) == 1


def test_it_can_be_locked_from_the_warning(inactivity, clock):
    inactivity.start(1)
    clock.now += 40
    inactivity.look()
    inactivity.warning.buttons.items[0].click()
    assert len(inactivity.locked) == 1


def test_zero_minutes_mean_never(inactivity, clock):
    inactivity.start(0)
    clock.now += 10_000_000
    inactivity.look()
    assert inactivity.locked == [] and inactivity.seconds == 0


def test_a_clock_set_back_gives_no_more_than_one_span(inactivity, clock):
    inactivity.start(5)
    clock.now -= 3600
    inactivity.look()
    clock.now += 5 * 60
    inactivity.look()
    assert len(inactivity.locked) == 1


def test_a_machine_that_slept_is_locked_at_once(inactivity, clock):
    inactivity.start(5)
    clock.now += 3600
    inactivity.look()
    assert len(inactivity.locked) == 1


# --- the session ------------------------------------------------------------------------------------


def test_a_gap_in_time_means_sleep(qapp, clock):
    locked = []
    watch = SessionWatch(lambda: locked.append(1), clock=clock)
    for _ in range(3):
        clock.now += 6
        watch.tick()
    assert locked == []
    clock.now += 600
    watch.tick()
    assert locked == [1]


def test_signals_of_the_session_lock(qapp):
    locked = []
    watch = SessionWatch(lambda: locked.append(1))
    watch.going_to_sleep(False)
    watch.screen_saver_changed(False)
    assert locked == []
    watch.going_to_sleep(True)
    watch.screen_saver_changed(True)
    watch.session_locked()
    assert locked == [1, 1, 1]


def test_windows_messages():
    assert means_away(0x02B1, 0x7) and means_away(0x0218, 0x4)
    assert not means_away(0x02B1, 0x8) and not means_away(0x0218, 0xA)


BUS_PROGRAM = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from ui.security.session_watch import SessionWatch
app = QCoreApplication([])
watch = SessionWatch(lambda: app.exit(7))
watch.start()
name = "org.freedesktop.ScreenSaver"
bus = QDBusConnection.sessionBus()
assert bus.registerService(name)
message = QDBusMessage.createSignal("/org/freedesktop/ScreenSaver", name, "ActiveChanged")
message.setArguments([True])
QTimer.singleShot(0, lambda: bus.send(message))
QTimer.singleShot(8000, app.quit)
sys.exit(app.exec())
"""


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="dbus-run-session is not installed")
def test_a_screen_saver_on_a_real_bus_locks():
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", BUS_PROGRAM],
        cwd=ROOT,
        timeout=30,
        check=False,
        capture_output=True,
    )
    assert done.returncode == 7, done.stderr


def test_without_a_bus_nothing_happens(tmp_path):
    environment = {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/none", "PATH": "/usr/bin:/bin"}
    environment["DBUS_SYSTEM_BUS_ADDRESS"] = environment["DBUS_SESSION_BUS_ADDRESS"]
    program = (
        "from PySide6.QtCore import QCoreApplication; from ui.security.session_watch import SessionWatch;"
        "app = QCoreApplication([]); SessionWatch(lambda: None).start(); print('started')"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=environment, timeout=30, check=False, capture_output=True
    )
    assert (done.returncode, done.stdout.strip()) == (0, b"started")


# --- the clipboard ----------------------------------------------------------------------------------


@pytest.fixture
def clipboard(qapp):
    clipboard = SecretClipboard(qapp.clipboard())
    yield clipboard
    qapp.clipboard().clear()


def test_a_secret_is_marked_and_leaves(clipboard, qapp):
    clipboard.copy_secret("TULP-FIETS")
    mime = qapp.clipboard().mimeData()
    assert mime.text() == "TULP-FIETS"
    assert bytes(mime.data("x-kde-passwordManagerHint").data()) == b"secret"
    assert clipboard._timer.interval() == 60_000
    clipboard._timer.timeout.emit()
    assert qapp.clipboard().text() == ""


def test_what_was_copied_since_stays(clipboard, qapp):
    clipboard.copy_secret("TULP-FIETS")
    qapp.clipboard().setText("a shopping list")
    clipboard.clear_secret()
    assert qapp.clipboard().text() == "a shopping list"


def test_what_is_no_secret_stays(clipboard, qapp):
    clipboard.copy_secret("TULP-FIETS")
    clipboard.copy("a public key")
    clipboard.clear_secret()
    assert qapp.clipboard().text() == "a public key" and not clipboard._timer.isActive()
    assert not qapp.clipboard().mimeData().hasFormat("x-kde-passwordManagerHint")


def test_only_a_digest_is_kept(clipboard):
    clipboard.copy_secret("TULP-FIETS")
    assert b"TULP" not in repr(vars(clipboard)).encode()
