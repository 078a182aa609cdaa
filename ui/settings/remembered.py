"""Settings by name, and preferences with their meaning: theme, text size, language."""

import re
from typing import Final

from ui.preferences import Preferences

LOCK_MINUTES: Final = 5
LOCK_SETTING: Final = "lock_minutes"
PAGE_SETTING: Final = "page_address"
THEMES: Final = ("system", "light", "dark", "high-contrast")
MOTIONS: Final = ("system", "still")


class Remembered:
    """What the person chose for every start, read with care: a value nobody knows is the default."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    @property
    def theme(self) -> str:
        """One of `THEMES`."""
        value = self._preferences.get("theme", "system")
        return value if value in THEMES else "system"

    @property
    def motion(self) -> str:
        """One of `MOTIONS`."""
        value = self._preferences.get("motion", "system")
        return value if value in MOTIONS else "system"

    @property
    def text_percent(self) -> int:
        """Text size, 100 to 200."""
        value = self._preferences.get("text-percent", "100")
        # No longer: Python makes no number of thousands of digits.
        return min(max(int(value), 100), 200) if re.fullmatch("[0-9]{1,9}", value) else 100

    @property
    def language(self) -> str:
        """Code of the language, or empty for the system's."""
        return self._preferences.get("language", "")

    def set_theme(self, theme: str) -> None:
        self._preferences.set("theme", theme)

    def set_motion(self, motion: str) -> None:
        self._preferences.set("motion", motion)

    def set_text_percent(self, percent: int) -> None:
        self._preferences.set("text-percent", str(percent))

    def set_language(self, code: str) -> None:
        self._preferences.set("language", code)
