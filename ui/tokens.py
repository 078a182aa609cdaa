"""The colours and text sizes every widget is drawn with."""

from enum import StrEnum
from typing import Final, NamedTuple


class Tone(StrEnum):
    """What a coloured thing says; a sign always goes with it."""

    OK = "ok"
    WARN = "warn"
    BAD = "bad"
    NEUTRAL = "neutral"
    ACCENT = "accent"


class Ink(StrEnum):
    """The colour of a text; each is the name of a field of `Tokens`."""

    TEXT = "text"
    SECONDARY = "text_secondary"
    ACCENT = "accent"
    OK = "ok"
    WARN = "warn"
    BAD = "bad"


class TextRole(StrEnum):
    """The part a text plays on a page; decides size and weight."""

    DISPLAY = "display"
    TITLE = "title"
    VERDICT = "verdict"
    HEADING = "heading"
    CARD_TITLE = "card-title"
    LEAD = "lead"
    STRONG = "strong"
    BODY = "body"
    LABEL = "label"
    SMALL = "small"
    CODE = "code"


# Pixels at 100 % text and font weight.
TEXT_SIZES: Final[dict[TextRole, tuple[int, int]]] = {
    TextRole.DISPLAY: (32, 700),
    TextRole.TITLE: (26, 700),
    TextRole.VERDICT: (19, 700),
    TextRole.HEADING: (17, 700),
    TextRole.CARD_TITLE: (16, 700),
    TextRole.LEAD: (17, 400),
    TextRole.STRONG: (15, 600),
    TextRole.BODY: (15, 400),
    TextRole.LABEL: (13, 600),
    TextRole.SMALL: (13, 400),
    TextRole.CODE: (13, 400),
}


class Tokens(NamedTuple):
    """One set of colours, each as `#RRGGBB`."""

    background: str
    surface: str
    surface_muted: str
    line: str
    border: str
    text: str
    text_secondary: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_hover: str
    bad_soft: str
    neutral_soft: str
    neutral_hover: str
    soft_hover: str
    disabled: str

    def ink(self, ink: Ink) -> str:
        """Return the colour of a text."""
        return str(getattr(self, ink.value))

    def on(self, tone: Tone) -> str:
        """Return the colour of text and signs that carry `tone`."""
        return self.text_secondary if tone is Tone.NEUTRAL else str(getattr(self, tone.value))

    def soft(self, tone: Tone) -> str:
        """Return the background behind text that carries `tone`."""
        return str(getattr(self, f"{tone.value}_soft"))


LIGHT: Final = Tokens(
    background="#F6F5F1",
    surface="#FFFFFF",
    surface_muted="#FBFAF7",
    line="#E2DFD6",
    border="#7A8292",
    text="#1D2433",
    text_secondary="#515A6B",
    accent="#1F4E8C",
    accent_hover="#183F72",
    accent_soft="#E6EDF7",
    on_accent="#FFFFFF",
    ok="#1E6B45",
    ok_soft="#E3F1E9",
    warn="#8A5200",
    warn_soft="#FBEFD9",
    bad="#A32020",
    bad_hover="#851A1A",
    bad_soft="#FAE5E3",
    neutral_soft="#ECEAE4",
    neutral_hover="#F1EFEA",
    soft_hover="#E2DFD6",
    disabled="#8B93A3",
)

DARK: Final = Tokens(
    background="#14171D",
    surface="#1D222B",
    surface_muted="#191D25",
    line="#333A46",
    border="#737E90",
    text="#EDEFF3",
    text_secondary="#A9B1BF",
    accent="#8DB7F0",
    accent_hover="#A9C9F5",
    accent_soft="#223248",
    on_accent="#14171D",
    ok="#7CCBA0",
    ok_soft="#1D3329",
    warn="#E8B566",
    warn_soft="#3A2C14",
    bad="#F09A93",
    bad_hover="#F5B4AE",
    bad_soft="#3E2020",
    neutral_soft="#2A303B",
    neutral_hover="#262C37",
    soft_hover="#333A46",
    disabled="#737E90",
)

# White on black: every text at least 7:1, lines and controls at least 4.5:1.
HIGH_CONTRAST: Final = Tokens(
    background="#000000",
    surface="#000000",
    surface_muted="#000000",
    line="#B8B8B8",
    border="#FFFFFF",
    text="#FFFFFF",
    text_secondary="#E4E4E4",
    accent="#66D9FF",
    accent_hover="#B3ECFF",
    accent_soft="#002B3D",
    on_accent="#000000",
    ok="#7CFFA6",
    ok_soft="#00240F",
    warn="#FFD866",
    warn_soft="#2B2000",
    bad="#FFA8A0",
    bad_hover="#FFCFCA",
    bad_soft="#330000",
    neutral_soft="#1F1F1F",
    neutral_hover="#333333",
    soft_hover="#3D3D3D",
    disabled="#B0B0B0",
)


def relative_luminance(colour: str) -> float:
    """Return the luminance of `#RRGGBB` (WCAG 2.2, relative luminance), 0 to 1."""

    def linear(channel: int) -> float:
        share = channel / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - the formula's own constants

    red, green, blue = (linear(int(colour[i : i + 2], 16)) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two `#RRGGBB` colours (WCAG 2.2 success criterion 1.4.3)."""
    dark, light = sorted((relative_luminance(one), relative_luminance(other)))
    return (light + 0.05) / (dark + 0.05)
