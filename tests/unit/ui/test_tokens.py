import pytest

from tests.unit.ui.token_pairs import LINE_ON, SIGN_ON, TEXT_ON
from ui.tokens import DARK, HIGH_CONTRAST, LIGHT, Tone, contrast
from ui.widgets.issuer_badge import BADGE_COLOURS

TEXT, SIGN = 4.5, 3.0
# Of texts, of signs, and of lines that nobody needs in order to understand.
WANTED = {LIGHT: (TEXT, SIGN, 1.0), DARK: (TEXT, SIGN, 1.0), HIGH_CONTRAST: (7.0, 4.5, 4.5)}
THEMES = pytest.mark.parametrize("tokens", WANTED, ids=["light", "dark", "high contrast"])


def test_contrast_of_known_pairs():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@THEMES
def test_what_lies_on_another_is_seen(tokens):
    faint = {
        (ground, on_it): contrast(getattr(tokens, ground), getattr(tokens, on_it))
        for pairs, least in zip((TEXT_ON, SIGN_ON, LINE_ON), WANTED[tokens], strict=True)
        for ground, several in pairs.items()
        for on_it in several
        if contrast(getattr(tokens, ground), getattr(tokens, on_it)) < least
    }
    assert faint == {}


@pytest.mark.parametrize("tone", Tone)
def test_every_tone_is_among_the_pairs(tone):
    name = "text_secondary" if tone is Tone.NEUTRAL else tone.value
    assert name in TEXT_ON[f"{tone.value}_soft"]


@pytest.mark.parametrize("colour", BADGE_COLOURS)
def test_initials_are_readable_on_every_badge(colour):
    assert contrast("#FFFFFF", colour) >= TEXT
