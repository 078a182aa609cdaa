"""What holds on every screen: names, plain text, room, and a way through by keyboard."""

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from tests.simulators.answer_scenes import ANSWER_SCENES
from tests.simulators.consent_scenes import CONSENT_SCENES
from tests.simulators.format_scenes import FORMAT_SCENES
from tests.simulators.guidance_scenes import GUIDANCE_SCENES
from tests.simulators.guiding_scenes import GUIDING_SCENES
from tests.simulators.keeping_scenes import KEEPING_SCENES
from tests.simulators.studio import NOW, Studio
from ui.i18n import LANGUAGES
from ui.main_window import SMALLEST
from ui.screens import SCREENS
from wallet.vault import RecoveryCode

WITHOUT_WALLET = [name for name, spec in SCREENS.items() if not spec.needs_wallet]
WITH_WALLET = [name for name, spec in SCREENS.items() if spec.needs_wallet or name in ("check", "settings")]
# Dialogs and pages of codes among them.
GUIDANCE = CONSENT_SCENES | GUIDANCE_SCENES | GUIDING_SCENES | KEEPING_SCENES
WHAT = {"recovery-code": {"code": RecoveryCode(bytes(16))}, "credential": {"credential_id": 1}}


def visible(page, kind):
    return [widget for widget in page.findChildren(kind) if widget.isVisibleTo(page)]


def name_of(widget):
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name)


def unnamed(page):
    for widget in visible(page, QWidget):
        focusable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
        if focusable and not isinstance(widget, QScrollArea) and not name_of(widget).strip():
            yield f"no name: {type(widget).__name__}"


def unsafe(page):
    for label in visible(page, QLabel):
        if label.textFormat() is not Qt.TextFormat.PlainText:
            yield f"not plain: {label.text()!r}"


def cut_off(page):
    for widget in (*visible(page, QLabel), *visible(page, QAbstractButton)):
        least = widget.minimumSizeHint()
        high = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else least.height()
        if widget.width() < least.width() or widget.height() < high:
            yield f"cut off: {widget.text()!r} {widget.size().toTuple()} needs {least.width()}, {high}"


def too_wide(page):
    for area in visible(page, QScrollArea):
        content = area.widget()
        if content is not None and content.width() > area.viewport().width():
            yield f"wider than the page: {content.width()} > {area.viewport().width()}"


def alike(page):
    """Yield what several controls are called: whoever hears it cannot tell which is which."""
    buttons = [button for button in visible(page, QAbstractButton) if button.focusPolicy() & Qt.FocusPolicy.TabFocus]
    here = [button for button in buttons if button.isEnabled() and button.window() is page.window()]
    names = Counter((name_of(button), button.accessibleDescription()) for button in here)
    yield from (f"{number} are called {name}" for name, number in names.items() if number > 1)


def examine(page):
    """Return what is wrong on a page, in words."""
    return [fault for look in (unnamed, unsafe, cut_off, too_wide) for fault in look(page)]


def press_tab(window):
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("name", WITHOUT_WALLET)
def test_a_screen_without_a_wallet(program, settled, name, percent):
    program.services.appearance.set_text_percent(percent)
    program.window.resize(*SMALLEST)
    program.go(name)
    settled(program)
    assert examine(program.window) == []


@pytest.mark.parametrize("percent", [100, 200])
def test_every_screen_of_an_open_wallet(practising, settled, percent):
    practising.services.appearance.set_text_percent(percent)
    practising.window.resize(*SMALLEST)
    faults = {}
    for name in WITH_WALLET:
        practising.go(name, **WHAT.get(name, {}))
        settled(practising)
        assert practising.place == name
        faults[name] = examine(practising.window)
    assert {name: found for name, found in faults.items() if found} == {}


@pytest.mark.parametrize("scene", [*FORMAT_SCENES, *ANSWER_SCENES])
def test_a_screen_in_one_of_its_states(start, qapp, scene):
    program = start(clock=lambda: NOW)
    program.services.appearance.set_text_percent(200)
    program.window.resize(*SMALLEST)
    (FORMAT_SCENES | ANSWER_SCENES)[scene](Studio(qapp, program))
    dialogs = [dialog for dialog in program.window.findChildren(QDialog) if dialog.isVisible()]
    assert [fault for shown in (program.window, *dialogs) for fault in examine(shown)] == []
    assert all(dialog.width() <= program.window.width() for dialog in dialogs)


@pytest.mark.parametrize("scene", GUIDANCE)
def test_a_screen_of_guidance_in_one_of_its_states(start, qapp, scene):
    program = start(clock=lambda: NOW)
    program.services.appearance.set_text_percent(200)
    program.window.resize(*SMALLEST)
    GUIDANCE[scene](Studio(qapp, program))
    dialogs = [dialog for dialog in program.window.findChildren(QDialog) if dialog.isVisible()]
    assert [fault for shown in (program.window, *dialogs) for fault in examine(shown)] == []
    assert [fault for shown in (program.window.page, *dialogs) for fault in alike(shown)] == []
    assert all(dialog.accessibleName() or dialog.windowTitle() for dialog in dialogs)
    assert all(dialog.size().boundedTo(program.window.size()) == dialog.size() for dialog in dialogs)


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


@pytest.mark.parametrize("name", WITHOUT_WALLET)
def test_every_word_can_be_translated(monkeypatch, start, settled, name):
    monkeypatch.setenv("LEARNER_WALLET_PSEUDO", "1")
    program = start()
    program.go(name)
    settled(program)
    kept = {*LANGUAGES.values(), "Learner Wallet"}
    found = set()
    for widget in visible(program.window, QWidget):
        texts = [widget.accessibleName(), widget.toolTip()]
        if isinstance(widget, QLabel | QAbstractButton):
            texts.append(widget.text())
        if isinstance(widget, QLineEdit):
            texts.append(widget.placeholderText())
        found |= {text for text in texts if any(c.isalpha() for c in text) and "⟦" not in text}
    assert {text for text in found if text not in kept and "XXXX" not in text} == set()
