from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QImage, QPalette
from PySide6.QtWidgets import QWidget

from ui import theme as theme_module
from ui.theme import Motion, ThemeMode, active_theme, system_text_scale
from ui.tokens import DARK, HIGH_CONTRAST, LIGHT, Ink, TextRole, Tone
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.pill import FilterChips
from ui.widgets.states import Spinner
from ui.widgets.text import Text


def test_the_shipped_font_is_used_in_three_weights(appearance):
    for role, weight in ((TextRole.BODY, 400), (TextRole.STRONG, 600), (TextRole.TITLE, 700)):
        info = QFontInfo(active_theme().font(role))
        assert info.family() == "Atkinson Hyperlegible Next" and info.weight() == weight


def test_colours_switch_while_the_window_is_open(appearance, qapp, qtbot):
    label = Text("Genuine", ink=Ink.OK)
    qtbot.addWidget(label)
    label.show()

    def colour():
        return label.palette().color(QPalette.ColorRole.WindowText).name().upper()

    appearance.set_mode(ThemeMode.DARK)
    assert active_theme().dark and colour() == DARK.ok
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.background
    appearance.set_mode(ThemeMode.LIGHT)
    assert not active_theme().dark and colour() == LIGHT.ok


def test_the_colour_of_a_text_survives_a_new_parent(appearance, qtbot):
    label, parent = Text("Not genuine"), QWidget()
    qtbot.addWidget(parent)
    label.set_ink(Ink.BAD)
    label.setParent(parent)
    parent.show()
    assert label.palette().color(QPalette.ColorRole.WindowText).name().upper() == LIGHT.bad


def test_text_grows_to_two_hundred_percent_and_no_further(appearance, qtbot):
    button = Button("Share", ButtonKind.PRIMARY)
    qtbot.addWidget(button)
    small = button.sizeHint()
    appearance.set_text_percent(200)
    assert active_theme().font(TextRole.BODY).pixelSize() == 30
    assert button.sizeHint().width() > small.width() * 1.5
    appearance.set_text_percent(900)
    assert appearance.text_percent == 200 and active_theme().scale == 2.0


def test_a_larger_font_of_the_system_counts(monkeypatch, qapp):
    large = SimpleNamespace(pixelSize=lambda: theme_module._USUAL_FONT_PIXELS_ELSEWHERE * 1.5)
    monkeypatch.setattr(theme_module, "QFontInfo", lambda _: large)
    monkeypatch.setattr(theme_module.sys, "platform", "linux")
    assert system_text_scale() == 1.5


def test_the_system_decides_until_a_person_does(appearance, monkeypatch):
    contrast = SimpleNamespace(contrastPreference=lambda: Qt.ContrastPreference.NoPreference)
    hints = SimpleNamespace(
        colorScheme=lambda: Qt.ColorScheme.Dark, setColorScheme=lambda _: None, accessibility=lambda: contrast
    )
    monkeypatch.setattr(appearance, "_app", FakeApp(appearance._app, hints))
    appearance._system_changed()
    assert active_theme().dark and not active_theme().high_contrast
    contrast.contrastPreference = lambda: Qt.ContrastPreference.HighContrast
    appearance._system_changed()
    assert active_theme().high_contrast
    appearance.set_mode(ThemeMode.LIGHT)
    assert not active_theme().dark
    appearance._system_changed()
    assert not active_theme().dark


def test_the_system_or_a_person_keeps_everything_still(appearance, monkeypatch, qtbot):
    spinner = Spinner()
    qtbot.addWidget(spinner)
    spinner.start()
    assert spinner.turns and not active_theme().still
    appearance.set_motion(Motion.STILL)
    assert active_theme().still and not spinner.turns
    assert spinner.grab().toImage() == spinner.grab().toImage()
    appearance.set_motion(Motion.SYSTEM)
    assert spinner.turns
    monkeypatch.setattr(theme_module, "system_is_still", lambda _: True)
    appearance.set_text_percent(125)
    assert active_theme().still and not spinner.turns


def test_high_contrast_tells_by_more_than_colour(appearance, qtbot):
    appearance.set_mode(ThemeMode.HIGH_CONTRAST)
    chips = FilterChips([("all", "All"), ("some", "Some")], name="Which")
    off = Button("Share")
    off.setEnabled(False)
    on = Button("Share")
    for widget in (chips, off, on):
        qtbot.addWidget(widget)
        widget.show()

    def bright(widget, share):
        """How much of a picture is brighter than the middle."""
        image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        pixels = bytes(image.constBits())
        return sum(pixel > 127 for pixel in pixels) / len(pixels) > share

    assert bright(chips.chip("all"), 0.5) and not bright(chips.chip("some"), 0.5)  # the other way round
    off.resize(on.size())
    assert off.grab().toImage() != on.grab().toImage()


class FakeApp:
    """The application, with other hints of the system."""

    def __init__(self, app, hints):
        self._app, self.styleHints = app, lambda: hints

    def __getattr__(self, name):
        return getattr(self._app, name)


@pytest.mark.parametrize("tone", Tone)
def test_every_tone_has_both_colours(tone):
    for tokens in (LIGHT, DARK, HIGH_CONTRAST):
        assert tokens.on(tone).startswith("#") and tokens.soft(tone).startswith("#")
