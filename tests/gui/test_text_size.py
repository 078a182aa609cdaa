"""Text grows and shrinks by keys, wherever one is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.preferences import Preferences
from ui.settings.remembered import Remembered
from ui.text_size import larger, smaller
from ui.widgets.buttons import ButtonKind
from ui.widgets.dialog import Dialog
from wallet.places import preferences_file

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def press(qtbot):
    def press_in(window, key):
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        QTest.keyClick(QApplication.focusWidget() or window, key, CONTROL)

    return press_in


@pytest.mark.parametrize(
    ("now", "up", "down"), [(100, 125, 100), (110, 125, 100), (175, 200, 150), (199, 200, 175), (200, 200, 175)]
)
def test_the_steps(now, up, down):
    assert (larger(now), smaller(now)) == (up, down)


def test_on_a_page_and_at_the_next_start(program, settled, press):
    settled(program)
    appearance, window = program.services.appearance, program.window
    press(window, Qt.Key.Key_Plus)
    press(window, Qt.Key.Key_Equal)
    assert appearance.text_percent == 150
    assert window.toast.text() == "Text size: 150 %"
    press(window, Qt.Key.Key_Minus)
    assert appearance.text_percent == 125
    assert Remembered(Preferences(preferences_file())).text_percent == 125
    press(window, Qt.Key.Key_0)
    assert appearance.text_percent == 100


def test_settings_show_it(program, settled, press):
    program.go("settings")
    settled(program)
    look = program.window.page.look
    press(program.window, Qt.Key.Key_Plus)
    assert look.text_percent.current() == "125"


def test_in_a_small_window_that_stays(program, settled, press):
    dialog = Dialog(program.window, "Something", "A sentence about it.")
    dialog.add_button("Close", ButtonKind.SECONDARY, dialog.accept)
    dialog.open()
    settled(program)
    height = dialog.sizeHint().height()
    press(dialog, Qt.Key.Key_Plus)
    settled(program)
    assert program.services.appearance.text_percent == 125
    assert dialog.isVisible() and dialog.sizeHint().height() > height
    dialog.close()


def test_it_ends_with_the_program(start, settled, press):
    program = start()
    settled(program)
    program.window.close()
    other = start()
    settled(other)
    press(other.window, Qt.Key.Key_Plus)
    assert other.services.appearance.text_percent == 125
