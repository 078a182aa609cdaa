"""The window in Dutch: the chip that chooses it, every screen, and the values that credentials bring along."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from tests.architecture.test_translations import of
from tests.gui.looks import examine, visible
from tests.gui.test_every_screen import WHAT, WITH_WALLET, WITHOUT_WALLET
from ui.check.report import report_page
from ui.check_sentences import CHECKS
from ui.error_sentences import ERRORS
from ui.i18n import Language, format_day, format_number
from ui.main_window import SMALLEST
from ui.messages import describe_check, describe_error
from ui.values import (
    country_name,
    hours_text,
    label_text,
    language_name,
    level_text,
    number_text,
    value_text,
    workload_text,
)
from wallet.checking import Surroundings, check_input
from wallet.errors import BadgeAddressOnlyError, ClaimNotFoundError, ContextNotKnownError, FramesMissingError
from wallet.examples import example_statuses, example_trust, examples
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL, MICRO_CREDENTIAL
from wallet.formats.type_metadata import type_metadata
from wallet.model.report import Check, Outcome

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
RECIPIENT = "Bakker Logistics"
# What made-up issuers wrote in English; it stays as written.
WRITTEN_BY_ISSUERS = {"Volunteering"}


class Missed(QTranslator):
    """Asked last, so it hears of every text that no other translator knows."""

    def __init__(self, parent):
        super().__init__(parent)
        self.texts = set()

    def translate(self, context, source, disambiguation=None, n=-1):
        # Qt asks for the texts of its own dialogs, under the names of its own classes.
        if context == "QObject" or not context.startswith("Q"):
            self.texts.add(source)

    def isEmpty(self):  # noqa: N802 - Qt's name
        return False


@pytest.fixture
def dutch(qapp):
    """The Dutch language alone, without a window."""
    language = Language(qapp, "nl")
    yield language
    language.use("en")
    language.unload()


@pytest.fixture
def missed(qapp):
    """Texts that were to be translated and were not; a text in a class of the kit is asked for under its child too."""
    translator = Missed(qapp)
    qapp.installTranslator(translator)
    known = {message.source for message in of("nl")}
    yield lambda: translator.texts - known
    qapp.removeTranslator(translator)


@pytest.fixture
def speaking(missed, program, settled):
    """The program after somebody chose Dutch at its first start."""
    program.screen("first-start").page.languages.chip("nl").click()
    settled(program)
    return program


@pytest.fixture
def practising(speaking, idle):
    """The Dutch program with the examples open."""
    speaking.screen("first-start").page.practice.click()
    idle(speaking, lambda: speaking.place == "credentials")
    return speaking


def words_on(window):
    for widget in visible(window, QWidget):
        yield widget.accessibleName()
        yield widget.toolTip()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()


def english_on(window):
    english = {message.source for message in of("nl") if message.source != message.translation}
    return {text.replace("\u200b", "") for text in words_on(window)} & english - WRITTEN_BY_ISSUERS


# --- the chip -----------------------------------------------------------------------------------------


def test_the_chip_changes_every_word_at_once_and_is_remembered(speaking, start, settled):
    page = speaking.screen("first-start").page
    assert page.languages.current() == "nl"
    assert "Wat wil je doen?" in set(words_on(speaking.window))
    assert english_on(speaking.window) == set()
    speaking.window.close()
    speaking.close()
    again = start()
    settled(again)
    assert "Wat wil je doen?" in set(words_on(again.window))


def test_english_comes_back_as_it_was(speaking, settled):
    speaking.screen("first-start").page.languages.chip("en").click()
    settled(speaking)
    assert "What do you want to do?" in set(words_on(speaking.window))


# --- every screen ---------------------------------------------------------------------------------


def test_screens_without_a_wallet_are_dutch_and_have_room(speaking, settled, missed):
    speaking.services.appearance.set_text_percent(200)
    speaking.window.resize(*SMALLEST)
    faults = {}
    for name in WITHOUT_WALLET:
        speaking.go(name)
        settled(speaking)
        faults[name] = [*examine(speaking.window), *english_on(speaking.window)]
    assert {name: found for name, found in faults.items() if found} == {}
    assert missed() == set()


def test_screens_of_an_open_wallet_are_dutch_and_have_room(practising, settled, missed):
    practising.services.appearance.set_text_percent(200)
    practising.window.resize(*SMALLEST)
    faults = {}
    for name in WITH_WALLET:
        practising.go(name, **WHAT.get(name, {}))
        settled(practising)
        faults[name] = [*examine(practising.window), *english_on(practising.window)]
    assert {name: found for name, found in faults.items() if found} == {}
    assert missed() == set()


def test_what_lies_behind_the_screens_is_dutch(practising, settled, missed):
    def look(where):
        settled(practising)
        assert english_on(practising.window) == set(), where
        assert examine(practising.window) == [], where

    practising.go("credential", credential_id=1)
    settled(practising)
    page = practising.window.page
    page.says.elements_button.click()
    look("standard elements")
    page.says.technical_button.click()
    look("technical view")

    practising.go("add")
    settled(practising)
    practising.window.page.text_given.emit(examples()[0].data.decode())
    practising.window.page.text_given.emit("geen bewijs")
    look("what became of it")
    practising.window.page.key_button.click()
    look("my key")

    practising.go("share", credential_id=1)
    settled(practising)
    choosing = practising.window.page.choosing
    choosing.recipient.set_text(RECIPIENT)
    look("what they see")
    choosing.make_button.click()
    look("the code")
    assert f"Voor {RECIPIENT}" in set(words_on(practising.window))

    practising.go("history")
    look("history")
    assert f"Gedeeld met {RECIPIENT}" in {text.replace("\u200b", "") for text in words_on(practising.window)}
    assert missed() == set()


def test_every_verdict_is_dutch(speaking, settled, missed):
    damaged = examples()[0].data.decode().replace(".", ".A", 1)
    for text in (*(example.data.decode() for example in examples()), damaged, "geen bewijs"):
        speaking.go("check")
        settled(speaking)
        speaking.window.page.text_given.emit(text)
        settled(speaking)
        assert english_on(speaking.window) == set()
        assert examine(speaking.window) == []
    assert missed() == set()


# --- sentences and values ---------------------------------------------------------------------------


def test_every_error_is_dutch(dutch):
    arguments = {FramesMissingError: (0.42,), ClaimNotFoundError: ("given_name",)}
    arguments |= dict.fromkeys((ContextNotKnownError, BadgeAddressOnlyError), ("https://x.example",))
    errors = [kind(*arguments.get(kind, ())) for kind in ERRORS]
    assert [error.code for error in errors if describe_error(error) == ERRORS[type(error)]] == []
    assert "(42 % gelezen)" in describe_error(FramesMissingError(0.42))


def test_every_check_is_dutch(dutch):
    for (name, key), english in CHECKS.items():
        code, _, fact = key.partition("+")
        outcome = Outcome.PASSED if code == "ok" else Outcome.UNDETERMINED
        text = describe_check(Check(name, outcome, code, "RFC", facts={fact: "2026-06-14"} if fact else {}, as_of=NOW))
        assert text.title not in (english.title, ""), key
        assert text.sentence not in (english.sentence, ""), key


def test_values_are_dutch(dutch):
    assert level_text(6) == "6 (bachelor) op de Europese schaal"
    assert level_text(8) == "8 (doctoraat) op de Europese schaal"
    assert country_name("BE") == "België"
    assert language_name("fr") == "Frans"
    assert hours_text(1) == "1 uur"
    assert hours_text(1200) == "1.200 uur"
    assert workload_text("80 hours") == "80 uur"
    assert number_text(0.2) == "0,2"
    assert format_number(12_345) == "12.345"
    assert format_day(date(2026, 3, 2)) == "2 maart 2026"
    assert value_text(True, ("identityChecked",)) == "Ja"
    assert value_text("2026-03-02", ("date_of_issuance",)) == "2 maart 2026"
    settings = ("formal", "non-formal", "work", "volunteering")
    assert [value_text(name, ("learning_setting",)) for name in settings] == [
        "Aan een school, hogeschool of universiteit",
        "Een cursus buiten de school",
        "Op het werk",
        "Als vrijwilliger",
    ]


def test_every_detail_of_a_known_type_has_a_dutch_name(dutch):
    for vct in (LEARNING_CREDENTIAL, MICRO_CREDENTIAL):
        for claim in type_metadata(vct).claims:
            path = tuple(0 if step is None else step for step in claim.path)
            assert type_metadata(vct).label(path, "nl"), claim.path
    assert label_text(("given_name",), LEARNING_CREDENTIAL) == "Voornaam"
    assert label_text(("learning_outcomes", 1), LEARNING_CREDENTIAL) == "Leerresultaat 2"


def test_a_saved_report_is_dutch(dutch):
    surroundings = Surroundings(example_trust(), example_statuses(), NOW)
    page = report_page(check_input(examples()[0].data, surroundings)[0])
    assert page.language == "nl"
    assert page.title == "Verslag van een controle"
    assert page.headline == "Echte oefenkopie, eigenaar niet bewezen"
    assert ("Niveau", "6 (bachelor) op de Europese schaal") in {row[:2] for row in page.rows}
    assert page.footer.startswith("Gecontroleerd op 21 november 2026")
