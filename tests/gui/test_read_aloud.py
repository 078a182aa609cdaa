"""A page is read aloud where the computer has a voice; elsewhere nothing is said of it."""

import sys

import pytest
from PySide6.QtCore import QLocale

from ui.read_aloud import engines
from ui.read_aloud.spoken_texts import SpokenText, spoken_texts
from ui.read_aloud.voice import Voice
from ui.widgets.buttons import Button
from ui.widgets.fields import TextField
from ui.widgets.page import ScrollPage
from ui.widgets.text import Text


@pytest.fixture
def voice(monkeypatch):
    """Qt's own engine for tests: it takes the time of speaking and makes no sound."""
    monkeypatch.setenv(engines.SPEECH_SWITCH, "mock")


def texts_of(notice):
    return [text.text() for text in notice.findChildren(Text)]


def test_a_page_is_read_from_above_to_below_without_what_is_written_in_fields(qtbot):
    page = ScrollPage()
    qtbot.addWidget(page)
    field = TextField("Your name")
    field.set_text("Amina")
    hidden = Text("Nothing to see")
    page.add(Text("Welcome"), Text("Bonjour"), field, Button("Go on"), hidden)
    hidden.hide()
    page.findChildren(Text)[1].setLocale(QLocale("fr_BE"))
    page.show()
    said = spoken_texts(page)
    assert [text.text for text in said] == ["Welcome", "Bonjour", "Your name", "Go on"]
    assert said[1].language == "fr"


def test_without_a_voice_nothing_is_offered(program, idle, qtbot):
    program.go("check")
    idle(program)
    qtbot.wait(250)
    assert "read" not in program.window.navigation.keys
    assert not program.reader.can_read


def test_a_page_is_read_until_the_person_stops_it(voice, start, idle, qtbot):
    program = start()
    program.go("check")
    qtbot.waitUntil(lambda: "read" in program.window.navigation.keys, timeout=10_000)
    banners = program.window.banners
    program.window.navigation.button("read").click()
    qtbot.waitUntil(lambda: banners.shown == ("reading",))
    program.window.reading_stopped.emit()
    qtbot.waitUntil(lambda: banners.shown == ())


def test_another_page_ends_the_reading_and_a_page_without_navigation_offers_it_too(voice, start, qtbot):
    program = start()
    banners = program.window.banners
    qtbot.waitUntil(lambda: banners.shown == ("offer",), timeout=10_000)
    banners.banner("offer").findChild(Button).click()
    qtbot.waitUntil(lambda: banners.shown == ("offer", "reading"))
    program.go("create")
    qtbot.waitUntil(lambda: banners.shown == ("offer",))


def test_everything_is_said_once_and_then_it_ends(qtbot):
    voice = Voice("mock")
    with qtbot.waitSignal(voice.ended, timeout=10_000):
        voice.say([SpokenText("One two", "en"), SpokenText("Yksi", "fi")])
    voice.say([SpokenText("word " * 500, "en")])
    with qtbot.waitSignal(voice.ended, timeout=10_000):
        voice.say([SpokenText("short", "en")])
    voice.end()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the other systems bring voices along")
def test_an_engine_whose_libraries_are_missing_is_passed_over(monkeypatch, tmp_path):
    monkeypatch.delenv(engines.SPEECH_SWITCH, raising=False)
    engines._found.cache_clear()
    monkeypatch.setattr("PySide6.QtCore.QLibraryInfo.path", lambda _: str(tmp_path))
    assert engines.usable_engine() == ""
    engines._found.cache_clear()
