"""Every key that does something of its own, by the screen on which it does. No Qt here.

A test compares this with what the program listens to.
"""

from typing import Final, NamedTuple

from ui.i18n import QT_TRANSLATE_NOOP


class Key(NamedTuple):
    """Keys and what they do.

    Attributes:
        keys: As Qt writes them; each one does the same.
        does: What they do.
    """

    keys: tuple[str, ...]
    does: str


KEYS: Final[dict[str, tuple[Key, ...]]] = {
    QT_TRANSLATE_NOOP("Keys", "Everywhere"): (
        Key(("F1",), QT_TRANSLATE_NOOP("Keys", "Open this help")),
        Key(("F8",), QT_TRANSLATE_NOOP("Keys", "Read this page aloud, where the computer has a voice, or stop")),
        Key(("Esc",), QT_TRANSLATE_NOOP("Keys", "Close help or a small window")),
        Key(("Ctrl++", "Ctrl+="), QT_TRANSLATE_NOOP("Keys", "Make all text larger")),
        Key(("Ctrl+-",), QT_TRANSLATE_NOOP("Keys", "Make all text smaller")),
        Key(("Ctrl+0",), QT_TRANSLATE_NOOP("Keys", "Show text at its usual size")),
        Key(("Tab",), QT_TRANSLATE_NOOP("Keys", "Go to the next button or field")),
        Key(("Shift+Tab",), QT_TRANSLATE_NOOP("Keys", "Go to the one before")),
        Key(("Return", "Enter", "Space"), QT_TRANSLATE_NOOP("Keys", "Press the button you are on")),
        Key(("PgUp", "PgDown"), QT_TRANSLATE_NOOP("Keys", "Read on, or back, in a long page")),
    ),
    QT_TRANSLATE_NOOP("Keys", "Go to a page"): (
        Key(("Ctrl+1",), QT_TRANSLATE_NOOP("Keys", "My credentials, or open the wallet")),
        Key(("Ctrl+2",), QT_TRANSLATE_NOOP("Keys", "Share")),
        Key(("Ctrl+3",), QT_TRANSLATE_NOOP("Keys", "Check")),
        Key(("Ctrl+4",), QT_TRANSLATE_NOOP("Keys", "Guidance")),
        Key(("Ctrl+5",), QT_TRANSLATE_NOOP("Keys", "History")),
        Key(("Ctrl+,",), QT_TRANSLATE_NOOP("Keys", "Settings")),
        Key(("Ctrl+H",), QT_TRANSLATE_NOOP("Keys", "My helper, while somebody helps you")),
        Key(("Ctrl+L",), QT_TRANSLATE_NOOP("Keys", "Lock the wallet now")),
    ),
    QT_TRANSLATE_NOOP("Keys", "My credentials"): (
        Key(("Left", "Right", "Up", "Down"), QT_TRANSLATE_NOOP("Keys", "Go from card to card")),
        Key(("Home", "End"), QT_TRANSLATE_NOOP("Keys", "Go to the first or last card")),
        Key(("Del",), QT_TRANSLATE_NOOP("Keys", "Remove this card. You can take that back.")),
        Key(("Down",), QT_TRANSLATE_NOOP("Keys", "From the search to the cards")),
    ),
    QT_TRANSLATE_NOOP("Keys", "Add, Check, Guidance and scanning"): (
        Key(("Ctrl+V",), QT_TRANSLATE_NOOP("Keys", "Paste a picture, a file or text")),
    ),
    QT_TRANSLATE_NOOP("Keys", "While you show a code"): (
        Key(("F11",), QT_TRANSLATE_NOOP("Keys", "Show the code on the full screen, or stop that")),
        Key(("Left", "Right"), QT_TRANSLATE_NOOP("Keys", "The part before, the next part")),
    ),
    QT_TRANSLATE_NOOP("Keys", "While a code fills the screen"): (
        Key(("P",), QT_TRANSLATE_NOOP("Keys", "Stop a moving code, or let it go on")),
        Key(("S",), QT_TRANSLATE_NOOP("Keys", "Move it slower or faster")),
        Key(("O",), QT_TRANSLATE_NOOP("Keys", "Let it stand still, one part at a time")),
        Key(("PgUp", "PgDown"), QT_TRANSLATE_NOOP("Keys", "The part before, the next part")),
    ),
}
