"""In which language a text of a credential is, as far as its issuer said."""

import pytest

from wallet.formats.text_languages import TextLanguages

CLAIMS = {
    "plain": "Lassen",
    "title": {"en": "Welding", "nl": "Lassen op school", "pt_BR": "Soldagem"},
    "lines": {"nl": ["eerste", "tweede"]},
    "marked": [{"@value": "Schweißen", "@language": "de"}, {"@value": "unmarked"}],
    "same": {"en": "Atelier", "fr": "Atelier"},
    "unknown": {"jp": "kana"},
    "person": {"id": "did:example:1", "type": "Person"},
}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Lassen", ""),
        ("Welding", "en"),
        ("Lassen op school", "nl"),
        ("Soldagem", "pt-BR"),
        ("eerste\ntweede", "nl"),
        ("Schweißen", "de"),
        ("unmarked", ""),
        ("Atelier", ""),
        ("kana", ""),
        ("Welding\neerste", ""),
        ("• eerste\n• tweede", "nl"),
        ("eerste, tweede", "nl"),
        ("did:example:1", ""),
        ("2 maart 2026", None),
        ("", None),
    ],
)
def test_the_language_of_a_text(text: str, language: str | None):
    assert TextLanguages(CLAIMS).of(text) == language
