import pytest

from ui.tokens import DARK, LIGHT, Ink, Tone, contrast
from ui.widgets.issuer_badge import BADGE_COLOURS

THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
TEXT, SIGN = 4.5, 3.0


def test_contrast_of_known_pairs():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@THEMES
@pytest.mark.parametrize("ink", [ink for ink in Ink if ink is not Ink.ON_ACCENT])
def test_text_is_readable_on_every_ground_of_a_page(tokens, ink):
    for ground in (tokens.background, tokens.surface, tokens.surface_muted):
        assert contrast(tokens.ink(ink), ground) >= TEXT


@THEMES
@pytest.mark.parametrize("tone", Tone)
def test_text_and_signs_are_readable_on_the_soft_ground_of_their_tone(tokens, tone):
    assert contrast(tokens.on(tone), tokens.soft(tone)) >= TEXT


@THEMES
def test_buttons_are_readable_at_rest_and_under_the_mouse(tokens):
    assert contrast(tokens.on_accent, tokens.accent) >= TEXT
    assert contrast(tokens.on_accent, tokens.accent_hover) >= TEXT
    assert contrast(tokens.text, tokens.neutral_hover) >= TEXT
    assert contrast(tokens.text_secondary, tokens.neutral_soft) >= TEXT  # chips, and buttons that rest
    assert contrast(tokens.text_secondary, tokens.line) >= TEXT  # a chip under the mouse


@THEMES
def test_controls_stand_out(tokens):
    assert contrast(tokens.border, tokens.surface) >= SIGN
    for ground in (tokens.background, tokens.surface):
        assert contrast(tokens.accent, ground) >= SIGN  # the ring of the keyboard, a ticked box
        assert contrast(tokens.text_secondary, ground) >= SIGN  # an empty box, icons


@pytest.mark.parametrize("colour", BADGE_COLOURS)
def test_initials_are_readable_on_every_badge(colour):
    assert contrast("#FFFFFF", colour) >= TEXT
