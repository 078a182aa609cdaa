import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.widgets.plain_text import breakable, plain


@pytest.mark.parametrize(
    ("given_text", "shown"),
    [
        ("Amina\u202ePeeters", "Amina⟨U+202E⟩Peeters"),
        ("a\x00b", "a⟨U+0000⟩b"),
        ("a\u2066b\u2069", "a⟨U+2066⟩b⟨U+2069⟩"),
        ("a\u200bb", "a⟨U+200B⟩b"),
        ("a\tb\r\n", "a⟨U+0009⟩b⟨U+000D⟩\n"),
        ("\ud800", "⟨U+D800⟩"),
        ("\U000e0041", "⟨U+E0041⟩"),
        ("two\nlines", "two\nlines"),
        ("<b>café</b> 👩‍🎓 שלום", "<b>café</b> 👩‍🎓 שלום"),
    ],
)
def test_what_is_hidden_is_made_visible(given_text, shown):
    assert plain(given_text) == shown


def test_endless_text_is_cut():
    assert plain("x" * 10_000, longest=100) == "x" * 100 + "…"


@given(st.text(alphabet=st.characters(), max_size=200))
def test_nothing_that_reorders_or_hides_is_left(text):
    shown = plain(text)
    assert not [c for c in shown if unicodedata.category(c) in ("Cc", "Cs") and c != "\n"]
    assert not [
        c
        for c in shown
        if unicodedata.bidirectional(c) in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
    ]


@given(st.text(max_size=200))
def test_break_opportunities_change_no_letter(text):
    text = text.replace("\u200b", "")
    assert breakable(text).replace("\u200b", "") == text


def test_a_long_identifier_may_break_and_a_word_may_not():
    assert "\u200b" in breakable("urn:uuid:" + "0" * 40)
    assert breakable("Handelsvertegenwoordiger") == "Handelsvertegenwoordiger"
