"""N-Quads: one canonical text for one statement."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wallet.data_integrity.quads import Quad, format_nquad, format_nquads, iri, literal, parse_nquads
from wallet.errors import MalformedError

_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
_IRI = st.from_regex(r"\A(http://a\.example|urn):[a-zé#/]{1,8}\Z")
_BLANK = st.from_regex(r"\A_:[a-z][a-z0-9]{0,3}\Z")
_LITERAL = st.one_of(
    st.builds(literal, _TEXT),
    st.builds(literal, _TEXT, _IRI),
    st.builds(lambda text, tag: literal(text, language=tag), _TEXT, st.sampled_from(["en", "nl-be"])),
)
QUADS = st.builds(
    Quad,
    st.one_of(_IRI.map(iri), _BLANK),
    _IRI.map(iri),
    st.one_of(_IRI.map(iri), _BLANK, _LITERAL),
    st.one_of(st.just(""), _IRI.map(iri), _BLANK),
)


@given(st.lists(QUADS, max_size=6))
@settings(max_examples=150, deadline=None)
def test_reading_undoes_writing(quads) -> None:
    assert parse_nquads(format_nquads(quads)) == tuple(quads)


def test_canonical_escapes() -> None:
    text = '\b\t\n\f\r"\\\x00\x0b\x1f\x7f\x80\u2028\ufffe\uffff\U0001f600'
    assert literal(text) == r'"\b\t\n\f\r\"\\\u0000\u000B\u001F\u007F' + "\x80\u2028" + r"\uFFFE\uFFFF" + '\U0001f600"'


def test_spelling_does_not_matter() -> None:
    value = '"a\\u0062\\U00000063"^^<http://www.w3.org/2001/XMLSchema#string>'
    loose = f"  <http://a.example/\\u00e9>\t<urn:p>   {value}  . # why\r\n\r\n# nothing\n"
    assert parse_nquads(loose) == (Quad("<http://a.example/é>", "<urn:p>", '"abc"'),)


@pytest.mark.parametrize(
    "line",
    [
        "<urn:s> <urn:p> .",
        "<urn:s> <urn:p> <urn:o>",
        '"text" <urn:p> <urn:o> .',
        "<urn:s> _:p <urn:o> .",
        '<urn:s> <urn:p> "open .',
        '<urn:s> <urn:p> "a\\q" .',
        '<urn:s> <urn:p> "a\\U00110000" .',
        '<urn:s> <urn:p> "a\\uD800" .',
        "<urn:s\\u003E> <urn:p> <urn:o> .",
        "<urn:s> <urn:p> <urn:o> . more",
    ],
)
def test_what_is_no_statement(line) -> None:
    with pytest.raises(MalformedError):
        parse_nquads(line)


@pytest.mark.parametrize("address", ["urn:a> <urn:b", "urn:a\nb", 'urn:"', "urn:\\", "urn:\ud800"])
def test_no_address_ends_early(address) -> None:
    with pytest.raises(MalformedError):
        iri(address)


def test_a_line_ends_with_its_newline() -> None:
    assert format_nquad(Quad("_:a", "<urn:p>", '"x"@en', "<urn:g>")) == '_:a <urn:p> "x"@en <urn:g> .\n'
