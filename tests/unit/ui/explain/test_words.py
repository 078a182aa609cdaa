"""The explanations: each with a source and a date, none with what nobody could confirm; and their presenter."""

import re
from datetime import UTC, date, datetime

import pytest

from tests.unit.ui.presenter_doubles import Recorder
from ui.explain.of_checks import words_about
from ui.explain.presenter import WordsPresenter
from ui.explain.sources import THIS_PROGRAM
from ui.explain.texts import explained
from ui.explain.word import Reader
from ui.explain.words import WORDS
from wallet.checking import Surroundings, check_input
from wallet.errors import UnsupportedFormatError
from wallet.examples import example_statuses, example_trust, examples
from wallet.model.report import CheckName, Outcome
from wallet.verification import unreadable_report

NOW = datetime(2026, 11, 21, 9, 12, tzinfo=UTC)
ASKED_FOR = {
    *("microcredential", "credential", "issuer", "unknown-issuer", "withdrawn", "suspended", "level", "study-points"),
    *("learning-outcome", "not-checked", "holder", "consent", "passphrase", "recovery-code", "learning-account"),
    *("standard-elements", "badge", "non-formal"),
}
NEVER = re.compile(r"\b(valid|trusted|revoked|claims?|tokens?|recognised|entitled|\d+ hours)\b", re.IGNORECASE)


def test_the_words_that_people_ask_for_are_there():
    assert set(WORDS) >= ASKED_FOR


@pytest.mark.parametrize("key", WORDS)
def test_each_word_has_sources_with_a_date_and_an_address(key):
    word = WORDS[key]
    assert word.sources
    for source in word.sources:
        assert source.title and source.organisation
        assert re.fullmatch(r"20\d\d(-\d\d){0,2}", source.date)
        date.fromisoformat(f"{source.date}-01-01"[:10])
        assert re.match(r"[\w.-]+\.\w+", source.address) or source is THIS_PROGRAM


@pytest.mark.parametrize("key", WORDS)
def test_each_version_is_short_and_says_nothing_on_its_own_authority(key):
    word = WORDS[key]
    for reader in word.readers:
        paragraphs = word.paragraphs(reader)
        assert 2 <= len(paragraphs) <= 5
        assert not [text for text in paragraphs if NEVER.search(text)]
    assert word.question.endswith("?")


def test_whoever_needs_another_version_has_one():
    for key in ("microcredential", "withdrawn", "unknown-issuer", "consent"):
        assert WORDS[key].readers == tuple(Reader)
    assert WORDS["passphrase"].readers == (Reader.LEARNER,)
    assert WORDS["passphrase"].paragraphs(Reader.EMPLOYER) == WORDS["passphrase"].learner


@pytest.mark.parametrize(
    ("name", "words"),
    [("python-for-data-analysis", ("not-checked",)), ("voedselveiligheid", ("withdrawn", "not-checked"))],
)
def test_a_result_leads_to_the_words_that_explain_it(name, words):
    data = next(example.data for example in examples() if name in example.name)
    (checked,) = check_input(data, Surroundings(example_trust(), example_statuses(), NOW))
    assert words_about(checked.report) == words
    open_ = [one for one in checked.report.checks if one.outcome is Outcome.UNDETERMINED]
    assert [one.check for one in open_] == [CheckName.HOLDER]


def test_what_cannot_be_read_leads_to_none_as_no_check_is_told():
    report = unreadable_report(UnsupportedFormatError("empty"), NOW)
    assert any(check.outcome is Outcome.UNDETERMINED for check in report.checks)
    assert words_about(report) == ()


class View(Recorder):
    """Notes what it is asked to show."""

    def last(self, name):
        return next(call[1] for call in reversed(self.calls) if call[0] == name)


@pytest.fixture
def presenter():
    view = View()
    presenter = WordsPresenter(view, tuple(WORDS), explained)
    presenter.open()
    return view, presenter


def test_all_are_listed_and_one_is_open(presenter):
    view, _ = presenter
    assert [key for key, _ in view.last("show_list")] == list(WORDS)
    assert view.last("show_word").key == "microcredential"
    assert view.last("show_word").reader is Reader.LEARNER


def test_a_search_finds_in_every_version_and_opens_the_first(presenter):
    view, words = presenter
    words.search("rely withdrawn")  # said to employers only
    assert view.last("show_list") == [("withdrawn", "Withdrawn")]
    assert view.last("show_word").key == "withdrawn"
    words.search("no such thing")
    assert view.last("show_list") == []
    assert view.last("show_word").key == "withdrawn"
    words.search("")
    assert len(view.last("show_list")) == len(WORDS)


def test_a_reader_stays_chosen_where_there_is_a_version_for_them(presenter):
    view, words = presenter
    words.read_as(Reader.EMPLOYER)
    assert view.last("show_word").reader is Reader.EMPLOYER
    words.choose("passphrase")
    assert view.last("show_word").reader is Reader.LEARNER
    words.choose("consent")
    assert view.last("show_word").reader is Reader.EMPLOYER


def test_a_source_is_written_on_one_line():
    (line,) = explained("microcredential", Reader.LEARNER).sources
    assert line.startswith("Source: Recommendation on micro-credentials, 2022/C 243/02 · Council of the European Union")
    assert line.endswith(" · 27 June 2022 · eur-lex.europa.eu, CELEX 32022H0627(02)")
    assert "April 2025" in explained("badge", Reader.LEARNER).sources[0]
    assert " · 2024 · " in explained("level", Reader.LEARNER).sources[0]
