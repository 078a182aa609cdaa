"""A page is read aloud where the computer has a voice; elsewhere nothing is said of it."""

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTextToSpeech import QTextToSpeech

from ui.read_aloud import engines
from ui.read_aloud.reader import PageReader
from ui.read_aloud.spoken_texts import SpokenText, spoken_texts
from ui.read_aloud.voice import Voice, _Speaker
from ui.widgets.buttons import Button
from ui.widgets.card import CardButton
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


def test_nothing_is_said_twice_and_no_sign_is_an_instruction_to_the_voice(qtbot):
    page = ScrollPage()
    qtbot.addWidget(page)
    card = CardButton()
    card.setAccessibleName("Baking, Bakery school")
    card.add(Text("Baking"))
    page.add(Text("Welcome"), Text("Welcome"), card, Text('<audio src="x"/>Hello'))
    page.show()
    said = [text.text for text in spoken_texts(page)]
    assert said == ["Welcome", "Baking, Bakery school", 'audio src="x"/ Hello']


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
    assert program.window.navigation.button("check").lit, "the column was filled anew"
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


def test_each_text_is_said_in_a_voice_of_its_language(qapp):
    speaker = _Speaker("mock")
    speaker.begin()
    chosen = []
    for language in ("fi", "xx", "en"):
        speaker.say((SpokenText("One", language),))
        chosen.append(QLocale.languageToCode(speaker._speech.locale().language()))
        speaker.stop()
    assert chosen == ["fi", "fi", "en"]
    speaker.finish()


def test_what_is_stopped_stays_silent(qapp):
    speaker, ended = _Speaker("mock"), []
    speaker.ended.connect(lambda: ended.append(True))
    speaker.begin()
    speaker.say((SpokenText("One", "en"), SpokenText("Two", "en")))
    speaker.stop()
    assert ended == [True]
    assert speaker._speech.state() is QTextToSpeech.State.Ready
    speaker.finish()


def test_a_reader_silences_its_voice_and_tells_of_each_change_once(qapp, qtbot):
    done, told = [], []
    reader = PageReader(qapp)
    reader._voice = SimpleNamespace(say=lambda texts: done.append(len(texts)), stop=lambda: done.append("stop"))
    reader.reading.connect(told.append)
    page = Text("Welcome")
    qtbot.addWidget(page)
    page.show()
    reader.toggle(page)
    reader.toggle(page)
    reader.stop()
    assert done == [1, "stop"]
    reader._tell(reads=False)
    assert told == [True, False]


def test_only_an_engine_that_loads_and_can_be_heard_is_taken(monkeypatch, tmp_path):
    class Loader:
        def __init__(self, path):
            self.name = Path(path).stem

        def metaData(self):  # noqa: N802 - Qt's name
            return {"MetaData": {"Provider": self.name}} if self.name != "bare" else {}

        def load(self):
            return self.name != "broken"

    folder = tmp_path / "texttospeech"
    folder.mkdir()
    monkeypatch.delenv(engines.SPEECH_SWITCH, raising=False)
    monkeypatch.setattr(engines, "QPluginLoader", Loader)
    monkeypatch.setattr("PySide6.QtCore.QLibraryInfo.path", lambda _: str(tmp_path))
    found = []
    for name in ("bare", "broken", "mock", "real"):
        (folder / name).touch()
        engines._found.cache_clear()
        found.append(engines.usable_engine())
    assert found == ["", "", "", "real"]
    monkeypatch.setenv(engines.SPEECH_SWITCH, "none")
    assert engines.usable_engine() == ""
    engines._found.cache_clear()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the other systems bring voices along")
def test_an_engine_whose_libraries_are_missing_is_passed_over(monkeypatch, tmp_path):
    monkeypatch.delenv(engines.SPEECH_SWITCH, raising=False)
    engines._found.cache_clear()
    monkeypatch.setattr("PySide6.QtCore.QLibraryInfo.path", lambda _: str(tmp_path))
    assert engines.usable_engine() == ""
    engines._found.cache_clear()
