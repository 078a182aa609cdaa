"""The keys that make text larger and smaller: on every page and in every small window, so that nobody has to leave."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from ui.settings.remembered import Remembered
from ui.theme import TEXT_PERCENTS, Appearance

_USUAL: Final = TEXT_PERCENTS[0]
_LISTENS: Final = "listens to the keys of the text size"

translate = QCoreApplication.translate


def larger(percent: int) -> int:
    """Return the next larger size there is, in percent."""
    return next((size for size in TEXT_PERCENTS if size > percent), TEXT_PERCENTS[-1])


def smaller(percent: int) -> int:
    """Return the next smaller size there is, in percent."""
    return next((size for size in reversed(TEXT_PERCENTS) if size < percent), _USUAL)


_KEYS: Final[dict[str, Callable[[int], int]]] = {
    "Ctrl++": larger,
    "Ctrl+=": larger,
    "Ctrl+-": smaller,
    "Ctrl+0": lambda _: _USUAL,
}


class TextSizeKeys(QObject):
    """Listens in each window from the moment the keyboard is there; what was chosen is remembered."""

    def __init__(
        self, app: QApplication, appearance: Appearance, remembered: Remembered, say: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._app, self._appearance, self._remembered, self._say = app, appearance, remembered, say
        app.focusChanged.connect(self._follow)
        self._follow(None, app.focusWidget())

    def end(self) -> None:
        """Follow no further window."""
        self._app.focusChanged.disconnect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None:
            return
        window = new.window()
        if window.property(_LISTENS):
            return
        window.setProperty(_LISTENS, True)
        for keys, step in _KEYS.items():
            QShortcut(keys, window, partial(self._change, step))

    def _change(self, step: Callable[[int], int]) -> None:
        percent = step(self._appearance.text_percent)
        self._remembered.set_text_percent(percent)
        self._appearance.set_text_percent(percent)
        self._say(translate("TextSize", "Text size: %1 %").replace("%1", str(percent)))
