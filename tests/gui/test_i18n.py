import time
from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest
from babel import Locale
from babel.dates import format_date as babel_date
from PySide6.QtCore import QDir, QFileInfo, QLocale
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QLabel

from ui.i18n import (
    LANGUAGES,
    Language,
    counted,
    format_day,
    format_moment,
    format_number,
    format_size,
    format_stated,
    format_time,
    in_sentence,
    labelled,
    system_language,
)

MOMENT = datetime(2026, 6, 14, 9, 5, tzinfo=UTC)


@pytest.fixture
def language(qapp):
    language = Language(qapp, "en")
    yield language
    language.use("en")
    language.unload()


def test_dates_and_numbers_follow_the_language(language):
    assert format_day(date(2026, 6, 14)) == "14 June 2026"
    assert format_number(1074) == "1,074"
    language.use("nl")
    assert format_day(date(2026, 6, 14)) == "14 juni 2026"
    assert format_number(1074) == "1.074"


def test_moments_are_shown_in_the_time_of_this_computer(language):
    here = MOMENT.astimezone()
    assert format_time(MOMENT) == f"{here:%H:%M}"
    assert format_moment(MOMENT).endswith(f", {here:%H:%M}")


@pytest.mark.parametrize(
    ("stated", "shown"), [("2026-06-14", "14 June 2026"), ("soon", "soon"), ("", ""), ("2026-13-40", "2026-13-40")]
)
def test_a_stated_date_that_is_none_stays_as_it_is(language, stated, shown):
    assert format_stated(stated) == shown


def test_a_stated_moment_without_a_zone_is_taken_as_utc(language):
    assert format_stated("2026-06-14T09:05:00") == format_moment(MOMENT)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system has one time zone for all its programs")
def test_the_zone_of_this_computer_is_not_that_of_a_moment(language, monkeypatch):
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        assert format_stated("2026-06-14T18:05:00") == format_stated("2026-06-14T18:05:00Z") == "15 June 2026, 03:05"
        assert format_stated("2026-06-14") == "14 June 2026"
    finally:
        monkeypatch.undo()
        time.tzset()


def test_the_system_chooses_the_first_language_that_the_program_speaks(monkeypatch):
    for wishes, code in ((("sv-SE", "nl-BE", "en"), "nl"), (("FR",), "fr"), (("sv",), "en"), ((), "en")):
        system = SimpleNamespace(uiLanguages=lambda wishes=wishes: wishes)
        monkeypatch.setattr(QLocale, "system", staticmethod(lambda system=system: system))
        assert system_language() == code


def test_sizes_are_told_as_briefly_as_they_can(language):
    sizes = [format_size(size) for size in (0, 1_499, 999_999, 1_200_000, 12_300_000)]
    assert sizes == ["0 bytes", "1 kB", "1,000 kB", "1.2 MB", "12 MB"]


def test_a_label_stands_before_what_it_is_about(language):
    assert labelled("Name", "Amina") == "Name: Amina"
    language.use("fr")
    assert labelled("Nom", "Amina") == "Nom\N{NO-BREAK SPACE}: Amina"


def test_an_unknown_language_is_english(language):
    language.use("xx")
    assert language.code == "en"
    assert system_language() in LANGUAGES


def test_only_languages_with_texts_are_offered(language, qapp):
    assert set(LANGUAGES) == {"en", "nl", "fr", "de"}
    language.use("it")
    assert language.code == "en"
    for code, text in (("nl", "Instellingen"), ("fr", "Paramètres"), ("de", "Einstellungen")):
        language.use(code)
        assert qapp.translate("Navigation", "Settings") == text


@pytest.mark.parametrize("code", LANGUAGES)
def test_days_are_written_as_unicode_has_them(language, code):
    language.use(code)
    locale = QLocale().name()
    for month in range(1, 13):
        for number in (2, 3, 10, 11, 21, 28):
            day = date(2026, month, number)
            assert format_day(day) == babel_date(day, "long", locale)
        # French writes the first alone as an ordinal, and Unicode's data do not say so.
        first = babel_date(date(2026, month, 1), "long", locale)
        assert format_day(date(2026, month, 1)) == (first.replace("1 ", "1er ", 1) if code == "fr" else first)


def test_the_first_of_a_month_in_french(language):
    language.use("fr")
    assert format_day(date(2026, 12, 1)) == "1er décembre 2026"
    assert format_stated("2026-04-01") == "1er avril 2026"
    assert format_day(date(2026, 12, 31)) == "31 décembre 2026"


@pytest.mark.parametrize("code", LANGUAGES)
def test_things_are_counted_as_unicode_has_it(language, code):
    language.use(code)
    rule = Locale.parse(QLocale().name()).plural_form
    for number in (0, 1, 2, 11, 21, 100, 1_000_001):
        form = counted(number, "one %1", "other %1")
        assert form == f"{'one' if rule(number) == 'one' else 'other'} {format_number(number)}"


def test_german_nouns_keep_their_capital_inside_a_sentence(language):
    assert in_sentence("Date of birth") == "date of birth"
    assert in_sentence("ECTS") == "ECTS"
    language.use("de")
    assert in_sentence("Geburtsdatum") == "Geburtsdatum"


def test_a_change_is_told_once(language, qtbot):
    told = []
    language.changed.connect(lambda: told.append(language.code))
    language.use("nl")
    language.use("nl")
    assert told == ["nl"]


def test_the_pseudo_locale_marks_what_can_be_translated(qapp, monkeypatch):
    monkeypatch.setenv("LEARNER_WALLET_PSEUDO", "1")
    language = Language(qapp, "en")
    marked = qapp.translate("Navigation", "Settings")
    language.unload()
    assert marked.startswith("⟦Séttîñgs") and marked.endswith("⟧")
    assert qapp.translate("Navigation", "Settings") == "Settings"


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_what_qt_itself_asks_is_asked_in_the_language(qapp, qtbot, language, code):
    def texts() -> set[str]:
        dialog = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)
        qtbot.addWidget(dialog)
        folder = QFileIconProvider().type(QFileInfo(QDir.homePath()))
        return {folder, *(label.text() for label in dialog.findChildren(QLabel))}

    english = texts()
    language.use(code)
    assert len(english) >= 4
    assert english.isdisjoint(texts())
