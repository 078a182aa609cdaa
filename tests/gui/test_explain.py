"""Help, the words and what the program is: reached from every screen, and back to where one was."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel

from tests.simulators.studio import NOW, SCENES, Studio
from ui.explain.dialog import explain
from ui.explain.link import WordLink
from ui.explain.word import Reader
from ui.explain.words import WORDS
from ui.help.keys import KEYS
from ui.help.notices import NOTICES, OWN, licence_text
from ui.screens import SCREENS
from wallet.vault import RecoveryCode


def press(program, key):
    program.window.activateWindow()
    QTest.keyClick(program.window, key)


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


@pytest.fixture
def pages(program, settled):
    program.go("help")
    settled(program)
    return program.window.page


def test_f1_opens_help_on_every_screen_and_escape_leaves_it_as_it_was(practising, settled):
    program = practising
    what = {"recovery-code": {"code": RecoveryCode(bytes(16))}, "credential": {"credential_id": 1}}
    for name, spec in SCREENS.items():
        if spec.covers:
            continue
        program.go(name, **what.get(name, {}))
        settled(program)
        page = program.window.page
        entries = program.window.navigation.keys if spec.entry else ()
        press(program, Qt.Key.Key_F1)
        settled(program)
        assert program.place == "help", name
        assert (program.window.navigation.isVisible(), spec.entry != "") in ((True, True), (False, False)), name
        assert not entries or "help" in entries
        press(program, Qt.Key.Key_Escape)
        assert (program.place, program.window.page) == (name, page)


def test_what_was_written_and_shown_is_still_there(program, settled):
    program.go("create")
    page = program.window.page
    page.passphrase.field.set_text("four words nobody guesses")
    page.passphrase.field.edit.setFocus()
    press(program, Qt.Key.Key_F1)
    settled(program)
    press(program, Qt.Key.Key_F1)  # again, from help itself
    press(program, Qt.Key.Key_Escape)
    assert program.place == "create"
    assert page.passphrase.field.text() == "four words nobody guesses"
    program.go("help")
    program.go("first-start")
    assert page.passphrase.field.text() == ""  # another screen takes its place: it is told


def test_help_covers_one_screen_only_and_ends_with_the_wallet(practising, idle):
    program = practising
    program.go("settings")
    program.go("help")
    program.window.navigation.button("check").click()
    assert program.place == "check"
    program.go("help")
    program.lock_wallet()
    idle(program)
    assert program.place == "first-start"


def test_another_language_leaves_help_open_over_the_same_screen(program, settled):
    program.go("check")
    program.go("help")
    program.services.language.use("nl")
    settled(program)
    assert program.place == "help"
    press(program, Qt.Key.Key_Escape)
    assert program.place == "check"
    program.services.language.use("en")


def test_first_start_and_navigation_lead_to_help(program, settled):
    program.screen("first-start").page.help.click()
    assert program.place == "help"
    press(program, Qt.Key.Key_Escape)
    assert program.place == "first-start"
    program.go("check")
    program.window.navigation.button("help").click()
    assert program.place == "help"
    assert program.window.navigation.button("help").lit


# --- keys ---------------------------------------------------------------------------------------------


def test_all_keys_are_on_the_page(pages):
    rows = sum(len(keys) for keys in KEYS.values())
    assert len(pages.help.keys) == rows
    shown = texts(pages.help)
    assert all(keys in shown and does in shown for keys, does in pages.help.keys)


LISTENING = ("credentials", "show-code", "check", "ask-code", "add", "guidance", "learners", "helper-mode")


def test_every_shortcut_is_listed_and_every_listed_one_is_there(start, qapp):
    listed = {key for keys in KEYS.values() for one in keys for key in one.keys}
    found = set()
    for scene in LISTENING:
        if scene not in SCENES:
            continue
        program = start(clock=lambda: NOW)
        SCENES[scene](Studio(qapp, program))
        found |= {shortcut.key().toString() for shortcut in program.window.findChildren(QShortcut)}
        program.window.close()
        program.close()
    assert found - listed == set()
    assert {key for key in listed if key.startswith(("Ctrl+", "F"))} - found <= {"Ctrl+H"}


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
    words.search.clear()
    assert len(words.words.findChildren(type(words.words.chip("badge")))) >= len(WORDS)
    words.header.back.emit()
    assert pages.currentWidget() is pages.help


def test_a_word_opens_over_its_page(program, settled):
    program.go("create")
    settled(program)
    links = program.window.page.findChildren(WordLink)
    assert [link.key for link in links] == ["passphrase"]
    QTest.mouseClick(links[0], Qt.MouseButton.LeftButton)
    dialog = next(one for one in program.window.findChildren(QDialog) if one.isVisible())
    assert dialog.windowTitle() == links[0].text() == "What is a passphrase?"
    assert set(WORDS["passphrase"].learner) <= set(texts(dialog))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert program.place == "create"
    dialog = explain(program.window, "withdrawn", Reader.EMPLOYER)
    assert WORDS["withdrawn"].employer[0] in texts(dialog)
    dialog.explanation.readers.chip("provider").click()
    assert WORDS["withdrawn"].provider[0] in texts(dialog)


# --- about --------------------------------------------------------------------------------------------


def test_about_says_what_it_is_and_opens_every_licence(pages, settled, program):
    pages.help.about_button.click()
    settled(program)
    about = pages.about
    assert {"Version", "Apache-2.0", "It asks for no account"} <= set(texts(about))
    assert set(about.read_buttons) == {notice.name for notice in (OWN, *NOTICES)}
    about.read_buttons["Lucide"].click()
    dialog = next(one for one in program.window.findChildren(QDialog) if one.isVisible())
    assert dialog.windowTitle() == "Lucide"
    dialog.reject()
    about.header.back.emit()
    assert pages.currentWidget() is pages.help


@pytest.mark.parametrize("notice", [OWN, *NOTICES], ids=lambda notice: re.sub(r"\W+", "-", notice.name))
def test_the_text_of_every_licence_is_on_this_computer(notice):
    assert re.search(r"copyright|licen[cs]e", licence_text(notice), re.IGNORECASE)
