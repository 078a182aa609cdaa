"""The look of the window: fonts, palette and text size, switched while it runs."""

import sys
from enum import StrEnum
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette, QPen
from PySide6.QtWidgets import QApplication, QLayout, QToolTip, QWidget

from resources import resource
from ui.tokens import DARK, HIGH_CONTRAST, LIGHT, TEXT_SIZES, TextRole, Tokens

FONT_FAMILY: Final = "Atkinson Hyperlegible Next"
_FONT_FILES: Final = ("Regular", "SemiBold", "Bold")
TEXT_PERCENTS: Final = (100, 125, 150, 175, 200)
# Pixels of the usual interface font of each system; what a person enlarged it by counts as text scale.
_USUAL_FONT_PIXELS: Final = {"win32": 12.0, "darwin": 13.0}
_USUAL_FONT_PIXELS_ELSEWHERE: Final = 14.7
_SMALLEST_SYSTEM_SCALE, _LARGEST_SCALE = 1.0, 2.0


class ThemeMode(StrEnum):
    """Which colours a person asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


_TOKENS: Final = {ThemeMode.LIGHT: LIGHT, ThemeMode.DARK: DARK, ThemeMode.HIGH_CONTRAST: HIGH_CONTRAST}


class Motion(StrEnum):
    """Whether something may move on its own."""

    SYSTEM = "system"
    STILL = "still"


class Theme(NamedTuple):
    """What widgets are drawn with now.

    Attributes:
        tokens: The colours.
        dark: Whether they are dark ones.
        scale: Text scale, 1.0 to 2.0.
        still: Nothing moves on its own.
    """

    tokens: Tokens
    dark: bool
    scale: float
    still: bool = False

    @property
    def high_contrast(self) -> bool:
        """Whether what a colour says must be seen without it: by a line, a sign, or the other way round."""
        return self.tokens is HIGH_CONTRAST

    @property
    def edge(self) -> str:
        """Colour of the line around a control."""
        return self.tokens.border if self.high_contrast else self.tokens.line

    @property
    def stroke(self) -> float:
        """Thickness of the line around a control."""
        return 2.0 if self.high_contrast else 1.0

    def ground(self, widget: QWidget) -> QRectF:
        """Return where the soft ground of a widget goes, inside its outline."""
        inset = self.stroke / 2 if self.high_contrast else 0
        return QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset)

    def outline(self, colour: str) -> QPen:
        """Return the line around a soft ground, which high contrast needs to be seen."""
        return QPen(QColor(colour), self.stroke) if self.high_contrast else QPen(Qt.PenStyle.NoPen)

    def px(self, pixels: float) -> int:
        """Return a length that grows with the text, in device-independent pixels."""
        return round(pixels * self.scale)

    def gap(self, pixels: float) -> int:
        """Return a distance that grows half as fast as the text, so that large text still has room."""
        return round(pixels * (1 + (self.scale - 1) / 2))

    def font(self, role: TextRole) -> QFont:
        """Return the font of a text that plays `role`."""
        pixels, weight = TEXT_SIZES[role]
        if role is TextRole.CODE:
            font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        else:
            font = QFont(FONT_FAMILY)
        font.setPixelSize(self.px(pixels))
        font.setWeight(QFont.Weight(weight))
        return font

    def colour(self, token: str) -> QColor:
        """Return a colour by the name of its field in `Tokens`."""
        return QColor(str(getattr(self.tokens, token)))


class _Active:
    theme = Theme(LIGHT, dark=False, scale=1.0)


def active_theme() -> Theme:
    """Return the theme in use."""
    return _Active.theme


class Themed:
    """Mixed into widgets that draw themselves: `restyle` is called after each change of theme."""

    def restyle(self) -> None:
        """Take over the fonts, colours and sizes of `active_theme()`."""


def load_fonts() -> None:
    """Make the shipped font known to Qt, once; needs a running `QGuiApplication`."""
    if FONT_FAMILY in QFontDatabase.families():
        return
    for weight in _FONT_FILES:
        data = resource(f"fonts/AtkinsonHyperlegibleNext-{weight}.ttf").read_bytes()
        QFontDatabase.addApplicationFontFromData(data)


def system_text_scale() -> float:
    """Return how much larger than usual the system shows text, 1.0 to 2.0, in steps of 0.05."""
    usual = _USUAL_FONT_PIXELS.get(sys.platform, _USUAL_FONT_PIXELS_ELSEWHERE)
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    scale = round(QFontInfo(font).pixelSize() / usual * 20) / 20
    return min(max(scale, _SMALLEST_SYSTEM_SCALE), _LARGEST_SCALE)


def system_is_still(app: QApplication) -> bool:
    """Whether the system asks programs not to move things on their own, where Qt tells."""
    if sys.platform == "win32":
        return not app.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    from PySide6.QtWidgets import QStyle  # noqa: PLC0415 - its long enumerations are not for the first page

    return app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0


class Appearance(QObject):
    """Keeps theme, text size and motion, and applies every change to the running window.

    Build it once, right after the `Application` and before any widget.
    """

    changed = Signal()
    text_percent_changed = Signal(int)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._system_scale = system_text_scale()
        self._mode = ThemeMode.SYSTEM
        self._motion = Motion.SYSTEM
        self._percent = 100
        load_fonts()
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._system_changed)
        app.layoutDirectionChanged.connect(self._restyle)
        self._apply(heeding=False)

    def end(self) -> None:
        """Follow the system no longer."""
        hints = self._app.styleHints()
        hints.colorSchemeChanged.disconnect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.disconnect(self._system_changed)
        self._app.layoutDirectionChanged.disconnect(self._restyle)

    @property
    def mode(self) -> ThemeMode:
        """The colours asked for."""
        return self._mode

    @property
    def text_percent(self) -> int:
        """The text size asked for, one of `TEXT_PERCENTS`."""
        return self._percent

    @property
    def motion(self) -> Motion:
        """Whether something may move, as it was asked for."""
        return self._motion

    def set_motion(self, motion: Motion) -> None:
        """Keep everything still, or follow the system."""
        if motion is not self._motion:
            self._motion = motion
            self._apply()

    def set_mode(self, mode: ThemeMode) -> None:
        """Show the colours of a mode, or follow the system."""
        if mode is not self._mode:
            self._mode = mode
            self._apply()

    def set_text_percent(self, percent: int) -> None:
        """Show text at `percent` of its usual size, held within 100 and 200."""
        percent = min(max(percent, TEXT_PERCENTS[0]), TEXT_PERCENTS[-1])
        if percent != self._percent:
            self._percent = percent
            self._apply()
            self.text_percent_changed.emit(percent)

    @Slot()
    def _system_changed(self) -> None:
        if self._mode is ThemeMode.SYSTEM and active_theme().tokens is not self._wanted():
            self._apply()

    def _wanted(self) -> Tokens:
        if self._mode is not ThemeMode.SYSTEM:
            return _TOKENS[self._mode]
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            return HIGH_CONTRAST
        return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT

    def heed_stillness(self) -> None:
        """Look whether the system wants nothing to move; once the first page shows, for asking takes a while."""
        if not active_theme().still and system_is_still(self._app):
            self._apply()

    def _apply(self, *, heeding: bool = True) -> None:
        hints = self._app.styleHints()
        # Title bars and native dialogs follow this; Unknown gives the choice back to the system.
        hints.setColorScheme(
            Qt.ColorScheme.Unknown
            if self._mode is ThemeMode.SYSTEM
            else Qt.ColorScheme.Light
            if self._mode is ThemeMode.LIGHT
            else Qt.ColorScheme.Dark
        )
        tokens = self._wanted()
        still = self._motion is Motion.STILL or (heeding and system_is_still(self._app))
        scale = min(self._system_scale * self._percent / 100, _LARGEST_SCALE)
        theme = _Active.theme = Theme(tokens, dark=tokens is not LIGHT, scale=scale, still=still)
        self._app.setPalette(palette_of(theme.tokens))
        self._app.setFont(theme.font(TextRole.BODY))
        QToolTip.setPalette(self._app.palette())
        QToolTip.setFont(theme.font(TextRole.SMALL))
        self._restyle()
        self.changed.emit()

    @Slot()
    def _restyle(self) -> None:
        themed = [widget for widget in self._app.allWidgets() if isinstance(widget, Themed)]
        # The innermost first: what holds others measures them.
        for widget in sorted(themed, key=_depth, reverse=True):
            widget.restyle()


def set_margins(layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """Keep this distance inside a layout; start and end change sides where the window runs from the right.

    Qt turns round what stands in a layout, not its margins: call it in `restyle` too.
    """
    left, right = (start, end) if QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight else (end, start)
    layout.setContentsMargins(left, top, right, bottom)


def turned(widget: QWidget, place: QRect, within: QRect | None = None) -> QRect:
    """Return where something painted at `place` goes: its mirror image where the window runs from the right.

    Args:
        widget: What is painted on.
        place: Where it goes in a window that runs from the left.
        within: What is mirrored, where that is a part of the widget.
    """
    if widget.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
        return place
    around = widget.rect() if within is None else within
    return place.translated(around.left() + around.right() - place.left() - place.right(), 0)


def _depth(widget: QWidget) -> int:
    above = widget.parentWidget()
    depth = 0
    while above is not None:
        above, depth = above.parentWidget(), depth + 1
    return depth


def palette_of(tokens: Tokens) -> QPalette:
    """Return a Qt palette of these colours, for everything the stylesheet does not name."""
    role, palette = QPalette.ColorRole, QPalette()
    for part, colour in (
        (role.Window, tokens.background),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.surface_muted),
        (role.Button, tokens.surface),
        (role.ToolTipBase, tokens.surface),
        (role.WindowText, tokens.text),
        (role.Text, tokens.text),
        (role.ButtonText, tokens.text),
        (role.ToolTipText, tokens.text),
        (role.BrightText, tokens.text),
        (role.PlaceholderText, tokens.text_secondary),
        (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
        (role.Accent, tokens.accent),
        (role.Link, tokens.accent),
        (role.LinkVisited, tokens.accent),
        (role.Light, tokens.surface),
        (role.Midlight, tokens.line),
        (role.Mid, tokens.line),
        (role.Dark, tokens.border),
        (role.Shadow, tokens.border),
    ):
        palette.setColor(part, QColor(colour))
    for part in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, QColor(tokens.disabled))
    return palette
