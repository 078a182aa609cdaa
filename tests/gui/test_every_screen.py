"""The keyboard leads through every screen; what else holds for all of them: see `test_every_scene`."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QScrollArea, QWidget

from tests.gui.looks import name_of, visible
from ui.main_window import SMALLEST
from ui.screens import SCREENS
from wallet.vault import RecoveryCode

WITHOUT_WALLET = [name for name, spec in SCREENS.items() if not spec.needs_wallet]
WITH_WALLET = [name for name, spec in SCREENS.items() if spec.needs_wallet or name in ("check", "settings")]
WHAT = {"recovery-code": {"code": RecoveryCode(bytes(16))}, "credential": {"credential_id": 1}}


def press_tab(window):
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)


@pytest.mark.parametrize("name", WITHOUT_WALLET)
def test_the_keyboard_reaches_everything_and_is_never_caught(program, settled, qtbot, name):
    program.go(name)
    settled(program)
    window = program.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    wanted = {
        widget
        for widget in visible(window, QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and not isinstance(widget, QScrollArea)
        and widget.focusProxy() is None
        and not (isinstance(widget, QRadioButton) and not widget.isChecked())  # arrow keys lead to these
    }
    reached = set()
    for _ in range(len(wanted) * 2 + 4):
        press_tab(window)
        reached.add(QApplication.focusWidget())
    missed = {f"{type(widget).__name__} {name_of(widget)!r}" for widget in wanted - reached}
    assert not missed


def test_the_focused_control_is_scrolled_into_view(program, settled, qtbot):
    program.services.appearance.set_text_percent(200)
    program.window.resize(*SMALLEST)
    program.go("settings")
    settled(program)
    page = program.window.page
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    for _ in range(12):
        press_tab(program.window)
        focused = QApplication.focusWidget()
        if page.isAncestorOf(focused):
            top = focused.mapTo(page.viewport(), QPoint(0, 0)).y()
            assert 0 <= top < page.viewport().height()
