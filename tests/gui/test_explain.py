"""Help, the words and what the program is: reached from every screen, and back to where one was."""

import ast
import re
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPlainTextEdit

from tests.architecture.tools import ROOT
from tests.unit.ui.presenter_doubles import Recorder
from ui.explain.dialog import explain
from ui.explain.link import WordLink
from ui.explain.word import Reader
from ui.explain.words import WORDS
from ui.help.keys import KEYS
from ui.help.notices import NOTICES, OWN
from ui.help.screen import build
from ui.screens import SCREENS
from ui.session import Session
from wallet.vault import RecoveryCode

WHAT = {"recovery-code": {"code": RecoveryCode(bytes(16))}, "credential": {"credential_id": 1}}


@pytest.fixture
def press(qtbot):
    """Press a key in the window of a program."""

    def press_in(program, key):
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow)
        QTest.keyClick(QApplication.focusWidget() or program.window, key)

    return press_in


@pytest.fixture
def shell():
    return Recorder()


@pytest.fixture
def screen(qtbot, appearance, shell, home):
    """Help without a program around it."""
    screen = build(SimpleNamespace(shell=shell, session=SimpleNamespace(practising=False)))
    qtbot.addWidget(screen.page)
    screen.presenter.enter()
    with qtbot.waitExposed(screen.page):
        screen.page.show()
    return screen


@pytest.fixture
def pages(screen):
    return screen.page


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def dialog_over(widget):
    return next(one for one in widget.findChildren(QDialog) if one.isVisible())


# --- there and back -----------------------------------------------------------------------------------


def test_f1_opens_help_on_every_screen_and_escape_leaves_it_as_it_was(practising, idle, press, monkeypatch):
    program = practising
    for name, spec in SCREENS.items():
        if spec.covers:
            continue
        program.go(name, **WHAT.get(name, {}))
        idle(program)
        page, entries = program.window.page, program.window.navigation.keys
        press(program, Qt.Key.Key_F1)
        assert program.place == "help", name
        assert program.window.navigation.keys == entries, name
        assert ("help" in entries) is bool(spec.entry), name
        press(program, Qt.Key.Key_Escape)
        assert (program.place, program.window.page) == (name, page)
    with monkeypatch.context() as helped:
        found = shortcuts_in(program.window)  # all screens are there by now
        helped.setattr(Session, "helper", property(lambda _: SimpleNamespace(name="Ann")))
        program.go("credentials")
        found |= shortcuts_in(program.window)
    assert found - LISTED == set(), "list them in ui/help/keys.py"
    assert LISTED - found - keys_handled_by_widgets() - NOT_OUR_OWN - WHERE_THERE_IS_A_VOICE == set(), (
        "nobody listens to these"
    )

    program.go("settings")
    program.go("help")
    program.window.navigation.button("check").click()
    assert program.place == "check"
    program.window.navigation.button("help").click()
    assert program.window.navigation.button("help").lit
    program.lock_wallet()
    idle(program)
    assert program.place == "first-start"


def test_what_was_written_is_still_there_also_in_another_language(program, idle, press):
    program.screen("first-start").page.help.click()
    assert program.place == "help"
    press(program, Qt.Key.Key_Escape)
    assert program.place == "first-start"

    program.go("create")
    page = program.window.page
    page.passphrase.field.set_text("four words nobody guesses")
    idle(program)
    press(program, Qt.Key.Key_F1)
    press(program, Qt.Key.Key_F1)  # again, from help itself
    press(program, Qt.Key.Key_Escape)
    assert program.place == "create"
    assert page.passphrase.field.text() == "four words nobody guesses"
    program.go("help")
    program.go("first-start")
    assert page.passphrase.field.text() == ""  # another screen takes its place: it is told

    program.go("check")
    program.go("help")
    program.services.language.use("nl")
    idle(program)
    assert program.place == "help"
    press(program, Qt.Key.Key_Escape)
    assert program.place == "check"
    program.services.language.use("en")


def test_a_word_opens_over_its_page(program, idle):
    program.go("create")
    idle(program)
    links = program.window.page.findChildren(WordLink)
    assert [link.key for link in links] == ["passphrase"]
    links[0].click()
    dialog = dialog_over(program.window)
    assert dialog.windowTitle() == links[0].text() == "What is a passphrase?"
    assert set(WORDS["passphrase"].learner) <= set(texts(dialog))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert program.place == "create"
    dialog = explain(program.window, "withdrawn", Reader.EMPLOYER)
    assert WORDS["withdrawn"].employer[0] in texts(dialog)
    dialog.explanation.readers.chip("provider").click()
    assert WORDS["withdrawn"].provider[0] in texts(dialog)


def test_f1_lists_the_keys_also_over_a_small_window(practising, idle):
    program = practising
    program.go("add")
    QApplication.clipboard().clear()
    program.window.page.paste_card.click()
    asking = dialog_over(program.window)
    asking.findChild(QPlainTextEdit).setPlainText("half of it")
    idle(program, asking.isActiveWindow)
    QTest.keyClick(asking, Qt.Key.Key_F1)
    listed = dialog_over(asking)
    assert listed.windowTitle() == "Keys you can use"
    assert {does for keys in KEYS.values() for _, does in keys} <= set(texts(listed))
    idle(program, listed.isActiveWindow)
    last = next(label for label in listed.findChildren(QLabel) if label.text() == list(KEYS.values())[-1][-1].does)
    while last.visibleRegion().isEmpty():  # the buttons keep the keyboard, and all can be read
        before = last.mapTo(listed, last.pos())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageDown)
        assert last.mapTo(listed, last.pos()) != before
    QTest.keyClick(listed, Qt.Key.Key_F1)
    assert not [one for one in listed.findChildren(QDialog) if one.isVisible()]
    QTest.keyClick(listed, Qt.Key.Key_Escape)
    assert dialog_over(program.window) is asking
    assert asking.findChild(QPlainTextEdit).toPlainText() == "half of it"


# --- keys ---------------------------------------------------------------------------------------------

LISTED = {key for keys in KEYS.values() for one in keys for key in one.keys}
# What a field or the keyboard itself does, and what stands for another key.
NOT_OUR_OWN = {"Tab", "Shift+Tab"}
WHERE_THERE_IS_A_VOICE = {"F8"}
NO_KEY_OF_ITS_OWN = {f"Key_{name}" for name in ("Shift", "Control", "Alt", "AltGr", "Meta", "CapsLock", "NumLock")}
SHIFT_AND_TAB = "Key_Backtab"


def shortcuts_in(window):
    return {shortcut.key().toString() for shortcut in window.findChildren(QShortcut)}


def test_what_widgets_do_with_keys_is_listed():
    assert keys_handled_by_widgets() - LISTED == set(), "list them in ui/help/keys.py"


def test_all_keys_are_on_the_page(pages):
    assert len(pages.help.keys) == sum(len(keys) for keys in KEYS.values())
    shown = texts(pages.help)
    assert all(keys in shown and does in shown for keys, does in pages.help.keys)


def keys_handled_by_widgets():
    """Return the keys that the code names, as Qt writes them."""
    names = {
        node.attr
        for path in (ROOT / "ui").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr.startswith("Key_")
    }
    own = names - NO_KEY_OF_ITS_OWN - {SHIFT_AND_TAB}
    return {QKeySequence(getattr(Qt.Key, name)).toString() for name in own}


# --- words --------------------------------------------------------------------------------------------


def test_every_word_opens_and_says_where_it_comes_from(pages):
    pages.help.words_button.click()
    words = pages.words
    for key, word in WORDS.items():
        words.words.chip(key).click()
        shown = texts(words)
        assert word.question in shown
        assert set(word.paragraphs(Reader.LEARNER)) <= set(shown)
        assert sum(text.startswith("Source: ") for text in shown) == len(word.sources)


def test_each_reader_gets_their_own_version_and_keeps_it(pages):
    pages.help.words_button.click()
    words = pages.words
    words.words.chip("withdrawn").click()
    words.explanation.readers.chip("employer").click()
    assert WORDS["withdrawn"].employer[0] in texts(words)
    words.words.chip("suspended").click()  # the same for all
    assert not words.explanation.readers.isVisibleTo(words)
    words.words.chip("unknown-issuer").click()
    assert words.explanation.readers.current() == "employer"
    assert WORDS["unknown-issuer"].employer[0] in texts(words)


def test_the_list_is_searched_in_names_and_answers(pages):
    pages.help.words_button.click()
    words = pages.words
    words.search.setText("ECTS")
    assert words.words.current() == "study-points"
    words.search.setText("nothing like this")
    assert "No word found. Try a shorter one." in texts(words)
    words.header.back.emit()
    assert pages.currentWidget() is pages.help
    pages.help.words_button.click()
    assert words.search.text() == ""
    assert words.words.chip("badge").isVisibleTo(words)


# --- about --------------------------------------------------------------------------------------------


def test_about_says_what_it_is_and_opens_every_licence(pages):
    pages.help.about_button.click()
    about = pages.about
    assert {"Version", "Apache-2.0", "It asks for no account"} <= set(texts(about))
    assert set(about.read_buttons) == {notice.name for notice in (OWN, *NOTICES)}
    about.points_button.click()
    points = dialog_over(pages)
    assert "WCAG 2.2" in points.findChild(QPlainTextEdit).toPlainText()
    assert points.findChild(QPlainTextEdit).locale().language() is QLocale.Language.English
    points.accept()
    about.read_buttons["Lucide"].click()
    dialog = dialog_over(pages)
    assert dialog.windowTitle() == "Lucide"
    assert re.search("ISC License", dialog.body.itemAt(0).widget().toPlainText())
    dialog.reject()
    about.header.back.emit()
    assert pages.currentWidget() is pages.help


def test_escape_and_back_lead_out(pages, shell):
    pages.help.header.back.emit()
    assert shell.names() == ["go_back"]
